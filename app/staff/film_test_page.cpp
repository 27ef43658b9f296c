#include "app/staff/film_test_page.h"

#include "app/staff/button_row.h"
#include "app/staff/health_words.h"
#include "app/staff/staff_desk.h"
#include "app/stage/film_surface.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

namespace sala {

FilmTestPage::FilmTestPage(StaffDesk &kiosk, HealthDesk &desk, QWidget *parent)
    : StaffPage(parent), m_kiosk(kiosk), m_desk(desk), m_question(addText("filmQuestion", TextSize::Body)),
      m_surface(new FilmSurface) {
    setObjectName(QStringLiteral("filmTestPage"));
    m_surface->setObjectName(QStringLiteral("testFilm"));
    addWidget(m_surface);
    ButtonRow *answers = addRow();
    m_heard = addAnswer("filmHeard", HealthFact::FilmWell, answers);
    m_silent = addAnswer("filmSilent", HealthFact::FilmSilent, answers);
    m_unseen = addAnswer("filmUnseen", HealthFact::FilmUnseen, answers);
    m_result = addText("filmResult", TextSize::Body);
    m_again = addButton("filmAgain", Weight::Quiet);
    m_back = addButton("leaveFilmTest", Weight::Quiet);
    connect(m_again, &QAbstractButton::clicked, this, &FilmTestPage::play);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("staff-health")); });
    applyTheme();
    retranslate();
}

FilmTestPage::~FilmTestPage() {
    m_surface->setPlayer(nullptr);
}

TextButton *FilmTestPage::addAnswer(const char *name, HealthFact fact, ButtonRow *row) {
    TextButton *button = addButton(name, Weight::Quiet, row);
    connect(button, &QAbstractButton::clicked, this, [this, fact] { answer(fact); });
    return button;
}

void FilmTestPage::showEvent(QShowEvent *event) {
    StaffPage::showEvent(event);
    m_answer.reset();
    play();
}

void FilmTestPage::hideEvent(QHideEvent *event) {
    if (m_player) {
        m_player->clear();
    }
    StaffPage::hideEvent(event);
}

void FilmTestPage::play() {
    if (!m_player) {
        m_player = std::make_unique<FilmPlayer>(m_film);
        m_surface->setPlayer(m_player.get());
        connect(m_player.get(), &FilmPlayer::stateChanged, this, &FilmTestPage::say, Qt::QueuedConnection);
    }
    m_player->setVolume(m_kiosk.status().settings.volume / 100.0);
    m_player->prepare(FilmToPlay());
    m_player->play();
    say();
}

void FilmTestPage::answer(HealthFact fact) {
    m_answer = HealthFinding{fact, {}, {}, QDateTime::currentDateTimeUtc()};
    m_player->pause();
    m_desk.keepTest(*m_answer);
    say();
}

void FilmTestPage::say() {
    const HealthWords words(language(), m_desk.seen().zone);
    QString result;
    if (m_answer) {
        const QString advice = words.advice(m_answer->advice());
        result = words.sentence(*m_answer) + (advice.isEmpty() ? QString() : u'\n' + advice);
    } else if (m_player && m_player->state() == FilmPlayer::State::Failed) {
        result = tr("The film cannot be played.");
    }
    setTone(m_result, m_answer && m_answer->state() == HealthState::Green ? Tone::Text : Tone::Alert);
    StaffPage::say(m_result, result);
}

void FilmTestPage::retranslate() {
    setTitle(tr("Test of film and sound"));
    StaffPage::say(m_question, tr("You should see moving colours and hear a tone. What is it like?"));
    m_heard->setText(tr("I see and hear it"), language());
    m_silent->setText(tr("I see it, but hear nothing"), language());
    m_unseen->setText(tr("I see nothing"), language());
    m_again->setText(tr("Play it again"), language());
    m_back->setText(tr("Back"), language());
    say();
}

void FilmTestPage::applyTheme() {
    StaffPage::applyTheme();
    m_surface->setBackground(theme().colours.background);
    m_surface->setFixedHeight(theme().shortSidePx() * 2 / 5);
}

} // namespace sala
