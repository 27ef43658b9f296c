#pragma once

#include "db/records/error.h"
#include "db/records/playlist.h"
#include "translations/language.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace sala {

/// One entry as people write it: works by their names, title cards by their words.
struct PlaylistLine {
    QString work{};                   ///< the imported file's name, or an id; empty for the others
    QMap<Language, QString> titles{}; ///< of a title card: large words
    QMap<Language, QString> texts{};  ///< of a title card: a sentence below them
    PlaylistEntry how{}; ///< all the rest, with the key of a nested playlist; its `work` says nothing

    qsizetype at = 0; ///< its line in the text it was read from, from 1, to be told; 0: none. It makes no difference

    bool isCard() const { return work.isEmpty() && how.playlist.isEmpty(); }
    bool operator==(const PlaylistLine &other) const {
        return work == other.work && titles == other.titles && texts == other.texts && how == other.how;
    }
};

/// A playlist as people write it, for files, for kiosks' own and for editing: it needs no library to be read.
struct PlaylistText {
    QString key;                      ///< empty: the file does not say
    QMap<Language, QString> titles{}; ///< its name
    QList<PlaylistLine> lines{};

    bool operator==(const PlaylistText &) const = default;
};

/// The same as text, UTF-8, a line each:
///
///     file   = { head } { entry | "shuffle" { entry } "end" }
///     head   = "playlist" key | words                         words: the playlist's name, "title" only
///     entry  = "work" name { option }                         river-dawn.jpg, "The river.jpg", or an id
///            | "card" { option } { words }                    a title card; its words on the lines below
///            | "play" key                                     another playlist, in its place
///     option = "dwell=" time | "cut" | "fade"                 how long a picture stands, and how it appears
///            | "from=" time | "until=" time | "sound"         of films
///     words  = ( "title" | "text" ) language ":" text         title km: …
///     time   = [ [ hours ":" ] minutes ":" ] seconds          8, 1:05, 1:00:12.5
///
/// "#" begins a comment, at a line's beginning or behind an entry; empty lines and indentation count for
/// nothing. In words and in names between quotation marks \n is an end of line, \t a tab, \\ and \"
/// themselves, \uXXXX any character. Usual are 12 seconds, a fade, whole films and silence. Entries between
/// "shuffle" and "end" play in a new order every round. An option stands once, "cut" or "fade".
///
/// Ends of lines may be those of Windows, and a byte order mark may begin the file. Words become NFC.
/// InvalidInput names the line, what is wrong and what to write; more than 1 MiB, 20,000 lines or 5,000
/// entries are refused.
Result<PlaylistText> playlistFromText(const QByteArray &utf8);

/// What playlistFromText reads back as the same value. `notes` are comments behind works, by their names.
QString textOf(const PlaylistText &playlist, const QHash<QString, QString> &notes = {});

inline constexpr qsizetype kMostPlaylistBytes = 1 << 20;
inline constexpr qsizetype kMostPlaylistLines = 20'000;
inline constexpr qsizetype kMostPlaylistEntries = 5'000;
inline constexpr qsizetype kLongestCardWords = 1'000; ///< characters, in one language
inline constexpr std::chrono::milliseconds kShortestDwell{1'000};
inline constexpr std::chrono::milliseconds kLongestDwell{3'600'000};

/// The lines of a file that may be hostile: without a byte order mark and without their ends. InvalidInput
/// when it is too long or no UTF-8, naming the line.
Result<QStringList> linesOfPlaylist(const QByteArray &utf8);

/// "8", "1:05", "1:00:12.5"; nothing when it is no such time.
std::optional<std::chrono::milliseconds> playlistTime(const QString &text);
QString playlistTimeText(std::chrono::milliseconds time);

} // namespace sala
