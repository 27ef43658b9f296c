#pragma once

#include "app/stage/presenting.h"
#include "app/staff/staff_page.h"

namespace sala {

/// For a launch or a talk, a button each: slides by hand, a dark screen, a countdown; and the exhibition again.
class TalkPage final : public StaffPage {
    Q_OBJECT

  public:
    explicit TalkPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("staff-talk"); }
    void setPresenting(Presenting::Kind kind); ///< what is on now

    static constexpr int kCountdownMinutes[] = {5, 10, 15, 30, 60};

  Q_SIGNALS:
    void presentingRequested(const sala::Presenting &presenting);

  protected:
    void retranslate() override;

  private:
    void request(Presenting::Kind kind, std::chrono::seconds countdown = {});

    Presenting::Kind m_presenting = Presenting::Kind::Nothing;
    TextLabel *m_now;
    TextButton *m_end;
    TextLabel *m_talkText;
    TextButton *m_talk;
    TextLabel *m_darkText;
    TextButton *m_dark;
    TextLabel *m_countdownText;
    QList<TextButton *> m_countdowns;
    TextButton *m_back;
};

} // namespace sala
