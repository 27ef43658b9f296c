#include "app/stage/subtitle_layout.h"

#include "media/subtitles/reading_limits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sala {
namespace {

using std::chrono::milliseconds;
using PositionAlign = CueSettings::PositionAlign;
using TextAlign = CueSettings::TextAlign;

constexpr double kSafeShare = 0.05;
constexpr double kEmOfHeight = 0.055;
constexpr double kWidestShape = 0.75; ///< a film narrower than 4:3 is measured by its width
/// Of the usual size; those above 1 for readers who want larger text.
constexpr std::array<double, 8> kScales{1.5, 1.38, 1.25, 1.12, 1, 0.92, 0.84, 0.75};
/// Narrower than this no language fits two lines.
constexpr double kLeastWidthShare = 0.4;

double positionOf(const CueSettings &settings) {
    if (settings.positionPercent) {
        return *settings.positionPercent;
    }
    const bool isLeft = settings.align == TextAlign::Left || settings.align == TextAlign::Start;
    return isLeft ? 0 : settings.align == TextAlign::Center ? 50 : 100;
}

PositionAlign positionAlignOf(const CueSettings &settings) {
    if (settings.positionAlign != PositionAlign::Automatic) {
        return settings.positionAlign;
    }
    const bool isLeft = settings.align == TextAlign::Left || settings.align == TextAlign::Start;
    return isLeft                                ? PositionAlign::LineLeft
           : settings.align == TextAlign::Center ? PositionAlign::Center
                                                 : PositionAlign::LineRight;
}

bool isPlaced(const CueSettings &settings) {
    return settings.direction == CueSettings::Direction::Horizontal;
}

/// The standard's maximum size for where the cue stands, and its own.
double widthShareOf(const CueSettings &settings) {
    const double position = positionOf(settings);
    double most = 100;
    switch (positionAlignOf(settings)) {
    case PositionAlign::LineLeft:
        most = 100 - position;
        break;
    case PositionAlign::LineRight:
        most = position;
        break;
    default:
        most = 2 * std::min(position, 100 - position);
        break;
    }
    const double share = isPlaced(settings) ? std::min(most, settings.sizePercent) / 100 : 1;
    return std::max(share, kLeastWidthShare);
}

Qt::Alignment alignmentOf(const CueSettings &settings) {
    if (!isPlaced(settings) || settings.align == TextAlign::Center) {
        return Qt::AlignHCenter;
    }
    const bool isLeft = settings.align == TextAlign::Left || settings.align == TextAlign::Start;
    return isLeft ? Qt::AlignLeft : Qt::AlignRight;
}

/// One text, set for one width.
class Setter {
  public:
    Setter(const SubtitleCue &cue, Language language, const SubtitleMetrics &metrics)
        : m_cue(cue), m_metrics(metrics),
          m_width(std::floor(metrics.safeArea.width() * widthShareOf(cue.settings) - 2 * metrics.padding)) {
        m_style.language = language;
        m_style.alignment = alignmentOf(cue.settings);
        m_style.balanced = true;
    }

    QList<SubtitlePart> set() {
        const QString joined = withoutLineEnds(m_cue.text, m_style.language);
        for (const QString &text : {m_cue.text, joined}) {
            for (const double scale : kScales) {
                if (scale > m_metrics.textScale) {
                    continue;
                }
                const TextBlock block = compose(text, scale);
                if (block.lineCount() <= kMostSubtitleLines) {
                    return {partOf(block, m_cue.start, m_cue.end)};
                }
            }
        }
        return split(joined);
    }

  private:
    TextBlock compose(const QString &text, double scale) {
        m_style.pixelSize = m_metrics.em * scale;
        return TextBlock::compose(text, m_style, m_width);
    }

    SubtitlePart partOf(const TextBlock &block, milliseconds start, milliseconds end) const {
        const double padding = m_metrics.padding;
        return {start, end, block, m_width, block.size() + QSizeF(2 * padding, padding)};
    }

