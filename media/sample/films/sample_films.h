#pragma once

#include "db/records/error.h"
#include "translations/language.h"

#include <QHash>
#include <QSize>
#include <QStringList>

#include <chrono>

namespace sala {

enum class SampleFilmKind { Interview, Documentary };

/// One language in which a film of the sample can be heard.
struct SampleSound {
    Language language = Language::English;
    bool isInFilm = true; ///< an audio track of the film; else a file beside it
};

/// Something that is seen or heard during part of a film.
struct SampleSpan {
    QString name;
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};
    double level = 0; ///< LUFS, of sounds only
};

/// What a film says in one language. In `cues`, | is where a subtitle breaks its line.
struct SampleFilmWords {
    QString title, caption, alt;
    QStringList chapters;
    QStringList cues;
};

/// One film of the sample exhibition. Its files are named after the key and lie in one folder.
struct SampleFilm {
    QString key;
    SampleFilmKind kind = SampleFilmKind::Interview;
    QString journey, place, date; ///< keys of sample.json, "2016"; the first two are empty: it belongs to all
    QStringList themes;
    QSize sizePx;
    std::chrono::milliseconds duration{0};
    Language original = Language::English;
    QList<SampleSound> sound; ///< the original first
    QList<std::chrono::milliseconds> chapters;
    QList<SampleSpan> shots, ambience, cues;
    QHash<Language, SampleFilmWords> words;
    QStringList spokenJapanese; ///< the Japanese cues as they sound, in kana

    QString fileName() const;                          ///< "empty-chair.mp4"
    QString soundFileName(Language language) const;    ///< "empty-chair.ja.m4a"
    QString subtitleFileName(Language language) const; ///< "empty-chair.ja.vtt"

    /// Everything that is said, a paragraph for each chapter.
    QString transcript(Language language) const;
};

/// Frames a second of every film of the sample, constant.
constexpr int kSampleFrameRate = 25;

/// Reads films.json, spoken_ja.json and texts/*.json in `folder`, which may be ":/sample/films" (the
/// program's resources). Io when a file cannot be read; Corrupt, naming it, when it is not what it should be
/// or the languages do not have the same number of cues.
Result<QList<SampleFilm>> readSampleFilms(const QString &folder);

} // namespace sala
