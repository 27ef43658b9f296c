#pragma once

#include "app/visitor/photograph_button.h"

#include <QPainterPath>

namespace sala {

/// The sign of a button, in a box of 24 by 24, to be stroked with a width of 2.2.
QPainterPath signPath(PhotographButton::Sign sign);

} // namespace sala
