#include "app/staff/sign_in_page.h"

#include "app/staff/pin_pad.h"
#include "app/staff/staff_desk.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

namespace sala {

SignInPage::SignInPage(StaffDesk &desk, QWidget *parent)
    : StaffPage(parent), m_desk(desk), m_pad(new PinPad),
      m_invitation(addText("signInInvitation", TextSize::Body)) {
    setObjectName(QStringLiteral("signInPage"));
    m_message = addText("signInMessage", TextSize::Body, Tone::Alert);
    setSide(m_pad);
    m_back = addButton("leaveStaff", Weight::Quiet);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SignInPage::tick);
    connect(m_back, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    connect(m_pad, &PinPad::changed, this, [this] { show(Saying::Nothing); });
    connect(m_pad, &PinPad::entered, this, [this](const QString &words) {
        m_pad->setLocked(true);
        show(Saying::Checking);
        m_desk.signIn(words);
    });
    connect(&m_desk, &StaffDesk::signInAnswered, this, &SignInPage::answer);
    // After a restart, or when somebody has set another PIN meanwhile.
    connect(&m_desk, &StaffDesk::statusChanged, this, [this] {
        if (m_saying != Saying::Checking && m_desk.status().wait != m_wait) {
            wait(m_desk.status().wait);
        }
    });
    setFocusProxy(m_pad);
    applyTheme();
    retranslate();
}

void SignInPage::enter() {
    m_pad->clear();
    if (m_saying != Saying::Checking) {
        wait(m_desk.status().wait);
    }
}

void SignInPage::wait(std::chrono::seconds time) {
    m_wait = time;
    const bool isWaiting = m_wait.count() > 0;
    m_pad->setLocked(isWaiting);
    show(isWaiting ? Saying::Waiting : Saying::Nothing);
    if (isWaiting) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void SignInPage::answer(const SignIn &answer) {
    m_pad->clear();
    wait(answer.wait);
    if (answer.answer == SignIn::Answer::Right) {
        Q_EMIT signedIn();
    } else if (answer.answer == SignIn::Answer::Failed) {
        show(Saying::Failed);
    } else if (answer.wait.count() == 0) {
        show(Saying::Wrong);
    }
}

void SignInPage::tick() {
    m_wait -= std::chrono::seconds(1);
    if (m_wait.count() <= 0) {
        wait(std::chrono::seconds(0));
        return;
    }
    show(Saying::Waiting);
}

void SignInPage::show(Saying saying) {
    m_saying = saying;
    switch (saying) {
    case Saying::Nothing:
        say(m_message, {});
        break;
    case Saying::Checking:
        say(m_message, tr("One moment…"));
        break;
    case Saying::Wrong:
        say(m_message, tr("This PIN is not right. Try again."));
        break;
    case Saying::Waiting:
        say(m_message, tr("There were too many wrong tries. Wait %1, then try again.", "%1: a length of time, 30 s")
                           .arg(formatDuration(m_wait, language())));
        break;
    case Saying::Failed:
        say(m_message, tr("The PIN cannot be checked: the kiosk's disk is full or damaged. Ask the person in charge of "
                          "the kiosk."));
        break;
    }
}

void SignInPage::retranslate() {
    setTitle(tr("For staff"));
    say(m_invitation, tr("Enter the PIN of this kiosk."));
    m_pad->setLanguage(language());
    m_back->setText(tr("Back to the exhibition"), language());
    show(m_saying);
}

void SignInPage::applyTheme() {
    StaffPage::applyTheme();
    m_pad->setTheme(theme());
}

} // namespace sala
