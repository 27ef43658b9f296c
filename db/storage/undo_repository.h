#pragma once

#include "db/records/undo.h"
#include "db/storage/library.h"

namespace sala {

/// Undo and redo of a curator's own edits, across sessions, because they are in the history. Texts with their statuses, and of
/// works the date, place, journey, themes, creator, copyright, focus, crop, part and whether they are sensitive. One step is one save (all
/// revisions of one Edit). Nothing is taken out of the history: an undo is a new revision.
///
/// Never back come what was erased or withdrawn, people, consents and pictures.
class UndoRepository {
  public:
    explicit UndoRepository(Library &library) : m_connection(&library.connection()) {}

    /// The newest save of `author` of which something still stands as they left it; nothing when there is none. Of a save of
    /// many works, what others have written since is left out.
    Result<std::optional<Undo>> lastUndo(const QString &author) const;

    /// What they took back last and have not done again; nothing when they have saved something else since.
    Result<std::optional<Undo>> lastRedo(const QString &author) const;

    /// Brings back what was offered, all or nothing. Conflict when somebody wrote one of the fields since; NotAllowed when
    /// its work was erased.
    Result<void> apply(const Undo &undo, const Edit &edit);

  private:
    Connection *m_connection;
};

} // namespace sala
