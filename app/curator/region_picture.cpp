#include "app/curator/region_picture.h"

#include "app/text/numbers.h"
#include "media/picture/picture_cache.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPair>

#include <algorithm>

namespace sala {
namespace {

constexpr double kStep = 0.01;  ///< of the picture, for one key
constexpr double kLeast = 0.01; ///< a rectangle's side
constexpr QRectF kFirstArea{0.4, 0.35, 0.2, 0.3};
constexpr int kEdgePx = 4;      ///< room for a frame
constexpr int kDragPx = 5;      ///< less is a press

/// Of a rectangle's left or upper side and its length: inside of 0 to 1.
QPair<double, double> inside(double from, double length) {
    const double kept = std::clamp(length, kLeast, 1.0);
    return {std::clamp(from, 0.0, 1.0 - kept), kept};
}

} // namespace

RegionPicture::RegionPicture(PictureCache &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures) {
    setObjectName(QStringLiteral("regionPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    connect(&m_pictures, &PictureCache::ready, this, qOverload<>(&QWidget::update));
}

void RegionPicture::setPicture(const Rendition &picture, const QList<QRectF> &hidden) {
    m_picture = picture;
    m_hidden = hidden;
    m_hold = Hold::None;
    want();
    update();
}

void RegionPicture::setArea(const QRectF &area) {
    const auto [left, wide] = inside(area.x(), area.width());
    const auto [top, high] = inside(area.y(), area.height());
    m_area = {left, top, wide, high};
    update();
    Q_EMIT areaChanged();
}

void RegionPicture::beginArea() {
    setArea(kFirstArea);
}

void RegionPicture::clearArea() {
    m_area = {};
    update();
    Q_EMIT areaChanged();
}

QRectF RegionPicture::pictureRect() const {
    const QRectF room = QRectF(rect()).adjusted(kEdgePx, kEdgePx, -kEdgePx, -kEdgePx);
    QRectF place(QPointF(), QSizeF(m_picture.sizePx).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    return place;
}

QRectF RegionPicture::placeOf(const QRectF &area) const {
    const QRectF all = pictureRect();
    return {all.x() + area.x() * all.width(), all.y() + area.y() * all.height(), area.width() * all.width(),
            area.height() * all.height()};
}

bool RegionPicture::isShown() const {
    return !picture().isNull();
}

void RegionPicture::want() {
    if (m_picture.media.isNull() || !isVisible()) {
        m_pictures.want(this, {});
    } else {
        m_pictures.want(this, {{m_picture.media, size() * devicePixelRatioF()}}, 1);
    }
}

QImage RegionPicture::picture() const {
    const QImage found = m_pictures.find({m_picture.media, size() * devicePixelRatioF()});
    return found.isNull() ? m_pictures.findAnySize(m_picture.media) : found;
}

void RegionPicture::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    want();
}

void RegionPicture::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    want();
}

void RegionPicture::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    want();
}

void RegionPicture::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const QImage shown = picture();
    if (shown.isNull()) {
        painter.fillRect(pictureRect(), m_look.colours.tile);
    } else {
        painter.drawImage(pictureRect(), shown);
    }
    for (qsizetype i = 0; i < m_hidden.size(); ++i) {
        paintArea(painter, m_hidden[i], QPen(Qt::white, 2, Qt::DashLine));
        paintNumber(painter, int(i) + 1, m_hidden[i]);
    }
    if (!m_area.isEmpty()) {
        painter.fillRect(placeOf(m_area), QColor(0, 0, 0, 110));
        paintArea(painter, m_area, QPen(m_look.colours.accent, hasFocus() ? 4 : 2));
    }
}

/// Dark beneath, so that it is seen on every picture.
void RegionPicture::paintArea(QPainter &painter, const QRectF &area, const QPen &pen) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, pen.widthF() + 3));
    painter.drawRect(placeOf(area));
    painter.setPen(pen);
    painter.drawRect(placeOf(area));
}

void RegionPicture::paintNumber(QPainter &painter, int number, const QRectF &area) const {
    const QString text = formatNumber(number, m_reader);
    const QFontMetrics metrics(font());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    box.moveTopLeft(placeOf(area).topLeft());
    painter.fillRect(box, Qt::black);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

QPointF RegionPicture::inPicture(const QPointF &point) const {
    const QRectF all = pictureRect();
    return all.isEmpty() ? QPointF()
                         : QPointF(std::clamp((point.x() - all.x()) / all.width(), 0.0, 1.0),
                                   std::clamp((point.y() - all.y()) / all.height(), 0.0, 1.0));
}

/// Inside of the rectangle it is moved, elsewhere another one begins.
void RegionPicture::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_from = inPicture(event->position());
    m_before = m_area;
    m_hold = m_area.contains(m_from) ? Hold::Moves : Hold::Draws;
}

void RegionPicture::mouseMoveEvent(QMouseEvent *event) {
    const QPointF to = inPicture(event->position());
    if (m_hold == Hold::Moves) {
        setArea(m_before.translated(to - m_from));
    } else if (m_hold == Hold::Draws) {
        const QRectF drawn = QRectF(m_from, to).normalized();
        const QSizeF seen = placeOf(drawn).size();
        const bool isDrawn = seen.width() >= kDragPx && seen.height() >= kDragPx;
        if (isDrawn || !m_before.isEmpty()) {
            setArea(isDrawn ? drawn : m_before); // a press is no rectangle
        }
    }
}

void RegionPicture::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) {
        mouseMoveEvent(event);
        m_hold = Hold::None;
    }
}

void RegionPicture::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT hideRequested();
        return;
    }
    const double across = key == Qt::Key_Right ? kStep : key == Qt::Key_Left ? -kStep : 0;
    const double down = key == Qt::Key_Down ? kStep : key == Qt::Key_Up ? -kStep : 0;
    if (across == 0 && down == 0) {
        QWidget::keyPressEvent(event);
    } else if (m_area.isEmpty()) {
        beginArea();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const double wide = std::min(m_area.width() + across, 1 - m_area.x());
        const double high = std::min(m_area.height() + down, 1 - m_area.y());
        setArea({m_area.x(), m_area.y(), wide, high});
    } else {
        setArea(m_area.translated(across, down));
    }
}

} // namespace sala
