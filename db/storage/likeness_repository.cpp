#include "db/storage/likeness_repository.h"

#include "db/storage/query.h"

#include <QtEndian>

#include <algorithm>

namespace sala {

Result<KnownLikenesses> LikenessRepository::all() const {
    return reading(*m_connection, [&]() -> Result<KnownLikenesses> {
        KnownLikenesses known;
        Query works(*m_connection, "SELECT work, bits FROM likeness JOIN rendition ON rendition.media = likeness.media"
                                   " JOIN work ON work.id = work WHERE rendition.kind = 'thumbnail'"
                                   " AND work.kind = 'photograph' AND bits <> 0 ORDER BY work");
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
        return firstColumn<QList<MediaHash>>(
            *m_connection, "SELECT hash FROM media JOIN rendition ON rendition.media = media.id JOIN work ON work.id = work"
                           " WHERE rendition.kind = 'thumbnail' AND work.kind = 'photograph'"
                           " AND media.id NOT IN (SELECT media FROM likeness) GROUP BY media.id ORDER BY media.id");
    });
}

Result<void> LikenessRepository::set(const QList<Row> &rows) {
    return writing(*m_connection, [&]() -> Result<void> {
        Query add(*m_connection, "INSERT OR REPLACE INTO likeness SELECT id, ?2 FROM media WHERE hash = ?1");
        for (const auto &[thumbnail, likeness] : rows) {
            add.with(thumbnail, qint64(likeness.bits)).run();
        }
        return {};
    });
}

} // namespace sala
