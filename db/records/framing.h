#pragma once

#include <QPointF>
#include <QRectF>

namespace sala {

/// What slides show of a photograph, as fractions of the upright picture; the picture itself stays as it is.
struct Framing {
    QRectF crop{0, 0, 1, 1};  ///< the part of it; all of it
    QPointF focus{0.5, 0.5};  ///< what pan and zoom move towards; inside the part

    bool operator==(const Framing &) const = default;
};

/// A slide shows at least this much of each side.
constexpr double kLeastCrop = 0.2;

/// The nearest that can be: a part large enough and inside the picture, and a point inside the part.
Framing putRight(const Framing &framing);

} // namespace sala
