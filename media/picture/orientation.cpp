#include "media/picture/orientation.h"

#include <QTransform>

namespace sala {

QImage Orientation::applied(const QImage &stored) const {
    const auto turned = [](const QImage &image, int degrees) {
        return image.transformed(QTransform().rotate(degrees));
    };
    switch (m_value) {
    case 2:
        return stored.mirrored(true, false);
    case 3:
        return stored.mirrored(true, true);
    case 4:
        return stored.mirrored(false, true);
    case 5:
        return turned(stored.mirrored(false, true), 90);
    case 6:
        return turned(stored, 90);
    case 7:
        return turned(stored.mirrored(false, true), 270);
    case 8:
        return turned(stored, 270);
    default:
        return stored;
    }
}

QRect Orientation::inStored(QRect upright, QSize stored) const {
    QRect rect = swapsSides() ? QRect(upright.y(), upright.x(), upright.height(), upright.width()) : upright;
    const bool isMirroredAcross = m_value == 2 || m_value == 3 || m_value == 7 || m_value == 8;
    const bool isMirroredDown = m_value == 3 || m_value == 4 || m_value == 6 || m_value == 7;
    if (isMirroredAcross) {
        rect.moveLeft(stored.width() - rect.x() - rect.width());
    }
    if (isMirroredDown) {
        rect.moveTop(stored.height() - rect.y() - rect.height());
    }
    return rect;
}

} // namespace sala
