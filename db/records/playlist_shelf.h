#pragma once

#include "db/records/playlist_rules.h"
#include "db/records/playlist_works.h"

namespace sala {

/// The entry as it is played here: of a film, within what is shown of it.
PlaylistEntry shownEntry(PlaylistEntry entry, const Catalogue &catalogue);

/// What of a playlist is shown, each as shownEntry(): with all that is nested in it, without what is neither in the catalogue
/// nor in `moreCards`.
FlatPlaylist shownEntries(const Playlist &playlist, const FindPlaylist &find, const Catalogue &catalogue,
                          const QList<Work> &moreCards = {});

/// All playlists of one kiosk: those of its edition, and staff's own, which stand in for the edition's of the
/// same key.
class PlaylistShelf {
  public:
    struct Item {
        Playlist playlist;
        QMap<Language, QString> titles{};
        bool isOwn = false;
        bool standsIn = false; ///< own, and the edition has one of the same key
        QStringList unknown{}; ///< works it names that are not in the edition, or withheld
    };

    /// `own` are texts by their keys; one that cannot be read is left out.
    PlaylistShelf(const QList<Playlist> &editions, const QMap<QString, QString> &own,
                  const Catalogue &catalogue);

    const QList<Item> &items() const { return m_items; } ///< by key
    const Item *item(const QString &key) const;          ///< or nullptr
    QStringList keys() const;

    /// What is shown of the playlist of this key; NotFound, naming those there are.
    Result<FlatPlaylist> shown(const QString &key, const Catalogue &catalogue) const;

    /// Makes it the catalogue's, with its title cards. NotFound, naming those there are; NotAllowed when
    /// nothing of it may be shown: then the catalogue stays as it was.
    Result<void> use(const QString &key, Catalogue &catalogue) const;

    /// Those of the kiosk's own playlists, with their words.
    void addCards(Catalogue &catalogue) const;

  private:
    const Playlist *find(const QString &key) const;

    QList<Item> m_items;
    QList<Work> m_cards;
    QHash<TextKey, QString> m_words;
};

} // namespace sala
