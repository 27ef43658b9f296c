#include "app/curator/curator_door.h"

#include "app/errortext.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "app/text/times.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sala {
namespace {

constexpr int kCardWidthPx = 420;

} // namespace

CuratorDoor::CuratorDoor(CuratorDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_title(new TextLabel(m_look.text(26, 600), this)),
      m_hint(new TextLabel(m_look.text(BenchLook::kTextPx), this)),
      m_nameLabel(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)), m_who(new QComboBox(this)),
      m_newName(new LineEditor(this)), m_passLabel(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)),
      m_passphrase(new LineEditor(this)), m_againLabel(new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this)),
      m_again(new LineEditor(this)), m_enter(new QPushButton(this)),
      m_note(new TextLabel(m_look.text(BenchLook::kTextPx, 600), this)),
      m_unkeptNote(new TextLabel(m_look.text(BenchLook::kTextPx, 600), this)) {
    setObjectName(QStringLiteral("door"));
    build();
    connect(m_enter, &QPushButton::clicked, this, &CuratorDoor::enter);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &CuratorDoor::enter);
    connect(m_again, &QLineEdit::returnPressed, this, &CuratorDoor::enter);
    connect(&m_desk, &CuratorDesk::curatorsRead, this, &CuratorDoor::takeCurators);
    connect(&m_desk, &CuratorDesk::signInAnswered, this, &CuratorDoor::takeAnswer);
    connect(&m_desk, &CuratorDesk::curatorAdded, this, &CuratorDoor::takeAdded);
    m_wait.setInterval(std::chrono::seconds(1));
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_left -= std::chrono::seconds(1);
        if (m_left <= std::chrono::seconds(0)) {
            m_wait.stop();
            say({});
            setBusy(false);
        } else {
            say(tr("Too many wrong passphrases. Wait %1.").arg(formatDuration(m_left, m_reader)));
        }
    });
    retranslate();
    open();
}

