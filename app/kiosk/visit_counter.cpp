#include "app/kiosk/visit_counter.h"

#include <algorithm>
#include <utility>

namespace sala {

void VisitCounter::see(const Sight &sight, Time now, const VenueMoment &venue) {
    if (sight == m_sight) {
        return;
    }
    countSoFar(now);
    const bool goesOn = m_isCounted && sight.of == m_sight.of && sight.work == m_sight.work;
    if (m_visitSince && sight.of == Sight::Of::Attract) {
        endVisit(now);
    } else if (sight.of == Sight::Of::Nobody) {
        m_visitSince.reset(); // who came in as staff was no visitor
    }
    begin(sight, now, venue);
    m_isCounted = goesOn; // another language of the same view is no other view
    if (sight.of == Sight::Of::Visitor && !m_visitSince) {
        m_visitSince = now;
        m_visitVenue = venue;
    }
    m_visitLanguage = sight.of == Sight::Of::Visitor ? sight.language : m_visitLanguage;
}

void VisitCounter::again(Time now, const VenueMoment &venue) {
    const Sight same = m_sight;
    countSoFar(now);
    begin(same, now, venue);
}

void VisitCounter::begin(const Sight &sight, Time now, const VenueMoment &venue) {
    m_sight = sight;
    m_venue = venue;
    m_since = now;
    m_sofar = Time(0);
    m_isCounted = false;
    m_doubtedSince.reset();
}

void VisitCounter::doubt(Time since) {
    m_doubtedSince = since;
}

void VisitCounter::trust() {
    m_doubtedSince.reset();
}

void VisitCounter::finish() {
    if (m_sight.of == Sight::Of::Visitor && !m_sight.work.isNull()) {
        ++tally().finished;
    }
}

void VisitCounter::answer(const AnswerDay &answer, bool isInstead) {
    Statistics change;
    change.answers[answer] = 1;
    if (isInstead && m_answer) {
        --change.answers[*m_answer]; // on the day on which it was counted
    }
    m_counted += change;
    m_answer = answer;
}

WorkTally &VisitCounter::tally() {
    return m_counted.works[{m_venue.exhibition, m_venue.day, m_sight.work, m_sight.language}];
}

/// A slide counts from its first moment, a view from kLeastView on.
void VisitCounter::countSoFar(Time now) {
    const Time until = std::max(m_since, m_doubtedSince ? std::min(now, *m_doubtedSince) : now);
    const Time stretch = until - m_since;
    if (m_sight.work.isNull() || m_sight.of == Sight::Of::Nobody) {
        return;
    }
    if (m_sight.of == Sight::Of::Attract) {
        WorkTally &counted = tally();
        counted.shown += m_isCounted ? 0 : 1;
        counted.shownFor += stretch;
        m_isCounted = true;
    } else if (m_isCounted || m_sofar + stretch >= kLeastView) {
        WorkTally &counted = tally();
        counted.viewed += m_isCounted ? 0 : 1;
        counted.viewedFor += stretch;
        m_isCounted = true;
    } else {
        return; // it may yet become a view
    }
    m_sofar += stretch;
    m_since = until;
}

void VisitCounter::endVisit(Time now) {
    const Time until = std::max(*m_visitSince, m_doubtedSince ? std::min(now, *m_doubtedSince) : now);
    VisitTally &counted =
        m_counted.hours[{m_visitVenue.exhibition, m_visitVenue.day, m_visitVenue.hour, m_visitLanguage}];
    ++counted.visits;
    counted.lasted += until - *m_visitSince;
    m_visitSince.reset();
}

Statistics VisitCounter::take(Time certain) {
    countSoFar(certain);
    return std::exchange(m_counted, {});
}

void VisitCounter::close(Time certain) {
    countSoFar(certain);
    if (m_visitSince) {
        endVisit(certain);
    }
    begin({}, certain, m_venue);
}

} // namespace sala
