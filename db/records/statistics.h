#pragma once

#include "db/records/id.h"
#include "db/records/reflection.h"
#include "translations/language.h"

#include <QDate>
#include <QMap>

#include <chrono>
#include <compare>

namespace sala {

/// What a kiosk counts. Never who: it has a row for a work and a day, one for an hour, one for an answer and a day, and
/// none for a visit, so nobody's way through the exhibition can be read out of it. Sums of two stretches of time are the counts of both.
///
/// Days and hours are those on the wall of the venue. A day is null where the kiosk's clock could not be right.

/// Which work, on which day, for readers of which language.
struct WorkDay {
    ExhibitionId exhibition;
    QDate day;
    WorkId work;
    Language language = Language::English;

    std::strong_ordering operator<=>(const WorkDay &other) const;
    bool operator==(const WorkDay &) const = default;
};

/// How often it was seen. Shown is by the attract loop, viewed is by a visitor who opened it and stayed for
/// kLeastView. Times are a lower bound: what follows the last touch of a visitor who has left is not counted.
struct WorkTally {
    qint64 shown = 0;
    std::chrono::milliseconds shownFor{0};
    qint64 viewed = 0;
    std::chrono::milliseconds viewedFor{0};
    qint64 finished = 0; ///< films watched to the end by a visitor

    WorkTally &operator+=(const WorkTally &other);
    bool operator==(const WorkTally &) const = default;
};

/// An hour of a day, 0 to 23; -1 where the clock could not be right.
struct VenueHour {
    ExhibitionId exhibition;
    QDate day;
    int hour = -1;
    Language language = Language::English; ///< the visitor's last

    std::strong_ordering operator<=>(const VenueHour &other) const;
    bool operator==(const VenueHour &) const = default;
};

/// A visit is from the touch that ends the attract loop until it begins again.
struct VisitTally {
    qint64 visits = 0;
    std::chrono::milliseconds lasted{0};

    VisitTally &operator+=(const VisitTally &other);
    bool operator==(const VisitTally &) const = default;
};

/// An answer to the exhibition's question, on a day; never at what time.
struct AnswerDay {
    ExhibitionId exhibition;
    QDate day;
    QString question; ///< questionMark()
    Motif card = Motif::Home;

    std::strong_ordering operator<=>(const AnswerDay &other) const;
    bool operator==(const AnswerDay &) const = default;
};

struct Statistics {
    QMap<WorkDay, WorkTally> works;
    QMap<VenueHour, VisitTally> hours;
    /// How often each was chosen. Of what is added it may be negative: a visitor who chose something else instead.
    QMap<AnswerDay, qint64> answers;

    Statistics &operator+=(const Statistics &other);
    bool isEmpty() const { return works.isEmpty() && hours.isEmpty() && answers.isEmpty(); }
    bool operator==(const Statistics &) const = default;
};

/// Who only swipes past has not looked.
constexpr std::chrono::milliseconds kLeastView{1000};

/// As tables and reports say it.
qint64 wholeSeconds(std::chrono::milliseconds time);

/// Which days of which exhibition; null: all.
struct StatisticsSpan {
    ExhibitionId exhibition{};
    QDate firstDay{};
    QDate lastDay{}; ///< inclusive

    /// A day that nobody knows is only in the span of all days.
    bool contains(const ExhibitionId &exhibition, const QDate &day) const;
};

/// Sums of what is in the span.
QMap<WorkId, WorkTally> byWork(const Statistics &statistics, const StatisticsSpan &span = {});
QMap<Language, WorkTally> byLanguage(const Statistics &statistics, const StatisticsSpan &span = {});
QMap<QDate, VisitTally> byDay(const Statistics &statistics, const StatisticsSpan &span = {});
QMap<int, VisitTally> byHour(const Statistics &statistics, const StatisticsSpan &span = {});
/// The answers to one question, by the card.
using AnswerTally = QMap<Motif, qint64>;
AnswerTally byCard(const Statistics &statistics, const QString &question, const StatisticsSpan &span = {});
VisitTally allVisits(const Statistics &statistics, const StatisticsSpan &span = {});

} // namespace sala
