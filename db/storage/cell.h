#pragma once

#include "db/records/consent.h"
#include "db/records/curator.h"
#include "db/records/document.h"
#include "db/records/exhibition.h"
#include "db/records/film.h"
#include "db/records/playlist.h"
#include "db/records/recording.h"
#include "db/records/reflection.h"
#include "db/records/text.h"
#include "db/records/work.h"

#include <variant>

namespace sala {

/// One value as SQLite stores it.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// How each type of ours is stored. Every type has a way there and a way back; `fromCell` is false, and
/// leaves the value alone, when the cell holds something else.
Cell toCell(bool value);
Cell toCell(int value);
Cell toCell(qint64 value);
Cell toCell(double value);
Cell toCell(const QString &value);
Cell toCell(const QByteArray &bytes);
Cell toCell(const Id &id);          ///< NULL when there is none
Cell toCell(const MediaHash &hash); ///< NULL when there is none
Cell toCell(std::chrono::milliseconds duration);
Cell toCell(const QDate &date);
Cell toCell(const QTime &time);
Cell toCell(const QDateTime &time);
Cell toCell(const QUrl &url);
Cell toCell(const QStringList &words);
Cell toCell(const QPointF &point);
Cell toCell(const QRectF &part); ///< of a whole of 0 to 1; all of it is ''
Cell toCell(const FilmPart &part); ///< the whole film is ''
Cell toCell(const PartialDate &date);
Cell toCell(Language language);

bool fromCell(const Cell &cell, bool &value);
bool fromCell(const Cell &cell, int &value);
bool fromCell(const Cell &cell, qint64 &value);
bool fromCell(const Cell &cell, double &value);
bool fromCell(const Cell &cell, QString &value);
bool fromCell(const Cell &cell, QByteArray &bytes);
bool fromCell(const Cell &cell, Id &id);
bool fromCell(const Cell &cell, MediaHash &hash);
bool fromCell(const Cell &cell, std::chrono::milliseconds &duration);
bool fromCell(const Cell &cell, QDate &date);
bool fromCell(const Cell &cell, QTime &time);
bool fromCell(const Cell &cell, QDateTime &time);
bool fromCell(const Cell &cell, QUrl &url);
bool fromCell(const Cell &cell, QStringList &words);
bool fromCell(const Cell &cell, QPointF &point);
bool fromCell(const Cell &cell, QRectF &part);
bool fromCell(const Cell &cell, FilmPart &part);
bool fromCell(const Cell &cell, PartialDate &date);
bool fromCell(const Cell &cell, Language &language);
bool fromCell(const Cell &cell, WorkKind &value);
bool fromCell(const Cell &cell, PartnerRole &value);
bool fromCell(const Cell &cell, Motif &value);
bool fromCell(const Cell &cell, ConsentUse &value);
bool fromCell(const Cell &cell, ConsentState &value);
bool fromCell(const Cell &cell, ConsentForm &value);
bool fromCell(const Cell &cell, RenditionKind &value);
bool fromCell(const Cell &cell, FilmVersionKind &value);
bool fromCell(const Cell &cell, SubtitleKind &value);
bool fromCell(const Cell &cell, Transition &value);
bool fromCell(const Cell &cell, TextField &value);
bool fromCell(const Cell &cell, TextStatus &value);

/// Enumerations are stored by their names.
template<class Enum>
requires requires(Enum value) {
    name(value);
}
Cell toCell(Enum value) {
    return name(value);
}

template<class Tag>
bool fromCell(const Cell &cell, IdOf<Tag> &id) {
    return fromCell(cell, static_cast<Id &>(id));
}

/// The value as a revision writes it: ids as hyphenated text, numbers in the C locale, nothing as "".
QString asText(const Cell &cell);

} // namespace sala
