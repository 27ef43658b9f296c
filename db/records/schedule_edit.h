#pragma once

#include "db/records/schedule.h"

namespace sala {

/// What staff want of a day.
struct DayHours {
    bool isClosed = false;
    QTime from{0, 0};
    QTime until{0, 0}; ///< not later than `from`: on the next day; equal: a whole day

    bool operator==(const DayHours &) const = default;
};

enum class DayScope {
    Date,   ///< this day alone: an exception
    Weekday ///< every such day, where no exception says otherwise
};

/// The schedule with other hours on a day. A playlist that belonged to all windows of that day stays with its hours.
/// Rules that say the same of several weekdays become one line.
Schedule withDay(const Schedule &schedule, const QDate &date, DayScope scope, const DayHours &hours);

/// Without the exceptions of a date: it is as its weekday is.
Schedule withoutException(const Schedule &schedule, const QDate &date);
bool hasException(const Schedule &schedule, const QDate &date);

/// What a day is now, where one window says it all; else from the first window's beginning to the last one's end.
DayHours hoursOn(const Schedule &schedule, const QDate &date);

} // namespace sala
