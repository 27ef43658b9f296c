#include "media/sample/sample_list.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sala {

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

/// The rows of one of the list's arrays by their key.
static QHash<QString, QJsonObject> byKey(const QJsonArray &rows) {
    QHash<QString, QJsonObject> found;
    for (const QJsonValue &row : rows) {
        found.insert(row[QLatin1String("key")].toString(), row.toObject());
    }
    return found;
}

/// English name of a country: that of the place that stands for the whole of it.
static QString countryKey(const QString &code) {
    static const QHash<QString, QString> keys = {{QStringLiteral("TH"), QStringLiteral("thailand")},
                                                 {QStringLiteral("KH"), QStringLiteral("cambodia")},
                                                 {QStringLiteral("MM"), QStringLiteral("myanmar")},
                                                 {QStringLiteral("JP"), QStringLiteral("japan")}};
    return keys.value(code);
}

static SampleWork readWork(const QJsonObject &row, const QHash<QString, QJsonObject> &places,
                           const QJsonObject &texts) {
    const auto placeName = [&](const QString &key) {
        return texts[QLatin1String("places")][key][QLatin1String("title")].toString();
    };
    const QString place = row[QLatin1String("place")].toString();
    SampleWork work;
    work.slug = row[QLatin1String("slug")].toString();
    work.month = row[QLatin1String("date")].toString();
    work.orientation = row[QLatin1String("orientation")].toInt(1);
    work.countryCode = places.value(place)[QLatin1String("country")].toString();
    work.country = placeName(countryKey(work.countryCode));
    work.city = place == countryKey(work.countryCode) ? QString() : placeName(place);
    const QJsonValue text = texts[QLatin1String("works")][work.slug];
    work.title = text[QLatin1String("title")].toString();
    work.caption = text[QLatin1String("caption")].toString();
    work.alt = text[QLatin1String("alt")].toString();
    return work;
}

Result<QHash<QString, SampleWork>> readSampleList(const QString &listPath, const QString &textsPath) {
    const auto list = readObject(listPath);
    if (!list) {
        return tl::unexpected(list.error());
    }
    const auto texts = textsPath.isEmpty() ? Result<QJsonObject>(QJsonObject()) : readObject(textsPath);
    if (!texts) {
        return tl::unexpected(texts.error());
    }
    const auto places = byKey((*list)[QLatin1String("places")].toArray());
    QHash<QString, SampleWork> works;
    for (const QJsonValue &row : (*list)[QLatin1String("works")].toArray()) {
        const SampleWork work = readWork(row.toObject(), places, *texts);
        works.insert(work.slug, work);
    }
    return works;
}

} // namespace sala
