#pragma once

#include "db/records/draft.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

#include <optional>

namespace sala {

/// What curators have typed and not saved: kept while they type, so that a power cut takes nothing. A draft is no revision,
/// nobody else is shown it, and no edition has it.
///
/// Errors of all functions besides their own: Io, Busy, Corrupt; edits also NotAllowed when the library is open for reading.
class DraftRepository {
  public:
    explicit DraftRepository(Library &library) : m_library(&library) {}

    /// Keeps it in place of the same curator's earlier one of this text; on the disk once it returns. Some milliseconds: one
    /// small transaction. NotAllowed when its owner was erased; InvalidInput when there is no such curator; Conflict when
    /// what is there is none of `seen`, if that is given.
    Result<void> keep(const Draft &draft, const std::optional<SeenDrafts> &seen = std::nullopt);

    /// It is wanted no more, or there is none. One that is none of `seen` stays.
    Result<void> drop(const TextKey &key, const CuratorId &curator, const std::optional<SeenDrafts> &seen = std::nullopt);

    /// Nothing when there is none.
    Result<std::optional<Draft>> find(const TextKey &key, const CuratorId &curator) const;

    /// Oldest first.
    Result<QList<Draft>> by(const CuratorId &curator) const;
    Result<QList<Draft>> of(const Id &owner) const;
    Result<QList<Draft>> all() const;

    /// What somebody else wrote since this draft was begun; nothing when its text is still the one it started from.
    Result<std::optional<TextConflict>> conflict(const Draft &draft) const;

    /// Writes the draft as the text and drops it, together or not at all. As TextRepository::set: Conflict when somebody else
    /// wrote meanwhile, NotAllowed for a review of one's own; then the draft stays. One that is none of `seen` stays, too.
    Result<RevisionId> save(const Draft &draft, TextStatus status, const Edit &edit,
                            const std::optional<SeenDrafts> &seen = std::nullopt);

  private:
    Library *m_library;
};

} // namespace sala