    /// Two lines at a time, in the smallest size, so that there are as few changes as can be.
    QList<SubtitlePart> split(const QString &text) {
        m_style.balanced = false;
        const QStringList lines = compose(text, kScales.back()).lines();
        const double whole = std::max(1.0, readingLength(text, m_style.language));
        const milliseconds duration = m_cue.end - m_cue.start;
        QList<SubtitlePart> parts;
        double done = 0;
        for (qsizetype i = 0; i < lines.size(); i += kMostSubtitleLines) {
            const QString shown = lines.mid(i, kMostSubtitleLines).join(u'\n');
            const milliseconds start =
                m_cue.start + milliseconds(qint64(double(duration.count()) * done / whole));
            done += readingLength(shown, m_style.language);
            if (!parts.isEmpty()) {
                parts.last().end = start;
            }
            parts.append(partOf(compose(shown, kScales.back()), start, m_cue.end));
        }
        return parts;
    }

    const SubtitleCue &m_cue;
    const SubtitleMetrics &m_metrics;
    TextStyle m_style;
    double m_width;
};

double leftOf(const CueSettings &settings, double width, const QRectF &area) {
    if (!isPlaced(settings)) {
        return area.center().x() - width / 2;
    }
    const double anchor = area.left() + area.width() * positionOf(settings) / 100;
    switch (positionAlignOf(settings)) {
    case PositionAlign::LineLeft:
        return anchor;
    case PositionAlign::LineRight:
        return anchor - width;
    default:
        return anchor - width / 2;
    }
}

double topOf(const CueSettings &settings, const QSizeF &box, const SubtitleMetrics &metrics) {
    const QRectF &area = metrics.safeArea;
    if (!isPlaced(settings) || !settings.line) {
        return area.bottom() - box.height();
    }
    if (settings.lineUnit == CueSettings::LineUnit::Lines) {
        // Line −1 is the last: a cue of two lines begins above it rather than below the frame.
        const double step = 1.5 * metrics.em;
        return *settings.line >= 0 ? area.top() + *settings.line * step
                                   : area.bottom() - (-*settings.line - 1) * step - box.height();
    }
    const double anchor = area.top() + area.height() * *settings.line / 100;
    const bool isCentred = settings.lineAlign == CueSettings::LineAlign::Center;
    const bool isAbove = settings.lineAlign == CueSettings::LineAlign::End;
    return anchor - (isCentred ? box.height() / 2 : isAbove ? box.height() : 0);
}

double kept(double from, double length, double least, double most) {
    return std::max(least, std::min(from, most - length));
}

} // namespace

SubtitleMetrics::SubtitleMetrics(const QRectF &film, double wantedScale)
    : textScale(wantedScale),
      safeArea(film.adjusted(film.width() * kSafeShare, film.height() * kSafeShare,
                             -film.width() * kSafeShare, -film.height() * kSafeShare)),
      em(std::max(1.0, std::round(kEmOfHeight * std::min(film.height(), film.width() * kWidestShape)))),
      padding(std::round(0.45 * em)), corner(std::round(0.3 * em)) {}

QString withoutLineEnds(QString text, Language language) {
    return text.replace(u'\n', language == Language::Japanese ? QString() : QStringLiteral(" "));
}

QList<SubtitlePart> setSubtitle(const SubtitleCue &cue, Language language, const SubtitleMetrics &metrics) {
    if (cue.text.trimmed().isEmpty() || cue.end <= cue.start) {
        return {};
    }
    return Setter(cue, language, metrics).set();
}

QRectF placeSubtitle(const CueSettings &settings, const QSizeF &box, const SubtitleMetrics &metrics) {
    const QRectF &area = metrics.safeArea;
    const double left = kept(leftOf(settings, box.width(), area), box.width(), area.left(), area.right());
    const double top = kept(topOf(settings, box, metrics), box.height(), area.top(), area.bottom());
    return {QPointF(std::round(left), std::round(top)), box};
}

} // namespace sala
