#include "app/visitor/photograph_overview.h"

#include "app/look/accessible_part.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

// Of the room: small enough to leave the photograph to the eye, large enough to point at a face in it.
constexpr qreal kWidest = 0.24;
constexpr qreal kTallest = 0.34;
constexpr qreal kWidestPanorama = 0.45;
constexpr qreal kMatMm = 1.5;
constexpr qreal kWobbleMm = 3;
constexpr qreal kLeastFrameMm = 4; ///< of a frame around very little
constexpr QColor kOutOfSight{0, 0, 0, 110};
constexpr QColor kHalo{0, 0, 0, 210};

} // namespace

PhotographOverview::PhotographOverview(Clock clock, InSight inSight, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_inSight(std::move(inSight)) {
    setObjectName(QStringLiteral("overview"));
    giveRole(*this, QAccessible::Graphic);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::NoFocus); // the arrow keys pan the view itself
    hide();
}

void PhotographOverview::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    placeIn(m_room);
    update();
}

void PhotographOverview::setPicture(const QImage &picture, QSize sizePx) {
    if (picture.cacheKey() == m_picture.cacheKey() && sizePx == m_sizePx) {
        return;
    }
    m_picture = picture;
    m_small = {};
    m_sizePx = sizePx.expandedTo(QSize(1, 1));
    placeIn(m_room);
    update();
}

int PhotographOverview::matPx() const {
    return std::max(2, int(std::lround(m_theme.mm(kMatMm))));
}

/// A long panorama gets a longer strip, so that it can still be hit.
QSizeF PhotographOverview::pictureSize(const QSize &room) const {
    const QSizeF shape(m_sizePx);
    QSizeF size = shape.scaled(room.width() * kWidest, room.height() * kTallest, Qt::KeepAspectRatio);
    const qreal target = m_theme.touchTargetPx();
    const qreal thin = std::min(size.width(), size.height());
    if (thin < target) {
        const QSizeF most(room.width() * kWidestPanorama, room.height() * kWidestPanorama);
        size = (size * (target / thin)).boundedTo(most);
        size = shape.scaled(size, Qt::KeepAspectRatio);
    }
    return {std::max(1.0, std::round(size.width())), std::max(1.0, std::round(size.height()))};
}

void PhotographOverview::placeIn(const QRect &room) {
    m_room = room;
    const int mat = matPx();
    const QSize target(m_theme.touchTargetPx(), m_theme.touchTargetPx());
    const QSize size = (pictureSize(room.size()).toSize() + QSize(2 * mat, 2 * mat)).expandedTo(target);
    const int margin = m_theme.gapPx();
    const QRect place(QPoint(room.left() + margin, room.bottom() + 1 - margin - size.height()), size);
    if (geometry() != place) {
        m_small = {};
        setGeometry(place);
    }
}

QRectF PhotographOverview::pictureRect() const {
    const QSizeF size = pictureSize(m_room.size());
    return {QPointF(std::floor((width() - size.width()) / 2), std::floor((height() - size.height()) / 2)),
            size};
}

void PhotographOverview::setShown(bool isShown) {
    if (m_isShown == isShown) {
        return;
    }
    m_fadeFrom = opacity();
    m_fadeStart = m_clock();
    m_isShown = isShown;
    m_downAt.reset();
    if (isShown) {
        show();
        raise();
    }
    update();
}

void PhotographOverview::hideAtOnce() {
    m_isShown = false;
    m_fadeStart = MotionTime(-1e9);
    m_downAt.reset();
    hide();
}

bool PhotographOverview::isFading() const {
    return m_clock() < m_fadeStart + kFade;
}

void PhotographOverview::settle() {
    if (!m_isShown && !isHidden() && !isFading()) {
        hide();
    }
}

qreal PhotographOverview::opacity() const {
    const qreal goal = m_isShown ? 1 : 0;
    const qreal passed = std::clamp((m_clock() - m_fadeStart) / kFade, 0.0, 1.0);
    return m_fadeFrom + (goal - m_fadeFrom) * passed;
}

