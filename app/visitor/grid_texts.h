#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "app/visitor/browse_sections.h"
#include "db/records/catalogue.h"

#include <QHash>

namespace sala {

/// The words of the browse page's grid, set for one language, theme and width: headers whole, titles when
/// they are first seen. A value that is made anew when any of these changes; GUI thread.
class GridTexts {
  public:
    /// A photograph's title, and below it which language that is in, where it is not the reader's.
    struct Title {
        int widthPx = 0;
        TextBlock block;
        TextBlock language;

        double heightPx() const { return block.size().height() + language.size().height(); }
        void draw(QPainter *painter, QPointF topLeft, const ThemeColours &colours) const;
    };

    /// Up to three texts: beneath each other, or the sentence beside the title on the same baseline.
    struct Header {
        TextBlock title;
        TextBlock note;
        TextBlock sentence;
        TextBlock titleLanguage; ///< where it is not the reader's
        TextBlock sentenceLanguage;
        QPointF titleLanguageAt;
        QPointF noteAt;
        QPointF sentenceAt;
        QPointF sentenceLanguageAt;
        int heightPx = 0; ///< with the room below it; 0 when it says nothing

        void draw(QPainter *painter, QPointF topLeft, const ThemeColours &colours) const;
    };

    GridTexts() = default;
    GridTexts(const Catalogue &catalogue, Language language, const GalleryTheme &theme);

    Language language() const { return m_language; }
    Header introduction(int widthPx) const;                          ///< the exhibition's title and sentence
    Header section(const BrowseSection &section, int widthPx) const; ///< a journey's or a theme's
    int titleHeight(const WorkId &work, int widthPx);    ///< the room its title needs, in whole pixels
    int guessedHeight(const WorkId &work, int widthPx);  ///< at least that room, mostly; nothing is set in lines
    const Title &title(const WorkId &work, int widthPx); ///< kept until the next forget()
    QString titleNote(const WorkId &work) const;         ///< which languages it and its document are in, if not the reader's
    ShownText titleText(const WorkId &work) const;       ///< as stored; empty when it has none

  private:
    TextBlock composeNote(const QList<ShownText> &texts, qsizetype at, double widthPx) const;
    Title composeTitle(const WorkId &work, const ShownText &text, int widthPx) const;
    TextBlock compose(const ShownText &text, TextStyle style, double widthPx) const;
    Header stacked(Header header) const;
    Header sideBySide(Header header, int besidePx) const;
    bool surelyOneLine(const ShownText &text, int widthPx);
    double lettersWidth(const ShownText &text, double enoughPx);
    int linePx(Language language, TextSize size);

    Catalogue m_catalogue;
    Language m_language = Language::English;
    GalleryTheme m_theme;
    QHash<Language, QHash<char16_t, float>> m_advances; ///< of single characters of titles
    QHash<Language, QHash<int, int>> m_oneLinePx;       ///< of titles of one line; with a note also by width
    QHash<Language, QHash<TextSize, int>> m_linePx;      ///< how high one line is
    QHash<WorkId, Title> m_titles;
};

} // namespace sala
