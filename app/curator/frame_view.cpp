#include "app/curator/frame_view.h"

#include "media/picture/picture_cache.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sala {
namespace {

constexpr double kStep = 0.01;
constexpr double kWideStep = 0.05;
constexpr double kFocusPx = 13;

QPointF within(const QPointF &point) {
    return {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
}

} // namespace

FrameView::FrameView(PictureCache &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures) {
    setObjectName(QStringLiteral("frameView"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_pictures, &PictureCache::ready, this, [this] {
        update();
        Q_EMIT pictureCame();
    });
}

void FrameView::setWork(const Work &work) {
    const Rendition *const screen = work.rendition(RenditionKind::Screen);
    m_media = screen ? screen->media : MediaHash();
    m_sizePx = screen ? screen->sizePx : QSize();
    m_framing = framingOf(work);
    want();
    update();
}

void FrameView::setFraming(const Framing &framing) {
    const Framing right = putRight(framing);
    if (right != m_framing) {
        m_framing = right;
        update();
        Q_EMIT framingChanged();
    }
}

void FrameView::setHand(Hand hand) {
    m_hand = hand;
    setCursor(hand == Hand::Focus ? Qt::CrossCursor : Qt::SizeAllCursor);
    update();
}

QImage FrameView::picture() const {
    const QImage exact = m_pictures.find({m_media, size() * devicePixelRatioF()});
    return exact.isNull() ? m_pictures.findAnySize(m_media) : exact;
}

void FrameView::want() {
    if (m_media.isNull()) {
        m_pictures.want(this, {});
    } else {
        m_pictures.want(this, {{m_media, size() * devicePixelRatioF()}}, 1);
    }
}

void FrameView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    want();
}

QRectF FrameView::place() const {
    QRectF box(QPointF(), QSizeF(m_sizePx).scaled(size() - QSize(4, 4), Qt::KeepAspectRatio));
    box.moveCenter(QRectF(rect()).center());
    return box;
}

QPointF FrameView::fractionAt(const QPointF &at) const {
    const QRectF box = place();
    return box.isEmpty() ? QPointF(0.5, 0.5) : within({(at.x() - box.left()) / box.width(), (at.y() - box.top()) / box.height()});
}

void FrameView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const QRectF box = place();
    const QImage shown = picture();
    if (shown.isNull()) {
        painter.fillRect(box, m_look.colours.tile);
    } else {
        painter.drawImage(box, shown);
    }
    const QRectF crop(box.left() + m_framing.crop.left() * box.width(), box.top() + m_framing.crop.top() * box.height(),
                      m_framing.crop.width() * box.width(), m_framing.crop.height() * box.height());
    QPainterPath outside;
    outside.addRect(box);
    outside.addRect(crop);
    painter.fillPath(outside, m_look.colours.veil); // odd-even: only around the frame
    const QColor strong = m_look.colours.accent;
    painter.setPen(QPen(m_hand == Hand::Crop ? strong : m_look.colours.text, m_hand == Hand::Crop ? 3 : 1.5));
    painter.drawRect(crop);
    const QPointF focus(box.left() + m_framing.focus.x() * box.width(), box.top() + m_framing.focus.y() * box.height());
    for (const auto &[colour, width] : {std::pair(QColor(Qt::black), 5.0), std::pair(m_hand == Hand::Focus ? strong : m_look.colours.text, 2.5)}) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(focus, kFocusPx, kFocusPx);
        painter.drawLine(focus - QPointF(kFocusPx / 2, 0), focus + QPointF(kFocusPx / 2, 0));
        painter.drawLine(focus - QPointF(0, kFocusPx / 2), focus + QPointF(0, kFocusPx / 2));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.colours.text, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// Arrows move what is in hand; with Ctrl the frame grows and shrinks; Shift makes steps wide.
void FrameView::keyPressEvent(QKeyEvent *event) {
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left:
        way = {-1, 0};
        break;
    case Qt::Key_Right:
        way = {1, 0};
        break;
    case Qt::Key_Up:
        way = {0, -1};
        break;
    case Qt::Key_Down:
        way = {0, 1};
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    way *= event->modifiers() & Qt::ShiftModifier ? kWideStep : kStep;
    Framing wanted = m_framing;
    if (m_hand == Hand::Focus) {
        wanted.focus += way;
    } else if (event->modifiers() & Qt::ControlModifier) {
        wanted.crop.adjust(-way.x() / 2, -way.y() / 2, way.x() / 2, way.y() / 2);
    } else {
        wanted.crop.translate(way);
    }
    setFraming(wanted);
}

void FrameView::mousePressEvent(QMouseEvent *event) {
    m_from = fractionAt(event->position());
    m_before = m_framing;
    m_isMoving = m_framing.crop != Framing().crop && m_framing.crop.contains(m_from);
    if (m_hand == Hand::Focus) {
        drag(event->position());
    }
}

void FrameView::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons() & Qt::LeftButton) {
        drag(event->position());
    }
}

void FrameView::mouseReleaseEvent(QMouseEvent *event) {
    QWidget::mouseReleaseEvent(event);
    m_isMoving = false;
}

void FrameView::drag(const QPointF &to) {
    const QPointF at = fractionAt(to);
    Framing wanted = m_before;
    if (m_hand == Hand::Focus) {
        wanted.focus = at;
    } else if (m_isMoving) {
        wanted.crop.translate(at - m_from);
    } else {
        wanted.crop = QRectF(m_from, at).normalized();
    }
    setFraming(wanted);
}

} // namespace sala
