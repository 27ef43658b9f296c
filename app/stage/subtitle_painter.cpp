#include "app/stage/subtitle_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace sala {
namespace {

using std::chrono::milliseconds;

/// As many cues are kept set; more would only fill the memory.
constexpr qsizetype kMostKept = 16;

} // namespace

void SubtitlePainter::setTrack(std::shared_ptr<const ShownSubtitles> track) {
    if (track == m_track) {
        return;
    }
    m_track = std::move(track);
    forget();
    m_byStart.resize(m_track ? m_track->cues.size() : 0);
    std::iota(m_byStart.begin(), m_byStart.end(), 0);
    std::stable_sort(m_byStart.begin(), m_byStart.end(), [this](qsizetype a, qsizetype b) {
        return m_track->cues[a].start < m_track->cues[b].start;
    });
    m_latestEnd.clear();
    for (const qsizetype i : std::as_const(m_byStart)) {
        const milliseconds end = m_track->cues[i].end;
        m_latestEnd.append(m_latestEnd.isEmpty() ? end : std::max(end, m_latestEnd.last()));
    }
}

void SubtitlePainter::setFrame(const QRectF &film, double devicePixelRatio, double textScale) {
    if (film != m_film || devicePixelRatio != m_devicePixelRatio || textScale != m_textScale) {
        m_textScale = textScale;
        m_film = film;
        m_devicePixelRatio = devicePixelRatio;
        forget();
    }
}

void SubtitlePainter::setKeepFree(const QMarginsF &keepFree) {
    if (keepFree != m_keepFree) {
        m_keepFree = keepFree;
        forget();
    }
}

SubtitleMetrics SubtitlePainter::metrics() const {
    SubtitleMetrics metrics(m_film, m_textScale);
    metrics.safeArea &= m_film.marginsRemoved(m_keepFree);
    return metrics;
}

void SubtitlePainter::forget() {
    m_parts.clear();
    m_images.clear();
}

QList<qsizetype> SubtitlePainter::cuesAt(milliseconds time) const {
    QList<qsizetype> found;
    const auto after =
        std::upper_bound(m_byStart.begin(), m_byStart.end(), time,
                         [this](milliseconds t, qsizetype i) { return t < m_track->cues[i].start; });
    for (qsizetype at = after - m_byStart.begin() - 1; at >= 0 && m_latestEnd[at] > time; --at) {
        if (m_track->cues[m_byStart[at]].end > time) {
            found.prepend(m_byStart[at]);
        }
    }
    return found;
}

const QList<SubtitlePart> &SubtitlePainter::partsOf(qsizetype cue) {
    auto at = m_parts.find(cue);
    if (at == m_parts.end()) {
        if (m_parts.size() >= kMostKept) {
            forget();
        }
        at = m_parts.insert(cue, setSubtitle(m_track->cues[cue], m_track->language, metrics()));
    }
    return *at;
}

QList<SubtitlePainter::Shown> SubtitlePainter::shownAt(milliseconds time) {
    QList<Shown> shown;
    if (m_film.isEmpty()) {
        return shown;
    }
    const SubtitleMetrics metrics = this->metrics();
    // More than this at once is nothing that can be read; and each must stay kept while the others are set.
    constexpr qsizetype kMostAtOnce = 4;
    QList<qsizetype> cues = cuesAt(time).mid(0, kMostAtOnce);
    if (m_parts.size() + cues.size() > kMostKept) {
        forget();
    }
    std::for_each(cues.cbegin(), cues.cend(), [this](qsizetype cue) { partsOf(cue); });
    for (const qsizetype cue : std::as_const(cues)) {
        const QList<SubtitlePart> &parts = partsOf(cue);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].start > time || parts[i].end <= time) {
                continue;
            }
            QRectF box = placeSubtitle(m_track->cues[cue].settings, parts[i].box, metrics);
            const bool isLow = box.center().y() > m_film.center().y();
            for (const Shown &other : std::as_const(shown)) {
                if (box.intersects(other.box)) {
                    box.moveTop(isLow ? other.box.top() - box.height() : other.box.bottom());
                }
            }
            shown.append({box, &parts[i], {cue, i}});
        }
    }
    return shown;
}

QList<QRectF> SubtitlePainter::boxes(milliseconds time) {
    QList<QRectF> rects;
    const QList<Shown> all = m_track ? shownAt(time) : QList<Shown>();
    for (const Shown &shown : all) {
        rects.append(shown.box);
    }
    return rects;
}

bool SubtitlePainter::changes(milliseconds before, milliseconds now) {
    const auto keys = [this](milliseconds time) {
        QList<QPair<qsizetype, qsizetype>> found;
        const QList<Shown> all = m_track ? shownAt(time) : QList<Shown>();
        for (const Shown &shown : all) {
            found.append(shown.key);
        }
        return found;
    };
    return keys(before) != keys(now);
}

QImage SubtitlePainter::imageOf(const SubtitlePart &part) const {
    const SubtitleMetrics metrics = this->metrics();
    const QSizeF pixels = part.box * m_devicePixelRatio;
    QImage image(int(std::ceil(pixels.width())), int(std::ceil(pixels.height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double smaller = std::min(1.0, m_devicePixelRatio); // a ratio below one counts as one
    painter.scale(smaller, smaller);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kSubtitleBox);
    painter.drawRoundedRect(QRectF({0, 0}, part.box), metrics.corner, metrics.corner);
    part.block.draw(&painter, QPointF(metrics.padding - part.block.textRect().left(), metrics.padding / 2),
                    kSubtitleText);
    return image;
}

void SubtitlePainter::paint(QPainter &painter, milliseconds time) {
    const QList<Shown> all = m_track ? shownAt(time) : QList<Shown>();
    for (const Shown &shown : all) {
        QImage &image = m_images[shown.key];
        if (image.isNull()) {
            image = imageOf(*shown.part);
        }
        painter.drawImage(shown.box.topLeft(), image);
    }
}

} // namespace sala
