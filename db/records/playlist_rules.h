#pragma once

#include "db/records/error.h"
#include "db/records/playlist.h"

#include <functional>

namespace sala {

/// A key names a playlist on the command line, in schedules and in other playlists: 1 to 64 letters, digits,
/// "-", "_" and "." of any script.
bool isPlaylistKey(const QString &key);

/// The playlist of a key, or nullptr.
using FindPlaylist = std::function<const Playlist *(const QString &key)>;

/// Whether it says what only a film can do.
bool isForFilms(const PlaylistEntry &entry);

/// A playlist with all that is nested in it, in the order it plays.
struct FlatPlaylist {
    QList<PlaylistEntry> entries; ///< each a work; neighbours with the same section are shuffled together
    QList<Error> problems; ///< what was left out: NotFound for a missing playlist, InvalidInput for a circle,
                           ///< or for what is nested too deep or too long; the subject is the key

    bool operator==(const FlatPlaylist &) const = default;
};

/// A nested playlist keeps its own order and sections; in a section that is shuffled, its entries are
/// shuffled with the others. What cannot be played is left out, and named.
FlatPlaylist flattened(const Playlist &playlist, const FindPlaylist &find);

inline constexpr int kDeepestPlaylist = 8;            ///< playlists within each other, the outermost counted
inline constexpr qsizetype kLongestPlaylist = 20'000; ///< entries, flattened

} // namespace sala
