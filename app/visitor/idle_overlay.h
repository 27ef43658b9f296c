#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "translations/language.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace sala {

class TextButton;

/// Asks a visitor who has not touched anything for a while whether they are still here, over any page, and
/// counts down. Covers its parent; while it is up nothing below it can be touched, nor reached by the keyboard: Tab
/// walks between the two answers and counts anew, every other key is somebody, as a touch beside the buttons is.
class IdleOverlay final : public QWidget {
    Q_OBJECT

  public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< time since any fixed moment

    /// `parent` is what is covered. Hidden until ask().
    explicit IdleOverlay(QWidget *parent);

    /// Replaces the clock; for tests, which then call tick() themselves.
    void setClock(Clock clock);
    void setLanguage(Language language);
    void setTheme(const GalleryTheme &theme);

    /// Shows the question and starts counting down; a second call while it is up changes nothing.
    void ask(std::chrono::milliseconds countdown = std::chrono::seconds(15));
    void dismiss(); ///< hides it without a word
    int secondsLeft() const;

    void tick(); ///< looks at the clock: shows the seconds left, or times out

  Q_SIGNALS:
    void stillHere(); ///< the visitor touched it; hidden before
    void timedOut();  ///< nobody did, or "Start again" was touched; hidden before

  protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< between its two buttons, and no further

  private:
    void wordsChanged();
    void retranslate();
    void layOut();
    void compose();
    bool measure();
    int marginPx() const;
    int gapPx() const;
    void place();
    void answer();
    void giveUp();

    Clock m_clock;
    QTimer m_timer;
    QPointer<QWidget> m_focusBefore;
    std::chrono::milliseconds m_deadline{0};
    std::chrono::milliseconds m_countdown{15000};
    Language m_language = Language::English;
    GalleryTheme m_theme;
    TextButton *m_stay;
    TextButton *m_startAgain;
    TextBlock m_question;
    TextBlock m_explanation;
    TextBlock m_seconds;
    int m_shownSeconds = -1;
    bool m_isStale = false; ///< the words are still those of another language; they come with the question
    /// On a low screen the card gives room away, step by step, before anything leaves it.
    enum class Room { Usual, Wide, SmallQuestion, SmallWords };

    QRect m_card;
    Room m_room = Room::Usual;
    bool m_isSideBySide = true;
    int m_buttonHeight = 0;
    int m_ringTop = 0;
};

} // namespace sala
