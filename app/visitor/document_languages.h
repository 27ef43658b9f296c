#pragma once

#include "db/records/catalogue.h"

namespace sala {

/// In which languages a document can be read, the reader's own first, as a whole sentence for the reader; empty
/// when there is no version.
QString languagesSentence(const ShownDocument &document, Language reader);

/// The document's versions, in the order in which the reader would want them: the reader's own first.
QList<DocumentVersion> inOrderFor(const ShownDocument &document, Language reader);

/// What shows the first page of the version the work opens in for the reader, to be read through DocumentCovers; null where
/// the work's own cover does, and for what is no document.
MediaHash coverFor(const Catalogue &catalogue, const WorkId &work, Language reader);

/// In which language the work opens for the reader; empty for what is no document.
ShownText openedIn(const Catalogue &catalogue, const WorkId &work, Language reader);

} // namespace sala
