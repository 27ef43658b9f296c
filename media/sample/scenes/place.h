#pragma once

#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/vehicles.h"

#include <QLineF>

namespace sala {

/// Sets the painter to units of the vehicle's size, foot at the origin, heading right, for as long as it
/// lives.
class Place {
  public:
    Place(Canvas &canvas, const Stand &stand) : m_painter(canvas.painter) {
        m_painter.save();
        m_painter.translate(stand.at);
        m_painter.scale(stand.size * stand.facing, stand.size);
        m_painter.setPen(Qt::NoPen);
    }
    ~Place() { m_painter.restore(); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    void fill(const QPainterPath &path, const Tone &tone) { m_painter.fillPath(path, colour(tone)); }
    void box(const QRectF &rect, const Tone &tone, double round = 0) {
        QPainterPath path;
        path.addRoundedRect(rect, round, round);
        fill(path, tone);
    }
    void lit(const QPainterPath &path, const Tone &above, const Tone &below) {
        QLinearGradient gradient(path.boundingRect().topLeft(), path.boundingRect().bottomLeft());
        gradient.setColorAt(0, colour(above));
        gradient.setColorAt(1, colour(below));
        m_painter.fillPath(path, gradient);
    }
    void line(const QList<QPointF> &points, const Tone &tone, double width) {
        QPen pen(colour(tone), width);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        m_painter.setPen(pen);
        m_painter.drawPolyline(QPolygonF(points));
        m_painter.setPen(Qt::NoPen);
    }
    void wheel(QPointF centre, double radius, const Tone &tyre, const Tone &hub) {
        disc(centre, radius, tyre);
        disc(centre, radius * 0.52, hub);
        disc(centre, radius * 0.16, tyre);
    }
    void disc(QPointF centre, double radius, const Tone &tone) {
        m_painter.setBrush(colour(tone));
        m_painter.drawEllipse(centre, radius, radius);
    }
    void spokes(QPointF centre, double radius, const Tone &tone) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour(tone), radius * 0.11));
        m_painter.drawEllipse(centre, radius, radius);
        m_painter.setPen(QPen(colour(tone), radius * 0.02));
        for (int i = 0; i < 8; ++i) {
            QLineF spoke(centre, centre + QPointF(radius, 0));
            spoke.setAngle(i * 45 + 11);
            m_painter.drawLine(spoke);
        }
        m_painter.setPen(Qt::NoPen);
    }

  private:
    QPainter &m_painter;
};

} // namespace sala
