#include "app/text/text_block.h"

#include "app/text/line_breaks.h"
#include "app/text/typography.h"

#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kBlankLineSteps = 0.5;
constexpr double kHalfCapitalEm = 0.35;

bool isLineEndSpace(QChar c) {
    return c.isSpace() || c == u'\u200B';
}

/// One paragraph shaped as a single endless line, so that any part of it can be measured and taken out.
class ShapedParagraph {
  public:
    ShapedParagraph(const QString &text, const TextStyle &style)
        : m_text(text), m_layout(text, fontFor(style.language, style.pixelSize, style.weight)) {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }

    const QString &text() const { return m_text; }
    double x(int offset) const { return m_line.cursorToX(offset); }

    /// Where the line that ends at `offset` ends to the eye: without the spaces before it.
    int trimmed(int from, int offset) const {
        while (offset > from && isLineEndSpace(m_text[offset - 1])) {
            --offset;
        }
        return offset;
    }
    double width(int from, int to) const { return x(trimmed(from, to)) - x(from); }

    /// The glyphs of [from, to) with positions from the left end of their baseline.
    QList<QGlyphRun> runs(int from, int to) const {
        QList<QGlyphRun> result = m_line.glyphRuns(from, to - from);
        const QPointF origin(x(from), m_line.ascent() + m_line.y());
        for (QGlyphRun &run : result) {
            QList<QPointF> positions = run.positions();
            for (QPointF &position : positions) {
                position -= origin;
            }
            run.setPositions(positions);
        }
        return result;
    }

  private:
    QString m_text;
    QTextLayout m_layout;
    QTextLine m_line;
};

/// A part of a paragraph between two places where a line may begin.
struct Word {
    int from = 0;
    int to = 0;
    double left = 0;
    double right = 0; ///< without the spaces at its end
};

struct Span {
    int from = 0;
    int to = 0;
};

QList<Word> measureWords(const ShapedParagraph &paragraph, Language language) {
    QList<int> ends = lineBreaks(paragraph.text(), language);
    ends.append(int(paragraph.text().size()));
    QList<Word> words;
    words.reserve(ends.size());
    int from = 0;
    for (const int to : std::as_const(ends)) {
        words.append({from, to, paragraph.x(from), paragraph.x(paragraph.trimmed(from, to))});
        from = to;
    }
    return words;
}

/// The most of [from, to) that fits into `width`, cut between clusters, but at least one cluster.
int cutWord(const ShapedParagraph &paragraph, Span word, double width) {
    const QList<int> clusters = clusterBreaks(paragraph.text().mid(word.from, word.to - word.from));
    int cut = word.to;
    for (const int offset : clusters) {
        const int at = word.from + offset;
        if (cut < word.to && paragraph.width(word.from, at) > width) {
            break;
        }
        cut = at;
    }
    return cut;
}

/// Fills lines from the start, as much as fits into each.
QList<Span> fillLines(const ShapedParagraph &paragraph, const QList<Word> &words, double width) {
    QList<Span> lines;
    int start = 0;
    double left = 0;
    for (const Word &word : words) {
        if (word.from > start && word.right - left > width) {
            lines.append({start, word.from});
            start = word.from;
            left = word.left;
        }
        while (word.right - left > width) {
            const int cut = cutWord(paragraph, {start, word.to}, width);
            if (cut >= word.to) {
                break;
            }
            lines.append({start, cut});
            start = cut;
            left = paragraph.x(cut);
        }
    }
    lines.append({start, int(paragraph.text().size())});
    return lines;
}

/// The narrowest filling that needs no more lines than `width` does.
QList<Span> balanceLines(const ShapedParagraph &paragraph, const QList<Word> &words, double width) {
    QList<Span> best = fillLines(paragraph, words, width);
    if (best.size() < 2) {
        return best;
    }
    double tooNarrow = paragraph.x(int(paragraph.text().size())) / double(best.size()) - 1;
    for (const Word &word : words) {
        tooNarrow = std::max(tooNarrow, word.right - word.left - 1);
    }
    double wide = width;
    while (wide - tooNarrow > 1) {
        const double middle = (wide + tooNarrow) / 2;
        QList<Span> lines = fillLines(paragraph, words, middle);
        if (lines.size() > best.size()) {
            tooNarrow = middle;
        } else {
            wide = middle;
            best = std::move(lines);
        }
    }
    return best;
}

/// The ink of `runs` around the left end of their baseline.
QRectF inkOf(const QList<QGlyphRun> &runs) {
    QRectF ink;
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            ink |= font.boundingRect(glyphs[i]).translated(positions[i]);
        }
    }
    return ink;
}

} // namespace

