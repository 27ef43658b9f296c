#include "media/picture/picture_cache.h"

#include "media/picture/decode.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

/// What a picture will take at most once it is decoded.
qint64 mostBytes(const PictureRequest &request) {
    return qint64(request.boundsPx.width()) * request.boundsPx.height() * 4;
}

Result<QImage> readAndDecode(PictureSource &source, const PictureRequest &request) {
    const Result<QByteArray> bytes = source.read(request.media);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return decodePicture(*bytes, request.boundsPx);
}

} // namespace

PictureCache::PictureCache(std::shared_ptr<PictureSource> source, qint64 limitBytes, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_limitBytes(limitBytes) {
    // One core is left to the GUI thread.
    m_inSightThreads.pool.setMaxThreadCount(1);
    m_idleThreads.pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_inSightThreads.pool.setExpiryTimeout(-1);
    m_idleThreads.pool.setExpiryTimeout(-1);
}

PictureCache::~PictureCache() {
    m_inSightThreads.pool.clear();
    m_idleThreads.pool.clear();
    m_inSightThreads.pool.waitForDone(); // They post their results to this object.
    m_idleThreads.pool.waitForDone();
}

QImage PictureCache::find(const PictureRequest &request) {
    const auto entry = m_entries.find(request);
    if (entry == m_entries.end()) {
        return {};
    }
    entry->lastUse = ++m_clock;
    return entry->image;
}

QImage PictureCache::findAnySize(const MediaHash &media) const {
    QImage largest;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry.key().media == media && entry->image.width() > largest.width()) {
            largest = entry->image;
        }
    }
    return largest;
}

void PictureCache::want(const QObject *who, const QList<PictureRequest> &inOrder, qsizetype inSight) {
    const auto old =
        std::find_if(m_wishes.begin(), m_wishes.end(), [who](const Wish &w) { return w.who == who; });
    const QList<PictureRequest> before = old == m_wishes.end() ? QList<PictureRequest>() : old->inOrder;
    if (old != m_wishes.end()) {
        m_wishes.erase(old);
    } else {
        connect(who, &QObject::destroyed, this, &PictureCache::dropWishes, Qt::UniqueConnection);
    }
    if (!inOrder.isEmpty()) {
        m_wishes.prepend({who, inOrder, inSight});
    }
    schedule();
    for (const PictureRequest &request : inOrder) {
        if (m_failures.contains(request) && !before.contains(request)) {
            QMetaObject::invokeMethod(
                this, [this, request, error = m_failures[request]] { Q_EMIT failed(request, error); },
                Qt::QueuedConnection);
        }
    }
}

void PictureCache::forget(const MediaHash &media) {
    m_entries.removeIf([&](QHash<PictureRequest, Entry>::iterator entry) {
        const bool isOfMedia = entry.key().media == media;
        m_bytes -= isOfMedia ? entry->image.sizeInBytes() : 0;
        return isOfMedia;
    });
    m_failures.removeIf(
        [&](QHash<PictureRequest, Error>::iterator item) { return item.key().media == media; });
    m_running.removeIf(
        [&](QHash<PictureRequest, Running>::iterator item) { return item.key().media == media; });
    for (Wish &wish : m_wishes) {
        wish.inOrder.removeIf([&media](const PictureRequest &request) { return request.media == media; });
    }
    schedule();
}

void PictureCache::clear() {
    m_entries.clear();
    m_failures.clear();
    m_running.clear();
    m_bytes = 0;
    schedule();
}

void PictureCache::schedule() {
    protectWanted();
    for (const PictureRequest &request : std::as_const(m_protected)) {
        if (m_entries.contains(request) || m_failures.contains(request) || m_running.contains(request)) {
            continue;
        }
        // Only the first picture of all is waited for by everybody, whoever asks for it.
        const bool isFirst = std::exchange(m_isFirst, false);
        const bool isAwaited = isFirst || m_inSight.contains(request);
        if (isAwaited && m_inSightThreads.hasRoom()) {
            start(request, For::Sight);
        } else if (m_idleThreads.hasRoom()) {
            start(request, For::Later);
        } else if (!m_inSightThreads.hasRoom()) {
            return;
        }
    }
    overtake();
}

