#include "db/storage/playlist_repository.h"

#include "db/storage/tables.h"

namespace sala {
namespace {

const QString kEntries = QStringLiteral("entries");

void readEntries(Connection &connection, Playlist &playlist) {
    Query query(connection, "SELECT work, dwell_ms, transition, from_ms, until_ms, is_muted, section, nested"
                            " FROM playlist_entry WHERE playlist = ? ORDER BY position");
    query.with(playlist.id);
    while (query.next()) {
        PlaylistEntry entry;
        query.get(0, entry.work);
        query.get(1, entry.dwell);
        query.get(2, entry.transition);
        query.get(3, entry.from);
        query.get(4, entry.until);
        query.get(5, entry.isMuted);
        query.get(6, entry.section);
        query.get(7, entry.playlist);
        playlist.entries.append(entry);
    }
}

QList<Playlist> readPlaylists(Connection &connection, const char *column, const Cell &value) {
    QList<Playlist> playlists = readWhere(connection, tableOf<Playlist>(), column, value);
    for (Playlist &playlist : playlists) {
        readEntries(connection, playlist);
    }
    return playlists;
}

Result<Playlist> readPlaylist(Connection &connection, const PlaylistId &id) {
    const QList<Playlist> found = readPlaylists(connection, "id", toCell(id));
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such playlist"), id.text());
    }
    return found.first();
}

Result<void> refuseTakenKey(Connection &connection, const Playlist &playlist) {
    for (const Playlist &other : readWhere(connection, tableOf<Playlist>(), "key", playlist.key)) {
        if (other.id != playlist.id) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("the key is taken"), playlist.key);
        }
    }
    return {};
}

/// What only films have; nothing when it is as usual, so that pictures' lines stay short.
QString describedFilmPart(const PlaylistEntry &entry) {
    const PlaylistEntry usual;
    if (entry.from == usual.from && entry.until == usual.until && entry.isMuted == usual.isMuted) {
        return {};
    }
    return QStringLiteral(" %1-%2 %3")
        .arg(entry.from.count())
        .arg(entry.until.count())
        .arg(entry.isMuted ? QStringLiteral("muted") : QStringLiteral("sound"));
}

QString described(const QList<PlaylistEntry> &entries) {
    QStringList lines;
    for (const PlaylistEntry &entry : entries) {
        const QString what = entry.playlist.isEmpty() ? entry.work.text() : QStringLiteral("playlist ") + entry.playlist;
        const QString line = QStringLiteral("%1 %2 %3").arg(what).arg(entry.dwell.count()).arg(name(entry.transition));
        const QString shuffled = entry.section > 0 ? QStringLiteral(" shuffled %1").arg(entry.section) : QString();
        lines.append(line + describedFilmPart(entry) + shuffled);
    }
    return lines.join(QLatin1Char('\n'));
}

void storeEntries(Connection &connection, const Playlist &playlist, const Edit &edit) {
    Query(connection, "DELETE FROM playlist_entry WHERE playlist = ?").with(playlist.id).run();
    Query insert(connection, "INSERT INTO playlist_entry (playlist, position, work, dwell_ms, transition,"
                             " from_ms, until_ms, is_muted, section, nested) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int position = 0; position < playlist.entries.size(); ++position) {
        const PlaylistEntry &entry = playlist.entries[position];
        insert.with(playlist.id, position, entry.work, entry.dwell, entry.transition, entry.from, entry.until,
                    entry.isMuted, entry.section, entry.playlist);
        insert.run();
    }
    writeNextRevision(connection, {playlist.id, kEntries, described(playlist.entries), {}}, edit);
}

/// Nothing, when the stored playlist is still what the editor saw.
Result<void> refuseStale(Connection &connection, const Playlist &seen) {
    return readPlaylist(connection, seen.id).and_then([&](const Playlist &stored) -> Result<void> {
        if (stored != seen) {
            return fail(ErrorCode::Conflict, QStringLiteral("the playlist is not what it was"), seen.key);
        }
        return {};
    });
}

} // namespace

Result<QList<Playlist>> PlaylistRepository::all() const {
    return reading(*m_connection, [&]() -> Result<QList<Playlist>> {
        QList<Playlist> playlists = readAll(*m_connection, tableOf<Playlist>());
        for (Playlist &playlist : playlists) {
            readEntries(*m_connection, playlist);
        }
        return playlists;
    });
}

Result<Playlist> PlaylistRepository::get(const PlaylistId &id) const {
    return reading(*m_connection, [&] { return readPlaylist(*m_connection, id); });
}

Result<std::optional<Playlist>> PlaylistRepository::find(const QString &key) const {
    return reading(*m_connection, [&]() -> Result<std::optional<Playlist>> {
        const QList<Playlist> found = readPlaylists(*m_connection, "key", key);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<void> PlaylistRepository::add(const Playlist &playlist, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        const Result<void> free = refuseTakenKey(*m_connection, playlist);
        if (free) {
            insertRecord(*m_connection, tableOf<Playlist>(), playlist, edit);
            storeEntries(*m_connection, playlist, edit);
        }
        return free;
    });
}

Result<void> PlaylistRepository::update(const Playlist &seen, const Playlist &wanted, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        const Result<void> fits =
            refuseStale(*m_connection, seen)
                .and_then([&] { return refuseTakenKey(*m_connection, wanted); })
                .and_then([&] {
                    return updateRecord(*m_connection, tableOf<Playlist>(), {seen, wanted}, edit);
                });
        if (fits && seen.entries != wanted.entries) {
            storeEntries(*m_connection, wanted, edit);
        }
        return fits;
    });
}

Result<void> PlaylistRepository::remove(const Playlist &seen, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        const Result<void> fits = refuseStale(*m_connection, seen);
        if (fits) {
            Query(*m_connection, "DELETE FROM playlist_entry WHERE playlist = ?").with(seen.id).run();
            Query(*m_connection, "DELETE FROM text WHERE owner = ?").with(seen.id).run();
            Query(*m_connection, "DELETE FROM playlist WHERE id = ?").with(seen.id).run();
            writeNextRevision(*m_connection, {seen.id, kRecordField, QString(), {}}, edit);
        }
        return fits;
    });
}

} // namespace sala
