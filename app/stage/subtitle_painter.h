#pragma once

#include "app/stage/subtitle_layout.h"

#include <QHash>
#include <QImage>
#include <QMarginsF>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// The cues of one language.
struct ShownSubtitles {
    Language language = Language::English;
    QList<SubtitleCue> cues;
};

/// Draws subtitles over a film's frame. A cue is set once, drawn into an image and kept until the track or
/// the frame changes; setTrack() costs nothing, so that the next frame already speaks the new language. GUI
/// thread.
class SubtitlePainter {
  public:
    /// Another language, or none (null). Which cue is shown, the next paint() decides by its time.
    void setTrack(std::shared_ptr<const ShownSubtitles> track);

    /// Where the film's frame is, in the painter's coordinates, and how much larger than usual text is
    /// wanted.
    void setFrame(const QRectF &film, double devicePixelRatio, double textScale = 1);

    /// What other things cover along the film's edges: subtitles stay out of it as they do out of the film's
    /// own margin.
    void setKeepFree(const QMarginsF &keepFree);

    /// Draws what is said at `time`. Two cues at once stand one above the other.
    void paint(QPainter &painter, std::chrono::milliseconds time);

    /// The boxes that paint() fills, in its order.
    QList<QRectF> boxes(std::chrono::milliseconds time);

    /// True when paint() would draw something else at `now` than at `before`.
    bool changes(std::chrono::milliseconds before, std::chrono::milliseconds now);

  private:
    struct Shown {
        QRectF box;
        const SubtitlePart *part = nullptr;
        QPair<qsizetype, qsizetype> key; ///< cue and part
    };

    QList<qsizetype> cuesAt(std::chrono::milliseconds time) const;
    const QList<SubtitlePart> &partsOf(qsizetype cue);
    QList<Shown> shownAt(std::chrono::milliseconds time);
    QImage imageOf(const SubtitlePart &part) const;
    SubtitleMetrics metrics() const;
    void forget();

    std::shared_ptr<const ShownSubtitles> m_track;
    QList<qsizetype> m_byStart;                   ///< indexes of cues
    QList<std::chrono::milliseconds> m_latestEnd; ///< of that cue and all before it in m_byStart
    QRectF m_film;
    QMarginsF m_keepFree;
    double m_devicePixelRatio = 1;
    double m_textScale = 1;
    QHash<qsizetype, QList<SubtitlePart>> m_parts;
    QHash<QPair<qsizetype, qsizetype>, QImage> m_images;
};

} // namespace sala
