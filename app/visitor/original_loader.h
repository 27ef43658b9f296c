#pragma once

#include "media/picture/picture_source.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

#include <memory>

namespace sala {

/// An original with all its pixels, and at half its size for where the pixels are drawn smaller than that.
/// One of more than 32 megapixels is held at 32, with its bytes for decoding what is in view.
struct OriginalPicture {
    QImage whole;
    QImage half;
    QSize fullPx;
    QByteArray bytes; ///< empty where `whole` has all the pixels
};

/// Decodes the original of the picture that is being zoomed, off the GUI thread. One at a time is decoded
/// and one at a time is held: 24 megapixels take 120 MB. GUI thread.
class OriginalLoader final : public QObject {
    Q_OBJECT

  public:
    explicit OriginalLoader(std::shared_ptr<PictureSource> source, QObject *parent = nullptr);

    /// Asks for one original; what was held or asked for before is forgotten. loaded() follows unless it is
    /// held already, failed() when it cannot be decoded; that one is not tried again until release().
    void load(const MediaHash &media);

    /// Gives the memory back, and forgets what was asked for.
    void release();

    const OriginalPicture *find(const MediaHash &media) const;
    /// Memory is taken, or is about to be.
    bool holdsAny() const { return !m_held.isNull() || !m_running.isNull(); }

  Q_SIGNALS:
    void loaded(const sala::MediaHash &media);
    void failed(const sala::MediaHash &media, const sala::Error &error);

  private:
    void start();
    void finish();

    std::shared_ptr<PictureSource> m_source;
    MediaHash m_wanted;
    MediaHash m_running; ///< null when nothing is being decoded
    MediaHash m_held;
    MediaHash m_failed;
    OriginalPicture m_picture;
    QFutureWatcher<Result<OriginalPicture>> m_watcher;
};

} // namespace sala
