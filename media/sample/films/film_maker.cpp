#include "media/sample/films/film_maker.h"

#include "media/sample/films/planes.h"
#include "media/sample/films/shots.h"
#include "media/sample/films/sound/narration.h"

#include <QPainter>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTime>

#include <algorithm>
#include <map>
#include <memory>

namespace sala {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kDissolve{800};

Result<void> saved(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    return {};
}

QString clockTime(milliseconds time) {
    return QTime::fromMSecsSinceStartOfDay(int(time.count())).toString(QStringLiteral("HH:mm:ss.zzz"));
}

/// ISO 639-2, as MP4 stores languages.
QString threeLetters(Language language) {
    switch (language) {
    case Language::English:
        return QStringLiteral("eng");
    case Language::Thai:
        return QStringLiteral("tha");
    case Language::Khmer:
        return QStringLiteral("khm");
    case Language::Burmese:
        return QStringLiteral("mya");
    case Language::Japanese:
        return QStringLiteral("jpn");
    }
    return {};
}

/// The pictures of a film one after the other, each shot dissolving into the next.
class Reel {
  public:
    static Result<Reel> open(const SampleFilm &film) {
        Reel reel;
        reel.m_film = &film;
        for (const SampleSpan &span : film.shots) {
            auto &shot = reel.m_shots[span.name];
            if (!shot && !(shot = makeShot(span.name, film.sizePx))) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("there is no shot \"%1\"").arg(span.name),
                            film.key);
            }
        }
        return reel;
    }

    void paint(QImage &frame, milliseconds time) {
        const QList<SampleSpan> &spans = m_film->shots;
        qsizetype shot = 0;
        while (shot + 1 < spans.size() && time >= spans[shot + 1].from) {
            ++shot;
        }
        m_shots.at(spans[shot].name)->paint(frame, secondsInto(shot, time));
        const milliseconds left = spans[shot].to - time;
        if (shot + 1 < spans.size() && left < kDissolve) {
            QImage next(frame.size(), QImage::Format_RGB32);
            m_shots.at(spans[shot + 1].name)->paint(next, secondsInto(shot + 1, time));
            QPainter painter(&frame);
            painter.setOpacity(1 - double(left.count()) / double(kDissolve.count()));
            painter.drawImage(0, 0, next);
        }
    }

  private:
    /// A shot that is seen again goes on where it would be; none starts before its dissolve.
    double secondsInto(qsizetype shot, milliseconds time) const {
        const QString &name = m_film->shots[shot].name;
        const auto first = std::find_if(m_film->shots.begin(), m_film->shots.end(),
                                        [&](const SampleSpan &span) { return span.name == name; });
        return double((time - first->from + kDissolve).count()) / 1000;
    }

    const SampleFilm *m_film = nullptr;
    std::map<QString, std::unique_ptr<Shot>> m_shots;
};

QStringList words(const char *line) {
    return QString::fromLatin1(line).split(u' ');
}

/// What ffmpeg is asked for: pictures on standard input, the sound tracks and chapters as files, one MP4.
QStringList filmArguments(const SampleFilm &film, const QStringList &soundFiles, const QString &metadata,
                          const QString &output) {
    QStringList list = words("-v error -y -f rawvideo -pix_fmt yuv420p");
    list << words("-framerate") << QString::number(kSampleFrameRate) << QStringLiteral("-video_size")
         << QStringLiteral("%1x%2").arg(film.sizePx.width()).arg(film.sizePx.height()) << words("-i pipe:0");
    for (const QString &file : soundFiles) {
        list << QStringLiteral("-i") << file;
    }
    list << words("-f ffmetadata -i") << metadata << words("-map 0:v");
    int track = 0;
    for (const SampleSound &sound : film.sound) {
        if (sound.isInFilm) {
            list << QStringLiteral("-map") << QStringLiteral("%1:a").arg(track + 1)
                 << QStringLiteral("-metadata:s:a:%1").arg(track)
                 << QStringLiteral("language=") + threeLetters(sound.language);
            ++track;
        }
    }
    list << QStringLiteral("-map_metadata") << QString::number(track + 1) << QStringLiteral("-map_chapters")
         << QString::number(track + 1);
    list << words("-color_range tv -color_primaries bt709 -color_trc bt709 -colorspace bt709");
    list << words("-c:v libx264 -preset superfast -crf 25 -g 100 -threads 2 -bufsize 4000k -maxrate")
         << QStringLiteral("%1k").arg(film.sizePx.height() > 720 ? 780 : 1400); // below 12 MB each
    list << words("-c:a aac -b:a 64k");
    // The same bytes from the same sources: no dates, no versions.
    list << words("-fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart -f mp4")
         << output;
    return list;
}

Result<void> finished(QProcess &process, const QString &what) {
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        return fail(ErrorCode::Io, QStringLiteral("ffmpeg failed: ") + process.errorString(), what);
    }
    return {};
}

