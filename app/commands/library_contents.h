#pragma once

#include "db/records/error.h"
#include "translations/language.h"

#include <QJsonObject>
#include <QList>

namespace sala {

/// Everything a library holds, a row each with at least id, kind, title and source: works first, then
/// playlists, then exhibitions. Titles in `language`, else in its fallback order. NotFound when `path` is
/// empty; else what Library::open says.
Result<QList<QJsonObject>> readContents(const QString &path, Language language);

/// The kinds that rows of readContents can have.
QStringList contentKinds();

/// A film's length, size and languages for the text list, "1:02  1920x1080  sound km  versions ja  subtitles
/// en th", or a document's, "12 pages  in en th": empty for the row of anything else.
QString summaryOf(const QJsonObject &row);

/// The texts in which `words` occur, in any language and ignoring case, a row each: id of what the text
/// belongs to, field, language, text.
Result<QList<QJsonObject>> searchTexts(const QString &path, const QString &words);

} // namespace sala
