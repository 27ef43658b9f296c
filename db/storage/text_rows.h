#pragma once

#include "db/records/revision.h"
#include "db/records/text.h"
#include "db/storage/query.h"

#include <QList>
#include <QSet>

#include <optional>

namespace sala {

/// The rows of texts, which keep what their newest revisions say. All functions throw; those that write belong into a
/// transaction.

/// Reads a row of kTextColumns.
Text textIn(const Query &query);
inline const char *const kTextColumns = "SELECT owner, field, language, body, status, revision FROM text ";

/// Missing when there is none.
Text readText(Connection &connection, const TextKey &key);
bool hasTextRow(Connection &connection, const TextKey &key);
void storeText(Connection &connection, const Text &text);

/// Also writes the revision of its status.
void storeStatus(Connection &connection, Text text, TextStatus status, const Edit &edit);

/// The names of its fields in revisions: "title/km", "title/km/status".
QString revisionField(const TextKey &key);
QString statusField(const TextKey &key);

/// The language of the oldest first revision.
std::optional<Language> firstWritten(Connection &connection, const Id &owner, TextField field);

/// The texts that outdateTranslations makes Outdated.
QList<Text> translationsToOutdate(Connection &connection, const TextKey &key, const QSet<TextKey> &spared);

/// The text of `key` was changed: where that is the source, its translations that are done are Outdated, except those spared.
void outdateTranslations(Connection &connection, const TextKey &key, const QSet<TextKey> &spared, const Edit &edit);

} // namespace sala
