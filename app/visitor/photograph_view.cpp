#include "app/visitor/photograph_view.h"

#include "app/look/accessible_part.h"
#include "app/look/focus_ring.h"
#include "app/visitor/photograph_overview.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <cmath>

namespace sala {

namespace {

constexpr int kFrameMs = 16;
constexpr qreal kZoomStep = 1.6;       // of a button or a key
constexpr qreal kEnlargeRendition = 2; // where no original is stored
constexpr MotionTime kContentGlide{220};

PhotographView::Clock steadyClock() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return MotionTime(double(timer.nsecsElapsed()) / 1e6); };
}

} // namespace

PhotographView::PhotographView(PictureCache &cache, std::shared_ptr<PictureSource> source, QWidget *parent)
    : QWidget(parent), m_clock(steadyClock()), m_ring(new FocusRing(*this)), m_pictures(cache, std::move(source)),
      m_overview(new PhotographOverview([this] { return m_clock(); }, [this] { return inSight(); }, this)) {
    setAttribute(Qt::WA_AcceptTouchEvents);
    giveRole(*this, QAccessible::Graphic, [this] { uncover(); }, [this] { return isCovered(); });
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_input, &TouchInput::gestured, this, &PhotographView::obey);
    connect(&m_pictures, &PhotographPictures::changed, this, [this] {
        updateOverview();
        keepMoving();
        update();
    });
    connectOverview();
}

void PhotographView::setClock(Clock clock) {
    m_clock = std::move(clock);
    m_input.setClock([this] { return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock()); });
}

void PhotographView::setTheme(const GalleryTheme &theme) {
    m_colours = theme.colours;
    m_ring->setTheme(theme);
    m_input.setPixelsPerMm(theme.screenPxPerMm);
    m_markPx = theme.touchTargetPx() / 2.0;
    m_strip.setStill(theme.isStill());
    m_zoom.setStill(theme.isStill());
    m_overview->setTheme(theme);
    update();
}

void PhotographView::setSlides(const QList<PhotographSlide> &slides, int index) {
    m_input.cancel();
    m_pictures.setSlides(slides);
    m_index = qBound(0, index, qMax(0, int(slides.size()) - 1));
    m_strip.stop();
    m_leaving.reset();
    m_direction = 1;
    m_overview->hideAtOnce(); // of another photograph
    takeOver();
    lookAround();
}

void PhotographView::setContentRect(const QRect &rect, Change change) {
    if (m_contentRect == rect) {
        return;
    }
    const MotionTime now = m_clock();
    m_contentBefore = change == Change::Gliding ? contentAt(now) : QRectF(rect);
    m_contentMoved = now;
    m_contentRect = rect;
    m_isRefitting = change == Change::Gliding;
    m_overview->placeIn(rect);
    refit();
    lookAround();
    keepMoving();
}

/// Where the photograph goes just now, while the space for it changes.
QRectF PhotographView::contentAt(MotionTime now) const {
    const QRectF goal(m_contentRect);
    if (now >= m_contentMoved + kContentGlide) {
        return goal;
    }
    const qreal left = std::pow(1 - (now - m_contentMoved) / kContentGlide, 3);
    const auto between = [left](qreal from, qreal to) { return to + (from - to) * left; };
    return {between(m_contentBefore.x(), goal.x()), between(m_contentBefore.y(), goal.y()),
            between(m_contentBefore.width(), goal.width()), between(m_contentBefore.height(), goal.height())};
}

void PhotographView::refit() {
    m_strip.setStride(stride());
    if (count() > 0) {
        m_zoom.setGeometry(geometryOf(m_index), m_clock());
    }
    update();
}

/// Hidden pages ask for no pictures; they are asked for when the page is shown.
void PhotographView::lookAround() {
    if (count() > 0 && isVisible()) {
        m_pictures.lookAt(m_index, m_direction, m_contentRect.size() * devicePixelRatioF());
    }
}

void PhotographView::setNotes(const Notes &notes) {
    m_notes = notes;
    update();
}

void PhotographView::step(int direction) {
    const int wanted = m_index + direction;
    if (wanted < 0 || wanted >= count()) {
        return;
    }
    m_input.cancel();
    m_strip.step(direction, m_clock());
    goTo(wanted);
}

void PhotographView::zoomIn() {
    zoomBy(kZoomStep, viewport().center());
}

void PhotographView::zoomOut() {
    zoomBy(1 / kZoomStep, viewport().center());
}

void PhotographView::fit() {
    m_zoom.glideToFit(m_clock());
    afterZoom();
}

void PhotographView::reset() {
    m_input.cancel();
    m_strip.stop();
    m_leaving.reset();
    m_uncovered.clear();
    m_zoom.reset();
    afterZoom();
    m_overview->hideAtOnce();
}

