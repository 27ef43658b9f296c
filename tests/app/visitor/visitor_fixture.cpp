#include "tests/app/visitor/visitor_fixture.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLinearGradient>
#include <QPainter>
#include <QPolygonF>
#include <QRandomGenerator>

#include <cmath>

namespace sala::test {

namespace {

constexpr std::array kAspects{1.5, 1.5, 1.5, 0.667, 1.5, 1.5, 1.0, 1.5, 3.0, 1.5};

QJsonObject readJson(const QString &name) {
    QFile file(QStringLiteral(SALA_SAMPLE_FOLDER "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addText(Catalogue &catalogue, const Id &owner, TextField field, Language language, const QString &body) {
    if (!body.isEmpty()) {
        catalogue.texts.insert({owner, field, language}, body);
    }
}

void addTexts(Catalogue &catalogue, const Id &owner, const char *group, const QString &key) {
    for (const Language language : kLanguages) {
        const QJsonObject words = readJson(QStringLiteral("texts/%1.json").arg(code(language)))
                                      .value(QLatin1String(group))
                                      .toObject()
                                      .value(key)
                                      .toObject();
        addText(catalogue, owner, TextField::Title, language, words.value(QLatin1String("title")).toString());
        addText(catalogue, owner, TextField::Caption, language,
                words.value(QLatin1String("caption")).toString());
    }
}

Work aWork(int number, double aspect) {
    Work work;
    work.id = WorkId::generate();
    work.source = QStringLiteral("photo-%1.jpg").arg(number);
    work.renditions = {DrawnPictures::rendition(RenditionKind::Screen, number, aspect),
                       DrawnPictures::rendition(RenditionKind::Thumbnail, number, aspect)};
    return work;
}

QImage landscape(QSize size, quint32 seed) {
    QRandomGenerator random(seed);
    const int hue = random.bounded(360);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor::fromHsv(hue, 110, 150));
    sky.setColorAt(0.7, QColor::fromHsv((hue + 40) % 360, 90, 235));
    painter.fillRect(image.rect(), sky);
    for (int layer = 0; layer < 5; ++layer) {
        const double base = size.height() * (0.45 + layer * 0.12);
        const double phase = random.bounded(6.28);
        QPolygonF hill{QPointF(0, size.height())};
        for (int x = 0; x <= size.width() + 8; x += 8) {
            const double wave = std::sin(x * (4.0 + layer * 2) / size.width() + phase);
            hill.append(QPointF(x, base + wave * size.height() * 0.05));
        }
        hill.append(QPointF(size.width() + 8, size.height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromHsv((hue + 200 + layer * 8) % 360, 90, 140 - layer * 24));
        painter.drawPolygon(hill);
    }
    return image;
}

template<class Record>
const Record &byKey(const QList<Record> &records, const QString &key) {
    return *std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.key == key; });
}

PartnerRole roleFrom(const QString &name) {
    const QHash<QString, PartnerRole> roles{{QStringLiteral("organiser"), PartnerRole::Organiser},
                                            {QStringLiteral("photographer"), PartnerRole::Photographer},
                                            {QStringLiteral("supporter"), PartnerRole::Supporter}};
    return roles.value(name, PartnerRole::Partner);
}

void addSampleGroups(Catalogue &catalogue, const QJsonObject &sample) {
    for (const QJsonValue value : sample.value(QLatin1String("journeys")).toArray()) {
        const QString key = value[QLatin1String("key")].toString();
        catalogue.journeys.append(
            {JourneyId::generate(), key, {}, value[QLatin1String("month")].toString(), 0});
        addTexts(catalogue, catalogue.journeys.last().id, "journeys", key);
    }
    for (const QJsonValue value : sample.value(QLatin1String("themes")).toArray()) {
        const QString key = value[QLatin1String("key")].toString();
        catalogue.themes.append({ThemeId::generate(), key, 0});
        addTexts(catalogue, catalogue.themes.last().id, "themes", key);
    }
    for (const QJsonValue value : sample.value(QLatin1String("partners")).toArray()) {
        const QString key = value[QLatin1String("key")].toString();
        catalogue.partners.append({PartnerId::generate(),
                                   key,
                                   value[QLatin1String("name")].toString(),
                                   {},
                                   roleFrom(value[QLatin1String("role")].toString()),
                                   0});
        addTexts(catalogue, catalogue.partners.last().id, "partners", key);
    }
}

} // namespace

Catalogue aCatalogue(int photographs) {
    Catalogue catalogue;
    catalogue.exhibition.id = ExhibitionId::generate();
    addText(catalogue, catalogue.exhibition.id, TextField::Title, Language::English,
            QStringLiteral("A Test Wall"));
    for (int i = 0; i < 4; ++i) {
        catalogue.journeys.append(
            {JourneyId::generate(), QString::number(i), {}, QStringLiteral("2016-05"), i});
        addText(catalogue, catalogue.journeys.last().id, TextField::Title, Language::English,
                QStringLiteral("Journey %1").arg(i + 1));
    }
    for (int i = 0; i < 3; ++i) {
        catalogue.themes.append({ThemeId::generate(), QString::number(i), i});
        addText(catalogue, catalogue.themes.last().id, TextField::Title, Language::English,
                QStringLiteral("Theme %1").arg(i + 1));
    }
    for (int i = 0; i < photographs; ++i) {
        Work work = aWork(i, kAspects[size_t(i) % kAspects.size()]);
        work.journey = catalogue.journeys[i * 4 / photographs].id;
        work.themes = {catalogue.themes[i % 3].id};
        catalogue.works.append(work);
        addText(catalogue, work.id, TextField::Title, Language::English,
                QStringLiteral("Photograph %1").arg(i + 1));
        if (i < 10) {
            const QString number = QString::number(i + 1);
            addText(catalogue, work.id, TextField::Title, Language::Thai, QStringLiteral("ภาพที่ ") + number);
            addText(catalogue, work.id, TextField::Title, Language::Khmer, QStringLiteral("រូបថតទី ") + number);
            addText(catalogue, work.id, TextField::Title, Language::Burmese,
                    QStringLiteral("ဓာတ်ပုံ ") + number);
            addText(catalogue, work.id, TextField::Title, Language::Japanese,
                    QStringLiteral("写真 ") + number);
        }
    }
    return catalogue;
}

Catalogue sampleCatalogue() {
    Catalogue catalogue;
    catalogue.exhibition.id = ExhibitionId::generate();
    catalogue.exhibition.isSample = true;
    addTexts(catalogue, catalogue.exhibition.id, "exhibitions", QStringLiteral("bangkok"));
    for (const Language language : kLanguages) {
        const QJsonObject words = readJson(QStringLiteral("texts/%1.json").arg(code(language)));
        const QJsonValue about = words.value(QLatin1String("about"));
        addText(catalogue, catalogue.exhibition.id, TextField::Story, language,
                about[QLatin1String("body")].toString());
    }
    const QJsonObject sample = readJson(QStringLiteral("sample.json"));
    addSampleGroups(catalogue, sample);
    catalogue.question = {QuestionId::generate(), catalogue.exhibition.id};
    addTexts(catalogue, catalogue.question.id, "questions", QStringLiteral("home"));
    for (const QJsonValue value : sample.value(QLatin1String("answers")).toArray()) {
        const QString motif = value[QLatin1String("key")].toString();
        const int order = int(catalogue.answerCards.size());
        catalogue.answerCards.append({Id::generate(), catalogue.question.id, motifFromName(motif).value(), order});
        addTexts(catalogue, catalogue.answerCards.last().id, "answers", motif);
    }
    int number = 0;
    for (const QJsonValue value : sample.value(QLatin1String("works")).toArray()) {
        Work work = aWork(number, number % 9 == 5 ? 0.667 : 1.5);
        ++number;
        work.journey = byKey(catalogue.journeys, value[QLatin1String("journey")].toString()).id;
        for (const QJsonValue theme : value[QLatin1String("themes")].toArray()) {
            work.themes.append(byKey(catalogue.themes, theme.toString()).id);
        }
        addTexts(catalogue, work.id, "works", value[QLatin1String("slug")].toString());
        catalogue.works.append(work);
    }
    return catalogue;
}

Rendition DrawnPictures::rendition(RenditionKind kind, int number, double aspect) {
    const int longest = kind == RenditionKind::Thumbnail ? kThumbnailRenditionPx : kScreenRenditionPx;
    const QSize size =
        aspect >= 1 ? QSize(longest, qRound(longest / aspect)) : QSize(qRound(longest * aspect), longest);
    Rendition rendition;
    rendition.kind = kind;
    rendition.sizePx = size;
    rendition.media.bytes =
        QStringLiteral("%1 %2 %3").arg(number).arg(size.width()).arg(size.height()).toLatin1();
    return rendition;
}

Result<QByteArray> DrawnPictures::read(const MediaHash &media) {
    const std::lock_guard waiting(m_gate);
    ++m_reads;
    const QList<QByteArray> parts = media.bytes.split(' ');
    if (parts.size() < 3) {
        return fail(ErrorCode::NotFound, QStringLiteral("no drawn picture"));
    }
    const QImage image = landscape(QSize(parts[1].toInt(), parts[2].toInt()), parts[0].toUInt() * 7919 + 13);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

void DrawnPictures::holdBack(bool held) {
    held ? m_gate.lock() : m_gate.unlock();
}

CrowdedPictures::CrowdedPictures(const Catalogue &catalogue) {
    for (const Work &work : catalogue.works) {
        for (const Rendition &rendition : work.renditions) {
            m_known.insert(rendition.media);
        }
    }
}

Result<QByteArray> CrowdedPictures::read(const MediaHash &media) {
    if (m_known.contains(media)) {
        return m_drawn.read(media);
    }
    std::unique_lock lock(m_gate);
    m_released.wait(lock, [this] { return m_isReleased; });
    return fail(ErrorCode::NotFound, QStringLiteral("there is no such picture"));
}

void CrowdedPictures::release() {
    const std::lock_guard lock(m_gate);
    m_isReleased = true;
    m_released.notify_all();
}

QList<PictureRequest> CrowdedPictures::crowd(const Catalogue &catalogue) {
    const Work &first = catalogue.works.first();
    QList<PictureRequest> requests{{first.rendition(RenditionKind::Thumbnail)->media, QSize(64, 64)}};
    for (char i = 0; i < 64; ++i) {
        requests.append({MediaHash{QByteArray(32, i)}, QSize(64, 64)});
    }
    return requests;
}

} // namespace sala::test
