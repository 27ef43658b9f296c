#include "app/text/shaped_paragraph.h"

#include "app/text/typography.h"
#include "translations/language_row.h"

#include <algorithm>

namespace sala {
namespace {

constexpr int kPieceSize = 80;

/// Full-width signs whose left or right half is empty: at the edge of a line that half is not counted, or
/// lines would look indented.
constexpr QStringView kBlankOnTheLeft = u"（［｛「『【〈《〔〘〖";
constexpr QStringView kBlankOnTheRight = u"）］｝」』】〉》〕〙〗、。，．";

bool isLineEndSpace(QChar c) {
    return c.isSpace() || c == u'\u200B';
}

/// The language whose font sets a name in `script`; nothing for Latin and signs, which every language's
/// families cover in their own order.
std::optional<Language> setterOf(QChar::Script script) {
    return script == QChar::Script_Latin ? std::nullopt : languageOfScript(script);
}

/// The parts of `text` in scripts of other languages than its own, each with that language's font.
QList<QTextLayout::FormatRange> fontsOfOtherScripts(QStringView text, const TextStyle &style) {
    QList<QTextLayout::FormatRange> ranges;
    std::optional<Language> current;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar::Script script = text[i].script();
        const bool isContinued = script == QChar::Script_Inherited && current.has_value();
        const std::optional<Language> language = isContinued ? current : setterOf(script);
        if (language == style.language || !language) {
            current.reset();
            continue;
        }
        if (language == current) {
            ++ranges.last().length;
            continue;
        }
        QTextCharFormat format;
        format.setFont(fontFor(*language, style.pixelSize, style.weight));
        ranges.append({int(i), 1, format});
        current = language;
    }
    return ranges;
}

} // namespace

ShapedParagraph::ShapedParagraph(const QString &text, const TextStyle &style, const QList<int> &breaks)
    : m_text(text), m_style(style) {
    const QFont font = fontFor(style.language, style.pixelSize, style.weight);
    m_bracketBlank = style.language == Language::Japanese ? font.pixelSize() / 2.0 : 0;
    int from = 0;
    for (const int at : breaks) {
        if (at - from >= kPieceSize) {
            addPiece({from, at}, font);
            from = at;
        }
    }
    addPiece({from, size()}, font);
}

void ShapedParagraph::addPiece(TextSpan span, const QFont &font) {
    const QString part = m_text.mid(span.from, span.to - span.from);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    auto layout = std::make_unique<QTextLayout>(part, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->setFormats(fontsOfOtherScripts(part, m_style));
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    const double left = m_pieces.empty() ? 0 : x(span.from);
    m_pieces.push_back({span, left, std::move(layout)});
}

const ShapedParagraph::Piece &ShapedParagraph::pieceAt(int offset) const {
    const auto after = std::upper_bound(m_pieces.begin() + 1, m_pieces.end(), offset,
                                        [](int at, const Piece &piece) { return at < piece.span.from; });
    return *(after - 1);
}

double ShapedParagraph::x(int offset) const {
    const Piece &piece = pieceAt(offset);
    return piece.left + piece.layout->lineAt(0).cursorToX(offset - piece.span.from);
}

double ShapedParagraph::left(int offset) const {
    const bool isBracket = offset < size() && kBlankOnTheLeft.contains(m_text[offset]);
    return x(offset) + (isBracket ? m_bracketBlank : 0);
}

double ShapedParagraph::right(int from, int to) const {
    const int end = trimmed({from, to}).to;
    const bool isBracket = end - from > 1 && kBlankOnTheRight.contains(m_text[end - 1]);
    return x(end) - (isBracket ? m_bracketBlank : 0);
}

TextSpan ShapedParagraph::trimmed(TextSpan span) const {
    while (span.to > span.from && isLineEndSpace(m_text[span.to - 1])) {
        --span.to;
    }
    return span;
}

QList<QGlyphRun> ShapedParagraph::runs(TextSpan span) const {
    QList<QGlyphRun> result;
    const double origin = left(span.from);
    for (const Piece &piece : m_pieces) {
        const int from = std::max(span.from, piece.span.from);
        const int to = std::min(span.to, piece.span.to);
        if (from >= to) {
            continue;
        }
        const QTextLine line = piece.layout->lineAt(0);
        const QPointF shift(piece.left - origin, -line.ascent() - line.y());
        for (QGlyphRun &run : line.glyphRuns(from - piece.span.from, to - from)) {
            QList<QPointF> positions = run.positions();
            for (QPointF &position : positions) {
                position += shift;
            }
            run.setPositions(positions);
            result.append(run);
        }
    }
    return result;
}

} // namespace sala
