#pragma once

#include "media/document/document_importer.h"
#include "media/film/film_importer.h"
#include "media/import/importer.h"

namespace sala {

/// What came of bringing files in.
struct Imported {
    ImportSummary pictures;
    FilmImportSummary films;
    DocumentImportSummary documents;
};

/// Cancelled, or the library could not be written.
bool isStopped(const Imported &imported);

/// Why the library could not be written; nothing when it could.
std::optional<Error> stoppedBy(const Imported &imported);

/// The works that are new, or have a new language version.
QList<WorkId> worksOf(const Imported &imported);

QList<ImportProblem> problemsOf(const Imported &imported);

/// Files whose content the library, or this import, had already.
QList<KnownFile> knownOf(const Imported &imported);

/// True when a text of a photograph, film or document was left out because it could be Zawgyi or Unicode.
bool isAnythingLeftOut(const Imported &imported);

} // namespace sala
