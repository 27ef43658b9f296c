#pragma once

#include "translations/language.h"

#include <QColor>
#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace sala {

/// How a text is set.
struct TextStyle {
    Language language = Language::English;   ///< of the text itself, not of the page around it
    double pixelSize = 24;                   ///< em in logical pixels; each script's font is fitted to it
    int weight = 400;                        ///< 100–900
    Qt::Alignment alignment = Qt::AlignLeft; ///< left, centre or right inside the width composed for
    bool balanced = false;                   ///< lines of about equal length, for titles
    bool isByPhrases = false; ///< a sentence that tells what to do: Japanese between phrases, however long it is

    bool operator==(const TextStyle &) const = default;
};

/// A text set in lines, as a typesetter of its language would: composed once and kept (composed_texts.h),
/// then drawn as often as needed.
///
/// Lines end only where lineBreaks() allows; a balanced text with a word wider than the width is set smaller,
/// down to 0.72, and not broken inside quotation marks that then fit on a line; a word that is still too wide
/// is cut; "\n" begins a new paragraph and an empty line is half a line of space. Nothing is ever clipped or
/// elided. A value: copies are cheap. Compose and draw on the GUI thread.
class TextBlock {
  public:
    TextBlock() = default;

    /// Sets `text` for a box of `widthPx` logical pixels; kUnbounded breaks only at "\n".
    static TextBlock compose(const QString &text, const TextStyle &style, double widthPx = kUnbounded);
    static constexpr double kUnbounded = 1e6;

    /// The widest line and the height, with room for the marks above the first and below the last line.
    QSizeF size() const { return m_rect.size(); }
    /// Where that is inside the composed box: its left depends on the alignment, its top is 0.
    QRectF textRect() const { return m_rect; }
    double naturalWidth() const { return m_naturalWidth; } ///< the least width that needs no break but "\n"
    double minimumWidth() const { return m_minimumWidth; } ///< the widest part that should not be cut
    int lineCount() const { return int(m_lines.size()); }
    bool isEmpty() const { return m_lines.isEmpty(); }
    double firstBaseline() const { return m_lines.isEmpty() ? 0 : m_lines.first().origin.y(); }
    /// How far down the eye sees the middle of the lines, marks not counted: what centring should use, so
    /// that labels in different scripts stand on one line.
    double opticalCentre() const;
    QRectF ink() const; ///< all that is drawn of it, in the box: what centring in a circle should use

    const QString &text() const { return m_text; } ///< as given: what is copied, searched and read aloud
    QStringList lines() const;                     ///< as shown, without the spaces at their ends
    QList<QGlyphRun> glyphRuns() const;            ///< positions from each line's own baseline

    /// Draws into a box of the composed width whose top left corner is `topLeft`.
    void draw(QPainter *painter, QPointF topLeft, const QColor &color) const;

  private:
    friend class TextComposer;

    struct Line {
        QString text;
        QPointF origin; ///< left end of the baseline in the box
        QRectF ink;     ///< relative to `origin`
        double width = 0;
        QList<QGlyphRun> runs; ///< relative to `origin`
    };

    QString m_text;
    double m_pixelSize = 0;
    QList<Line> m_lines;
    QRectF m_rect;
    double m_naturalWidth = 0;
    double m_minimumWidth = 0;
};

/// A text as it was drawn.
struct DrawnText {
    const TextBlock &block;
    const QPainter &painter;
    QList<QRectF> ink; ///< of each line, in the coordinates of what the painter draws on
};

/// Hears of every text that is drawn from now on; empty: nobody does. For tests that look for words that are
/// clipped or stand on each other. GUI thread.
using DrawnTextObserver = std::function<void(const DrawnText &)>;
void observeDrawnTexts(DrawnTextObserver observer);

} // namespace sala
