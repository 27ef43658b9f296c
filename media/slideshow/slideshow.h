#pragma once

#include "db/records/playlist.h"
#include "media/slideshow/round_shuffler.h"

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
/// Sections of the playlist that are shuffled play in a new order every round, so that no work follows itself where
/// that can be helped, also where one round ends and the next begins. The same seed gives the same orders.
///
/// A value driven by the caller's clock (milliseconds since any fixed moment, never going back).
class Slideshow {
  public:
    enum class State { Stopped, Showing, Paused };
    using IsReady = std::function<bool(int index)>;
    using Time = std::chrono::milliseconds;

    static constexpr Time kFade{1200};

    /// `films` are the indexes of the entries that are films.
    explicit Slideshow(QList<PlaylistEntry> entries = {}, QList<int> films = {}, quint32 seed = 1);

    /// Shows from this entry on, or from the first of the round; the first slide appears without a fade, as soon as it
    /// is ready.
    void start(Time now, int index = kFirst);
    static constexpr int kFirst = -1;
    void stop();
    /// Holds the slide; its time does not run until resume().
    void pause(Time now);
    void resume(Time now);

    /// A held show leaves a slide only by step(); a film plays to its end and stands there.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }
    bool isHeld() const { return m_isHeld; }
    /// To the next slide (1) or the one before (-1), as soon as it is ready, held or not; steps that come faster than
    /// slides get ready add up. Before the first of a round there is none.
    void step(int direction);

    State state() const { return m_state; }
    const QList<PlaylistEntry> &entries() const { return m_entries; }
    bool isFilm(int index) const { return m_films.contains(index); }

    /// Moves the show on to `now` and says what to draw. `isReady` is asked only about slides that could
    /// appear now; one that will never be ready is passed over by skip().
    SlideFrame frameAt(Time now, const IsReady &isReady);

    /// The slides that will be needed, most urgent first: current, next, the one after.
    QList<int> upcoming() const;
    /// The slide after the one that stands, which may be the same; -1 when none can be shown.
    int next() const { return indexAt(nextPlace()); }

    /// The film that stands is over: the next slide comes as soon as it is ready.
    void endFilm() { m_isFilmOver = true; }
    bool isFilmOver() const { return m_isFilmOver; }

    /// Passes over the slide for the rest of the show (its picture cannot be decoded, its film not played). A
    /// film that stands is over.
    void skip(int index);

  private:
    int following(int place) const;
    int preceding(int place) const;
    int nextPlace() const { return m_wanted >= 0 ? m_wanted : following(m_place); }
    int indexAt(int place) const;
    bool isOver(Time time) const;
    void show(int place, Time now);
    double motionOf(int index, Time since, Time now) const;

    QList<PlaylistEntry> m_entries;
    QList<int> m_films;
    QList<bool> m_skipped;
    RoundShuffler m_shuffler;
    QList<int> m_round; ///< the entries of this round in their order, then those of the next one: what places count
    State m_state = State::Stopped;
    int m_place = -1;   ///< of current
    int m_wanted = -1;  ///< the place to appear as soon as it is ready
    int m_current = -1; ///< an index, like previous
    int m_previous = -1;
    int m_turn = 0;
    bool m_isHeld = false;
    bool m_isStepping = false; ///< to m_wanted
    bool m_isFilmOver = false; ///< of current
    Time m_since{0};           ///< when current appeared
    Time m_previousSince{0};
    Time m_pausedAt{0};
};

} // namespace sala
