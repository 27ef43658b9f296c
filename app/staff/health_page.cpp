#include "app/staff/health_page.h"

#include "app/errortext.h"
#include "app/staff/button_row.h"
#include "app/staff/health_card.h"
#include "app/text/dates.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sala {
namespace {

bool isAnyToDo(const QList<HealthFinding> &findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const HealthFinding &finding) { return finding.advice() != HealthAdvice::Nothing; });
}

} // namespace

HealthPage::HealthPage(HealthDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_summary(addText("healthSummary", TextSize::Body)),
      m_note(addAnswer("reportNote")), m_list(new QWidget) {
    setObjectName(QStringLiteral("healthPage"));
    m_clockQuestion = addText("clockQuestion", TextSize::Body);
    // Whoever touches twice touches "No": the answers stand where the question was asked, the safe one first.
    ButtonRow *clock = addRow();
    m_clockIsRight = addButton("clockIsRight", Weight::Quiet, clock);
    m_no = addButton("clockIsNotRight", Weight::Quiet, clock);
    m_yes = addButton("clockIsReallyRight", Weight::Quiet, clock);
    connect(m_clockIsRight, &QAbstractButton::clicked, this, [this] { askClock(true); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { askClock(false); });
    connect(m_yes, &QAbstractButton::clicked, this, [this] {
        askClock(false);
        m_desk.believeClock();
    });
    addWidget(m_list);
    (new QVBoxLayout(m_list))->setContentsMargins({});
    m_testScreen = addButton("openScreenTest", Weight::Quiet, addRow());
    m_testFilm = addButton("openFilmTest", Weight::Quiet, addRow());
    connect(m_testScreen, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("staff-screen-test")); });
    connect(m_testFilm, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("staff-film-test")); });
    m_warnings = addText("lastWarnings", TextSize::Label, Tone::Quiet);
    m_save = addButton("saveReport", Weight::Bright);
    m_back = addButton("leaveHealth", Weight::Quiet);
    connect(m_back, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_report = Report::Saving;
        m_desk.saveReport();
        say();
    });
    connect(&m_desk, &HealthDesk::looked, this, &HealthPage::say);
    connect(&m_desk, &HealthDesk::reportSaved, this,
            [this](const QString &file, const std::optional<Error> &error) {
                m_report = error ? Report::Failed : Report::Saved;
                m_reportFile = file;
                m_reportError = error;
                say();
            });
    connect(&m_timer, &QTimer::timeout, this, [this] { m_desk.look(); });
    m_timer.setInterval(kLookEvery);
    applyTheme();
    retranslate();
}

void HealthPage::enter() {
    m_report = m_report == Report::Saving ? Report::Saving : Report::None;
    m_isAskingClock = false;
    m_desk.look();
    say();
}

void HealthPage::showEvent(QShowEvent *event) {
    StaffPage::showEvent(event);
    m_timer.start();
}

void HealthPage::hideEvent(QHideEvent *event) {
    m_timer.stop();
    StaffPage::hideEvent(event);
}

/// What kinds of trouble there were, each once.
QString HealthPage::warningsText() const {
    const HealthWords words(language(), m_desk.seen().zone);
    QStringList lines;
    QList<WarningKind> said;
    for (const KeptWarning &warning : m_desk.seen().warnings) {
        const WarningKind kind = kindOf(warning.category);
        if (!said.contains(kind)) {
            said.append(kind);
            lines.append(words.warning(kind, warning.last));
        }
    }
    return lines.join(u'\n');
}

QString HealthPage::reportText() const {
    switch (m_report) {
    case Report::Saving:
        return tr("The report is being written. Leave the memory stick where it is.");
    case Report::Saved:
        return tr("The report is saved: %1. You can take the memory stick out.", "%1: a file's name")
            .arg(m_reportFile);
    case Report::Failed:
        return m_reportError ? errorText(*m_reportError) : QString();
    case Report::None:
        break;
    }
    return {};
}

void HealthPage::sayCards() {
    const QList<HealthFinding> findings = m_desk.seen().findings;
    while (m_cards.size() < findings.size()) {
        auto *card = new HealthCard;
        card->setTheme(theme());
        m_list->layout()->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < findings.size());
        if (i < findings.size()) {
            m_cards[i]->setFinding(findings[i], HealthWords(language(), m_desk.seen().zone), language());
        }
    }
}

void HealthPage::askClock(bool isAsking) {
    m_isAskingClock = isAsking;
    sayClock();
}

void HealthPage::sayClock() {
    const HealthSeen seen = m_desk.seen();
    const bool isBehind = std::any_of(seen.findings.begin(), seen.findings.end(), [](const HealthFinding &finding) {
        return finding.fact == HealthFact::ClockBehind;
    });
    const bool isAsking = m_isAskingClock && isBehind;
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(seen.zone);
    StaffPage::say(m_clockQuestion,
                   isAsking ? tr("The clock shows %1, %2. Is that right? Opening hours will then be kept by it again.",
                                 "%1: a date with its weekday, %2: a time of day")
                                  .arg(formatDate(now.date(), language(), Weekday::Shown), formatTime(now.time(), language()))
                            : QString());
    m_clockIsRight->setVisible(isBehind && !isAsking);
    m_no->setVisible(isAsking);
    m_yes->setVisible(isAsking);
}

void HealthPage::say() {
    const HealthSeen seen = m_desk.seen();
    const HealthState worst = worstOf(seen.findings);
    const QString time = formatTime(seen.time.toTimeZone(seen.zone).time(), language());
    StaffPage::say(m_summary,
                   seen.time.isNull() ? tr("The kiosk is being looked at. This takes a moment.")
                   : worst >= HealthState::Amber
                       ? tr("Looked at %1. Begin with what stands first.", "%1: a time of day").arg(time)
                   : isAnyToDo(seen.findings)
                       ? tr("Looked at %1. No trouble was found. What this machine cannot know itself is for you to look at.",
                            "%1: a time of day")
                             .arg(time)
                       : tr("Looked at %1. Nothing needs to be done.", "%1: a time of day").arg(time));
    setTone(m_note, m_report == Report::Failed ? Tone::Alert : Tone::Text);
    StaffPage::say(m_note, reportText());
    sayClock();
    sayCards();
    StaffPage::say(m_warnings, warningsText());
    m_save->setVisible(m_desk.hasStick());
    m_save->setEnabled(m_report != Report::Saving);
}

void HealthPage::retranslate() {
    setTitle(tr("Health of this kiosk"));
    m_clockIsRight->setText(tr("The clock is right now"), language());
    m_no->setText(tr("No", "the clock is not right"), language());
    m_yes->setText(tr("Yes, it is right"), language());
    m_testScreen->setText(tr("Test the touch screen"), language());
    m_testFilm->setText(tr("Test film and sound"), language());
    m_save->setText(tr("Save a report to the memory stick"), language());
    m_back->setText(tr("Back"), language());
    say();
}

void HealthPage::applyTheme() {
    StaffPage::applyTheme();
    m_list->layout()->setSpacing(theme().gapPx() / 2);
    for (HealthCard *card : m_cards) {
        card->setTheme(theme());
    }
}

} // namespace sala
