#include "db/storage/text_repository.h"

#include "db/records/text_length.h"
#include "db/storage/review_rule.h"
#include "db/storage/revision_log.h"
#include "db/storage/text_rows.h"
#include "db/storage/tombstones.h"

#include <QSet>

namespace sala {
namespace {

QList<Text> rowsOf(Query &query) {
    QList<Text> texts;
    while (query.next()) {
        texts.append(textIn(query));
    }
    return texts;
}

/// What stands against a change of `before`.
Result<void> refuse(Connection &connection, const TextChange &change, const Text &before, const Edit &edit) {
    const QString subject = change.key.owner.text() + QLatin1Char('/') + revisionField(change.key);
    if (before.revision != change.parent) {
        return fail(ErrorCode::Conflict, QStringLiteral("somebody else wrote this text meanwhile"), subject);
    }
    if (isErased(connection, change.key.owner)) {
        return refuseErased(connection, change.key.owner);
    }
    if (change.body.size() > longestText(change.key.field) && change.body != before.body) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a %1 has at most %2 letters").arg(name(change.key.field)).arg(longestText(change.key.field)), subject);
    }
    const bool isNew = before.body != change.body;
    const bool isReview = change.status == TextStatus::Reviewed && !change.body.isEmpty() &&
                          (isNew || before.status != TextStatus::Reviewed);
    const QString writer = isReview && !isNew ? writerOf(connection, before.revision) : edit.author;
    return isReview && !mayReview(connection, edit.author, writer)
               ? fail(ErrorCode::NotAllowed, QStringLiteral("another curator than its writer reviews a text"), subject)
               : Result<void>();
}

/// One change, already NFC, within a transaction.
Result<RevisionId> apply(Connection &connection, const TextChange &change, const QSet<TextKey> &spared,
                         const Edit &edit) {
    Text text = readText(connection, change.key);
    if (const Result<void> allowed = refuse(connection, change, text, edit); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const bool isNew = text.body != change.body;
    const TextStatus status = change.body.isEmpty() ? TextStatus::Missing : change.status;
    const bool hadText = !text.revision.isNull();
    if (isNew) {
        text.body = change.body;
        text.revision = writeRevision(
            connection, {change.key.owner, revisionField(change.key), change.body, change.parent}, edit);
    }
    if (text.status != status) {
        storeStatus(connection, text, status, edit);
    } else if (isNew) {
        storeText(connection, text);
    }
    if (isNew && hadText) {
        outdateTranslations(connection, change.key, spared, edit);
    }
    return text.revision;
}

TextChange normalised(TextChange change) {
    change.body = change.body.normalized(QString::NormalizationForm_C);
    return change;
}

QSet<TextKey> keysOf(const QList<TextChange> &changes) {
    QSet<TextKey> keys;
    for (const TextChange &change : changes) {
        keys.insert(change.key);
    }
    return keys;
}

} // namespace

Result<Text> TextRepository::get(const TextKey &key) const {
    return attempt(m_connection->path(), [&]() -> Result<Text> { return readText(*m_connection, key); });
}

Result<QList<Text>> TextRepository::of(const Id &owner) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Text>> {
        Query query(*m_connection, std::string(kTextColumns) + "WHERE owner = ? ORDER BY field, language");
        return rowsOf(query.with(owner));
    });
}

Result<QList<Text>> TextRepository::all() const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Text>> {
        Query query(*m_connection, std::string(kTextColumns) + "ORDER BY owner, field, language");
        return rowsOf(query);
    });
}

Result<RevisionId> TextRepository::set(const TextChange &change, const Edit &edit) {
    return writing(*m_connection, [&] { return apply(*m_connection, normalised(change), {}, edit); });
}

Result<void> TextRepository::setAll(const QList<TextChange> &changes, const Edit &edit) {
    const QSet<TextKey> together = keysOf(changes);
    return writing(*m_connection, [&]() -> Result<void> {
        for (const TextChange &change : changes) {
            const Result<RevisionId> done = apply(*m_connection, normalised(change), together, edit);
            if (!done) {
                return tl::unexpected(done.error());
            }
        }
        return {};
    });
}

Result<QList<Text>> TextRepository::outdatedBy(const QList<TextChange> &changes) const {
    return reading(*m_connection, [&]() -> Result<QList<Text>> {
        const QSet<TextKey> together = keysOf(changes);
        QList<Text> outdated;
        for (const TextChange &change : changes) {
            const Text before = readText(*m_connection, change.key);
            if (!before.revision.isNull() && before.body != normalised(change).body) {
                outdated += translationsToOutdate(*m_connection, change.key, together);
            }
        }
        return outdated;
    });
}

Result<bool> TextRepository::mayReview(const TextKey &key, const QString &author) const {
    return reading(*m_connection, [&]() -> Result<bool> {
        const Text text = readText(*m_connection, key);
        return !text.body.isEmpty() && sala::mayReview(*m_connection, author, writerOf(*m_connection, text.revision));
    });
}

Result<QList<Revision>> TextRepository::history(const TextKey &key) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Revision>> {
        QList<Revision> revisions;
        Query query(*m_connection, std::string("SELECT ") + kRevisionColumns +
                                       " FROM revision WHERE subject = ? AND field = ? ORDER BY id");
        query.with(key.owner, revisionField(key));
        while (query.next()) {
            revisions.append(revisionIn(query));
        }
        return revisions;
    });
}

Result<std::optional<Language>> TextRepository::sourceLanguage(const Id &owner, TextField field) const {
    return reading(*m_connection, [&]() -> Result<std::optional<Language>> {
        return firstWritten(*m_connection, owner, field);
    });
}

} // namespace sala
