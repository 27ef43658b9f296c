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
    setFocusProxy(m_pad);
    applyTheme();
    retranslate();
}

void SignInPage::enter() {
    m_pad->clear();
    if (m_wait.count() == 0) {
        m_pad->setLocked(false);
        show(Saying::Nothing);
    }
}

void SignInPage::answer(const SignIn &answer) {
    m_pad->clear();
    m_wait = answer.wait;
    const bool isWaiting = m_wait.count() > 0;
    m_pad->setLocked(isWaiting);
    if (answer.answer == SignIn::Answer::Right) {
        show(Saying::Nothing);
        Q_EMIT signedIn();
        return;
    }
    show(isWaiting ? Saying::Waiting : Saying::Wrong);
    if (isWaiting) {
        m_timer.start();
    }
}

void SignInPage::tick() {
    m_wait -= std::chrono::seconds(1);
    if (m_wait.count() <= 0) {
        m_wait = std::chrono::seconds(0);
        m_timer.stop();
        m_pad->setLocked(false);
        show(Saying::Nothing);
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
        say(m_message, tr("This PIN is not right. The next try is possible in %1.", "%1: a length of time")
                           .arg(formatClock(m_wait, language())));
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
