#include "media/film/film_sounds.h"

#include "media/film/run_ffmpeg.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sala {

bool isSoundName(const QString &path) {
    static const QSet<QString> endings{QStringLiteral("m4a"),  QStringLiteral("mp3"), QStringLiteral("wav"),
                                       QStringLiteral("flac"), QStringLiteral("ogg"), QStringLiteral("oga"),
                                       QStringLiteral("opus"), QStringLiteral("aac"), QStringLiteral("wma"),
                                       QStringLiteral("mka")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

SoundFile soundFileFromName(const QString &path) {
    SoundFile file{path, QFileInfo(path).completeBaseName(), {}};
    for (const char mark : {'.', '_', '-'}) { // "noy.th.m4a", "noy_th.mp3"
        const qsizetype at = file.film.lastIndexOf(QLatin1Char(mark));
        const auto language = at > 0 ? languageFromCode(file.film.mid(at + 1).toLower()) : std::nullopt;
        if (language) {
            file.language = language;
            file.film.truncate(at);
            break;
        }
    }
    return file;
}

Result<QString> addSounds(const QString &filmPath, const ProbedFilm &film, const QList<SoundFile> &sounds,
                          const QString &workFolder, const ConversionWatcher &watcher) {
    QStringList arguments = ffmpegInput(filmPath);
    for (const SoundFile &sound : sounds) {
        arguments += ffmpegInput(sound.path);
    }
    arguments += ffmpegWords(QStringLiteral("-map 0:V:0 -map 0:a? -c copy"));
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        arguments += ffmpegWords(QStringLiteral("-map %1:a:0 -c:a:%2 aac -b:a:%2 160k -ac:a:%2 2"
                                                " -disposition:a:%2 0")
                                     .arg(i + 1)
                                     .arg(film.sounds.size() + i));
    }
    const double seconds = double(film.duration.count()) / 1000;
    arguments +=
        ffmpegWords(QStringLiteral("-t %1 -map_metadata -1 -map_chapters 0 -movflags +faststart -f mp4"
                                   " with-sounds.part")
                        .arg(seconds, 0, 'f', 3));
    const auto progress = [&](double written) {
        if (watcher.progress && seconds > 0) {
            watcher.progress(std::min(1.0, written / seconds));
        }
    };
    return runFfmpeg({arguments, workFolder, filmPath, progress, watcher.isCancelled})
        .and_then([&]() -> Result<QString> {
            const QDir folder(workFolder);
            const QString finished = folder.filePath(QStringLiteral("with-sounds.mp4"));
            QFile::remove(finished);
            if (!QFile::rename(folder.filePath(QStringLiteral("with-sounds.part")), finished)) {
                return fail(ErrorCode::Io,
                            QStringLiteral("the film with its sounds cannot be given its name"), finished);
            }
            return finished;
        })
        .map_error([&](const Error &error) {
            QFile::remove(QDir(workFolder).filePath(QStringLiteral("with-sounds.part")));
            return error;
        });
}

} // namespace sala
