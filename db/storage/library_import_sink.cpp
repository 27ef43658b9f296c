#include "db/storage/library_import_sink.h"

#include "db/storage/connection.h"
#include "db/storage/erasure.h"
#include "db/storage/likeness_repository.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <QRegularExpression>

namespace sala {
namespace {

/// How names are compared: spelling variants of one place must not make two.
QString folded(const QString &name) {
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// "Phnom Penh" → "phnom-penh"; a name without Latin letters gives none.
QString slug(const QString &name) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression ends(QStringLiteral("^-|-$"));
    // Decomposing first keeps the letters of "Đà Nẵng" that have a base letter.
    QString slug = name.normalized(QString::NormalizationForm_KD).toLower();
    slug.remove(QRegularExpression(QStringLiteral("\\p{Mn}"))).replace(others, QStringLiteral("-"));
    return slug.remove(ends);
}

const MediaHash *originalOf(const NewPhotograph &photograph) {
    for (const NewRendition &rendition : photograph.renditions) {
        if (rendition.kind == RenditionKind::Original) {
            return &rendition.hash;
        }
    }
    return nullptr;
}

Work workFrom(const NewPhotograph &photograph, const PlaceId &place) {
    Work work;
    work.id = WorkId::generate();
    work.kind = WorkKind::Photograph;
    work.source = photograph.source;
    work.date = photograph.date;
    work.place = place;
    work.creator = photograph.creator;
    work.copyright = photograph.copyright;
    work.focus = photograph.focus;
    for (const NewRendition &rendition : photograph.renditions) {
        work.renditions.append(
            {rendition.kind, rendition.hash, rendition.sizePx, rendition.mimeType, rendition.bytes.size()});
    }
    return work;
}

} // namespace

LibraryImportSink::LibraryImportSink(Library &library, QString author)
    : m_library(library), m_author(std::move(author)) {}

Result<WorkId> LibraryImportSink::findByOriginal(const MediaHash &original) {
    return askWhetherErased(m_library, original).and_then([&] {
        return WorkRepository(m_library).findByOriginal(original);
    });
}

Result<KnownLikenesses> LibraryImportSink::likenesses() {
    return LikenessRepository(m_library).all();
}

Result<WorkId> LibraryImportSink::addPhotograph(const NewPhotograph &photograph) {
    const MediaHash *original = originalOf(photograph);
    if (!original) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no original to import"), photograph.source);
    }
    const Edit edit = Edit::by(m_author);
    Result<WorkId> added = writing(m_library.connection(), [&]() -> Result<WorkId> {
        const Result<WorkId> there = findByOriginal(*original);
        return !there || !there->isNull() ? there : store(photograph, edit);
    });
    if (!added) {
        m_placesAreRead = false; // a place made for it was rolled back with it
        added.error().subject = photograph.source;
    }
    return added;
}

Result<WorkId> LibraryImportSink::store(const NewPhotograph &photograph, const Edit &edit) {
    const Result<PlaceId> place = placeFor(photograph, edit);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const Work work = workFrom(photograph, *place);
    return storeMedia(photograph)
        .and_then([&] { return WorkRepository(m_library).add(work, edit); })
        .and_then([&] { return storeTexts(work.id, photograph, edit); })
        .map([&] { return work.id; });
}

Result<void> LibraryImportSink::storeMedia(const NewPhotograph &photograph) {
    MediaStore store(m_library);
    MediaHash thumbnail;
    for (const NewRendition &rendition : photograph.renditions) {
        const Result<void> stored = store.putNamed(rendition.hash, rendition.bytes, rendition.mimeType);
        if (!stored) {
            return stored;
        }
        if (rendition.kind == RenditionKind::Thumbnail) {
            thumbnail = rendition.hash;
        }
    }
    return thumbnail.isNull() ? Result<void>() : LikenessRepository(m_library).set({{thumbnail, photograph.likeness}});
}

Result<void> LibraryImportSink::storeTexts(const WorkId &work, const NewPhotograph &photograph,
                                           const Edit &edit) {
    QList<TextChange> changes;
    for (auto texts = photograph.texts.cbegin(); texts != photograph.texts.cend(); ++texts) {
        for (const auto &[field, body] :
             {std::pair(TextField::Title, texts->title), std::pair(TextField::Caption, texts->caption)}) {
            if (!body.isEmpty()) {
                changes.append({{work, field, texts.key()}, body, TextStatus::Draft, {}});
            }
        }
    }
    return TextRepository(m_library).setAll(changes, edit);
}

Result<void> LibraryImportSink::readPlaces() {
    if (m_placesAreRead) {
        return {};
    }
    const Result<QList<Place>> places = PlaceRepository(m_library).all();
    if (!places) {
        return tl::unexpected(places.error());
    }
    m_places.clear();
    for (const Place &place : *places) {
        const Result<QList<Text>> texts = TextRepository(m_library).of(place.id);
        if (!texts) {
            return tl::unexpected(texts.error());
        }
        for (const Text &text : *texts) {
            if (text.key.field == TextField::Title && !text.body.isEmpty()) {
                m_places.insert({folded(text.body), place.country}, place.id);
            }
        }
    }
    m_placesAreRead = true;
    return {};
}

Result<PlaceId> LibraryImportSink::placeFor(const NewPhotograph &photograph, const Edit &edit) {
    const PlaceName wanted{folded(photograph.placeName), photograph.country};
    if (wanted.first.isEmpty()) {
        return PlaceId();
    }
    return readPlaces().and_then([&]() -> Result<PlaceId> {
        if (const PlaceId known = m_places.value(wanted); !known.isNull()) {
            return known;
        }
        const Result<PlaceId> made = makePlace(photograph, edit);
        if (made) {
            m_places.insert(wanted, *made);
        }
        return made;
    });
}

Result<PlaceId> LibraryImportSink::makePlace(const NewPhotograph &photograph, const Edit &edit) {
    Place place;
    place.id = PlaceId::generate();
    place.country = photograph.country;
    place.key = slug(photograph.placeName);
    PlaceRepository places(m_library);
    const Result<std::optional<Place>> taken = places.find(place.key);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (place.key.isEmpty() || taken->has_value()) {
        const QString tail = place.id.text().right(6);
        place.key =
            place.key.isEmpty() ? QStringLiteral("place-") + tail : place.key + QLatin1Char('-') + tail;
    }
    const TextChange title{{place.id, TextField::Title, photograph.placeLanguage},
                           photograph.placeName.simplified()};
    return places.add(place, edit)
        .and_then([&] { return TextRepository(m_library).set(title, edit); })
        .map([&](const RevisionId &) { return place.id; });
}

} // namespace sala
