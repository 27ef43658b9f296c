#include "app/curator/conflict_sheet.h"

#include "app/curator/difference_view.h"
#include "app/curator/editor_height.h"
#include "app/curator/field_card.h"
#include "app/text/dates.h"
#include "app/text/times.h"
#include "app/text/text_editor.h"
#include "app/text/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sala {

ConflictSheet::ConflictSheet(QWidget *bench) : BenchSheet(bench) {
    setObjectName(QStringLiteral("conflictSheet"));
    setCardWidth(980);
    setTight(true);
}

QString ConflictSheet::headline() const {
    const QString field = fieldWord(m_outcome.key.field);
    const QString language = ownName(m_outcome.key.language);
    return m_outcome.isOwn ? tr("You wrote this text in another window, too: %1, %2", "a field and its language").arg(field, language)
                           : tr("Somebody else wrote this text meanwhile: %1, %2", "a field and its language").arg(field, language);
}

QString ConflictSheet::whoWrote() const {
    const TextConflict &conflict = *m_outcome.conflict;
    const QDateTime here = conflict.time.toLocalTime();
    const QString who = m_outcome.isOwn ? tr("In the other window") : conflict.author;
    return tr("%1 · %2, %3", "who wrote it, the date, the time")
        .arg(who, formatDate(here.date(), reader()), formatTime(here.time(), reader()));
}

void ConflictSheet::show(const SaveOutcome &outcome, Language reader) {
    m_outcome = outcome;
    empty();
    delete std::exchange(m_buttons, nullptr);
    const TextConflict &conflict = *outcome.conflict;
    open(headline(), reader);
    auto *const sides = new QWidget;
    auto *const row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    const QString here = outcome.isOwn ? tr("In this window") : tr("You");
    row->addWidget(side(whoWrote(), conflict.ancestor, conflict.theirs.body, "theirs"), 1, Qt::AlignTop);
    row->addWidget(side(here, conflict.ancestor, outcome.body, "mine"), 1, Qt::AlignTop);
    body()->addWidget(sides);
    addMerged();
    addButtons();
    place();
    m_merged->setFocus(Qt::PopupFocusReason);
}

void ConflictSheet::addMerged() {
    auto *const words = new TextLabel(m_look.text(BenchLook::kSmallPx, 600), this);
    words->setColor(m_look.colours.quietText);
    words->setText(tr("Or one text of both; write it here:"), reader());
    body()->addWidget(words);
    m_merged = new TextEditor;
    m_merged->setObjectName(QStringLiteral("merged"));
    m_merged->setAccessibleName(words->text());
    m_merged->setPixelSize(BenchLook::kEditorPx);
    m_merged->setText(m_outcome.body, m_outcome.key.language);
    m_merged->setFixedHeight(editorHeight(*m_merged, 5, 5));
    connect(m_merged, &QPlainTextEdit::textChanged, this, &ConflictSheet::writeBoth);
    body()->addWidget(m_merged);
}

void ConflictSheet::writeBoth() {
    if (m_outcome.isOwn) {
        Q_EMIT ownSettled(m_outcome.conflict->theirs, m_merged->text());
    } else {
        Q_EMIT typed(m_outcome.key, m_merged->text());
    }
}

QWidget *ConflictSheet::side(const QString &who, const QString &ancestor, const QString &text, const char *name) {
    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *const head = new TextLabel(m_look.text(BenchLook::kTextPx, 600), side);
    head->setText(who, reader());
    auto *const change = new DifferenceView(side);
    change->setObjectName(QLatin1String(name));
    change->setMostLines(9);
    change->setTexts(ancestor, text, m_outcome.key.language);
    column->addWidget(head);
    column->addWidget(change);
    return side;
}

void ConflictSheet::addButton(const QString &words, const char *name, const std::function<void()> &deed) {
    auto *const button = new QPushButton(words, m_buttons);
    button->setObjectName(QLatin1String(name));
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, deed] {
        close();
        deed();
    });
}

void ConflictSheet::addButtons() {
    m_buttons = new QWidget;
    auto *const row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    foot()->addWidget(m_buttons);
    const Text theirs = m_outcome.conflict->theirs;
    const QString mine = m_outcome.body;
    if (m_outcome.isOwn) {
        addButton(tr("Take the other window's"), "takeTheirs", [this, theirs] { Q_EMIT ownSettled(theirs, theirs.body); });
        addButton(tr("Take this window's"), "takeMine", [this, theirs, mine] { Q_EMIT ownSettled(theirs, mine); });
        row->addStretch(1);
        addButton(tr("Keep the text of both"), "takeMerged", [this, theirs] { Q_EMIT ownSettled(theirs, m_merged->text()); });
        return;
    }
    addButton(tr("Take theirs"), "takeTheirs", [this, theirs] { Q_EMIT theirsTaken(theirs); });
    addButton(tr("Take mine"), "takeMine", [this, theirs, mine] { Q_EMIT settled(theirs, mine); });
    row->addStretch(1);
    addButton(tr("Save the text of both"), "takeMerged", [this, theirs] { Q_EMIT settled(theirs, m_merged->text()); });
}

} // namespace sala
