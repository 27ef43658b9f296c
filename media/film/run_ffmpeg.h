#pragma once

#include "db/records/error.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace sala {

/// One run of the program ffmpeg.
struct FfmpegRun {
    QStringList arguments;                          ///< after standardArguments(), which it is given anyway
    QString folder;                                 ///< it runs in; made when it is missing
    QString film;                                   ///< what errors are about
    std::function<void(double seconds)> progress{}; ///< how much is written; from the calling thread
    const std::atomic_bool *isCancelled = nullptr;
};

/// Runs it to its end, politely beside a kiosk that goes on showing. Blocks; any thread. Cancelled, and the
/// program ended; Io when it is missing, cannot be started or the disk is full; Corrupt with its last words.
Result<void> runFfmpeg(const FfmpegRun &run);

/// The arguments that name an input: a file, never something on a network or named inside a file.
QStringList ffmpegInput(const QString &path);

/// Arguments that have no spaces in them.
QStringList ffmpegWords(const QString &line);

} // namespace sala
