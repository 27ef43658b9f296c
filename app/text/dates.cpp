#include "app/text/dates.h"

#include "translations/language_row.h"

namespace sala {
namespace {

struct DateNames {
    const char16_t *day;
    const char16_t *month;
    const char16_t *year;
    const char16_t *weekday;
    const char16_t *season;
};

constexpr DateNames kFirst{u"{d}", u"{m}", u"{y}", u"{w}", u"{s}"};
constexpr DateNames kLast{u"{D}", u"{M}", u"{Y}", u"{W}", u"{S}"};

enum class Precision { Year, Season, Month, Day };

Precision precisionOf(const PartialDate &date) {
    if (date.month == 0) {
        return date.season == Season::None ? Precision::Year : Precision::Season;
    }
    return date.day == 0 ? Precision::Month : Precision::Day;
}

void fill(QString &text, const DateNames &names, const PartialDate &date, const DateWords &words) {
    const auto put = [&](const char16_t *name, const QString &value) {
        text.replace(QString::fromUtf16(name), value);
    };
    put(names.year, QString::number(date.year + words.yearOffset));
    if (date.season != Season::None) {
        put(names.season, QString::fromUtf16(words.seasons[size_t(date.season) - 1]));
    }
    if (date.month > 0) {
        put(names.month, QString::fromUtf16(words.months[size_t(date.month - 1)]));
    }
    if (date.day > 0) {
        const int weekday = QDate(date.year, date.month, date.day).dayOfWeek();
        put(names.day, QString::number(date.day));
        put(names.weekday, weekday > 0 ? QString::fromUtf16(words.weekdays[size_t(weekday - 1)]) : QString());
    }
}

QString filled(const char16_t *pattern, const PartialDate &first, const PartialDate &last,
               Language language) {
    const DateWords &words = languageRow(language).dates;
    QString text = QString::fromUtf16(pattern);
    fill(text, kFirst, first, words);
    fill(text, kLast, last, words);
    return withDigits(text, language);
}

QString joined(const char16_t *pattern, const QString &a, const QString &b) {
    return QString::fromUtf16(pattern).replace(QLatin1String("{a}"), a).replace(QLatin1String("{b}"), b);
}

const char16_t *patternFor(Precision precision, const DateWords &words) {
    switch (precision) {
    case Precision::Year:
        return words.year;
    case Precision::Season:
        return words.season;
    case Precision::Month:
        return words.month;
    case Precision::Day:
        return words.day;
    }
    return words.year;
}

/// The pattern that says what both have in common once, or nothing when they have to be said whole.
const char16_t *rangePatternFor(const PartialDate &first, const PartialDate &last, const DateWords &words) {
    const Precision precision = precisionOf(first);
    if (precision != precisionOf(last)) {
        return nullptr;
    }
    if (precision == Precision::Year) {
        return words.years;
    }
    if (first.year != last.year) {
        return nullptr;
    }
    if (precision == Precision::Season) {
        return words.seasonsOfOneYear;
    }
    if (precision == Precision::Month) {
        return words.monthsOfOneYear;
    }
    return first.month == last.month ? words.daysOfOneMonth : words.daysOfOneYear;
}

} // namespace

QString formatDate(const PartialDate &date, Language language) {
    if (date.isNull()) {
        return {};
    }
    return filled(patternFor(precisionOf(date), languageRow(language).dates), date, date, language);
}

QString formatDate(const QDate &date, Language language, Weekday weekday) {
    const PartialDate day = PartialDate::fromDate(date);
    if (day.isNull() || weekday == Weekday::Customary) {
        return formatDate(day, language);
    }
    return filled(languageRow(language).dates.dayWithWeekday, day, day, language);
}

QString formatDateRange(const PartialDate &first, const PartialDate &last, Language language) {
    if (first == last || first.isNull() || last.isNull()) {
        return formatDate(first.isNull() ? last : first, language);
    }
    const DateWords &words = languageRow(language).dates;
    if (const char16_t *const pattern = rangePatternFor(first, last, words)) {
        return filled(pattern, first, last, language);
    }
    return joined(words.betweenOthers, formatDate(first, language), formatDate(last, language));
}

} // namespace sala
