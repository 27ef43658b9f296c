#pragma once

#include "media/film/probe/container.h"

#include <QList>

#include <functional>

namespace sala::probe {

/// What reading a film from its beginning to its end showed.
struct Damage {
    QList<double> places; ///< seconds: where damage begins, each at least two seconds after the one before
    bool isWhole = true;  ///< every picture was decoded; else only key frames from some time on
};

/// Reads every packet of the moving picture and of all sounds, and decodes them as far as damage shows: the
/// arithmetic of pictures is left out, their code is read. That costs a part of the film's duration; after a
/// quarter of it (a minute at least) only key frames are decoded. `progress` is told the time that was
/// reached, in seconds. Moves the file's position.
Damage findDamage(const Container &container, const std::function<void(double seconds)> &progress);

} // namespace sala::probe
