#pragma once

#include "media/film/probe/container.h"
#include "media/film/probed_film.h"

namespace sala::probe {

/// The text tracks of the file, each read to its end. Tracks of pictures (DVD, Blu-ray) are passed over.
/// Moves the file's position.
QList<ProbedText> readTexts(const Container &container);

/// The file's chapters, as WebVTT; empty when it has none.
QString readChapters(const Container &container);

/// "th" of "tha", "my" of "mya" and "bur"; another code as it is; empty of "und" and nothing.
QString languageOf(const AVDictionary *metadata);

QString tagOf(const AVDictionary *metadata, const char *name);

} // namespace sala::probe
