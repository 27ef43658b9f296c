#pragma once

#include "app/staff/staff_desks.h"
#include "app/staff/staff_page.h"
#include "db/records/error.h"

#include <optional>

namespace sala {

struct KioskStatus;

/// Where staff stand after they have come in: what the kiosk shows, and what they can do about it.
class StaffHomePage final : public StaffPage {
    Q_OBJECT

  public:
    explicit StaffHomePage(const StaffDesks &desks, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff"); }
    void enter() override;

  Q_SIGNALS:
    void setupRequested();
    void pinRequested();

  protected:
    void retranslate() override;

  private:
    void lead(TextButton *button, const char *page);
    void ask(bool isAsking);
    QString hoursText() const;
    QString foreignText(const KioskStatus &status) const;
    void say();
    void sayHealth();
    void sayQuestion(const KioskStatus &status);
    void switchQuestion();

    StaffDesk &m_desk;
    HealthDesk *m_healthDesk; ///< nullptr: none
    bool m_isSwitching = false; ///< the question to visitors; it is not kept yet
    bool m_isAsking = false; ///< whether to go back: the second touch does it
    std::optional<Error> m_error;
    TextLabel *m_shown;
    TextLabel *m_dates;
    TextLabel *m_number;
    TextLabel *m_hours;
    TextLabel *m_venue;
    TextLabel *m_asked;
    TextLabel *m_note;
    TextButton *m_load;
    TextButton *m_playlists;
    TextButton *m_goBack;
    TextButton *m_no;
    TextButton *m_yes;
    TextButton *m_openHours;
    TextButton *m_talk;
    TextButton *m_statistics;
    TextButton *m_question;
    TextButton *m_health;
    TextButton *m_publish;
    TextButton *m_setup;
    TextButton *m_pin;
    TextButton *m_leave;
};

} // namespace sala
