#include "app/visitor/photograph_tiles.h"

#include <QLineF>
#include <QPainter>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace sala {

namespace {

constexpr qreal kKeptShare = 1.5; // of what is wanted: a pan back finds its tiles again
constexpr qint64 kBytesPerPixel = 4;

QRect tilesAround(const QRectF &partPx, const Pyramid::Level &level, qreal reduction) {
    const qreal tile = level.tilePx * reduction;
    const QPoint first(int(std::floor(partPx.left() / tile)), int(std::floor(partPx.top() / tile)));
    const QPoint last(int(std::ceil(partPx.right() / tile)) - 1, int(std::ceil(partPx.bottom() / tile)) - 1);
    return QRect(first, last).intersected(QRect(0, 0, level.columns, level.rows));
}

} // namespace

struct PhotographTiles::File {
    std::shared_ptr<PictureSource> source;
    MediaHash media;
    qint64 sizeBytes = 0;
    std::optional<Pyramid> pyramid;
};

PhotographTiles::PhotographTiles(std::shared_ptr<PictureSource> source, QObject *parent)
    : QObject(parent), m_source(std::move(source)) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PhotographTiles::finish);
}

PhotographTiles::~PhotographTiles() {
    if (m_isRunning) { // a future whose result was taken would be waited for without end
        m_watcher.waitForFinished();
    }
}

void PhotographTiles::open(const MediaHash &media, qint64 sizeBytes) {
    if (m_media == media) {
        return;
    }
    m_media = media;
    m_file.reset(); // a worker may still be reading the one before
    m_levels.clear();
    m_wanted.clear();
    m_inSight = 0;
    m_tiles.clear();
    m_used.clear();
    m_failed.clear();
    m_isBroken = false;
    m_wantedScale = 0;
    if (!media.isNull()) {
        m_file = std::make_shared<File>(File{m_source, media, sizeBytes, {}});
        startNext();
    }
}

void PhotographTiles::want(const QRectF &originalPx, qreal scale) {
    if (m_media.isNull() || (originalPx == m_wantedPx && scale == m_wantedScale)) {
        return;
    }
    m_wantedPx = originalPx;
    m_wantedScale = scale;
    wantTiles();
    startNext();
}

void PhotographTiles::wantTiles() {
    m_wanted.clear();
    m_inSight = 0;
    if (m_levels.isEmpty() || m_wantedScale <= 0) {
        return;
    }
    m_level = Pyramid::levelFor(m_levels, m_wantedScale);
    const Pyramid::Level &level = m_levels[m_level];
    const qreal reduction = qreal(m_levels.first().sizePx.width()) / level.sizePx.width();
    const QRect seen = tilesAround(m_wantedPx, level, reduction);
    const QRect around = seen.adjusted(-1, -1, 1, 1).intersected(QRect(0, 0, level.columns, level.rows));
    QList<TileKey> ring;
    for (int row = around.top(); row <= around.bottom(); ++row) {
        for (int column = around.left(); column <= around.right(); ++column) {
            (seen.contains(column, row) ? m_wanted : ring).append({m_level, column, row});
        }
    }
    m_inSight = m_wanted.size();
    const auto distance = [middle = m_wantedPx.center(), this](const TileKey &key) {
        return QLineF(middle, QRectF(originalRect(key)).center()).length();
    };
    std::sort(m_wanted.begin(), m_wanted.end(),
              [&](const TileKey &a, const TileKey &b) { return distance(a) < distance(b); });
    m_wanted += ring;
    forget();
}

/// Those used longest ago first; never one that is wanted now.
void PhotographTiles::forget() {
    for (const TileKey &key : std::as_const(m_wanted)) {
        if (m_used.removeOne(key)) {
            m_used.append(key);
        }
    }
    if (m_levels.isEmpty()) {
        return;
    }
    const qint64 tile = m_levels.first().tilePx;
    const qint64 limit = qint64(qreal(m_wanted.size() * tile * tile * kBytesPerPixel) * kKeptShare);
    while (!m_used.isEmpty() && heldBytes() > limit && !m_wanted.contains(m_used.first())) {
        m_tiles.remove(m_used.takeFirst());
    }
}

