#pragma once

#include "media/import/find_files.h"

namespace sala {

/// What an import found, by who takes it.
struct SortedDocuments {
    FoundFiles others;
    QList<FoundFile> documents;
};

/// Finds the PDF documents by their bytes, and files that only claim to be such by their name: those must
/// not be passed over in silence. Reads the start of each file; any thread.
SortedDocuments sortOutDocuments(const FoundFiles &found);

} // namespace sala
