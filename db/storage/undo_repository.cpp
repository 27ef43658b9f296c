#include "db/storage/undo_repository.h"

#include "db/storage/revision_log.h"
#include "db/storage/text_rows.h"
#include "db/storage/tombstones.h"
#include "db/storage/undo_fields.h"
#include "db/storage/undone.h"

#include <QSet>

#include <algorithm>

namespace sala {
namespace {

/// So many saves back nothing is looked for any more.
constexpr int kMostSaves = 2000;

struct Done {
    Revision revision;
    RevisionId reverses; ///< null: it is no undo or redo
};

/// All that one Edit did, newest first.
struct Save {
    QList<Done> done;
    QSet<RevisionId> ids; ///< of them: a save may be of thousands of works

    bool has(const RevisionId &id) const { return ids.contains(id); }
    bool isPlain() const {
        return std::all_of(done.begin(), done.end(), [](const Done &each) { return each.reverses.isNull(); });
    }
    const RevisionId &first() const { return done.last().revision.id; }
    const Revision &any() const { return done.first().revision; }
};

/// One author's saves, from the newest back.
class Saves {
  public:
    Saves(Connection &connection, const QString &author)
        : m_query(connection, std::string("SELECT ") + kRevisionColumns +
                                  ", reverses FROM revision LEFT JOIN reversal ON reversal.revision = id"
                                  " WHERE author = ? ORDER BY id DESC") {
        m_query.with(author);
        read();
    }

    std::optional<Save> next() {
        if (!m_next || ++m_count > kMostSaves) {
            return std::nullopt;
        }
        Save save;
        const QDateTime time = m_next->revision.time;
        while (m_next && m_next->revision.time == time) {
            save.done.append(*m_next);
            save.ids.insert(m_next->revision.id);
            read();
        }
        return save;
    }

  private:
    void read() {
        m_next = m_query.next() ? std::optional(Done{revisionIn(m_query), m_query.as<RevisionId>(7)}) : std::nullopt;
    }

    Query m_query;
    std::optional<Done> m_next;
    int m_count = 0;
};

/// What the field said before a revision.
QString valueBefore(Connection &connection, const RevisionId &reversed, const UndoField &field) {
    const RevisionId before = revisionOf(connection, reversed).parent;
    return before.isNull() ? blankValue(field) : revisionOf(connection, before).value;
}

/// Looks what of one save can be taken back.
class Offer {
  public:
    Offer(Connection &connection, const Save &save) : m_connection(connection), m_save(save) {}

    std::optional<Undo> make(const QSet<RevisionId> &redone = {}) const {
        Undo undo;
        undo.time = m_save.any().time;
        for (const Done &done : m_save.done) {
            const auto field = redone.contains(done.revision.id) ? std::nullopt
                                                                 : undoFieldOf(done.revision.subject, done.revision.field);
            // First what rules out whole imports.
            if (field && !isOfTheBeginning(done.revision) && stands(done) &&
                isThere(m_connection, done.revision.subject, *field) && isWhole(*field)) {
                undo.fields.prepend(fieldUndo(done, *field));
            }
        }
        return undo.fields.isEmpty() ? std::nullopt : std::optional(undo);
    }

  private:
    /// The field is what this made of it: nobody wrote since, or their own undo brought it back.
    bool stands(const Done &done) const {
        const Revision current =
            revisionOf(m_connection, currentRevision(m_connection, done.revision.subject, done.revision.field));
        return current.author == done.revision.author && leadsBackTo(m_connection, current.id, done.revision.id);
    }

    /// A text and its status go together: neither comes back alone when somebody changed the other since.
    bool isWhole(const UndoField &field) const {
        if (field.kind != UndoField::Kind::Body && field.kind != UndoField::Kind::Status) {
            return true;
        }
        const QString other =
            field.kind == UndoField::Kind::Body ? statusField(field.text) : revisionField(field.text);
        const RevisionId current = currentRevision(m_connection, field.text.owner, other);
        const RevisionId whose = standing(m_connection, current);
        return current < m_save.first() || m_save.has(current) || whose < m_save.first() || m_save.has(whose);
    }

