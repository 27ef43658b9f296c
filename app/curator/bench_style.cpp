#include "app/curator/bench_style.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace sala {
namespace {

constexpr int kIndicatorPx = 18;

/// In a square of 1, its origin in the middle.
QPainterPath pathOf(BenchIcon icon) {
    QPainterPath path;
    switch (icon) {
    case BenchIcon::Previous:
        path.moveTo(0.14, -0.34);
        path.lineTo(-0.18, 0);
        path.lineTo(0.14, 0.34);
        break;
    case BenchIcon::Next:
        path.moveTo(-0.14, -0.34);
        path.lineTo(0.18, 0);
        path.lineTo(-0.14, 0.34);
        break;
    case BenchIcon::TakeBack:
    case BenchIcon::SaveAgain:
        path.moveTo(-0.14, -0.38);
        path.lineTo(-0.38, -0.14);
        path.lineTo(-0.14, 0.10);
        path.moveTo(-0.38, -0.14);
        path.lineTo(0.12, -0.14);
        path.arcTo(QRectF(-0.14, -0.14, 0.52, 0.52), 90, -180);
        path.lineTo(-0.14, 0.38);
        break;
    }
    return icon == BenchIcon::SaveAgain ? QTransform::fromScale(-1, 1).map(path) : path;
}

class LineIcon final : public QIconEngine {
  public:
    explicit LineIcon(BenchIcon icon) : m_icon(icon) {}

    QIconEngine *clone() const override { return new LineIcon(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        const BenchLook look;
        const double size = std::min(rect.width(), rect.height());
        const QPointF middle = QRectF(rect).center();
        const QColor colour = mode == QIcon::Disabled ? look.faint() : look.colours.text;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour, std::max(1.0, size * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(QTransform(size, 0, 0, size, middle.x(), middle.y()).map(pathOf(m_icon)));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

  private:
    BenchIcon m_icon;
};

void drawCheck(QPainter &painter, const QRectF &box, const QColor &colour) {
    const double size = box.width();
    painter.setPen(QPen(colour, size * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({box.center() + QPointF(-0.24, 0.02) * size, box.center() + QPointF(-0.06, 0.20) * size,
                                    box.center() + QPointF(0.26, -0.19) * size}));
}

/// A box or a ring: filled with the accent where it is chosen, and with what says so for eyes that see no colour.
void drawIndicator(QPainter &painter, const QStyleOption &option, const BenchLook &look, bool isRadio) {
    const double side = std::min({double(kIndicatorPx), double(option.rect.width()), double(option.rect.height())}) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const QColor mark = isEnabled ? look.colours.accent : look.faint();
    const double corner = isRadio ? side / 2 : 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn || isPartly ? mark : isEnabled ? look.colours.quietText : look.faint(), 2));
    painter.setBrush(isOn && !isRadio ? mark : look.field());
    painter.drawRoundedRect(box, corner, corner);
    if (isOn && isRadio) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side * 0.28, side * 0.28);
    } else if (isOn) {
        drawCheck(painter, box, look.colours.onAccent);
    } else if (isPartly) {
        painter.drawLine(box.center() - QPointF(side * 0.22, 0), box.center() + QPointF(side * 0.22, 0));
    }
}

} // namespace

BenchStyle::BenchStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void BenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const {
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (isRadio || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        painter->save();
        drawIndicator(*painter, *option, m_look, isRadio);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int BenchStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicatorPx;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon benchIcon(BenchIcon icon) {
    return QIcon(new LineIcon(icon));
}

} // namespace sala
