#pragma once

#include "media/picture/picture_source.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QThreadPool>

#include <memory>

namespace sala {

/// Which picture, at which size: the rendition `media` decoded to fit inside boundsPx (device pixels).
struct PictureRequest {
    MediaHash media;
    QSize boundsPx;

    bool operator==(const PictureRequest &) const = default;
    friend size_t qHash(const PictureRequest &request, size_t seed = 0) {
        return qHashMulti(seed, request.media, request.boundsPx.width(), request.boundsPx.height());
    }
};

/// Decoded pictures, bounded in bytes, made ready before they are needed.
///
/// GUI thread only; decodes on its own threads and never waits, except in its destructor for the decodes that
/// run. What is looked at has a thread of its own; what will be is idle work, so that frames come before it.
/// Ask find() first: ready() is only said for what was not there yet. A picture that failed is not
/// tried again until nobody wants it any more or clear() is called.
class PictureCache : public QObject {
    Q_OBJECT

  public:
    PictureCache(std::shared_ptr<PictureSource> source, qint64 limitBytes, QObject *parent = nullptr);
    ~PictureCache() override;

    /// Null when it is not decoded (yet). Marks it as used.
    QImage find(const PictureRequest &request);

    /// The largest that is held of the medium, whatever it was decoded for; null when there is none.
    QImage findAnySize(const MediaHash &media) const;

    /// Replaces what `who` wants; the first is the most urgent, and the first `inSight` are looked at
    /// already. The last caller goes first; what nobody wants any more is not started. Wanted pictures stay
    /// as far as the limit allows, the most urgent first; what is beyond the limit is not started either. A
    /// `who` that dies wants nothing.
    void want(const QObject *who, const QList<PictureRequest> &inOrder, qsizetype inSight = 0);

    /// Drops the medium at once, also from what is wanted and what is being decoded: for withdrawals.
    void forget(const MediaHash &media);

    /// Drops every picture; what is wanted is decoded again.
    void clear();

    qint64 bytes() const { return m_bytes; } ///< of the pictures held now

    /// True when nothing is being decoded and nothing wanted is left to decode.
    bool isIdle() const { return m_inSightThreads.busy + m_idleThreads.busy == 0; }

  Q_SIGNALS:
    void ready(const sala::PictureRequest &request);
    void failed(const sala::PictureRequest &request, const sala::Error &error);

  private:
    struct Entry {
        QImage image;
        quint64 lastUse = 0;
    };
    struct Wish {
        const QObject *who = nullptr;
        QList<PictureRequest> inOrder;
        qsizetype inSight = 0; ///< so many of them, from the first
    };
    enum class For { Sight, Later };
    struct Threads {
        QThreadPool pool;
        int busy = 0; ///< also with what nobody waits for any more
        bool hasRoom() const { return busy < pool.maxThreadCount(); }
    };
    struct Running {
        quint64 ticket = 0; ///< a result with another ticket is out of date
        For purpose = For::Later;
    };

    void schedule();
    Threads &threads(For purpose) { return purpose == For::Sight ? m_inSightThreads : m_idleThreads; }
    void overtake();
    void protectWanted();
    void start(const PictureRequest &request, For purpose);
    void finish(const PictureRequest &request, const Running &done, const Result<QImage> &result);
    void evict();
    void dropWishes(const QObject *who);

    std::shared_ptr<PictureSource> m_source;
    qint64 m_limitBytes;
    qint64 m_bytes = 0;
    quint64 m_clock = 0;
    bool m_isFirst = true; ///< nothing was started yet
    QHash<PictureRequest, Entry> m_entries;
    QHash<PictureRequest, Error> m_failures;
    QHash<PictureRequest, Running> m_running;
    QList<Wish> m_wishes;              ///< the last caller first
    QList<PictureRequest> m_protected; ///< wanted and inside the limit, the most urgent first
    QSet<PictureRequest> m_inSight;
    Threads m_inSightThreads;
    Threads m_idleThreads;
};

} // namespace sala
