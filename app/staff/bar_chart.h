#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"

#include <QList>
#include <QWidget>

namespace sala {

/// How much there was of something, bar by bar: a day or an hour each. Its digits and fonts are the reader's. Only to
/// be looked at: fingers go through it, to what scrolls below.
///
/// Drawn by ourselves: Qt Charts puts an ellipsis where a label in Thai, Khmer or Burmese is taller than a Latin one.
class BarChart final : public QWidget {
    Q_OBJECT

  public:
    struct Bar {
        QString label; ///< below it, short; left out where there is no room for all of them
        qint64 count = 0;

        bool operator==(const Bar &) const = default;
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setBars(const QList<Bar> &bars, Language language); ///< what it is about is its accessible name

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    TextBlock label(const QString &text) const;
    int labelEvery(double slotPx) const;
    void paintMarks(QPainter &painter, const QRectF &area) const;
    void paintBars(QPainter &painter, const QRectF &area) const;
    qint64 highest() const;

    GalleryTheme m_theme;
    QList<Bar> m_bars;
    Language m_language = Language::English;
};

/// The highest mark beside the bars, and how many steps lead there from 0: whole numbers of 1, 2 or 5 times a power of
/// ten, at most five steps.
struct ChartScale {
    qint64 step = 1;
    int steps = 1;
};
ChartScale chartScale(qint64 most);

} // namespace sala
