#pragma once

#include "db/records/error.h"

#include <QString>

#include <vector>

namespace sala {

/// Samples a second of everything the films are mixed from.
constexpr int kSampleRate = 48000;

/// One channel, -1 to 1.
using Signal = std::vector<float>;

struct StereoSignal {
    Signal left;
    Signal right;
};

/// Loudness after ITU-R BS.1770 (K-weighted, gated), in LUFS; -70 for silence.
double loudness(const StereoSignal &signal);

/// Multiplies by 10^(decibels/20).
void amplify(StereoSignal &signal, double decibels);

/// Rounds off what is louder than `peak` instead of cutting it.
void limit(StereoSignal &signal, double peak);

/// Reads a WAV file of 16-bit samples as one channel at kSampleRate. Io when it cannot be read, Corrupt when
/// it is no such file.
Result<Signal> readWave(const QString &path);

/// Writes 16-bit stereo. Io when it cannot be written.
Result<void> writeWave(const QString &path, const StereoSignal &signal);

} // namespace sala
