#pragma once

#include "db/records/document.h"
#include "db/storage/library.h"

#include <QHash>

namespace sala {

/// Documents with their language versions, read together. Versions are edited one by one:
/// DocumentVersionRepository.
class DocumentRepository {
  public:
    explicit DocumentRepository(Library &library) : m_library(&library) {}

    /// By work. Of two versions in one language, which a merge can bring, the newer one counts.
    Result<QHash<WorkId, ShownDocument>> all() const;

    /// Without versions when the work is no document.
    Result<ShownDocument> of(const WorkId &work) const;

    /// The work that has this file as a version; a null id when there is none.
    Result<WorkId> findByFile(const MediaHash &file) const;

  private:
    Library *m_library;
};

} // namespace sala
