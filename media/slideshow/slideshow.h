#pragma once

#include "db/records/playlist.h"

#include <QList>

#include <chrono>
#include <functional>

namespace sala {

/// What the stage draws at one moment.
struct SlideFrame {
    int current = -1;  ///< index into the entries; -1 while nothing can be shown
    int previous = -1; ///< the slide fading out, or -1
    double fade = 1;   ///< 0: only previous is seen, 1: only current
    double motion = 0; ///< how far current has moved along its pan and zoom, 0–1, never back
    double previousMotion = 0;
    int turn = 0; ///< which slide of the show current is, from 1: grows also when a slide follows itself

    bool operator==(const SlideFrame &) const = default;
};

/// The show without a window: which slide stands, which one follows and when. It never leaves a slide
/// before the next one is ready to be drawn, so a slow disk makes a slide stand longer, not blank.
///
/// A picture stands for its dwell and moves; a film holds the show until endFilm() says that it is over, and
/// stands still: it moves by itself.
///
/// A value driven by the caller's clock (milliseconds since any fixed moment, never going back).
class Slideshow {
  public:
    enum class State { Stopped, Showing, Paused };
    using IsReady = std::function<bool(int index)>;
    using Time = std::chrono::milliseconds;

    static constexpr Time kFade{1200};

    /// `films` are the indexes of the entries that are films.
    explicit Slideshow(QList<PlaylistEntry> entries = {}, QList<int> films = {});

    /// Shows from this entry on; the first slide appears without a fade, as soon as it is ready.
    void start(Time now, int index = 0);
    void stop();
    /// Holds the slide; its time does not run until resume().
    void pause(Time now);
    void resume(Time now);

    State state() const { return m_state; }
    const QList<PlaylistEntry> &entries() const { return m_entries; }
    bool isFilm(int index) const { return m_films.contains(index); }

    /// Moves the show on to `now` and says what to draw. `isReady` is asked only about slides that could
    /// appear now; one that will never be ready is passed over by skip().
    SlideFrame frameAt(Time now, const IsReady &isReady);

    /// The slides that will be needed, most urgent first: current, next, the one after.
    QList<int> upcoming() const;
    /// The slide after the one that stands, which may be the same; -1 when none can be shown.
    int next() const { return m_wanted >= 0 ? m_wanted : following(m_current); }

    /// The film that stands is over: the next slide comes as soon as it is ready.
    void endFilm() { m_isFilmOver = true; }
    bool isFilmOver() const { return m_isFilmOver; }

    /// Passes over the slide for the rest of the show (its picture cannot be decoded, its film not played). A
    /// film that stands is over.
    void skip(int index);

  private:
    int following(int index) const;
    bool isOver(Time time) const;
    void show(int index, Time now);
    double motionOf(int index, Time since, Time now) const;

    QList<PlaylistEntry> m_entries;
    QList<int> m_films;
    QList<bool> m_skipped;
    State m_state = State::Stopped;
    int m_current = -1;
    int m_previous = -1;
    int m_wanted = -1; ///< to appear as soon as it is ready
    int m_turn = 0;
    bool m_isFilmOver = false; ///< of current
    Time m_since{0};           ///< when current appeared
    Time m_previousSince{0};
    Time m_pausedAt{0};
};

} // namespace sala
