#pragma once

#include "media/sample/scenes/scene.h"

namespace sala {

void drawTokyoNight(Canvas &canvas);
void drawCommuterPlatform(Canvas &canvas);
void drawGreenhouseFarm(Canvas &canvas);
void drawSmallFactory(Canvas &canvas);
void drawApartmentStairs(Canvas &canvas);

} // namespace sala
