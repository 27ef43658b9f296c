#pragma once

#include "db/records/recording.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

namespace sala {

/// Captions that are read aloud. Unlike texts, what is replaced or taken away is not kept: its bytes go from the library at
/// once, overwritten; the history says that it was there.
class RecordingRepository {
  public:
    explicit RecordingRepository(Library &library) : m_library(&library) {}

    /// By work, then language. Of two of one work and language, which a merge can bring, the newer one counts.
    Result<QList<Recording>> all() const;

    /// In the order of the languages.
    Result<QList<Recording>> of(const WorkId &work) const;

    /// Puts it in place of the work's recording in that language; false, and nothing changed, when it is that already.
    /// NotFound for an unknown work; InvalidInput for one that is no photograph, and for a recording without bytes or of no or
    /// too great a length.
    Result<bool> set(const NewRecording &recording, const Edit &edit);

    /// NotFound; Conflict when it is not what was seen.
    Result<void> remove(const Recording &seen, const Edit &edit);

  private:
    Result<bool> store(const NewRecording &recording, const Edit &edit);

    Library *m_library;
};

} // namespace sala