void CuratorDoor::build() {
    m_who->setObjectName(QStringLiteral("who"));
    m_newName->setObjectName(QStringLiteral("newName"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_enter->setObjectName(QStringLiteral("bright"));
    m_note->setObjectName(QStringLiteral("doorNote"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_note->setColor(m_look.colours.accent);
    m_unkeptNote->setObjectName(QStringLiteral("unkeptNote"));
    m_unkeptNote->setColor(m_look.colours.accent);
    m_unkeptNote->hide();
    for (TextLabel *label : {m_hint, m_nameLabel, m_passLabel, m_againLabel}) {
        label->setColor(m_look.colours.quietText);
    }
    auto *const column = new QVBoxLayout;
    column->setSpacing(6);
    const QList<QWidget *> parts{m_title, m_hint,      m_nameLabel, m_who,  m_newName, m_passLabel, m_passphrase,
                                 m_againLabel, m_again, m_enter,     m_note, m_unkeptNote};
    for (QWidget *part : parts) {
        part->setFixedWidth(kCardWidthPx);
        column->addWidget(part);
        if (part == m_hint || part == m_newName || part == m_passphrase || part == m_again) {
            column->addSpacing(10);
        }
    }
    auto *const middle = new QHBoxLayout(this);
    middle->addStretch(1);
    auto *const down = new QVBoxLayout;
    down->addStretch(2);
    down->addLayout(column);
    down->addStretch(3);
    middle->addLayout(down);
    middle->addStretch(1);
}

void CuratorDoor::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.ground());
    const QRect last = m_unkeptNote->isVisible() ? m_unkeptNote->geometry() : m_note->geometry();
    const QRectF card = QRectF(m_title->geometry().united(last)).adjusted(-36, -32, 36, 32);
    paintSurface(painter, card, m_look.raised(), 14);
}

void CuratorDoor::open() {
    m_passphrase->clear();
    m_again->clear();
    say({});
    setBusy(true);
    m_desk.readCurators();
}

void CuratorDoor::setUnkept(int texts) {
    if (texts != m_unkept) {
        m_unkept = texts;
        retranslate();
        update();
    }
}

void CuratorDoor::setLanguage(Language reader) {
    m_reader = reader;
    retranslate();
}

void CuratorDoor::retranslate() {
    m_title->setText(isFirst() ? tr("The first curator of this library") : tr("Who are you?"), m_reader);
    m_hint->setText(isFirst() ? tr("Nobody edits this library yet. Your name will stand beside everything you write; nobody can "
                                   "open the workbench without a passphrase.")
                              : m_desk.libraryName(),
                    m_reader);
    m_nameLabel->setText(tr("Name"), m_reader);
    m_passLabel->setText(tr("Passphrase"), m_reader);
    m_againLabel->setText(tr("The same passphrase again"), m_reader);
    m_enter->setText(isFirst() ? tr("Begin") : tr("Sign in"));
    m_who->setAccessibleName(tr("Name"));
    m_newName->setAccessibleName(tr("Name"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The same passphrase again"));
    m_newName->setLanguage(m_reader);
    m_who->setVisible(!isFirst());
    m_newName->setVisible(isFirst());
    m_againLabel->setVisible(isFirst());
    m_again->setVisible(isFirst());
    m_unkeptNote->setText(tr("%n text(s) typed before are not on the disk yet. Sala goes on trying while this window is open; make "
                             "room on the disk, and do not switch the machine off.",
                             "", m_unkept),
                          m_reader);
    m_unkeptNote->setVisible(m_unkept > 0);
}

void CuratorDoor::takeCurators(const QList<Curator> &curators, const std::optional<Error> &error) {
    setBusy(false);
    if (error) {
        say(errorText(*error));
        return;
    }
    m_isRead = true;
    m_curators.clear();
    const QString before = m_who->currentText();
    m_who->clear();
    for (const Curator &curator : curators) {
        if (curator.isActive) {
            m_curators.append(curator);
            m_who->addItem(curator.name);
        }
    }
    m_who->setCurrentIndex(std::max(0, m_who->findText(before)));
    retranslate();
    (isFirst() ? m_newName : m_passphrase)->setFocus();
    update();
}

void CuratorDoor::enter() {
    if (!m_enter->isEnabled()) {
        return;
    }
    if (!m_isRead) {
        open();
        return;
    }
    m_name = isFirst() ? m_newName->text().trimmed() : m_who->currentText();
    if (isFirst() && m_name.isEmpty()) {
        say(tr("Write your name first."));
        return;
    }
    if (isFirst() && m_passphrase->text() != m_again->text()) {
        say(tr("The two passphrases are not the same."));
        return;
    }
    setBusy(true);
    say({});
    if (isFirst()) {
        Curator curator;
        curator.name = m_name;
        curator.language = m_reader;
        m_desk.addCurator(curator, m_passphrase->text());
    } else {
        m_desk.signIn(m_name, m_passphrase->text());
    }
}

void CuratorDoor::takeAdded(const std::optional<Error> &error) {
    if (!isVisible()) {
        return; // somebody who is in added another
    }
    if (!error) {
        m_desk.signIn(m_name, m_passphrase->text());
        return;
    }
    setBusy(false);
    say(error->code == ErrorCode::InvalidInput
            ? tr("Choose a passphrase of six characters or more that nobody guesses, such as three words.")
            : errorText(*error));
}

void CuratorDoor::takeAnswer(const CuratorSignIn &answer) {
    setBusy(false);
    switch (answer.answer.answer) {
    case SignIn::Answer::Right:
        m_passphrase->clear();
        m_again->clear();
        Q_EMIT cameIn(answer);
        return;
    case SignIn::Answer::Wrong:
        say(tr("This is not the passphrase. Look whether Caps Lock is on and which keyboard writes."));
        m_passphrase->selectAll();
        m_passphrase->setFocus();
        break;
    case SignIn::Answer::TooSoon:
        m_left = answer.answer.wait + std::chrono::seconds(1);
        m_wait.start();
        setBusy(true);
        break;
    case SignIn::Answer::NotSet:
        open();
        return;
    case SignIn::Answer::Failed:
        say(answer.error ? errorText(*answer.error) : tr("The library does not answer. Try again."));
        break;
    }
}

void CuratorDoor::say(const QString &sentence) {
    m_note->setText(sentence, m_reader);
    update();
}

void CuratorDoor::setBusy(bool isBusy) {
    m_enter->setEnabled(!isBusy);
}

} // namespace sala
