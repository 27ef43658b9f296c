#pragma once

#include "db/storage/library.h"
#include "media/sample/films/sample_films.h"
#include "media/sample/sample_source.h"

#include <functional>

namespace sala {

/// Where the build left the films of the sample exhibition. Empty when they are nowhere.
QString sampleFilmsFolder();

/// Adds the films' records and words to the sample's, among its photographs: a film comes after every few.
void addFilms(SampleSource &source, const QList<SampleFilm> &films);

/// Imports the films' files like anybody's. The first problem is the result. `progress` is told how many are
/// in.
Result<void> importSampleFilms(Library &library, const QString &folder, const QList<SampleFilm> &films,
                               const std::function<void(int done)> &progress);

} // namespace sala
