#include "media/sample/films/sample_films.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sala {

using std::chrono::milliseconds;

static Result<QJsonObject> readObject(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return fail(ErrorCode::Corrupt, error.errorString(), path);
    }
    return document.object();
}

static QStringList strings(const QJsonValue &array) {
    QStringList list;
    for (const QJsonValue value : array.toArray()) {
        list.append(value.toString());
    }
    return list;
}

static QString textOf(const QJsonObject &row, const char *key) {
    return row.value(QLatin1String(key)).toString();
}

static milliseconds timeOf(const QJsonValue &value) {
    return milliseconds(value.toInt());
}

static Language languageOf(const QJsonObject &row, const char *key) {
    return languageFromCode(textOf(row, key)).value_or(Language::English);
}

/// Shots last until the next one begins, ambience says its own end.
static QList<SampleSpan> spansOf(const QJsonArray &rows, milliseconds end) {
    QList<SampleSpan> spans;
    for (const QJsonValue row : rows) {
        const milliseconds from = timeOf(row[QLatin1String("fromMs")]);
        if (!spans.isEmpty() && spans.last().to == end && row[QLatin1String("toMs")].isUndefined()) {
            spans.last().to = from;
        }
        const QJsonValue to = row[QLatin1String("toMs")];
        spans.append({row[QLatin1String("name")].toString(), from, to.isUndefined() ? end : timeOf(to),
                      row[QLatin1String("level")].toDouble()});
    }
    return spans;
}

static SampleFilm filmOf(const QJsonObject &row) {
    SampleFilm film;
    film.key = textOf(row, "key");
    film.kind = textOf(row, "kind") == QLatin1String("documentary") ? SampleFilmKind::Documentary
                                                                    : SampleFilmKind::Interview;
    film.journey = textOf(row, "journey");
    film.place = textOf(row, "place");
    film.date = textOf(row, "date");
    film.themes = strings(row.value(QLatin1String("themes")));
    film.sizePx = {row.value(QLatin1String("width")).toInt(), row.value(QLatin1String("height")).toInt()};
    film.duration = timeOf(row.value(QLatin1String("durationMs")));
    film.original = languageOf(row, "original");
    for (const QJsonValue sound : row.value(QLatin1String("sound")).toArray()) {
        film.sound.append(
            {languageOf(sound.toObject(), "language"), sound[QLatin1String("in")] == QLatin1String("film")});
    }
    for (const QJsonValue chapter : row.value(QLatin1String("chapters")).toArray()) {
        film.chapters.append(timeOf(chapter));
    }
    film.shots = spansOf(row.value(QLatin1String("shots")).toArray(), film.duration);
    film.ambience = spansOf(row.value(QLatin1String("ambience")).toArray(), film.duration);
    for (const QJsonValue cue : row.value(QLatin1String("cues")).toArray()) {
        film.cues.append({{}, timeOf(cue[0]), timeOf(cue[1])});
    }
    return film;
}

static SampleFilmWords wordsOf(const QJsonObject &texts, const QString &key) {
    const QJsonValue work = texts[QLatin1String("works")][key];
    return {work[QLatin1String("title")].toString(), work[QLatin1String("caption")].toString(),
            work[QLatin1String("alt")].toString(), strings(texts[QLatin1String("chapters")][key]),
            strings(texts[QLatin1String("cues")][key])};
}

static Result<void> addWords(QList<SampleFilm> &films, const QString &folder, Language language) {
    const QString path = QStringLiteral("%1/texts/%2.json").arg(folder, code(language));
    const auto texts = readObject(path);
    if (!texts) {
        return tl::unexpected(texts.error());
    }
    for (SampleFilm &film : films) {
        const SampleFilmWords words = wordsOf(*texts, film.key);
        if (words.cues.size() != film.cues.size() || words.chapters.size() != film.chapters.size()) {
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("%1 has not as many cues and chapters as films.json").arg(film.key),
                        path);
        }
        film.words.insert(language, words);
    }
    return {};
}

Result<QList<SampleFilm>> readSampleFilms(const QString &folder) {
    const auto list = readObject(folder + QStringLiteral("/films.json"));
    if (!list) {
        return tl::unexpected(list.error());
    }
    const QString spokenPath = folder + QStringLiteral("/spoken_ja.json");
    const auto spoken = readObject(spokenPath);
    if (!spoken) {
        return tl::unexpected(spoken.error());
    }
    QList<SampleFilm> films;
    for (const QJsonValue row : (*list)[QLatin1String("films")].toArray()) {
        SampleFilm film = filmOf(row.toObject());
        film.spokenJapanese = strings((*spoken)[film.key]);
        if (film.spokenJapanese.size() != film.cues.size()) {
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("%1 has not as many cues as films.json").arg(film.key), spokenPath);
        }
        films.append(film);
    }
    for (const Language language : kLanguages) {
        if (const auto added = addWords(films, folder, language); !added) {
            return tl::unexpected(added.error());
        }
    }
    return films;
}

QString SampleFilm::fileName() const {
    return key + QStringLiteral(".mp4");
}

QString SampleFilm::soundFileName(Language language) const {
    return QStringLiteral("%1.%2.m4a").arg(key, code(language));
}

QString SampleFilm::subtitleFileName(Language language) const {
    return QStringLiteral("%1.%2.vtt").arg(key, code(language));
}

QString SampleFilm::transcript(Language language) const {
    // Japanese writes no space between sentences.
    const QString between = language == Language::Japanese ? QString() : QStringLiteral(" ");
    QStringList paragraphs{QString()};
    const QStringList said = words.value(language).cues;
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (i > 0 && paragraphs.size() < chapters.size() && cues[i].from >= chapters[paragraphs.size()]) {
            paragraphs.append(QString());
        }
        QString sentence = said[i];
        sentence.remove(u'|');
        paragraphs.last() += (paragraphs.last().isEmpty() ? QString() : between) + sentence;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace sala
