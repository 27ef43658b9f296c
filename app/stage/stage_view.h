#pragma once

#include "app/stage/slide_painter.h"
#include "app/visitor/visitor_page.h"

#include <QBasicTimer>
#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <optional>

namespace sala {

/// The attract loop: photographs that fade into each other and move slowly towards what matters in them,
/// and films with their subtitles, with their words, the exhibition's title and an invitation to touch; and title cards. Never
/// a frame without a picture once the first one is there: a slide stands until the next one and its words are
/// ready. A film that cannot be played is passed over until the loop starts again; its last frame, or its
/// poster, stands meanwhile.
///
/// GUI thread. Pictures come from `cache`, which must outlive it. Time is real elapsed time; tests give
/// their own through setClock().
class StageView final : public VisitorPage {
    Q_OBJECT

  public:
    using Clock = std::function<std::chrono::milliseconds()>;

    explicit StageView(PictureCache &cache, QWidget *parent = nullptr);
    ~StageView() override;

    /// Where films come from; it must outlive the stage, or null: then their posters are shown instead.
    void setFilms(FilmSource *films);
    /// Of films that a playlist does not mute, 0–1 as loudness is heard.
    void setVolume(double volume);
    double volume() const { return m_volume; }
    /// Each slide speaks the next of these, in turn, with the program's own words from `switcher`; none: all speak this view's
    /// language.
    void setLanguages(const QList<Language> &languages, LanguageSwitcher *switcher = nullptr);
    Language spokenLanguage(); ///< by the slide that is seen
    /// Everything lies as on a screen of this size, made smaller to this view's width, which has the same shape; empty: the
    /// view is the screen. The theme is that screen's.
    void setScreen(QSize screen) {
        m_screen = screen;
        layOutAgain();
    }
    void setInviting(bool isInviting); ///< whether it says that it can be touched
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setClock(Clock clock);
    void setShuffleSeed(quint32 seed) { m_seed = seed; } ///< for tests; else another one at every start

    /// Whether the loop shows it: nobody meets a sensitive work by chance. One that is not there is no such work.
    static bool shows(const Work *work) { return !work || !work->isSensitive; }
    /// Begins with this work, or with the playlist's first.
    void start(const WorkId &first = {});
    /// Nothing of the library stays open.
    void stop();
    /// A held show goes on only by step(), as in a talk; see Slideshow.
    void setHeld(bool isHeld);
    void step(int direction);
    /// The slide stands, a film at its frame.
    void pause();
    void resume();
    bool isRunning() const { return m_show.state() == Slideshow::State::Showing; }

    /// True once a photograph, or a film's picture, is drawn at every frame.
    bool hasPicture() const { return m_frame.current >= 0; }
    WorkId currentWork() const;
    /// Where the words stand just now; hasPicture() must be true.
    SlidePainter::Plates plates() { return m_painter.plates(m_frame.current); }
    QList<QRectF> subtitles() { return m_painter.subtitles(m_frame.current); }
    /// Of the film that is seen; no slide when there is none.
    FilmMoment film() const { return m_films ? m_films->moment() : FilmMoment(); }
    /// The slide after this one can be shown at any moment.
    bool isNextReady();

    /// Nothing while a title card stands.
    WorkId workInSight() const override {
        return hasPicture() && !m_painter.isCard(m_frame.current) ? currentWork() : WorkId();
    }
    void reset() override;
    bool standsAbove() const override { return true; }
    QString name() const override { return QStringLiteral("attract"); }

  Q_SIGNALS:
    /// The first photograph can be drawn.
    void firstPictureReady();
    void slideBegan(); ///< of a work, or a title card: then nobody is told workShown
    /// The screen was touched.
    void touched();

  protected:
    void retranslate() override;
    void applyTheme() override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void tick();
    void beginSlide();
    bool isSettled() const;
    void prepareNextFilm();
    void wantUpcoming();
    void wantOverdue(int index);
    bool makeReady(int index);
    bool makeFilmReady(int index);
    FilmToPlay filmOf(int index) const;
    void passOver(const PictureRequest &request, const Error &error);
    void passOverFilm(int index, const Error &error);
    void showFilm();
    void layOutAgain();
    double scale() const { return m_screen.isEmpty() ? 1.0 : double(width()) / m_screen.width(); }

    PictureCache &m_cache;
    QSize m_screen;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<SlideFilms> m_films;
    double m_volume = 1;
    bool m_isHeld = false;
    SlidePainter m_painter;
    Slideshow m_show;
    SlideFrame m_frame;
    bool m_isClear = false;      ///< the slide has faded in, what was before it is forgotten
    bool m_isPosterless = false; ///< the film to begin with has none that can be decoded
    int m_overdue = -1;          ///< the slide that should stand by now and is not ready, or -1
    std::optional<quint32> m_seed;
    QElapsedTimer m_elapsed;
    Clock m_clock;
    QBasicTimer m_timer;
};

} // namespace sala
