#pragma once

#include "app/look/idle_monitor.h"
#include "app/look/theme.h"
#include "app/staff/setup_page.h"
#include "app/staff/staff_desks.h"
#include "app/stage/presenting.h"

#include <QWidget>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QStackedLayout)

namespace sala {

class HoursPage;
class LoadPage;
class PlaylistPage;
class PublishPage;
class SignInPage;
class StaffHomePage;
class StaffPage;
class TalkPage;
class TypingAid;

/// Staff's side of the kiosk, over the visitors' pages: the door, and the pages behind it. Locks itself when nobody
/// touches it. What is being done goes on behind the locked door. Where there is no exhibition to go back to, it
/// stays and only the door is seen. GUI thread; the desk must outlive it.
class StaffArea final : public QWidget {
    Q_OBJECT

  public:
    explicit StaffArea(const StaffDesks &desks, QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language);

    /// The door; on a kiosk that nobody has set up yet, the first question.
    void open();
    /// By the gesture, which visitors may come upon: not where something is shown and nobody has set a PIN, because whoever
    /// came upon it first could choose one. Then the first one is set with a keyboard or from the command line.
    void openByHand();
    void close(); ///< locks; signed out
    void setPresenting(Presenting::Kind kind); ///< what is on now
    void setVolume(double volume);             ///< of films that are tried here, 0–1 as loudness is heard
    /// For pictures of its pages, without signing in. False when there is no such page.
    bool showPage(const QString &name);
    static QStringList pageNames(); ///< of a kiosk that has all desks
    StaffPage *page() const;
    TypingAid &typing() const { return *m_typing; } ///< the keyboard for its fields

    static constexpr std::chrono::seconds kLockAfter{120};
    static constexpr std::chrono::seconds kDoorClosesAfter{30}; ///< visitors may come upon it
    void setLockAfter(std::chrono::milliseconds time); ///< instead of either; for tests

  Q_SIGNALS:
    void opened();
    void closed(); ///< the exhibition is wanted, from its beginning
    void languageChosen(sala::Language language);
    void presentingRequested(const sala::Presenting &presenting);
    void previewing(bool isOn); ///< films play here: the show behind is to rest meanwhile

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void add(StaffPage *page);
    void addPlaylists(PlaylistDesk &desk);
    StaffPage *find(const QString &name) const;
    void goTo(StaffPage &page);
    void lock();
    void enterFirst();
    void goHome();
    void leave();
    void watchForIdleness();
    void ask(const QList<SetupPage::Step> &questions);
    QList<SetupPage::Step> firstQuestions() const;
    bool hasShow() const;

    StaffDesk &m_desk;
    QStackedLayout *m_stack;
    SignInPage *m_door;
    StaffHomePage *m_home;
    LoadPage *m_load;
    SetupPage *m_setup;
    HoursPage *m_hours;
    TalkPage *m_talk;
    PublishPage *m_publish = nullptr; ///< where there is a library to publish
    PlaylistPage *m_playlist = nullptr; ///< where there is a desk for it
    TypingAid *m_typing;
    bool m_isSignedIn = false;
    IdleMonitor m_idle;
    std::chrono::milliseconds m_lockAfter{0};
    QColor m_wall;
};

} // namespace sala
