#include "app/staff/hours_page.h"

#include "app/errortext.h"
#include "app/staff/button_row.h"
#include "app/staff/staff_desk.h"
#include "app/text/dates.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

namespace sala {
namespace {

const DayHours kAllDay{false, {0, 0}, {0, 0}};
const DayHours kClosed{true, {0, 0}, {0, 0}};
const DayHours kUsual{false, {10, 0}, {18, 0}}; ///< where steps begin

bool isAllDay(const DayHours &hours) {
    return !hours.isClosed && hours.from == hours.until;
}

} // namespace

HoursPage::HoursPage(StaffDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_intro(addText("hoursIntro", TextSize::Body)) {
    setObjectName(QStringLiteral("hoursPage"));
    makeWeek();
    makeQuestions();
    m_warning = addText("hoursWarning", TextSize::Body, Tone::Alert);
    m_note = addText("hoursNote", TextSize::Body, Tone::Alert);
    m_save = addButton("saveHours", Weight::Bright);
    m_asUsual = addButton("asUsual", Weight::Quiet);
    m_asPlanned = addButton("asPlanned", Weight::Quiet);
    m_back = addButton("leaveHours", Weight::Quiet);
    connect(m_save, &QAbstractButton::clicked, this, &HoursPage::save);
    connect(m_asUsual, &QAbstractButton::clicked, this, &HoursPage::takeException);
    connect(m_asPlanned, &QAbstractButton::clicked, this, [this] { m_desk.saveSchedule(std::nullopt); });
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (m_day < 0) {
            Q_EMIT backRequested();
        } else {
            showWeek();
        }
    });
    connect(&m_desk, &StaffDesk::statusChanged, this, &HoursPage::say);
    connect(&m_desk, &StaffDesk::scheduleSaved, this, [this](const std::optional<Error> &error) {
        m_error = error;
        m_day = error ? m_day : -1;
        say();
    });
    applyTheme();
    retranslate();
}

void HoursPage::makeWeek() {
    for (int day = 0; day < kDays; ++day) {
        const QByteArray name = "day" + QByteArray::number(day);
        m_week.append(addRow());
        m_days.append(addButton(name.constData(), Weight::Quiet, m_week.last()));
        connect(m_days.last(), &QAbstractButton::clicked, this, [this, day] { openDay(day); });
    }
}

void HoursPage::makeQuestions() {
    m_date = addText("hoursDate", TextSize::Title);
    ButtonRow *scopes = addRow();
    m_questions.append(scopes);
    m_thisDay = addButton("thisDay", Weight::Bright, scopes);
    m_everyWeek = addButton("everyWeek", Weight::Quiet, scopes);
    connect(m_thisDay, &QAbstractButton::clicked, this, [this] { choose(DayScope::Date); });
    connect(m_everyWeek, &QAbstractButton::clicked, this, [this] { choose(DayScope::Weekday); });
    ButtonRow *kinds = addRow();
    m_questions.append(kinds);
    m_closed = addButton("closedDay", Weight::Quiet, kinds);
    m_allDay = addButton("openAllDay", Weight::Quiet, kinds);
    m_someHours = addButton("someHours", Weight::Quiet, kinds);
    connect(m_closed, &QAbstractButton::clicked, this, [this] { change(kClosed); });
    connect(m_allDay, &QAbstractButton::clicked, this, [this] { change(kAllDay); });
    connect(m_someHours, &QAbstractButton::clicked, this,
            [this] { change(m_hours.isClosed || isAllDay(m_hours) ? kUsual : m_hours); });
    const auto end = [this](TextLabel *&label, const char *name, QTime DayHours::*part, TextButton *&earlier, TextButton *&later) {
        label = addText(name, TextSize::Title);
        ButtonRow *row = addRow();
        m_ends.append(row);
        earlier = addButton((QByteArray(name) + "Earlier").constData(), Weight::Quiet, row);
        later = addButton((QByteArray(name) + "Later").constData(), Weight::Quiet, row);
        for (TextButton *button : {earlier, later}) {
            button->setAutoRepeat(true);
        }
        connect(earlier, &QAbstractButton::clicked, this, [this, part] { step(part, -kStepMinutes); });
        connect(later, &QAbstractButton::clicked, this, [this, part] { step(part, kStepMinutes); });
    };
    end(m_from, "opens", &DayHours::from, m_fromEarlier, m_fromLater);
    end(m_until, "closes", &DayHours::until, m_untilEarlier, m_untilLater);
}

void HoursPage::enter() {
    showWeek();
}

void HoursPage::showWeek() {
    m_day = -1;
    m_error.reset();
    say();
}

void HoursPage::openDay(int day) {
    m_day = day;
    m_scope = DayScope::Date;
    m_hours = hoursOn(m_desk.status().schedule, dateOf(day));
    m_error.reset();
    say();
}

QDate HoursPage::dateOf(int day) const {
    const QDate today = m_desk.status().today;
    return (today.isValid() ? today : QDate::currentDate()).addDays(day);
}

void HoursPage::choose(DayScope scope) {
    m_scope = scope;
    say();
}

void HoursPage::change(const DayHours &hours) {
    m_hours = hours;
    say();
}

