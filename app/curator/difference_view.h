#pragma once

#include "app/curator/bench_look.h"

#include <QWidget>

namespace sala {

class TextEditor;

/// A text with what changed in it: what was taken away struck out, what was added underlined. As high as it needs, up to a
/// limit, then it scrolls, by keys too. Can be reached by Tab, selected and copied.
class DifferenceView final : public QWidget {
    Q_OBJECT

  public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after, Language language);
    void setMostLines(int lines);
    QString shown() const; ///< all of it, as it is read

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void measure();
    int contentHeight() const;

    BenchLook m_look;
    int m_mostLines = 8;
    TextEditor *m_view;
};

} // namespace sala
