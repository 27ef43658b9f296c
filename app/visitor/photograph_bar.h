#pragma once

#include "app/visitor/theme.h"
#include "translations/language.h"

#include <QWidget>

namespace sala {

class PhotographButton;
class TextLabel;

/// Under a photograph, with words and signs: everything that fingers can also do by swiping and pinching.
/// One row; where the words are too long for it, every button's sign moves above its words, and where they are
/// too long even for that, the zoom gets a row of its own. Opaque.
class PhotographBar final : public QWidget {
    Q_OBJECT

  public:
    /// What can be done just now; the rest is greyed, not hidden, so that nothing moves under a finger.
    struct Possible {
        bool previous = false;
        bool next = false;
        bool zoomIn = false;
        bool zoomOut = false;
    };

    explicit PhotographBar(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);
    void setPosition(int number, int count); ///< counted from 1; nothing is said when count is 0
    void setPossible(const Possible &possible);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  Q_SIGNALS:
    void stepRequested(int direction);
    void zoomInRequested();
    void zoomOutRequested();
    void wholePictureRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    /// The row for one width: how wide each part is, and how high all of them.
    struct Row {
        bool isStacked = false;
        bool isSplit = false; ///< walk and zoom under each other
        QList<int> widths;
        int height = 0;
    };

    QList<PhotographButton *> buttons() const;
    Row rowFor(int width) const;
    Row splitRowFor(int width) const;
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
