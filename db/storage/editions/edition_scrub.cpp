#include "db/storage/editions/edition_scrub.h"

#include "db/storage/library.h"
#include "db/storage/media_store.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace sala {
namespace {

/// Corrupt, Io: of this medium; Cancelled.
Result<void> readThrough(const MediaStore &media, const MediaHash &hash, const std::function<bool()> &mayGoOn) {
    Result<MediaBlob> blob = media.open(hash);
    if (!blob) {
        return tl::unexpected(blob.error());
    }
    for (qint64 at = 0; at < blob->size(); at += kChunkBytes) {
        if (mayGoOn && !mayGoOn()) {
            return fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"));
        }
        const Result<QByteArray> piece = blob->readAt(at, kChunkBytes);
        if (!piece) {
            return tl::unexpected(piece.error());
        }
    }
    return {};
}

/// Of one that was erased while it was read only the name is left.
bool isStillThere(const MediaStore &media, const MediaHash &hash) {
    const Result<bool> isThere = media.contains(hash);
    return !isThere || *isThere;
}

Result<Scrub> readAll(Library &library, const std::function<bool()> &mayGoOn) {
    const MediaStore media(library);
    const auto all = media.all();
    if (!all) {
        return tl::unexpected(all.error());
    }
    Scrub scrub;
    for (const MediaHash &hash : *all) {
        const Result<void> read = readThrough(media, hash, mayGoOn);
        if (!read && (read.error().code == ErrorCode::Cancelled || read.error().code == ErrorCode::Busy)) {
            return tl::unexpected(read.error()); // it says nothing of the disk
        }
        const bool isThere = read || isStillThere(media, hash);
        scrub.media += isThere ? 1 : 0;
        scrub.damaged += !read && isThere ? 1 : 0;
    }
    return scrub;
}

QString textOf(const Scrub &scrub) {
    return QStringLiteral("%1 %2 %3").arg(scrub.when.toString(Qt::ISODate)).arg(scrub.media).arg(scrub.damaged);
}

/// Who watches the kiosk hears of it only where something is other than before.
Result<void> keep(KioskState &state, const KioskEdition &edition, const Scrub &scrub) {
    const std::optional<Scrub> before = lastScrub(state, edition);
    const bool isNews = (before ? before->damaged : 0) != scrub.damaged;
    const QString name = scrubSettingOf(edition);
    return isNews ? state.set(name, textOf(scrub)) : state.note({{name, textOf(scrub)}});
}

} // namespace

Result<Scrub> scrubEdition(KioskState &state, const KioskEdition &edition, const std::function<bool()> &mayGoOn) {
    Result<Library> library = Library::open(state.pathOf(edition), Library::Mode::ReadOnly);
    Result<Scrub> scrub = library.and_then([&](Library &open) { return readAll(open, mayGoOn); });
    if (!scrub) {
        return scrub;
    }
    scrub->when = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::utc());
    const auto editions = state.editions();
    const bool isKept = editions && std::any_of(editions->begin(), editions->end(), [&](const KioskEdition &other) {
                            return other.file == edition.file;
                        });
    const Result<void> kept = isKept ? keep(state, edition, *scrub) : Result<void>(); // else it has gone meanwhile
    return kept ? scrub : tl::unexpected(kept.error());
}

std::optional<Scrub> lastScrub(const KioskState &state, const KioskEdition &edition) {
    const QStringList words = state.setting(scrubSettingOf(edition)).value_or(QString()).split(u' ');
    const Scrub scrub{QDateTime::fromString(words.first(), Qt::ISODate), words.value(1).toLongLong(), words.value(2).toLongLong()};
    return scrub.when.isValid() ? std::optional(scrub) : std::nullopt;
}

bool isWorn(const KioskState &state, const KioskEdition &edition) {
    const std::optional<Scrub> scrub = lastScrub(state, edition);
    return scrub && scrub->damaged > 0;
}

QString scrubSettingOf(const KioskEdition &edition) {
    return QStringLiteral("scrub-of-") + edition.file;
}

} // namespace sala
