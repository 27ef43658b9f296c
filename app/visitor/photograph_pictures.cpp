#include "app/visitor/photograph_pictures.h"

namespace sala {

namespace {

constexpr int kDrawn = 2;       // each way: as far as a hurried finger can get before the next is asked for
constexpr int kSharpAhead = 3;  // ready pixel by pixel in the direction of the swipes…
constexpr int kSharpBehind = 1; // …and against it
constexpr int kSoftAhead = 6;   // at least from their thumbnails

} // namespace

PhotographSlide PhotographSlide::of(const Work &work) {
    PhotographSlide slide;
    slide.work = work.id;
    slide.isSensitive = work.isSensitive;
    const auto take = [&](RenditionKind kind, MediaHash &media) {
        if (const Rendition *const rendition = work.rendition(kind)) {
            media = rendition->media;
            slide.sizePx = rendition->sizePx;
        }
    };
    take(RenditionKind::Thumbnail, slide.thumbnail);
    take(RenditionKind::Screen, slide.screen);
    if (work.kind == WorkKind::Photograph) { // a film's or a document's original is no picture
        take(RenditionKind::Original, slide.original);
        take(RenditionKind::Tiles, slide.tiles);
        const Rendition *const tiles = work.rendition(RenditionKind::Tiles);
        slide.tilesBytes = tiles ? tiles->sizeBytes : 0;
    }
    if (slide.screen.isNull()) {
        slide.screen = slide.original.isNull() ? slide.thumbnail : slide.original;
    }
    return slide;
}

PhotographPictures::PhotographPictures(PictureCache &cache, std::shared_ptr<PictureSource> source,
                                       QObject *parent)
    : QObject(parent), m_cache(cache), m_original(source), m_tiles(source) {
    connect(&m_cache, &PictureCache::ready, this, &PhotographPictures::takeReady);
    connect(&m_cache, &PictureCache::failed, this, &PhotographPictures::takeFailed);
    connect(&m_original, &OriginalLoader::loaded, this, &PhotographPictures::announce);
    connect(&m_tiles, &PhotographTiles::changed, this, [this] { Q_EMIT changed(m_index); });
    connect(&m_tiles, &PhotographTiles::failed, this, &PhotographPictures::wantOriginal);
    connect(&m_detail, &OriginalDetailLoader::loaded, this, [this] { Q_EMIT changed(m_index); });
}

void PhotographPictures::setSlides(const QList<PhotographSlide> &slides) {
    m_slides = slides;
    m_index = 0;
    m_failed.clear();
    lookAway();
}

void PhotographPictures::lookAway() {
    m_kept.clear();
    releaseOriginal();
    m_cache.want(this, {});
}

void PhotographPictures::lookAt(int index, int direction, QSize boundsPx) {
    if (m_index != index) {
        m_detail.release();
        m_tiles.release();
    }
    m_index = index;
    m_boundsPx = boundsPx;
    QList<int> order;
    const auto add = [&](int distance) {
        if (const int at = index + distance * direction; at >= 0 && at < m_slides.size()) {
            order.append(at);
        }
    };
    add(0);
    for (int distance = 1; distance <= kSoftAhead; ++distance) {
        add(distance);
        if (distance <= kDrawn) {
            add(-distance);
        }
    }
    askFor(order, direction);
}

void PhotographPictures::askFor(const QList<int> &order, int direction) {
    QHash<MediaHash, QImage> kept;
    QList<PictureRequest> thumbnails;
    QList<PictureRequest> screens;
    for (int index : order) {
        const PhotographSlide &slide = m_slides[index];
        if (slide.isEmpty()) {
            continue;
        }
        const int ahead = (index - m_index) * direction;
        const QImage ready = m_cache.find(screenRequest(slide));
        const QImage sharp = ready.isNull() ? m_kept.value(slide.screen) : ready;
        if (sharp.isNull() && !slide.thumbnail.isNull()) {
            thumbnails.append(thumbnailRequest(slide));
        }
        if (ahead >= -kSharpBehind && ahead <= kSharpAhead) {
            kept.insert(slide.screen, sharp);
            screens.append(screenRequest(slide));
        }
    }
    m_kept = kept;
    // The one looked at first, then something of every neighbour, then the neighbours sharp.
    const bool isSoft = !thumbnails.isEmpty() && thumbnails.first().media == m_slides[m_index].thumbnail;
    const qsizetype lead = isSoft ? 1 : 0;
    const QList<PictureRequest> now = thumbnails.mid(0, lead) + screens.mid(0, 1);
    m_cache.want(this, now + thumbnails.mid(lead) + screens.mid(1), now.size());
}

void PhotographPictures::wantOriginal() {
    if (m_index >= m_slides.size()) {
        return;
    }
    const PhotographSlide &slide = m_slides[m_index];
    m_tiles.open(slide.tiles, slide.tilesBytes);
    if (!slide.original.isNull() && (slide.tiles.isNull() || m_tiles.isBroken())) {
        m_original.load(slide.original);
    }
}

bool PhotographPictures::hasOriginal(int index) const {
    const PhotographSlide &slide = m_slides[index];
    const bool hasTiles = !slide.tiles.isNull() && slide.tiles == m_tiles.media() && m_tiles.isComplete();
    return hasTiles || m_original.find(slide.original);
}

void PhotographPictures::releaseOriginal() {
    m_original.release();
    m_detail.release();
    m_tiles.release();
}

void PhotographPictures::wantDetail(const QRectF &originalPx, qreal scale) {
    const OriginalPicture *const original =
        m_index < m_slides.size() ? m_original.find(m_slides[m_index].original) : nullptr;
    if (!original || original->bytes.isEmpty() ||
        scale * original->fullPx.width() <= original->whole.width()) {
        return;
    }
    const QRect part = originalPx.toAlignedRect().intersected(QRect(QPoint(), original->fullPx));
    if (!part.isEmpty()) {
        m_detail.load(original->bytes, part, std::min(scale, 1.0));
    }
}

QImage PhotographPictures::best(int index, qreal widthPx) const {
    const PhotographSlide &slide = m_slides[index];
    const QImage screen = m_kept.value(slide.screen);
    if (const OriginalPicture *const original = m_original.find(slide.original);
        original && widthPx > screen.width()) {
        return widthPx <= original->half.width() ? original->half : original->whole;
    }
    return screen.isNull() ? standIn(slide) : screen;
}

/// What stands in until the screen's picture is there: the thumbnail, or what another page had of it.
QImage PhotographPictures::standIn(const PhotographSlide &slide) const {
    const QImage thumbnail = slide.thumbnail.isNull() ? QImage() : m_cache.find(thumbnailRequest(slide));
    if (!thumbnail.isNull()) {
        return thumbnail;
    }
    const QImage screen = m_cache.findAnySize(slide.screen);
    return screen.isNull() ? m_cache.findAnySize(slide.thumbnail) : screen;
}

QImage PhotographPictures::small(int index) const {
    const PhotographSlide &slide = m_slides[index];
    const QImage thumbnail = m_cache.findAnySize(slide.thumbnail);
    return thumbnail.isNull() ? best(index, 0) : thumbnail;
}

bool PhotographPictures::isBroken(int index) const {
    const PhotographSlide &slide = m_slides[index];
    const bool hasThumbnail = !slide.thumbnail.isNull() && !m_failed.contains(slide.thumbnail);
    return slide.isEmpty() || (m_failed.contains(slide.screen) && !hasThumbnail);
}

void PhotographPictures::takeReady(const PictureRequest &request) {
    if (request.boundsPx == m_boundsPx && m_kept.contains(request.media)) {
        m_kept[request.media] = m_cache.find(request);
    }
    m_failed.remove(request.media);
    announce(request.media);
}

void PhotographPictures::takeFailed(const PictureRequest &request) {
    m_failed.insert(request.media);
    announce(request.media);
}

void PhotographPictures::announce(const MediaHash &media) {
    const int first = qMax(0, m_index - kDrawn);
    const int last = qMin(int(m_slides.size()) - 1, m_index + kDrawn);
    for (int index = first; index <= last; ++index) {
        const PhotographSlide &slide = m_slides[index];
        if (slide.screen == media || slide.thumbnail == media || slide.original == media) {
            Q_EMIT changed(index);
        }
    }
}

PictureRequest PhotographPictures::thumbnailRequest(const PhotographSlide &slide) {
    return {slide.thumbnail, QSize(kThumbnailRenditionPx, kThumbnailRenditionPx)};
}

} // namespace sala
