#include "app/visitor/word_column.h"

#include "app/look/looks.h"
#include "app/visitor/qr_code.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {
constexpr double kBlankLine = 0.8; ///< em
constexpr double kCodeMm = 56; ///< a QR code of about 30 modules, read from the half metre to a metre people stand at
} // namespace

QString spokenWords(const PhotographWords &words) {
    QStringList lines;
    for (const QString &line : {words.languages, spoken(words.caption), spoken(words.story), spoken(words.journey),
                                spoken(words.place), words.date, words.credit, words.copyright, words.address}) {
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines.join(u'\n');
}

WordColumn::WordColumn(const GalleryTheme &theme, Language reader, int widthPx)
    : m_theme(theme), m_reader(reader), m_widthPx(widthPx) {}

TextStyle WordColumn::plain(TextSize size) const {
    TextStyle style = textStyle(m_theme, size);
    style.language = m_reader;
    return style;
}

void WordColumn::addWork(const PhotographWords &words) {
    addStory(words);
    add(words.credit, plain(TextSize::Small), m_theme.colours.quietText, m_theme.gapPx() * 0.5);
    add(words.copyright, plain(TextSize::Small), m_theme.colours.quietText, 0);
    addTakeAway(words.address);
}

void WordColumn::addStory(const PhotographWords &words) {
    TextStyle title = textStyle(m_theme, TextSize::Title, 600);
    title.balanced = true;
    const TextStyle label = plain(TextSize::Label);
    const double gap = m_theme.gapPx();
    const ThemeColours &colours = m_theme.colours;
    const QList<ShownText> texts{words.journey, words.title, words.caption, words.story, words.place};
    addShown(words.journey, plain(TextSize::Small), colours.accent, 0);
    addNoteUnder(texts, 0);
    m_title.from = m_pieces.size();
    addShown(words.title, title, colours.text, gap * 0.4);
    m_title.to = m_pieces.size();
    addNoteUnder(texts, 1);
    add(words.languages, label, colours.quietText, gap * 0.4);
    m_caption.from = m_pieces.size();
    addShown(words.caption, textStyle(m_theme, TextSize::Body), colours.text, gap * 0.8);
    m_caption.to = m_pieces.size();
    addNoteUnder(texts, 2);
    addShown(words.story, textStyle(m_theme, TextSize::Body), colours.text, gap * 1.4);
    addNoteUnder(texts, 3);
    addShown(words.place, label, colours.quietText, gap * 1.4);
    addNoteUnder(texts, 4);
    add(words.date, label, colours.quietText, words.place.isEmpty() ? gap * 1.4 : 0);
}

void WordColumn::addDetails(const PhotographWords &words) {
    const double gap = m_theme.gapPx();
    TextStyle title = textStyle(m_theme, TextSize::Label, 600);
    title.balanced = true;
    addShown(words.title, title, m_theme.colours.text, 0);
    addNoteUnder({words.title}, 0);
    addShown(words.place, plain(TextSize::Label), m_theme.colours.quietText, gap * 0.8);
    addNoteUnder({words.title, words.place}, 1);
    add(words.date, plain(TextSize::Label), m_theme.colours.quietText, words.place.isEmpty() ? gap * 0.8 : 0);
    add(words.credit, plain(TextSize::Label), m_theme.colours.text, gap * 0.8);
    add(words.copyright, plain(TextSize::Label), m_theme.colours.text, gap * 0.4);
    addTakeAway(words.address);
}

/// A code to take the work home with, and its address for who has no camera. Nothing on this screen leads
/// outside.
void WordColumn::addTakeAway(const QString &address) {
    const QImage code = address.isEmpty() ? QImage() : qrCode(address);
    if (code.isNull()) {
        return;
    }
    // So large that it is read from an arm's length, in whole pixels a module.
    const double wanted = std::min(m_theme.mm(kCodeMm), double(m_widthPx));
    const int module = std::max(2, int(wanted / code.width()));
    addPicture(code.scaled(code.size() * module, Qt::KeepAspectRatio, Qt::FastTransformation),
               m_theme.gapPx() * 1.4);
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = Language::English;
    // It has no spaces: in a narrow column it goes on behind a slash, a dot or a hyphen.
    static const QRegularExpression end(QStringLiteral("(?<=[/.-])(?![/.-])"));
    add(QString(address).replace(end, QString(QChar(0x200b))), style, m_theme.colours.quietText, m_theme.gapPx() * 0.4);
}

void WordColumn::addPicture(const QImage &picture, double gapBefore) {
    const int top = m_heightPx + (m_pieces.isEmpty() ? 0 : int(std::round(gapBefore)));
    m_pieces.append({{}, picture, {}, top});
    m_heightPx = top + picture.height();
}

void WordColumn::add(const QString &text, const TextStyle &style, const QColor &colour, double gapBefore) {
    if (text.isEmpty() || m_widthPx <= 0) {
        return;
    }
    const int top = m_heightPx + (m_pieces.isEmpty() ? 0 : int(std::round(gapBefore)));
    double bottom = top;
    for (const QString &paragraph : text.split(u'\n')) { // each a piece, so that its lines are evenly spaced
        const TextBlock block = TextBlock::compose(paragraph, style, m_widthPx);
        if (block.isEmpty()) {
            bottom += style.pixelSize * kBlankLine;
            continue;
        }
        m_pieces.append({block, {}, colour, int(std::round(bottom))});
        bottom = std::round(bottom) + std::ceil(block.size().height());
    }
    m_heightPx = int(std::ceil(bottom));
}

void WordColumn::addShown(const ShownText &text, TextStyle style, const QColor &colour, double gapBefore) {
    style.language = text.language;
    add(text.body, style, colour, gapBefore);
}

void WordColumn::addNotes(const QList<ShownText> &texts) {
    addNote(fallbackNotes(texts));
}

void WordColumn::addNoteUnder(const QList<ShownText> &texts, qsizetype at) {
    addNote(fallbackNoteUnder(texts, at));
}

void WordColumn::addNote(const QString &note) {
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = m_reader;
    add(note, style, m_theme.colours.quietText, 0);
}

WordColumn::Part WordColumn::wholeLines(int top, int bottom) const {
    Part part{top, bottom};
    for (const Piece &piece : m_pieces) {
        const int lines = piece.block.lineCount();
        const double step = lines > 0 ? piece.block.size().height() / lines : 0;
        for (int i = 0; i < lines; ++i) {
            const int begin = int(std::floor(piece.top + i * step));
            const int end = int(std::ceil(piece.top + (i + 1) * step));
            if (begin < top && end > top) {
                part.top = std::max(part.top, end);
            }
            if (begin < bottom && end > bottom) {
                part.bottom = std::min(part.bottom, begin);
            }
        }
    }
    return part.top < part.bottom ? part : Part{top, bottom}; // a place too low for a line
}

WordColumn::Lines WordColumn::lines(const Range &pieces, int bottom) const {
    Lines lines;
    for (qsizetype i = pieces.from; i < pieces.to; ++i) {
        const Piece &piece = m_pieces[i];
        const int count = piece.block.lineCount();
        const double step = count > 0 ? piece.block.size().height() / count : 0;
        lines.all += count;
        for (int line = 1; line <= count; ++line) {
            lines.above += std::ceil(piece.top + line * step) <= bottom ? 1 : 0;
        }
    }
    return lines;
}

void WordColumn::draw(QPainter *painter, QPointF topLeft) const {
    for (const Piece &piece : m_pieces) {
        if (!piece.picture.isNull()) {
            painter->drawImage(topLeft + QPointF(0, piece.top), piece.picture);
        }
        piece.block.draw(painter, topLeft + QPointF(0, piece.top), piece.colour);
    }
}

void WordColumn::drawIn(QPainter &painter, QPointF topLeft, const WholeLines &whole) const {
    for (const Piece &piece : m_pieces) {
        if (!piece.picture.isNull()) {
            painter.drawImage(topLeft + QPointF(0, piece.top), piece.picture);
        }
        whole.draw(painter, piece.block, topLeft + QPointF(0, piece.top), piece.colour);
    }
}

} // namespace sala
