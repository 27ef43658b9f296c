#pragma once

#include "app/bringing/imported.h"
#include "db/storage/library.h"
#include "media/document/document_files.h"
#include "media/film/film_files.h"

namespace sala {

/// Files by who takes them.
struct SortedWorks {
    SortedFiles files; ///< films and what belongs to them; pictures and all that is not ours in `others`
    QList<FoundFile> documents;
};

/// Reads the start of each file; any thread.
SortedWorks sortOut(const FoundFiles &found);

/// How files are to come in.
struct BringWish {
    FoundFiles found;
    std::optional<WorkKind> filmKind; ///< of films; see FilmImportOptions
    bool keepOriginals = false;
    bool takesLikeErased = false;
    QSet<QString> lookedAt; ///< see ImportOptions
    WhenUnsure whenUnsure = WhenUnsure::Ask;
    QString author = QStringLiteral("import"); ///< of every revision
};

/// How far it is. Photographs come first, then films, then documents.
struct BringStep {
    enum class Kind { Photograph, Film, Document };

    Kind kind = Kind::Photograph;
    int done = 0; ///< files of this kind
    int total = 0;
    QString file;
    FilmImportProgress::Phase phase = FilmImportProgress::Phase::Done;
    double fraction = 1; ///< of the phase of a film
};

/// Brings photographs, films with what lies beside them, and documents in their languages into a library: each work whole or
/// not at all. What the library already has is looked at first, to know what looks alike. Blocks; `progress` is told on the
/// calling thread, `isCancelled` may be set from any. What is in stays in; the same again goes on where it ended.
Imported bringIn(Library &library, const BringWish &wish, const std::function<void(const BringStep &)> &progress,
                 const std::atomic_bool &isCancelled);

} // namespace sala
