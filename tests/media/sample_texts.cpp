#include "tests/media/sample_texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace sala::test {
namespace {

QStringList strings(const QJsonValue &array) {
    QStringList list;
    for (const QJsonValue value : array.toArray()) {
        list.append(value.toString());
    }
    return list;
}

void collect(const QJsonObject &object, const QString &prefix, SampleTexts &texts) {
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString path = prefix + entry.key();
        if (entry->isObject()) {
            collect(entry->toObject(), path + QLatin1Char('/'), texts);
        } else if (entry->isArray()) {
            const QStringList list = strings(*entry);
            for (qsizetype i = 0; i < list.size(); ++i) { // | is where a subtitle breaks its line
                texts.insert(QStringLiteral("%1/%2").arg(path).arg(i), QString(list[i]).remove(u'|'));
            }
        } else {
            texts.insert(path, entry->toString());
        }
    }
}

QStringList expectedFilmPaths(const QJsonObject &film) {
    const QString key = film.value(QLatin1String("key")).toString();
    QStringList paths;
    for (const char *field : {"title", "caption", "alt"}) {
        paths.append(QStringLiteral("films/works/%1/%2").arg(key, QLatin1String(field)));
    }
    for (const char *list : {"chapters", "cues"}) {
        for (qsizetype i = 0; i < film.value(QLatin1String(list)).toArray().size(); ++i) {
            paths.append(QStringLiteral("films/%1/%2/%3").arg(QLatin1String(list), key).arg(i));
        }
    }
    return paths;
}

} // namespace

QJsonObject readSource(const QString &path) {
    QFile file(QStringLiteral(SALA_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

SampleTexts sampleTexts(Language language) {
    SampleTexts texts;
    collect(readSource(QStringLiteral("media/sample/texts/%1.json").arg(code(language))), QString(), texts);
    collect(readSource(QStringLiteral("media/sample/films/texts/%1.json").arg(code(language))),
            QStringLiteral("films/"), texts);
    return texts;
}

QStringList expectedPaths() {
    const QMap<QString, QStringList> fields{
        {QStringLiteral("works"),
         {QStringLiteral("title"), QStringLiteral("caption"), QStringLiteral("alt")}},
        {QStringLiteral("journeys"), {QStringLiteral("title"), QStringLiteral("caption")}},
        {QStringLiteral("themes"), {QStringLiteral("title"), QStringLiteral("caption")}},
        {QStringLiteral("places"), {QStringLiteral("title")}},
        {QStringLiteral("partners"), {QStringLiteral("title"), QStringLiteral("caption")}},
        {QStringLiteral("exhibitions"), {QStringLiteral("title"), QStringLiteral("caption")}},
        {QStringLiteral("questions"), {QStringLiteral("title")}},
        {QStringLiteral("answers"), {QStringLiteral("title")}},
        {QStringLiteral("events"), {QStringLiteral("title"), QStringLiteral("caption")}}};
    QStringList paths{QStringLiteral("playlists/everything/title"), QStringLiteral("about/title"),
                      QStringLiteral("about/body"), QStringLiteral("about/sample")};
    const QJsonObject sample = readSource(QStringLiteral("media/sample/sample.json"));
    for (auto section = fields.begin(); section != fields.end(); ++section) {
        for (const QJsonValue row : sample.value(section.key()).toArray()) {
            const QString key =
                row[section.key() == QLatin1String("works") ? QLatin1String("slug") : QLatin1String("key")]
                    .toString();
            for (const QString &field : section.value()) {
                paths.append(QStringList{section.key(), key, field}.join(QLatin1Char('/')));
            }
        }
    }
    for (const char *const told : {"bangkok-skyline", "border-bridge", "village-path"}) { // so that a story is seen
        paths.append(QStringLiteral("works/%1/story").arg(QLatin1String(told)));
    }
    const QJsonObject films = readSource(QStringLiteral("media/sample/films/films.json"));
    for (const QJsonValue film : films.value(QLatin1String("films")).toArray()) {
        paths.append(expectedFilmPaths(film.toObject()));
    }
    paths.sort();
    return paths;
}

QString withoutLatinNames(QString text, const Glossary &glossary) {
    for (const QString &name : glossary.latinNames) {
        text.remove(name);
    }
    return text;
}

std::string at(Language language, const QString &path, const QString &text) {
    return QStringLiteral("%1 %2: %3").arg(code(language), path, text).toStdString();
}

} // namespace sala::test
