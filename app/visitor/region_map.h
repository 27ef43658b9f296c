#pragma once

#include "app/look/theme.h"

#include <QPainterPath>

namespace sala {

/// A quiet map of the Mekong region, and Japan in a field of its own: land, water and the river, drawn by us.
/// No borders and no names, so that there is nothing to dispute. A value: drawn into an area of its own size.
class RegionMap {
  public:
    RegionMap() = default;
    /// `area` in device-independent pixels; on a wide one Japan stands at the right, on a tall one above the
    /// sea.
    explicit RegionMap(const QRectF &area);

    /// Where a place is on the map, kept inside its field. Degrees, north and east positive.
    QPointF at(double latitude, double longitude) const;

    void paint(QPainter &painter, const ThemeColours &colours) const;
    const QRectF &mekong() const { return m_mekong; }
    const QRectF &japan() const { return m_japan; }

  private:
    struct Field {
        QRectF px;
        double west = 0;
        double north = 0;
        double pxPerDegreeEast = 1;
        double pxPerDegreeNorth = 1;
    };

    static Field fieldFor(const QRectF &px, const QRectF &degrees);
    static QPointF at(const Field &field, double latitude, double longitude);
    static QPainterPath path(const Field &field, const double (*points)[2], int count, bool isClosed);

    QRectF m_mekong;
    QRectF m_japan;
    Field m_mekongField;
    Field m_japanField;
    QPainterPath m_land;
    QPainterPath m_river;
    QPainterPath m_islands;
};

} // namespace sala
