#pragma once

#include "app/look/theme.h"
#include "app/look/whole_lines.h"
#include "app/text/text_block.h"
#include "db/records/catalogue.h"

#include <QImage>

namespace sala {

/// The words that belong to a work, each in the language it was found in.
struct PhotographWords {
    ShownText journey; ///< empty when none; the same for all of them
    ShownText title;
    QString languages; ///< in which ones a document can be read; empty: it is none
    ShownText caption;
    ShownText story; ///< told below the caption; empty when none
    ShownText place; ///< with the date, where both are in the reader's language
    QString date;    ///< else alone
    QString credit;
    QString copyright;
    QString address; ///< where the public finds it; empty: nowhere

    bool operator==(const PhotographWords &) const = default;
    /// Whether anything is folded away while the story is read.
    bool hasDetails() const { return !credit.isEmpty() || !copyright.isEmpty() || !address.isEmpty(); }
};

/// All of them but the title, line by line, for who hears or feels them.
QString spokenWords(const PhotographWords &words);

/// Texts set beneath each other in a column of one width. Nothing is elided. A value; GUI thread.
class WordColumn {
  public:
    WordColumn() = default;
    WordColumn(const GalleryTheme &theme, Language reader, int widthPx);

    void add(const QString &text, const TextStyle &style, const QColor &colour, double gapBefore);
    void addShown(const ShownText &text, TextStyle style, const QColor &colour, double gapBefore);
    void addPicture(const QImage &picture, double gapBefore); ///< in its own size
    /// Which languages they are in, where it is not the reader's.
    void addNotes(const QList<ShownText> &texts);
    /// The same for texts[at] alone, which stands directly above; nothing when the one before it says it.
    void addNoteUnder(const QList<ShownText> &texts, qsizetype at);
    void addWork(const PhotographWords &words); ///< all that is said about a work
    void addStory(const PhotographWords &words); ///< what it tells, where and when
    void addDetails(const PhotographWords &words); ///< who made it, whose it is, and where the public finds it

    int heightPx() const { return m_heightPx; }
    /// The part of `top` to `bottom` in which no line is cut.
    struct Part {
        int top = 0;
        int bottom = 0;
    };
    Part wholeLines(int top, int bottom) const;
    /// How many lines a part of a work's words has, and how many of them end above `bottom`.
    struct Lines {
        int all = 0;
        int above = 0;
    };
    Lines titleLines(int bottom) const { return lines(m_title, bottom); }
    Lines captionLines(int bottom) const { return lines(m_caption, bottom); }
    void draw(QPainter *painter, QPointF topLeft) const;
    void drawIn(QPainter &painter, QPointF topLeft, const WholeLines &whole) const; ///< only lines that are seen whole, where asked

  private:
    void addNote(const QString &note);
    TextStyle plain(TextSize size) const; ///< of the reader's language

    struct Piece {
        TextBlock block; ///< or else
        QImage picture;
        QColor colour;
        int top = 0;
    };

    struct Range {
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void addTakeAway(const QString &address);
    Lines lines(const Range &pieces, int bottom) const;

    GalleryTheme m_theme;
    Language m_reader = Language::English;
    int m_widthPx = 0;
    QList<Piece> m_pieces;
    Range m_title; ///< among the pieces
    Range m_caption;
    int m_heightPx = 0;
};

} // namespace sala
