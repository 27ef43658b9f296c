#pragma once

#include "media/film/probed_film.h"

#include <QImage>

#include <atomic>
#include <chrono>
#include <functional>

namespace sala {

/// A film file that decodes, and a picture that stands for it.
struct ProbeResult {
    ProbedFilm film;
    QImage poster; ///< RGB32, upright, at most 1920 pixels long
};

struct ProbeLimits {
    std::chrono::milliseconds time{0}; ///< 0: a minute, and one more for each 2 GB
};

/// Looks at a film file in a program of its own (sala-probe, beside this one), so that a film that crashes
/// its decoder, or never ends, harms nothing here. Blocks; any thread.
///
/// InvalidInput when it is no film, or one nothing here decodes, or one that crashes or outlasts the
/// probe; Corrupt when it is damaged or truncated; NotFound when there is no such file; Io when it cannot
/// be read or the program is missing; Cancelled.
Result<ProbeResult> probeFilm(const QString &path, const std::atomic_bool &isCancelled,
                              const ProbeLimits &limits = {});

/// Where picture or sound of a film are damaged.
struct FilmDamage {
    QList<std::chrono::milliseconds> places; ///< each at least two seconds after the one before
    bool isLookedThrough = true;             ///< false: that took too long, and there may be more

    bool operator==(const FilmDamage &) const = default;
};

/// Reads and decodes a whole film in a program of its own, as probeFilm; a film that crashes what decodes it
/// somewhere in its middle is found here. Takes a part of the film's duration (a sixth in full HD), at most
/// half of it and two minutes. `progress` is told the part of `duration` that was reached.
///
/// InvalidInput when it crashes the program; otherwise as probeFilm.
Result<FilmDamage> findDamage(const QString &path, std::chrono::milliseconds duration,
                              const std::function<void(double fraction)> &progress,
                              const std::atomic_bool &isCancelled, const ProbeLimits &limits = {});

/// A sound file that decodes.
struct ProbedRecording {
    QString codec; ///< FFmpeg's name: "opus"
    std::chrono::milliseconds duration{0};
    bool isWhole = true; ///< false: it is longer than was listened to
    bool isDamaged = false;
    double loudest = 1; ///< 0–1, where it is known
};

/// Listens to a sound file in a program of its own, as probeFilm; no further than `most`. InvalidInput when there is no
/// sound in it, and otherwise as probeFilm.
Result<ProbedRecording> probeRecording(const QString &path, std::chrono::milliseconds most,
                                       const std::atomic_bool &isCancelled, const ProbeLimits &limits = {});

/// Where a program of ours lies: beside this one, or where the build or the package put it; else as PATH
/// finds it. Empty when it is nowhere.
QString helperProgram(const QString &name);

} // namespace sala
