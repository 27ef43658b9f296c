#include "app/curator/bench_page.h"

#include "app/curator/bring_sheet.h"
#include "app/curator/conflict_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/curator_sheet.h"
#include "app/curator/filter_panel.h"
#include "app/curator/help_sheet.h"
#include "app/curator/history_sheet.h"
#include "app/curator/import_sheet.h"
#include "app/curator/library_history.h"
#include "app/curator/memory_sheet.h"
#include "app/curator/preview_pane.h"
#include "app/curator/top_bar.h"
#include "app/curator/typed_text.h"
#include "app/curator/work_page.h"
#include "app/curator/work_view.h"
#include "app/curator/written_fields.h"
#include "app/errortext.h"
#include "app/text/text_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QStackedLayout>

#include <algorithm>

namespace sala {

void BenchPage::perform(BenchActions::Deed deed) {
    using Deed = BenchActions::Deed;
    switch (deed) {
    case Deed::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    case Deed::NextMissing:
        return stepMissing(1);
    case Deed::PreviousMissing:
        return stepMissing(-1);
    case Deed::NextWork:
        return stepWork(1);
    case Deed::PreviousWork:
        return stepWork(-1);
    case Deed::AllWorks:
        return showAll();
    case Deed::Undo:
        return m_parts.desk.undo();
    case Deed::Redo:
        return m_parts.desk.redo();
    case Deed::Lock:
        Q_EMIT lockRequested();
        return;
    default:
        openSheet(deed);
        if (isWorkOpen()) {
            performOnWork(deed);
        }
    }
}

/// What does not need an open work, and lies over all.
void BenchPage::openSheet(BenchActions::Deed deed) {
    using Deed = BenchActions::Deed;
    switch (deed) {
    case Deed::AddCurator:
        m_addCurator->show(m_reader);
        return cover();
    case Deed::BringIn:
        return m_import->ask(m_reader);
    case Deed::EditWorks:
        return editWorks();
    case Deed::Frame:
        return frameWork();
    case Deed::BringWorksIn:
        return canBringIn() ? m_bring->ask(m_curator.name, m_reader) : void();
    case Deed::Consents:
        return showConsents();
    case Deed::ConsentWatch:
        return m_consents->showWatch();
    case Deed::LibraryHistory:
        m_past->show(isWorkOpen() ? m_work->work() : WorkId(), m_reader);
        return cover();
    case Deed::Help:
        m_help->show(m_actions, m_reader);
        return cover();
    default:
        return;
    }
}

void BenchPage::performOnWork(BenchActions::Deed deed) {
    using Deed = BenchActions::Deed;
    WordsTable &words = m_work->words();
    switch (deed) {
    case Deed::NextField:
        return words.step(1);
    case Deed::PreviousField:
        return words.step(-1);
    case Deed::NextLanguage:
        return words.stepLanguage(1);
    case Deed::PreviousLanguage:
        return words.stepLanguage(-1);
    case Deed::CopySource:
        return copySource();
    case Deed::Earlier:
        m_memory->show(words.current(), words.source(), m_reader);
        return cover();
    case Deed::SaveText:
        if (!m_shelf.draft(words.current())) {
            m_writing.save(words.current(), TextStatus::Translated); // a stored draft is finished
        }
        return saveShown(TextStatus::Translated);
    case Deed::SaveDraft:
        return saveShown(TextStatus::Draft);
    case Deed::MarkReviewed:
        return markReviewed();
    case Deed::StillRight:
        return sayStillRight(words.current());
    case Deed::History:
        m_historyWanted = words.current();
        return m_parts.desk.readHistory(m_historyWanted);
    case Deed::LargePreview:
        m_large->show(m_work->preview().page(), tr("The page as the kiosk shows it"), m_reader);
        return cover();
    default:
        return;
    }
}

void BenchPage::openWork(const WorkId &work) {
    if (!m_shelf.work(work)) {
        return;
    }
    if (isReading()) {
        m_toOpen = work;
        return;
    }
    const bool isOther = work != m_work->work() || !isWorkOpen();
    m_side->setCurrentIndex(1);
    m_centre->setCurrentWidget(m_work);
    if (isOther) {
        m_work->showWork(work);
        readSourceChanges();
    }
    m_grid->setCurrentWork(work);
    m_strip->setCurrentWork(work);
    const TextKey at = m_work->words().current();
    m_work->words().enter(at.field, at.language == m_work->words().source() && isOther ? wantedLanguage() : at.language);
}

/// Back to all of them; what has been done meanwhile counts.
void BenchPage::showAll() {
    m_side->setCurrentIndex(0);
    m_centre->setCurrentWidget(m_grid);
    if (m_isListStale) {
        find();
    }
    sayEmpty();
    m_grid->setCurrentWork(m_work->work());
    m_grid->setFocus(Qt::OtherFocusReason);
}

void BenchPage::refreshWork(const WorkId &work) {
    if (work == m_work->work()) {
        m_work->refresh();
        readSourceChanges();
    }
}

void BenchPage::readSourceChanges() {
    const WorkId work = m_work->work();
    for (const TextField field : kWrittenFields) {
        for (const Language language : kLanguages) {
            const TextKey key{work, field, language};
            if (language != m_work->words().source() && m_shelf.text(key).status == TextStatus::Outdated) {
                m_parts.desk.readSourceChange(key, m_work->words().source());
            }
        }
    }
}

void BenchPage::stepWork(int works) {
    const QList<WorkId> &list = m_list.works();
    if (list.isEmpty()) {
        return;
    }
    if (!isWorkOpen()) {
        const WorkId current = m_grid->currentWork();
        openWork(current.isNull() ? list.first() : current);
        return;
    }
    const qsizetype at = list.indexOf(m_work->work());
    openWork(list[std::clamp<qsizetype>(at + works, 0, list.size() - 1)]);
}

/// The one that is filtered for, else the one that is being written.
Language BenchPage::wantedLanguage() const {
    const Language source = m_work->words().source();
    const auto filtered = m_filters->filter().language;
    if (filtered && *filtered != source) {
        return *filtered;
    }
    const Language written = m_work->words().current().language;
    if (written != source) {
        return written;
    }
    return m_work->words().shown().value(0, Language::Khmer);
}

/// The first field of a work that is written in another language and not in this one; behind `after` when it is given.
std::optional<TextKey> BenchPage::missingIn(const WorkId &work, Language language, int way,
                                            const std::optional<TextKey> &after) const {
    const auto isWritten = [&](TextField field, Language written) { return !m_shelf.body({work, field, written}).isEmpty(); };
    const int count = int(kWrittenFields.size());
    int at = way > 0 ? 0 : count - 1;
    if (after) {
        at = int(std::find(kWrittenFields.begin(), kWrittenFields.end(), after->field) - kWrittenFields.begin()) + way;
    }
    for (; at >= 0 && at < count; at += way) {
        const TextField field = kWrittenFields[size_t(at)];
        const bool isSomewhere = std::any_of(kLanguages.begin(), kLanguages.end(),
                                             [&](Language written) { return isWritten(field, written); });
        if (!isWritten(field, language) && (isSomewhere || field == TextField::Title)) {
            return TextKey{work, field, language};
        }
    }
    return std::nullopt;
}

bool BenchPage::isReading() {
    if (!m_shelf.isWhole()) {
        m_status->say(tr("The texts are still being read. One moment…"));
    }
    return !m_shelf.isWhole();
}

void BenchPage::stepMissing(int way) {
    if (isReading()) {
        return;
    }
    const QList<WorkId> &list = m_list.works();
    const Language language = wantedLanguage();
    const qsizetype here = isWorkOpen() ? list.indexOf(m_work->work()) : -1;
    std::optional<TextKey> found;
    if (here >= 0) {
        const TextKey at = m_work->words().current();
        found = missingIn(list[here], language, way, at.language == language ? std::optional<TextKey>(at) : std::nullopt);
    }
    for (qsizetype i = 1; !found && i <= list.size(); ++i) {
        const qsizetype start = here >= 0 ? here : (way > 0 ? -1 : list.size());
        const WorkId work = list[(start + way * i + 2 * list.size()) % list.size()];
        found = missingIn(work, language, way, std::nullopt);
    }
    if (!found) {
        m_status->say(tr("Nothing is missing in %1 in these works.", "a language").arg(ownName(language)));
        return;
    }
    openWork(WorkId(found->owner));
    m_work->words().enter(found->field, found->language);
}

/// Only what whoever saves it has before their eyes.
void BenchPage::saveShown(TextStatus status) {
    m_writing.saveAll(readyToSave(), status);
    if (const QString warning = warnings(); !warning.isEmpty()) {
        m_status->warn(warning);
    }
}

/// The shown texts that may be stored, put right in their fields, where Ctrl+Z takes that back.
QList<TextKey> BenchPage::readyToSave() {
    QMap<TypedText::Finding, QStringList> found;
    QList<TextKey> ready;
    for (const TextKey &key : m_work->words().keysShown()) {
        const auto draft = m_shelf.draft(key);
        const TypedText typed = draft ? readTyped(draft->body, key.field, key.language) : TypedText();
        if (draft && typed.body != draft->body) {
            m_work->words().card(key.field, key.language)->replaceText(typed.body);
        }
        if (typed.finding != TypedText::Finding::Nothing) {
            found[typed.finding].append(tr("%1, %2", "a field and its language").arg(fieldWord(key.field), ownName(key.language)));
        }
        if (typed.mayBeStored()) {
            ready.append(key);
        }
    }
    m_found.clear();
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        m_found.append(sala::sentenceFor(each.key(), each.value()));
    }
    return ready;
}

