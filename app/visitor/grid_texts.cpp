#include "app/visitor/grid_texts.h"

#include "app/look/looks.h"
#include "app/text/dates.h"
#include "app/text/typography.h"
#include "app/visitor/document_languages.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

constexpr double kReadingEm = 44; // longer lines of prose are hard to follow
constexpr double kKerning = 1.05; // how much wider letters can be together than alone, with room to spare
constexpr int kTitlesKept = 400;
constexpr double kFilled = 0.8; // of a line, before the word that does not fit any more
constexpr int kMostLines = 8;   // of a title that is only guessed

/// "Bangkok · 2–10 July 2016": where and when, as far as it is known.
QString placeAndTime(const Catalogue &catalogue, Language language) {
    const Exhibition &exhibition = catalogue.exhibition;
    QStringList parts;
    if (!exhibition.venue.isEmpty()) {
        parts.append(exhibition.venue);
    }
    const QString dates = formatDateRange(PartialDate::fromDate(exhibition.firstDay),
                                          PartialDate::fromDate(exhibition.lastDay), language);
    if (!dates.isEmpty()) {
        parts.append(dates);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void GridTexts::Header::draw(QPainter *painter, QPointF topLeft, const ThemeColours &colours) const {
    title.draw(painter, topLeft, colours.text);
    note.draw(painter, topLeft + noteAt, colours.accent);
    sentence.draw(painter, topLeft + sentenceAt, colours.quietText);
    titleLanguage.draw(painter, topLeft + titleLanguageAt, colours.quietText);
    sentenceLanguage.draw(painter, topLeft + sentenceLanguageAt, colours.quietText);
}

void GridTexts::Title::draw(QPainter *painter, QPointF topLeft, const ThemeColours &colours) const {
    block.draw(painter, topLeft, colours.text);
    language.draw(painter, topLeft + QPointF(0, block.size().height()), colours.quietText);
}

GridTexts::GridTexts(const Catalogue &catalogue, Language language, const GalleryTheme &theme)
    : m_catalogue(catalogue), m_language(language), m_theme(theme) {}

TextBlock GridTexts::compose(const ShownText &text, TextStyle style, double widthPx) const {
    if (text.isEmpty()) {
        return {};
    }
    style.language = text.language;
    return TextBlock::compose(text.body, style, qMin(widthPx, kReadingEm * style.pixelSize));
}

TextBlock GridTexts::composeNote(const QList<ShownText> &texts, qsizetype at, double widthPx) const {
    return compose({fallbackNoteUnder(texts, at), m_language, false}, textStyle(m_theme, TextSize::Small),
                   widthPx);
}

GridTexts::Header GridTexts::introduction(int widthPx) const {
    const ExhibitionId id = m_catalogue.exhibition.id;
    Header header;
    TextStyle titleStyle = textStyle(m_theme, TextSize::Display, 600);
    titleStyle.balanced = true;
    const ShownText title = m_catalogue.text(id, TextField::Title, m_language);
    const ShownText sentence = m_catalogue.text(id, TextField::Caption, m_language);
    header.title = compose(title, titleStyle, widthPx);
    header.note = compose({placeAndTime(m_catalogue, m_language), m_language, false},
                          textStyle(m_theme, TextSize::Label, 500), widthPx);
    header.sentence = compose(sentence, textStyle(m_theme, TextSize::Body), widthPx);
    header.titleLanguage = composeNote({title, sentence}, 0, widthPx);
    header.sentenceLanguage = composeNote({title, sentence}, 1, widthPx);
    return stacked(header);
}

GridTexts::Header GridTexts::section(const BrowseSection &section, int widthPx) const {
    const bool isKind = section.isFilms || section.isDocuments;
    if (section.owner.isNull() && !isKind) {
        return {};
    }
    const QString kind = section.isFilms
                             ? QCoreApplication::translate("sala::PhotoGrid", "Interviews and films")
                             : QCoreApplication::translate("sala::PhotoGrid", "Documents to read");
    const ShownText title = isKind ? ShownText{kind, m_language, false}
                                   : m_catalogue.text(section.owner, TextField::Title, m_language);
    QString month;
    if (const Journey *journey = m_catalogue.journey(JourneyId(section.owner))) {
        month = formatDate(PartialDate::fromIso(journey->month).value_or(PartialDate{}), m_language);
    }
    const bool isWide = !m_theme.isPortrait() && !isKind;            // which have no sentence to stand beside
    const int beside = isWide ? (widthPx + m_theme.gapPx()) / 4 : 0; // where a row's second picture begins
    const int titleWidth = isWide ? beside - m_theme.gapPx() : widthPx;
    TextStyle titleStyle = textStyle(m_theme, TextSize::Title, 600);
    titleStyle.balanced = true;
    Header header;
    header.title = compose(title, titleStyle, titleWidth);
    if (!title.body.contains(month)) {
        header.note =
            compose({month, m_language, false}, textStyle(m_theme, TextSize::Label, 500), titleWidth);
    }
    const ShownText sentence = m_catalogue.text(section.owner, TextField::Caption, m_language);
    header.sentence = compose(sentence, textStyle(m_theme, TextSize::Body), widthPx - beside);
    header.titleLanguage = composeNote({title, sentence}, 0, titleWidth);
    header.sentenceLanguage = composeNote({title, sentence}, 1, widthPx - beside);
    return isWide ? sideBySide(header, beside) : stacked(header);
}

GridTexts::Header GridTexts::stacked(Header header) const {
    const double gap = m_theme.gapPx() / 2.0;
    double y = 0;
    const auto below = [&](const TextBlock &block, double room) {
        const QPointF at(0, y);
        y += block.isEmpty() ? 0 : block.size().height() + room;
        return at;
    };
    below(header.title, header.titleLanguage.isEmpty() ? gap : 0);
    header.titleLanguageAt = below(header.titleLanguage, gap);
    header.noteAt = below(header.note, gap);
    header.sentenceAt = below(header.sentence, header.sentenceLanguage.isEmpty() ? gap : 0);
    header.sentenceLanguageAt = below(header.sentenceLanguage, gap);
    header.heightPx = y > 0 ? int(std::ceil(y)) + m_theme.gapPx() : 0;
    return header;
}

GridTexts::Header GridTexts::sideBySide(Header header, int besidePx) const {
    const double top = qMax(0.0, header.title.firstBaseline() - header.sentence.firstBaseline());
    header.titleLanguageAt = QPointF(0, header.title.size().height());
    header.noteAt = header.titleLanguageAt + QPointF(0, header.titleLanguage.size().height());
    header.sentenceAt = QPointF(besidePx, top);
    header.sentenceLanguageAt = QPointF(besidePx, top + header.sentence.size().height());
    const double left = header.noteAt.y() + header.note.size().height();
    const double right = header.sentence.isEmpty()
                             ? 0
                             : header.sentenceLanguageAt.y() + header.sentenceLanguage.size().height();
    const double height = qMax(left, right);
    header.heightPx = height > 0 ? int(std::ceil(height)) + m_theme.gapPx() : 0;
    return header;
}

// Letters alone are as wide as together or wider: marks get a circle to stand on, ligatures come apart. No further than
// `enoughPx`, which a line feed and what is no single character exceed.
double GridTexts::lettersWidth(const ShownText &text, double enoughPx) {
    double sum = m_theme.textPx(TextSize::Label) * 0.2;
    QHash<char16_t, float> &known = m_advances[text.language];
    for (const QChar letter : text.body) {
        if (letter == u'\n' || letter.isSurrogate() || sum > enoughPx) {
            return enoughPx + 1;
        }
        float &advance = known[letter.unicode()];
        if (advance <= 0) {
            const QFont font = fontFor(text.language, m_theme.textPx(TextSize::Label));
            advance = float(qMax(0.01, QFontMetricsF(font).horizontalAdvance(letter) * kKerning));
        }
        sum += advance;
    }
    return sum;
}

bool GridTexts::surelyOneLine(const ShownText &text, int widthPx) {
    return lettersWidth(text, widthPx) <= widthPx;
}

int GridTexts::linePx(Language language, TextSize size) {
    int &height = m_linePx[language][size];
    if (height == 0) {
        TextStyle style = textStyle(m_theme, size);
        style.language = language;
        height = int(std::ceil(TextBlock::compose(QStringLiteral("1"), style).size().height()));
    }
    return height;
}

int GridTexts::guessedHeight(const WorkId &work, int widthPx) {
    const ShownText text = titleText(work);
    if (text.isEmpty()) {
        return 0;
    }
    const double letters = lettersWidth(text, widthPx * kMostLines * kFilled);
    const int lines = std::max(1, int(std::ceil(letters / (widthPx * kFilled))));
    const bool hasNote = text.isFallback || m_catalogue.document(work);
    return lines * linePx(text.language, TextSize::Label) + (hasNote ? 2 * linePx(m_language, TextSize::Small) : 0);
}

QString GridTexts::titleNote(const WorkId &work) const {
    return fallbackNotes({titleText(work), openedIn(m_catalogue, work, m_language)});
}

GridTexts::Title GridTexts::composeTitle(const WorkId &work, const ShownText &text, int widthPx) const {
    return {widthPx, compose(text, textStyle(m_theme, TextSize::Label), widthPx),
            compose({titleNote(work), m_language, false}, textStyle(m_theme, TextSize::Small), widthPx)};
}

// Thousands of titles are asked for at once when the language changes, so what must fit is not measured.
int GridTexts::titleHeight(const WorkId &work, int widthPx) {
    const ShownText text = m_catalogue.text(work, TextField::Title, m_language);
    if (text.isEmpty()) {
        return 0;
    }
    if (m_catalogue.document(work) || !surelyOneLine(text, widthPx)) {
        return int(std::ceil(composeTitle(work, text, widthPx).heightPx()));
    }
    int &oneLine = m_oneLinePx[text.language][text.isFallback ? widthPx : 0];
    if (oneLine == 0) {
        oneLine = int(std::ceil(composeTitle(work, text, widthPx).heightPx()));
    }
    return oneLine;
}

const GridTexts::Title &GridTexts::title(const WorkId &work, int widthPx) {
    if (m_titles.size() > kTitlesKept) {
        m_titles.clear();
    }
    Title &title = m_titles[work];
    if (title.widthPx != widthPx) {
        title = composeTitle(work, titleText(work), widthPx);
    }
    return title;
}

ShownText GridTexts::titleText(const WorkId &work) const {
    return m_catalogue.text(work, TextField::Title, m_language);
}

} // namespace sala
