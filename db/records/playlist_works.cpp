#include "db/records/playlist_works.h"

#include "db/records/hash.h"
#include "db/records/playlist_rules.h"

#include <algorithm>

namespace sala {
namespace {

QString comparable(const QString &name) {
    return name.normalized(QString::NormalizationForm_C);
}

/// By what it says: so two kiosks, and two loads, have the same.
WorkId cardId(const PlaylistLine &line) {
    PlaylistText alone{QStringLiteral("card"), {}, {line}};
    alone.lines.first().how = {};
    return WorkId(Id::fromBytes(hashOf(textOf(alone).toUtf8()).bytes.left(16)).value_or(Id()));
}

void addWords(QHash<TextKey, QString> &words, const WorkId &card, const PlaylistLine &line) {
    for (auto it = line.titles.cbegin(); it != line.titles.cend(); ++it) {
        words.insert({card, TextField::Title, it.key()}, it.value());
    }
    for (auto it = line.texts.cbegin(); it != line.texts.cend(); ++it) {
        words.insert({card, TextField::Caption, it.key()}, it.value());
    }
}

} // namespace

FindWork findIn(const QList<Work> &works) {
    QHash<QString, WorkId> byName;
    for (const Work &work : works) {
        byName.insert(work.id.text(), work.id);
    }
    for (const Work &work : works) {
        const QString name = comparable(work.source);
        if (!name.isEmpty() && !byName.contains(name)) {
            byName.insert(name, work.id);
        }
    }
    return [byName](const QString &name) { return byName.value(comparable(name)); };
}

ResolvedPlaylist resolved(const PlaylistText &text, const FindWork &find) {
    ResolvedPlaylist result;
    result.playlist.key = text.key;
    for (const PlaylistLine &line : text.lines) {
        PlaylistEntry entry = line.how;
        entry.work = {};
        if (line.isCard()) {
            Work card;
            card.id = entry.work = cardId(line);
            card.kind = WorkKind::TitleCard;
            if (!result.cards.contains(card)) {
                result.cards.append(card);
            }
            addWords(result.words, card.id, line);
        } else if (!line.work.isEmpty()) {
            entry.work = find(line.work);
        }
        if (!entry.work.isNull() || !entry.playlist.isEmpty()) {
            result.playlist.entries.append(entry);
        } else if (!result.unknown.contains(line.work)) {
            result.unknown.append(line.work);
        }
    }
    return result;
}

Result<void> judgeFilmOptions(const PlaylistText &text, const FindWork &find, const FilmLength &lengthOf) {
    constexpr std::chrono::seconds kRounded{1}; // lists say a film's length in whole seconds
    for (const PlaylistLine &line : text.lines) {
        const WorkId work = line.work.isEmpty() ? WorkId() : find(line.work);
        if (!isForFilms(line.how) || (work.isNull() && !line.isCard())) {
            continue;
        }
        const auto known = line.isCard() ? std::nullopt : lengthOf(work);
        const QString where = QStringLiteral("line %1: ").arg(line.at);
        if (!known) {
            const QString what = line.isCard() ? QStringLiteral("a title card") : line.work;
            return fail(ErrorCode::InvalidInput,
                        where + QStringLiteral("%1 is no film; from, until and sound are for films").arg(what), text.key);
        }
        const std::chrono::milliseconds longest = known.value_or(std::chrono::milliseconds(0));
        const bool isBeyond = line.how.from >= longest || line.how.until >= longest + kRounded;
        if (longest.count() > 0 && isBeyond) {
            const QString length = playlistTimeText(longest);
            return fail(ErrorCode::InvalidInput,
                        where + QStringLiteral("%1 is %2 long; from and until lie within it")
                                    .arg(line.work, longest < std::chrono::minutes(1) ? length + QStringLiteral(" seconds") : length),
                        text.key);
        }
    }
    return {};
}

PlaylistText described(const Playlist &playlist, const QList<Work> &works,
                       const QHash<TextKey, QString> &texts, WorkNames names) {
    QHash<WorkId, const Work *> byId;
    for (const Work &work : works) {
        byId.insert(work.id, &work);
    }
    const FindWork find = findIn(works);
    PlaylistText text{playlist.key, wordsOf(texts, playlist.id, TextField::Title), {}};
    int section = 0;
    int number = 0;
    for (const PlaylistEntry &entry : playlist.entries) {
        PlaylistLine line;
        line.how = entry;
        line.how.work = {};
        number += entry.section > 0 && entry.section != section ? 1 : 0;
        section = entry.section;
        line.how.section = section > 0 ? number : 0;
        const Work *const work = byId.value(entry.work);
        if (work && work->kind == WorkKind::TitleCard) {
            line.titles = wordsOf(texts, work->id, TextField::Title);
            line.texts = wordsOf(texts, work->id, TextField::Caption);
        } else if (entry.playlist.isEmpty()) {
            const bool isByFile = names == WorkNames::Files && work && find(work->source) == work->id;
            line.work = isByFile ? work->source : entry.work.text();
        }
        text.lines.append(line);
    }
    text.lines.removeIf([](const PlaylistLine &line) {
        return line.isCard() && line.titles.isEmpty() && line.texts.isEmpty();
    });
    return text;
}

QHash<QString, QString> titlesOf(const PlaylistText &text, const Catalogue &catalogue, Language language) {
    QHash<QString, QString> titles;
    const FindWork find = findIn(catalogue.works);
    for (const PlaylistLine &line : text.lines) {
        const WorkId work = line.work.isEmpty() ? WorkId() : find(line.work);
        const QString title =
            work.isNull() ? QString() : catalogue.text(work, TextField::Title, language).body;
        if (!title.isEmpty()) {
            titles.insert(line.work, title);
        }
    }
    return titles;
}

} // namespace sala
