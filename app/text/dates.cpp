#include "app/text/dates.h"

#include "app/text/typography.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

/// One language's patterns. {d} {m} {y} {w} are day, month, year and weekday of the (first) date, {D} {M} {Y}
/// {W} of the last.
struct Patterns {
    Language language;
    int yearOffset;
    char16_t groupSeparator;
    std::array<const char16_t *, 12> months;
    std::array<const char16_t *, 7> weekdays; ///< Monday first
    const char16_t *year;
    const char16_t *month;
    const char16_t *day;
    const char16_t *dayWithWeekday;
    const char16_t *monthsOfOneYear;
    const char16_t *daysOfOneMonth;
    const char16_t *daysOfOneYear;
    const char16_t *betweenOthers; ///< {a} and {b} are whole dates
    const char16_t *timePart;      ///< {h} and {n}
    const char16_t *time;          ///< {a} is the time part
    const char16_t *times;         ///< {a} and {b}
};

constexpr std::array<Patterns, 5> kPatterns{{
    {Language::English,
     0,
     u',',
     {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
      u"October", u"November", u"December"},
     {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
     u"{y}",
     u"{m} {y}",
     u"{d} {m} {y}",
     u"{w} {d} {m} {y}",
     u"{m}–{M} {y}",
     u"{d}–{D} {m} {y}",
     u"{d} {m} – {D} {M} {y}",
     u"{a} – {b}",
     u"{h}:{n}",
     u"{a}",
     u"{a}–{b}"},
    {Language::Thai,
     543,
     u',',
     {u"มกราคม", u"กุมภาพันธ์", u"มีนาคม", u"เมษายน", u"พฤษภาคม", u"มิถุนายน", u"กรกฎาคม", u"สิงหาคม", u"กันยายน",
      u"ตุลาคม", u"พฤศจิกายน", u"ธันวาคม"},
     {u"วันจันทร์", u"วันอังคาร", u"วันพุธ", u"วันพฤหัสบดี", u"วันศุกร์", u"วันเสาร์", u"วันอาทิตย์"},
     u"พ.ศ. {y}",
     u"{m} {y}",
     u"{d} {m} {y}",
     u"{w}ที่ {d} {m} {y}",
     u"{m}–{M} {y}",
     u"{d}–{D} {m} {y}",
     u"{d} {m} – {D} {M} {y}",
     u"{a} – {b}",
     u"{h}.{n}",
     u"{a} น.",
     u"{a}–{b} น."},
    {Language::Khmer,
     0,
     u'.',
     {u"មករា", u"កុម្ភៈ", u"មីនា", u"មេសា", u"ឧសភា", u"មិថុនា", u"កក្កដា", u"សីហា", u"កញ្ញា", u"តុលា", u"វិច្ឆិកា",
      u"ធ្នូ"},
     {u"ថ្ងៃចន្ទ", u"ថ្ងៃអង្គារ", u"ថ្ងៃពុធ", u"ថ្ងៃព្រហស្បតិ៍", u"ថ្ងៃសុក្រ", u"ថ្ងៃសៅរ៍", u"ថ្ងៃអាទិត្យ"},
     u"ឆ្នាំ{y}",
     u"ខែ{m} ឆ្នាំ{y}",
     u"ថ្ងៃទី{d} ខែ{m} ឆ្នាំ{y}",
     u"{w} ទី{d} ខែ{m} ឆ្នាំ{y}",
     u"ខែ{m} ដល់ខែ{M} ឆ្នាំ{y}",
     u"ថ្ងៃទី{d} ដល់ទី{D} ខែ{m} ឆ្នាំ{y}",
     u"ថ្ងៃទី{d} ខែ{m} ដល់ថ្ងៃទី{D} ខែ{M} ឆ្នាំ{y}",
     u"{a} ដល់{b}",
     u"{h}:{n}",
     u"ម៉ោង {a}",
     u"ម៉ោង {a}–{b}"},
    {Language::Burmese,
     0,
     u',',
     {u"ဇန်နဝါရီ", u"ဖေဖော်ဝါရီ", u"မတ်", u"ဧပြီ", u"မေ", u"ဇွန်", u"ဇူလိုင်", u"ဩဂုတ်", u"စက်တင်ဘာ", u"အောက်တိုဘာ", u"နိုဝင်ဘာ",
      u"ဒီဇင်ဘာ"},
     {u"တနင်္လာနေ့", u"အင်္ဂါနေ့", u"ဗုဒ္ဓဟူးနေ့", u"ကြာသပတေးနေ့", u"သောကြာနေ့", u"စနေနေ့", u"တနင်္ဂနွေနေ့"},
     u"{y} ခုနှစ်",
     u"{y} ခုနှစ်၊ {m}လ",
     u"{y} ခုနှစ်၊ {m}လ {d} ရက်",
     u"{y} ခုနှစ်၊ {m}လ {d} ရက်၊ {w}",
     u"{y} ခုနှစ်၊ {m}လမှ {M}လအထိ",
     u"{y} ခုနှစ်၊ {m}လ {d} ရက်မှ {D} ရက်အထိ",
     u"{y} ခုနှစ်၊ {m}လ {d} ရက်မှ {M}လ {D} ရက်အထိ",
     u"{a}မှ {b}အထိ",
     u"{h}:{n}",
     u"{a} နာရီ",
     u"{a} နာရီမှ {b} နာရီအထိ"},
    {Language::Japanese,
     0,
     u',',
     {u"1月", u"2月", u"3月", u"4月", u"5月", u"6月", u"7月", u"8月", u"9月", u"10月", u"11月", u"12月"},
     {u"月", u"火", u"水", u"木", u"金", u"土", u"日"},
     u"{y}年",
     u"{y}年{m}",
     u"{y}年{m}{d}日（{w}）",
     u"{y}年{m}{d}日（{w}）",
     u"{y}年{m}〜{M}",
     u"{y}年{m}{d}日（{w}）〜{D}日（{W}）",
     u"{y}年{m}{d}日（{w}）〜{M}{D}日（{W}）",
     u"{a}〜{b}",
     u"{h}:{n}",
     u"{a}",
     u"{a}〜{b}"},
}};

const Patterns &patterns(Language language) {
    return *std::find_if(kPatterns.begin(), kPatterns.end(),
                         [&](const Patterns &p) { return p.language == language; });
}

struct DateNames {
    const char16_t *day;
    const char16_t *month;
    const char16_t *year;
    const char16_t *weekday;
};

constexpr DateNames kFirst{u"{d}", u"{m}", u"{y}", u"{w}"};
constexpr DateNames kLast{u"{D}", u"{M}", u"{Y}", u"{W}"};

void fill(QString &text, const DateNames &names, const PartialDate &date, const Patterns &p) {
    const auto put = [&](const char16_t *name, const QString &value) {
        text.replace(QString::fromUtf16(name), value);
    };
    put(names.year, QString::number(date.year + p.yearOffset));
    if (date.month > 0) {
        put(names.month, QString::fromUtf16(p.months[size_t(date.month - 1)]));
    }
    if (date.day > 0) {
        const int weekday = QDate(date.year, date.month, date.day).dayOfWeek();
        put(names.day, QString::number(date.day));
        put(names.weekday, weekday > 0 ? QString::fromUtf16(p.weekdays[size_t(weekday - 1)]) : QString());
    }
}

QString filled(const char16_t *pattern, const PartialDate &first, const PartialDate &last,
               Language language) {
    QString text = QString::fromUtf16(pattern);
    fill(text, kFirst, first, patterns(language));
    fill(text, kLast, last, patterns(language));
    return withDigits(text, language);
}

QString joined(const char16_t *pattern, const QString &a, const QString &b) {
    return QString::fromUtf16(pattern).replace(QStringLiteral("{a}"), a).replace(QStringLiteral("{b}"), b);
}

QString timePart(const QTime &time, Language language) {
    const auto twoDigits = [](int n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString text = QString::fromUtf16(patterns(language).timePart)
                             .replace(QStringLiteral("{h}"), twoDigits(time.hour()))
                             .replace(QStringLiteral("{n}"), twoDigits(time.minute()));
    return withDigits(text, language);
}

bool isSameMonth(const PartialDate &a, const PartialDate &b) {
    return a.year == b.year && a.month == b.month;
}

} // namespace

QString withDigits(const QString &text, Language language) {
    const char16_t zero = typography(language).zeroDigit;
    QString result = text;
    for (QChar &c : result) {
        if (c >= u'0' && c <= u'9') {
            c = QChar(char16_t(zero + (c.unicode() - u'0')));
        }
    }
    return result;
}

QString formatDate(const PartialDate &date, Language language) {
    if (date.isNull()) {
        return {};
    }
    const Patterns &p = patterns(language);
    const char16_t *const pattern = date.month == 0 ? p.year : date.day == 0 ? p.month : p.day;
    return filled(pattern, date, date, language);
}

QString formatDate(const QDate &date, Language language, Weekday weekday) {
    const PartialDate day = PartialDate::fromDate(date);
    if (day.isNull() || weekday == Weekday::Customary) {
        return formatDate(day, language);
    }
    return filled(patterns(language).dayWithWeekday, day, day, language);
}

QString formatDateRange(const PartialDate &first, const PartialDate &last, Language language) {
    if (first == last || first.isNull() || last.isNull()) {
        return formatDate(first.isNull() ? last : first, language);
    }
    const Patterns &p = patterns(language);
    const bool bothDays = first.day > 0 && last.day > 0;
    const bool bothMonths = first.month > 0 && last.month > 0 && first.day == 0 && last.day == 0;
    if (bothDays && isSameMonth(first, last)) {
        return filled(p.daysOfOneMonth, first, last, language);
    }
    if (bothDays && first.year == last.year) {
        return filled(p.daysOfOneYear, first, last, language);
    }
    if (bothMonths && first.year == last.year) {
        return filled(p.monthsOfOneYear, first, last, language);
    }
    return joined(p.betweenOthers, formatDate(first, language), formatDate(last, language));
}

QString formatTime(const QTime &time, Language language) {
    return time.isValid() ? joined(patterns(language).time, timePart(time, language), {}) : QString();
}

QString formatTimeRange(const QTime &from, const QTime &until, Language language) {
    if (!from.isValid() || !until.isValid()) {
        return formatTime(from.isValid() ? from : until, language);
    }
    return joined(patterns(language).times, timePart(from, language), timePart(until, language));
}

QString formatNumber(int number, Language language) {
    QString text = QString::number(number);
    const qsizetype firstDigit = number < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > firstDigit; at -= 3) {
        text.insert(at, QChar(patterns(language).groupSeparator));
    }
    return withDigits(text, language);
}

} // namespace sala
