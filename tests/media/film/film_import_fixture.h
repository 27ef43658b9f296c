#pragma once

#include "db/storage/film_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/work_repository.h"
#include "media/film/film_importer.h"
#include "tests/db/temporary_library.h"
#include "tests/media/film/test_films.h"

namespace sala {

inline QString q(const char *text) {
    return QString::fromUtf8(text);
}

/// A folder of files and a real library they come into.
class FilmImportFixture : public testing::Test {
  protected:
    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return in(name);
    }

    FilmImportSummary import(const QStringList &paths) {
        LibraryFilmSink sink(*library);
        return FilmImporter(sink, {.workFolder = library.in(QStringLiteral("converting"))})
            .run(sortOutFilms(findFiles(paths)), {}, isCancelled);
    }

    ShownFilm filmOf(const WorkId &work) { return FilmRepository(*library).of(work).value().value(); }

    QTemporaryDir m_folder;
    TemporaryLibrary library;
    std::atomic_bool isCancelled{false};
};

} // namespace sala
