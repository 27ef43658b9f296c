#pragma once

#include "app/look/flick_area.h"
#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "db/records/catalogue.h"

namespace sala {

/// The exhibition's story and everybody credited, beneath each other or in two columns, moved by a finger.
class AboutText final : public FlickArea {
    Q_OBJECT

  public:
    explicit AboutText(QWidget *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue);
    void setLanguage(Language language); ///< sets every word again, also when it is the same language
    void setTheme(const GalleryTheme &theme);

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Placed {
        TextBlock block;
        QPointF topLeft;
        QColor color;
    };
    /// Where the next text of a column goes.
    struct Column {
        double x = 0;
        double widthPx = 0;
        double y = 0;
        Language language = Language::English; ///< of the text above
    };

    void layOut();
    void addStory(Column &column);
    void addCredits(Column &column);
    void paintMoreBelow(QPainter &painter) const;
    void add(Column &column, const ShownText &text, const TextStyle &style, const QColor &color);

    Catalogue m_catalogue;
    Language m_language = Language::English;
    GalleryTheme m_theme;
    QList<Placed> m_texts;
    QList<QRectF> m_lines;
    QList<QRectF> m_columns; ///< in the content: what each of them fills
};

} // namespace sala
