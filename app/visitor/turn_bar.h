#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QWidget>

namespace sala {

class PhotographButton;
class TextLabel;

/// Buttons to turn from one thing to the next and to zoom, and which one it is of how many: everything that
/// fingers can also do by swiping and pinching, with words and signs. Subclasses say the words and place the
/// parts. Opaque.
class TurnBar : public QWidget {
    Q_OBJECT

  public:
    /// What can be done just now; the rest is greyed, not hidden, so that nothing moves under a finger.
    struct Possible {
        bool previous = false;
        bool next = false;
        bool zoomIn = false;
        bool zoomOut = false;
    };

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);     ///< sets its words again, also in the same language
    void setPosition(int number, int count); ///< counted from 1; nothing is said when count is 0
    void setPossible(const Possible &possible);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override = 0;

  Q_SIGNALS:
    void stepRequested(int direction);
    void zoomInRequested();
    void zoomOutRequested();
    void wholeRequested(); ///< zoom out until all of it is seen

  protected:
    static constexpr int kAnyWidth = 100'000; ///< where nothing takes more than one line

    struct Words {
        QString previous;
        QString next;
        QString zoomOut;
        QString whole;
        QString zoomIn;
    };

    explicit TurnBar(QWidget *parent);

    virtual Words words() const = 0;
    virtual QString position(const QString &number, const QString &count) const = 0;
    virtual void layOut() = 0;
    void retranslate(); ///< a subclass's constructor calls it

    const GalleryTheme &theme() const { return m_theme; }
    QList<PhotographButton *> buttons() const;
    int positionWidth() const; ///< of the longest: what is touched stays where it is while somebody walks on

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    // In the order in which the keyboard walks them.
    PhotographButton *m_previous;
    TextLabel *m_position;
    PhotographButton *m_next;
    PhotographButton *m_zoomOut;
    PhotographButton *m_whole;
    PhotographButton *m_zoomIn;

  private:
    void sayPosition();

    GalleryTheme m_theme;
    Language m_language = Language::English;
    int m_number = 0;
    int m_count = 0;
};

} // namespace sala
