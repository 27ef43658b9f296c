#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace sala {

/// The BLAKE2b-256 hash of a medium's bytes; its only name. 32 bytes.
struct MediaHash {
    QByteArray bytes;

    bool isNull() const { return bytes.isEmpty(); }
    QString hex() const { return QString::fromLatin1(bytes.toHex()); }
    bool operator==(const MediaHash &) const = default;
    friend size_t qHash(const MediaHash &hash, size_t seed = 0) { return ::qHash(hash.bytes, seed); }
};

/// What a stored medium is for.
enum class RenditionKind {
    Original,  ///< the imported file, byte for byte; only in a master library
    Screen,    ///< longest side at most kScreenRenditionPx, upright, sRGB, JPEG; of a film its poster
    Thumbnail, ///< longest side at most kThumbnailRenditionPx, upright, sRGB, JPEG; of a film its poster
    Film,      ///< what players play; may be the original's own bytes
    Tiles      ///< of a very large photograph: all its pixels, to be read where somebody looks; see Pyramid
};

QString name(RenditionKind kind); ///< "original", "screen", "thumbnail", "film", "tiles"
std::optional<RenditionKind> renditionKindFromName(const QString &name);

constexpr int kScreenRenditionPx = 1920;
constexpr int kThumbnailRenditionPx = 512;

/// One stored picture or film of a work.
struct Rendition {
    RenditionKind kind = RenditionKind::Screen;
    MediaHash media;
    QSize sizePx;     ///< upright
    QString mimeType; ///< of the bytes, as found by looking at them
    qint64 sizeBytes = 0;

    bool operator==(const Rendition &) const = default;
};

} // namespace sala