qint64 PhotographTiles::heldBytes() const {
    qint64 bytes = 0;
    for (const QImage &tile : m_tiles) {
        bytes += tile.sizeInBytes();
    }
    return bytes;
}

bool PhotographTiles::isComplete() const {
    return m_inSight > 0 && std::all_of(m_wanted.begin(), m_wanted.begin() + m_inSight,
                                        [this](const TileKey &key) { return m_tiles.contains(key); });
}

PhotographTiles::Done PhotographTiles::load(std::shared_ptr<File> file, std::optional<TileKey> key) {
    Done done{key.value_or(TileKey()), QImage(), file};
    if (!file->pyramid) {
        const auto read = [source = file->source, media = file->media](qint64 offset, qint64 length) {
            return source->readPart(media, offset, length);
        };
        Result<Pyramid> pyramid = Pyramid::open(read, file->sizeBytes);
        if (!pyramid) {
            done.image = tl::unexpected(pyramid.error());
            return done;
        }
        file->pyramid = std::move(*pyramid);
    }
    if (key) {
        done.image = file->pyramid->tile(key->level, key->column, key->row);
    }
    return done;
}

void PhotographTiles::startNext() {
    if (m_isRunning || !m_file || m_isBroken) {
        return;
    }
    std::optional<TileKey> next;
    if (!m_levels.isEmpty()) {
        const auto missing = std::find_if(m_wanted.cbegin(), m_wanted.cend(), [this](const TileKey &key) {
            return !m_tiles.contains(key) && !m_failed.contains(key);
        });
        if (missing == m_wanted.cend()) {
            return;
        }
        next = *missing;
    }
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(&PhotographTiles::load, m_file, next));
}

void PhotographTiles::finish() {
    const Done done = m_watcher.future().takeResult();
    m_isRunning = false;
    if (done.file != m_file) {
        startNext();
        return;
    }
    if (m_levels.isEmpty()) {
        m_isBroken = !done.file->pyramid;
        if (m_isBroken) {
            Q_EMIT failed();
            return;
        }
        m_levels = done.file->pyramid->levels();
        wantTiles();
    } else if (done.image) {
        m_tiles.insert(done.key, *done.image);
        m_used.append(done.key);
        forget();
    } else {
        m_failed.insert(done.key); // what lies below shows through
    }
    startNext();
    Q_EMIT changed();
}

QRect PhotographTiles::originalRect(const TileKey &key) const {
    const Pyramid::Level &level = m_levels[key.level];
    const QSize whole = m_levels.first().sizePx;
    const qreal across = qreal(whole.width()) / level.sizePx.width();
    const qreal down = qreal(whole.height()) / level.sizePx.height();
    const auto edge = [](int tile, int tilePx, qreal by, int end) {
        return std::min(end, int(std::lround(tile * qreal(tilePx) * by)));
    };
    return {QPoint(edge(key.column, level.tilePx, across, whole.width()),
                   edge(key.row, level.tilePx, down, whole.height())),
            QPoint(edge(key.column + 1, level.tilePx, across, whole.width()) - 1,
                   edge(key.row + 1, level.tilePx, down, whole.height()) - 1)};
}

void PhotographTiles::paint(QPainter &painter, const ZoomPlace &place, const QRectF &viewport) const {
    const int coarsest = isComplete() ? m_level : int(m_levels.size()) - 1;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int level = coarsest; level >= m_level; --level) {
        for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile) {
            if (tile.key().level != level) {
                continue;
            }
            const QRectF part(originalRect(tile.key()));
            // On whole pixels, so that neighbours meet without a seam, and full size is pixel on pixel.
            const QPoint from = place.toView(part.topLeft()).toPoint();
            const QPoint to = place.toView(part.bottomRight()).toPoint();
            const QRect target(from, QSize(to.x() - from.x(), to.y() - from.y()));
            if (!viewport.intersects(QRectF(target))) {
                continue;
            }
            if (target.size() == tile->size()) {
                painter.drawImage(target.topLeft(), *tile);
            } else {
                painter.drawImage(target, *tile);
            }
        }
    }
}

} // namespace sala
