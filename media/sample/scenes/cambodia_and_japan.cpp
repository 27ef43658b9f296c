#include "media/sample/scenes/scenes_cambodia.h"

namespace sala {

QList<Scene> scenesOfCambodiaAndJapan() {
    return {
        {"bus-station", {6000, 4000}, drawBusStation},
        {"rice-fields", {6000, 4000}, drawRiceFields},
        {"village-house", {4000, 6000}, drawVillageHouse},
        {"garment-street", {6000, 3375}, drawGarmentStreet},
        {"phnom-penh-riverside", {6000, 4000}, drawPhnomPenhRiverside},
        {"floating-village", {6000, 3375}, drawFloatingVillage},
        {"border-market", {6000, 4000}, drawBorderMarket},
        {"school-yard", {5472, 3648}, drawSchoolYard},
    };
}

} // namespace sala
