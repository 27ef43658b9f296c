#include "db/records/playlist_shelf.h"

#include <QSet>

#include <algorithm>

namespace sala {

PlaylistEntry shownEntry(PlaylistEntry entry, const Catalogue &catalogue) {
    if (const ShownFilm *const film = catalogue.film(entry.work)) {
        const FilmPart part = within({entry.from, entry.until}, film->part, film->film.duration);
        entry.from = part.from;
        entry.until = part.until;
    }
    return entry;
}

FlatPlaylist shownEntries(const Playlist &playlist, const FindPlaylist &find, const Catalogue &catalogue,
                          const QList<Work> &moreCards) {
    QSet<WorkId> shown;
    for (const QList<Work> *works : {&catalogue.works, &catalogue.cards, &moreCards}) {
        for (const Work &work : *works) {
            shown.insert(work.id);
        }
    }
    FlatPlaylist flat = flattened(playlist, find);
    flat.entries.removeIf([&](const PlaylistEntry &entry) { return !shown.contains(entry.work); });
    for (PlaylistEntry &entry : flat.entries) {
        entry = shownEntry(entry, catalogue);
    }
    return flat;
}

PlaylistShelf::PlaylistShelf(const QList<Playlist> &editions, const QMap<QString, QString> &own,
                             const Catalogue &catalogue) {
    const FindWork findWork = findIn(catalogue.works);
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const Result<PlaylistText> text = playlistFromText(it.value().toUtf8());
        if (!text) {
            continue;
        }
        const ResolvedPlaylist made = resolved(*text, findWork);
        Item item{made.playlist, text->titles, true, false, made.unknown};
        item.playlist.key = it.key();
        m_items.append(item);
        m_cards += made.cards;
        m_words.insert(made.words);
    }
    for (const Playlist &playlist : editions) {
        const auto instead = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
            return item.playlist.key == playlist.key;
        });
        if (instead == m_items.end()) {
            m_items.append({playlist, wordsOf(catalogue.texts, playlist.id, TextField::Title), false, false, {}});
        } else {
            instead->standsIn = instead->standsIn || instead->isOwn;
        }
    }
    std::sort(m_items.begin(), m_items.end(),
              [](const Item &a, const Item &b) { return a.playlist.key < b.playlist.key; });
}

const PlaylistShelf::Item *PlaylistShelf::item(const QString &key) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item &item) { return item.playlist.key == key; });
    return found == m_items.end() ? nullptr : &*found;
}

const Playlist *PlaylistShelf::find(const QString &key) const {
    const Item *const found = item(key);
    return found ? &found->playlist : nullptr;
}

QStringList PlaylistShelf::keys() const {
    QStringList keys;
    for (const Item &item : m_items) {
        keys.append(item.playlist.key);
    }
    return keys;
}

Result<FlatPlaylist> PlaylistShelf::shown(const QString &key, const Catalogue &catalogue) const {
    const Playlist *const playlist = find(key);
    if (!playlist) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no such playlist; there are: %1").arg(keys().join(u' ')), key);
    }
    return shownEntries(
        *playlist, [this](const QString &nested) { return find(nested); }, catalogue, m_cards);
}

Result<void> PlaylistShelf::use(const QString &key, Catalogue &catalogue) const {
    Result<FlatPlaylist> flat = shown(key, catalogue);
    if (!flat) {
        return tl::unexpected(flat.error());
    }
    flat->entries.removeIf([&](const PlaylistEntry &entry) { // never met by chance
        const Work *const work = catalogue.work(entry.work);
        return work && work->isSensitive;
    });
    if (flat->entries.isEmpty()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("nothing of this playlist can be shown here"), key);
    }
    catalogue.playlist = *find(key);
    catalogue.playlist.entries = flat->entries;
    addCards(catalogue);
    return {};
}

void PlaylistShelf::addCards(Catalogue &catalogue) const {
    if (!m_cards.isEmpty()) {
        catalogue.cards += m_cards;
        catalogue.texts.insert(m_words);
    }
}

} // namespace sala
