#pragma once

#include "media/document/document_importer.h"
#include "media/film/film_importer.h"
#include "media/import/importer.h"

#include <functional>

namespace sala {

/// What came of one `sala import`.
struct Imported {
    ImportSummary pictures;
    FilmImportSummary films;
    DocumentImportSummary documents;
};

/// Cancelled, or the library could not be written.
bool isStopped(const Imported &imported);

QList<ImportProblem> problemsOf(const Imported &imported);

/// Files whose content the library, or this import, had already.
QList<KnownFile> knownOf(const Imported &imported);

/// The file that a work came from; empty when nobody knows.
using SourceOfWork = std::function<QString(const WorkId &)>;

/// True when a text of a photograph, film or document was left out because it could be Zawgyi or Unicode.
bool isAnythingLeftOut(const Imported &imported);

/// Says what happened on standard output, and what did not on standard error.
void report(const Imported &imported, const SourceOfWork &sourceOf, bool asJson);

} // namespace sala
