#include "app/visitor/original_loader.h"

#include "media/picture/decode.h"

#include <QtConcurrent>

#include <cmath>

namespace sala {

namespace {

// More would take the memory that the rest of the program needs; such originals are shown a little smaller.
constexpr qint64 kMostPixels = 40'000'000;

Result<QImage> decodeBounded(const QByteArray &bytes) {
    const Result<PictureInfo> info = pictureInfo(bytes);
    if (!info) {
        return tl::unexpected(info.error());
    }
    const qint64 pixels = qint64(info->sizePx.width()) * info->sizePx.height();
    if (pixels <= kMostPixels) {
        return decodeWhole(bytes);
    }
    const double scale = std::sqrt(double(kMostPixels) / double(pixels));
    return decodePicture(bytes, info->sizePx * scale);
}

Result<OriginalPicture> decodeOriginal(const std::shared_ptr<PictureSource> &source, const MediaHash &media) {
    const Result<QByteArray> bytes = source->read(media);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const Result<QImage> whole = decodeBounded(*bytes);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    const QSize halfSize = (whole->size() / 2).expandedTo(QSize(1, 1));
    return OriginalPicture{*whole, whole->scaled(halfSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
}

} // namespace

OriginalLoader::OriginalLoader(std::shared_ptr<PictureSource> source, QObject *parent)
    : QObject(parent), m_source(std::move(source)) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OriginalLoader::finish);
}

void OriginalLoader::load(const MediaHash &media) {
    m_wanted = media;
    if (m_held == media) {
        return;
    }
    m_held = {};
    m_picture = {};
    if (!m_watcher.isRunning()) {
        start();
    }
}

void OriginalLoader::release() {
    m_wanted = {};
    m_held = {};
    m_picture = {};
}

const OriginalPicture *OriginalLoader::find(const MediaHash &media) const {
    return !media.isNull() && m_held == media ? &m_picture : nullptr;
}

void OriginalLoader::start() {
    m_running = m_wanted;
    m_watcher.setFuture(QtConcurrent::run(decodeOriginal, m_source, m_running));
}

void OriginalLoader::finish() {
    // Taken, not copied: the future would keep the pixels for as long as it is watched.
    const Result<OriginalPicture> result = m_watcher.future().takeResult();
    if (m_running != m_wanted) {
        if (!m_wanted.isNull()) {
            start();
        }
        return;
    }
    if (!result) {
        Q_EMIT failed(m_running, result.error());
        return;
    }
    m_held = m_running;
    m_picture = *result;
    Q_EMIT loaded(m_held);
}

} // namespace sala
