#pragma once

#include "translations/language.h"

#include <QStringView>

#include <chrono>

namespace sala {

/// How much text a reader of a language can take in. Exceeding it is reported, never corrected.
struct ReadingLimits {
    enum class Unit {
        Characters, ///< letters, signs and spaces; combining marks count nothing
        Clusters,   ///< a letter with everything attached to it; what is stacked below it is part of it
        FullWidths  ///< full-width characters; half-width ones count half
    };

    Language language = Language::English;
    Unit unit = Unit::Characters;
    double perLine = 42;
    double perSecond = 20;
};

/// One row a language: the only place where these numbers stand.
const ReadingLimits &readingLimits(Language language);

/// The same for all languages.
constexpr int kMostSubtitleLines = 2;
constexpr std::chrono::milliseconds kShortestCue{833}; ///< five sixths of a second
constexpr std::chrono::milliseconds kShortestGap{80};  ///< two frames; less flickers, none at all is fine

/// How much `text` is in the language's unit. Line ends and characters of no width count nothing.
double readingLength(QStringView text, Language language);

} // namespace sala
