#pragma once

#include "app/visitor/theme.h"
#include "translations/language.h"

#include <QWidget>

namespace sala {

class PhotographButton;
class TextLabel;

/// Beside or under the pages of a document, with words and signs: everything that fingers can also do by
/// swiping and pinching. Turning and zooming stand in one row or in two, with their signs above their words
/// where that saves height. Opaque.
class PageBar final : public QWidget {
    Q_OBJECT

  public:
    /// What can be done just now; the rest is greyed, not hidden, so that nothing moves under a finger.
    struct Possible {
        bool previous = false;
        bool next = false;
        bool zoomIn = false;
        bool zoomOut = false;
    };

    explicit PageBar(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);     ///< sets its words again, also in the same language
    void setPosition(int number, int count); ///< counted from 1; nothing is said when count is 0
    void setPossible(const Possible &possible);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void stepRequested(int direction);
    void zoomInRequested();
    void zoomOutRequested();
    void wholePageRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    struct Placed {
        QWidget *part = nullptr;
        QRect rect;
    };
    struct Rows {
        bool areStacked = false;
        bool doFit = true; ///< no word is wider than its place
        QList<Placed> placed;
        int height = 0;
    };

    Rows rowsFor(int width) const;
    Rows arranged(int width, int rowCount, bool areStacked) const;
    void addRow(Rows &rows, const QList<QWidget *> &parts, int width) const;
    int widthOf(QWidget *part, bool isStacked) const;
    int heightOf(QWidget *part, bool isStacked, int width) const;
    QList<PhotographButton *> buttons() const;
    void retranslate();
    void sayPosition();
    void layOut();

    GalleryTheme m_theme;
    Language m_language = Language::English;
    int m_number = 0;
    int m_count = 0;
    // In the order in which the keyboard walks them.
    PhotographButton *m_previous;
    TextLabel *m_position;
    PhotographButton *m_next;
    PhotographButton *m_zoomOut;
    PhotographButton *m_whole;
    PhotographButton *m_zoomIn;
};

} // namespace sala
