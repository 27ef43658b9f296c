#pragma once

#include "db/records/playlist_text.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// The playlists that staff made on this kiosk, beside those of its edition, and what it usually plays. They
/// are kept as text, with works named by their ids, so that they outlive editions.
struct OwnPlaylists {
    QMap<QString, QString> texts{}; ///< by their keys
    QString usual{}; ///< the key of what plays where the schedule says nothing; empty: the exhibition's own

    bool operator==(const OwnPlaylists &) const = default;
};

Result<OwnPlaylists> readOwnPlaylists(const KioskState &state);

/// Keeps it under its key, in place of an earlier one. InvalidInput without a key, for what is too long, and
/// for more than kMostOwnPlaylists.
Result<void> writeOwnPlaylist(KioskState &state, const PlaylistText &playlist);
/// NotFound when the kiosk has none of this key. One that is usual is not any more.
Result<void> removeOwnPlaylist(KioskState &state, const QString &key);
Result<void> writeUsualPlaylist(KioskState &state, const QString &key);

/// What staff were editing and have not saved; empty: nothing.
Result<QString> readPlaylistDraft(const KioskState &state);
Result<void> writePlaylistDraft(KioskState &state, const QString &text);

inline constexpr qsizetype kMostOwnPlaylists = 100;

} // namespace sala
