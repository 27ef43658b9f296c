#pragma once

#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_view.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"

#include <QHash>
#include <QMutex>
#include <QPointingDevice>
#include <QWidget>
#include <QtTest/QtTest>

#include <functional>
#include <memory>

namespace sala::test {

/// Media kept in memory; a medium without bytes fails.
class MemorySource final : public PictureSource {
  public:
    Result<QByteArray> read(const MediaHash &media) override;
    MediaHash add(const QByteArray &bytes);

    /// Called from the reading thread before each read.
    std::function<void(const MediaHash &)> onRead;

  private:
    QMutex m_mutex;
    QHash<MediaHash, QByteArray> m_media;
};

enum class Keeps { Original, RenditionsOnly };

/// A small exhibition in memory.
class Showing final {
  public:
    Showing();

    /// A photograph with its renditions, titled in English with `title`.
    Work &add(const QString &title, const QImage &image, Keeps keeps = Keeps::Original);
    /// A photograph whose media are damaged.
    Work &addDamaged(const QString &title);
    void setText(const Id &owner, TextField field, Language language, const QString &body);

    std::shared_ptr<const Catalogue> catalogue() const { return std::make_shared<Catalogue>(m_catalogue); }
    std::shared_ptr<MemorySource> source() const { return m_source; }
    Catalogue &edit() { return m_catalogue; }

  private:
    Rendition rendition(RenditionKind kind, const QImage &image) const;

    std::shared_ptr<MemorySource> m_source;
    Catalogue m_catalogue;
};

/// A picture of one colour with a darker frame, so that it is known wherever it is.
QImage plain(const QColor &colour, QSize sizePx);

/// A page in a window of 1280x720 with a clock that stands until it is told to go on.
class PageOnScreen final {
  public:
    explicit PageOnScreen(const Showing &showing, QSize sizePx = {1280, 720});

    PhotographPage &page() { return *m_page; }
    PhotographView &view() { return m_page->view(); }
    PictureCache &cache() { return m_cache; }

    void pass(double ms) { *m_now += MotionTime(ms); }
    /// Until nothing moves.
    void passUntilRest() { pass(10000); }
    /// Until the photograph and its neighbours are decoded for where they are.
    bool waitForPictures();
    bool waitForOriginal();
    bool waitUntil(const std::function<bool()> &condition);

    /// What the view shows at this moment.
    QImage frame();
    QColor colourAt(QPoint point) { return frame().pixelColor(point); }

    /// One event of touch; commit() sends it.
    QTest::QTouchEventWidgetSequence touch() { return QTest::touchEvent(m_page.get(), m_device, false); }
    /// One finger from `from` to `to` in `ms`, in ten steps; leaves at the speed it had.
    void swipe(QPoint from, QPoint to, double ms);
    void tap(QPoint at);

  private:
    PictureCache m_cache;
    std::shared_ptr<MotionTime> m_now = std::make_shared<MotionTime>(1000);
    std::unique_ptr<PhotographPage> m_page;
    QPointingDevice *m_device;
};

} // namespace sala::test
