#include "app/curator/evidence_sheet.h"

#include "app/curator/consent_words.h"
#include "app/curator/dragged_files.h"
#include "app/curator/evidence_row.h"
#include "app/curator/evidence_words.h"
#include "app/curator/sheet_label.h"
#include "app/errortext.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr std::chrono::minutes kForgetAfter{3};
constexpr int kNotePx = 84;

} // namespace

EvidenceSheet::EvidenceSheet(ConsentDesk &desk, QWidget *bench)
    : BenchSheet(bench), m_desk(desk.evidence()), m_intro(sheetLabel({}, Language::English, SheetText::Quiet)), m_list(new QWidget),
      m_noteName(sheetLabel({}, Language::English, SheetText::Name)), m_note(new TextEditor), m_seal(new QPushButton),
      m_file(new QPushButton), m_how(sheetLabel({}, Language::English, SheetText::Quiet)),
      m_passphraseName(sheetLabel({}, Language::English, SheetText::Name)), m_passphrase(new LineEditor),
      m_says(sheetLabel({}, Language::English, SheetText::Urgent)), m_choose(new QPushButton) {
    setObjectName(QStringLiteral("evidenceSheet"));
    setCardWidth(860);
    setAcceptDrops(true);
    m_forget.setSingleShot(true);
    m_forget.setInterval(kForgetAfter);
    build();
    connect(&m_forget, &QTimer::timeout, this, [this] {
        forgetPassphrase();
        say(tr("The passphrase was forgotten after some minutes. Type it again to look at a piece."));
    });
    connect(this, &BenchSheet::closed, this, &EvidenceSheet::forgetAll);
    connect(&desk, &ConsentDesk::consentsRead, this, [this](const WorkConsents &work, const std::optional<Error> &error) {
        if (isOpen() && !error && work.work == m_work) {
            takeRead(work);
        }
    });
    connect(&m_desk, &EvidenceDesk::evidenceAdded, this, &EvidenceSheet::takeAdded);
    connect(&m_desk, &EvidenceDesk::evidenceOpened, this, &EvidenceSheet::takeOpened);
    connect(&m_desk, &EvidenceDesk::evidenceRemoved, this, &EvidenceSheet::takeRemoved);
}

void EvidenceSheet::build() {
    m_passphrase->setObjectName(QStringLiteral("evidencePassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_says->setObjectName(QStringLiteral("evidenceSays"));
    m_choose->setObjectName(QStringLiteral("choosePassphrase"));
    auto *const rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(6);
    m_add = makeAdding();
    body()->addWidget(m_intro);
    body()->addWidget(m_list);
    body()->addWidget(m_add);
    body()->addStretch(1);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    foot()->addWidget(m_passphraseName);
    foot()->addWidget(m_passphrase);
    foot()->addWidget(m_says);
    foot()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, [this] { Q_EMIT passphraseRequested(!m_isReady); });
    connect(m_passphrase, &QLineEdit::textEdited, &m_forget, qOverload<>(&QTimer::start));
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this] {
        const bool isOne = m_wanted.isNull() && m_pieces.size() == 1;
        showPiece(isOne ? m_pieces.first().id : m_wanted);
    });
}

QWidget *EvidenceSheet::makeAdding() {
    m_note->setObjectName(QStringLiteral("evidenceNote"));
    m_note->setPixelSize(BenchLook::kTextPx);
    m_note->setFixedHeight(kNotePx);
    m_note->setAcceptDrops(false); // a file that is dropped is the sheet's
    m_note->viewport()->setAcceptDrops(false);
    m_seal->setObjectName(QStringLiteral("sealNote"));
    m_file->setObjectName(QStringLiteral("addEvidenceFile"));
    auto *const part = new QWidget;
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(4);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_seal);
    row->addWidget(m_file);
    row->addStretch(1);
    column->addWidget(m_noteName);
    column->addWidget(m_note);
    column->addLayout(row);
    column->addWidget(m_how);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EvidenceSheet::follow);
    connect(m_seal, &QPushButton::clicked, this, &EvidenceSheet::sealNote);
    connect(m_file, &QPushButton::clicked, this, &EvidenceSheet::askForFile);
    return part;
}

void EvidenceSheet::show(const WorkConsents &work, const PersonId &person, ConsentUse use, Language reader) {
    forgetAll();
    m_work = work.work;
    m_person = person;
    m_use = use;
    const auto who = std::find_if(work.people.begin(), work.people.end(), [&](const PersonInWork &one) { return one.person.id == person; });
    const QString reference = who == work.people.end() ? QString() : who->person.reference;
    open(tr("Evidence: %1, %2", "a person's reference, a use").arg(reference, useWord(use)), reader);
    say({});
    takeRead(work);
    (m_isReady ? static_cast<QWidget *>(m_note) : m_choose)->setFocus();
}

