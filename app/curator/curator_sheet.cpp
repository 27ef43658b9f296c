#include "app/curator/curator_sheet.h"

#include "app/errortext.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace sala {

CuratorSheet::CuratorSheet(CuratorDesk &desk, QWidget *bench) : BenchSheet(bench), m_desk(desk) {
    setObjectName(QStringLiteral("curatorSheet"));
    setCardWidth(520);
    setTight(true);
    connect(&m_desk, &CuratorDesk::curatorAdded, this, &CuratorSheet::takeAdded);
}

void CuratorSheet::show(Language reader) {
    empty();
    open(tr("Add a curator"), reader);
    m_name = addField(tr("Name"), "curatorName");
    addLanguages();
    m_passphrase = addField(tr("Passphrase"), "curatorPassphrase");
    m_again = addField(tr("The same passphrase again"), "curatorPassphraseAgain");
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(QStringLiteral("bright"));
    connect(m_add, &QPushButton::clicked, this, &CuratorSheet::add);
    connect(m_again, &QLineEdit::returnPressed, this, &CuratorSheet::add);
    body()->addSpacing(6);
    body()->addWidget(m_add);
    m_note = new TextLabel(m_look.text(BenchLook::kTextPx, 600));
    m_note->setObjectName(QStringLiteral("curatorNote"));
    m_note->setColor(m_look.colours.accent);
    body()->addWidget(m_note);
    say(tr("They sign in with this passphrase; let them type it here themselves."));
    m_name->setFocus();
}

LineEditor *CuratorSheet::addField(const QString &words, const char *name) {
    auto *const label = new TextLabel(m_look.text(BenchLook::kSmallPx, 600));
    label->setColor(m_look.colours.quietText);
    label->setText(words, reader());
    auto *const field = new LineEditor;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setLanguage(reader());
    body()->addWidget(label);
    body()->addWidget(field);
    return field;
}

void CuratorSheet::addLanguages() {
    auto *const label = new TextLabel(m_look.text(BenchLook::kSmallPx, 600));
    label->setColor(m_look.colours.quietText);
    label->setText(tr("The language they read"), reader());
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("curatorLanguage"));
    m_language->setAccessibleName(label->text());
    for (const Language language : kLanguages) {
        m_language->addItem(ownName(language), code(language));
    }
    m_language->setCurrentIndex(m_language->findData(code(reader())));
    body()->addWidget(label);
    body()->addWidget(m_language);
}

void CuratorSheet::add() {
    if (!m_add->isEnabled()) {
        return;
    }
    Curator curator;
    curator.name = m_name->text().trimmed();
    curator.language = languageFromCode(m_language->currentData().toString()).value_or(Language::English);
    if (curator.name.isEmpty()) {
        say(tr("Write the name first."));
    } else if (m_passphrase->text() != m_again->text()) {
        say(tr("The two passphrases are not the same."));
    } else {
        m_add->setEnabled(false);
        m_desk.addCurator(curator, m_passphrase->text());
    }
}

void CuratorSheet::takeAdded(const std::optional<Error> &error) {
    if (!isOpen()) {
        return; // the door asked
    }
    m_add->setEnabled(true);
    if (!error) {
        const QString name = m_name->text().trimmed();
        close();
        Q_EMIT added(name);
        return;
    }
    say(error->code == ErrorCode::InvalidInput
            ? tr("Choose another name, or a longer passphrase: six characters or more that nobody guesses.")
            : errorText(*error));
}

void CuratorSheet::say(const QString &sentence) {
    m_note->setText(sentence, reader());
    place();
}

} // namespace sala
