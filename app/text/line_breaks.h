#pragma once

#include "translations/language.h"

#include <QList>
#include <QString>

namespace sala {

/// The form of a text that is measured, broken and drawn: canonical composition (NFC) with every kind of
/// line end as "\n". Stored strings are never replaced by it.
QString displayForm(const QString &text);

enum class BreakStyle {
    Running, ///< wherever the language's rules allow
    Tight,   ///< also between a word and its endings, for lines too narrow for both
    Title ///< not between words that lean on each other (of|the, การ|เดินทาง, ၂၀၁၆ |ခုနှစ်); Japanese: between
          ///< phrases
};

/// Where a new line may begin in one paragraph: ascending offsets in UTF-16 units, neither its start nor
/// its end. `paragraph` must be in displayForm() and without "\n".
///
/// ICU's rules and dictionaries of `language` decide (each other script in it by its own dictionary), but
/// never inside a syllable or before a mark or a sign that may not begin a line (។ ៗ ။ ၊ 、 。 っ ー…), and a
/// curator's U+200B outranks the dictionaries: a word set apart by it is not broken again. Any thread; each
/// thread keeps its own iterators.
QList<int> lineBreaks(const QString &paragraph, Language language, BreakStyle style = BreakStyle::Running);

/// Where a word too long for its line may be cut: between syllable-safe grapheme clusters. Offsets as for
/// lineBreaks().
QList<int> clusterBreaks(const QString &paragraph);

/// What stands between quotation marks, with them: from the opening sign to behind the closing one. Quotes
/// inside quotes count as part of the outer ones; one that never closes is none. A title is not broken
/// inside.
struct Quoted {
    int from = 0;
    int to = 0;

    bool operator==(const Quoted &) const = default;
};
QList<Quoted> quotedParts(const QString &paragraph);

/// True when a line that ends at `offset` ends where a reader pauses: at a stop, or at a space in a language
/// that writes none between words.
bool isPause(const QString &paragraph, int offset, Language language);

/// The text in displayForm() with U+200B at each place where a line may begin and no space already says
/// so: what `sala text break` prints.
QString markBreaks(const QString &text, Language language);

} // namespace sala
