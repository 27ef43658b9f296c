#include "app/visitor/tile_pictures.h"

namespace sala {

namespace {

constexpr qint64 kFadeMs = 140;
constexpr double kEnough = 0.9; // of the tile's size; less would look soft

} // namespace

PictureRequest tileRequest(const Work &work, QSize tilePx) {
    if (work.isSensitive) {
        return {};
    }
    const Rendition *thumbnail = work.rendition(RenditionKind::Thumbnail);
    const Rendition *screen = work.rendition(RenditionKind::Screen);
    const Rendition *chosen = thumbnail;
    if (screen != nullptr) {
        const QSize wanted = screen->sizePx.scaled(tilePx, Qt::KeepAspectRatio);
        if (thumbnail == nullptr || thumbnail->sizePx.width() < wanted.width() * kEnough) {
            chosen = screen;
        }
    }
    return chosen == nullptr ? PictureRequest{} : PictureRequest{chosen->media, tilePx};
}

TilePictures::TilePictures(PictureCache *cache, QObject *parent) : QObject(parent), m_cache(cache) {
    m_time.start();
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(16);
    connect(&m_frame, &QTimer::timeout, this, &TilePictures::stepFades);
    connect(cache, &PictureCache::ready, this, &TilePictures::arrived);
}

void TilePictures::setTiles(int count, RequestOf requestOf) {
    m_count = count;
    m_requestOf = std::move(requestOf);
    m_visible = {};
    m_ahead = -1;
    m_visibleTiles.clear();
    m_fadeStart.clear();
    m_cache->want(this, {});
}

void TilePictures::look(Range visible, Direction direction, int ahead) {
    if (visible == m_visible && direction == m_direction && ahead == m_ahead) {
        return;
    }
    m_visible = visible;
    m_direction = direction;
    m_ahead = ahead;
    m_visibleTiles.clear();
    for (int tile = visible.first; tile < visible.last; ++tile) {
        m_visibleTiles.insert(m_requestOf(tile), tile);
    }
    m_fadeStart.removeIf(
        [&](auto entry) { return entry.key() < visible.first || entry.key() >= visible.last; });
    QList<PictureRequest> wanted;
    qsizetype inSight = 0;
    for (const int tile : inOrderOfNeed(ahead)) {
        const PictureRequest request = m_requestOf(tile);
        if (!request.media.isNull()) {
            wanted.append(request);
            inSight += tile >= visible.first && tile < visible.last ? 1 : 0;
        }
    }
    m_cache->want(this, wanted, inSight);
}

// What has just come into sight is the last of the visible in the moving direction, but whoever waits
// looks at all of them: in reading order, then on in the direction of travel, then a little behind.
QList<int> TilePictures::inOrderOfNeed(int ahead) const {
    QList<int> tiles;
    for (int tile = m_visible.first; tile < m_visible.last; ++tile) {
        tiles.append(tile);
    }
    const bool isDown = m_direction == Direction::Down;
    for (int i = 0; i < ahead; ++i) {
        tiles.append(isDown ? m_visible.last + i : m_visible.first - 1 - i);
    }
    for (int i = 0; i < ahead / 3; ++i) {
        tiles.append(isDown ? m_visible.first - 1 - i : m_visible.last + i);
    }
    tiles.removeIf([this](int tile) { return tile < 0 || tile >= m_count; });
    return tiles;
}

TilePictures::Shown TilePictures::picture(int tile) {
    const PictureRequest request = m_requestOf(tile);
    if (request.media.isNull()) {
        return {};
    }
    Shown shown{m_cache->find(request), 1};
    const auto fade = m_fadeStart.constFind(tile);
    if (fade != m_fadeStart.constEnd()) {
        shown.opacity = qBound(0.0, double(m_time.elapsed() - *fade) / kFadeMs, 1.0);
    }
    return shown;
}

void TilePictures::arrived(const PictureRequest &request) {
    for (auto it = m_visibleTiles.constFind(request); it != m_visibleTiles.constEnd() && it.key() == request;
         ++it) {
        if (m_isFading) {
            m_fadeStart.insert(*it, m_time.elapsed());
            m_frame.start();
        }
        Q_EMIT changed(*it);
    }
}

void TilePictures::stepFades() {
    const qint64 now = m_time.elapsed();
    const QList<int> fading = m_fadeStart.keys();
    m_fadeStart.removeIf([now](auto entry) { return now - entry.value() >= kFadeMs; });
    for (const int tile : fading) {
        Q_EMIT changed(tile);
    }
    if (m_fadeStart.isEmpty()) {
        m_frame.stop();
    }
}

} // namespace sala
