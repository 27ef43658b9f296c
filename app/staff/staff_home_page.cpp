#include "app/staff/staff_home_page.h"

#include "app/errortext.h"
#include "app/staff/button_row.h"
#include "app/staff/edition_words.h"
#include "app/staff/health_desk.h"
#include "app/staff/staff_desk.h"
#include "app/text/dates.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <utility>

namespace sala {

StaffHomePage::StaffHomePage(const StaffDesks &desks, QWidget *parent)
    : StaffPage(parent), m_desk(desks.kiosk), m_healthDesk(desks.health), m_shown(addText("shownTitle", TextSize::Title)),
      m_dates(addText("shownDates", TextSize::Label, Tone::Quiet)),
      m_number(addText("shownNumber", TextSize::Label, Tone::Quiet)),
      m_hours(addText("openingHours", TextSize::Label, Tone::Quiet)),
      m_venue(addText("kioskVenue", TextSize::Label, Tone::Quiet)),
      m_asked(addText("questionState", TextSize::Label, Tone::Quiet)) {
    setObjectName(QStringLiteral("staffHomePage"));
    ButtonRow *editions = addRow();
    m_load = addButton("openLoading", Weight::Bright, editions);
    m_publish = addButton("openPublishing", Weight::Bright, editions);
    m_publish->setVisible(desks.publishing);
    lead(m_publish, "staff-publish");
    // Whoever touches twice touches "No": the answers stand where the question was asked, the safe one first.
    ButtonRow *back = addRow();
    m_goBack = addButton("goBack", Weight::Quiet, back);
    m_no = addButton("doNotGoBack", Weight::Quiet, back);
    m_yes = addButton("reallyGoBack", Weight::Quiet, back);
    m_note = addText("staffNote", TextSize::Body, Tone::Alert);
    ButtonRow *views = addRow();
    m_playlists = addButton("openPlaylists", Weight::Quiet, views);
    m_playlists->setVisible(desks.playlists);
    lead(m_playlists, "staff-playlists");
    m_openHours = addButton("openHours", Weight::Quiet, views);
    lead(m_openHours, "staff-hours");
    m_talk = addButton("openTalk", Weight::Quiet, views);
    lead(m_talk, "staff-talk");
    m_statistics = addButton("openStatistics", Weight::Quiet, views);
    m_statistics->setVisible(desks.statistics);
    lead(m_statistics, "staff-statistics");
    m_question = addButton("switchQuestion", Weight::Quiet, views);
    ButtonRow *settings = addRow();
    m_health = addButton("openHealth", Weight::Quiet, settings);
    m_health->setVisible(desks.health != nullptr);
    lead(m_health, "staff-health");
    m_setup = addButton("openSetup", Weight::Quiet, settings);
    m_pin = addButton("changePin", Weight::Quiet, settings);
    m_leave = addButton("leaveStaff", Weight::Quiet);
    lead(m_load, "staff-load");
    connect(m_goBack, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { ask(false); });
    connect(m_yes, &QAbstractButton::clicked, this, [this] {
        ask(false);
        m_desk.goBack();
    });
    connect(m_question, &QAbstractButton::clicked, this, &StaffHomePage::switchQuestion);
    connect(m_setup, &QAbstractButton::clicked, this, &StaffHomePage::setupRequested);
    connect(m_pin, &QAbstractButton::clicked, this, &StaffHomePage::pinRequested);
    connect(m_leave, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    connect(&m_desk, &StaffDesk::statusChanged, this, &StaffHomePage::say);
    if (m_healthDesk) {
        connect(m_healthDesk, &HealthDesk::looked, this, &StaffHomePage::sayHealth);
    }
    connect(&m_desk, &StaffDesk::settingsSaved, this, [this](const std::optional<Error> &error) {
        if (std::exchange(m_isSwitching, false)) {
            m_error = error;
            say();
        }
    });
    connect(&m_desk, &StaffDesk::wentBack, this, [this](const std::optional<Error> &error) {
        m_error = error;
        say();
    });
    applyTheme();
    retranslate();
}

/// The button opens another page.
void StaffHomePage::lead(TextButton *button, const char *page) {
    connect(button, &QAbstractButton::clicked, this,
            [this, name = QString::fromLatin1(page)] { Q_EMIT pageRequested(name); });
}

void StaffHomePage::enter() {
    m_isAsking = false;
    m_error.reset();
    say();
    if (m_healthDesk) {
        m_healthDesk->look(); // said when it is known
    }
}

void StaffHomePage::ask(bool isAsking) {
    m_error.reset();
    m_isAsking = isAsking;
    say();
}

/// Nothing where it is always open.
QString StaffHomePage::hoursText() const {
    const KioskMoment kiosk = m_desk.status().moment;
    if (!kiosk.isClockBelieved) {
        return tr("The clock of this kiosk shows %1, which cannot be right: opening hours are not kept. “Health of this "
                  "kiosk” says what to do.",
                  "%1: a date")
            .arg(formatDate(QDate::currentDate(), language()));
    }
    if (!kiosk.until) {
        return kiosk.moment.isOpen ? QString() : tr("Closed by the opening hours.");
    }
    const QString when = tr("%1, %2", "a date with its weekday, and a time of day")
                             .arg(formatDate(kiosk.until->date(), language(), Weekday::Shown),
                                  formatTime(kiosk.until->time(), language()));
    return (kiosk.moment.isOpen ? tr("Open until: %1", "a date and a time") : tr("Closed until: %1", "a date and a time")).arg(when);
}

/// Of what is shown, then of the edition before; empty where both are for this kiosk's country.
QString StaffHomePage::foreignText(const KioskStatus &status) const {
    if (isForeign(status.shown, status.settings) && status.settings.country == QLatin1String(kOtherCountry)) {
        return unsaidCountryText(status.shown->exhibition, language());
    }
    const QString here = countryName(status.settings.country, language());
    if (isForeign(status.shown, status.settings)) {
        return tr("This exhibition was published for %1, and this kiosk stands in %2. Only what may be shown here is shown. "
                  "Ask the curators for the edition for %2.",
                  "%1 and %2: countries")
            .arg(countryName(status.shown->exhibition.country, language()), here);
    }
    if (isForeign(status.before, status.settings)) {
        return tr("The edition before cannot be shown here: it was published for %1, and this kiosk stands in %2.",
                  "%1 and %2: countries")
            .arg(countryName(status.before->exhibition.country, language()), here);
    }
    return {};
}

void StaffHomePage::say() {
    const KioskStatus status = m_desk.status();
    const auto &shown = status.shown;
    StaffPage::say(m_shown, shown ? editionTitle(shown->titles, shown->exhibition, language())
                                  : tr("No exhibition is loaded yet."));
    StaffPage::say(m_dates, shown ? editionDates(shown->exhibition, language()) : QString());
    StaffPage::say(m_number, status.isLibrary ? tr("Shown from a library, not from an edition.")
                             : shown          ? editionNumber(shown->label, shown->exhibition, language())
                                              : QString());
    m_load->setVisible(!status.isLibrary);
    m_openHours->setVisible(!status.isLibrary); // it is always open
    StaffPage::say(m_hours, hoursText());
    StaffPage::say(m_venue, status.settings.venue.isEmpty()
                                ? QString()
                                : tr("This kiosk stands here: %1", "%1: a venue's name").arg(status.settings.venue));
    setTone(m_hours, status.moment.isClockBelieved ? Tone::Quiet : Tone::Alert);
    const bool isAsking = m_isAsking && status.before;
    m_talk->setVisible(shown.has_value());
    sayQuestion(status);
    const bool canGoBack = status.before && !isForeign(status.before, status.settings);
    m_goBack->parentWidget()->setVisible(canGoBack || isAsking); // an empty row has a gap, too
    m_goBack->setVisible(canGoBack && !isAsking);
    m_no->setVisible(isAsking);
    m_yes->setVisible(isAsking);
    QString note;
    if (m_error) {
        note = errorText(*m_error);
    } else if (m_isAsking && status.before) {
        const OwnEdition &before = *status.before;
        note = tr("Show “%1” again? %2", "%1: an exhibition's title, %2: which edition, a sentence of its own")
                   .arg(editionTitle(before.titles, before.exhibition, language()),
                        editionNumber(before.label, before.exhibition, language()));
    } else if (status.wasBeforeWithdrawn) {
        note = tr("The edition before cannot be shown again: somebody in it no longer agrees to be shown.");
    } else {
        note = foreignText(status);
    }
    StaffPage::say(m_note, note);
}

/// Nothing of it where the exhibition has no question.
void StaffHomePage::sayQuestion(const KioskStatus &status) {
    const bool isOn = status.settings.asksQuestion;
    const bool hasQuestion = status.shown && status.shown->asks;
    m_question->setVisible(hasQuestion);
    m_question->setText(isOn ? tr("Ask visitors no question", "a switch") : tr("Ask visitors the question", "a switch"),
                        language());
    StaffPage::say(m_asked, hasQuestion && !isOn ? tr("Visitors are not asked the exhibition's question.") : QString());
}

void StaffHomePage::switchQuestion() {
    KioskSettings settings = m_desk.status().settings;
    settings.asksQuestion = !settings.asksQuestion;
    m_isSwitching = true;
    m_error.reset();
    m_desk.saveSettings(settings);
}

void StaffHomePage::retranslate() {
    setTitle(tr("For staff"));
    m_load->setText(tr("Load an exhibition"), language());
    m_goBack->setText(tr("Show the edition before"), language());
    m_no->setText(tr("No", "do not show the edition before"), language());
    m_yes->setText(tr("Yes, show it again"), language());
    m_talk->setText(tr("Launch or talk"), language());
    m_openHours->setText(tr("Opening hours"), language());
    m_statistics->setText(tr("Statistics"), language());
    m_publish->setText(tr("Publish an edition"), language());
    m_setup->setText(tr("Settings of this kiosk"), language());
    m_playlists->setText(tr("Playlists"), language());
    m_pin->setText(tr("Change the PIN"), language());
    m_leave->setText(tr("Back to the exhibition"), language());
    say();
    sayHealth();
}

void StaffHomePage::sayHealth() {
    const bool isRed = m_healthDesk && worstOf(m_healthDesk->seen().findings) == HealthState::Red;
    setWeight(m_health, isRed ? Weight::Bright : Weight::Quiet);
    m_health->setText(isRed ? tr("Health of this kiosk: something is wrong") : tr("Health of this kiosk"), language());
}

} // namespace sala
