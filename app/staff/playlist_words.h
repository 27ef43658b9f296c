#pragma once

#include "app/staff/playlist_desk.h"
#include "app/staff/row_list.h"
#include "db/records/playlist_shelf.h"

namespace sala {

/// What staff read about playlists, in the program's current language; `reader` is that language. GUI thread.

PlaylistShelf shelfOf(const PlaylistsStatus &status);

/// Its name in the reader's language, else in another one, else its key.
ShownText playlistTitle(const QMap<Language, QString> &titles, const QString &key, Language reader);

/// "12 pictures, films and cards, 3 min 20 s"
QString playlistLength(const FlatPlaylist &playlist, const Catalogue &catalogue, Language reader);

/// The key of the exhibition's own playlist; empty when it has none.
QString exhibitionsPlaylist(const PlaylistsStatus &status);

/// What is stored under a key, works named by their ids, which every edition of the exhibition has; nothing
/// when there is none.
std::optional<PlaylistText> storedText(const PlaylistsStatus &status, const QString &key);

/// A work that can be added.
PictureRow rowOf(const Work &work, const Catalogue &catalogue, Language reader);

/// Reads entries as staff see them; made once for all of a list, because finding works by their names takes a
/// table.
class PlaylistReader {
  public:
    PlaylistReader(PlaylistsStatus status, Language reader);

    PictureRow row(const PlaylistLine &line) const; ///< and what is wrong with it here
    QString detail(const PlaylistLine &line) const; ///< how long it stands or plays
    /// Whether a playlist plays another one, itself or by what is nested in it.
    bool plays(const QString &key, const QString &other) const;

  private:
    PlaylistsStatus m_status;
    Language m_reader;
    PlaylistShelf m_shelf;
    FindWork m_find;
};

/// The works in which every one of these words occurs, in titles, captions or names of files, in any
/// language.
QList<WorkId> worksFor(const QString &words, const Catalogue &catalogue);

/// A title card that needs no typing: the exhibition's title and where and when it is.
PlaylistLine exhibitionsCard(const Catalogue &catalogue);

} // namespace sala
