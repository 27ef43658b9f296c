#pragma once

#include "app/staff/staff_page.h"
#include "db/records/error.h"
#include "db/records/schedule_edit.h"

#include <optional>

namespace sala {

class StaffDesk;

/// Seven days of opening hours, from today; a touch on one changes it, for that day alone or for every such weekday.
class HoursPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit HoursPage(StaffDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-hours"); }
    void enter() override;

    /// The questions about the `day`th of the seven, from 0.
    void openDay(int day);

    static constexpr int kDays = 7;
    static constexpr int kStepMinutes = 15;

  protected:
    void retranslate() override;

  private:
    void makeWeek();
    void makeQuestions();
    QDate dateOf(int day) const;
    QString hoursText(const QDate &date) const;
    void choose(DayScope scope);
    void change(const DayHours &hours);
    void step(QTime DayHours::*end, int minutes);
    void save();
    void takeException();
    void showWeek();
    void say();
    void sayWeek();
    void sayQuestions();

    StaffDesk &m_desk;
    int m_day = -1; ///< the one being changed; -1: the week is shown
    DayScope m_scope = DayScope::Date;
    DayHours m_hours;
    std::optional<Error> m_error;
    TextLabel *m_intro;
    QList<ButtonRow *> m_week;
    QList<ButtonRow *> m_questions;
    QList<ButtonRow *> m_ends; ///< of the hours: earlier, later
    QList<TextButton *> m_days;
    TextLabel *m_date;
    TextButton *m_thisDay;
    TextButton *m_everyWeek;
    TextButton *m_closed;
    TextButton *m_allDay;
    TextButton *m_someHours;
    TextLabel *m_from;
    TextButton *m_fromEarlier;
    TextButton *m_fromLater;
    TextLabel *m_until;
    TextButton *m_untilEarlier;
    TextButton *m_untilLater;
    TextLabel *m_warning;
    TextLabel *m_note;
    TextButton *m_save;
    TextButton *m_asUsual;
    TextButton *m_asPlanned;
    TextButton *m_back;
};

} // namespace sala
