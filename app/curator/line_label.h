#pragma once

#include "app/curator/bench_look.h"

#include <QWidget>

namespace sala {

/// A name on one line, in the program's own letters: where it has no room it is elided in the middle, and its tooltip says it
/// whole. Never wrapped. The accessible name is the whole. GUI thread.
class LineLabel final : public QWidget {
    Q_OBJECT

  public:
    explicit LineLabel(int weight = 400, QWidget *parent = nullptr);

    void setText(const QString &text, Language language);
    void setColor(const QColor &color);
    const QString &text() const { return m_text; }
    QString shownText() const; ///< as it is painted now

    QSize sizeHint() const override;        ///< all of it
    QSize minimumSizeHint() const override; ///< some letters of it

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    BenchLook m_look;
    int m_weight;
    QColor m_color;
    QFont m_letters;
    QString m_text;
};

} // namespace sala
