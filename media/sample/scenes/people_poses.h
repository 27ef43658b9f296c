#pragma once

#include "media/sample/scenes/people.h"

#include <QList>

#include <array>

namespace sala {

/// Where the joints of a body are, in parts of its height, feet at the origin, y down.
struct Joints {
    bool side;
    QList<QPointF> spine; ///< neck, shoulders, chest, waist, hips, seat
    QPointF head;
    std::array<QPointF, 3> nearArm, farArm; ///< shoulder, elbow, hand
    std::array<QPointF, 4> nearLeg, farLeg; ///< hip, knee, ankle, toe
};

Joints jointsOf(Pose pose);

} // namespace sala
