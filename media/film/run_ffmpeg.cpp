#include "media/film/run_ffmpeg.h"

#include "media/film/child_process.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace sala {
namespace {

constexpr int kPollMs = 100;
const QString kNiceness = QStringLiteral("10");
/// Formats that hold everything themselves, as sala-probe's, and of sounds beside a film. Not among them:
/// lists of other files.
const QString kFormats =
    QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,ogg,asf,flv,"
                   "mxf,h264,hevc,dv,ivf,nut,mp3,aac,wav,w64,flac,aiff,caf,ac3,eac3");
constexpr QByteArrayView kWritten("out_time_us=");

void readProgress(QProcess &process, const FfmpegRun &run) {
    while (process.canReadLine()) {
        const QByteArray line = process.readLine();
        if (line.startsWith(kWritten) && run.progress) {
            run.progress(line.mid(kWritten.size()).toDouble() / 1e6);
        }
    }
}

Result<void> whatItEndedWith(QProcess &process, const QString &film) {
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        return {};
    }
    const QString said =
        QString::fromUtf8(process.readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
    const bool isDiskFull = said.contains(QLatin1String("No space left"));
    return fail(isDiskFull ? ErrorCode::Io : ErrorCode::Corrupt,
                isDiskFull ? QStringLiteral("the disk is full")
                           : QStringLiteral("ffmpeg cannot convert it: ") + said,
                film);
}

} // namespace

Result<void> runFfmpeg(const FfmpegRun &run) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty()) {
        return fail(ErrorCode::Io, QStringLiteral("the program ffmpeg, which converts films, is missing"),
                    run.film);
    }
    if (!QDir().mkpath(run.folder)) {
        return fail(ErrorCode::Io, QStringLiteral("no folder for converting can be made"), run.folder);
    }
    QProcess process;
    process.setWorkingDirectory(run.folder);
    endWithParent(process);
    process.setProgram(QStringLiteral("nice"));
    process.setArguments(QStringList{QStringLiteral("-n"), kNiceness, program} +
                         ffmpegWords(QStringLiteral("-nostdin -hide_banner -loglevel error -y"
                                                    " -progress pipe:1")) +
                         run.arguments);
    process.start(QIODevice::ReadOnly);
    while (!process.waitForFinished(kPollMs)) {
        if (process.error() == QProcess::FailedToStart) {
            return fail(ErrorCode::Io, process.errorString(), run.film);
        }
        if (run.isCancelled && *run.isCancelled) {
            process.kill();
            process.waitForFinished();
            return fail(ErrorCode::Cancelled, QStringLiteral("the import was stopped"), run.film);
        }
        readProgress(process, run);
    }
    readProgress(process, run); // of a short film, all of it
    return whatItEndedWith(process, run.film);
}

QStringList ffmpegInput(const QString &path) {
    return ffmpegWords(QStringLiteral("-protocol_whitelist file -format_whitelist %1 -i").arg(kFormats)) +
           QStringList{QStringLiteral("file:") + QFileInfo(path).absoluteFilePath()};
}

QStringList ffmpegWords(const QString &line) {
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace sala
