#pragma once

#include "db/records/error.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRect>

namespace sala {

/// A part of an original, decoded for the scale it is looked at.
struct OriginalDetail {
    QRect originalPx;
    QImage image; ///< null when there is none
};

/// Decodes the part that is in view of originals too large to be held whole. Off the GUI thread, one at a
/// time, the newest wish wins. GUI thread.
class OriginalDetailLoader final : public QObject {
    Q_OBJECT

  public:
    explicit OriginalDetailLoader(QObject *parent = nullptr);

    /// Asks for `originalPx` of the picture in `bytes` at `scale` (0 < scale <= 1); loaded() follows. What is
    /// held stays until then. Asking again for the same does nothing; a part that cannot be decoded stays away.
    void load(const QByteArray &bytes, const QRect &originalPx, qreal scale);

    void release();
    const OriginalDetail &detail() const { return m_detail; }
    bool isDecoding() const { return !m_running.bytes.isEmpty(); }

  Q_SIGNALS:
    void loaded();

  private:
    struct Wish {
        QByteArray bytes; ///< empty: nothing is wanted
        QRect originalPx;
        qreal scale = 1;

        bool operator==(const Wish &) const = default;
    };

    void start();
    void finish();

    Wish m_wanted;
    Wish m_running;
    OriginalDetail m_detail;
    QFutureWatcher<Result<QImage>> m_watcher;
};

} // namespace sala
