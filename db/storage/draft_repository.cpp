#include "db/storage/draft_repository.h"

#include "db/storage/revision_log.h"
#include "db/storage/text_repository.h"
#include "db/storage/tombstones.h"

namespace sala {
namespace {

std::string drafts(const char *rest) {
    return std::string("SELECT owner, field, language, curator, body, parent, time FROM draft ") + rest;
}

QList<Draft> rowsOf(Query &query) {
    QList<Draft> found;
    while (query.next()) {
        Draft draft;
        query.get(0, draft.key.owner);
        query.get(1, draft.key.field);
        query.get(2, draft.key.language);
        query.get(3, draft.curator);
        query.get(4, draft.body);
        query.get(5, draft.parent);
        query.get(6, draft.time);
        found.append(draft);
    }
    return found;
}

std::optional<Draft> draftAt(Connection &connection, const TextKey &key, const CuratorId &curator) {
    Query query(connection, drafts("WHERE owner = ? AND field = ? AND language = ? AND curator = ?"));
    const QList<Draft> found = rowsOf(query.with(key.owner, key.field, key.language, curator));
    return found.isEmpty() ? std::nullopt : std::optional<Draft>(found.first());
}

/// Whether what is there, if anything, may go.
bool isSeen(Connection &connection, const TextKey &key, const CuratorId &curator, const std::optional<SeenDrafts> &seen) {
    const auto there = seen ? draftAt(connection, key, curator) : std::nullopt;
    return !there || seen->contains(there->body);
}

void dropDraft(Connection &connection, const TextKey &key, const CuratorId &curator) {
    Query(connection, "DELETE FROM draft WHERE owner = ? AND field = ? AND language = ? AND curator = ?")
        .with(key.owner, key.field, key.language, curator)
        .run();
}

} // namespace

Result<void> DraftRepository::keep(const Draft &draft, const std::optional<SeenDrafts> &seen) {
    Connection &connection = m_library->connection();
    return writing(connection, [&]() -> Result<void> {
        return refuseErased(connection, draft.key.owner).and_then([&]() -> Result<void> {
            if (!isSeen(connection, draft.key, draft.curator, seen)) {
                return fail(ErrorCode::Conflict, QStringLiteral("the same curator typed something else in another window"));
            }
            Query(connection, "INSERT OR REPLACE INTO draft (owner, field, language, curator, body, parent, time)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .with(draft.key.owner, draft.key.field, draft.key.language, draft.curator, draft.body, draft.parent, draft.time)
                .run();
            return {};
        });
    });
}

Result<void> DraftRepository::drop(const TextKey &key, const CuratorId &curator, const std::optional<SeenDrafts> &seen) {
    Connection &connection = m_library->connection();
    return writing(connection, [&]() -> Result<void> {
        if (isSeen(connection, key, curator, seen)) {
            dropDraft(connection, key, curator);
        }
        return {};
    });
}

Result<std::optional<Draft>> DraftRepository::find(const TextKey &key, const CuratorId &curator) const {
    return attempt(m_library->path(),
                   [&]() -> Result<std::optional<Draft>> { return draftAt(m_library->connection(), key, curator); });
}

Result<QList<Draft>> DraftRepository::by(const CuratorId &curator) const {
    return attempt(m_library->path(), [&]() -> Result<QList<Draft>> {
        Query query(m_library->connection(), drafts("WHERE curator = ? ORDER BY time, owner, field, language"));
        return rowsOf(query.with(curator));
    });
}

Result<QList<Draft>> DraftRepository::of(const Id &owner) const {
    return attempt(m_library->path(), [&]() -> Result<QList<Draft>> {
        Query query(m_library->connection(), drafts("WHERE owner = ? ORDER BY time, field, language, curator"));
        return rowsOf(query.with(owner));
    });
}

Result<QList<Draft>> DraftRepository::all() const {
    return attempt(m_library->path(), [&]() -> Result<QList<Draft>> {
        Query query(m_library->connection(), drafts("ORDER BY time, owner, field, language, curator"));
        return rowsOf(query);
    });
}

Result<std::optional<TextConflict>> DraftRepository::conflict(const Draft &draft) const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<std::optional<TextConflict>> {
        const Result<Text> theirs = TextRepository(*m_library).get(draft.key);
        if (!theirs || theirs->revision == draft.parent) {
            return theirs.map([](const Text &) { return std::optional<TextConflict>(); });
        }
        const auto written = revisionOf(connection, theirs->revision);
        const auto ancestor = revisionOf(connection, draft.parent);
        return TextConflict{*theirs, written.author, written.time, ancestor.value};
    });
}

Result<RevisionId> DraftRepository::save(const Draft &draft, TextStatus status, const Edit &edit,
                                         const std::optional<SeenDrafts> &seen) {
    Connection &connection = m_library->connection();
    return writing(connection, [&]() -> Result<RevisionId> {
        const auto written = TextRepository(*m_library).set({draft.key, draft.body, status, draft.parent}, edit);
        if (written && isSeen(connection, draft.key, draft.curator, seen)) {
            dropDraft(connection, draft.key, draft.curator);
        }
        return written;
    });
}

} // namespace sala
