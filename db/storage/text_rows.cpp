#include "db/storage/text_rows.h"

#include "db/storage/revision_log.h"

namespace sala {

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

Text readText(Connection &connection, const TextKey &key) {
    Query query(connection, std::string(kTextColumns) + "WHERE owner = ? AND field = ? AND language = ?");
    if (query.with(key.owner, key.field, key.language).next()) {
        return textIn(query);
    }
    Text missing;
    missing.key = key;
    return missing;
}

bool hasTextRow(Connection &connection, const TextKey &key) {
    Query query(connection, "SELECT 1 FROM text WHERE owner = ? AND field = ? AND language = ?");
    return query.with(key.owner, key.field, key.language).next();
}

void storeText(Connection &connection, const Text &text) {
    Query query(connection, "INSERT INTO text (owner, field, language, body, status, revision) VALUES"
                            " (?, ?, ?, ?, ?, ?) ON CONFLICT (owner, field, language) DO UPDATE SET"
                            " body = excluded.body, status = excluded.status, revision = excluded.revision");
    query.with(text.key.owner, text.key.field, text.key.language, text.body, text.status, text.revision)
        .run();
}

QString revisionField(const TextKey &key) {
    return name(key.field) + QLatin1Char('/') + code(key.language);
}

QString statusField(const TextKey &key) {
    return revisionField(key) + QLatin1String("/status");
}

void storeStatus(Connection &connection, Text text, TextStatus status, const Edit &edit) {
    text.status = status;
    storeText(connection, text);
    writeNextRevision(connection, {text.key.owner, statusField(text.key), name(status), {}}, edit);
}

// Ids are in the order they were made.
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

QList<Text> translationsToOutdate(Connection &connection, const TextKey &key, const QSet<TextKey> &spared) {
    QList<Text> translations;
    if (firstWritten(connection, key.owner, key.field) != key.language) {
        return translations;
    }
    for (const Language language : kLanguages) {
        const Text text = readText(connection, {key.owner, key.field, language});
        const bool isDone = text.status == TextStatus::Translated || text.status == TextStatus::Reviewed;
        if (isDone && language != key.language && !spared.contains(text.key)) {
            translations.append(text);
        }
    }
    return translations;
}

void outdateTranslations(Connection &connection, const TextKey &key, const QSet<TextKey> &spared,
                         const Edit &edit) {
    for (const Text &text : translationsToOutdate(connection, key, spared)) {
        storeStatus(connection, text, TextStatus::Outdated, edit);
    }
}

} // namespace sala
