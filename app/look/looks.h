#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "app/text/text_button.h"
#include "db/records/catalogue.h"

#include <QPointF>

namespace sala {

class PictureCache;
struct PictureRequest;

/// How words and buttons look on the visitor's pages; the one place that joins the theme and app/text.

TextStyle textStyle(const GalleryTheme &theme, TextSize size, int weight = 400);
/// Of what the program itself says: Japanese is not broken inside phrases, however long the sentence is.
TextStyle sentenceStyle(const GalleryTheme &theme, TextSize size, int weight = 400);

ButtonLook quietLook(const GalleryTheme &theme);  ///< a surface of its own
ButtonLook brightLook(const GalleryTheme &theme); ///< the accent: the one thing to do here
ButtonLook
choiceLook(const GalleryTheme &theme); ///< one of several; the checked one also gets paintChoiceMark()

/// The bar under the chosen one of several, so that it is not known by colour alone. `button` is its
/// rectangle; draws on the bottom edge inside it.
void paintChoiceMark(QPainter &painter, const QRectF &button, const GalleryTheme &theme);

/// A triangle in a circle: this moves, or stands and can go on.
void paintPlayMark(QPainter &painter, QPointF middle, double radius, const ThemeColours &colours);

/// What of a picture stays whose shape differs, as a point of it in fractions: a document's title is at its top.
constexpr QPointF kKeptMiddle{0.5, 0.5};
constexpr QPointF kKeptTop{0.5, 0};

/// Fills `place` with the picture as far as it is decoded, its edges cut off where the shapes differ; with
/// the tile's colour until then.
void paintCover(QPainter &painter, const QRect &place, PictureCache &pictures, const PictureRequest &request,
                const ThemeColours &colours, const QPointF &kept = kKeptMiddle);

/// The quiet notes for texts that stand in other languages than the reader's, one line a language, in the
/// program's language: "In English". Empty when all are in the reader's, or there are none.
QString fallbackNotes(const QList<ShownText> &texts);

/// The note that stands directly under texts[at], so that its place says what it is about. Empty when that
/// text is in the reader's language, or when the one before it says the same for both.
QString fallbackNoteUnder(const QList<ShownText> &texts, qsizetype at);

/// What a screen reader says: the text, and the note when it is in another language.
QString spoken(const ShownText &text);

int moreTextPx(const GalleryTheme &theme);

/// Says that the words in `area` go on past its top or bottom edge, so that nobody takes a cut line for the
/// end. What lies within moreTextPx() of the edge fades.
int moreMarkPx(const GalleryTheme &theme); ///< of that, what the arrow stands on alone
void paintMoreText(QPainter &painter, const QRect &area, Qt::Edge edge, const GalleryTheme &theme);

} // namespace sala
