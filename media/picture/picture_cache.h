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
/// GUI thread only; decodes on its own pool and never waits, except in its destructor for the decodes that
/// run. Ask find() first: ready() is only said for what was not there yet. A picture that failed is not
/// tried again until nobody wants it any more or clear() is called.
class PictureCache : public QObject {
    Q_OBJECT

  public:
    PictureCache(std::shared_ptr<PictureSource> source, qint64 limitBytes, QObject *parent = nullptr);
    ~PictureCache() override;

    /// Null when it is not decoded (yet). Marks it as used.
    QImage find(const PictureRequest &request);

    /// Replaces what `who` wants; the first is the most urgent. The last caller goes first; what nobody wants
    /// any more is not started. Wanted pictures stay as far as the limit allows, the most urgent first; what
    /// is beyond the limit is not started either. A `who` that dies wants nothing.
    void want(const QObject *who, const QList<PictureRequest> &inOrder);

    /// Drops the medium at once, also from what is wanted and what is being decoded: for withdrawals.
    void forget(const MediaHash &media);

    /// Drops every picture; what is wanted is decoded again.
    void clear();

    qint64 bytes() const { return m_bytes; } ///< of the pictures held now

    /// True when nothing is being decoded and nothing wanted is left to decode.
    bool isIdle() const { return m_running.isEmpty(); }

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
    };

    void schedule();
    void protectWanted();
    void start(const PictureRequest &request);
    void finish(const PictureRequest &request, quint64 ticket, const Result<QImage> &result);
    void evict();
    void dropWishes(const QObject *who);

    std::shared_ptr<PictureSource> m_source;
    qint64 m_limitBytes;
    qint64 m_bytes = 0;
    quint64 m_clock = 0;
    bool m_isFirst = true; ///< nothing was started yet
    QHash<PictureRequest, Entry> m_entries;
    QHash<PictureRequest, Error> m_failures;
    QHash<PictureRequest, quint64> m_running; ///< by ticket: a result with another ticket is out of date
    QList<Wish> m_wishes;                     ///< the last caller first
    QList<PictureRequest> m_protected;        ///< wanted and inside the limit, the most urgent first
    QThreadPool m_pool;
};

} // namespace sala
