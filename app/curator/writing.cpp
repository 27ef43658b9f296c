#include "app/curator/writing.h"

#include <QSet>

#include <optional>
#include <utility>

namespace sala {
namespace {

/// From the first key to the disk's turn, however long somebody goes on: well within the second that is promised.
constexpr std::chrono::milliseconds kKeepAfter{250};
constexpr std::chrono::seconds kTryAgainAfter{2};

} // namespace

Writing::Writing(CuratorDesk &desk, Shelf &shelf, QObject *parent) : QObject(parent), m_desk(desk), m_shelf(shelf) {
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Writing::handOver);
    connect(&m_desk, &CuratorDesk::draftKept, this, &Writing::takeKept);
    connect(&m_desk, &CuratorDesk::saved, this, &Writing::takeSaved);
    connect(&m_desk, &CuratorDesk::draftsRead, this, &Writing::takeDrafts);
}

void Writing::begin(const CuratorId &curator, const QList<Draft> &onDisk) {
    m_curator = curator;
    QHash<TextKey, Draft> drafts;
    for (const Draft &draft : onDisk) {
        drafts.insert(draft.key, draft);
        if (!held({curator, draft.key})) { // else what another window made of it is still to be met
            m_onDisk.insert({curator, draft.key}, draft.body);
        }
    }
    for (const Draft &draft : unkept()) {
        if (draft.curator == curator) {
            drafts.insert(draft.key, draft); // newer than what the disk has
        }
    }
    m_shelf.setDrafts(drafts.values());
}

void Writing::end() {
    flush();
    m_curator = {};
    m_shelf.setDrafts({});
}

void Writing::tellLater(const SaveOutcome &outcome) {
    m_waiting[outcome.curator].append(outcome);
}

/// Only of words that are still not the text: they may have been saved in another window.
void Writing::tellWaiting() {
    for (SaveOutcome &outcome : m_waiting.take(m_curator)) {
        const auto draft = m_shelf.draft(outcome.key);
        if (draft || outcome.isStatus) {
            outcome.body = draft ? draft->body : outcome.body;
            tell(outcome);
        }
    }
}

/// The newest words of it that may not be on the disk.
std::optional<Draft> Writing::held(const DraftKey &key) const {
    if (const auto pending = m_pending.constFind(key); pending != m_pending.cend()) {
        return *pending;
    }
    if (const auto handed = m_handed.constFind(key); handed != m_handed.cend() && handed->isWanted) {
        return handed->draft;
    }
    if (const auto unsettled = m_unsettled.constFind(key); unsettled != m_unsettled.cend()) {
        return *unsettled;
    }
    const auto saving = m_saving.constFind(key);
    return saving == m_saving.cend() ? std::nullopt : std::optional<Draft>(*saving);
}

QList<Draft> Writing::unkept() const {
    QSet<DraftKey> keys;
    for (const QList<DraftKey> &some : {m_saving.keys(), m_unsettled.keys(), m_handed.keys(), m_pending.keys()}) {
        keys += QSet<DraftKey>(some.begin(), some.end());
    }
    QList<Draft> drafts;
    for (const DraftKey &key : std::as_const(keys)) {
        if (const auto draft = held(key)) {
            drafts.append(*draft);
        }
    }
    return drafts;
}

/// A draft goes on from where it was begun: what others wrote since is a conflict, also after a restart.
Draft Writing::draftOf(const TextKey &key, const QString &body) const {
    Draft draft = m_shelf.draft(key).value_or(Draft{key, m_curator, {}, m_shelf.text(key).revision, {}});
    draft.body = body;
    return draft;
}

void Writing::typed(const TextKey &key, const QString &body) {
    const auto before = m_shelf.draft(key);
    if (m_curator.isNull() || (before ? before->body == body : m_shelf.text(key).body == body)) {
        return;
    }
    const Draft draft = draftOf(key, body);
    const bool isAsStored = body == m_shelf.text(key).body && draft.parent == m_shelf.text(key).revision;
    if (isAsStored && !m_saving.contains(mine(key))) { // what is being saved will stand there instead
        drop(key);
    } else {
        m_shelf.setDraft(draft);
        keep(draft);
    }
    Q_EMIT keptChanged();
}

/// What it may replace on the disk.
SeenDrafts Writing::seen(const DraftKey &key) const {
    SeenDrafts seen;
    if (const auto there = m_onDisk.constFind(key); there != m_onDisk.cend()) {
        seen.append(*there);
    }
    if (const auto handed = m_handed.constFind(key); handed != m_handed.cend()) {
        seen.append(handed->draft.body);
    }
    return seen;
}

