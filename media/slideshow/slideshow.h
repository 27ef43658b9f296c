#pragma once

#include "db/records/playlist.h"

#include <QList>

#include <chrono>
#include <functional>

namespace sala {

/// What the stage draws at one moment.
struct SlideFrame {
    int current = -1;      ///< index into the entries; -1 while nothing can be shown
    int previous = -1;     ///< the slide fading out, or -1
    double fade = 1;       ///< 0: only previous is seen, 1: only current
    double motion = 0;     ///< how far current has moved along its pan and zoom, 0–1, never back
    double previousMotion = 0;

    bool operator==(const SlideFrame &) const = default;
};

/// The show without a window: which slide stands, which one follows and when. It never leaves a slide
/// before the next one is ready to be drawn, so a slow disk makes a slide stand longer, not blank.
///
/// A value driven by the caller's clock (milliseconds since any fixed moment, never going back).
class Slideshow {
  public:
    enum class State { Stopped, Showing, Paused };
    using IsReady = std::function<bool(int index)>;
    using Time = std::chrono::milliseconds;

    static constexpr Time kFade{1200};

    explicit Slideshow(QList<PlaylistEntry> entries = {});

    /// Shows from this entry on; the first slide appears without a fade, as soon as it is ready.
    void start(Time now, int index = 0);
    void stop();
    /// Holds the slide; its time does not run until resume().
    void pause(Time now);
    void resume(Time now);

    State state() const { return m_state; }
    const QList<PlaylistEntry> &entries() const { return m_entries; }

    /// Moves the show on to `now` and says what to draw. `isReady` is asked only about slides that could
    /// appear now; one that will never be ready is passed over by skip().
    SlideFrame frameAt(Time now, const IsReady &isReady);

    /// The slides that will be needed, most urgent first: current, next, the one after.
    QList<int> upcoming() const;

    /// Passes over the slide for the rest of the show (its picture cannot be decoded).
    void skip(int index);

  private:
    int following(int index) const;
    void show(int index, Time now);
    double motionOf(int index, Time since, Time now) const;

    QList<PlaylistEntry> m_entries;
    QList<bool> m_skipped;
    State m_state = State::Stopped;
    int m_current = -1;
    int m_previous = -1;
    int m_wanted = -1; ///< to appear as soon as it is ready
    Time m_since{0};   ///< when current appeared
    Time m_previousSince{0};
    Time m_pausedAt{0};
};

} // namespace sala
