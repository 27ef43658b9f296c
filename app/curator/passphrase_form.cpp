#include "app/curator/passphrase_form.h"

#include "app/curator/evidence_words.h"
#include "app/curator/sheet_label.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sala {

PassphraseForm::PassphraseForm(EvidenceDesk &desk, QWidget *bench)
    : BenchSheet(bench), m_desk(desk), m_note(sheetLabel({}, Language::English, SheetText::Urgent)), m_choose(new QPushButton) {
    setObjectName(QStringLiteral("passphraseForm"));
    setCardWidth(640);
    setTight(true);
    m_note->setObjectName(QStringLiteral("passphraseNote"));
    m_choose->setObjectName(QStringLiteral("bright"));
    auto *const row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_choose);
    foot()->addWidget(m_note);
    foot()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &PassphraseForm::choose);
    connect(this, &BenchSheet::closed, this, [this] {
        for (LineEditor *field : {m_before, m_passphrase, m_again}) {
            if (field) {
                field->setText({}, reader());
            }
        }
    });
    connect(&m_desk, &EvidenceDesk::passphraseChosen, this, &PassphraseForm::takeChosen);
}

void PassphraseForm::show(Way way, Language reader) {
    m_way = way;
    m_isRunning = false;
    empty();
    open(way == Way::First ? tr("Choose a passphrase for evidence") : tr("Change the passphrase for evidence"), reader);
    body()->addWidget(sheetLabel(tr("Nobody opens the evidence of this library without it, you neither, and nobody can give it back. "
                                    "Write it down, and keep it where more than one of you find it."),
                                 reader, SheetText::Urgent));
    body()->addWidget(sheetLabel(tr("Adding evidence does not ask for it; looking at it does."), reader, SheetText::Quiet));
    m_before = way == Way::Another ? addField(tr("The passphrase until now"), "passphraseBefore") : nullptr;
    m_passphrase = addField(tr("Passphrase"), "passphraseNew");
    m_again = addField(tr("The same passphrase again"), "passphraseAgain");
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseForm::choose);
    m_choose->setText(tr("Choose this passphrase"));
    m_choose->setEnabled(true);
    say({});
    (m_before ? m_before : m_passphrase)->setFocus();
}

LineEditor *PassphraseForm::addField(const QString &words, const char *name) {
    auto *const field = new LineEditor;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setLanguage(reader());
    field->setEchoMode(QLineEdit::Password);
    body()->addWidget(sheetLabel(words, reader(), SheetText::Name));
    body()->addWidget(field);
    return field;
}

void PassphraseForm::choose() {
    if (m_isRunning || !isOpen()) {
        return;
    }
    if (m_before && m_before->text().isEmpty()) {
        say(tr("Type the passphrase until now first."));
    } else if (m_passphrase->text() != m_again->text()) {
        say(tr("The two passphrases are not the same."));
    } else {
        m_isRunning = true;
        m_choose->setEnabled(false);
        say(tr("It is being done…"));
        m_desk.choosePassphrase(m_before ? m_before->text() : QString(), m_passphrase->text());
    }
}

void PassphraseForm::takeChosen(const std::optional<Error> &error) {
    m_isRunning = false;
    if (!isOpen()) {
        return;
    }
    m_choose->setEnabled(true);
    if (error) {
        say(passphraseFault(*error));
        return;
    }
    close();
    Q_EMIT chosen();
}

void PassphraseForm::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    m_note->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
