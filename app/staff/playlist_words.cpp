#include "app/staff/playlist_words.h"

#include "app/staff/edition_words.h"
#include "app/text/numbers.h"
#include "app/text/times.h"
#include "media/slideshow/running_time.h"
#include "media/text/search_fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

/// The words of this file; lupdate reads the context.
struct PlaylistWords {
    Q_DECLARE_TR_FUNCTIONS(PlaylistWords)
};

FilmLength lengthIn(const Catalogue &catalogue) {
    return [&catalogue](const WorkId &work) -> std::optional<std::chrono::milliseconds> {
        const ShownFilm *const film = catalogue.film(work);
        return film ? std::optional(film->film.duration) : std::nullopt;
    };
}

/// The languages in which nothing is written, by their own names.
QString missingIn(const QMap<Language, QString> &words) {
    QStringList names;
    for (const Language language : kLanguages) {
        if (!words.contains(language)) {
            names.append(ownName(language));
        }
    }
    return names.isEmpty() ? QString()
                           : PlaylistWords::tr("Not written in: %1", "names of languages")
                                 .arg(names.join(QStringLiteral(", ")));
}

QMap<Language, QString> titlesOf(const Id &owner, const Catalogue &catalogue) {
    QMap<Language, QString> titles;
    for (const Language language : kLanguages) {
        if (const auto title = catalogue.texts.constFind({owner, TextField::Title, language});
            title != catalogue.texts.cend()) {
            titles.insert(language, *title);
        }
    }
    return titles;
}

} // namespace

PlaylistShelf shelfOf(const PlaylistsStatus &status) {
    return {status.editions, status.own, *status.catalogue};
}

ShownText playlistTitle(const QMap<Language, QString> &titles, const QString &key, Language reader) {
    for (const Language language : fallbackOrder(reader)) {
        if (!titles.value(language).isEmpty()) {
            return {titles.value(language), language, language != reader};
        }
    }
    return {key, reader, false};
}

QString playlistLength(const FlatPlaylist &playlist, const Catalogue &catalogue, Language reader) {
    const qint64 ms = runningTime(playlist.entries, lengthIn(catalogue)).count();
    const std::chrono::milliseconds whole((ms + 500) / 1000 * 1000);
    return PlaylistWords::tr("Pictures, films and cards: %1. Running time: %2", "a number, a length of time")
        .arg(formatNumber(playlist.entries.size(), reader), formatDuration(whole, reader));
}

QString exhibitionsPlaylist(const PlaylistsStatus &status) {
    for (const Playlist &playlist : status.editions) {
        if (playlist.id == status.catalogue->exhibition.playlist) {
            return playlist.key;
        }
    }
    return {};
}

std::optional<PlaylistText> storedText(const PlaylistsStatus &status, const QString &key) {
    if (status.own.contains(key)) {
        const auto own = playlistFromText(status.own.value(key).toUtf8());
        return own ? std::optional(*own) : std::nullopt;
    }
    for (const Playlist &playlist : status.editions) {
        if (playlist.key == key) {
            const QList<Work> all = status.catalogue->works + status.catalogue->cards;
            return described(playlist, all, status.catalogue->texts, WorkNames::Ids);
        }
    }
    return std::nullopt;
}

PlaylistReader::PlaylistReader(PlaylistsStatus status, Language reader)
    : m_status(std::move(status)), m_reader(reader), m_shelf(shelfOf(m_status)),
      m_find(findIn(m_status.catalogue->works)) {}

bool PlaylistReader::plays(const QString &key, const QString &other) const {
    QStringList known{key};
    for (qsizetype at = 0; at < known.size(); ++at) {
        const PlaylistShelf::Item *const item = m_shelf.item(known[at]);
        for (const PlaylistEntry &entry : item ? item->playlist.entries : QList<PlaylistEntry>()) {
            if (!entry.playlist.isEmpty() && !known.contains(entry.playlist)) {
                known.append(entry.playlist);
            }
        }
    }
    return known.mid(1).contains(other);
}

