#pragma once

#include "app/text/shaped_paragraph.h"

namespace sala {

/// A part of a paragraph between two places where a line may begin.
struct Word {
    TextSpan span;
    double left = 0;  ///< as a line's first
    double right = 0; ///< as a line's last

    double width() const { return right - left; }
};

/// The parts between `breaks`, measured.
QList<Word> measureWords(const ShapedParagraph &paragraph, const QList<int> &breaks);

/// `breaks` less those inside quotation marks whose words fit on a line of their own.
QList<int> withoutBreaksInQuotes(const ShapedParagraph &paragraph, QList<int> breaks, double width);

/// The lines of a paragraph in `width`. As much as fits goes into each, then the lines are evened out:
/// balanced ones as far as their number allows and at pauses if that takes no line more, others only until
/// the last line is no lone short word. A word wider than `width` is cut at the breaks of running text, or
/// else between clusters.
QList<TextSpan> fillLines(const ShapedParagraph &paragraph, const QList<Word> &words, const TextStyle &style,
                          double width);

} // namespace sala
