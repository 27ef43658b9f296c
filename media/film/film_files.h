#pragma once

#include "db/records/film.h"
#include "media/film/film_sounds.h"
#include "media/import/find_files.h"
#include "media/text/zawgyi.h"

namespace sala {

/// A subtitle file beside a film: "noy.th.vtt", "noy.km.captions.srt", "noy.chapters.vtt".
struct SubtitleFile {
    QString path;
    QString film;                     ///< the film's name without its ending: "noy"
    std::optional<Language> language; ///< nothing when the name says none
    SubtitleKind kind = SubtitleKind::Subtitles;

    bool operator==(const SubtitleFile &) const = default;
};

/// A film once more, with somebody signing: "noy.sign.th.mp4" or "noy.th.sign.mp4" beside "noy.mp4".
struct SignedFilm {
    QString path;
    QString film;                     ///< the film's name without its ending: "noy"
    std::optional<Language> language; ///< whose country's signs; nothing when the name says none

    bool operator==(const SignedFilm &) const = default;
};

/// What an import found, by who takes it.
struct SortedFiles {
    FoundFiles others; ///< pictures and all that is not ours, for the importer of pictures; the problems
    QList<FoundFile> films;
    QList<SignedFilm> signedFilms;
    QList<SubtitleFile> subtitles;
    QList<SoundFile> sounds;
};

/// Finds the films by their bytes, and files that only claim to be films by their name: those must not be
/// passed over in silence. Subtitles
/// and sounds by their ending. Reads the start of each file; any thread.
SortedFiles sortOutFilms(const FoundFiles &found);

/// What the name of a film says when it has "sign" among its last words; nothing for other films.
std::optional<SignedFilm> signedFilmFromName(const QString &path);

/// What the name of a subtitle file says.
SubtitleFile subtitleFileFromName(const QString &path);

/// Timed text as a library keeps it: WebVTT, NFC, Unicode, whatever it was.
struct SubtitleText {
    QString webVtt;
    QStringList remarks; ///< English: what was wrong with it and read all the same
};

/// Fails as readSubtitles(), and with Conflict, naming the cues and both readings, when `whenUnsure` asks
/// about what could be Zawgyi.
Result<SubtitleText> readSubtitleText(const QString &path, std::optional<Language> language,
                                      WhenUnsure whenUnsure);
Result<SubtitleText> subtitleText(const QByteArray &bytes, std::optional<Language> language,
                                  WhenUnsure whenUnsure);

} // namespace sala
