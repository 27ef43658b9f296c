#pragma once

#include "db/records/media.h"
#include "media/film/film_converter.h"
#include "media/film/film_probe.h"
#include "media/film/film_sounds.h"

namespace sala {

/// A film from outside that is wanted in a library.
struct FilmToPrepare {
    QString path;
    MediaHash hash;          ///< of the file: names what is kept of a conversion that was stopped
    QList<SoundFile> sounds; ///< to become tracks of it
    QString workFolder;      ///< for what is being converted; on the library's disk
    bool keepsOriginal = false;
};

/// What a library stores of it.
struct PreparedFilm {
    ProbeResult probed;
    QString film;        ///< the file to play: the one that came, or one in `folder`
    QString original;    ///< empty: not kept, or the film itself
    QStringList reasons; ///< why it was converted; empty when it was not
    QString folder;      ///< what was written for it
    FilmDamage damage;   ///< of the file that came
};

/// Looks at a film in a process of its own, converts it when a kiosk should not play it as it is, and joins
/// the sounds to it. Blocks, for as long as the film when it is converted; any thread. After cancelling, or a
/// power cut, asking again goes on where the last finished part of the conversion ended.
///
/// Corrupt and InvalidInput when the film, or a sound, cannot be used; Cancelled; Io.
Result<PreparedFilm> prepareFilm(const FilmToPrepare &film, const ConversionWatcher &watcher);

/// Films that are converted in part, or whole and not stored, and wait in the work folder for their next
/// import.
struct WaitingConversions {
    QString folder; ///< empty: none are waiting, and the folder is gone
    qint64 bytes = 0;
};

/// What is there. Removes the work folder when nothing is.
WaitingConversions waitingConversions(const QString &workFolder);

/// Removes what was written for it, once it is stored, and the work folder when nothing else waits in it.
void forget(const PreparedFilm &film, const QString &workFolder);

} // namespace sala
