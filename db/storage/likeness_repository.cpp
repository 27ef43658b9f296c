#include "db/storage/likeness_repository.h"

#include "db/storage/query.h"

#include <QtEndian>

#include <algorithm>

namespace sala {
namespace {

/// Pictures by which a photograph is known: its thumbnail, and its original where a part of it is hidden in all others.
const std::string kKnownBy = "work.kind = 'photograph' AND (rendition.kind = 'thumbnail' OR"
                             " (rendition.kind = 'original' AND work.id IN (SELECT work FROM burned)))";

} // namespace

Result<KnownLikenesses> LikenessRepository::all() const {
    return reading(*m_connection, [&]() -> Result<KnownLikenesses> {
        KnownLikenesses known;
        Query works(*m_connection, std::string("SELECT work, bits FROM likeness JOIN rendition ON rendition.media = likeness.media"
                                   " JOIN work ON work.id = work WHERE bits <> 0 AND ") +
                                       kKnownBy + " ORDER BY work");
        while (works.next()) {
            known.works.append(WorkLikeness{works.as<WorkId>(0), Likeness{quint64(works.integer(1))}});
        }
        Query erased(*m_connection, "SELECT subject FROM tombstone WHERE record = 'likeness' AND length(subject) = 8");
        while (erased.next()) {
            known.erased.append(Likeness{qFromBigEndian<quint64>(erased.bytes(0))});
        }
        return known;
    });
}

Result<QList<MediaHash>> LikenessRepository::missing() const {
    return reading(*m_connection, [&]() -> Result<QList<MediaHash>> {
        Query query(*m_connection, "SELECT hash FROM media JOIN rendition ON rendition.media = media.id JOIN work ON work.id = work"
                                   " WHERE media.id NOT IN (SELECT media FROM likeness) AND " +
                                       kKnownBy + " GROUP BY media.id ORDER BY media.id");
        return firstColumn<QList<MediaHash>>(query);
    });
}

Result<void> LikenessRepository::set(const QList<Row> &rows) {
    return writing(*m_connection, [&]() -> Result<void> {
        Query add(*m_connection, "INSERT OR REPLACE INTO likeness SELECT id, ?2 FROM media WHERE hash = ?1");
        for (const auto &[picture, likeness] : rows) {
            add.with(picture, qint64(likeness.bits)).run();
        }
        return {};
    });
}

} // namespace sala
