#include "db/records/schedule_edit.h"

#include <algorithm>
#include <utility>

namespace sala {
namespace {

bool isExceptionOf(const ScheduleLine &rule, const QDate &date) {
    return rule.weekdays.isEmpty() && rule.date == date;
}

/// What all windows of a day play; nothing when they differ.
QString playlistOn(const Schedule &schedule, const QDate &date) {
    const QList<ScheduleLine> windows = windowsOn(schedule, date);
    const bool isOne = std::all_of(windows.begin(), windows.end(), [&](const ScheduleLine &window) {
        return window.playlist == windows.first().playlist;
    });
    return windows.isEmpty() || !isOne ? QString() : windows.first().playlist;
}

void takeException(Schedule &schedule, const QDate &date) {
    schedule.rules.removeIf([&](const ScheduleLine &rule) { return isExceptionOf(rule, date); });
}

void takeWeekday(Schedule &schedule, int weekday) {
    for (ScheduleLine &rule : schedule.rules) {
        rule.weekdays.removeAll(weekday);
    }
    schedule.rules.removeIf([](const ScheduleLine &rule) { return rule.weekdays.isEmpty() && !rule.date.isValid(); });
}

/// Into a line that says the same of other weekdays, or as a line of its own before the exceptions.
void addWeekday(Schedule &schedule, ScheduleLine line, int weekday) {
    for (ScheduleLine &rule : schedule.rules) {
        line.weekdays = rule.weekdays;
        if (!rule.weekdays.isEmpty() && rule == line) {
            rule.weekdays.append(weekday);
            std::sort(rule.weekdays.begin(), rule.weekdays.end());
            return;
        }
    }
    line.weekdays = {weekday};
    const auto firstException = std::find_if(schedule.rules.begin(), schedule.rules.end(),
                                             [](const ScheduleLine &rule) { return rule.weekdays.isEmpty(); });
    schedule.rules.insert(firstException, line);
}

} // namespace

Schedule withDay(const Schedule &schedule, const QDate &date, DayScope scope, const DayHours &hours) {
    Schedule changed = schedule;
    if (changed.rules.isEmpty()) { // always open; a rule for one day must not close the others
        changed.rules.append(ScheduleLine{{1, 2, 3, 4, 5, 6, 7}, {}, false, QTime(0, 0), QTime(0, 0), {}});
    }
    ScheduleLine line;
    line.isClosed = hours.isClosed;
    if (!hours.isClosed) {
        line.from = hours.from;
        line.until = hours.until;
        line.playlist = playlistOn(schedule, date);
    }
    takeException(changed, date); // also where it is for every week: who asked had this date before them
    if (scope == DayScope::Date) {
        line.date = date;
        changed.rules.append(line);
    } else {
        takeWeekday(changed, date.dayOfWeek());
        addWeekday(changed, line, date.dayOfWeek());
    }
    return changed;
}

Schedule withoutException(const Schedule &schedule, const QDate &date) {
    Schedule changed = schedule;
    takeException(changed, date);
    const bool wasOpenOnlyThen = changed.rules.isEmpty() && !windowsOn(schedule, date).isEmpty();
    if (wasOpenOnlyThen) { // without any rule it would be always open
        changed.rules.append(ScheduleLine{{1, 2, 3, 4, 5, 6, 7}, {}, true, {}, {}, {}});
    }
    return changed;
}

bool hasException(const Schedule &schedule, const QDate &date) {
    return std::any_of(schedule.rules.begin(), schedule.rules.end(),
                       [&](const ScheduleLine &rule) { return isExceptionOf(rule, date); });
}

DayHours hoursOn(const Schedule &schedule, const QDate &date) {
    if (schedule.rules.isEmpty()) {
        return {};
    }
    const QList<ScheduleLine> windows = windowsOn(schedule, date);
    if (windows.isEmpty()) {
        return {true, {0, 0}, {0, 0}};
    }
    const auto last = std::max_element(windows.begin(), windows.end(), [](const ScheduleLine &a, const ScheduleLine &b) {
        return std::pair(a.until <= a.from, a.until) < std::pair(b.until <= b.from, b.until); // past midnight is later
    });
    return {false, windows.first().from, last->until};
}

} // namespace sala
