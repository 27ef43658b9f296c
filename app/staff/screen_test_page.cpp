#include "app/staff/screen_test_page.h"

#include "app/staff/health_words.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

namespace sala {

ScreenTestPage::ScreenTestPage(HealthDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_intro(addText("screenTestIntro", TextSize::Body)),
      m_last(addText("screenTestResult", TextSize::Body)) {
    setObjectName(QStringLiteral("screenTestPage"));
    m_begin = addButton("beginScreenTest", Weight::Bright);
    m_back = addButton("leaveScreenTest", Weight::Quiet);
    connect(m_begin, &QAbstractButton::clicked, this, &ScreenTestPage::begin);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("staff-health")); });
    connect(&m_desk, &HealthDesk::looked, this, &ScreenTestPage::say);
    applyTheme();
    retranslate();
}

ScreenTestPage::~ScreenTestPage() {
    end();
}

void ScreenTestPage::enter() {
    m_wasStopped = false;
    m_found.reset();
    say();
}

TouchField *ScreenTestPage::begin() {
    end();
    m_wasStopped = false;
    m_found.reset();
    m_field = new TouchField(window());
    m_field->setTheme(theme());
    m_field->setLanguage(language());
    connect(m_field, &TouchField::stopped, this, [this] {
        m_wasStopped = true;
        end();
    });
    connect(m_field, &TouchField::finished, this, [this](const TouchResult &result) {
        m_found = result.finding(QDateTime::currentDateTimeUtc());
        m_desk.keepTest(*m_found);
        end();
    });
    m_field->show();
    m_field->raise();
    return m_field;
}

/// It may be asking for it itself.
void ScreenTestPage::end() {
    if (m_field) {
        m_field->hide();
        m_field->deleteLater();
        m_field.clear();
    }
    say();
}

void ScreenTestPage::hideEvent(QHideEvent *event) {
    if (m_field) {
        end();
    }
    StaffPage::hideEvent(event);
}

void ScreenTestPage::say() {
    const HealthWords words(language(), m_desk.seen().zone);
    QString last = m_wasStopped ? tr("The test was stopped. What was found before holds.") : QString();
    for (const HealthFinding &finding : m_found ? QList<HealthFinding>{*m_found} : m_desk.seen().findings) {
        if (finding.subject() == HealthSubject::Touch) {
            const QString line = words.sentence(finding);
            last += (last.isEmpty() ? QString() : QStringLiteral("\n")) + line;
            const bool isToDo = finding.state() >= HealthState::Amber;
            last += isToDo ? u'\n' + words.advice(finding.advice()) : QString();
            setTone(m_last, isToDo ? Tone::Alert : Tone::Text);
        }
    }
    StaffPage::say(m_last, last);
}

void ScreenTestPage::retranslate() {
    setTitle(tr("Test of the touch screen"));
    StaffPage::say(
        m_intro,
        tr("It takes about two minutes. First nobody touches the screen for ten seconds. Then you touch its "
           "corners, draw over all of it, and touch it with two fingers. You can stop at any time."));
    m_begin->setText(tr("Begin the test"), language());
    m_back->setText(tr("Back"), language());
    if (m_field) {
        m_field->setLanguage(language());
    }
    say();
}

void ScreenTestPage::applyTheme() {
    StaffPage::applyTheme();
    if (m_field) {
        m_field->setTheme(theme());
    }
}

} // namespace sala
