#pragma once

#include "db/records/evidence.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

namespace sala {

/// What shows that somebody said what is recorded of them: a note, a scanned form. It is sealed before it is written
/// (records/evidence_key.h), so that neither the library's file nor its log nor the disk has any of it in plain sight; adding
/// needs no passphrase, opening does. It stays in the library: no edition, no bundle, no export has a byte of it, and the history
/// only that it was added, by whom and when. What erases a consent erases its evidence; a withdrawal in one country or for one use
/// leaves it where it is.
class EvidenceRepository {
  public:
    explicit EvidenceRepository(Library &library) : m_connection(&library.connection()) {}

    /// Whether curators have chosen a passphrase; nothing is added before.
    Result<bool> hasPassphrase() const;

    /// The first. Slow, as the next: not for the GUI thread. Conflict when there is one; as newEvidenceKey().
    Result<void> choosePassphrase(const QString &passphrase, const Edit &edit);

    /// Another: what was sealed before is opened with it, too. NotFound when there is none; NotAllowed when `before` is not it.
    Result<void> changePassphrase(const QString &before, const QString &passphrase, const Edit &edit);

    /// In the order they were added.
    Result<QList<Evidence>> all() const;
    Result<QList<Evidence>> of(const ConsentId &consent) const;

    /// NotFound before a passphrase was chosen; InvalidInput for an unknown consent, or when it is empty or too large. What kind of
    /// file it is, is the caller's to look at (media/document/evidence_file.h).
    Result<EvidenceId> add(const ConsentId &consent, const PlainEvidence &plain, const Edit &edit);

    /// Slow. NotFound; NotAllowed for another passphrase; Corrupt when it was changed.
    Result<PlainEvidence> open(const EvidenceId &evidence, const QString &passphrase) const;

    /// For good, overwritten. NotFound.
    Result<void> remove(const EvidenceId &evidence, const Edit &edit);

  private:
    Connection *m_connection;
};

} // namespace sala