void EvidenceSheet::retranslate() {
    m_intro->setText(tr("What shows that they said it: a note, a form that was scanned. Each piece is sealed and stays in this library; "
                        "no exhibition and no export has any of it."),
                     reader());
    m_noteName->setText(tr("Another note"), reader());
    m_note->setAccessibleName(m_noteName->text());
    m_note->setLanguage(reader());
    m_seal->setText(tr("Seal this note"));
    m_file->setText(tr("Add a file…"));
    m_how->setText(tr("A JPEG or PNG picture or a PDF document of at most 16 MB; it can also be dragged here. The file stays where it "
                      "is: delete it when nobody else is to see it."),
                   reader());
    m_passphraseName->setText(tr("Passphrase for evidence, to look at a piece"), reader());
    m_passphrase->setAccessibleName(m_passphraseName->text());
    m_passphrase->setLanguage(reader());
    m_choose->setText(m_isReady ? tr("Change the passphrase…") : tr("Choose a passphrase…"));
}

/// What holds takes more evidence; beside it may stand what was taken back in some countries.
void EvidenceSheet::takeRead(const WorkConsents &work) {
    const auto who = std::find_if(work.people.begin(), work.people.end(), [&](const PersonInWork &one) { return one.person.id == m_person; });
    QSet<Id> consents;
    m_consent = {};
    for (const Consent &consent : who == work.people.end() ? QList<Consent>() : who->consents) {
        if (consent.use == m_use) {
            consents.insert(consent.id);
            m_consent = m_consent.isNull() || consent.state != ConsentState::Withdrawn ? consent.id : m_consent;
        }
    }
    if (consents.isEmpty()) {
        close(); // it was erased meanwhile
        return;
    }
    m_pieces = who->evidence;
    m_pieces.removeIf([&](const Evidence &piece) { return !consents.contains(piece.consent); });
    const bool wasReady = std::exchange(m_isReady, work.isEvidenceReady);
    retranslate();
    if (m_isReady && !wasReady) {
        say({});
    } else if (!m_isReady) {
        say(tr("Nobody has chosen a passphrase for evidence yet. It is chosen once for this library, before anything is added."));
    }
    list();
}

void EvidenceSheet::list() {
    while (QLayoutItem *item = m_list->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *const rows = static_cast<QVBoxLayout *>(m_list->layout());
    const int count = int(m_pieces.size());
    auto *const head = sheetLabel(count > 0 ? tr("%n piece(s) of evidence", "", count) : tr("There is no evidence yet."), reader(),
                                  count > 0 ? SheetText::Head : SheetText::Plain);
    head->setObjectName(QStringLiteral("evidenceCount"));
    rows->addWidget(head);
    for (const Evidence &piece : std::as_const(m_pieces)) {
        rows->addWidget(rowOf(piece));
    }
    follow();
    place();
}

QWidget *EvidenceSheet::rowOf(const Evidence &piece) {
    const auto kind = m_kinds.contains(piece.id) ? std::optional(m_kinds.value(piece.id)) : std::nullopt;
    const bool isAsked = m_erasing == piece.id;
    auto *const row = new EvidenceRow(piece, kind, isAsked ? EvidenceRow::Asking::WhetherToErase : EvidenceRow::Asking::Nothing, reader());
    const auto ask = [this](const EvidenceId &erasing) {
        m_erasing = erasing;
        listSoon();
    };
    connect(row, &EvidenceRow::lookRequested, this, [this, id = piece.id] { showPiece(id); });
    connect(row, &EvidenceRow::eraseAsked, this, [ask, id = piece.id] { ask(id); });
    connect(row, &EvidenceRow::keepRequested, this, [ask] { ask({}); });
    connect(row, &EvidenceRow::eraseRequested, this, [this, ask, id = piece.id] {
        m_desk.removeEvidence(id);
        ask({});
    });
    return row;
}

/// Not while one of its buttons is pressed.
void EvidenceSheet::listSoon() {
    QMetaObject::invokeMethod(this, &EvidenceSheet::list, Qt::QueuedConnection);
}

void EvidenceSheet::showPiece(const EvidenceId &piece) {
    if (piece.isNull() || !m_opening.isNull()) {
        return;
    }
    m_wanted = piece;
    if (m_passphrase->text().isEmpty()) {
        say(tr("Type the passphrase for evidence, then press Return."));
        m_passphrase->setFocus();
        return;
    }
    m_opening = std::exchange(m_wanted, {});
    m_forget.stop(); // opening takes a second; the minutes begin once it is seen
    say(tr("It is being opened…"));
    follow();
    m_desk.openEvidence(m_opening, m_passphrase->text());
}

void EvidenceSheet::takeOpened(const OpenedEvidence &opened) {
    if (!isOpen() || opened.id != m_opening) {
        return;
    }
    m_opening = {};
    m_forget.start();
    follow();
    if (opened.error) {
        say(notOpenedSentence(*opened.error));
        if (opened.error->code == ErrorCode::NotAllowed) {
            m_wanted = opened.id;
            m_passphrase->setText({}, reader());
            m_passphrase->setFocus();
        }
        return;
    }
    m_kinds.insert(opened.id, opened.plain.kind);
    say({});
    list();
    Q_EMIT evidenceOpened(opened);
}

void EvidenceSheet::sealNote() {
    ++m_adding;
    m_failed.clear();
    say(tr("It is being sealed…"));
    follow();
    m_desk.addNote(m_consent, m_note->text());
}

void EvidenceSheet::askForFile() {
    if (m_dialog) {
        return;
    }
    m_dialog = new QFileDialog(this, tr("Add evidence"));
    m_dialog->setObjectName(QStringLiteral("addEvidenceDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(m_dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        if (isOpen()) {
            addFiles(files);
        }
    });
    m_dialog->open();
}

