#pragma once

#include "db/records/media.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QSet>

namespace sala {

/// Works that are to go from one file, of a library or of a kiosk's own copy of an edition: chosen first, then erased in
/// one transaction with whatever else has to happen in it. Lives no longer than its connection; one at a time. Throws.
class Erasure {
  public:
    /// The works among `subjects`, and those in which the persons among them are.
    Erasure(Connection &connection, const QSet<Id> &subjects);
    ~Erasure();
    Erasure(const Erasure &) = delete;
    Erasure &operator=(const Erasure &) = delete;

    bool isEmpty() const;

    /// Everything that names them, their words, their history, and the bytes of what nothing else shows; overwritten
    /// where the connection deletes securely (openLibraryFile, openToChange).
    void run();

  private:
    Connection &m_connection;
};

/// Erases works from a library for good, all or none, in the caller's transaction or one of its own: what is left of them is
/// a tombstone, with the time and by whom, and the hashes of what was imported, so that the same files are not brought in
/// again. Their bytes are overwritten; what SQLite's log beside the library still has of them goes with emptyLog(). Copies
/// of the library elsewhere keep them.
///
/// What a photograph looked like stays as well (records/likeness.h), so that a copy which somebody made smaller or sent through a
/// messenger is not brought in unnoticed either: that is how pictures come back. It is 64 bits of coarse light and dark; no face can
/// be made of them, and thousands of pictures share them. Still they are a fingerprint: who has this file and a copy of the picture
/// can tell that it was probably here, as they can by the hash of the file. Therefore they stay in the library alone; no edition,
/// archive or site has them. And because they only suspect, somebody who looks may say that it is another picture.
///
/// Works that are not there are none. NotAllowed when the library is open for reading.
Result<void> eraseWorks(Library &library, const QList<WorkId> &works, const Edit &edit);

/// Writes all of the log beside a library into it and makes it empty. Busy while somebody else reads: then it goes when the
/// last has closed the library.
Result<void> emptyLog(Library &library);

/// Writes what can be written of the log into the library, and waits for nobody: whoever copies the one file while it is open
/// has what was written before. What somebody still reads stays in the log.
Result<void> foldLog(Library &library);

/// NotAllowed when a file of this content was erased from the library: it does not come back by an import.
Result<void> askWhetherErased(Library &library, const MediaHash &imported);

} // namespace sala
