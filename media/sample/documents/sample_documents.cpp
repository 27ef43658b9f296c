#include "media/sample/documents/sample_documents.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sala {
namespace {

Result<QJsonDocument> readJson(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (json.isNull()) {
        return fail(ErrorCode::Corrupt, QStringLiteral("it is no JSON"), path);
    }
    return json;
}

QStringList textsIn(const QJsonValue &array) {
    QStringList texts;
    for (const QJsonValue text : array.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

SampleDocument documentFrom(const QJsonValue &row) {
    SampleDocument document;
    document.key = row[QLatin1String("key")].toString();
    document.journey = row[QLatin1String("journey")].toString();
    document.place = row[QLatin1String("place")].toString();
    document.date = row[QLatin1String("date")].toString();
    document.themes = textsIn(row[QLatin1String("themes")]);
    document.parts = textsIn(row[QLatin1String("parts")]);
    for (const QString &language : textsIn(row[QLatin1String("languages")])) {
        document.languages.append(languageFromCode(language).value_or(Language::English));
    }
    return document;
}

SampleDocumentWords wordsFrom(const QJsonValue &row) {
    SampleDocumentWords words;
    words.title = row[QLatin1String("title")].toString();
    words.caption = row[QLatin1String("caption")].toString();
    words.alt = row[QLatin1String("alt")].toString();
    for (const QJsonValue section : row[QLatin1String("sections")].toArray()) {
        words.sections.append(
            {section[QLatin1String("heading")].toString(), textsIn(section[QLatin1String("body")])});
    }
    return words;
}

} // namespace

QString SampleDocument::fileName(Language language) const {
    return key + u'.' + code(language) + QStringLiteral(".pdf");
}

Result<QList<SampleDocument>> readSampleDocuments(const QString &folder) {
    const Result<QJsonDocument> list = readJson(folder + QStringLiteral("/documents.json"));
    if (!list) {
        return tl::unexpected(list.error());
    }
    QList<SampleDocument> documents;
    for (const QJsonValue row : list->array()) {
        documents.append(documentFrom(row));
    }
    for (const Language language : kLanguages) {
        const QString path = folder + QStringLiteral("/texts/%1.json").arg(code(language));
        const Result<QJsonDocument> texts = readJson(path);
        if (!texts) {
            return tl::unexpected(texts.error());
        }
        for (SampleDocument &document : documents) {
            const SampleDocumentWords words = wordsFrom(texts->object().value(document.key));
            if (words.title.isEmpty() || words.caption.isEmpty() ||
                (document.languages.contains(language) && words.sections.isEmpty())) {
                return fail(ErrorCode::Corrupt, QStringLiteral("words are missing for ") + document.key,
                            path);
            }
            document.words.insert(language, words);
        }
    }
    return documents;
}

} // namespace sala
