#pragma once

#include "db/records/curator.h"
#include "db/records/revision.h"
#include "db/records/sign_in.h"
#include "db/storage/library.h"

#include <QList>

#include <optional>

namespace sala {

/// Who may edit a library, and the door they come in by. It keeps no rule about who adds whom: the first curator of a
/// library may be made by anybody, the others by one who has signed in; the caller sees to it.
///
/// A name means one person for ever: it is nobody else's, whatever the case of its letters, even after its owner was renamed
/// or has left, because revisions are known by it. Passphrases are kept as staff's are (Argon2id); after three wrong ones each
/// further attempt waits (delayAfter), counted in the library before it is looked at, so that a restart gives nobody another.
///
/// Errors of all functions besides their own: Io, Busy, Corrupt; edits also NotAllowed when the library is open for reading.
class CuratorRepository {
  public:
    explicit CuratorRepository(Library &library) : m_library(&library) {}

    /// Those who may come in first, then those who have left; by their names.
    Result<QList<Curator>> all() const;

    /// The one who has this name now; nothing when nobody has.
    Result<std::optional<Curator>> find(const QString &name) const;

    /// Makes one who may come in with `passphrase`. InvalidInput when the name is empty, too long, has a line break or is or was
    /// somebody's, and when the passphrase cannot be one (faultOf). Slow: not for the GUI thread.
    Result<void> add(const Curator &curator, const QString &passphrase, const Edit &edit);

    /// Their name, their language, whether they may come in. Conflict when somebody else changed the same since it was `seen`;
    /// InvalidInput as for `add`. NotAllowed for the last who may come in leaving.
    Result<void> update(const Curator &seen, const Curator &wanted, const Edit &edit);

    /// From now on this one; wrong attempts are forgotten. InvalidInput when it cannot be one, NotFound. Slow.
    Result<void> setPassphrase(const CuratorId &curator, const QString &passphrase);

    /// Right for an active curator's own passphrase. NotSet where nobody has been added yet. A name that nobody has, and one of
    /// somebody who has left, are Wrong like any other. Slow.
    Result<SignIn> signIn(const QString &name, const QString &passphrase, const QDateTime &now);

    /// How long nothing is looked at.
    Result<std::chrono::seconds> waitingTime(const QString &name, const QDateTime &now) const;

  private:
    Library *m_library;
};

} // namespace sala