/// Never to where both ends meet: that would be the whole day.
void HoursPage::step(QTime DayHours::*end, int minutes) {
    DayHours hours = m_hours;
    hours.*end = (hours.*end).addSecs(minutes * 60);
    if (isAllDay(hours)) {
        hours.*end = (hours.*end).addSecs(minutes * 60);
    }
    change(hours);
}

/// What was not changed stays as it is: a day may have hours that two times cannot say.
void HoursPage::save() {
    const Schedule &schedule = m_desk.status().schedule;
    const bool isSame = m_hours == hoursOn(schedule, dateOf(m_day));
    if (isSame && (m_scope == DayScope::Date || !hasException(schedule, dateOf(m_day)))) {
        showWeek();
        return;
    }
    m_desk.saveSchedule(withDay(m_desk.status().schedule, dateOf(m_day), m_scope, m_hours));
}

void HoursPage::takeException() {
    m_desk.saveSchedule(withoutException(m_desk.status().schedule, dateOf(m_day)));
}

QString HoursPage::hoursText(const QDate &date) const {
    const Schedule &schedule = m_desk.status().schedule;
    if (hoursOn(schedule, date) == kAllDay) {
        return tr("open all day");
    }
    QStringList windows;
    for (const ScheduleLine &window : windowsOn(schedule, date)) {
        windows.append(formatTimeRange(window.from, window.until, language()));
    }
    return windows.isEmpty() ? tr("closed") : windows.join(QStringLiteral("   "));
}

void HoursPage::say() {
    sayWeek();
    sayQuestions();
    StaffPage::say(m_note, m_error ? errorText(*m_error) : QString());
}

void HoursPage::sayWeek() {
    const bool isShown = m_day < 0;
    const KioskStatus status = m_desk.status();
    const bool isPlanned = !status.plannedSchedule.rules.isEmpty();
    const QString intro = isPlanned && !status.isScheduleOwn
                              ? tr("The curators planned these hours. Touch a day to change it on this kiosk. Outside the hours "
                                   "the screen is dark.")
                              : tr("Touch a day to change its hours. Outside them the screen is dark.");
    StaffPage::say(m_intro, isShown ? intro : QString());
    m_asPlanned->setVisible(isShown && isPlanned && status.isScheduleOwn);
    for (int day = 0; day < kDays; ++day) {
        m_days[day]->setText(tr("%1: %2", "a day, and from when until when it is open that day")
                                 .arg(formatDate(dateOf(day), language(), Weekday::Shown), hoursText(dateOf(day))),
                             language());
        m_week[day]->setVisible(isShown);
    }
}

void HoursPage::sayQuestions() {
    const bool isShown = m_day >= 0;
    const bool hasHours = isShown && !m_hours.isClosed && !isAllDay(m_hours);
    StaffPage::say(m_date, isShown ? formatDate(dateOf(m_day), language(), Weekday::Shown) : QString());
    StaffPage::say(m_from, hasHours ? tr("Opens at %1", "a time of day").arg(formatTime(m_hours.from, language())) : QString());
    StaffPage::say(m_until, hasHours ? tr("Closes at %1", "a time of day").arg(formatTime(m_hours.until, language())) : QString());
    for (ButtonRow *row : m_questions) {
        row->setVisible(isShown);
    }
    for (ButtonRow *row : m_ends) {
        row->setVisible(hasHours);
    }
    m_save->setVisible(isShown);
    const bool isReplaced = isShown && windowsOn(m_desk.status().schedule, dateOf(m_day)).size() > 1 &&
                            m_hours != hoursOn(m_desk.status().schedule, dateOf(m_day));
    StaffPage::say(m_warning, isReplaced ? tr("This replaces all hours of the day: %1", "from when until when, several times")
                                               .arg(hoursText(dateOf(m_day)))
                                         : QString());
    m_asUsual->setVisible(isShown && hasException(m_desk.status().schedule, dateOf(m_day)));
    const auto mark = [this](TextButton *button, bool isChosen) {
        setWeight(button, isChosen ? Weight::Bright : Weight::Quiet);
    };
    mark(m_thisDay, m_scope == DayScope::Date);
    mark(m_everyWeek, m_scope == DayScope::Weekday);
    mark(m_closed, m_hours.isClosed);
    mark(m_allDay, isAllDay(m_hours));
    mark(m_someHours, !m_hours.isClosed && !isAllDay(m_hours));
}

void HoursPage::retranslate() {
    setTitle(tr("Opening hours"));
    m_thisDay->setText(tr("Only this day"), language());
    m_everyWeek->setText(tr("Every week on this day"), language());
    m_closed->setText(tr("Closed", "that day"), language());
    m_allDay->setText(tr("Open all day"), language());
    m_someHours->setText(tr("Open from… until…"), language());
    for (TextButton *button : {m_fromEarlier, m_untilEarlier}) {
        button->setText(tr("Earlier", "a time of day"), language());
    }
    for (TextButton *button : {m_fromLater, m_untilLater}) {
        button->setText(tr("Later", "a time of day"), language());
    }
    m_save->setText(tr("Save"), language());
    m_asUsual->setText(tr("As on other weeks"), language());
    m_asPlanned->setText(tr("Hours as the curators planned them"), language());
    m_back->setText(tr("Back"), language());
    say();
}

} // namespace sala
