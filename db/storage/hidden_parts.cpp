#include "db/storage/hidden_parts.h"

#include "db/storage/hidden_region_repository.h"
#include "db/storage/query.h"
#include "db/storage/revision_repository.h"
#include "db/storage/connection.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

/// Empty: nobody.
QString referenceOf(Connection &connection, const PersonId &person) {
    Query query(connection, "SELECT reference FROM person WHERE id = ?");
    return query.with(person).next() ? query.as<QString>(0) : QString();
}

Result<HiddenPart> partOf(Library &library, const HiddenRegion &region) {
    return RevisionRepository(library).of(region.id, QStringLiteral("record")).map([&](const QList<Revision> &set) {
        const Revision first = set.value(0);
        return HiddenPart{region, referenceOf(library.connection(), region.person), first.author, first.time};
    });
}

} // namespace

Result<HiddenParts> readHiddenParts(Library &library, const WorkId &id) {
    return reading(library.connection(), [&]() -> Result<HiddenParts> {
        const auto work = WorkRepository(library).get(id);
        const auto regions = HiddenRegionRepository(library).of(id);
        if (!work || !regions) {
            return tl::unexpected(!work ? work.error() : regions.error());
        }
        HiddenParts read{id, work->renditions, {}};
        for (const HiddenRegion &region : *regions) {
            const auto part = partOf(library, region);
            if (!part) {
                return tl::unexpected(part.error());
            }
            read.parts.append(*part);
        }
        return read;
    });
}

} // namespace sala
