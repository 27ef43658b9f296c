#include "db/storage/hidden_faces.h"

#include "db/storage/tables.h"
#include "db/storage/work_parts.h"

namespace sala {

HiddenFaces hiddenFaces(Connection &connection) {
    QHash<WorkId, QList<HiddenRegion>> regions;
    for (const HiddenRegion &region : readAll(connection, tableOf<HiddenRegion>())) {
        regions[region.work].append(region);
    }
    HiddenFaces hidden;
    Query mark(connection, "SELECT mark FROM burned WHERE work = ?");
    for (auto it = regions.cbegin(); it != regions.cend(); ++it) {
        hidden.works.insert(it.key());
        const MediaHash now = burnedMark(it.value(), renditionsOf(connection, it.key()));
        if (!mark.with(it.key()).next() || mark.as<MediaHash>(0) != now) {
            hidden.unburned.insert(it.key());
            continue;
        }
        for (const HiddenRegion &region : it.value()) {
            if (!region.person.isNull()) {
                hidden.of[it.key()].append(region.person);
            }
        }
    }
    return hidden;
}

void leaveOutOriginals(Connection &connection, QList<Work> &works) {
    const auto hiding = firstColumn<QSet<Id>>(connection, "SELECT work FROM hidden_region");
    for (Work &work : works) {
        if (hiding.contains(work.id)) {
            work.renditions.removeIf([](const Rendition &each) { return each.kind == RenditionKind::Original; });
        }
    }
}

} // namespace sala
