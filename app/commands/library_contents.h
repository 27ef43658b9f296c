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

/// The texts in which `words` occur, in any language and ignoring case, a row each: id of what the text
/// belongs to, field, language, text.
Result<QList<QJsonObject>> searchTexts(const QString &path, const QString &words);

} // namespace sala
