#pragma once

#include "media/sample/scenes/scene.h"

namespace sala {

void drawBusStation(Canvas &canvas);
void drawRiceFields(Canvas &canvas);
void drawVillageHouse(Canvas &canvas);
void drawGarmentStreet(Canvas &canvas);
void drawPhnomPenhRiverside(Canvas &canvas);
void drawFloatingVillage(Canvas &canvas);
void drawBorderMarket(Canvas &canvas);
void drawSchoolYard(Canvas &canvas);

} // namespace sala