    /// What somebody or something was made with is not an edit of it.
    bool isOfTheBeginning(const Revision &revision) const {
        Query query(m_connection, "SELECT 1 FROM revision WHERE subject = ? AND field = ? AND author = ? AND time = ?");
        return query.with(revision.subject, kRecordField, revision.author, revision.time).next();
    }

    FieldUndo fieldUndo(const Done &done, const UndoField &field) const {
        Revision first = done.revision;
        while (m_save.has(first.parent)) { // one save may write a field more than once
            first = revisionOf(m_connection, first.parent);
        }
        const bool isText = field.kind == UndoField::Kind::Body || field.kind == UndoField::Kind::Status;
        return {done.revision.subject,
                done.revision.field,
                isText ? std::optional(field.text) : std::nullopt,
                done.revision.value,
                valueBefore(m_connection, first.id, field),
                currentRevision(m_connection, done.revision.subject, done.revision.field),
                first.id};
    }

    Connection &m_connection;
    const Save &m_save;
};

Result<void> applyField(Connection &connection, const FieldUndo &wanted, const Edit &edit) {
    const auto field = undoFieldOf(wanted.subject, wanted.field);
    if (!field || wanted.then != valueBefore(connection, wanted.reverses, *field)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("this is no edit that can be undone"), wanted.field);
    }
    if (isErased(connection, wanted.subject)) {
        return refuseErased(connection, wanted.subject);
    }
    if (!isThere(connection, wanted.subject, *field) ||
        currentRevision(connection, wanted.subject, wanted.field) != wanted.current) {
        return fail(ErrorCode::Conflict, QStringLiteral("somebody wrote it since"),
                    wanted.subject.text() + QLatin1Char('/') + wanted.field);
    }
    const RevisionId made =
        writeRevision(connection, {wanted.subject, wanted.field, wanted.then, wanted.current}, edit);
    Query(connection, "INSERT INTO reversal (revision, reverses) VALUES (?, ?)").with(made, wanted.reverses).run();
    writeValue(connection, wanted.subject, *field, {wanted.then, made});
    return {};
}

void outdateOthers(Connection &connection, const Undo &undo, const Edit &edit) {
    QSet<TextKey> together;
    for (const FieldUndo &field : undo.fields) {
        if (field.text) {
            together.insert(*field.text);
        }
    }
    for (const FieldUndo &field : undo.fields) {
        if (field.text && field.field == revisionField(*field.text)) {
            outdateTranslations(connection, *field.text, together, edit);
        }
    }
}

} // namespace

Result<std::optional<Undo>> UndoRepository::lastUndo(const QString &author) const {
    return reading(*m_connection, [&]() -> Result<std::optional<Undo>> {
        Saves saves(*m_connection, author);
        while (const auto save = saves.next()) {
            // What an undo or a redo did is taken back by what it belongs to.
            const auto offered = save->isPlain() ? Offer(*m_connection, *save).make() : std::nullopt;
            if (offered) {
                return offered;
            }
        }
        return std::optional<Undo>();
    });
}

Result<std::optional<Undo>> UndoRepository::lastRedo(const QString &author) const {
    return reading(*m_connection, [&]() -> Result<std::optional<Undo>> {
        Saves saves(*m_connection, author);
        QSet<RevisionId> redone;
        for (auto save = saves.next(); save && !save->isPlain(); save = saves.next()) {
            bool isRedo = false;
            for (const Done &done : save->done) {
                if (!done.reverses.isNull() && !reversedBy(*m_connection, done.reverses).isNull()) {
                    redone.insert(done.reverses);
                    isRedo = true;
                }
            }
            const auto offered = isRedo ? std::nullopt : Offer(*m_connection, *save).make(redone);
            if (offered) {
                return offered;
            }
        }
        return std::optional<Undo>();
    });
}

Result<void> UndoRepository::apply(const Undo &undo, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        for (const FieldUndo &field : undo.fields) {
            if (const Result<void> done = applyField(*m_connection, field, edit); !done) {
                return done;
            }
        }
        outdateOthers(*m_connection, undo, edit);
        return {};
    });
}

} // namespace sala
