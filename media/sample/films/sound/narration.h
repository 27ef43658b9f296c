#pragma once

#include "media/sample/films/sample_films.h"
#include "media/sample/films/sound/signal.h"

namespace sala {

/// Has one sentence spoken by a synthetic voice: flite for English, espeak-ng for Japanese, which reads
/// `text` as kana. Silence around it is cut off. `folder` is where a file may lie for a moment. Io, naming
/// the program, when it cannot be started or fails; InvalidInput for another language.
Result<Signal> speak(const QString &text, Language language, const QString &folder);

/// The whole sound of a film in one language: each cue spoken within its time, over the film's ambience,
/// which gives way to the voice; -20 LUFS, peaks below -2 dBFS. InvalidInput when a cue's time is too short
/// for what is said in it.
Result<StereoSignal> soundTrack(const SampleFilm &film, Language language, const QString &folder);

} // namespace sala
