#include "app/visitor/document_view.h"

#include "app/look/accessible_part.h"
#include "app/look/focus_ring.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

constexpr int kFrameMs = 16;
constexpr qreal kZoomStep = 1.6; // of a button or a key
constexpr qreal kMostZoom = 6;
constexpr qreal kNearer = 2; // of a double tap, where the page fills the width already
constexpr QSizeF kPaper{595, 842};

DocumentView::Clock steadyClock() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return MotionTime(double(timer.nsecsElapsed()) / 1e6); };
}

} // namespace

DocumentView::DocumentView(DocumentPages &pages, QWidget *parent)
    : QWidget(parent), m_clock(steadyClock()), m_ring(new FocusRing(*this)), m_pages(pages) {
    setObjectName(QStringLiteral("pages"));
    giveRole(*this, QAccessible::Graphic, [this] { Q_EMIT uncoverRequested(); }, [this] { return isCovered(); });
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_input, &TouchInput::gestured, this, &DocumentView::obey);
    connect(&m_pages, &DocumentPages::changed, this, qOverload<>(&QWidget::update));
    connect(&m_pages, &DocumentPages::stateChanged, this, &DocumentView::documentChanged);
}

void DocumentView::setClock(Clock clock) {
    m_clock = std::move(clock);
    m_input.setClock([this] { return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock()); });
}

void DocumentView::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_ring->setTheme(theme);
    m_input.setPixelsPerMm(theme.screenPxPerMm);
    m_strip.setStill(theme.isStill());
    m_zoom.setStill(theme.isStill());
    update();
}

void DocumentView::setCover(const QImage &cover) {
    m_cover = cover;
    documentChanged();
}

void DocumentView::setNote(const TextBlock &note) {
    m_note = note;
    update();
}

void DocumentView::setWarning(const TextBlock &warning) {
    m_warning = warning;
    if (isCovered()) {
        m_input.cancel();
    }
    update();
}

void DocumentView::setCount(int count, int index) {
    m_count = count;
    setIndex(index);
}

void DocumentView::changeVersion(int count) {
    const bool wasFitted = m_zoom.isFitted();
    const ZoomPlace place = m_zoom.goal();
    setCount(count, m_index);
    if (!wasFitted) {
        m_zoom.lieAt(place);
        lookAround();
        keepMoving(); // read from near, it is drawn anew
        update();
        Q_EMIT zoomChanged();
    }
}

void DocumentView::setIndex(int index) {
    m_input.cancel();
    m_strip.stop();
    m_leftIndex = -1;
    m_direction = 1;
    m_index = std::clamp(index, 0, std::max(0, m_count - 1));
    documentChanged();
    reset();
    Q_EMIT indexChanged(m_index);
}

/// The document became known, or its pages' shapes: whatever was in sight stays.
void DocumentView::documentChanged() {
    if (m_pages.state() == DocumentPages::State::Open) {
        m_count = m_pages.count();
        m_index = std::clamp(m_index, 0, std::max(0, m_count - 1));
    }
    m_strip.setStride(stride());
    m_zoom.setGeometry(geometryOf(m_index), m_clock());
    lookAround();
    keepMoving();
    update();
}

void DocumentView::lookAround() {
    if (m_count > 0 && m_pages.state() == DocumentPages::State::Open) {
        m_pages.lookAt(m_index, m_direction, viewport().size().toSize());
    }
}

void DocumentView::step(int direction) {
    const int wanted = m_index + direction;
    if (wanted < 0 || wanted >= m_count) {
        return;
    }
    m_input.cancel();
    m_strip.step(direction, m_clock());
    goTo(wanted);
}

void DocumentView::zoomIn() {
    zoomBy(kZoomStep, viewport().center());
}

void DocumentView::zoomOut() {
    zoomBy(1 / kZoomStep, viewport().center());
}

void DocumentView::fit() {
    m_zoom.glideToFit(m_clock());
    afterZoom();
}

void DocumentView::reset() {
    m_input.cancel();
    m_strip.stop();
    m_leftIndex = -1;
    m_drag = Drag::None;
    m_zoom.reset();
    afterZoom();
}

bool DocumentView::canZoomIn() const {
    return m_count > 0 && !isCovered() && !m_pages.isBroken(m_index) && m_zoom.canGrow();
}

