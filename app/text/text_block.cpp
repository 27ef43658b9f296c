#include "app/text/text_block.h"

#include "app/text/composed_texts.h"
#include "app/text/line_breaks.h"
#include "app/text/line_filling.h"
#include "app/text/typography.h"

#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kBlankLineSteps = 0.5;
constexpr double kHalfCapitalEm = 0.35;
/// How much smaller than asked for a title may be set.
constexpr double kSmallestTitle = 0.72;
/// As long as titles are that stand beneath thumbnails.
constexpr int kShortText = 80;
constexpr double kWhole = 0.75; ///< so much smaller, words in quotation marks still stay together
/// How much of a line's width is kept for letters that hang over its ends.
constexpr double kSideRoomEm = 0.08;

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

bool isByPhrases(const QString &text, const TextStyle &style) {
    const int upTo = languageRow(style.language).lines.phrasesUpTo;
    return text.size() <= upTo || (style.isByPhrases && upTo > 0);
}

DrawnTextObserver &drawnTextObserver() {
    static DrawnTextObserver observer;
    return observer;
}

} // namespace

void observeDrawnTexts(DrawnTextObserver observer) {
    drawnTextObserver() = std::move(observer);
}

/// Puts a block together, paragraph by paragraph.
class TextComposer {
  public:
    /// Words in quotation marks stay together when they fit into `whole` times the width.
    TextComposer(const TextStyle &style, double widthPx, double whole = 1)
        : m_whole(whole), m_style(style), m_isBounded(widthPx < TextBlock::kUnbounded), m_width(widthPx),
          m_sideRoom(std::ceil(kSideRoomEm * style.pixelSize)),
          m_step(std::round(typography(style.language).baselineStepEm * style.pixelSize)) {}

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
        const BreakStyle breakStyle = m_style.balanced || isByPhrases(text, m_style) ? BreakStyle::Title : BreakStyle::Running;
        QList<int> breaks = lineBreaks(text, m_style.language, breakStyle);
        const ShapedParagraph paragraph(text, m_style, breaks);
        if (m_style.balanced || text.size() <= kShortText) {
            // What is a little too wide is set smaller, where titles are.
            const double whole = m_style.balanced ? m_whole : 1;
            breaks = withoutBreaksInQuotes(paragraph, std::move(breaks), (m_width - m_sideRoom) * whole);
        }
        if (paragraph.trimmed({0, paragraph.size()}).to == 0) {
            m_blankAbove = !m_block.m_lines.isEmpty();
            return;
        }
        const QList<Word> words = measureWords(paragraph, breaks);
        for (const Word &word : words) {
            m_block.m_minimumWidth = std::max(m_block.m_minimumWidth, word.width() + m_sideRoom);
        }
        m_block.m_naturalWidth =
            std::max(m_block.m_naturalWidth, paragraph.width({0, paragraph.size()}) + m_sideRoom);
        for (const TextSpan &line : fillLines(paragraph, words, m_style, m_width - m_sideRoom)) {
            addLine(paragraph, line);
        }
    }

    void addLine(const ShapedParagraph &paragraph, TextSpan span) {
        const TextSpan shown = paragraph.trimmed(span);
        QString text = paragraph.text().mid(shown.from, shown.to - shown.from);
        TextBlock::Line line;
        line.text = text.remove(u'\u200B');
        line.runs = paragraph.runs(shown);
        line.ink = inkOf(line.runs);
        line.width = paragraph.width(span);
        if (!m_block.m_lines.isEmpty()) {
            const TextBlock::Line &above = m_block.m_lines.last();
            // A name in a taller script may need more than its neighbours' step.
            const double needed = std::ceil(above.ink.bottom() - line.ink.top());
            const double gap = m_blankAbove ? std::round(kBlankLineSteps * m_step) : 0;
            line.origin.setY(above.origin.y() + std::max(m_step, needed) + gap);
        }
        m_blankAbove = false;
        m_block.m_lines.append(line);
    }

    /// The table's room, or more where the first or last line is taller.
    void placeVertically() {
        const Typography &row = typography(m_style.language);
        const TextBlock::Line &first = m_block.m_lines.first();
        const TextBlock::Line &last = m_block.m_lines.last();
        const double above = std::ceil(std::max(row.inkAboveEm * m_style.pixelSize, 1 - first.ink.top()));
        const double below = std::ceil(std::max(row.inkBelowEm * m_style.pixelSize, 1 + last.ink.bottom()));
        for (TextBlock::Line &line : m_block.m_lines) {
            line.origin.ry() += above;
        }
        m_block.m_rect.setHeight(m_block.m_lines.last().origin.y() + below);
    }

    void placeHorizontally() {
        double box = m_isBounded ? m_width : 0;
        for (TextBlock::Line &line : m_block.m_lines) {
            // What hangs over to the left (j) moves the line, what hangs over to the right widens it.
            line.origin.setX(std::ceil(std::max(0.0, -line.ink.left())));
            line.width = std::ceil(std::max(line.width, line.ink.right()) + line.origin.x());
            box = m_isBounded ? box : std::max(box, line.width);
        }
        QRectF rect;
        for (TextBlock::Line &line : m_block.m_lines) {
            const double shift = shiftFor(box - line.width);
            line.origin.rx() += shift;
            rect |= QRectF(shift, 0, line.width, m_block.m_rect.height());
        }
        m_block.m_rect = rect;
    }

    double shiftFor(double spare) const {
        if (m_style.alignment & Qt::AlignRight) {
            return spare;
        }
        return m_style.alignment & Qt::AlignHCenter ? std::round(spare / 2) : 0;
    }

    double m_whole;
    TextStyle m_style;
    bool m_isBounded;
    double m_width;
    double m_sideRoom;
    double m_step;
    bool m_blankAbove = false;
    TextBlock m_block;
};

