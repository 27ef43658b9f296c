#pragma once

#include "db/records/playlist.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <optional>

namespace sala {

/// Playlists with their entries. When they run is ScheduleRepository's (record_repository.h).
class PlaylistRepository {
  public:
    explicit PlaylistRepository(Library &library) : m_connection(&library.connection()) {}

    /// By key.
    Result<QList<Playlist>> all() const;

    /// NotFound when there is none.
    Result<Playlist> get(const PlaylistId &id) const;
    Result<std::optional<Playlist>> find(const QString &key) const;

    /// InvalidInput when its id or key is taken or an entry's work is not in the library.
    Result<void> add(const Playlist &playlist, const Edit &edit);

    /// Brings it from what the editor started from to what they want, in one revision of all entries.
    /// Conflict, and nothing changed, when it is no longer what they saw.
    Result<void> update(const Playlist &seen, const Playlist &wanted, const Edit &edit);

    /// Takes it away; its history stays. InvalidInput when an exhibition or a rule still plays it.
    Result<void> remove(const Playlist &seen, const Edit &edit);

  private:
    Connection *m_connection;
};

} // namespace sala
