#include "app/bringing/bring_in.h"

#include "app/bringing/likenesses.h"
#include "db/storage/library_document_sink.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/library_import_sink.h"

namespace sala {
namespace {

using Progress = std::function<void(const BringStep &)>;
using Kind = BringStep::Kind;

/// The three importers on one library, one after the other.
struct Bringing {
    Library &library;
    const BringWish &wish;
    const Progress &progress;
    const std::atomic_bool &isCancelled;

    ImportSummary pictures(const FoundFiles &files) const {
        LibraryImportSink sink(library, wish.author);
        const ImportOptions options{.whenUnsure = wish.whenUnsure, .takesLikeErased = wish.takesLikeErased, .lookedAt = wish.lookedAt};
        const auto tell = [this](const ImportProgress &state) {
            progress({Kind::Photograph, state.done, state.total, state.file});
        };
        return Importer(sink, options).run(files, tell, isCancelled);
    }

    FilmImportSummary films(const SortedFiles &files) const {
        LibraryFilmSink sink(library, wish.author);
        FilmImportOptions options;
        options.kind = wish.filmKind;
        options.keepOriginals = wish.keepOriginals;
        options.whenUnsure = wish.whenUnsure;
        options.workFolder = library.path() + QStringLiteral(".converting");
        const auto tell = [this](const FilmImportProgress &state) {
            progress({Kind::Film, state.done, state.total, state.file, state.phase, state.fraction});
        };
        return FilmImporter(sink, options).run(files, tell, isCancelled);
    }

    DocumentImportSummary documents(const QList<FoundFile> &files) const {
        LibraryDocumentSink sink(library, wish.author);
        const auto tell = [this](const DocumentImportProgress &state) {
            progress({Kind::Document, state.done, state.total, state.file});
        };
        return DocumentImporter(sink, wish.whenUnsure).run(files, tell, isCancelled);
    }
};

} // namespace

SortedWorks sortOut(const FoundFiles &found) {
    const SortedDocuments sorted = sortOutDocuments(found);
    return {sortOutFilms(sorted.others), sorted.documents};
}

Imported bringIn(Library &library, const BringWish &wish, const Progress &progress, const std::atomic_bool &isCancelled) {
    Imported imported;
    if (const auto compared = completeLikenesses(library, isCancelled); !compared) {
        imported.pictures.stoppedBy = compared.error();
        return imported;
    }
    const SortedWorks works = sortOut(wish.found);
    const Bringing bringing{library, wish, progress, isCancelled};
    imported.pictures = bringing.pictures(works.files.others);
    if (!isStopped(imported)) {
        imported.films = bringing.films(works.files);
    }
    if (!isStopped(imported)) {
        imported.documents = bringing.documents(works.documents);
    }
    return imported;
}

} // namespace sala
