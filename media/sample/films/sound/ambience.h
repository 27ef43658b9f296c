#pragma once

#include "media/sample/films/sound/signal.h"

namespace sala {

/// A sound of the scenes, made by arithmetic: "rain", "river", "murmur" (a place with many people, no word
/// among them), "train" or "instrument" (a plucked string, slow, on five notes). As long as `samples`; empty
/// for an unknown name. The same name, length and seed give the same sound.
StereoSignal makeAmbience(const QString &name, size_t samples, quint32 seed);

} // namespace sala
