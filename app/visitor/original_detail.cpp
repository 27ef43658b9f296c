#include "app/visitor/original_detail.h"

#include "media/picture/decode.h"

#include <QtConcurrent>

#include <utility>

namespace sala {

OriginalDetailLoader::OriginalDetailLoader(QObject *parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OriginalDetailLoader::finish);
}

void OriginalDetailLoader::load(const QByteArray &bytes, const QRect &originalPx, qreal scale) {
    const Wish wish{bytes, originalPx, scale};
    if (wish == m_wanted) {
        return;
    }
    m_wanted = wish;
    if (!isDecoding()) {
        start();
    }
}

void OriginalDetailLoader::release() {
    m_wanted = {};
    m_detail = {};
}

void OriginalDetailLoader::start() {
    m_running = m_wanted;
    m_watcher.setFuture(QtConcurrent::run(decodeRegion, m_running.bytes, m_running.originalPx, m_running.scale));
}

void OriginalDetailLoader::finish() {
    const Result<QImage> result = m_watcher.future().takeResult();
    const Wish done = std::exchange(m_running, {});
    if (done != m_wanted) {
        if (!m_wanted.bytes.isEmpty()) {
            start();
        }
        return;
    }
    if (result) {
        m_detail = {done.originalPx, *result};
        Q_EMIT loaded();
    }
}

} // namespace sala
