#include "app/curator/bench_actions.h"

#include "app/curator/bench_style.h"

#include <QWidget>

namespace sala {
namespace {

using Deed = BenchActions::Deed;

struct Row {
    Deed deed;
    const char *name; ///< the object's
    const char *key;
    const char *words; ///< English
    const char *onButton = nullptr; ///< fewer words, where there is little room
};

constexpr Row kRows[] = {
    {Deed::Find, "find", "Ctrl+F", QT_TRANSLATE_NOOP("sala::BenchActions", "Search")},
    {Deed::NextMissing, "nextMissing", "F8", QT_TRANSLATE_NOOP("sala::BenchActions", "Next missing text")},
    {Deed::PreviousMissing, "previousMissing", "Shift+F8", QT_TRANSLATE_NOOP("sala::BenchActions", "Previous missing text")},
    {Deed::NextWork, "nextWork", "Ctrl+PgDown", QT_TRANSLATE_NOOP("sala::BenchActions", "Next work")},
    {Deed::PreviousWork, "previousWork", "Ctrl+PgUp", QT_TRANSLATE_NOOP("sala::BenchActions", "Previous work")},
    {Deed::AllWorks, "allWorks", "Esc", QT_TRANSLATE_NOOP("sala::BenchActions", "All works")},
    {Deed::NextField, "nextField", "Alt+Down", QT_TRANSLATE_NOOP("sala::BenchActions", "Next field")},
    {Deed::PreviousField, "previousField", "Alt+Up", QT_TRANSLATE_NOOP("sala::BenchActions", "Previous field")},
    {Deed::NextLanguage, "nextLanguage", "Alt+Right", QT_TRANSLATE_NOOP("sala::BenchActions", "Next language")},
    {Deed::PreviousLanguage, "previousLanguage", "Alt+Left", QT_TRANSLATE_NOOP("sala::BenchActions", "Previous language")},
    {Deed::CopySource, "copySource", "F4", QT_TRANSLATE_NOOP("sala::BenchActions", "Copy the source")},
    {Deed::Earlier, "earlier", "F6", QT_TRANSLATE_NOOP("sala::BenchActions", "Translated before")},
    {Deed::SaveText, "saveText", "Ctrl+S", QT_TRANSLATE_NOOP("sala::BenchActions", "Save")},
    {Deed::SaveDraft, "saveDraft", "Ctrl+Shift+S", QT_TRANSLATE_NOOP("sala::BenchActions", "Save as a draft")},
    {Deed::MarkReviewed, "markReviewed", "Ctrl+Return", QT_TRANSLATE_NOOP("sala::BenchActions", "Mark as reviewed")},
    {Deed::StillRight, "stillRight", "Ctrl+Shift+Return", QT_TRANSLATE_NOOP("sala::BenchActions", "Still right")},
    {Deed::History, "history", "Ctrl+H", QT_TRANSLATE_NOOP("sala::BenchActions", "History")},
    {Deed::Undo, "undoSave", "Ctrl+Alt+Z", QT_TRANSLATE_NOOP("sala::BenchActions", "Take the last save back")},
    {Deed::Redo, "redoSave", "Ctrl+Alt+Y", QT_TRANSLATE_NOOP("sala::BenchActions", "Save it again")},
    {Deed::LargePreview, "largePreview", "F11", QT_TRANSLATE_NOOP("sala::BenchActions", "Large preview")},
    {Deed::AddCurator, "addCurator", "Ctrl+Shift+N", QT_TRANSLATE_NOOP("sala::BenchActions", "Add a curator")},
    {Deed::EditWorks, "editWorks", "Ctrl+E", QT_TRANSLATE_NOOP("sala::BenchActions", "Edit the chosen works…")},
    {Deed::Frame, "frame", "F9", QT_TRANSLATE_NOOP("sala::BenchActions", "What is shown of it…")},
    {Deed::BringIn, "bringIn", "Ctrl+O", QT_TRANSLATE_NOOP("sala::BenchActions", "Bring texts in…"),
     QT_TRANSLATE_NOOP("sala::BenchActions", "Texts…")},
    {Deed::BringWorksIn, "bringWorksIn", "Ctrl+Shift+O", QT_TRANSLATE_NOOP("sala::BenchActions", "Bring works in…"),
     QT_TRANSLATE_NOOP("sala::BenchActions", "Works…")},
    {Deed::Consents, "consents", "F7", QT_TRANSLATE_NOOP("sala::BenchActions", "Consent")},
    {Deed::ConsentWatch, "consentWatch", "F10", QT_TRANSLATE_NOOP("sala::BenchActions", "Consents to look after"),
     QT_TRANSLATE_NOOP("sala::BenchActions", "Consents")},
    {Deed::LibraryHistory, "libraryHistory", "Ctrl+Shift+H", QT_TRANSLATE_NOOP("sala::BenchActions", "Changes in the library"),
     QT_TRANSLATE_NOOP("sala::BenchActions", "Changes")},
    {Deed::Lock, "lock", "Ctrl+L", QT_TRANSLATE_NOOP("sala::BenchActions", "Lock")},
    {Deed::Help, "help", "F1", QT_TRANSLATE_NOOP("sala::BenchActions", "Keys")},
};

} // namespace

BenchActions::BenchActions(QWidget *bench) : QObject(bench) {
    for (const Row &row : kRows) {
        auto *const action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        action->setShortcut(QKeySequence(QLatin1String(row.key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        bench->addAction(action);
        m_actions.insert(row.deed, action);
        connect(action, &QAction::triggered, this, [this, deed = row.deed] { Q_EMIT triggered(deed); });
    }
    m_actions[Deed::PreviousWork]->setIcon(benchIcon(BenchIcon::Previous));
    m_actions[Deed::NextWork]->setIcon(benchIcon(BenchIcon::Next));
    m_actions[Deed::Undo]->setIcon(benchIcon(BenchIcon::TakeBack));
    m_actions[Deed::Redo]->setIcon(benchIcon(BenchIcon::SaveAgain));
    retranslate();
}

void BenchActions::retranslate() {
    for (const Row &row : kRows) {
        QAction *const action = m_actions[row.deed];
        action->setText(tr(row.words));
        action->setIconText(tr(row.onButton ? row.onButton : row.words));
        action->setToolTip(QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void BenchActions::setAllEnabled(bool isEnabled) {
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(isEnabled);
    }
}

} // namespace sala
