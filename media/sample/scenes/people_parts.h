#pragma once

#include "media/sample/scenes/people.h"

#include <QList>
#include <QPainterPath>

namespace sala {

enum class Role { Skin, Hair, Top, Bottom, Load };

/// One piece of a body, in parts of its height, feet at the origin; later ones lie in front.
struct Part {
    QPainterPath path;
    Role role;
};

QList<Part> partsOf(const Person &person);

} // namespace sala
