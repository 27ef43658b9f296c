#include "media/film/film_converter.h"

#include "media/film/run_ffmpeg.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr int kPartSeconds = 20;
constexpr double kEncodingShare = 0.95; ///< of the progress; joining the parts is the rest

QString number(double value) {
    return QString::number(value, 'f', 6);
}

/// The parts that are finished, in order, and how long they last together.
struct Parts {
    QStringList files;
    double seconds = 0;
};

class Conversion {
  public:
    Conversion(const QString &path, const ProbedFilm &film, const QString &workFolder,
               const ConversionWatcher &watcher)
        : m_path(path), m_film(film), m_folder(workFolder), m_watcher(watcher) {}

    Result<QString> run() {
        const QString finished = m_folder.filePath(QStringLiteral("film.mp4"));
        if (QFile::exists(finished)) {
            return finished;
        }
        return encode()
            .and_then([&] { return join(finished); })
            .map([&] { return finished; })
            .map_error([&](const Error &error) {
                removeUnfinished();
                return error;
            });
    }

  private:
    double seconds() const { return double(m_film.duration.count()) / 1000; }

    void report(double fraction) const {
        if (m_watcher.progress) {
            m_watcher.progress(std::clamp(fraction, 0.0, 1.0));
        }
    }

    Parts finishedParts() const {
        Parts parts;
        for (const QString &name :
             m_folder.entryList({QStringLiteral("parts-*.csv")}, QDir::Files, QDir::Name)) {
            QFile list(m_folder.filePath(name));
            if (!list.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QList<QByteArray> lines = list.readAll().split('\n');
            for (const QByteArray &line :
                 lines.mid(0, lines.size() - 1)) { // the last one may be half written
                const QList<QByteArray> fields = line.split(',');
                if (fields.size() == 3) {
                    parts.files.append(QString::fromLatin1(fields[0]));
                    parts.seconds += fields[2].toDouble() - fields[1].toDouble();
                }
            }
        }
        return parts;
    }

    /// What no later conversion goes on from: it would only fill the disk.
    void removeUnfinished() const {
        const QStringList finished = finishedParts().files;
        for (const QString &name : m_folder.entryList({QStringLiteral("part-*.mp4")}, QDir::Files)) {
            if (!finished.contains(name)) {
                QFile::remove(m_folder.filePath(name));
            }
        }
        QFile::remove(m_folder.filePath(QStringLiteral("joining")));
        if (finished.isEmpty()) {
            QDir(m_folder).removeRecursively();
        }
    }

    QString filters() const {
        const QSize size = convertedSize(m_film.displayPx);
        const QString deinterlace =
            m_film.isInterlaced ? QStringLiteral("yadif=deint=interlaced,") : QString();
        return deinterlace + QStringLiteral("scale=%1:%2,setsar=1,fps=fps=%3:start_time=0,format=yuv420p")
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(number(convertedFrameRate(m_film)));
    }

    QStringList encodingArguments(const Parts &before) const {
        const double rate = convertedFrameRate(m_film);
        QStringList arguments;
        if (before.seconds > 0) {
            arguments += {QStringLiteral("-ss"), number(before.seconds)};
        }
        arguments += ffmpegInput(m_path);
        arguments += {QStringLiteral("-map"), QStringLiteral("0:V:0"), QStringLiteral("-vf"), filters()};
        arguments += ffmpegWords(QStringLiteral("-c:v libx264 -preset veryfast -crf 20 -profile:v high -g %1"
                                                " -force_key_frames expr:gte(t,n_forced*%2)"
                                                " -map_metadata -1 -map_chapters -1")
                                     .arg(std::lround(2 * rate))
                                     .arg(kPartSeconds));
        // Without avoid_negative_ts, the parts' times in the list would be off by the delay of reordered
        // pictures.
        return arguments +
               ffmpegWords(QStringLiteral("-avoid_negative_ts disabled -f segment -segment_format mp4"
                                          " -segment_time %1 -segment_time_delta %2 -reset_timestamps 1"
                                          " -segment_start_number %3 -segment_list_type csv"
                                          " -segment_list parts-%4.csv")
                               .arg(kPartSeconds)
                               .arg(number(0.5 / rate))
                               .arg(before.files.size())
                               .arg(before.files.size(), 5, 10, QLatin1Char('0'))) +
               QStringList{QStringLiteral("part-%05d.mp4")};
    }

    Result<void> encode() {
        const Parts before = finishedParts();
        if (isComplete(before)) {
            return {};
        }
        return runProgram(encodingArguments(before), before.seconds, kEncodingShare)
            .and_then([&]() -> Result<void> {
                m_hasEncoded = true;
                if (!isComplete(finishedParts())) {
                    return fail(ErrorCode::Corrupt, QStringLiteral("converting it gives less than it should"),
                                m_path);
                }
                return {};
            });
    }

    /// The picture may end a little before the sound, and the sound decides how long the file says it is.
    /// Without a duration, one run to the end has to be believed.
    bool isComplete(const Parts &parts) const {
        const double missing = seconds() - parts.seconds;
        return parts.seconds > 0 &&
               (seconds() > 0 ? missing <= std::max(1.0, seconds() * 0.02) : m_hasEncoded);
    }

    Result<void> join(const QString &finished) {
        const Parts parts = finishedParts();
        QFile list(m_folder.filePath(QStringLiteral("parts.txt")));
        if (!list.open(QIODevice::WriteOnly)) {
            return fail(ErrorCode::Io, list.errorString(), list.fileName());
        }
        for (const QString &file : parts.files) {
            list.write("file '" + file.toLatin1() + "'\n");
        }
        list.close();
        QStringList arguments =
            ffmpegWords(QStringLiteral("-f concat -i parts.txt")) + ffmpegInput(m_path) +
            ffmpegWords(QStringLiteral("-map 0:v:0 -map 1:a? -c:v copy -c:a aac -b:a 160k"));
        for (qsizetype i = 0; i < m_film.sounds.size(); ++i) {
            const bool isUsual = m_film.sounds[i].codec == QLatin1String("aac");
            arguments += ffmpegWords(QStringLiteral("%1:a:%2 %3")
                                         .arg(isUsual ? QStringLiteral("-c") : QStringLiteral("-ac"),
                                              QString::number(i),
                                              isUsual ? QStringLiteral("copy") : QStringLiteral("2")));
        }
        arguments += ffmpegWords(
            QStringLiteral("-map_metadata -1 -map_chapters -1 -movflags +faststart -f mp4 joining"));
        return runProgram(arguments, seconds(), 1 - kEncodingShare).and_then([&]() -> Result<void> {
            if (!QFile::rename(m_folder.filePath(QStringLiteral("joining")), finished)) {
                return fail(ErrorCode::Io, QStringLiteral("the converted film cannot be given its name"),
                            finished);
            }
            return {};
        });
    }

    /// Runs ffmpeg in the work folder. `before`: how many seconds were done before it began.
    Result<void> runProgram(const QStringList &arguments, double before, double share) {
        const double base = share == kEncodingShare ? 0 : kEncodingShare;
        const auto progress = [&](double written) {
            if (seconds() > 0) {
                const double done = share == kEncodingShare ? before : 0;
                report(base + share * (done + written) / seconds());
            }
        };
        return runFfmpeg({arguments, m_folder.path(), m_path, progress, m_watcher.isCancelled});
    }

    QString m_path;
    ProbedFilm m_film;
    QDir m_folder;
    ConversionWatcher m_watcher;
    bool m_hasEncoded = false;
};

} // namespace

QSize convertedSize(const QSize &displayPx) {
    const bool isPortrait = displayPx.height() > displayPx.width();
    const QSize bounds = isPortrait ? QSize(1080, 1920) : QSize(1920, 1080);
    QSize size = displayPx;
    if (size.width() > bounds.width() || size.height() > bounds.height()) {
        size.scale(bounds, Qt::KeepAspectRatio);
    }
    return QSize(size.width() & ~1, size.height() & ~1).expandedTo({16, 16});
}

double convertedFrameRate(const ProbedFilm &film) {
    constexpr double kMost = 60;
    constexpr double kUsual = 25;
    return film.frameRate > 0 ? std::clamp(film.frameRate, 1.0, kMost) : kUsual;
}

Result<QString> convertFilm(const QString &path, const ProbedFilm &film, const QString &workFolder,
                            const ConversionWatcher &watcher) {
    return Conversion(path, film, workFolder, watcher).run();
}

} // namespace sala
