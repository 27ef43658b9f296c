// Schedules as text; the grammar is in schedule.h.

#include "db/records/schedule.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sala {
namespace {

constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr qsizetype kMostRules = 1000;

int dayOf(const QString &name) {
    for (size_t day = 0; day < kDays.size(); ++day) {
        if (name.compare(QLatin1String(kDays[day]), Qt::CaseInsensitive) == 0) {
            return int(day) + 1;
        }
    }
    return 0;
}

/// From the first to the last; over the week's end too: Fri-Mon.
bool addRange(const QString &range, QList<int> &days) {
    const QStringList ends = range.split(u'-');
    const int first = dayOf(ends.first());
    const int last = dayOf(ends.last());
    if (ends.size() > 2 || first == 0 || last == 0) {
        return false;
    }
    for (int day = first;; day = day % 7 + 1) {
        if (!days.contains(day)) {
            days.append(day);
        }
        if (day == last) {
            return true;
        }
    }
}

std::optional<QList<int>> daysFrom(const QString &text) {
    QList<int> days;
    if (text.compare(QLatin1String("daily"), Qt::CaseInsensitive) == 0) {
        return QList<int>{1, 2, 3, 4, 5, 6, 7};
    }
    for (const QString &range : text.split(u',')) {
        if (!addRange(range, days)) {
            return std::nullopt;
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

QTime timeFrom(const QString &text, bool mayBeMidnight) {
    return mayBeMidnight && text == QLatin1String("24:00") ? QTime(0, 0)
                                                           : QTime::fromString(text, QStringLiteral("HH:mm"));
}

/// What is wrong with it, in English; empty when nothing is.
QString readWindow(const QString &text, ScheduleLine &rule) {
    const QStringList ends = text.split(u'-');
    rule.from = timeFrom(ends.first(), false);
    rule.until = timeFrom(ends.last(), true);
    if (ends.size() != 2 || !rule.from.isValid() || !rule.until.isValid()) {
        return QStringLiteral("hours are written 10:00-18:00, not “%1”").arg(text);
    }
    return {};
}

QString readRule(const QStringList &words, ScheduleLine &rule) {
    const std::optional<QList<int>> days = daysFrom(words.first());
    rule.date = QDate::fromString(words.first(), Qt::ISODate);
    if (!days && !rule.date.isValid()) {
        return QStringLiteral("days are written Mon-Fri, Sat,Sun, daily or 2016-12-05, not “%1”").arg(words.first());
    }
    rule.weekdays = days.value_or(QList<int>());
    if (words.size() == 2 && words[1] == QLatin1String("closed")) {
        rule.isClosed = true;
        return {};
    }
    if (words.size() < 2 || words.size() > 3 || words[1] == QLatin1String("closed")) {
        return QStringLiteral("a line is days, hours and at most one playlist");
    }
    rule.playlist = words.value(2);
    return readWindow(words[1], rule);
}

QString daysText(const QList<int> &days) {
    if (days.size() == 7) {
        return QStringLiteral("daily");
    }
    QStringList parts;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype last = i;
        while (last + 1 < days.size() && days[last + 1] == days[last] + 1) {
            ++last;
        }
        const QString first = QLatin1String(kDays[size_t(days[i] - 1)]);
        const QString end = QLatin1String(kDays[size_t(days[last] - 1)]);
        parts.append(last == i ? first : last == i + 1 ? first + u',' + end : first + u'-' + end);
        i = last + 1;
    }
    return parts.join(u',');
}

QString daysOf(const ScheduleLine &rule) {
    return rule.weekdays.isEmpty() ? rule.date.toString(Qt::ISODate) : daysText(rule.weekdays);
}

QString lineOf(const ScheduleLine &rule) {
    const QString days = daysOf(rule);
    if (rule.isClosed) {
        return days + QStringLiteral(" closed");
    }
    const QString until =
        rule.until == QTime(0, 0) ? QStringLiteral("24:00") : rule.until.toString(QStringLiteral("HH:mm"));
    const QString window = days + u' ' + rule.from.toString(QStringLiteral("HH:mm")) + u'-' + until;
    return rule.playlist.isEmpty() ? window : window + u' ' + rule.playlist;
}

/// A rule and the line it stands on.
struct Written {
    ScheduleLine rule;
    qsizetype line;
};

Result<QList<Written>> linesFrom(const QString &text) {
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QList<Written> rules;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].section(u'#', 0, 0).trimmed();
        if (line.isEmpty()) {
            continue;
        }
        ScheduleLine rule;
        const QString fault = rules.size() < kMostRules ? readRule(line.split(blanks), rule)
                                                        : QStringLiteral("there are too many lines");
        if (!fault.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("line %1: %2").arg(i + 1).arg(fault));
        }
        rules.append({rule, i + 1});
    }
    return rules;
}

Schedule scheduleOf(const QList<Written> &rules) {
    Schedule schedule;
    for (const Written &written : rules) {
        schedule.rules.append(written.rule);
    }
    return schedule;
}

/// Whether a closing takes all the days that hours are given for; "daily" with a closed weekday is meant so.
bool leavesNothing(const ScheduleLine &closing, const ScheduleLine &hours) {
    if (!closing.isClosed || closing.weekdays.isEmpty() != hours.weekdays.isEmpty()) {
        return false;
    }
    return hours.weekdays.isEmpty() ? closing.date == hours.date
                                    : std::all_of(hours.weekdays.begin(), hours.weekdays.end(),
                                                  [&](int day) { return closing.weekdays.contains(day); });
}

/// What people do not mean, in English; empty when nothing is.
QString contradiction(const QList<Written> &rules) {
    for (const Written &hours : rules) {
        if (hours.rule.playlist.compare(QLatin1String("closed"), Qt::CaseInsensitive) == 0) {
            return QStringLiteral("line %1: “closed” stands behind the days alone, not behind hours, where a playlist is named")
                .arg(hours.line);
        }
        const auto closing = std::find_if(rules.begin(), rules.end(),
                                          [&](const Written &other) { return leavesNothing(other.rule, hours.rule); });
        if (!hours.rule.isClosed && closing != rules.end()) {
            return QStringLiteral("lines %1 and %2: %3 is closed, and has hours; only one of them can be meant")
                .arg(std::min(hours.line, closing->line))
                .arg(std::max(hours.line, closing->line))
                .arg(daysOf(hours.rule));
        }
    }
    return {};
}

} // namespace

Result<Schedule> scheduleFromText(const QString &text) {
    return linesFrom(text).map(&scheduleOf);
}

Result<Schedule> newScheduleFromText(const QString &text) {
    return linesFrom(text).and_then([](const QList<Written> &rules) -> Result<Schedule> {
        const QString fault = contradiction(rules);
        return fault.isEmpty() ? Result<Schedule>(scheduleOf(rules)) : fail(ErrorCode::InvalidInput, fault);
    });
}

QString scheduleText(const Schedule &schedule) {
    QString text;
    for (const ScheduleLine &rule : schedule.rules) {
        text += lineOf(rule) + u'\n';
    }
    return text;
}

} // namespace sala
