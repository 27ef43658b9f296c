#pragma once

#include "app/staff/staff_page.h"
#include "db/records/sign_in.h"

#include <QTimer>

namespace sala {

class PinPad;
class StaffDesk;

/// The door: a keypad, and how long nothing is taken after wrong tries. A visitor who came here by chance finds
/// the way back in the first button.
class SignInPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit SignInPage(StaffDesk &desk, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-sign-in"); }
    void enter() override;

  Q_SIGNALS:
    void signedIn();

  protected:
    void retranslate() override;
    void applyTheme() override;

  private:
    enum class Saying { Nothing, Checking, Wrong, Waiting, Failed };

    void answer(const SignIn &answer);
    void wait(std::chrono::seconds time);
    void tick();
    void show(Saying saying);

    StaffDesk &m_desk;
    PinPad *m_pad;
    TextLabel *m_invitation;
    TextLabel *m_message;
    TextButton *m_back;
    Saying m_saying = Saying::Nothing;
    QTimer m_timer;
    std::chrono::seconds m_wait{0};
};

} // namespace sala
