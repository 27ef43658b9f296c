#pragma once

#include "app/visitor/photograph_text.h"

#include <QWidget>

namespace sala {

class PhotographButton;
class TextLabel;

/// What stands beside a photograph: the way back, its words, and with words and signs everything that
/// fingers can also do by swiping and pinching. Opaque.
class PhotographPanel final : public QWidget {
    Q_OBJECT

  public:
    /// What can be done just now; the rest is greyed, not hidden, so that nothing moves under a finger.
    struct Possible {
        bool previous = false;
        bool next = false;
        bool zoomIn = false;
        bool zoomOut = false;
    };

    explicit PhotographPanel(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setWords(const PhotographWords &words, Language reader);
    void setPosition(int number, int count);
    void setPossible(const Possible &possible);
    void scrollToTop();

  Q_SIGNALS:
    void backRequested();
    void stepRequested(int direction);
    void zoomInRequested();
    void zoomOutRequested();
    void wholePictureRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void retranslate();
    void layOut();
    int layOutRow(const QList<QWidget *> &row, const QList<int> &widths, int bottom);

    GalleryTheme m_theme;
    Language m_language = Language::English;
    int m_number = 0;
    int m_count = 0;
    // In the order in which the keyboard walks them.
    PhotographButton *m_back;
    PhotographText *m_text;
    PhotographButton *m_previous;
    TextLabel *m_position;
    PhotographButton *m_next;
    PhotographButton *m_zoomOut;
    PhotographButton *m_whole;
    PhotographButton *m_zoomIn;
};

} // namespace sala
