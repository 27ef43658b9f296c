#pragma once

#include "db/records/hash.h"
#include "db/records/import_sink.h"

namespace sala {

/// A photograph as an import hands it over; `number` makes it a different one. `bytes` is the original's
/// size.
inline NewPhotograph samplePhotograph(int number, qsizetype bytes = 20000) {
    const auto rendition = [&](RenditionKind kind, const QByteArray &content, const QSize &sizePx) {
        return NewRendition{kind, hashOf(content), content, sizePx, QStringLiteral("image/jpeg")};
    };
    const QByteArray name = QByteArray::number(number);
    NewPhotograph photograph;
    photograph.source = QStringLiteral("river %1.jpg").arg(number);
    photograph.date = {2016, 5, 1 + number % 31};
    photograph.placeName = QStringLiteral("Phnom Penh");
    photograph.country = QStringLiteral("KH");
    photograph.creator = QStringLiteral("John Hulme");
    photograph.texts[Language::English].title = QStringLiteral("By the river, %1").arg(number);
    photograph.focus = {0.3, 0.7};
    photograph.renditions = {
        rendition(RenditionKind::Original, name.rightJustified(bytes, 'o'), {6000, 4000}),
        rendition(RenditionKind::Screen, name.rightJustified(bytes / 2, 's'), {1920, 1280}),
        rendition(RenditionKind::Thumbnail, name.rightJustified(bytes / 10, 't'), {512, 341})};
    return photograph;
}

} // namespace sala