QRectF PhotographOverview::frame() const {
    const QRectF picture = pictureRect();
    const QRectF part = m_inSight().intersected(QRectF(0, 0, 1, 1));
    QRectF frame(picture.left() + part.left() * picture.width(),
                 picture.top() + part.top() * picture.height(), part.width() * picture.width(),
                 part.height() * picture.height());
    const qreal least = std::max(6.0, m_theme.mm(kLeastFrameMm));
    const QPointF middle = frame.center();
    frame.setSize(
        frame.size().expandedTo({std::min(least, picture.width()), std::min(least, picture.height())}));
    frame.moveCenter(middle);
    frame.moveLeft(std::clamp(frame.left(), picture.left(), picture.right() - frame.width()));
    frame.moveTop(std::clamp(frame.top(), picture.top(), picture.bottom() - frame.height()));
    return frame;
}

void PhotographOverview::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setOpacity(opacity());
    const ThemeColours &colours = m_theme.colours;
    painter.fillRect(rect(), colours.background);
    const QRectF picture = pictureRect();
    const QSize pixels = (picture.size() * devicePixelRatioF()).toSize();
    if (m_small.isNull() && !m_picture.isNull()) {
        m_small = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    if (m_small.isNull()) {
        painter.fillRect(picture, colours.tile);
    } else {
        painter.drawImage(picture, m_small);
    }
    const QRectF seen = frame();
    QPainterPath outside;
    outside.addRect(picture);
    outside.addRect(seen);
    painter.fillPath(outside, kOutOfSight); // even-odd: what is in sight stays bright
    const qreal line = m_theme.linePx();
    painter.setPen(QPen(kHalo, line + 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(seen.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter.setPen(QPen(colours.accent, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(seen.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter.setPen(QPen(colours.quietText, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

bool PhotographOverview::event(QEvent *event) {
    return touch(*event) || QWidget::event(event);
}

/// The first finger only; others on it mean nothing.
bool PhotographOverview::touch(QEvent &event) {
    if (event.type() == QEvent::TouchCancel) {
        m_downAt.reset();
        return true;
    }
    const bool isTouch = event.type() == QEvent::TouchBegin || event.type() == QEvent::TouchUpdate ||
                         event.type() == QEvent::TouchEnd;
    if (!isTouch) {
        return false;
    }
    const QList<QEventPoint> points = static_cast<QTouchEvent &>(event).points();
    if (event.type() == QEvent::TouchBegin && !points.isEmpty()) {
        m_finger = points.first().id();
    }
    for (const QEventPoint &point : points) {
        if (point.id() != m_finger) {
            continue;
        }
        if (point.state() == QEventPoint::State::Pressed) {
            down(point.position());
        } else if (point.state() == QEventPoint::State::Updated) {
            moved(point.position());
        } else if (point.state() == QEventPoint::State::Released) {
            m_downAt.reset();
        }
    }
    event.accept();
    return true;
}

void PhotographOverview::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) {
        down(event->position());
    }
}

void PhotographOverview::mouseMoveEvent(QMouseEvent *event) {
    moved(event->position());
}

void PhotographOverview::mouseReleaseEvent(QMouseEvent *) {
    m_downAt.reset();
}

void PhotographOverview::down(QPointF at) {
    if (m_isShown) {
        m_downAt = at;
        m_isDragging = false;
        Q_EMIT pointChosen(fraction(at));
    }
}

void PhotographOverview::moved(QPointF at) {
    if (!m_downAt) {
        return;
    }
    m_isDragging = m_isDragging || QLineF(*m_downAt, at).length() > kWobbleMm * m_theme.screenPxPerMm;
    if (m_isDragging) {
        Q_EMIT pointDragged(fraction(at));
    }
}

QPointF PhotographOverview::fraction(QPointF at) const {
    const QRectF picture = pictureRect();
    return {std::clamp((at.x() - picture.left()) / picture.width(), 0.0, 1.0),
            std::clamp((at.y() - picture.top()) / picture.height(), 0.0, 1.0)};
}

} // namespace sala