/// Puts a block together, paragraph by paragraph.
class TextComposer {
  public:
    TextComposer(const TextStyle &style, double widthPx)
        : m_style(style), m_width(widthPx), m_step(std::round(typography(style.language).baselineStepEm * style.pixelSize)) {}

    TextBlock compose(const QString &text) {
        m_block.m_text = text;
        m_block.m_pixelSize = m_style.pixelSize;
        for (const QString &paragraph : displayForm(text).split(u'\n')) {
            addParagraph(paragraph);
        }
        if (!m_block.m_lines.isEmpty()) {
            placeVertically();
            placeHorizontally();
        }
        return m_block;
    }

  private:
    void addParagraph(const QString &text) {
        if (text.trimmed().isEmpty()) {
            m_baseline += m_block.m_lines.isEmpty() ? 0 : std::round(kBlankLineSteps * m_step);
            return;
        }
        const ShapedParagraph paragraph(text, m_style);
        const QList<Word> words = measureWords(paragraph, m_style.language);
        for (const Word &word : words) {
            m_block.m_minimumWidth = std::max(m_block.m_minimumWidth, word.right - word.left);
        }
        const int size = int(text.size());
        m_block.m_naturalWidth = std::max(m_block.m_naturalWidth, paragraph.width(0, size));
        const QList<Span> lines =
            m_style.balanced ? balanceLines(paragraph, words, m_width) : fillLines(paragraph, words, m_width);
        for (const Span &line : lines) {
            addLine(paragraph, line.from, paragraph.trimmed(line.from, line.to));
        }
    }

    void addLine(const ShapedParagraph &paragraph, int from, int to) {
        QString shown = paragraph.text().mid(from, to - from);
        m_block.m_lines.append({shown.remove(u'\u200B'), QPointF(0, m_baseline), paragraph.width(from, to),
                                paragraph.runs(from, to)});
        m_baseline += m_step;
    }

    /// The table's room, or more where the first or last line is taller: a name in another script.
    void placeVertically() {
        const Typography &row = typography(m_style.language);
        const double above = std::ceil(
            std::max(row.inkAboveEm * m_style.pixelSize, -inkOf(m_block.m_lines.first().runs).top() + 1));
        const double below = std::ceil(
            std::max(row.inkBelowEm * m_style.pixelSize, inkOf(m_block.m_lines.last().runs).bottom() + 1));
        for (TextBlock::Line &line : m_block.m_lines) {
            line.origin.ry() += above;
        }
        m_block.m_rect.setHeight(m_block.m_lines.last().origin.y() + below);
    }

    void placeHorizontally() {
        double widest = 0;
        for (const TextBlock::Line &line : m_block.m_lines) {
            widest = std::max(widest, line.width);
        }
        const double box = m_width < TextBlock::kUnbounded ? m_width : widest;
        for (TextBlock::Line &line : m_block.m_lines) {
            line.origin.setX(shiftFor(box - line.width));
        }
        m_block.m_rect = QRectF(shiftFor(box - widest), 0, std::ceil(widest), m_block.m_rect.height());
    }

    double shiftFor(double spare) const {
        if (m_style.alignment & Qt::AlignRight) {
            return spare;
        }
        return m_style.alignment & Qt::AlignHCenter ? std::round(spare / 2) : 0;
    }

    TextStyle m_style;
    double m_width;
    double m_step;
    double m_baseline = 0;
    TextBlock m_block;
};

TextBlock TextBlock::compose(const QString &text, const TextStyle &style, double widthPx) {
    return TextComposer(style, widthPx).compose(text);
}

QStringList TextBlock::lines() const {
    QStringList result;
    for (const Line &line : m_lines) {
        result.append(line.text);
    }
    return result;
}

QList<QGlyphRun> TextBlock::glyphRuns() const {
    QList<QGlyphRun> result;
    for (const Line &line : m_lines) {
        result.append(line.runs);
    }
    return result;
}

double TextBlock::opticalCentre() const {
    if (m_lines.isEmpty()) {
        return 0;
    }
    return (m_lines.first().origin.y() + m_lines.last().origin.y()) / 2 - kHalfCapitalEm * m_pixelSize;
}

void TextBlock::draw(QPainter *painter, QPointF topLeft, const QColor &color) const {
    painter->setPen(color);
    for (const Line &line : m_lines) {
        for (const QGlyphRun &run : line.runs) {
            painter->drawGlyphRun(topLeft + line.origin, run);
        }
    }
}

} // namespace sala
