#include "app/bringing/likenesses.h"

#include "db/storage/likeness_repository.h"
#include "db/storage/media_store.h"
#include "media/picture/likeness.h"

namespace sala {
namespace {

constexpr qsizetype kAtOnce = 100; ///< in one transaction: others may write in between

/// How many of them can be read; they are kept.
Result<int> keepLikenesses(Library &library, const QList<MediaHash> &thumbnails) {
    const MediaStore media(library);
    QList<LikenessRepository::Row> rows;
    for (const MediaHash &thumbnail : thumbnails) {
        if (const Result<QByteArray> bytes = media.read(thumbnail)) {
            rows.append(LikenessRepository::Row{thumbnail, likenessOf(*bytes)});
        }
    }
    return LikenessRepository(library).set(rows).map([&] { return int(rows.size()); });
}

} // namespace

Result<int> completeLikenesses(Library &library, const std::atomic_bool &isCancelled) {
    const auto missing = LikenessRepository(library).missing();
    if (!missing) {
        return tl::unexpected(missing.error());
    }
    int done = 0;
    for (qsizetype from = 0; from < missing->size() && !isCancelled; from += kAtOnce) {
        const Result<int> kept = keepLikenesses(library, missing->mid(from, kAtOnce));
        if (!kept) {
            return kept;
        }
        done += *kept;
    }
    return done;
}

Result<int> completeLikenesses(Library &library) {
    const std::atomic_bool never{false};
    return completeLikenesses(library, never);
}

Result<int> completeSomeLikenesses(Library &library) {
    return LikenessRepository(library).missing().and_then(
        [&](const QList<MediaHash> &missing) { return keepLikenesses(library, missing.mid(0, kAtOnce)); });
}

} // namespace sala
