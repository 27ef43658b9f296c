#include "media/film/film_files.h"

#include "media/import/read_file.h"
#include "media/picture/type.h"
#include "media/subtitles/subtitle_reader.h"
#include "media/subtitles/subtitle_writer.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sala {
namespace {

constexpr qint64 kLookedAtBytes = 4096;

bool isSubtitleName(const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("vtt") || ending == QLatin1String("srt");
}

bool isFilmName(const QString &path) {
    static const QSet<QString> endings{QStringLiteral("mp4"), QStringLiteral("m4v"),  QStringLiteral("mov"),
                                       QStringLiteral("mkv"), QStringLiteral("webm"), QStringLiteral("avi"),
                                       QStringLiteral("wmv"), QStringLiteral("mpg"),  QStringLiteral("mpeg"),
                                       QStringLiteral("mts"), QStringLiteral("m2ts"), QStringLiteral("mxf"),
                                       QStringLiteral("flv"), QStringLiteral("ogv"),  QStringLiteral("3gp")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

bool isFilm(const QString &path) {
    const Result<QByteArray> start = readFileStart(path, kLookedAtBytes);
    if (!start) {
        return isFilmName(path); // reading it as a film says why it cannot be read
    }
    const FileType type = fileType(*start);
    return !type.isPicture() && (type.mimeType.startsWith(QLatin1String("video/")) || isFilmName(path));
}

/// A file is taken whole or not at all: half of its cues would look as if the rest had not been said.
Result<SubtitleText> textFrom(const SubtitleDocument &document) {
    if (!document.unsureCues.isEmpty()) {
        const auto question =
            std::find_if(document.problems.begin(), document.problems.end(),
                         [](const SubtitleProblem &p) { return p.kind == SubtitleProblem::Kind::Unsure; });
        return fail(ErrorCode::Conflict,
                    QStringLiteral("left out: %1 of its %2 cues could be Zawgyi. Cue %3: %4")
                        .arg(document.unsureCues.size())
                        .arg(document.cues.size())
                        .arg(document.unsureCues.first())
                        .arg(question == document.problems.end() ? QString() : question->detail));
    }
    SubtitleText text{QString::fromUtf8(writeWebVtt(document)), {}};
    for (const SubtitleProblem &problem : document.problems) {
        text.remarks.append(problem.line > 0
                                ? QStringLiteral("line %1: %2").arg(problem.line).arg(problem.detail)
                                : problem.detail);
    }
    return text;
}

} // namespace

SubtitleFile subtitleFileFromName(const QString &path) {
    SubtitleFile file{path, QFileInfo(path).completeBaseName(), {}, SubtitleKind::Subtitles};
    for (;;) {
        const qsizetype dot = file.film.lastIndexOf(QLatin1Char('.'));
        const QString word = dot > 0 ? file.film.mid(dot + 1).toLower() : QString();
        const std::optional<SubtitleKind> kind = subtitleKindFromName(word);
        const std::optional<Language> language = languageFromCode(word);
        if (!kind && (!language || file.language)) {
            break;
        }
        file.kind = kind.value_or(file.kind);
        file.language = kind ? file.language : language;
        file.film.truncate(dot);
    }
    const qsizetype mark =
        std::max(file.film.lastIndexOf(QLatin1Char('_')), file.film.lastIndexOf(QLatin1Char('-')));
    if (!file.language && mark > 0) { // "noy_th.vtt"
        file.language = languageFromCode(file.film.mid(mark + 1).toLower());
        file.film.truncate(file.language ? mark : file.film.size());
    }
    return file;
}

std::optional<SignedFilm> signedFilmFromName(const QString &path) {
    static const QSet<QString> signWords{QStringLiteral("sign"), QStringLiteral("signs"),
                                         QStringLiteral("signed"), QStringLiteral("sign-language")};
    SignedFilm film{path, QFileInfo(path).completeBaseName(), {}};
    bool isSigned = false;
    for (;;) {
        const qsizetype dot = film.film.lastIndexOf(QLatin1Char('.'));
        const QString word = dot > 0 ? film.film.mid(dot + 1).toLower() : QString();
        const std::optional<Language> language = languageFromCode(word);
        if (!signWords.contains(word) && (!language || film.language)) {
            break;
        }
        isSigned = isSigned || signWords.contains(word);
        film.language = language ? language : film.language;
        film.film.truncate(dot);
    }
    return isSigned ? std::optional(film) : std::nullopt;
}

SortedFiles sortOutFilms(const FoundFiles &found) {
    SortedFiles sorted;
    sorted.others.problems = found.problems;
    for (const FoundFile &file : found.files) {
        if (isSubtitleName(file.path)) {
            sorted.subtitles.append(subtitleFileFromName(file.path));
        } else if (isSoundName(file.path)) {
            sorted.sounds.append(soundFileFromName(file.path));
        } else if (isFilm(file.path)) {
            const std::optional<SignedFilm> signs = signedFilmFromName(file.path);
            if (signs) {
                sorted.signedFilms.append(*signs);
            } else {
                sorted.films.append(file);
            }
        } else {
            sorted.others.files.append(file);
        }
    }
    return sorted;
}

Result<SubtitleText> readSubtitleText(const QString &path, std::optional<Language> language,
                                      WhenUnsure whenUnsure) {
    return readSubtitleFile(path, language, whenUnsure).and_then(textFrom).map_error([&](Error error) {
        error.subject = path;
        return error;
    });
}

Result<SubtitleText> subtitleText(const QByteArray &bytes, std::optional<Language> language,
                                  WhenUnsure whenUnsure) {
    return readSubtitles(bytes, language, whenUnsure).and_then(textFrom);
}

} // namespace sala
