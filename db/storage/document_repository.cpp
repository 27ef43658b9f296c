#include "db/storage/document_repository.h"

#include "db/storage/tables.h"

#include <algorithm>

namespace sala {
namespace {

/// Versions come in the order of their ids, so the last of a language is the newest.
void take(ShownDocument &document, const DocumentVersion &version) {
    const auto at = std::lower_bound(document.versions.begin(), document.versions.end(), version,
                                     [](const DocumentVersion &one, const DocumentVersion &other) {
                                         return one.language < other.language;
                                     });
    if (at != document.versions.end() && at->language == version.language) {
        *at = version;
    } else {
        document.versions.insert(at, version);
    }
}

} // namespace

Result<QHash<WorkId, ShownDocument>> DocumentRepository::all() const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<QHash<WorkId, ShownDocument>> {
        QHash<WorkId, ShownDocument> documents;
        for (const DocumentVersion &version : readAll(connection, tableOf<DocumentVersion>())) {
            take(documents[version.work], version);
        }
        return documents;
    });
}

Result<ShownDocument> DocumentRepository::of(const WorkId &work) const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<ShownDocument> {
        ShownDocument document;
        for (const DocumentVersion &version :
             readWhere(connection, tableOf<DocumentVersion>(), "work", toCell(work))) {
            take(document, version);
        }
        return document;
    });
}

Result<WorkId> DocumentRepository::findByFile(const MediaHash &file) const {
    Connection &connection = m_library->connection();
    return attempt(connection.path(), [&]() -> Result<WorkId> {
        const QList<DocumentVersion> found =
            readWhere(connection, tableOf<DocumentVersion>(), "medium", toCell(file));
        return found.isEmpty() ? WorkId() : found.first().work;
    });
}

} // namespace sala
