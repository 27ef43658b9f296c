#include "app/visitor/original_loader.h"

#include "media/picture/decode.h"

#include <QtConcurrent>

#include <cmath>
#include <utility>

namespace sala {

namespace {

// More would take the memory that the rest of the program needs.
constexpr qint64 kMostPixels = 32'000'000;

Result<OriginalPicture> decodeBounded(const QByteArray &bytes) {
    const Result<PictureInfo> info = pictureInfo(bytes);
    if (!info) {
        return tl::unexpected(info.error());
    }
    const qint64 pixels = qint64(info->sizePx.width()) * info->sizePx.height();
    const bool fits = pixels <= kMostPixels;
    const double scale = fits ? 1 : std::sqrt(double(kMostPixels) / double(pixels));
    const Result<QImage> whole = fits ? decodeWhole(bytes) : decodePicture(bytes, info->sizePx * scale);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    return OriginalPicture{*whole, {}, info->sizePx, fits ? QByteArray() : bytes};
}

Result<OriginalPicture> decodeOriginal(const std::shared_ptr<PictureSource> &source, const MediaHash &media) {
    const Result<QByteArray> bytes = source->read(media);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Result<OriginalPicture> picture = decodeBounded(*bytes);
    if (picture) {
        const QSize halfSize = (picture->whole.size() / 2).expandedTo(QSize(1, 1));
        picture->half = picture->whole.scaled(halfSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return picture;
}

} // namespace

OriginalLoader::OriginalLoader(std::shared_ptr<PictureSource> source, QObject *parent)
    : QObject(parent), m_source(std::move(source)) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OriginalLoader::finish);
}

void OriginalLoader::load(const MediaHash &media) {
    m_wanted = media;
    if (m_held == media || m_failed == media) {
        return;
    }
    m_held = {};
    m_picture = {};
    if (m_running.isNull()) { // not isRunning(): a result may be done and not yet received
        start();
    }
}

void OriginalLoader::release() {
    m_wanted = {};
    m_failed = {};
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
    const MediaHash done = std::exchange(m_running, {});
    if (done != m_wanted) {
        if (!m_wanted.isNull()) {
            start();
        }
        return;
    }
    if (!result) {
        m_failed = done;
        Q_EMIT failed(done, result.error());
        return;
    }
    m_held = done;
    m_picture = *result;
    Q_EMIT loaded(m_held);
}

} // namespace sala