/// A title, or a short text set by phrases, whose widest part is too wide for its line is set a little smaller rather than cut.
TextBlock TextBlock::compose(const QString &text, const TextStyle &style, double widthPx) {
    if (auto known = composedBefore(text, style, widthPx)) {
        return *std::move(known);
    }
    TextBlock block = TextComposer(style, widthPx, 1 / kWhole).compose(text);
    if ((style.balanced || isByPhrases(text, style)) && block.minimumWidth() > widthPx && widthPx > 0) {
        const double least = style.pixelSize * kSmallestTitle;
        TextStyle smaller = style;
        smaller.pixelSize = std::max(least, std::floor(style.pixelSize * widthPx / block.minimumWidth()));
        block = TextComposer(smaller, widthPx).compose(text);
        while (block.minimumWidth() > widthPx && smaller.pixelSize - 1 >= least) {
            smaller.pixelSize -= 1; // the room beside letters does not shrink in proportion
            block = TextComposer(smaller, widthPx).compose(text);
        }
        if (style.isByPhrases && block.minimumWidth() > widthPx) { // a long sentence is cut into words rather than within one
            TextStyle byWords = style;
            byWords.isByPhrases = false;
            block = compose(text, byWords, widthPx);
        }
    }
    keepComposed(block, style, widthPx);
    return block;
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

QRectF TextBlock::ink() const {
    QRectF all;
    for (const Line &line : m_lines) {
        all |= line.ink.translated(line.origin);
    }
    return all;
}

void TextBlock::draw(QPainter *painter, QPointF topLeft, const QColor &color) const {
    painter->setPen(color);
    if (drawnTextObserver()) {
        QList<QRectF> ink;
        for (const Line &line : m_lines) {
            ink.append(painter->worldTransform().mapRect(line.ink.translated(topLeft + line.origin)));
        }
        drawnTextObserver()({*this, *painter, ink});
    }
    for (const Line &line : m_lines) {
        for (const QGlyphRun &run : line.runs) {
            painter->drawGlyphRun(topLeft + line.origin, run);
        }
    }
}

} // namespace sala
