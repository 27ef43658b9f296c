#pragma once

#include "app/text/text_block.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace sala {

/// A stretch of a paragraph, in UTF-16 offsets.
struct TextSpan {
    int from = 0;
    int to = 0;

    bool operator==(const TextSpan &) const = default;
};

/// One paragraph shaped as a single endless line, so that any part of it can be measured and taken out.
///
/// It is shaped in pieces cut at some of `breaks`, because Qt walks a whole layout to answer where one
/// character is. Names in other scripts are shown by their own language's font.
class ShapedParagraph {
  public:
    ShapedParagraph(const QString &text, const TextStyle &style, const QList<int> &breaks);

    const QString &text() const { return m_text; }
    int size() const { return int(m_text.size()); }

    double x(int offset) const;           ///< where the character at `offset` begins on the endless line
    double left(int offset) const;        ///< the same for a line's first character, as the eye sees it
    double right(int from, int to) const; ///< where a line that ends at `to` ends to the eye
    double width(TextSpan line) const { return right(line.from, line.to) - left(line.from); }

    /// The span without the spaces at its end.
    TextSpan trimmed(TextSpan span) const;

    /// The glyphs of `span` with positions from the left end of its baseline.
    QList<QGlyphRun> runs(TextSpan span) const;

  private:
    struct Piece {
        TextSpan span;
        double left = 0;
        std::unique_ptr<QTextLayout> layout;
    };

    void addPiece(TextSpan span, const QFont &font);
    const Piece &pieceAt(int offset) const;

    QString m_text;
    TextStyle m_style;
    double m_bracketBlank = 0; ///< the empty half of a full-width bracket or stop
    std::vector<Piece> m_pieces;
};

} // namespace sala
