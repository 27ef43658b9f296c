#include "app/curator/writing.h"

namespace sala {
namespace {

/// From the first key to the disk's turn, however long somebody goes on: well within the second that is promised.
constexpr std::chrono::milliseconds kKeepAfter{400};
constexpr std::chrono::seconds kTryAgainAfter{2};

} // namespace

Writing::Writing(CuratorDesk &desk, Shelf &shelf, QObject *parent) : QObject(parent), m_desk(desk), m_shelf(shelf) {
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Writing::handOver);
    connect(&m_desk, &CuratorDesk::draftKept, this, &Writing::takeKept);
    connect(&m_desk, &CuratorDesk::saved, this, &Writing::takeSaved);
}

/// A draft goes on from where it was begun: what others wrote since is a conflict, also after a restart.
Draft Writing::draftOf(const TextKey &key, const QString &body) const {
    Draft draft = m_shelf.draft(key).value_or(Draft{key, {}, {}, m_shelf.text(key).revision, {}});
    draft.body = body;
    return draft;
}

void Writing::typed(const TextKey &key, const QString &body) {
    const auto before = m_shelf.draft(key);
    if (before ? before->body == body : m_shelf.text(key).body == body) {
        return;
    }
    const Draft draft = draftOf(key, body);
    const bool isAsStored = body == m_shelf.text(key).body && draft.parent == m_shelf.text(key).revision;
    if (isAsStored) {
        m_pending.remove(key);
        m_shelf.dropDraft(key);
        m_desk.drop(key);
        Q_EMIT keptChanged();
        return;
    }
    m_shelf.setDraft(draft);
    m_pending.insert(key, draft);
    if (!m_rest.isActive()) {
        m_rest.start(kKeepAfter);
    }
    Q_EMIT keptChanged();
}

/// One that is with the desk already waits for its answer: the disk is never asked for the same text twice at once.
void Writing::handOver() {
    const QList<TextKey> keys = m_pending.keys();
    for (const TextKey &key : keys) {
        if (!m_handed.contains(key)) {
            const Draft draft = m_pending.take(key);
            m_handed.insert(key, draft.body);
            m_desk.keep(draft);
        }
    }
}

void Writing::flush() {
    m_rest.stop();
    handOver();
}

void Writing::takeKept(const TextKey &key, const QString &body, const std::optional<Error> &error) {
    if (m_handed.value(key) == body) {
        m_handed.remove(key);
    }
    if (error && !m_pending.contains(key)) {
        if (const auto draft = m_shelf.draft(key)) {
            m_pending.insert(key, *draft);
        }
    }
    if (!m_pending.isEmpty() && !m_rest.isActive()) {
        m_rest.start(error ? std::chrono::milliseconds(kTryAgainAfter) : kKeepAfter);
    }
    m_isTroubled = error.has_value();
    if (error) {
        Q_EMIT troubled(*error);
    }
    Q_EMIT keptChanged();
}

void Writing::save(const TextKey &key, TextStatus status) {
    if (m_saving.contains(key)) {
        m_saveNext.insert(key, status);
        return;
    }
    if (const auto draft = m_shelf.draft(key)) {
        m_pending.remove(key);
        m_saving.insert(key);
        m_desk.save(*draft, status);
        return;
    }
    const Text text = m_shelf.text(key);
    if (text.status == TextStatus::Draft && status != TextStatus::Draft) {
        m_desk.setStatus(text, status);
    }
}

void Writing::saveAll(const Id &owner, TextStatus status) {
    for (const TextField field : kTextFields) {
        for (const Language language : kLanguages) {
            if (m_shelf.draft({owner, field, language})) {
                save({owner, field, language}, status);
            }
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
    m_pending.remove(theirs.key);
    m_saving.insert(theirs.key);
    m_desk.save(draft, TextStatus::Translated);
}

void Writing::takeTheirs(const Text &theirs) {
    m_pending.remove(theirs.key);
    m_shelf.setTexts({theirs});
    m_shelf.dropDraft(theirs.key);
    m_desk.drop(theirs.key);
    Q_EMIT saved(theirs.key);
    Q_EMIT keptChanged();
}

void Writing::takeSaved(const SaveOutcome &outcome) {
    m_shelf.setTexts(outcome.texts);
    if (outcome.isStatus) { // a draft goes on from what its writer began with
        outcome.error ? Q_EMIT refused(outcome.key, *outcome.error) : Q_EMIT saved(outcome.key);
        Q_EMIT keptChanged();
        return;
    }
    m_saving.remove(outcome.key);
    const auto next = m_saveNext.constFind(outcome.key);
    const std::optional<TextStatus> again = next == m_saveNext.cend() ? std::nullopt : std::optional<TextStatus>(*next);
    m_saveNext.remove(outcome.key);
    if (!outcome.error) {
        goOnFrom(outcome);
        if (again && m_shelf.draft(outcome.key)) {
            save(outcome.key, *again); // what was typed meanwhile
        }
        Q_EMIT saved(outcome.key);
    } else {
        if (const auto draft = m_shelf.draft(outcome.key); draft && !m_handed.contains(outcome.key)) {
            m_pending.insert(outcome.key, *draft); // what was not saved is still kept
            m_rest.start(kKeepAfter);
        }
        if (outcome.conflict) {
            Q_EMIT conflicted(outcome);
        } else {
            Q_EMIT refused(outcome.key, *outcome.error);
        }
    }
    Q_EMIT keptChanged();
}

/// What was typed while the text was being written goes on from the new one.
void Writing::goOnFrom(const SaveOutcome &outcome) {
    const auto draft = m_shelf.draft(outcome.key);
    if (!draft) {
        return;
    }
    if (draft->body == outcome.body) {
        m_pending.remove(outcome.key);
        m_shelf.dropDraft(outcome.key);
        return;
    }
    Draft next = *draft;
    next.parent = m_shelf.text(outcome.key).revision;
    m_shelf.setDraft(next);
    m_pending.insert(outcome.key, next);
    if (!m_rest.isActive()) {
        m_rest.start(kKeepAfter);
    }
}

} // namespace sala
