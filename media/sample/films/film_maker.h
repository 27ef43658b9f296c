#pragma once

#include "media/sample/films/sample_films.h"

#include <QDir>

namespace sala {

/// The subtitles of a film in one language as a WebVTT file.
QString webVtt(const SampleFilm &film, Language language);

/// The chapters of a film as ffmpeg reads them from a metadata file.
QString chapterMetadata(const SampleFilm &film);

/// Draws the shots of a film, has it spoken, and writes its files to `folder`: the film, the sound versions
/// beside it and the subtitles. A file is there whole or not at all. Io, naming the program or file, when
/// ffmpeg, flite or espeak-ng cannot be run or a file cannot be written; InvalidInput when films.json asks
/// for a shot that does not exist.
Result<void> makeFilm(const SampleFilm &film, const QDir &folder);

} // namespace sala
