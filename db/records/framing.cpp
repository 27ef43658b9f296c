#include "db/records/framing.h"

#include <algorithm>

namespace sala {

Framing putRight(const Framing &framing) {
    const double width = std::clamp(framing.crop.width(), kLeastCrop, 1.0);
    const double height = std::clamp(framing.crop.height(), kLeastCrop, 1.0);
    const QRectF crop(std::clamp(framing.crop.x(), 0.0, 1 - width), std::clamp(framing.crop.y(), 0.0, 1 - height), width, height);
    return {crop,
            {std::clamp(framing.focus.x(), crop.left(), crop.right()), std::clamp(framing.focus.y(), crop.top(), crop.bottom())}};
}

} // namespace sala
