#pragma once

#include "app/text/text_block.h"
#include "app/visitor/flick_area.h"
#include "app/visitor/theme.h"
#include "db/records/catalogue.h"

namespace sala {

/// The words beside a photograph, each in the language it was found in.
struct PhotographWords {
    ShownText journey; ///< empty when none; the same for all of them
    ShownText title;
    ShownText caption;
    ShownText place; ///< with the date, where both are in the reader's language
    QString date;    ///< else alone
    QString credit;
    QString copyright;

    bool operator==(const PhotographWords &) const = default;
};

/// Those words set in a column; moved by a finger when they are longer than the space. Nothing is elided.
class PhotographText final : public FlickArea {
    Q_OBJECT

  public:
    explicit PhotographText(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    /// `reader` is the language of everything that is not a ShownText. Keeps where the column is.
    void setWords(const PhotographWords &words, Language reader);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    struct Piece {
        TextBlock block;
        QColor colour;
        int top = 0;
    };

    void compose();
    void add(const QString &text, const TextStyle &style, const QColor &colour, double gapBefore);
    void addShown(const ShownText &text, TextStyle style, const QColor &colour, double gapBefore);
    void addNotes(const QList<ShownText> &texts);

    GalleryTheme m_theme;
    PhotographWords m_words;
    Language m_reader = Language::English;
    QList<Piece> m_pieces;
    int m_heightPx = 0;
};

} // namespace sala
