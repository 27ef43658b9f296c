#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace sala {

/// The times of a SubRip cue, which damaged files put before zero or the wrong way round.
struct SrtTimings {
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QStringView rest; ///< what stands behind them on the line, without spaces around it
};

/// Reads "00:00:01,000 --> 00:00:02,500" and what people's programs make of it: hours missing, digits
/// missing, a point or a colon for the comma, another arrow, a sign. Nothing when the line is no such thing.
std::optional<SrtTimings> readSrtTimings(QStringView line);

} // namespace sala
