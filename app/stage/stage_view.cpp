#include "app/stage/stage_view.h"

#include "app/look/accessible_part.h"
#include "db/records/playlist_shelf.h"
#include "db/records/works_by_id.h"

#include <QKeyEvent>
#include <QLoggingCategory>
#include <QPainter>
#include <QRandomGenerator>
#include <QTimerEvent>

namespace sala {

Q_LOGGING_CATEGORY(lcStage, "sala.stage")

namespace {
constexpr int kFrameMs = 16;
} // namespace

StageView::StageView(PictureCache &cache, QWidget *parent)
    : VisitorPage(parent), m_cache(cache), m_painter(cache) {
    setObjectName(QStringLiteral("stage"));
    giveRole(*this, QAccessible::Button, [this] { Q_EMIT touched(); });
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

void StageView::setVolume(double volume) {
    m_volume = volume;
    if (m_films) {
        m_films->setVolume(volume);
    }
}

void StageView::setFilms(FilmSource *films) {
    stop();
    m_films = films ? std::make_unique<SlideFilms>(*films) : nullptr;
    m_painter.setPlaysFilms(films);
    if (m_films) {
        m_films->setVolume(m_volume);
        connect(m_films.get(), &SlideFilms::frameChanged, this, &StageView::showFilm);
        connect(m_films.get(), &SlideFilms::ended, this, [this] { m_show.endFilm(); });
        connect(m_films.get(), &SlideFilms::failed, this, &StageView::passOverFilm);
    }
}

void StageView::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    const bool wasRunning = isRunning();
    stop();
    m_catalogue = std::move(catalogue);
    m_painter.setCatalogue(m_catalogue);
    if (wasRunning) {
        start();
    }
}

void StageView::setLanguages(const QList<Language> &languages, LanguageSwitcher *switcher) {
    m_painter.setLanguages(languages, switcher);
    update();
}

Language StageView::spokenLanguage() {
    return hasPicture() ? m_painter.languageOf(m_frame.current) : language();
}

void StageView::setInviting(bool isInviting) {
    m_painter.setInviting(isInviting);
    update();
}

void StageView::setClock(Clock clock) {
    m_clock = std::move(clock);
}

void StageView::start(const WorkId &first) {
    stop();
    QList<PlaylistEntry> entries = m_catalogue ? m_catalogue->playlist.entries : QList<PlaylistEntry>();
    const QHash<WorkId, const Work *> works = m_catalogue ? worksById(*m_catalogue) : QHash<WorkId, const Work *>();
    entries.removeIf([&works](const PlaylistEntry &entry) { return !shows(works.value(entry.work)); });
    m_painter.setEntries(entries);
    QList<int> films;
    int index = Slideshow::kFirst;
    for (int i = 0; i < entries.size(); ++i) {
        if (m_painter.isFilm(i)) {
            films.append(i);
        }
        index = !first.isNull() && entries.at(i).work == first ? i : index;
    }
    m_show = Slideshow(entries, films, m_seed.value_or(QRandomGenerator::global()->generate()));
    m_show.setHeld(m_isHeld);
    m_show.start(m_clock(), index);
    wantUpcoming();
    tick();
}

void StageView::stop() {
    m_show.stop();
    m_frame = {};
    m_isClear = m_isPosterless = false;
    m_overdue = -1;
    if (m_films) {
        m_films->clear();
    }
    m_painter.setFilm({});
    m_painter.keepOnly({});
    m_cache.want(this, {});
}

void StageView::setHeld(bool isHeld) {
    m_isHeld = isHeld;
    m_show.setHeld(isHeld);
}

void StageView::step(int direction) {
    m_show.step(direction);
    wantUpcoming();
}

void StageView::pause() {
    m_show.pause(m_clock());
    if (m_films) {
        m_films->pause();
    }
}

void StageView::resume() {
    m_show.resume(m_clock());
    if (m_films) {
        m_films->resume();
    }
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
    setAccessibleName(tr("Photographs and films of the exhibition. Touch the screen to look around."));
    layOutAgain();
}

void StageView::layOutAgain() {
    m_painter.setStage(m_screen.isEmpty() ? size() : m_screen, {language(), theme(), devicePixelRatioF() * scale(), true});
    update();
}

void StageView::wantUpcoming() {
    QList<PictureRequest> requests;
    QList<int> kept = m_show.upcoming();
    for (const int index : std::as_const(kept)) {
        // A film is shown with its first frame; only at the very beginning its poster comes before that.
        if (!m_painter.isFilm(index) || (!hasPicture() && index == kept.first())) {
            requests.append(m_painter.request(index));
        }
    }
    requests.removeIf([](const PictureRequest &request) { return request.media.isNull(); });
    if (m_frame.previous >= 0) {
        kept.append(m_frame.previous);
        if (!m_painter.isFilm(m_frame.previous)) {
            requests.append(m_painter.request(m_frame.previous)); // it is still seen while it fades
        }
    }
    // What stands, or is about to be the first to stand, is looked at; so is one that should have come
    // already: on a busy machine idle work may wait for ever.
    m_cache.want(this, requests, m_overdue >= 0 ? 2 : 1);
    m_painter.keepOnly(kept);
}

void StageView::wantOverdue(int index) {
    if (m_overdue != index) {
        m_overdue = index;
        wantUpcoming();
    }
}

bool StageView::makeReady(int index) {
    if (m_painter.isFilm(index)) {
        return makeFilmReady(index);
    }
    if (m_painter.isCard(index)) {
        return m_painter.prepare(index);
    }
    if (m_painter.request(index).media.isNull()) {
        m_show.skip(index);
        return false;
    }
    if (m_painter.prepare(index)) {
        m_overdue = -1;
        return true;
    }
    wantOverdue(index);
    return false;
}

/// With nothing on the stage yet, its poster is enough.
bool StageView::makeFilmReady(int index) {
    if (!hasPicture() && m_painter.prepare(index)) {
        return true;
    }
    if (!hasPicture() && !m_painter.request(index).media.isNull() && !m_isPosterless) {
        wantOverdue(index);
        return false;
    }
    m_films->prepare(index, filmOf(index));
    if (!m_films->isReady(index)) {
        return false;
    }
    m_painter.prepareWords(index);
    return true;
}

FilmToPlay StageView::filmOf(int index) const {
    const PlaylistEntry entry = shownEntry(m_show.entries().at(index), *m_catalogue);
    const Work &work = *m_catalogue->work(entry.work);
    const ShownFilm *const shown = m_catalogue->film(entry.work);
    FilmToPlay film;
    film.medium = work.rendition(RenditionKind::Film)->media;
    if (shown && !entry.isMuted) {
        film = filmToPlay(work, *shown, language());
    }
    film.from = entry.from;
    film.until = entry.until;
    film.isMuted = entry.isMuted;
    return film;
}

void StageView::passOver(const PictureRequest &request, const Error &error) {
    for (int i = 0; i < m_show.entries().size() && !request.media.isNull(); ++i) { // title cards need none
        if (m_painter.request(i) == request && m_painter.isFilm(i)) {
            qCWarning(lcStage) << "a film's poster cannot be decoded:" << error.detail;
            m_isPosterless = true; // the film itself will do
        } else if (m_painter.request(i) == request) {
            qCWarning(lcStage) << "a picture of the attract loop cannot be decoded:" << error.detail;
            m_show.skip(i);
        }
    }
    wantUpcoming();
}

void StageView::passOverFilm(int index, const Error &error) {
    qCWarning(lcStage).noquote() << "the film of work" << m_show.entries().at(index).work.text()
                                 << "is passed over in the attract loop:" << error.detail;
    m_show.skip(index);
    m_isClear = false; // another one is next
}

void StageView::tick() {
    const SlideFrame last = m_frame;
    m_frame = m_show.frameAt(m_clock(), [this](int index) { return makeReady(index); });
    if (m_frame.turn != last.turn && hasPicture()) {
        beginSlide();
        if (last.current < 0) {
            Q_EMIT firstPictureReady();
        }
        Q_EMIT slideBegan();
        if (!m_painter.isCard(m_frame.current)) {
            Q_EMIT workShown(currentWork());
        }
    }
    if (!m_isClear && isSettled()) {
        m_isClear = true;
        prepareNextFilm();
    }
    // Films repaint by their frames; what is said may change between two of them.
    if (m_frame != last || (m_films && m_painter.hasOtherSubtitle(film()))) {
        showFilm();
        update();
    }
}

void StageView::beginSlide() {
    m_isClear = false;
    m_overdue = -1;
    m_painter.handOver();
    if (m_films && m_show.isFilm(m_frame.current)) {
        m_films->show(m_frame.current, filmOf(m_frame.current));
        m_painter.setFilm(film());
    } else if (m_films) {
        m_films->showNone();
    }
    wantUpcoming();
}

/// The slide stands alone; a film plays, or has failed before its first frame.
bool StageView::isSettled() const {
    const bool waits = m_show.isFilm(m_frame.current) && film().picture.isNull() && !m_show.isFilmOver();
    return hasPicture() && m_frame.previous < 0 && !waits;
}

/// A player is free again, and making ready does not disturb a fade.
void StageView::prepareNextFilm() {
    wantUpcoming();
    if (!m_films) {
        return;
    }
    m_films->closeShown();
    const int next = m_show.next();
    if (m_show.isFilm(next)) {
        m_films->prepare(next, filmOf(next));
    }
}

bool StageView::isNextReady() {
    const int next = m_show.next();
    return m_show.isFilm(next) ? m_films->isReady(next) : next >= 0 && m_painter.prepare(next);
}

/// While a slide fades in, the fade repaints anyway.
void StageView::showFilm() {
    m_painter.setFilm(film());
    if (m_frame.fade >= 1) {
        update();
    }
}

void StageView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (hasPicture()) {
        painter.scale(scale(), scale());
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
    resume();
    m_timer.start(kFrameMs, Qt::PreciseTimer, this);
}

void StageView::hideEvent(QHideEvent *event) {
    VisitorPage::hideEvent(event);
    m_timer.stop();
    m_show.pause(m_clock());
    if (m_films) {
        m_films->suspend();
    }
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