/// What whoever saves has to know; nothing when there is nothing.
QString BenchPage::warnings() const {
    QStringList all = m_found;
    if (const QString unsaved = unsavedElsewhere(); !unsaved.isEmpty()) {
        all.append(unsaved);
    }
    return all.join(u' ');
}

/// What of this work was typed in languages that are not shown; nothing when there is none.
QString BenchPage::unsavedElsewhere() const {
    const QList<TextKey> shown = m_work->words().keysShown();
    QStringList languages;
    for (const Draft &draft : m_shelf.drafts()) {
        const QString name = ownName(draft.key.language);
        if (draft.key.owner == m_work->work() && !shown.contains(draft.key) && !languages.contains(name)) {
            languages.append(name);
        }
    }
    languages.sort();
    return languages.isEmpty() ? QString()
                               : tr("Not saved, because it is not shown: %1. Show it, then save it.", "languages with a draft")
                                     .arg(languages.join(QStringLiteral(", ")));
}

/// Undone in the field itself, which gets the keyboard for that.
void BenchPage::replaceText(const TextKey &key, const QString &body, const QString &sentence) {
    m_work->words().enter(key.field, key.language);
    m_work->words().card(key.field, key.language)->replaceText(body);
    m_status->say(sentence);
}

void BenchPage::copySource() {
    if (auto *const choice = qobject_cast<QComboBox *>(QApplication::focusWidget())) {
        choice->showPopup(); // the key opens it everywhere else
        return;
    }
    const TextKey key = m_work->words().current();
    const Language source = m_work->words().source();
    const QString body = m_shelf.body({key.owner, key.field, source});
    if (key.language == source || body.isEmpty()) {
        m_status->say(tr("There is no source to copy here."));
        return;
    }
    replaceText(key, body, tr("The source stands in the field. Ctrl+Z brings back what was there."));
}

