#pragma once

#include "db/records/catalogue.h"
#include "db/records/playlist_text.h"

#include <chrono>
#include <functional>
#include <optional>

namespace sala {

/// Which work a name means; a null id when none does.
using FindWork = std::function<WorkId(const QString &name)>;

/// Finds works by their ids or by their files' names, as a library has them. Of two files with the same name
/// the id alone says which.
FindWork findIn(const QList<Work> &works);

/// What a text means for one library or edition.
struct ResolvedPlaylist {
    Playlist playlist; ///< without an id
    QList<Work> cards; ///< its title cards, with ids made from their words: the same again every time
    QHash<TextKey, QString> words; ///< of the cards
    QStringList unknown;           ///< names of works that are not there; their entries are left out
};
ResolvedPlaylist resolved(const PlaylistText &text, const FindWork &find);

/// How long a film is; nothing for what is no film.
using FilmLength = std::function<std::optional<std::chrono::milliseconds>(const WorkId &work)>;

/// Whether films alone are told what films can do, and have the parts that are to be played. InvalidInput, naming the line.
/// Works that are not there are nobody's fault here.
Result<void> judgeFilmOptions(const PlaylistText &text, const FindWork &find, const FilmLength &lengthOf);

/// How works are named in a text.
enum class WorkNames {
    Files, ///< by their files, but where two have the same
    Ids    ///< which editions keep, unlike files' names
};

/// What PlaylistText says of a stored playlist. `works` and `texts` are those of its library or edition.
PlaylistText described(const Playlist &playlist, const QList<Work> &works,
                       const QHash<TextKey, QString> &texts, WorkNames names);

/// The title of each work that the text names, for comments and lists.
QHash<QString, QString> titlesOf(const PlaylistText &text, const Catalogue &catalogue, Language language);

} // namespace sala
