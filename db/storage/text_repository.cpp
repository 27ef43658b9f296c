#include "db/storage/text_repository.h"

#include "db/storage/revision_log.h"

#include <QSet>

namespace sala {
namespace {

constexpr const char *kTextColumns = "SELECT owner, field, language, body, status, revision FROM text ";

Text textIn(const Query &query) {
    Text text;
    query.get(0, text.key.owner);
    query.get(1, text.key.field);
    query.get(2, text.key.language);
    query.get(3, text.body);
    query.get(4, text.status);
    query.get(5, text.revision);
    return text;
}

QList<Text> rowsOf(Query &query) {
    QList<Text> texts;
    while (query.next()) {
        texts.append(textIn(query));
    }
    return texts;
}

Text readText(Connection &connection, const TextKey &key) {
    Query query(connection, std::string(kTextColumns) + "WHERE owner = ? AND field = ? AND language = ?");
    if (query.with(key.owner, key.field, key.language).next()) {
        return textIn(query);
    }
    Text missing;
    missing.key = key;
    return missing;
}

void storeText(Connection &connection, const Text &text) {
    Query query(connection, "INSERT INTO text (owner, field, language, body, status, revision) VALUES"
                            " (?, ?, ?, ?, ?, ?) ON CONFLICT (owner, field, language) DO UPDATE SET"
                            " body = excluded.body, status = excluded.status, revision = excluded.revision");
    query.with(text.key.owner, text.key.field, text.key.language, text.body, text.status, text.revision)
        .run();
}

QString statusField(const TextKey &key) {
    return revisionField(key) + QLatin1String("/status");
}

void storeStatus(Connection &connection, Text text, TextStatus status, const Edit &edit) {
    text.status = status;
    storeText(connection, text);
    writeNextRevision(connection, {text.key.owner, statusField(text.key), name(status), {}}, edit);
}

/// The language of the oldest first revision; ids are in the order they were made.
std::optional<Language> firstWritten(Connection &connection, const Id &owner, TextField field) {
    std::optional<Language> source;
    Query query(connection,
                "SELECT min(id) FROM revision WHERE subject = ? AND field = ? AND parent IS NULL");
    RevisionId oldest;
    for (const Language language : kLanguages) {
        query.with(owner, revisionField({owner, field, language}));
        query.next();
        const RevisionId first = query.as<RevisionId>(0);
        if (!first.isNull() && (oldest.isNull() || first < oldest)) {
            oldest = first;
            source = language;
        }
    }
    return source;
}

void outdateTranslations(Connection &connection, const TextKey &key, const QSet<TextKey> &spared,
                         const Edit &edit) {
    if (firstWritten(connection, key.owner, key.field) != key.language) {
        return;
    }
    for (const Language language : kLanguages) {
        const Text text = readText(connection, {key.owner, key.field, language});
        const bool isDone = text.status == TextStatus::Translated || text.status == TextStatus::Reviewed;
        if (isDone && language != key.language && !spared.contains(text.key)) {
            storeStatus(connection, text, TextStatus::Outdated, edit);
        }
    }
}

/// One change, already NFC, within a transaction.
Result<RevisionId> apply(Connection &connection, const TextChange &change, const QSet<TextKey> &spared,
                         const Edit &edit) {
    Text text = readText(connection, change.key);
    if (text.revision != change.parent) {
        return fail(ErrorCode::Conflict, QStringLiteral("somebody else wrote this text meanwhile"),
                    change.key.owner.text() + QLatin1Char('/') + revisionField(change.key));
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

} // namespace

QString revisionField(const TextKey &key) {
    return name(key.field) + QLatin1Char('/') + code(key.language);
}

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
    QSet<TextKey> together;
    for (const TextChange &change : changes) {
        together.insert(change.key);
    }
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