void BenchPage::markReviewed() {
    const TextKey key = m_work->words().current();
    if (m_shelf.draft(key)) {
        m_status->warn(tr("You changed this text. Save it first; then another person can review it."));
    } else if (m_shelf.text(key).status == TextStatus::Missing) {
        m_status->say(tr("There is no text here to review."));
    } else {
        m_writing.setStatus(key, TextStatus::Reviewed);
    }
}

/// Only of what is outdated, and of what stands there: a draft has still to meet it.
void BenchPage::sayStillRight(const TextKey &key) {
    if (m_shelf.draft(key)) {
        m_status->warn(tr("You changed this text. Save it first; then another person can review it."));
    } else if (m_shelf.text(key).status == TextStatus::Outdated) {
        m_writing.setStatus(key, TextStatus::Translated);
    }
}

/// Of the work that is open, else of the one the keyboard stands on.
void BenchPage::showConsents() {
    const WorkId work = isWorkOpen() ? m_work->work() : m_grid->currentWork();
    if (m_shelf.work(work)) {
        m_consents->showWork(work);
    }
}

/// Keys of the bench do nothing under a sheet.
void BenchPage::cover() {
    const QList<BenchSheet *> all = sheets();
    m_actions.setAllEnabled(std::none_of(all.begin(), all.end(), [](const BenchSheet *sheet) { return sheet->isOpen(); }));
}

} // namespace sala
