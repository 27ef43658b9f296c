#include "db/storage/hidden_region_repository.h"

#include "db/storage/chunk_writer.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/tables.h"
#include "db/storage/work_repository.h"

#include <algorithm>

namespace sala {

/// The work as it was seen, and the regions it is to have.
struct HiddenRegionRepository::Change {
    Work work;
    QList<HiddenRegion> before;
    QList<HiddenRegion> after;
    HiddenRegion region; ///< that comes or goes
};

namespace {

QList<QRectF> areasOf(const QList<HiddenRegion> &regions) {
    QList<QRectF> areas;
    for (const HiddenRegion &region : regions) {
        areas.append(region.area());
    }
    return areas;
}

Result<Work> photographWithOriginal(Library &library, const WorkId &id) {
    return WorkRepository(library).get(id).and_then([](const Work &work) -> Result<Work> {
        const bool isUsable = work.kind == WorkKind::Photograph && work.rendition(RenditionKind::Original);
        return isUsable ? Result<Work>(work)
                        : fail(ErrorCode::InvalidInput,
                               QStringLiteral("only a photograph with its original hides a region; a film or a document has to be "
                                              "changed before it comes in"),
                               work.source);
    });
}

/// A region that hides somebody says so of a work they are in: their consent would never be asked otherwise.
Result<void> askWhetherIn(Connection &connection, const HiddenRegion &region) {
    if (region.person.isNull()) {
        return {};
    }
    Query in(connection, "SELECT 1 FROM work_person WHERE work = ?1 AND person = ?2"
                         " UNION SELECT 1 FROM consent WHERE work = ?1 AND person = ?2");
    return in.with(region.work, region.person).next()
               ? Result<void>()
               : fail(ErrorCode::InvalidInput, QStringLiteral("this person is not recorded in this work"), region.person.text());
}

QList<Rendition> renditionsWith(const Work &work, const QList<NewRendition> &pictures) {
    QList<Rendition> renditions{*work.rendition(RenditionKind::Original)};
    for (const NewRendition &picture : pictures) {
        renditions.append({picture.kind, picture.hash, picture.sizePx, picture.mimeType, picture.bytes.size()});
    }
    return renditions;
}

void writeMark(Connection &connection, const Work &work, const QList<HiddenRegion> &regions) {
    Query(connection, "DELETE FROM burned WHERE work = ?").with(work.id).run();
    if (!regions.isEmpty()) {
        Query(connection, "INSERT INTO burned VALUES (?, ?)").with(work.id, burnedMark(regions, work.renditions)).run();
    }
}

Result<void> changedMeanwhile(const Work &work) {
    return fail(ErrorCode::Conflict, QStringLiteral("its pictures or hidden regions are not what they were"), work.id.text());
}

} // namespace

HiddenRegionRepository::HiddenRegionRepository(Library &library, PictureBurner burner)
    : m_library(&library), m_burner(std::move(burner)) {}

Result<QList<HiddenRegion>> HiddenRegionRepository::all() const {
    Connection &connection = m_library->connection();
    return attempt(connection.path(),
                   [&]() -> Result<QList<HiddenRegion>> { return readAll(connection, tableOf<HiddenRegion>()); });
}

Result<QList<HiddenRegion>> HiddenRegionRepository::of(const WorkId &work) const {
    Connection &connection = m_library->connection();
    return attempt(connection.path(), [&]() -> Result<QList<HiddenRegion>> {
        return readWhere(connection, tableOf<HiddenRegion>(), "work", toCell(work));
    });
}

Result<void> HiddenRegionRepository::hide(const HiddenRegion &region, const Edit &edit) {
    Connection &connection = m_library->connection();
    return refuseUnusable(region)
        .and_then([&] { return photographWithOriginal(*m_library, region.work); })
        .and_then([&](const Work &work) {
            return attempt(connection.path(), [&] { return askWhetherIn(connection, region); }).and_then([&] {
                return of(region.work).and_then([&](const QList<HiddenRegion> &before) -> Result<void> {
                    if (before.size() >= kMostHiddenRegions) {
                        return fail(ErrorCode::InvalidInput,
                                    QStringLiteral("a work has at most %1 hidden regions").arg(kMostHiddenRegions), work.source);
                    }
                    return burn({work, before, QList<HiddenRegion>(before) << region, region}, edit);
                });
            });
        });
}

Result<void> HiddenRegionRepository::reveal(const HiddenRegion &seen, const Edit &edit) {
    return of(seen.work).and_then([&](const QList<HiddenRegion> &before) -> Result<void> {
        const auto found = std::find_if(before.begin(), before.end(), [&](const HiddenRegion &each) { return each.id == seen.id; });
        if (found == before.end() || *found != seen) {
            return found == before.end() ? fail(ErrorCode::NotFound, QStringLiteral("no such hidden region"), seen.id.text())
                                         : fail(ErrorCode::Conflict, QStringLiteral("it is not what it was"), seen.id.text());
        }
        QList<HiddenRegion> after = before;
        after.removeOne(seen);
        return photographWithOriginal(*m_library, seen.work).and_then([&](const Work &work) {
            return burn({work, before, after, seen}, edit);
        });
    });
}

Result<void> HiddenRegionRepository::burn(const Change &change, const Edit &edit) {
    if (const auto &refusal = m_library->connection().refusal()) {
        return tl::unexpected(*refusal); // before anything slow
    }
    return MediaStore(*m_library)
        .read(change.work.rendition(RenditionKind::Original)->media)
        .and_then([&](const QByteArray &original) { return m_burner(original, areasOf(change.after)); })
        .and_then([&](const QList<NewRendition> &pictures) {
            return writing(m_library->connection(), [&] { return store(change, pictures, edit); });
        })
        .and_then([&] { return MediaStore(*m_library).removeUnused(); })
        .map([](qint64) {});
}

Result<void> HiddenRegionRepository::store(const Change &change, const QList<NewRendition> &pictures, const Edit &edit) {
    Connection &connection = m_library->connection();
    const auto now = WorkRepository(*m_library).get(change.work.id);
    const auto regions = of(change.work.id);
    if (!now || !regions || now->renditions != change.work.renditions || *regions != change.before) {
        return now && regions ? changedMeanwhile(change.work) : tl::unexpected(now ? regions.error() : now.error());
    }
    for (const NewRendition &picture : pictures) {
        if (const auto stored = MediaStore(*m_library).putNamed(picture.hash, picture.bytes, picture.mimeType); !stored) {
            return stored;
        }
    }
    Work wanted = *now;
    wanted.renditions = renditionsWith(*now, pictures);
    const bool comes = change.after.contains(change.region);
    if (comes) {
        insertRecord(connection, tableOf<HiddenRegion>(), change.region, edit);
    }
    const auto kept = comes ? Result<void>() : RecordRepository<HiddenRegion>(*m_library).remove(change.region, edit);
    return kept.and_then([&] { return WorkRepository(*m_library).update(*now, wanted, edit); }).and_then([&]() -> Result<void> {
        writeMark(connection, wanted, change.after);
        for (const Rendition &old : now->renditions) {
            if (const auto gone = removeUnusedMedium(connection, old.media); !gone) {
                return gone;
            }
        }
        return {};
    });
}

} // namespace sala