void Writing::keep(const Draft &draft) {
    m_unsettled.remove({draft.curator, draft.key});
    m_pending.insert({draft.curator, draft.key}, draft);
    rest(kKeepAfter);
}

void Writing::drop(const TextKey &key) {
    m_pending.remove(mine(key));
    m_unsettled.remove(mine(key));
    if (const auto handed = m_handed.find(mine(key)); handed != m_handed.end()) {
        handed->isWanted = false;
    }
    if (const auto draft = m_shelf.draft(key)) {
        m_shelf.dropDraft(key);
        m_desk.drop(*draft, seen(mine(key)));
    }
}

void Writing::rest(std::chrono::milliseconds time) {
    if (!m_rest.isActive()) {
        m_rest.start(time);
    }
}

/// One that is with the desk already waits for its answer: the disk is never asked for the same text twice at once.
void Writing::handOver() {
    const QList<DraftKey> keys = m_pending.keys();
    for (const DraftKey &key : keys) {
        if (!m_handed.contains(key)) {
            const Draft draft = m_pending.take(key);
            m_desk.keep(draft, seen(key)); // before it is one of them
            m_handed.insert(key, {draft});
        }
    }
}

void Writing::forget(const QSet<Id> &works) {
    const auto isOfThem = [&](const auto &entry) { return works.contains(entry.key().text.owner); };
    m_pending.removeIf(isOfThem);
    m_unsettled.removeIf(isOfThem);
    m_saving.removeIf(isOfThem);
    m_saveNext.removeIf(isOfThem);
    for (auto handed = m_handed.begin(); handed != m_handed.end(); ++handed) {
        handed->isWanted = handed->isWanted && !isOfThem(handed);
    }
    for (QList<SaveOutcome> &outcomes : m_waiting) {
        outcomes.removeIf([&](const SaveOutcome &outcome) { return works.contains(outcome.key.owner); });
    }
    Q_EMIT keptChanged();
}

void Writing::flush() {
    m_rest.stop();
    handOver();
}

void Writing::takeKept(const KeepOutcome &outcome) {
    const DraftKey key{outcome.draft.curator, outcome.draft.key};
    const Handed handed = m_handed.take(key);
    m_isTroubled = outcome.error && !outcome.other;
    if (!outcome.error) {
        m_onDisk.insert(key, outcome.draft.body);
    } else if (outcome.other && handed.isWanted && !m_saving.contains(key)) {
        return meetOwn(m_pending.contains(key) ? m_pending.take(key) : handed.draft, outcome);
    } else if (handed.isWanted && !m_pending.contains(key) && !m_saving.contains(key)) {
        m_pending.insert(key, handed.draft);
    }
    if (!m_pending.isEmpty()) {
        rest(outcome.error ? std::chrono::milliseconds(kTryAgainAfter) : kKeepAfter);
    }
    if (m_isTroubled) {
        Q_EMIT troubled(*outcome.error);
    }
    Q_EMIT keptChanged();
}

/// Nothing is replaced before its writer has seen both; until then this window has the only copy of its own.
void Writing::meetOwn(const Draft &mine, const KeepOutcome &outcome) {
    const DraftKey key{mine.curator, mine.key};
    m_unsettled.insert(key, mine);
    const Draft &other = *outcome.other;
    const QString began = m_onDisk.value(key, m_shelf.text(mine.key).body);
    SaveOutcome met{mine.curator, mine.key, mine.body, {}, outcome.error, std::nullopt, false, true};
    met.conflict = TextConflict{{mine.key, other.body, TextStatus::Draft, other.parent}, {}, other.time, began};
    tell(met);
    Q_EMIT keptChanged();
}

void Writing::settleOwn(const Text &other, const QString &body) {
    Draft draft = draftOf(other.key, body);
    draft.parent = body == other.body ? other.revision : draft.parent;
    m_onDisk.insert(mine(other.key), other.body);
    m_shelf.setDraft(draft);
    keep(draft);
    Q_EMIT draftsChanged();
    Q_EMIT keptChanged();
}

/// What another window of theirs has kept or finished since comes into the fields that nobody writes in here.
void Writing::takeDrafts(const CuratorId &curator, const QList<Draft> &drafts) {
    if (!isHere(curator)) {
        return;
    }
    QHash<TextKey, Draft> there;
    for (const Draft &draft : drafts) {
        there.insert(draft.key, draft);
    }
    QSet<TextKey> keys(there.keyBegin(), there.keyEnd());
    for (const Draft &draft : m_shelf.drafts()) {
        keys.insert(draft.key);
    }
    bool isChanged = false;
    for (const TextKey &key : std::as_const(keys)) {
        const bool isThere = there.contains(key);
        isChanged = takeDraft(mine(key), isThere ? std::optional(there.value(key)) : std::nullopt) || isChanged;
    }
    if (isChanged) {
        Q_EMIT draftsChanged();
    }
}

