#include "media/sample/sample_source.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sala {
namespace {

Result<QJsonObject> readObject(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.errorString(), path);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return fail(ErrorCode::Corrupt, error.errorString(), path);
    }
    return document.object();
}

PartnerRole roleOf(const QString &name) {
    if (name == QLatin1String("organiser")) {
        return PartnerRole::Organiser;
    }
    if (name == QLatin1String("photographer")) {
        return PartnerRole::Photographer;
    }
    return name == QLatin1String("supporter") ? PartnerRole::Supporter : PartnerRole::Partner;
}

QString textOf(const QJsonObject &row, const char *key) {
    return row.value(QLatin1String(key)).toString();
}

SampleExhibition exhibitionOf(const QJsonObject &row) {
    SampleExhibition sample;
    sample.place = textOf(row, "place");
    sample.exhibition.key = textOf(row, "key");
    sample.exhibition.country = textOf(row, "country");
    sample.exhibition.timeZone = textOf(row, "timeZone").toLatin1();
    sample.exhibition.defaultLanguage = languageFromCode(textOf(row, "language")).value_or(Language::English);
    sample.exhibition.isSample = true;
    return sample;
}

SampleWork workOf(const QJsonObject &row) {
    const QJsonArray focus = row.value(QLatin1String("focus")).toArray();
    SampleWork work;
    work.slug = textOf(row, "slug");
    work.journey = textOf(row, "journey");
    work.place = textOf(row, "place");
    work.date = PartialDate::fromIso(textOf(row, "date")).value_or(PartialDate{});
    work.focus = {focus.at(0).toDouble(0.5), focus.at(1).toDouble(0.5)};
    for (const auto &theme : row.value(QLatin1String("themes")).toArray()) {
        work.themes.append(theme.toString());
    }
    return work;
}

void readRecords(const QJsonObject &root, SampleSource &source) {
    const auto rows = [&](const char *name) { return root.value(QLatin1String(name)).toArray(); };
    for (const auto &value : rows("exhibitions")) {
        source.exhibitions.append(exhibitionOf(value.toObject()));
    }
    for (const auto &value : rows("events")) {
        const QJsonObject row = value.toObject();
        const auto time = [&](const char *key) { return QTime::fromString(textOf(row, key), Qt::ISODate); };
        source.events.append({textOf(row, "key"), row.value(QLatin1String("day")).toInt(), time("from"), time("until")});
    }
    for (const auto &value : rows("answers")) {
        source.question.cards.append({motifFromName(textOf(value.toObject(), "key")).value_or(Motif::Home), {}});
    }
    for (const auto &value : rows("journeys")) {
        const QJsonObject row = value.toObject();
        const int order = int(source.journeys.size());
        source.journeys.append({{}, textOf(row, "key"), textOf(row, "country"), textOf(row, "month"), order});
    }
    for (const auto &value : rows("themes")) {
        source.themes.append({{}, textOf(value.toObject(), "key"), int(source.themes.size())});
    }
    for (const auto &value : rows("places")) {
        const QJsonObject row = value.toObject();
        source.places.append({{},
                              textOf(row, "key"),
                              textOf(row, "country"),
                              row.value(QLatin1String("latitude")).toDouble(),
                              row.value(QLatin1String("longitude")).toDouble()});
    }
    for (const auto &value : rows("partners")) {
        const QJsonObject row = value.toObject();
        const int order = int(source.partners.size());
        source.partners.append({{}, textOf(row, "key"), textOf(row, "name"), textOf(row, "country"),
                                roleOf(textOf(row, "role")), order});
    }
    for (const auto &value : rows("works")) {
        source.works.append(workOf(value.toObject()));
    }
}

void readTexts(const QJsonObject &root, Language language, SampleSource &source) {
    for (auto group = root.begin(); group != root.end(); ++group) {
        const QJsonObject owners = group.value().toObject();
        for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
            const QJsonObject fields = owner.value().toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                if (const auto known = textFieldFromName(field.key())) {
                    const QString name = group.key() + u'/' + owner.key();
                    source.texts.insert({name, *known, language}, field.value().toString());
                }
            }
        }
    }
    source.question.words.insert(language, root[QLatin1String("questions")][QLatin1String("home")][QLatin1String("title")].toString());
    for (WrittenCard &card : source.question.cards) {
        const QString words = root[QLatin1String("answers")][name(card.motif)][QLatin1String("title")].toString();
        card.words.insert(language, words);
    }
    // The project's story belongs to every exhibition alike. That it is a sample, the about page says itself.
    const QJsonObject about = root.value(QLatin1String("about")).toObject();
    const QString story = textOf(about, "body");
    for (const SampleExhibition &sample : std::as_const(source.exhibitions)) {
        source.texts.insert({QStringLiteral("exhibitions/") + sample.exhibition.key, TextField::Story, language}, story);
    }
}

} // namespace

Result<SampleSource> readSampleSource() {
    SampleSource source;
    const auto records = readObject(QStringLiteral(":/sample/sample.json"));
    if (!records) {
        return tl::unexpected(records.error());
    }
    readRecords(*records, source);
    for (const Language language : kLanguages) {
        const auto texts = readObject(QStringLiteral(":/sample/texts/%1.json").arg(code(language)));
        if (!texts) {
            return tl::unexpected(texts.error());
        }
        readTexts(*texts, language, source);
    }
    return source;
}

} // namespace sala
