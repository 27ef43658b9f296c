#pragma once

#include "db/records/playlist_shelf.h"
#include "db/storage/kiosk/own_playlists.h"
#include "db/storage/library.h"

namespace sala {

/// The playlists of a library, or of a kiosk with the edition it shows.
struct PlaylistHome {
    QString library{};        ///< the file: that was named, or the kiosk's edition
    QString state{};          ///< of a kiosk its folder; empty: it is a library of curators
    Catalogue catalogue{};    ///< of a library all works, whatever the consents; of a kiosk what it may show
    QList<Playlist> stored{}; ///< in the library or the edition
    OwnPlaylists own{};       ///< of the kiosk
    QMap<QString, QStringList> uses{}; ///< by key: who plays it, in English

    bool isKiosk() const { return !state.isEmpty(); }
    PlaylistShelf shelf() const { return {stored, own.texts, catalogue}; }
    QList<Work> everything() const { return catalogue.works + catalogue.cards; }

    /// NotFound, naming those there are.
    Result<PlaylistText> text(const QString &key, WorkNames names) const;
    /// Of a film that is played.
    std::optional<std::chrono::milliseconds> filmLength(const WorkId &work) const;
};

/// Of the library, or, where none is named, of the kiosk. What Library::open and loadExhibition say.
Result<PlaylistHome> readPlaylistHome(const QString &library, const QString &state);

/// What a text would make of it: works named as they are kept there; nothing may be left. InvalidInput when
/// it plays in a circle, or too deep, or what is not there.
struct PlaylistPlan {
    PlaylistText text;     ///< as it is kept
    QStringList unknown{}; ///< works that are not there: left out
    bool isNew = false;
    bool isOther = false; ///< than what is there

    bool operator==(const PlaylistPlan &) const = default;
};
Result<PlaylistPlan> planPlaylist(const PlaylistHome &home, const PlaylistText &wanted);

/// Does it: whole or not at all.
Result<void> storePlaylist(const PlaylistHome &home, const PlaylistPlan &plan);

/// NotFound; InvalidInput while something else plays it.
Result<void> removePlaylist(const PlaylistHome &home, const QString &key);

} // namespace sala
