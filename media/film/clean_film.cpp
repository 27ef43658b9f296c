#include "media/film/clean_film.h"

#include "media/film/run_ffmpeg.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace sala {
namespace {

constexpr qint64 kPieceBytes = 1 << 20;

/// What the container stays, so that players find what they found before. Anything else becomes MP4, which
/// holds the codecs that an import lets through.
QString formatOf(const QString &mimeType) {
    static const QHash<QString, QString> formats{
        {QStringLiteral("video/webm"), QStringLiteral("webm")},
        {QStringLiteral("video/x-matroska"), QStringLiteral("matroska")},
        {QStringLiteral("video/quicktime"), QStringLiteral("mov")}};
    return formats.value(mimeType, QStringLiteral("mp4"));
}

Result<void> writeDown(QIODevice &film, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    for (;;) {
        const QByteArray piece = film.read(kPieceBytes);
        if (piece.isEmpty()) {
            return film.atEnd() ? Result<void>() : fail(ErrorCode::Corrupt, film.errorString());
        }
        if (file.write(piece) != piece.size() || !file.flush()) {
            return fail(ErrorCode::Io, file.errorString(), path);
        }
    }
}

} // namespace

Result<QString> cleanFilm(QIODevice &film, const QString &mimeType, const QString &folder,
                          const std::atomic_bool *isCancelled) {
    const QString whole = QDir(folder).filePath(QStringLiteral("whole"));
    const QString clean = QDir(folder).filePath(QStringLiteral("clean"));
    const QString format = formatOf(mimeType);
    FfmpegRun run;
    run.folder = folder;
    run.isCancelled = isCancelled;
    run.arguments =
        ffmpegInput(whole) +
        ffmpegWords(
            QStringLiteral(
                "-map 0:v:0 -map 0:a? -sn -dn -c copy -map_metadata -1 -map_metadata:s -1"
                " -map_chapters -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact%1 -f %2 clean")
                .arg(format == QLatin1String("mp4") || format == QLatin1String("mov")
                         ? QStringLiteral(" -movflags +faststart")
                         : QString(),
                     format));
    const Result<void> done = writeDown(film, whole).and_then([&] { return runFfmpeg(run); });
    QFile::remove(whole);
    if (!done) {
        QFile::remove(clean);
        return tl::unexpected(done.error());
    }
    return clean;
}

} // namespace sala
