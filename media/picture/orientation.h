#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

namespace sala {

/// How a stored picture is turned upright: EXIF's eight values, 1 (as stored) to 8.
class Orientation {
  public:
    Orientation() = default;
    explicit Orientation(uint exifValue) : m_value(exifValue >= 1 && exifValue <= 8 ? exifValue : 1) {}

    bool swapsSides() const { return m_value >= 5; }
    QSize applied(QSize stored) const { return swapsSides() ? stored.transposed() : stored; }
    QImage applied(const QImage &stored) const;

    /// Where an upright rectangle lies in the stored picture of the size `stored`.
    QRect inStored(QRect upright, QSize stored) const;

  private:
    uint m_value = 1;
};

} // namespace sala
