#pragma once

#include "app/curator/bench_page.h"
#include "app/look/idle_monitor.h"
#include "translations/switcher.h"

#include <QTimer>
#include <QWidget>

namespace sala {

class CloseSheet;
class CuratorDoor;

/// The curators' window: the door, and behind it the bench. Locks itself when nobody touches it. GUI thread.
class Workbench final : public QWidget {
    Q_OBJECT

  public:
    /// All of it outlives the window.
    Workbench(const BenchParts &parts, LanguageSwitcher &languages, QWidget *parent = nullptr);

    void begin(); ///< reads the library; the window can be shown before and after

    void setLanguage(Language language);
    void keepLanguage() { m_isLanguageKept = true; } ///< whoever comes in, and whatever they read
    void setLockAfter(std::chrono::milliseconds idle) { m_idle.setTimeout(idle); }
    void lock(); ///< what was typed is kept
    bool isLocked() const;

    BenchPage &bench() { return *m_bench; }
    CuratorDoor &door() { return *m_door; }

  Q_SIGNALS:
    /// The window was closed, and everything that was typed is on the disk; or whoever closed it was told what is not.
    void finished();

  protected:
    void closeEvent(QCloseEvent *event) override;

  private:
    void comeIn(const CuratorSignIn &who);
    bool isAllDone() const;
    void sayKept();
    void finish();
    void leave();
    void askToLeave();
    QStringList unkeptNames() const;
    void copyUnkept() const;

    BenchParts m_parts;
    LanguageSwitcher &m_languages;
    IdleMonitor m_idle;
    bool m_isLanguageKept = false;
    bool m_isClosing = false; ///< once all is on the disk
    QTimer m_patience;        ///< until somebody who closes it is told what it waits for
    QStackedLayout *m_stack;
    CuratorDoor *m_door;
    BenchPage *m_bench;
    CloseSheet *m_closeSheet;
};

} // namespace sala
