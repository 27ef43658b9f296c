#pragma once

#include "app/staff/health_desk.h"
#include "app/staff/staff_page.h"

#include <QTimer>

#include <chrono>

namespace sala {

class HealthCard;

/// How well the kiosk is: a card for each thing that was looked at, the worst first, and what to do about it.
/// Looks again by itself while it is seen. Saves a report onto a stick where one is there. Where the kiosk does not believe
/// its clock because it has once seen a later time, staff can say, asked once more, that it is right now.
class HealthPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit HealthPage(HealthDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-health"); }
    void enter() override;

    static constexpr std::chrono::seconds kLookEvery{30};
    void setLookEvery(std::chrono::milliseconds time) { m_timer.setInterval(time); } ///< for tests

  protected:
    void retranslate() override;
    void applyTheme() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void say();
    void sayCards();
    void sayClock();
    void askClock(bool isAsking);
    QString warningsText() const;
    QString reportText() const;

    enum class Report { None, Saving, Saved, Failed };

    HealthDesk &m_desk;
    QTimer m_timer;
    Report m_report = Report::None;
    QString m_reportFile;
    std::optional<Error> m_reportError;
    TextLabel *m_summary;
    TextLabel *m_note; ///< of the report
    bool m_isAskingClock = false;
    TextLabel *m_clockQuestion;
    TextButton *m_clockIsRight;
    TextButton *m_no;
    TextButton *m_yes;
    QWidget *m_list;
    QList<HealthCard *> m_cards;
    TextLabel *m_warnings;
    TextButton *m_testScreen;
    TextButton *m_testFilm;
    TextButton *m_save;
    TextButton *m_back;
};

} // namespace sala