Result<void> encodeFilm(const SampleFilm &film, const QStringList &arguments, const QString &output) {
    auto reel = Reel::open(film);
    if (!reel) {
        return tl::unexpected(reel.error());
    }
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments);
    if (!ffmpeg.waitForStarted()) {
        return fail(ErrorCode::Io, ffmpeg.errorString(), QStringLiteral("ffmpeg"));
    }
    QImage frame(film.sizePx, QImage::Format_RGB32);
    const qint64 frames = film.duration.count() * kSampleFrameRate / 1000;
    for (qint64 i = 0; i < frames; ++i) {
        reel->paint(frame, milliseconds(i * 1000 / kSampleFrameRate));
        const QByteArray planes = videoPlanes(frame);
        ffmpeg.write(planes);
        while (ffmpeg.bytesToWrite() > 2 * planes.size()) { // the next frames are drawn meanwhile
            if (!ffmpeg.waitForBytesWritten(-1)) {
                return finished(ffmpeg, output);
            }
        }
    }
    return finished(ffmpeg, output);
}

Result<void> encodeSound(const QString &wave, Language language, const QString &output) {
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 words("-nostdin -v error -y -i")
                     << wave << words("-c:a aac -b:a 64k -fflags +bitexact -flags:a +bitexact")
                     << QStringLiteral("-metadata:s:a:0")
                     << QStringLiteral("language=") + threeLetters(language)
                     << words("-movflags +faststart -f mp4") << output);
    return finished(ffmpeg, output);
}

/// What a killed build of the same film left; each film is made by one program at a time.
void removeLeftovers(const SampleFilm &film, const QDir &folder) {
    const QStringList names =
        folder.entryList({QStringLiteral(".%1-??????").arg(film.key)}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : names) {
        QDir(folder.filePath(name)).removeRecursively();
    }
}

/// Puts a finished file in its place, over an older one.
Result<void> moved(const QString &from, const QString &to) {
    QFile::remove(to);
    if (!QFile::rename(from, to)) {
        return fail(ErrorCode::Io, QStringLiteral("cannot be written"), to);
    }
    return {};
}

} // namespace

QString webVtt(const SampleFilm &film, Language language) {
    QString text = QStringLiteral("WEBVTT\n");
    const QStringList cues = film.words[language].cues;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        text += QStringLiteral("\n%1 --> %2\n").arg(clockTime(film.cues[i].from), clockTime(film.cues[i].to));
        for (const QString &line : cues[i].split(u'|')) {
            text += line.trimmed() + u'\n';
        }
    }
    return text;
}

QString chapterMetadata(const SampleFilm &film) {
    QString text = QStringLiteral(";FFMETADATA1\ntitle=%1\n").arg(film.words[film.original].title);
    for (qsizetype i = 0; i < film.chapters.size(); ++i) {
        const milliseconds end = i + 1 < film.chapters.size() ? film.chapters[i + 1] : film.duration;
        text += QStringLiteral("[CHAPTER]\nTIMEBASE=1/1000\nSTART=%1\nEND=%2\ntitle=%3\n")
                    .arg(film.chapters[i].count())
                    .arg(end.count())
                    .arg(film.words[film.original].chapters[i]);
    }
    return text;
}

Result<void> makeFilm(const SampleFilm &film, const QDir &folder) {
    removeLeftovers(film, folder);
    const QTemporaryDir work(
        folder.filePath(QStringLiteral(".%1-XXXXXX").arg(film.key))); // on the same file system
    if (!work.isValid()) {
        return fail(ErrorCode::Io, work.errorString(), folder.path());
    }
    QStringList inFilm;
    for (const SampleSound &sound : film.sound) {
        const QString wave = work.filePath(code(sound.language) + QStringLiteral(".wav"));
        const QString beside = work.filePath(film.soundFileName(sound.language));
        auto made = soundTrack(film, sound.language, work.path()).and_then([&](const StereoSignal &signal) {
            return writeWave(wave, signal);
        });
        if (made && !sound.isInFilm) {
            made = encodeSound(wave, sound.language, beside).and_then([&] {
                return moved(beside, folder.filePath(film.soundFileName(sound.language)));
            });
        }
        if (!made) {
            return made;
        }
        if (sound.isInFilm) {
            inFilm << wave;
        }
    }
    for (const Language language : kLanguages) {
        if (const auto written =
                saved(folder.filePath(film.subtitleFileName(language)), webVtt(film, language).toUtf8());
            !written) {
            return written;
        }
    }
    const QString metadata = work.filePath(QStringLiteral("chapters.txt")),
                  output = work.filePath(film.fileName());
    return saved(metadata, chapterMetadata(film).toUtf8())
        .and_then([&] { return encodeFilm(film, filmArguments(film, inFilm, metadata, output), output); })
        .and_then([&] { return moved(output, folder.filePath(film.fileName())); });
}

} // namespace sala
