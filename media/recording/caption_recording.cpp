#include "media/recording/caption_recording.h"

#include "media/film/film_probe.h"
#include "media/film/film_sounds.h"
#include "media/film/run_ffmpeg.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sala {
namespace {

constexpr qint64 kMostFileBytes = 300ll << 20; ///< five minutes as large as recorders make them
constexpr qint64 kMostBytes = 16ll << 20;      ///< of what is kept; a twentieth is usual
constexpr double kSilence = 0.001;             ///< -60 dBFS
constexpr std::chrono::milliseconds kShortest{200};

Error forRecordings(Error error) {
    error.detail.replace(QStringLiteral("not a film"), QStringLiteral("not a sound"));
    return error;
}

Result<void> refuseLength(const ProbedRecording &sound, const QString &path) {
    if (!sound.isWhole || sound.duration > kLongestRecording) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is longer than %1 minutes: read only the caption aloud").arg(kLongestRecording.count()),
                    path);
    }
    return {};
}

Result<QByteArray> readBack(const QString &made, const QString &path) {
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    return file.size() > kMostBytes ? fail(ErrorCode::InvalidInput, QStringLiteral("it is too large"), path)
                                    : Result<QByteArray>(file.readAll());
}

/// As loud as speech on television, so that nobody has to turn from one work to the next.
QStringList arguments(const QString &path) {
    return ffmpegInput(path) +
           ffmpegWords(QStringLiteral("-map 0:a:0 -vn -sn -dn -t %1 -af loudnorm=I=-18:TP=-2:LRA=11 -ar 48000 -ac 1"
                                      " -c:a aac -b:a 96k -map_metadata -1 -map_metadata:s -1 -map_chapters -1"
                                      " -fflags +bitexact -flags:a +bitexact -movflags +faststart -fs %2 -f mp4 recording")
                           .arg(std::chrono::seconds(kLongestRecording).count())
                           .arg(kMostBytes));
}

} // namespace

Result<PreparedRecording> prepareRecording(const QString &path, const std::atomic_bool &isCancelled) {
    if (QFileInfo(path).size() > kMostFileBytes) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is too large for a caption that is read aloud"), path);
    }
    const auto came = probeRecording(path, kLongestRecording, isCancelled).map_error(forRecordings);
    const Result<void> fits = came.and_then([&](const ProbedRecording &sound) { return refuseLength(sound, path); });
    if (!fits) {
        return tl::unexpected(fits.error());
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return fail(ErrorCode::Io, folder.errorString(), path);
    }
    const QString made = folder.filePath(QStringLiteral("recording"));
    const auto heard =
        runFfmpeg({arguments(path), folder.path(), path, {}, &isCancelled}).and_then([&] {
            return probeRecording(made, kLongestRecording + std::chrono::seconds(1), isCancelled);
        });
    if (!heard) {
        return fail(heard.error().code, heard.error().detail, path);
    }
    if (heard->duration < kShortest || heard->loudest < kSilence) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("nothing is heard in it; listen to it, and record it again"), path);
    }
    return readBack(made, path).map([&](const QByteArray &bytes) {
        PreparedRecording recording{bytes, QStringLiteral("audio/mp4"), heard->duration, {}};
        recording.duration = std::min<std::chrono::milliseconds>(recording.duration, kLongestRecording);
        if (came->isDamaged) {
            recording.remarks.append(QStringLiteral("it is damaged in places; listen to it"));
        }
        return recording;
    });
}

RecordingName recordingName(const QString &path) {
    const SoundFile file = soundFileFromName(path);
    return {file.film, file.language};
}

} // namespace sala
