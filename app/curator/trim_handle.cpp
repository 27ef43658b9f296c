#include "app/curator/trim_handle.h"

#include "app/curator/typed_time.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sala {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kStep{1000};
constexpr milliseconds kFineStep{100};
constexpr milliseconds kWideStep{10'000};

} // namespace

TrimHandle::TrimHandle(Side side, QWidget *bar) : QAbstractSlider(bar), m_side(side) {
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(int(kStep.count()));
    setPageStep(int(kWideStep.count()));
    installAccessibleParts();
}

void TrimHandle::setReader(Language reader) {
    m_reader = reader;
}

void TrimHandle::setPlace(milliseconds place) {
    setValue(int(place.count()));
}

QString TrimHandle::valueText() const {
    return exactClock(milliseconds(value()), m_reader);
}

void TrimHandle::moveToSpoken(int seconds) {
    Q_EMIT moveRequested(std::chrono::seconds(seconds));
}

int TrimHandle::edge() const {
    return m_side == Side::Begin ? width() : 0;
}

/// A tab that stands before the beginning, or after the end, and reaches into the film by its upright edge.
void TrimHandle::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = hasFocus() ? m_look.colours.text : m_look.colours.accent;
    paintSurface(painter, QRectF(rect()).adjusted(2, 2, -2, -2), colour, BenchLook::kCornerPx);
    painter.fillRect(QRect(m_side == Side::Begin ? width() - 4 : 0, 0, 4, height()), colour);
    const double middle = width() / 2.0;
    const double reach = m_side == Side::Begin ? 5 : -5;
    painter.setPen(QPen(m_look.colours.onAccent, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double high = height() / 2.0;
    painter.drawPolyline(QPolygonF{{middle - reach / 2, high - 8}, {middle + reach, high}, {middle - reach / 2, high + 8}});
    if (hasFocus()) {
        painter.setPen(QPen(m_look.colours.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), BenchLook::kCornerPx, BenchLook::kCornerPx);
    }
}

void TrimHandle::keyPressEvent(QKeyEvent *event) {
    const milliseconds step = event->modifiers() & Qt::ShiftModifier ? kFineStep : kStep;
    milliseconds to(value());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        to -= step;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        to += step;
        break;
    case Qt::Key_PageUp:
        to += kWideStep;
        break;
    case Qt::Key_PageDown:
        to -= kWideStep;
        break;
    case Qt::Key_Home:
        to = milliseconds(minimum());
        break;
    case Qt::Key_End:
        to = milliseconds(maximum());
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    Q_EMIT moveRequested(to);
}

void TrimHandle::mousePressEvent(QMouseEvent *event) {
    m_grip = int(event->position().x()) - edge();
    setFocus(Qt::MouseFocusReason);
}

void TrimHandle::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons() & Qt::LeftButton) {
        Q_EMIT draggedTo(mapToParent(event->position().toPoint()).x() - m_grip);
    }
}

void TrimHandle::focusInEvent(QFocusEvent *event) {
    QAbstractSlider::focusInEvent(event);
    update();
}

void TrimHandle::focusOutEvent(QFocusEvent *event) {
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace sala