bool PhotographView::canZoomIn() const {
    return mayZoom() && m_zoom.canGrow();
}

bool PhotographView::isMoving() const {
    const MotionTime now = m_clock();
    return m_strip.isMoving(now) || m_zoom.isMoving(now) || now < m_contentMoved + kContentGlide ||
           m_overview->isFading();
}

bool PhotographView::isOriginalShown() const {
    return count() > 0 && !m_zoom.isFitted() && m_pictures.hasOriginal(m_index);
}

bool PhotographView::event(QEvent *event) {
    return m_input.handle(event) || QWidget::event(event);
}

void PhotographView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (m_contentRect.isEmpty()) {
        setContentRect(rect());
    }
}

void PhotographView::showEvent(QShowEvent *event) {
    lookAround();
    QWidget::showEvent(event);
}

/// Nobody looks: the pictures' memory is for other pages.
void PhotographView::hideEvent(QHideEvent *event) {
    m_pictures.lookAway();
    QWidget::hideEvent(event);
}

void PhotographView::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_frame.timerId()) {
        return QWidget::timerEvent(event);
    }
    if (m_isRefitting) {
        m_isRefitting = m_clock() < m_contentMoved + kContentGlide;
        refit();
    }
    update();
    keepMoving();
}

/// What is in sight of a very large photograph, also while it moves.
void PhotographView::lookIn() {
    if (count() > 0 && !m_zoom.isFitted()) {
        const ZoomPlace place = m_zoom.place(m_clock());
        m_pictures.wantTiles({place.toPicture(viewport().topLeft()), viewport().size() / place.scale}, place.scale);
    }
}

void PhotographView::keepMoving() {
    lookIn();
    if (isMoving() || markLeft() > 0) {
        if (!m_frame.isActive()) {
            m_frame.start(kFrameMs, Qt::PreciseTimer, this);
        }
        return;
    }
    m_frame.stop();
    m_overview->settle();
    if (m_leaving && !m_strip.isHeld()) {
        m_leaving.reset();
    }
    if (m_leaving || m_drag != Drag::None) {
        return;
    }
    if (m_zoom.isFitted()) {
        m_pictures.releaseOriginal();
    } else {
        const ZoomPlace place = m_zoom.goal();
        m_pictures.wantDetail({place.toPicture(viewport().topLeft()), viewport().size() / place.scale}, place.scale);
    }
}

void PhotographView::zoomBy(qreal factor, QPointF around) {
    if (mayZoom()) {
        m_zoom.glideToScale(m_zoom.goal().scale * factor, around, m_clock());
        afterZoom();
    }
}

/// After every change of what the zoom is heading for.
void PhotographView::afterZoom() {
    if (!m_zoom.isFitted()) {
        m_pictures.wantOriginal();
    }
    updateOverview();
    keepMoving();
    update();
    Q_EMIT zoomChanged();
}

void PhotographView::goTo(int index) {
    m_direction = index > m_index ? 1 : -1;
    if (!m_zoom.isFitted()) {
        m_leaving = Leaving{m_index, m_zoom.place(m_clock())};
    }
    m_index = index;
    takeOver();
    lookAround();
    keepMoving();
    Q_EMIT indexChanged(index);
    Q_EMIT zoomChanged();
}

/// The photograph at m_index is the one that fingers move now.
void PhotographView::takeOver() {
    refit();
    m_zoom.reset();
    updateOverview();
}

bool PhotographView::mayZoom() const {
    return count() > 0 && !isBroken() && !isCovered(m_index);
}

bool PhotographView::isCovered() const {
    return count() > 0 && isCovered(m_index);
}

bool PhotographView::isCovered(int index) const {
    const PhotographSlide &slide = m_pictures.slides()[index];
    return slide.isSensitive && !m_uncovered.contains(slide.work);
}

bool PhotographView::uncover() {
    if (!isCovered()) {
        return false;
    }
    m_uncovered.insert(m_pictures.slides()[m_index].work);
    update();
    Q_EMIT zoomChanged();
    Q_EMIT uncovered();
    return true;
}

QRectF PhotographView::viewport() const {
    const qreal ratio = devicePixelRatioF();
    const QRectF content = contentAt(m_clock());
    return {content.topLeft() * ratio, content.size() * ratio};
}

qreal PhotographView::stride() const {
    constexpr qreal kGap = 0.03;
    return std::round(viewport().width() * (1 + kGap));
}

ZoomGeometry PhotographView::geometryOf(int index) const {
    const PhotographSlide &slide = m_pictures.slides()[index];
    return {viewport(), slide.sizePx, slide.original.isNull() && slide.tiles.isNull() ? kEnlargeRendition : 1.0};
}

} // namespace sala
