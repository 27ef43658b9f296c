#pragma once

#include "translations/language.h"

#include <QChar>
#include <QStringView>

#include <array>
#include <span>

namespace sala {

using Words = std::span<const QStringView>;

/// A font, and the Debian package that brings it.
struct FontName {
    const char *family = "";
    const char *package = "";
};

/// What a language is set with. Lengths are in em of the size asked for.
struct Typography {
    FontName font{};       ///< what visitors read
    FontName editorFont{}; ///< in line edits, whose height nobody can widen: its own metrics hold all marks
    bool hasOwnLatin = false;                 ///< its font also sets Latin letters, dashes and quotes
    std::span<const QChar::Script> scripts{}; ///< a name in one of them inside another language's text is its
    double sizeFactor = 1.0;     ///< the font's own size for one asked-for pixel, so that scripts look alike
    double baselineStepEm = 1.4; ///< from baseline to baseline; smaller ones let lines touch
    double inkAboveEm = 1.0;     ///< room the tallest marks need above the first baseline
    double inkBelowEm = 0.3;     ///< room the deepest marks need below the last baseline
};

/// Where its lines end, beyond what is the same in every language.
struct LineRules {
    const char *breakLocale = "";      ///< ICU locale whose rules and dictionary break its lines
    const char *phraseLocale = "";     ///< the same between phrases; empty where words are enough
    int phrasesUpTo = 0;               ///< running text as short as this is broken between phrases too
    bool hasSpacesBetweenWords = true; ///< if not, a space is a pause
    Words leaningOnNext{};             ///< words that should not end a line of a title
    Words leaningOnPrevious{};         ///< words that should not begin one
    Words unbroken{};                  ///< names and words that ICU does not know or parts wrongly
    Words prefixes{};                  ///< words that say nothing alone and are never parted from the next
    Words endings{};                   ///< the same of what follows a word: one or several begin no line
};

/// Patterns of dates. {d} {m} {y} {w} {s} are day, month, year, weekday and season of the (first) date,
/// {D} {M} {Y} {W} {S} of the last; {a} and {b} are whole dates.
struct DateWords {
    int yearOffset = 0; ///< from Gregorian years to its readers'
    std::array<const char16_t *, 12> months{};
    std::array<const char16_t *, 7> weekdays{}; ///< Monday first
    std::array<const char16_t *, 7> seasons{};  ///< cool, hot, rainy; spring, summer, autumn, winter
    const char16_t *year = u"";
    const char16_t *season = u"";
    const char16_t *month = u"";
    const char16_t *day = u"";
    const char16_t *dayWithWeekday = u"";
    const char16_t *years = u"";
    const char16_t *seasonsOfOneYear = u"";
    const char16_t *monthsOfOneYear = u"";
    const char16_t *daysOfOneMonth = u"";
    const char16_t *daysOfOneYear = u"";
    const char16_t *betweenOthers = u"";
};

/// Patterns of times of day and lengths of time. {h} {n} {c} are hours, minutes and seconds; {a} and {b} are
/// times of day, or two parts of a duration.
struct TimeWords {
    const char16_t *clock = u"{h}:{n}";
    const char16_t *time = u"{a}";
    const char16_t *times = u"{a}–{b}";
    const char16_t *hours = u"";
    const char16_t *minutes = u"";
    const char16_t *seconds = u"";
    const char16_t *durationParts = u"{a} {b}";
};

struct NumberWords {
    char16_t zeroDigit = u'0'; ///< of the digits its readers expect
    char16_t groupSeparator = u',';
    char16_t decimalSeparator = u'.';
};

/// Patterns of "A, B and C"; {a} is all before, {b} the next.
struct ListWords {
    const char16_t *between = u"{a}, {b}";
    const char16_t *betweenItemsWithSpaces = u"{a}, {b}"; ///< where a space alone would not part them
    const char16_t *last = u"";
    const char16_t *two = u"";
};

/// Everything Sala knows about a language, in one place; one file a language in translations/rows. Plain
/// data. Fonts are names here; app/text makes them.
struct LanguageRow {
    Language language = Language::English;
    const char *code = "";            ///< ISO 639-1
    const char *englishName = "";     ///< for the command line and the log
    const char16_t *ownName = u"";    ///< as its readers write it
    std::span<const Language> next{}; ///< what its readers are most likely to read next; others follow
    const char *collationLocale = ""; ///< ICU locale by which its words are sorted
    Typography typography{};
    LineRules lines{};
    DateWords dates{};
    TimeWords times{};
    NumberWords numbers{};
    ListWords lists{};
};

/// Any thread; the row lives as long as the program.
const LanguageRow &languageRow(Language language);

/// Whose letters these are; nothing when they are no language's. Any thread.
std::optional<Language> languageOfScript(QChar::Script script);

namespace rows {
extern const LanguageRow kEnglish;
extern const LanguageRow kThai;
extern const LanguageRow kKhmer;
extern const LanguageRow kBurmese;
extern const LanguageRow kJapanese;
} // namespace rows

} // namespace sala
