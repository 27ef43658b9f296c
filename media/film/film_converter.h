#pragma once

#include "media/film/probed_film.h"

#include <atomic>
#include <functional>

namespace sala {

/// How a conversion is watched and stopped; progress() is called from the converting thread.
struct ConversionWatcher {
    std::function<void(double fraction)> progress{};
    std::function<void(double fraction)> looking{}; ///< the same of looking through a film, before
    const std::atomic_bool *isCancelled = nullptr;
};

/// The size a film has once it is converted: as it is seen, at most 1920 x 1080 (or 1080 x 1920), even.
QSize convertedSize(const QSize &displayPx);

/// Its frame rate then: as before, at most 60; 25 when it was not known.
double convertedFrameRate(const ProbedFilm &film);

/// Makes of a film what every kiosk plays (probed_film.h) with the program ffmpeg: H.264 and AAC in MP4, its
/// index first; all sound tracks in their order, nothing else of what the file says about itself. Gives the
/// path of the finished file in `workFolder`, which is made.
///
/// Finished parts of 20 seconds, and nothing else, stay in the folder when it is cancelled or fails, and the
/// next call goes on behind them; the caller removes the folder when it has what it wants. Blocks; any
/// thread.
///
/// Cancelled; Io when ffmpeg is missing or the disk is full; Corrupt when ffmpeg cannot read the film, or
/// what comes out is not as long as it should be.
Result<QString> convertFilm(const QString &path, const ProbedFilm &film, const QString &workFolder,
                            const ConversionWatcher &watcher);

} // namespace sala
