#pragma once

#include "db/storage/library.h"
#include "media/sample/documents/sample_documents.h"
#include "media/sample/sample_source.h"

namespace sala {

/// Where the build left the documents of the sample exhibition. Empty when they are nowhere.
QString sampleDocumentsFolder();

/// Adds the documents' records and words to the sample's.
void addDocuments(SampleSource &source, const QList<SampleDocument> &documents);

/// Imports the documents' files like anybody's. The first problem is the result.
Result<void> importSampleDocuments(Library &library, const QString &folder,
                                   const QList<SampleDocument> &documents);

} // namespace sala
