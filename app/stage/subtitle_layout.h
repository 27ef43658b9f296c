#pragma once

#include "app/text/text_block.h"
#include "media/subtitles/subtitle_document.h"

#include <QList>
#include <QRectF>

namespace sala {

/// One cue, or a part of a long one, set for a film of a certain size.
struct SubtitlePart {
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    TextBlock block;
    double textWidth = 0; ///< what the block was composed for
    QSizeF box;           ///< with the padding around the words
};

/// The lengths everything is set by, from the film's size in device-independent pixels: a portrait film is as
/// readable as a wide one.
struct SubtitleMetrics {
    /// `textScale` is how much larger than usual a reader wants text, 1 to 1.5.
    explicit SubtitleMetrics(const QRectF &film, double textScale = 1);

    double textScale = 1;
    QRectF safeArea; ///< subtitles stay inside: 5% of the film is kept free on each side
    double em = 0;
    double padding = 0;
    double corner = 0;
};

/// The colours, the same in every theme: white words on a black box through which a quarter of the frame is
/// seen have 10:1 even on a white one.
constexpr QColor kSubtitleText{255, 255, 255};
constexpr QColor kSubtitleBox{0, 0, 0, 192};

/// A cue's text without its own line ends; Japanese has no space to put there.
QString withoutLineEnds(QString text, Language language);

/// Sets a cue in at most two lines. A text that needs more is set smaller, down to three quarters of the
/// usual size; then its own line ends are given up; then it is shown part after part, each as long as its
/// share of the text. The width is what the cue's settings ask for, but never so little that words would have
/// to be cut.
QList<SubtitlePart> setSubtitle(const SubtitleCue &cue, Language language, const SubtitleMetrics &metrics);

/// Where a box of this size stands: line, position and alignment as WebVTT's settings say, moved into the
/// safe area; at the bottom when they say nothing. Cues that are vertical in the file stand horizontally
/// at the bottom.
QRectF placeSubtitle(const CueSettings &settings, const QSizeF &box, const SubtitleMetrics &metrics);

} // namespace sala
