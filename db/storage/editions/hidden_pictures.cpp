#include "db/storage/editions/hidden_pictures.h"

#include "db/storage/kiosk/kiosk_state.h"
#include "db/storage/library_file.h"
#include "db/storage/query.h"

#include <QStringList>

#include <algorithm>

namespace sala {
namespace {

bool hasRegions(Connection &edition) {
    return Query(edition, "SELECT 1 FROM sqlite_schema WHERE name = 'hidden_region'").next(); // not in an earlier Sala's
}

/// The pictures of a work that visitors may see.
QSet<QByteArray> mediaOf(Connection &edition, const Id &work) {
    Query query(edition, "SELECT hash FROM rendition JOIN media ON media.id = rendition.media WHERE work = ? AND kind <> 'original'");
    return firstColumn<QSet<QByteArray>>(query.with(work));
}

/// "12 <hash> <hash>"; of a work that hides nothing any more nothing.
QString textOf(const HiddenPictures::Known &known) {
    QStringList words;
    for (const QByteArray &medium : known.media) {
        words.append(QString::fromLatin1(medium.toHex()));
    }
    words.sort();
    return (QStringList{QString::number(known.number)} + words).join(u' ');
}

HiddenPictures::Known knownFrom(const QString &text) {
    const QStringList words = text.split(u' ');
    HiddenPictures::Known known{words.first().toLongLong(), {}};
    for (const QString &word : words.mid(1)) {
        known.media.insert(QByteArray::fromHex(word.toLatin1()));
    }
    return known;
}

bool isIn(Connection &edition, const Id &work) {
    Query query(edition, "SELECT 1 FROM work WHERE id = ?");
    return query.with(work).next();
}

} // namespace

HiddenPictures hiddenIn(Connection &edition, qint64 number) {
    HiddenPictures hidden;
    if (!hasRegions(edition)) {
        return hidden;
    }
    for (const Id &work : firstColumn<QSet<Id>>(edition, "SELECT work FROM hidden_region")) {
        hidden.works.insert(work, {number, mediaOf(edition, work)});
    }
    return hidden;
}

QSet<Id> unhiddenIn(Connection &edition, qint64 number, const HiddenPictures &known) {
    QSet<Id> works;
    for (auto it = known.works.cbegin(); it != known.works.cend(); ++it) {
        if (number < it->number && isIn(edition, it.key()) && !it->media.contains(mediaOf(edition, it.key()))) {
            works.insert(it.key());
        }
    }
    return works;
}

Result<HiddenPictures> rememberedHidden(const KioskState &state) {
    return state.hiddenWorks().map([](const QMap<QString, QString> &texts) {
        HiddenPictures hidden;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const auto work = Id::fromText(it.key());
            if (work && !it->isEmpty()) {
                hidden.works.insert(*work, knownFrom(*it));
            }
        }
        return hidden;
    });
}

Result<void> rememberHiddenIn(KioskState &state, Connection &edition, qint64 number) {
    const auto before = rememberedHidden(state);
    if (!before) {
        return tl::unexpected(before.error());
    }
    return attempt(edition.path(), [&]() -> Result<void> {
        const HiddenPictures now = hiddenIn(edition, number);
        QMap<QString, QString> news;
        for (auto it = now.works.cbegin(); it != now.works.cend(); ++it) {
            if (before->works.value(it.key()).number < number) {
                news.insert(it.key().text(), textOf(*it));
            }
        }
        for (auto it = before->works.cbegin(); it != before->works.cend(); ++it) {
            const bool isSeenAgain = it->number < number && !now.works.contains(it.key()) && isIn(edition, it.key());
            if (isSeenAgain) {
                news.insert(it.key().text(), QString());
            }
        }
        return news.isEmpty() ? Result<void>() : state.rememberHidden(news);
    });
}

bool outdatesAny(const KioskState &state, Connection &edition, qint64 number) {
    const auto hidden = attempt(edition.path(), [&]() -> Result<HiddenPictures> { return hiddenIn(edition, number); });
    const auto editions = state.editions();
    if (!hidden || !editions) {
        return true;
    }
    return !hidden->works.isEmpty() && std::any_of(editions->begin(), editions->end(), [&](const KioskEdition &other) {
        const QString path = state.pathOf(other);
        const auto opened = openLibraryFile(path, Access::Foreign);
        const auto shown = opened ? attempt(path, [&]() -> Result<bool> {
            return !unhiddenIn(**opened, other.label.number, *hidden).isEmpty();
        }) : Result<bool>(false); // of a file that cannot be opened nothing is shared
        return shown.value_or(true);
    });
}

} // namespace sala
