#pragma once

#include "db/records/playlist_text.h"

namespace sala {

/// A playlist and what a format cannot carry of it, in English, for the command line.
struct PlaylistReading {
    PlaylistText playlist;
    QStringList leftOut;

    bool operator==(const PlaylistReading &) const = default;
};

/// Reads an extended M3U playlist (UTF-8): the order, how long each stands (#EXTINF, in seconds; of 0 or
/// less, as long as usual), and its name (#PLAYLIST). Of paths and addresses only the file's name counts;
/// another .m3u or .m3u8 is a nested playlist, by its name. InvalidInput like linesOfPlaylist, and for more
/// than 5,000 entries.
Result<PlaylistReading> playlistFromM3u(const QByteArray &utf8);

/// What players need besides the playlist.
struct M3uNames {
    QHash<QString, QString> titles{};                    ///< by PlaylistLine::work
    QHash<QString, std::chrono::milliseconds> lengths{}; ///< of films, likewise
    Language language = Language::English;
};

/// Writes it; title cards, shuffled sections, transitions, parts of films and sound are left out, and named.
struct M3uText {
    QString text;
    QStringList leftOut;
};
M3uText m3uText(const PlaylistText &playlist, const M3uNames &names = {});

} // namespace sala