void EvidenceSheet::addFiles(const QStringList &files) {
    m_failed.clear();
    m_adding += int(files.size());
    say(tr("It is being sealed…"));
    follow();
    for (const QString &file : files) {
        m_desk.addFile(m_consent, file);
    }
}

void EvidenceSheet::takeAdded(const QString &file, const std::optional<Error> &error) {
    Q_EMIT changed();
    if (!isOpen() || m_adding == 0) {
        return;
    }
    --m_adding;
    if (error) {
        const QString why = notAddedSentence(*error);
        m_failed = file.isEmpty() ? why : tr("%1: %2", "a file's name, why it is refused").arg(QFileInfo(file).fileName(), why);
    } else if (file.isEmpty()) {
        m_note->setText({}, reader());
    }
    if (m_adding == 0) {
        say(m_failed.isEmpty() ? tr("It is sealed in this library.") : m_failed);
    }
    follow();
}

void EvidenceSheet::takeRemoved(const EvidenceId &piece, const std::optional<Error> &error) {
    if (!isOpen()) {
        return;
    }
    m_kinds.remove(piece);
    say(error ? notOpenedSentence(*error) : tr("It is erased."));
    Q_EMIT changed();
}

bool EvidenceSheet::mayLeave() {
    const bool isTyped = !m_note->text().trimmed().isEmpty();
    if (m_isWarned || (!isTyped && m_adding == 0)) {
        return true;
    }
    m_isWarned = true;
    say(m_adding > 0 ? tr("It is being sealed…") : tr("The note is not sealed yet, and is lost when you leave. Seal it, or leave once more."));
    return false;
}

void EvidenceSheet::dragEnterEvent(QDragEnterEvent *event) {
    if (m_isReady && !draggedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void EvidenceSheet::dropEvent(QDropEvent *event) {
    const QStringList files = draggedFiles(*event->mimeData());
    if (m_isReady && !files.isEmpty()) {
        event->acceptProposedAction();
        addFiles(files);
    }
}

void EvidenceSheet::forgetPassphrase() {
    m_forget.stop();
    m_passphrase->setText({}, reader());
    m_opening = {};
    m_desk.forget();
    follow();
    Q_EMIT forgotten();
}

void EvidenceSheet::forgetAll() {
    delete m_dialog;
    m_note->setText({}, reader());
    m_kinds.clear();
    m_pieces.clear();
    m_wanted = m_erasing = {};
    m_adding = 0;
    m_isWarned = false;
    forgetPassphrase();
}

void EvidenceSheet::follow() {
    m_isWarned = m_isWarned && (m_adding > 0 || !m_note->text().trimmed().isEmpty());
    m_add->setVisible(m_isReady);
    m_seal->setEnabled(m_adding == 0 && !m_note->text().trimmed().isEmpty());
    m_file->setEnabled(m_adding == 0);
    m_passphraseName->setVisible(!m_pieces.isEmpty());
    m_passphrase->setVisible(!m_pieces.isEmpty());
    for (QPushButton *each : m_list->findChildren<QPushButton *>(QStringLiteral("showEvidence"))) {
        each->setEnabled(m_opening.isNull());
    }
}

void EvidenceSheet::say(const QString &sentence) {
    m_says->setText(sentence, reader());
    m_says->setVisible(!sentence.isEmpty());
    place();
}

} // namespace sala
