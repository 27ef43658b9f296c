#include "app/staff/talk_page.h"

#include "app/staff/button_row.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

namespace sala {

TalkPage::TalkPage(QWidget *parent) : StaffPage(parent), m_now(addText("talkNow", TextSize::Title)) {
    setObjectName(QStringLiteral("talkPage"));
    m_end = addButton("endTalk", Weight::Bright, addRow());
    m_talkText = addText("talkText", TextSize::Body);
    m_talk = addButton("beginTalk", Weight::Quiet, addRow());
    m_darkText = addText("darkText", TextSize::Body);
    m_dark = addButton("beginDark", Weight::Quiet, addRow());
    m_countdownText = addText("countdownText", TextSize::Body);
    ButtonRow *countdowns = addRow();
    for (const int minutes : kCountdownMinutes) {
        const QByteArray name = "countdown" + QByteArray::number(minutes);
        m_countdowns.append(addButton(name.constData(), Weight::Quiet, countdowns));
        connect(m_countdowns.last(), &QAbstractButton::clicked, this,
                [this, minutes] { request(Presenting::Kind::Countdown, std::chrono::minutes(minutes)); });
    }
    m_back = addButton("leaveTalk", Weight::Quiet);
    connect(m_end, &QAbstractButton::clicked, this, [this] { request(Presenting::Kind::Nothing); });
    connect(m_talk, &QAbstractButton::clicked, this, [this] { request(Presenting::Kind::Talk); });
    connect(m_dark, &QAbstractButton::clicked, this, [this] { request(Presenting::Kind::Dark); });
    connect(m_back, &QAbstractButton::clicked, this, &StaffPage::backRequested);
    applyTheme();
    retranslate();
}

void TalkPage::request(Presenting::Kind kind, std::chrono::seconds countdown) {
    Q_EMIT presentingRequested({kind, countdown});
}

void TalkPage::setPresenting(Presenting::Kind kind) {
    m_presenting = kind;
    retranslate();
}

void TalkPage::retranslate() {
    const bool isOn = m_presenting != Presenting::Kind::Nothing;
    setTitle(tr("Launch or talk"));
    say(m_now, isOn ? tr("A talk is on. Visitors cannot look around.") : QString());
    m_end->setText(tr("End it: the exhibition again"), language());
    m_end->parentWidget()->setVisible(isOn);
    say(m_talkText, tr("Pictures stay until you go on: touch the right side for the next one and the left side for the one "
                       "before, or use the keys of a presenter. B makes the screen dark."));
    m_talk->setText(tr("Pictures by hand"), language());
    say(m_darkText, tr("Nothing is on the screen while somebody speaks."));
    m_dark->setText(tr("Dark screen"), language());
    say(m_countdownText, tr("The screen counts down until it begins; then pictures are shown by hand."));
    for (qsizetype i = 0; i < m_countdowns.size(); ++i) {
        m_countdowns[i]->setText(formatDuration(std::chrono::minutes(kCountdownMinutes[i]), language()), language());
    }
    m_back->setText(tr("Back"), language());
}

} // namespace sala
