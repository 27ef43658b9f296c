#pragma once

#include "db/records/film_part.h"
#include "db/records/id.h"
#include "db/records/media.h"
#include "translations/language.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace sala {

using FilmId = IdOf<struct FilmTag>;
using FilmVersionId = IdOf<struct FilmVersionTag>;
using SubtitleTrackId = IdOf<struct SubtitleTrackTag>;

/// What is known about the film of a work. Its pictures are the work's renditions: the playable film, and
/// its poster as Screen and Thumbnail. A playable film is always upright with square pixels: what comes
/// turned is turned at import.
struct Film {
    FilmId id;
    WorkId work;
    std::chrono::milliseconds duration{0};
    double frameRate = 0; ///< frames a second
    bool hasSound = false;
    int originalTrack = 0;    ///< the sound track with the original voices, from 0
    QString originalLanguage; ///< BCP 47, "shn"; any language people speak; empty when unknown
    MediaHash importedFile;   ///< of the file as it came, whether or not the library keeps it

    bool operator==(const Film &) const = default;
};

enum class FilmVersionKind {
    Sound,       ///< the film with other voices: a narration in another language
    SignLanguage ///< the film with somebody signing
};

QString name(FilmVersionKind kind); ///< "sound", "sign-language"
std::optional<FilmVersionKind> filmVersionKindFromName(const QString &name);

/// The film of a work once more, for visitors of one language.
struct FilmVersion {
    FilmVersionId id;
    WorkId work;
    FilmVersionKind kind = FilmVersionKind::Sound;
    Language language = Language::English; ///< heard; of a signed film the country's, "th" for Thai signs
    int track = 0;    ///< a sound track of the work's film, from 0; of `medium` when there is one
    MediaHash medium; ///< a film of its own, equally long; null: a track of the work's film

    bool operator==(const FilmVersion &) const = default;
};

enum class SubtitleKind {
    Subtitles, ///< what is said
    Captions,  ///< what is said and heard, for people who do not hear
    Chapters,  ///< each cue names a part of the film
    Transcript ///< for reading beside the film, in cues that follow it
};

QString name(SubtitleKind kind); ///< "subtitles", "captions", "chapters", "transcript"
std::optional<SubtitleKind> subtitleKindFromName(const QString &name);

/// Timed text of one film in one language, as text of its own, edited and revised like captions.
struct SubtitleTrack {
    SubtitleTrackId id;
    WorkId work;
    Language language = Language::English;
    SubtitleKind kind = SubtitleKind::Subtitles;
    QString label; ///< tells two tracks of one language apart; usually empty
    QString body;  ///< WebVTT, NFC Unicode, lines end in \n

    bool operator==(const SubtitleTrack &) const = default;
};

/// Which voices to play.
struct FilmSound {
    int track = 0;             ///< from 0
    MediaHash medium;          ///< null: of the work's film
    bool isInLanguage = false; ///< false: the original voices, in a language that was not asked for

    bool operator==(const FilmSound &) const = default;
};

/// A film with all that belongs to it, as pages read it.
struct ShownFilm {
    Film film;
    QList<FilmVersion> versions;
    QList<SubtitleTrack> tracks;
    FilmPart part{}; ///< the work's, put right: all that is shown of the film

    std::chrono::milliseconds begin() const { return part.from; }             ///< in the film's own time
    std::chrono::milliseconds end() const { return part.end(film.duration); } ///< likewise
    /// As visitors are told it.
    std::chrono::milliseconds length() const { return end() - begin(); }

    /// The version of this kind in exactly this language, or nullptr.
    const FilmVersion *version(FilmVersionKind kind, Language language) const;

    /// The track of this kind in `language`, else in its fallback order; nullptr when there is none at all.
    const SubtitleTrack *track(SubtitleKind kind, Language language) const;

    /// What is said, for reading: in `language`, else in its fallback order; in each of them subtitles, else
    /// captions. nullptr when there are neither.
    const SubtitleTrack *said(Language language) const;

    /// The voices for a visitor: the original ones if that is their language, a version in it, else the
    /// original ones, which subtitles then go with.
    FilmSound sound(Language language) const;

    bool operator==(const ShownFilm &) const = default;

  private:
    const SubtitleTrack *firstOf(const QList<SubtitleKind> &kinds, Language language) const;
};

} // namespace sala
