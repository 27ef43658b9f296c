#pragma once

#include "app/visitor/zoom_geometry.h"
#include "db/records/media.h"
#include "media/picture/picture_source.h"
#include "media/picture/pyramid.h"

#include <QFutureWatcher>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// Which tile of a pyramid.
struct TileKey {
    int level = 0;
    int column = 0;
    int row = 0;

    bool operator==(const TileKey &) const = default;
    friend size_t qHash(const TileKey &key, size_t seed = 0) {
        return qHashMulti(seed, key.level, key.column, key.row);
    }
};

/// What is in view of a photograph too large to be decoded whole, tile by tile: those in sight first, from
/// the middle outwards, then a ring around them for the next pan. Decoded off the GUI thread, one at a time;
/// the newest wish wins.
///
/// Memory is bounded by the screen, not by the photograph: at most half as much again as the wanted tiles
/// take, and the largest photograph's list of tiles. GUI thread.
class PhotographTiles final : public QObject {
    Q_OBJECT

  public:
    explicit PhotographTiles(std::shared_ptr<PictureSource> source, QObject *parent = nullptr);
    ~PhotographTiles() override; ///< waits for the tile being decoded

    /// From now on of this medium, a Tiles rendition; null for none. changed() follows when it can be drawn.
    void open(const MediaHash &media, qint64 sizeBytes);
    void release() { open({}, 0); }
    const MediaHash &media() const { return m_media; }

    /// Asks for what shows `originalPx` (pixels of the whole) at `scale`.
    void want(const QRectF &originalPx, qreal scale);

    bool isComplete() const; ///< everything in sight is there in the pixels that it needs
    bool isLoading() const { return m_isRunning; }
    bool isBroken() const { return m_isBroken; } ///< it could not be opened
    qint64 heldBytes() const;

    /// Draws what is there over what lies below, the finest last. `place` is of the whole photograph.
    void paint(QPainter &painter, const ZoomPlace &place, const QRectF &viewport) const;

  Q_SIGNALS:
    void changed();
    void failed();

  private:
    struct File; ///< the pyramid and the piece of it that one worker at a time reads
    struct Done {
        TileKey key;
        Result<QImage> image = QImage();
        std::shared_ptr<File> file;
    };

    static Done load(std::shared_ptr<File> file, std::optional<TileKey> key);
    void startNext();
    void finish();
    void wantTiles();
    void forget();
    QRect originalRect(const TileKey &key) const;

    std::shared_ptr<PictureSource> m_source;
    MediaHash m_media;
    std::shared_ptr<File> m_file;
    QList<Pyramid::Level> m_levels; ///< empty until it is open
    QRectF m_wantedPx;
    qreal m_wantedScale = 0;
    int m_level = 0;
    QList<TileKey> m_wanted; ///< in the order they are asked for
    qsizetype m_inSight = 0; ///< so many of them are in sight, the others around
    QHash<TileKey, QImage> m_tiles;
    QList<TileKey> m_used; ///< of m_tiles, the one used last at the end
    QSet<TileKey> m_failed;
    bool m_isRunning = false;
    bool m_isBroken = false;
    QFutureWatcher<Done> m_watcher;
};

} // namespace sala
