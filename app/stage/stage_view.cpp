#include "app/stage/stage_view.h"

#include <QKeyEvent>
#include <QLoggingCategory>
#include <QPainter>
#include <QTimerEvent>

namespace sala {

Q_LOGGING_CATEGORY(lcStage, "sala.stage")

namespace {
constexpr int kFrameMs = 16;
} // namespace

StageView::StageView(PictureCache &cache, QWidget *parent)
    : VisitorPage(parent), m_cache(cache), m_painter(cache) {
    setObjectName(QStringLiteral("stage"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    m_elapsed.start();
    m_clock = [this] { return std::chrono::milliseconds(m_elapsed.elapsed()); };
    connect(&m_cache, &PictureCache::ready, this, [this] {
        if (isRunning() && !hasPicture()) {
            tick(); // the first photograph does not wait for the timer
        }
    });
    connect(&m_cache, &PictureCache::failed, this, &StageView::passOver);
    retranslate();
}

StageView::~StageView() = default;

void StageView::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    const bool wasRunning = isRunning();
    stop();
    m_catalogue = std::move(catalogue);
    m_painter.setCatalogue(m_catalogue);
    m_show = Slideshow(m_catalogue ? m_catalogue->playlist.entries : QList<PlaylistEntry>());
    if (wasRunning) {
        start();
    }
}

void StageView::setClock(Clock clock) {
    m_clock = std::move(clock);
}

void StageView::start(const WorkId &first) {
    int index = 0;
    for (int i = 0; i < m_show.entries().size(); ++i) {
        index = m_show.entries().at(i).work == first ? i : index;
    }
    m_frame = {};
    m_overdue = -1;
    m_show.start(m_clock(), index);
    wantUpcoming();
    tick();
}

void StageView::stop() {
    m_show.stop();
    m_frame = {};
    m_overdue = -1;
    m_painter.keepOnly({});
    m_cache.want(this, {});
}

WorkId StageView::currentWork() const {
    return hasPicture() ? m_show.entries().at(m_frame.current).work : WorkId();
}

void StageView::reset() {
    start();
}

void StageView::applyTheme() {
    layOutAgain();
}

void StageView::retranslate() {
    setAccessibleName(tr("Photographs of the exhibition. Touch the screen to look around."));
    layOutAgain();
}

void StageView::layOutAgain() {
    m_painter.setStage(size(), {language(), theme(), devicePixelRatioF(), true});
    update();
}

void StageView::wantUpcoming() {
    QList<PictureRequest> requests;
    QList<int> kept = m_show.upcoming();
    for (const int index : std::as_const(kept)) {
        requests.append(m_painter.request(index));
    }
    requests.removeIf([](const PictureRequest &request) { return request.media.isNull(); });
    if (m_frame.previous >= 0) {
        kept.append(m_frame.previous);
        requests.append(m_painter.request(m_frame.previous)); // it is still seen while it fades
    }
    // What stands, or is about to be the first to stand, is looked at; so is one that should have come
    // already: on a busy machine idle work may wait for ever.
    m_cache.want(this, requests, m_overdue >= 0 ? 2 : 1);
    m_painter.keepOnly(kept);
}

bool StageView::makeReady(int index) {
    if (m_painter.request(index).media.isNull()) {
        m_show.skip(index);
        return false;
    }
    if (m_painter.prepare(index)) {
        m_overdue = -1;
        return true;
    }
    if (m_overdue != index) {
        m_overdue = index;
        wantUpcoming();
    }
    return false;
}

void StageView::passOver(const PictureRequest &request, const Error &error) {
    for (int i = 0; i < m_show.entries().size(); ++i) {
        if (m_painter.request(i) == request) {
            qCWarning(lcStage) << "a picture of the attract loop cannot be decoded:" << error.detail;
            m_show.skip(i);
        }
    }
    wantUpcoming();
}

void StageView::tick() {
    const SlideFrame last = m_frame;
    m_frame = m_show.frameAt(m_clock(), [this](int index) { return makeReady(index); });
    const bool isNewSlide = m_frame.current != last.current || m_frame.motion < last.motion;
    if (isNewSlide && m_frame.current >= 0) {
        wantUpcoming();
        if (last.current < 0) {
            Q_EMIT firstPictureReady();
        }
        Q_EMIT workShown(currentWork());
    }
    if (m_frame != last) {
        update();
    }
}

void StageView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (hasPicture()) {
        m_painter.paint(painter, m_frame);
    } else {
        painter.fillRect(rect(), theme().colours.background);
    }
}

void StageView::resizeEvent(QResizeEvent *event) {
    VisitorPage::resizeEvent(event);
    layOutAgain();
    wantUpcoming();
}

void StageView::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_timer.timerId()) {
        tick();
    }
}

void StageView::showEvent(QShowEvent *event) {
    VisitorPage::showEvent(event);
    m_timer.start(kFrameMs, Qt::PreciseTimer, this);
}

void StageView::hideEvent(QHideEvent *event) {
    VisitorPage::hideEvent(event);
    m_timer.stop();
}

bool StageView::event(QEvent *event) {
    if (event->type() == QEvent::TouchBegin) {
        event->accept(); // so that Qt makes no mouse press of it as well
        Q_EMIT touched();
        return true;
    }
    return VisitorPage::event(event);
}

void StageView::mousePressEvent(QMouseEvent *) {
    Q_EMIT touched();
}

void StageView::keyPressEvent(QKeyEvent *event) {
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && !event->isAutoRepeat()) {
        Q_EMIT touched();
    } else {
        VisitorPage::keyPressEvent(event);
    }
}

} // namespace sala
