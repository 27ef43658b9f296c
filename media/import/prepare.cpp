#include "media/import/prepare.h"

#include "db/records/hash.h"
#include "media/import/importer.h"
#include "media/import/read_file.h"
#include "media/import/sidecar.h"
#include "media/picture/decode.h"
#include "media/picture/likeness.h"
#include "media/picture/metadata_text.h"
#include "media/picture/renditions.h"

#include <QFileInfo>
#include <QSet>

namespace sala {
namespace {

constexpr qint64 kTypeBytes = 4096; ///< what fileType() asks for

NewRendition renditionOf(RenditionKind kind, const SmallPicture &picture) {
    return {kind, hashOf(picture.jpeg), picture.jpeg, picture.sizePx, QStringLiteral("image/jpeg")};
}

Error about(Error error, const QString &path) {
    error.subject = path;
    return error;
}

NewPhotograph photographFrom(const PictureMetadata &metadata) {
    NewPhotograph photograph;
    photograph.date = metadata.date;
    photograph.placeName = metadata.placeName;
    photograph.placeLanguage = languageOfScript(metadata.placeName).value_or(Language::English);
    photograph.country = metadata.country;
    photograph.creator = metadata.creator;
    photograph.copyright = metadata.copyright;
    for (auto texts = metadata.texts.cbegin(); texts != metadata.texts.cend(); ++texts) {
        photograph.texts.insert(texts.key(), {texts->title, texts->caption});
    }
    return photograph;
}

} // namespace

MemoryBudget::Share::Share(MemoryBudget &budget, qint64 bytes) : m_budget(budget), m_bytes(bytes) {
    std::unique_lock lock(budget.m_mutex);
    budget.m_released.wait(lock,
                           [&] { return budget.m_used == 0 || budget.m_used + bytes <= budget.m_limit; });
    budget.m_used += bytes;
}

MemoryBudget::Share::~Share() {
    const std::lock_guard lock(m_budget.m_mutex);
    m_budget.m_used -= m_bytes;
    m_budget.m_released.notify_all();
}

Result<ReadFile> readOriginal(const QString &path) {
    const Result<QByteArray> start = readFileStart(path, kTypeBytes);
    if (!start) {
        return tl::unexpected(start.error());
    }
    const FileType type = fileType(*start);
    if (!type.isPicture()) {
        return ReadFile{type};
    }
    Result<QByteArray> bytes = readRegularFile(path, kMostImportBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const MediaHash hash = hashOf(*bytes);
    return ReadFile{type, std::move(*bytes), hash};
}

bool isMissed(const QString &path, const FileType &type) {
    static const QSet<QString> pictures{
        QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("jpe"),  QStringLiteral("png"),
        QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("webp"), QStringLiteral("heic"),
        QStringLiteral("heif"), QStringLiteral("hif"),  QStringLiteral("avif")};
    return type.mimeType.startsWith(QLatin1String("image/")) ||
           pictures.contains(QFileInfo(path).suffix().toLower());
}

Result<PreparedPhotograph> preparePhotograph(const QString &path, const ReadFile &file, WhenUnsure whenUnsure,
                                             MemoryBudget &decoding) {
    const Result<PictureInfo> info = pictureInfo(file.bytes);
    if (!info) {
        return tl::unexpected(about(info.error(), path));
    }
    // Most files are decoded row by row; HEIC, progressive JPEG and interlaced PNG are in memory whole.
    const MemoryBudget::Share share(decoding, qint64(info->sizePx.width()) * info->sizePx.height() * 4);
    const Result<PictureRenditions> renditions = makeRenditions(file.bytes);
    if (!renditions) {
        return tl::unexpected(about(renditions.error(), path));
    }
    const PictureMetadata metadata = readMetadata(file.bytes, whenUnsure, readSidecarOf(path));
    NewPhotograph photograph = photographFrom(metadata);
    photograph.source = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
    photograph.likeness = likenessOf(renditions->thumbnail.jpeg);
    photograph.renditions = {
        {RenditionKind::Original, file.hash, file.bytes, renditions->originalPx, renditions->type.mimeType},
        renditionOf(RenditionKind::Screen, renditions->screen),
        renditionOf(RenditionKind::Thumbnail, renditions->thumbnail)};
    if (const QByteArray &tiles = renditions->tiles; !tiles.isEmpty()) {
        photograph.renditions.append(
            {RenditionKind::Tiles, hashOf(tiles), tiles, renditions->originalPx, QStringLiteral("image/tiff")});
    }
    return PreparedPhotograph{photograph, metadata.readings, metadata.remarks};
}

} // namespace sala
