#include "media/sample/scenes/scenes_cambodia.h"
#include "media/sample/scenes/scenes_japan.h"

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
        {"tokyo-night", {6000, 4000}, drawTokyoNight},
        {"commuter-platform", {6000, 4000}, drawCommuterPlatform},
        {"greenhouse-farm", {6000, 4000}, drawGreenhouseFarm},
        {"small-factory", {8000, 3000}, drawSmallFactory},
        {"apartment-stairs", {4000, 6000}, drawApartmentStairs},
    };
}

} // namespace sala
