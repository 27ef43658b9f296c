#pragma once

#include "app/visitor/original_detail.h"
#include "app/visitor/original_loader.h"
#include "app/visitor/photograph_tiles.h"
#include "db/records/work.h"
#include "media/picture/picture_cache.h"

#include <QHash>
#include <QSet>

namespace sala {

/// One work as the photograph page shows it: which media, and how large it is.
struct PhotographSlide {
    WorkId work;
    MediaHash thumbnail; ///< null when there is none, as for the others
    MediaHash screen;
    MediaHash original;
    MediaHash tiles; ///< of a very large one: zoomed by them, not by the original
    qint64 tilesBytes = 0;
    QSize sizePx; ///< of the largest rendition
    bool isSensitive = false;

    static PhotographSlide of(const Work &work);
    bool isEmpty() const { return sizePx.isEmpty(); } ///< there is no picture to show
};

/// The pictures around the one that is looked at: asks the cache for them before they are needed and hands
/// out the sharpest there is. GUI thread; never waits.
class PhotographPictures final : public QObject {
    Q_OBJECT

  public:
    /// `cache` must live longer.
    PhotographPictures(PictureCache &cache, std::shared_ptr<PictureSource> source, QObject *parent = nullptr);

    void setSlides(const QList<PhotographSlide> &slides);
    const QList<PhotographSlide> &slides() const { return m_slides; }

    /// Makes the pictures around `index` ready, first those in `direction` (-1 or 1), to fit `boundsPx`.
    void lookAt(int index, int direction, QSize boundsPx);

    /// Gives all memory back; lookAt() asks again.
    void lookAway();

    /// Starts decoding the original of the picture looked at, where there is one, or opens its tiles.
    void wantOriginal();
    void releaseOriginal();
    /// Starts decoding what is in view of an original that is held smaller than it is; nothing for others.
    void wantDetail(const QRectF &originalPx, qreal scale);
    /// Starts decoding the tiles in view of a very large one; nothing for others. Cheap enough for every frame.
    void wantTiles(const QRectF &originalPx, qreal scale) { m_tiles.want(originalPx, scale); }
    const PhotographTiles &tiles() const { return m_tiles; }
    /// That part of the picture looked at; its image is null when there is none.
    const OriginalDetail &detail() const { return m_detail.detail(); }

    /// What is in sight of it can be drawn from the original's pixels.
    bool hasOriginal(int index) const;
    bool holdsOriginal() const {
        return m_original.holdsAny() || m_detail.isDecoding() || m_tiles.isLoading() || m_tiles.heldBytes() > 0;
    }

    /// The picture that is best for being drawn `widthPx` wide: the sharpest there is by now, a null image
    /// when there is none yet. Always the whole picture, so that one may replace another in the same rectangle.
    QImage best(int index, qreal widthPx) const;

    /// The whole photograph in few pixels, for a small picture of it; null when there is none yet.
    QImage small(int index) const;

    /// Nothing of this slide can be shown.
    bool isBroken(int index) const;

  Q_SIGNALS:
    void changed(int index);

  private:
    void takeReady(const PictureRequest &request);
    void takeFailed(const PictureRequest &request);
    void askFor(const QList<int> &order, int direction);
    QImage standIn(const PhotographSlide &slide) const;
    void announce(const MediaHash &media);
    PictureRequest screenRequest(const PhotographSlide &slide) const { return {slide.screen, m_boundsPx}; }
    static PictureRequest thumbnailRequest(const PhotographSlide &slide);

    PictureCache &m_cache;
    OriginalLoader m_original;
    OriginalDetailLoader m_detail;
    PhotographTiles m_tiles;
    QList<PhotographSlide> m_slides;
    int m_index = 0;
    QSize m_boundsPx{1, 1};
    QHash<MediaHash, QImage> m_kept; ///< screen pictures near m_index, also of bounds that are no longer asked for
    QSet<MediaHash> m_failed;
};

} // namespace sala
