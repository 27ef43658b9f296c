#pragma once

#include "app/stage/caption_plate.h"
#include "app/stage/pan_zoom.h"
#include "media/picture/picture_cache.h"
#include "media/slideshow/slideshow.h"

#include <QHash>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// Draws the slides of one playlist on a stage of a given size: photographs out of the cache, words drawn
/// once a slide and kept. GUI thread; the cache must outlive it.
class SlidePainter {
  public:
    explicit SlidePainter(PictureCache &cache) : m_cache(cache) {}

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    /// Another size, language or theme: everything drawn ahead is forgotten.
    void setStage(const QSizeF &size, const PlateStyle &style);

    /// The picture that slide `index` draws; a null media when it has none.
    PictureRequest request(int index) const;

    /// True when the slide can be drawn whole: its picture is decoded and held here, so that nothing can
    /// take it away while it is seen. Draws its words if they are not.
    bool prepare(int index);

    /// Forgets all slides but these.
    void keepOnly(const QList<int> &indexes);

    /// Where the slide's words, the header and the invitation stand; none of them lies on another. The slide must
    /// have been prepared.
    struct Plates {
        QRectF words; ///< empty when it has none
        QRectF header;
        QRectF invitation;
    };
    Plates plates(int index);

    /// Draws one frame. Every slide named in it must have been prepared.
    void paint(QPainter &painter, const SlideFrame &frame);

  private:
    const Work *work(int index) const;
    StageLayout layout(int index) const;
    void paintSlide(QPainter &painter, int index, double motion);
    const QImage &header(const StageLayout &layout);
    const QImage &invitation();
    QImage fittingWords(int index);
    QRectF wordsRect(const StageLayout &layout, const QSizeF &size) const;

    PictureCache &m_cache;
    std::shared_ptr<const Catalogue> m_catalogue;
    QSizeF m_size;
    PlateStyle m_style;
    QHash<int, QImage> m_pictures; ///< by index; after a resize the old size until the new one is decoded
    QHash<int, QImage> m_words;    ///< by index
    QHash<bool, QImage> m_headers; ///< by whether they stand over a picture
    QImage m_invitation;
};

} // namespace sala