bool DocumentView::isMoving() const {
    const MotionTime now = m_clock();
    return m_strip.isMoving(now) || m_zoom.isMoving(now);
}

bool DocumentView::event(QEvent *event) {
    return m_input.handle(event) || QWidget::event(event);
}

void DocumentView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    documentChanged();
}

void DocumentView::showEvent(QShowEvent *event) {
    lookAround();
    QWidget::showEvent(event);
}

void DocumentView::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_frame.timerId()) {
        return QWidget::timerEvent(event);
    }
    update();
    keepMoving();
}

void DocumentView::keepMoving() {
    if (isMoving()) {
        if (!m_frame.isActive()) {
            m_frame.start(kFrameMs, Qt::PreciseTimer, this);
        }
        return;
    }
    m_frame.stop();
    if (!m_strip.isHeld()) {
        m_leftIndex = -1;
    }
    if (m_drag == Drag::None) {
        wantDetail();
    }
}

/// What is read from near is drawn anew, as far as it is in sight.
void DocumentView::wantDetail() {
    if (m_zoom.isFitted() || m_count == 0) {
        m_pages.wantDetail({}, {});
        return;
    }
    const ZoomPlace place = m_zoom.goal();
    const QSize whole = (QSizeF(pagePx(m_index)) * place.scale).toSize();
    const QRect seen = viewport().translated(-place.origin).toAlignedRect();
    m_pages.wantDetail(whole, seen.intersected(QRect(QPoint(0, 0), whole)));
}

void DocumentView::zoomBy(qreal factor, QPointF around) {
    if (m_count > 0 && !m_pages.isBroken(m_index)) {
        m_zoom.glideToScale(m_zoom.goal().scale * factor, around, m_clock());
        afterZoom();
    }
}

void DocumentView::afterZoom() {
    keepMoving();
    update();
    Q_EMIT zoomChanged();
}

void DocumentView::goTo(int index) {
    m_direction = index > m_index ? 1 : -1;
    m_leftIndex = m_index;
    m_leftPlace = m_zoom.place(m_clock());
    const bool wasFitted = m_zoom.isFitted();
    const qreal scale = m_zoom.goal().scale;
    m_index = index;
    m_zoom.reset();
    m_zoom.setGeometry(geometryOf(index), m_clock());
    if (!wasFitted) { // on at the top, where its first line begins
        const qreal left = (viewport().width() - pagePx(index).width() * scale) / 2;
        m_zoom.lieAt({scale, {std::min(m_leftPlace.origin.x(), left), viewport().top()}});
    }
    lookAround();
    keepMoving();
    Q_EMIT indexChanged(index);
    Q_EMIT zoomChanged();
}

QRectF DocumentView::viewport() const {
    const qreal ratio = devicePixelRatioF();
    return {0, 0, std::max(1.0, width() * ratio), std::max(1.0, height() * ratio)};
}

qreal DocumentView::stride() const {
    constexpr qreal kGap = 0.03;
    return std::round(viewport().width() * (1 + kGap));
}

/// The page's size when all of it is in sight; as its cover's until the document is open.
QSize DocumentView::pagePx(int index) const {
    QSizeF points = m_cover.isNull() ? kPaper : QSizeF(m_cover.size());
    if (index < m_pages.count()) {
        points = m_pages.info().pages[index];
    }
    return pageSizeWithin(points, viewport().size());
}

ZoomGeometry DocumentView::geometryOf(int index) const {
    const QSize page = pagePx(index);
    const qreal most = std::sqrt(qreal(kMostPagePixels) / (qreal(page.width()) * page.height()));
    return {viewport(), page, std::clamp(most * 0.99, 1.0, kMostZoom)};
}

void DocumentView::doubleTap(QPointF position) {
    if (!m_zoom.isFitted()) {
        return fit();
    }
    const qreal wide = viewport().width() / pagePx(m_index).width();
    zoomBy(wide > 1.3 ? std::min(wide, 3.0) : kNearer, position);
}

QRectF DocumentView::pageRect() const {
    const QRectF device = place().rect(pagePx(m_index));
    const qreal ratio = devicePixelRatioF();
    return {device.topLeft() / ratio, device.size() / ratio};
}

} // namespace sala
