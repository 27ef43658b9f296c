#include "translations/language_row.h"

namespace sala {
namespace {

// English is taught in all five countries; what its readers read next is least sure.
constexpr std::array kNext{Language::Thai, Language::Japanese, Language::Khmer, Language::Burmese};
constexpr std::array kScripts{QChar::Script_Latin};

constexpr std::array<QStringView, 15> kLeaning{u"a",  u"an",  u"the",  u"of",   u"in",  u"on", u"at", u"to",
                                               u"by", u"for", u"from", u"with", u"and", u"or", u"its"};

} // namespace

constinit const LanguageRow rows::kEnglish{
    .language = Language::English,
    .code = "en",
    .englishName = "English",
    .ownName = u"English",
    .next = kNext,
    .collationLocale = "en",
    .typography =
        {
            .font = {"Noto Sans", "fonts-noto-core"},
            .editorFont = {"Noto Sans", "fonts-noto-core"},
            .hasOwnLatin = true,
            .scripts = kScripts,
            .baselineStepEm = 1.4,
            .inkAboveEm = 1.06,
            .inkBelowEm = 0.40,
        },
    .lines =
        {
            .breakLocale = "en@lb=strict",
            .leaningOnNext = kLeaning,
        },
    .dates =
        {
            .months = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August",
                       u"September", u"October", u"November", u"December"},
            .weekdays = {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
            .seasons = {u"cool season", u"hot season", u"rainy season", u"spring", u"summer", u"autumn",
                        u"winter"},
            .year = u"{y}",
            .season = u"{s} {y}",
            .month = u"{m} {y}",
            .day = u"{d} {m} {y}",
            .dayWithWeekday = u"{w} {d} {m} {y}",
            .years = u"{y}–{Y}",
            .seasonsOfOneYear = u"{s} – {S} {y}",
            .monthsOfOneYear = u"{m}–{M} {y}",
            .daysOfOneMonth = u"{d}–{D} {m} {y}",
            .daysOfOneYear = u"{d} {m} – {D} {M} {y}",
            .betweenOthers = u"{a} – {b}",
        },
    .times =
        {
            .clock = u"{h}:{n}",
            .time = u"{a}",
            .times = u"{a}–{b}",
            .hours = u"{h} h",
            .minutes = u"{n} min",
            .seconds = u"{c} s",
            .durationParts = u"{a} {b}",
        },
    .numbers = {.zeroDigit = u'0', .groupSeparator = u',', .decimalSeparator = u'.'},
    .lists =
        {
            .between = u"{a}, {b}",
            .betweenItemsWithSpaces = u"{a}, {b}",
            .last = u"{a} and {b}",
            .two = u"{a} and {b}",
        },
};

} // namespace sala
