#pragma once

#include "media/film/film_converter.h"
#include "translations/language.h"

#include <QList>

#include <optional>

namespace sala {

/// A sound file beside a film, the film in another language: "noy.ja.m4a".
struct SoundFile {
    QString path;
    QString film;                     ///< the film's name without its ending: "noy"
    std::optional<Language> language; ///< nothing when the name says none

    bool operator==(const SoundFile &) const = default;
};

/// True when the file's name ends like that of a sound file.
bool isSoundName(const QString &path);

/// What the name of a sound file says.
SoundFile soundFileFromName(const QString &path);

/// Makes a film that has these sounds as further tracks, in this order after its own; its picture is not
/// touched. What is longer than the film is cut; what the files say about themselves stays outside. Gives the
/// path of the finished file in `workFolder`, which is made. Blocks; any thread. Fails as runFfmpeg().
Result<QString> addSounds(const QString &filmPath, const ProbedFilm &film, const QList<SoundFile> &sounds,
                          const QString &workFolder, const ConversionWatcher &watcher);

} // namespace sala