/// Begins anew with what idle work has begun and somebody looks at by now: where others keep the processor
/// busy, idle work stands still. The first of the two to be done counts.
void PictureCache::overtake() {
    for (const PictureRequest &request : std::as_const(m_protected)) {
        const auto running = m_running.constFind(request);
        const bool isIdleWork = running != m_running.cend() && running->purpose == For::Later;
        if (isIdleWork && m_inSight.contains(request) && m_inSightThreads.hasRoom()) {
            start(request, For::Sight);
        }
    }
}

void PictureCache::protectWanted() {
    QSet<PictureRequest> wanted;
    qint64 total = 0;
    m_protected.clear();
    m_inSight.clear();
    for (const Wish &wish : std::as_const(m_wishes)) {
        const QList<PictureRequest> seen = wish.inOrder.first(std::min(wish.inSight, wish.inOrder.size()));
        m_inSight.unite({seen.cbegin(), seen.cend()});
        for (const PictureRequest &request : wish.inOrder) {
            if (wanted.contains(request)) {
                continue;
            }
            wanted.insert(request);
            const auto entry = m_entries.constFind(request);
            total += entry == m_entries.cend() ? mostBytes(request) : entry->image.sizeInBytes();
            if (total <= m_limitBytes || m_protected.isEmpty()) {
                m_protected.append(request);
            }
        }
    }
    m_failures.removeIf([&wanted](QHash<PictureRequest, Error>::iterator failure) {
        return !wanted.contains(failure.key());
    });
}

void PictureCache::start(const PictureRequest &request, For purpose) {
    const auto before = m_running.constFind(request);
    const Running begun{before == m_running.cend() ? ++m_clock : before->ticket, purpose};
    m_running.insert(request, begun);
    ++threads(purpose).busy;
    // Frames come before pictures that are not shown yet: with both cores busy a frame is late twenty times
    // as often when decoding is not idle work. A thread that is idle once stays it: Linux lets only the
    // privileged out again.
    threads(purpose).pool.start([this, source = m_source, request, begun] {
        if (begun.purpose == For::Later) {
            QThread::currentThread()->setPriority(QThread::IdlePriority);
        }
        const Result<QImage> result = readAndDecode(*source, request);
        QMetaObject::invokeMethod(
            this, [this, request, begun, result] { finish(request, begun, result); }, Qt::QueuedConnection);
    });
}

void PictureCache::finish(const PictureRequest &request, const Running &done, const Result<QImage> &result) {
    --threads(done.purpose).busy;
    if (m_running.value(request).ticket != done.ticket) {
        schedule(); // Forgotten, cleared or overtaken meanwhile: only its thread is free.
        return;
    }
    m_running.remove(request);
    if (result) {
        m_entries.insert(request, {*result, ++m_clock});
        m_bytes += result->sizeInBytes();
        evict();
    } else {
        m_failures.insert(request, result.error());
    }
    schedule();
    if (result) {
        Q_EMIT ready(request);
    } else {
        Q_EMIT failed(request, result.error());
    }
}

void PictureCache::evict() {
    protectWanted();
    const QSet<PictureRequest> kept(m_protected.cbegin(), m_protected.cend());
    while (m_bytes > m_limitBytes) {
        auto oldest = m_entries.end();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (!kept.contains(entry.key()) &&
                (oldest == m_entries.end() || entry->lastUse < oldest->lastUse)) {
                oldest = entry;
            }
        }
        if (oldest == m_entries.end()) {
            return;
        }
        m_bytes -= oldest->image.sizeInBytes();
        m_entries.erase(oldest);
    }
}

void PictureCache::dropWishes(const QObject *who) {
    m_wishes.removeIf([who](const Wish &wish) { return wish.who == who; });
    schedule();
}

} // namespace sala
