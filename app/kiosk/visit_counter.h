#pragma once

#include "app/kiosk/sight.h"
#include "db/records/statistics.h"

#include <chrono>
#include <optional>

namespace sala {

/// Where and when, on the wall of the venue.
struct VenueMoment {
    ExhibitionId exhibition;
    QDate day;     ///< null, and hour -1, while the clock cannot be right
    int hour = -1;

    bool operator==(const VenueMoment &) const = default;
};

/// Counts what is seen, without a window and without a disk: told what comes into sight, it says what there is to
/// write. `now` is the caller's clock, milliseconds since any fixed moment, never going back.
///
/// A stretch counts for the day and hour on which it began.
class VisitCounter {
  public:
    using Time = std::chrono::milliseconds;

    /// This is in sight from now on. The same sight again goes on; see again().
    void see(const Sight &sight, Time now, const VenueMoment &venue);
    /// The loop has come round to the same slide.
    void again(Time now, const VenueMoment &venue);

    /// Nobody has touched anything since: what follows counts only if they turn out to be there.
    void doubt(Time since);
    void trust(); ///< they are: it counts from `since` on

    /// The film in sight was watched to its end.
    void finish();

    /// A visitor chose this card; another time in the same visit it counts instead of what they had chosen before.
    void answer(const AnswerDay &answer, bool isInstead);

    const Sight &sight() const { return m_sight; }

    /// What was counted and not taken yet; what is in sight goes on. What there is of it is counted until `certain`:
    /// the last touch, where that is known, because whoever touched last may have left since.
    Statistics take(Time certain);
    /// The program ends: a visit that goes on ends at `certain`.
    void close(Time certain);

  private:
    void begin(const Sight &sight, Time now, const VenueMoment &venue);
    void countSoFar(Time now);
    void endVisit(Time now);
    WorkTally &tally();

    Sight m_sight;
    VenueMoment m_venue;
    Time m_since{0};      ///< up to where the sight was counted
    Time m_sofar{0};      ///< how long it was counted already
    bool m_isCounted = false; ///< once
    std::optional<Time> m_doubtedSince;
    std::optional<Time> m_visitSince;
    VenueMoment m_visitVenue;
    Language m_visitLanguage = Language::English;
    std::optional<AnswerDay> m_answer; ///< the last that was counted
    Statistics m_counted;
};

} // namespace sala
