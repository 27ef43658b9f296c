#include "media/slideshow/slideshow.h"

#include <algorithm>

namespace sala {

Slideshow::Slideshow(QList<PlaylistEntry> entries, QList<int> films, quint32 seed)
    : m_entries(std::move(entries)), m_films(std::move(films)), m_skipped(m_entries.size(), false), m_shuffler(seed) {}

void Slideshow::start(Time now, int index) {
    stop();
    if (m_entries.isEmpty()) {
        return;
    }
    m_state = State::Showing;
    m_since = now;
    m_round = m_shuffler.next(m_entries, -1);
    m_round += m_shuffler.next(m_entries, m_round.last());
    m_wanted = index < 0 ? 0 : int(m_round.indexOf(std::min(index, int(m_entries.size()) - 1)));
    if (m_skipped.at(indexAt(m_wanted))) {
        m_wanted = following(m_wanted);
    }
}

void Slideshow::stop() {
    m_state = State::Stopped;
    m_current = m_previous = m_place = m_wanted = -1;
}

void Slideshow::pause(Time now) {
    if (m_state == State::Showing) {
        m_state = State::Paused;
        m_pausedAt = now;
    }
}

void Slideshow::resume(Time now) {
    if (m_state == State::Paused) {
        m_state = State::Showing;
        m_since += now - m_pausedAt;
        m_previousSince += now - m_pausedAt;
    }
}

SlideFrame Slideshow::frameAt(Time now, const IsReady &isReady) {
    const Time time = m_state == State::Paused ? m_pausedAt : now;
    if (m_state == State::Showing) {
        const bool isOver = this->isOver(time);
        if (isOver && m_wanted < 0) {
            m_wanted = following(m_place);
        }
        if (m_wanted >= 0 && (m_current < 0 || isOver) && isReady(indexAt(m_wanted))) {
            show(m_wanted, time);
        }
    }
    SlideFrame frame;
    frame.current = m_current;
    frame.turn = m_turn;
    if (m_current < 0) {
        return frame;
    }
    frame.motion = motionOf(m_current, m_since, time);
    const bool fades = m_previous >= 0 && m_entries.at(m_current).transition == Transition::CrossFade;
    frame.fade = fades ? std::clamp(double((time - m_since).count()) / double(kFade.count()), 0.0, 1.0) : 1.0;
    if (frame.fade < 1) {
        frame.previous = m_previous;
        frame.previousMotion = motionOf(m_previous, m_previousSince, time);
    }
    return frame;
}

QList<int> Slideshow::upcoming() const {
    QList<int> indexes;
    const auto add = [&](int index) {
        if (index >= 0 && !indexes.contains(index)) {
            indexes.append(index);
        }
    };
    add(m_current);
    add(next());
    add(indexAt(following(nextPlace())));
    return indexes;
}

void Slideshow::skip(int index) {
    if (index < 0 || index >= m_entries.size()) {
        return;
    }
    m_skipped[index] = true;
    m_isFilmOver = m_isFilmOver || index == m_current;
    if (m_wanted >= 0 && indexAt(m_wanted) == index) {
        m_wanted = following(m_wanted);
    }
}

/// A film that is shorter than its own fade is faded in all the same, standing at its end.
bool Slideshow::isOver(Time time) const {
    if (m_current < 0 || m_isStepping || m_isHeld) {
        return m_current >= 0 && m_isStepping;
    }
    if (!isFilm(m_current)) {
        return time - m_since >= kFade + m_entries.at(m_current).dwell;
    }
    const bool isFadedIn = m_entries.at(m_current).transition == Transition::Cut || time - m_since >= kFade;
    return m_isFilmOver && isFadedIn;
}

/// Of the next entry that is not skipped, going round; of the same one when it is the only one, -1 when none is.
int Slideshow::following(int place) const {
    for (int step = 1; step <= m_entries.size(); ++step) {
        if (!m_skipped.at(indexAt(place + step))) {
            return place + step;
        }
    }
    return -1;
}

int Slideshow::preceding(int place) const {
    for (int before = place - 1; before >= 0; --before) {
        if (!m_skipped.at(indexAt(before))) {
            return before;
        }
    }
    return -1;
}

void Slideshow::step(int direction) {
    const int from = m_isStepping ? m_wanted : m_place;
    const int wanted = direction > 0 ? following(from) : preceding(from);
    if (m_current >= 0 && wanted >= 0) {
        m_wanted = wanted;
        m_isStepping = true;
    }
}

/// Of the round after the next, which is not known yet, as if it were like the next.
int Slideshow::indexAt(int place) const {
    const int count = int(m_entries.size());
    if (place < 0 || m_round.isEmpty()) {
        return place < 0 ? -1 : place % count; // not begun yet
    }
    return m_round.at(place < m_round.size() ? place : count + place % count);
}

void Slideshow::show(int place, Time now) {
    m_previous = m_current; // a show of one slide fades into itself, so that its motion never jumps back
    m_previousSince = m_since;
    m_current = indexAt(place);
    m_place = place;
    m_wanted = -1;
    m_isStepping = false;
    m_since = now;
    m_isFilmOver = false;
    ++m_turn;
    const int count = int(m_entries.size());
    if (m_place >= count) { // the next round has begun
        m_round = m_round.mid(count);
        m_round += m_shuffler.next(m_entries, m_round.last());
        m_place %= count;
    }
}

/// Runs over the whole time a slide can be seen: its own fade, its dwell and the fade of the next one, so
/// that nothing stops moving while it is still visible.
double Slideshow::motionOf(int index, Time since, Time now) const {
    if (isFilm(index)) {
        return 0;
    }
    const Time whole = kFade + m_entries.at(index).dwell + kFade;
    return std::clamp(double((now - since).count()) / double(whole.count()), 0.0, 1.0);
}

} // namespace sala
