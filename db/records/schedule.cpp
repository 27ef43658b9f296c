#include "db/records/schedule.h"

#include <algorithm>

namespace sala {
namespace {

constexpr int kLookAheadDays = 14;
/// An edition is published on one machine and shown on another; their clocks may differ so much.
constexpr qint64 kClockToleranceSeconds = 24 * 3600;
constexpr qint64 kSetBackSeconds = 10 * 60; ///< what a time server, or a watch, corrects

bool crossesMidnight(const ScheduleLine &rule) {
    return rule.until <= rule.from;
}

bool covers(const ScheduleLine &rule, const QDate &begins, const QDate &date, const QTime &time) {
    if (date == begins) {
        return time >= rule.from && (crossesMidnight(rule) || time < rule.until);
    }
    return crossesMidnight(rule) && date == begins.addDays(1) && time < rule.until;
}

/// Every moment of that day at which something may change.
QList<QTime> boundariesOn(const Schedule &schedule, const QDate &date) {
    QList<QTime> times{QTime(0, 0)};
    for (const QDate &begins : {date.addDays(-1), date}) {
        for (const ScheduleLine &rule : windowsOn(schedule, begins)) {
            times.append(rule.from);
            times.append(rule.until);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

QList<ScheduleLine> windowsOn(const Schedule &schedule, const QDate &date) {
    QList<ScheduleLine> special;
    QList<ScheduleLine> usual;
    bool isException = false;
    bool isClosedWeekday = false;
    bool saysWhenOpen = schedule.rules.isEmpty();
    for (const ScheduleLine &rule : schedule.rules) {
        saysWhenOpen = saysWhenOpen || !rule.isClosed;
        isClosedWeekday = isClosedWeekday || (rule.isClosed && rule.weekdays.contains(date.dayOfWeek()));
        if (rule.weekdays.isEmpty() && rule.date == date) {
            isException = true;
            if (!rule.isClosed) {
                special.append(rule);
            }
        } else if (!rule.isClosed && rule.weekdays.contains(date.dayOfWeek())) {
            usual.append(rule);
        }
    }
    if (isClosedWeekday) { // also beside "daily": that is how museums write it
        usual.clear();
    } else if (!saysWhenOpen) {
        usual.append(ScheduleLine{{date.dayOfWeek()}, {}, false, QTime(0, 0), QTime(0, 0), {}});
    }
    QList<ScheduleLine> &windows = isException ? special : usual;
    std::stable_sort(windows.begin(), windows.end(),
                     [](const ScheduleLine &a, const ScheduleLine &b) { return a.from < b.from; });
    return windows;
}

QStringList playlistsOf(const Schedule &schedule) {
    QStringList keys;
    for (const ScheduleLine &rule : schedule.rules) {
        if (!rule.playlist.isEmpty() && !keys.contains(rule.playlist)) {
            keys.append(rule.playlist);
        }
    }
    return keys;
}

std::optional<ScheduleLine> overnightOn(const Schedule &schedule, const QDate &date) {
    std::optional<ScheduleLine> last;
    for (const ScheduleLine &rule : windowsOn(schedule, date.addDays(-1))) {
        if (crossesMidnight(rule) && rule.until > QTime(0, 0) && (!last || rule.until >= last->until)) {
            last = rule;
        }
    }
    return schedule.rules.isEmpty() ? std::nullopt : last;
}

ScheduleMoment momentAt(const Schedule &schedule, const QDate &date, const QTime &time) {
    if (schedule.rules.isEmpty()) {
        return {};
    }
    std::optional<ScheduleLine> last; // windows come in the order of their beginning
    for (const QDate &begins : {date.addDays(-1), date}) {
        for (const ScheduleLine &rule : windowsOn(schedule, begins)) {
            if (covers(rule, begins, date, time)) {
                last = rule;
            }
        }
    }
    return last ? ScheduleMoment{true, last->playlist} : ScheduleMoment{false, {}};
}

ScheduleMoment momentAt(const Schedule &schedule, const QDateTime &now, const QTimeZone &zone) {
    const QDateTime local = now.toTimeZone(zone);
    return momentAt(schedule, local.date(), local.time());
}

std::optional<QDateTime> nextChange(const Schedule &schedule, const QDateTime &now, const QTimeZone &zone) {
    const QDateTime local = now.toTimeZone(zone);
    const ScheduleMoment current = momentAt(schedule, local.date(), local.time());
    for (int day = 0; day <= kLookAheadDays; ++day) {
        const QDate date = local.date().addDays(day);
        for (const QTime &time : boundariesOn(schedule, date)) {
            const bool isLater = day > 0 || time > local.time();
            if (isLater && momentAt(schedule, date, time) != current) {
                return QDateTime(date, time, zone);
            }
        }
    }
    return std::nullopt;
}

QTimeZone venueZone(const QByteArray &name) {
    const QTimeZone venue(name);
    return venue.isValid() ? venue : QTimeZone::systemTimeZone();
}

QDate venueDay(const QDateTime &moment, const QByteArray &zone) {
    return moment.toTimeZone(venueZone(zone)).date();
}

bool isClockBelieved(const QDateTime &now, const QDateTime &published) {
    return !published.isValid() || now >= published.addSecs(-kClockToleranceSeconds);
}

bool isBehind(const QDateTime &now, const QDateTime &seen) {
    return seen.isValid() && now < seen.addSecs(-kSetBackSeconds);
}

KioskMoment kioskMoment(const Schedule &schedule, const QDateTime &published, const QDateTime &now,
                        const QTimeZone &zone) {
    if (!isClockBelieved(now, published)) {
        return {{}, false, {}};
    }
    return {momentAt(schedule, now, zone), true, nextChange(schedule, now, zone)};
}

} // namespace sala
