#pragma once

#include "app/commands/playlist_home.h"
#include "db/records/playlist_m3u.h"
#include "media/text/zawgyi.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {

/// All playlists as the commands print them: key, title, own, entries, works, milliseconds, uses.
QJsonArray playlistRows(const PlaylistHome &home, Language language);
/// One, with its entries as they play and what is wrong with it. NotFound, naming those there are.
Result<QJsonObject> playlistRow(const PlaylistHome &home, const QString &key, Language language);

/// Such a row as a line for people; and one for each of its entries.
QString playlistLine(const QJsonObject &row);
QStringList entryLines(const QJsonObject &row);

/// What an import did, or would do.
QJsonObject importRow(const PlaylistPlan &plan, const QStringList &leftOut, bool isDryRun);
QStringList importLines(const QJsonObject &row);
QString unknownWorks(const QStringList &names, bool isKiosk);

M3uNames m3uNames(const PlaylistHome &home, const PlaylistText &text, Language language);

/// Burmese words become Unicode, and each that was not is told. InvalidInput for what could be either, unless
/// `whenUnsure` says what it is.
Result<QStringList> convertZawgyi(PlaylistText &text, WhenUnsure whenUnsure);

} // namespace sala
