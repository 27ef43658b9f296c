#include "media/picture/burn.h"

#include "db/records/hash.h"
#include "media/picture/decode.h"
#include "media/picture/jpeg_writer.h"
#include "media/picture/pyramid.h"
#include "media/picture/renditions.h"

#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

constexpr int kMarginPx = 16;      ///< the largest piece of which JPEG mixes the pixels
constexpr int kWholeQuality = 95;
constexpr QRgb kNothingAround = qRgb(128, 128, 128);

QRect pixelsOf(const QRectF &area, QSize sizePx) {
    const QRectF scaled(area.x() * sizePx.width(), area.y() * sizePx.height(), area.width() * sizePx.width(),
                        area.height() * sizePx.height());
    return scaled.toAlignedRect().adjusted(-kMarginPx, -kMarginPx, kMarginPx, kMarginPx).intersected(QRect(QPoint(), sizePx));
}

/// Adds up pixels row by row.
class Average {
  public:
    void add(const QImage &image, const QRect &rect, const QList<QRect> &hidden) {
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = rect.left(); x <= rect.right(); ++x) {
                const bool isSeen = std::none_of(hidden.begin(), hidden.end(), [&](const QRect &each) { return each.contains(x, y); });
                if (isSeen) {
                    m_red += qRed(row[x]);
                    m_green += qGreen(row[x]);
                    m_blue += qBlue(row[x]);
                    ++m_count;
                }
            }
        }
    }
    QRgb colour() const {
        return m_count == 0 ? kNothingAround
                            : qRgb(int(m_red / m_count), int(m_green / m_count), int(m_blue / m_count));
    }

  private:
    qint64 m_red = 0;
    qint64 m_green = 0;
    qint64 m_blue = 0;
    qint64 m_count = 0;
};

/// Of a narrow frame around it, of which nothing is hidden itself.
QRgb colourAround(const QImage &image, const QRect &rect, const QList<QRect> &hidden) {
    const int frame = std::clamp(std::min(rect.width(), rect.height()) / 8, 2, 64);
    const QRect outer = rect.adjusted(-frame, -frame, frame, frame).intersected(image.rect());
    Average average;
    average.add(image, QRect(outer.topLeft(), QPoint(outer.right(), rect.top() - 1)), hidden);
    average.add(image, QRect(QPoint(outer.left(), rect.bottom() + 1), outer.bottomRight()), hidden);
    average.add(image, QRect(QPoint(outer.left(), rect.top()), QPoint(rect.left() - 1, rect.bottom())), hidden);
    average.add(image, QRect(QPoint(rect.right() + 1, rect.top()), QPoint(outer.right(), rect.bottom())), hidden);
    return average.colour();
}

NewRendition renditionOf(RenditionKind kind, const QByteArray &bytes, QSize sizePx) {
    const bool isTiles = kind == RenditionKind::Tiles;
    return {kind, hashOf(bytes), bytes, sizePx, isTiles ? QStringLiteral("image/tiff") : QStringLiteral("image/jpeg")};
}

QList<NewRendition> listOf(const PictureRenditions &made) {
    QList<NewRendition> pictures{renditionOf(RenditionKind::Screen, made.screen.jpeg, made.screen.sizePx),
                                 renditionOf(RenditionKind::Thumbnail, made.thumbnail.jpeg, made.thumbnail.sizePx)};
    if (!made.tiles.isEmpty()) {
        pictures.append(renditionOf(RenditionKind::Tiles, made.tiles, made.originalPx));
    }
    return pictures;
}

/// Not of the original's bytes, which libvips would read by itself.
Result<QByteArray> tilesOf(const QImage &image) {
    const bool isLarge = qint64(image.width()) * image.height() > kTiledPixels;
    return isLarge ? encodeJpeg(image, kWholeQuality).and_then([](const QByteArray &jpeg) { return makePyramid(jpeg); })
                   : Result<QByteArray>(QByteArray());
}

Result<QImage> decodedWithout(const QByteArray &original, const QList<QRectF> &areas) {
    return decodeWhole(original).and_then([&](const QImage &image) -> Result<QImage> {
        const QImage without = burned(image, areas);
        return without.isNull() ? fail(ErrorCode::Io, QStringLiteral("not enough memory for this picture")) : Result<QImage>(without);
    });
}

} // namespace

QImage burned(const QImage &image, const QList<QRectF> &areas) {
    QList<QRect> hidden;
    for (const QRectF &area : areas) {
        hidden.append(pixelsOf(area, image.size()));
    }
    QImage without = image.copy();
    if (without.isNull()) {
        return without;
    }
    QPainter painter(&without);
    for (const QRect &rect : hidden) {
        painter.fillRect(rect, QColor(colourAround(image, rect, hidden)));
    }
    return without;
}

Result<QList<NewRendition>> burnedRenditions(const QByteArray &original, const QList<QRectF> &areas) {
    if (areas.isEmpty()) {
        return makeRenditions(original).map(listOf);
    }
    return decodedWithout(original, areas).and_then([](const QImage &image) -> Result<QList<NewRendition>> {
        const auto screen = makeRendition(image, kScreenRenditionPx);
        const auto thumbnail = makeRendition(image, kThumbnailRenditionPx);
        const auto tiles = tilesOf(image);
        if (!screen || !thumbnail || !tiles) {
            return tl::unexpected(!screen ? screen.error() : !thumbnail ? thumbnail.error() : tiles.error());
        }
        return listOf({{}, image.size(), *screen, *thumbnail, *tiles});
    });
}

} // namespace sala