bool Writing::takeDraft(const DraftKey &key, const std::optional<Draft> &there) {
    const auto here = m_shelf.draft(key.text);
    if (held(key) || (here && there ? here->body == there->body : here.has_value() == there.has_value())) {
        return false;
    }
    if (there) {
        m_onDisk.insert(key, there->body);
        m_shelf.setDraft(*there);
    } else {
        m_onDisk.remove(key);
        m_shelf.dropDraft(key.text);
    }
    return true;
}

void Writing::startSaving(const Draft &draft, TextStatus status) {
    const DraftKey key{draft.curator, draft.key};
    m_pending.remove(key);
    m_unsettled.remove(key);
    m_saving.insert(key, draft);
    m_desk.save(draft, status, seen(key));
}

void Writing::save(const TextKey &key, TextStatus status) {
    if (m_saving.contains(mine(key))) {
        m_saveNext.insert(mine(key), status);
        return;
    }
    if (const auto draft = m_shelf.draft(key)) {
        startSaving(*draft, status);
        return;
    }
    const Text text = m_shelf.text(key);
    if (text.status == TextStatus::Draft && status != TextStatus::Draft) {
        m_desk.setStatus(text, status);
    }
}

void Writing::saveAll(const QList<TextKey> &keys, TextStatus status) {
    for (const TextKey &key : keys) {
        if (m_shelf.draft(key)) {
            save(key, status);
        }
    }
}

void Writing::setStatus(const TextKey &key, TextStatus status) {
    const Text text = m_shelf.text(key);
    if (text.status != TextStatus::Missing) {
        m_desk.setStatus(text, status);
    }
}

void Writing::saveOver(const Text &theirs, const QString &body) {
    Draft draft = draftOf(theirs.key, body);
    draft.parent = theirs.revision;
    m_shelf.setTexts({theirs});
    m_shelf.setDraft(draft);
    startSaving(draft, TextStatus::Translated);
}

void Writing::takeTheirs(const Text &theirs) {
    m_shelf.setTexts({theirs});
    drop(theirs.key);
    Q_EMIT saved(theirs.key);
    Q_EMIT keptChanged();
}

void Writing::tell(const SaveOutcome &outcome) {
    if (!isHere(outcome.curator)) {
        tellLater(outcome);
    } else if (outcome.conflict) {
        Q_EMIT conflicted(outcome);
    } else {
        Q_EMIT refused(outcome.key, *outcome.error);
    }
}

void Writing::takeSaved(const SaveOutcome &outcome) {
    m_shelf.setTexts(outcome.texts);
    if (!outcome.isStatus) { // else a draft goes on from what its writer began with
        takeWritten(outcome);
    }
    if (outcome.error) {
        tell(outcome);
    } else if (isHere(outcome.curator)) {
        Q_EMIT saved(outcome.key);
    }
    Q_EMIT keptChanged();
}

/// What was not saved is still kept.
void Writing::takeWritten(const SaveOutcome &outcome) {
    const DraftKey key{outcome.curator, outcome.key};
    if (!m_saving.contains(key)) {
        return; // it was erased meanwhile
    }
    const Draft saving = m_saving.take(key);
    const bool isAgain = m_saveNext.contains(key);
    const TextStatus again = m_saveNext.take(key);
    if (outcome.error) {
        if (!held(key)) {
            m_pending.insert(key, saving);
        }
        rest(kKeepAfter);
        return;
    }
    m_onDisk.remove(key);
    goOnFrom(outcome);
    if (const auto draft = held(key); isAgain && draft) {
        startSaving(*draft, again); // what was typed meanwhile
    }
}

/// What was typed while the text was being written goes on from the new one.
void Writing::goOnFrom(const SaveOutcome &outcome) {
    const DraftKey key{outcome.curator, outcome.key};
    auto draft = held(key);
    if (!draft || draft->body == outcome.body) {
        m_pending.remove(key);
        draft.reset();
    } else {
        draft->parent = m_shelf.text(outcome.key).revision;
        keep(*draft);
    }
    if (isHere(outcome.curator)) {
        draft ? m_shelf.setDraft(*draft) : m_shelf.dropDraft(outcome.key);
    }
}

} // namespace sala
