#include "app/visitor/photograph_pictures.h"

namespace sala {

namespace {

constexpr int kNear = 2; ///< as far as a hurried finger can get before the next is asked for

} // namespace

PhotographSlide PhotographSlide::of(const Work &work) {
    PhotographSlide slide{work.id, {}, {}, {}, {}, work.isSensitive};
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
    }
    if (slide.screen.isNull()) {
        slide.screen = slide.original.isNull() ? slide.thumbnail : slide.original;
    }
    return slide;
}

PhotographPictures::PhotographPictures(PictureCache &cache, std::shared_ptr<PictureSource> source, QObject *parent)
    : QObject(parent), m_cache(cache), m_original(std::move(source)) {
    connect(&m_cache, &PictureCache::ready, this, &PhotographPictures::takeReady);
    connect(&m_cache, &PictureCache::failed, this, &PhotographPictures::takeFailed);
    connect(&m_original, &OriginalLoader::loaded, this, &PhotographPictures::announce);
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
    }
    m_index = index;
    m_boundsPx = boundsPx;
    QList<int> order;
    for (int distance : {0, direction, -direction, 2 * direction, -2 * direction}) {
        if (const int at = index + distance; at >= 0 && at < m_slides.size()) {
            order.append(at);
        }
    }
    askFor(order);
}

void PhotographPictures::askFor(const QList<int> &order) {
    QHash<MediaHash, QImage> kept;
    QList<PictureRequest> thumbnails;
    QList<PictureRequest> screens;
    for (int index : order) {
        const PhotographSlide &slide = m_slides[index];
        if (slide.isEmpty()) {
            continue;
        }
        const QImage ready = m_cache.find(screenRequest(slide));
        const QImage sharp = ready.isNull() ? m_kept.value(slide.screen) : ready;
        if (sharp.isNull() && !slide.thumbnail.isNull()) {
            thumbnails.append(thumbnailRequest(slide));
        }
        if (qAbs(index - m_index) < kNear) {
            kept.insert(slide.screen, sharp);
            screens.append(screenRequest(slide));
        }
    }
    m_kept = kept;
    // The one looked at first, then something of every neighbour, then the neighbours sharp.
    const qsizetype lead = qMin<qsizetype>(1, thumbnails.size());
    m_cache.want(this, thumbnails.mid(0, lead) + screens.mid(0, 1) + thumbnails.mid(lead) + screens.mid(1));
}

void PhotographPictures::wantOriginal() {
    if (m_index < m_slides.size() && !m_slides[m_index].original.isNull()) {
        m_original.load(m_slides[m_index].original);
    }
}

void PhotographPictures::releaseOriginal() {
    m_original.release();
    m_detail.release();
}

void PhotographPictures::wantDetail(const QRectF &originalPx, qreal scale) {
    const OriginalPicture *const original =
        m_index < m_slides.size() ? m_original.find(m_slides[m_index].original) : nullptr;
    if (!original || original->bytes.isEmpty() || scale * original->fullPx.width() <= original->whole.width()) {
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
    return screen.isNull() && !slide.thumbnail.isNull() ? m_cache.find(thumbnailRequest(slide)) : screen;
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
    const int first = qMax(0, m_index - kNear);
    const int last = qMin(int(m_slides.size()) - 1, m_index + kNear);
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
