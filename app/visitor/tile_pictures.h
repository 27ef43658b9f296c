#pragma once

#include "db/records/work.h"
#include "media/picture/picture_cache.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace sala {

/// The picture that fills a tile of `tilePx` device pixels best: the thumbnail where it is large enough,
/// else the screen rendition, at exactly the size it is drawn. None of a sensitive work, which is seen only
/// by who asked for it.
PictureRequest tileRequest(const Work &work, QSize tilePx);

/// The pictures of a grid's tiles: asks the cache for what is seen first, then for what is about to be seen,
/// and lets a picture that arrives in sight fade in briefly.
class TilePictures final : public QObject {
    Q_OBJECT

  public:
    struct Range {
        int first = 0;
        int last = 0; ///< past the end
        bool operator==(const Range &) const = default;
    };
    struct Shown {
        QImage image; ///< null: not there yet
        double opacity = 1;
    };
    using RequestOf = std::function<PictureRequest(int tile)>;

    explicit TilePictures(PictureCache *cache, QObject *parent = nullptr);

    /// Replaces the tiles; `requestOf` is asked for few of them at a time.
    void setTiles(int count, RequestOf requestOf);

    enum class Direction { Down, Up };
    /// Says what is in sight, and how many tiles further to be ready for, most in the moving direction.
    void look(Range visible, Direction direction, int ahead);
    void setFading(bool fading) { m_isFading = fading; } ///< off while things fly by

    Shown picture(int tile);

  Q_SIGNALS:
    void changed(int tile); ///< looks different now; only said for visible tiles

  private:
    void arrived(const PictureRequest &request);
    void stepFades();
    QList<int> inOrderOfNeed(int ahead) const;

    PictureCache *m_cache;
    RequestOf m_requestOf;
    int m_count = 0;
    Range m_visible;
    Direction m_direction = Direction::Down;
    int m_ahead = -1;
    bool m_isFading = true;
    QMultiHash<PictureRequest, int> m_visibleTiles;
    QHash<int, qint64> m_fadeStart; ///< milliseconds of m_time
    QElapsedTimer m_time;
    QTimer m_frame;
};

} // namespace sala
