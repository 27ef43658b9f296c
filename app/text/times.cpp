#include "app/text/times.h"

#include "app/text/numbers.h"
#include "translations/language_row.h"

#include <algorithm>

namespace sala {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

QString replaced(const char16_t *pattern, const char *name, const QString &value) {
    return QString::fromUtf16(pattern).replace(QLatin1String(name), value);
}

QString joined(const char16_t *pattern, const QString &a, const QString &b) {
    return replaced(pattern, "{a}", a).replace(QLatin1String("{b}"), b);
}

QString twoDigits(qint64 number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString clockTime(const QTime &time, Language language) {
    const QString text = replaced(languageRow(language).times.clock, "{h}", twoDigits(time.hour()))
                             .replace(QLatin1String("{n}"), twoDigits(time.minute()));
    return withDigits(text, language);
}

} // namespace

QString formatTime(const QTime &time, Language language) {
    return time.isValid() ? joined(languageRow(language).times.time, clockTime(time, language), {})
                          : QString();
}

QString formatTimeRange(const QTime &from, const QTime &until, Language language) {
    if (!from.isValid() || !until.isValid()) {
        return formatTime(from.isValid() ? from : until, language);
    }
    return joined(languageRow(language).times.times, clockTime(from, language), clockTime(until, language));
}

QString formatDuration(milliseconds length, Language language) {
    const TimeWords &words = languageRow(language).times;
    seconds rest = std::chrono::round<seconds>(std::max(length, milliseconds::zero()));
    if (rest >= hours(1)) {
        rest = std::chrono::round<minutes>(rest);
    }
    const auto wholeHours = std::chrono::duration_cast<hours>(rest);
    const auto wholeMinutes = std::chrono::duration_cast<minutes>(rest - wholeHours);
    const seconds wholeSeconds = rest - wholeHours - wholeMinutes;
    QString text;
    const auto add = [&](const char16_t *pattern, const char *name, qint64 count) {
        const QString part = replaced(pattern, name, formatNumber(count, language));
        text = text.isEmpty() ? part : joined(words.durationParts, text, part);
    };
    if (wholeHours.count() > 0) {
        add(words.hours, "{h}", wholeHours.count());
    }
    if (wholeMinutes.count() > 0) {
        add(words.minutes, "{n}", wholeMinutes.count());
    }
    if (wholeSeconds.count() > 0 || text.isEmpty()) {
        add(words.seconds, "{c}", wholeSeconds.count());
    }
    return text;
}

QString formatClock(milliseconds position, Language language) {
    const auto all = std::chrono::floor<seconds>(std::max(position, milliseconds::zero())).count();
    const qint64 minutesOfHour = all / 60 % 60;
    const QString text =
        all >= 3600
            ? QStringLiteral("%1:%2:%3").arg(all / 3600).arg(twoDigits(minutesOfHour), twoDigits(all % 60))
            : QStringLiteral("%1:%2").arg(minutesOfHour).arg(twoDigits(all % 60));
    return withDigits(text, language);
}

} // namespace sala
