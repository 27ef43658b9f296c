#pragma once

#include "media/film/probe/container.h"

namespace sala::probe {

/// What decoding a sound from its beginning to its end showed.
struct Sound {
    QString codec;       ///< FFmpeg's name: "opus"
    double seconds = 0;  ///< that were decoded
    bool isWhole = true; ///< false: it goes on after `mostSeconds`
    bool isDamaged = false;
    double loudest = 1;  ///< 0–1; 1 where the decoder's numbers are none we read
};

/// Reads no further than `mostSeconds`. NotAFilm when there is no sound in it; Unsupported when nothing here decodes it;
/// Damaged when nothing of it can be decoded. Moves the file's position.
Outcome<Sound> lookAtSound(const Container &container, double mostSeconds);

} // namespace sala::probe