QString PlaylistReader::detail(const PlaylistLine &line) const {
    const PlaylistsStatus &status = m_status;
    const Language reader = m_reader;
    if (!line.how.playlist.isEmpty()) {
        const auto flat = m_shelf.shown(line.how.playlist, *status.catalogue);
        return playlistLength(flat.value_or(FlatPlaylist()), *status.catalogue, reader);
    }
    const WorkId work = line.work.isEmpty() ? WorkId() : m_find(line.work);
    PlaylistEntry entry = line.how;
    entry.work = work;
    const bool isFilm = status.catalogue->film(work) != nullptr;
    const auto length = isFilm ? runningTime(shownEntry(entry, *status.catalogue), lengthIn(*status.catalogue)) : line.how.dwell;
    return formatDuration(std::chrono::milliseconds((length.count() + 500) / 1000 * 1000), reader);
}

PictureRow rowOf(const Work &work, const Catalogue &catalogue, Language reader) {
    PictureRow row;
    row.title = catalogue.text(work.id, TextField::Title, reader);
    if (const Rendition *picture = work.rendition(RenditionKind::Thumbnail)) {
        row.picture = picture->media;
    }
    row.mark = missingIn(titlesOf(work.id, catalogue));
    if (const ShownFilm *film = catalogue.film(work.id)) {
        const std::chrono::milliseconds whole((film->length().count() + 500) / 1000 * 1000);
        row.detail = PlaylistWords::tr("Film, %1", "a length of time").arg(formatDuration(whole, reader));
    } else if (work.kind == WorkKind::Document) {
        row.detail = PlaylistWords::tr("Document");
    }
    if (work.isSensitive) {
        row.mark = PlaylistWords::tr("Behind a warning: it is not shown in a playlist");
    }
    return row;
}

PictureRow PlaylistReader::row(const PlaylistLine &line) const {
    const PlaylistsStatus &status = m_status;
    const Language reader = m_reader;
    PictureRow row;
    if (!line.how.playlist.isEmpty()) {
        const auto *const nested = m_shelf.item(line.how.playlist);
        row.title =
            playlistTitle(nested ? nested->titles : QMap<Language, QString>(), line.how.playlist, reader);
        row.mark = nested
                       ? QString()
                       : PlaylistWords::tr("This playlist is not on this kiosk any more: it is passed over");
    } else if (line.isCard()) {
        row.title = playlistTitle(line.titles.isEmpty() ? line.texts : line.titles, {}, reader);
        row.mark = missingIn(line.titles.isEmpty() ? line.texts : line.titles);
    } else if (const Work *work = status.catalogue->work(m_find(line.work))) {
        row = rowOf(*work, *status.catalogue, reader);
    } else {
        row.title = {PlaylistWords::tr("A work that is not here"), reader, false};
        row.mark = PlaylistWords::tr("Not in this edition, or may not be shown here: it is passed over");
    }
    row.detail = detail(line);
    row.isShuffled = line.how.section > 0;
    return row;
}

QList<WorkId> worksFor(const QString &words, const Catalogue &catalogue) {
    const QStringList wanted = searchWords(words);
    QHash<Id, QString> texts;
    if (!wanted.isEmpty()) {
        for (auto it = catalogue.texts.cbegin(); it != catalogue.texts.cend(); ++it) {
            if (it.key().field == TextField::Title || it.key().field == TextField::Caption) {
                texts[it.key().owner] += u'\n' + foldedForSearch(it.value());
            }
        }
    }
    QList<WorkId> found;
    for (const Work &work : catalogue.works) {
        const QString all =
            texts.value(work.id) + u'\n' + foldedForSearch(work.source) + u'\n' + foldedForSearch(work.creator);
        if (containsAll(all, wanted)) {
            found.append(work.id);
        }
    }
    return found;
}

PlaylistLine exhibitionsCard(const Catalogue &catalogue) {
    PlaylistLine card;
    card.titles = titlesOf(catalogue.exhibition.id, catalogue);
    for (const Language language : kLanguages) {
        const QString dates = editionDates(catalogue.exhibition, language);
        if (!dates.isEmpty() && card.titles.contains(language)) {
            card.texts.insert(language, dates);
        }
    }
    card.titles.removeIf([](const auto &title) { return title.value().size() > kLongestCardWords; });
    return card;
}

} // namespace sala
