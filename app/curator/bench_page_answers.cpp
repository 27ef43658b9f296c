#include "app/curator/bench_page.h"

#include "app/curator/conflict_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/curator_sheet.h"
#include "app/curator/filter_panel.h"
#include "app/curator/history_sheet.h"
#include "app/curator/import_sheet.h"
#include "app/curator/library_history.h"
#include "app/curator/memory_sheet.h"
#include "app/curator/top_bar.h"
#include "app/curator/work_page.h"
#include "app/curator/work_view.h"
#include "app/errortext.h"
#include "media/picture/picture_cache.h"

#include <algorithm>
#include <utility>

namespace sala {

void BenchPage::connectDesk() {
    connect(&m_parts.desk, &CuratorDesk::loaded, this, &BenchPage::takeLoaded);
    connect(&m_parts.desk, &CuratorDesk::curatorsRead, this, [this](const QList<Curator> &, const std::optional<Error> &error) {
        if (m_isFailed && !error) {
            m_parts.desk.load(); // the writer has brought an older library up to date
        }
    });
    connect(&m_parts.desk, &CuratorDesk::historyRead, this, &BenchPage::showHistory);
    connect(&m_parts.desk, &CuratorDesk::undone, this, &BenchPage::takeUndone);
    connect(&m_parts.desk, &CuratorDesk::replaced, this, [this] {
        m_isReplaced = true;
        m_status->warn(sentenceFor({}));
    });
    connect(&m_parts.desk, &CuratorDesk::erased, this, &BenchPage::takeErased);
    connect(&m_parts.desk, &CuratorDesk::changedElsewhere, &m_parts.desk, &CuratorDesk::load);
    connect(&m_parts.desk, &CuratorDesk::changedElsewhere, &m_parts.desk, &CuratorDesk::readDrafts);
    connect(&m_parts.desk, &CuratorDesk::sourceChangeRead, this, [this](const TextKey &key, const SourceChange &change) {
        FieldCard *const card = m_work->words().card(key.field, key.language);
        if (card && key.owner == m_work->work()) {
            card->setSourceChange(change, m_work->words().source());
        }
    });
    connect(m_addCurator, &CuratorSheet::added, this,
            [this](const QString &name) { m_status->say(tr("%1 can sign in now.", "a curator").arg(name)); });
    connect(m_memory, &MemorySheet::taken, this, [this](const TextKey &key, const QString &body) {
        m_work->words().enter(key.field, key.language);
        m_work->words().card(key.field, key.language)->replaceText(body);
    });
    connect(m_import, &ImportSheet::opened, this, &BenchPage::cover);
    connect(m_import, &ImportSheet::brought, this,
            [this](int texts) { m_status->say(tr("%n text(s) were brought in.", "", texts)); });
    for (BenchSheet *sheet : sheets()) {
        connect(sheet, &BenchSheet::closed, this, [this] {
            cover();
            showConflict();
        });
    }
}

void BenchPage::connectConsents() {
    connect(m_consents, &ConsentSheets::opened, this, &BenchPage::cover);
    connect(m_consents, &ConsentSheets::said, m_status, &StatusLine::say);
    connect(m_consents, &ConsentSheets::workRequested, this, &BenchPage::openWork);
    connect(m_consents, &ConsentSheets::toBeLookedAfter, this, [this](const QString &sentences) {
        const QString before = m_status->sentence(); // what of theirs is here again
        m_status->warn(before.isEmpty() ? sentences : before + u' ' + sentences);
    });
    connect(m_past, &LibraryHistory::workRequested, this, &BenchPage::openWork);
}

void BenchPage::takeLoaded(const std::shared_ptr<const ShelfContents> &contents, const std::optional<Error> &error) {
    m_isFailed = error.has_value();
    if (error) {
        m_status->warn(sentenceFor(*error));
        sayEmpty();
        return;
    }
    m_shelf.fill(*contents);
    m_filters->setNames(m_shelf, m_reader);
    m_filters->setEnabled(m_shelf.isWhole()); // before, there is nothing to count
    if (m_shelf.isWhole() && !m_toOpen.isNull()) {
        m_status->say({});
        openWork(std::exchange(m_toOpen, {}));
    }
    if (!m_work->work().isNull()) {
        refreshWork(m_work->work());
    }
    find();
}

QString BenchPage::sentenceFor(const Error &error) const {
    return m_isReplaced ? tr("Another file was put in this library's place while it was open. Nothing more is written: copy what you "
                             "typed and is not kept, close this window, and open the library again.")
                        : errorText(error);
}

/// Somebody took their consent back: nothing of it stays in this window, and nobody is asked.
void BenchPage::takeErased(const QSet<Id> &works) {
    m_writing.forget(works);
    m_past->readFromStart();
    const bool isOpen = works.contains(m_work->work());
    m_conflicts.removeIf([&](const SaveOutcome &outcome) { return works.contains(outcome.key.owner); });
    QList<WorkId> left = m_list.works();
    left.removeIf([&](const WorkId &work) { return works.contains(work); });
    bool isAny = isOpen;
    for (const Work &work : m_shelf.works()) {
        if (works.contains(work.id)) {
            isAny = true;
            for (const Rendition &rendition : work.renditions) {
                m_parts.pictures.forget(rendition.media);
            }
        }
    }
    if (!isAny) {
        return;
    }
    for (BenchSheet *sheet : m_consents->sheets()) {
        sheet->close(); // it may name them
    }
    if (isOpen || works.contains(m_conflict->outcome().key.owner)) {
        for (BenchSheet *sheet : sheets()) {
            sheet->close();
        }
    }
    if (isOpen) {
        m_work->clear();
    }
    m_shelf.remove(works);
    m_list.setWorks(left);
    if (isOpen && isWorkOpen()) {
        showAll();
    }
    m_status->warn(tr("A work was withdrawn: somebody in it took their consent back. Its picture, its words and every draft of "
                      "them are gone."));
}

void BenchPage::showHistory(const TextKey &key, const QList<Revision> &history, const std::optional<Error> &error) {
    if (error) {
        m_status->warn(sentenceFor(*error));
    } else if (key == m_historyWanted && key.owner == m_work->work()) {
        m_history->show(key, history, m_reader);
        cover();
    }
}

void BenchPage::takeUndone(const UndoOutcome &outcome) {
    const bool isUndo = outcome.way == UndoOutcome::Way::Undo;
    if (outcome.curator != m_curator.id) {
        m_shelf.setTexts(outcome.texts); // they have left, and it is nobody else's matter
        return;
    }
    if (outcome.error) {
        m_status->warn(outcome.error->code == ErrorCode::Conflict
                           ? tr("Somebody else has written this since. Nothing was taken back.")
                           : sentenceFor(*outcome.error));
        return;
    }
    if (!outcome.undo) {
        m_status->say(isUndo ? tr("You have saved nothing that can be taken back.") : tr("There is nothing to save again."));
        return;
    }
    m_shelf.setTexts(outcome.texts);
    const QList<FieldUndo> &fields = outcome.undo->fields;
    if (std::any_of(fields.begin(), fields.end(), [](const FieldUndo &field) { return !field.text; })) {
        m_parts.desk.load(); // what is said about works beside their texts
    }
    const FieldUndo &first = outcome.undo->fields.first();
    if (first.text) {
        openWork(WorkId(first.text->owner));
        if (isWorkOpen()) {
            m_work->words().enter(first.text->field, first.text->language);
        }
        refreshWork(WorkId(first.text->owner));
    }
    m_status->say(isUndo ? tr("The last save was taken back.") : tr("It is saved again."));
}

void BenchPage::takeRefused(const TextKey &key, const Error &error) {
    const bool isOwn = error.code == ErrorCode::NotAllowed && !m_shelf.draft(key);
    m_status->warn(isOwn ? tr("You wrote this text yourself; another person has to review it.") : sentenceFor(error));
}

void BenchPage::showConflict() {
    if (m_conflicts.isEmpty() || m_conflict->isOpen()) {
        return;
    }
    m_conflict->show(m_conflicts.takeFirst(), m_reader);
    cover();
}

void BenchPage::sayKept() {
    if (m_writing.isTroubled()) {
        m_status->setKept(StatusLine::Kept::Troubled);
    } else if (!m_writing.isAllKept()) {
        m_status->setKept(StatusLine::Kept::Writing);
    } else { // without a draft there is nothing that is only kept
        m_status->setKept(m_shelf.drafts().isEmpty() ? StatusLine::Kept::Nothing : StatusLine::Kept::Kept);
    }
}

} // namespace sala
