#include "app/stage/stage_view.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QTest>

#include <condition_variable>
#include <gtest/gtest.h>

namespace sala {
namespace {

/// Gives pictures of the catalogue at once and keeps everybody who asks for another one waiting.
class BusyPictures final : public PictureSource {
  public:
    explicit BusyPictures(const Catalogue &catalogue) {
        for (const Work &work : catalogue.works) {
            for (const Rendition &rendition : work.renditions) {
                m_known.insert(rendition.media);
            }
        }
    }

    Result<QByteArray> read(const MediaHash &media) override {
        if (m_known.contains(media)) {
            return m_drawn.read(media);
        }
        std::unique_lock lock(m_gate);
        m_released.wait(lock, [this] { return m_isReleased; });
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such picture"));
    }

    void release() {
        const std::lock_guard lock(m_gate);
        m_isReleased = true;
        m_released.notify_all();
    }

  private:
    test::DrawnPictures m_drawn;
    QSet<MediaHash> m_known;
    std::mutex m_gate;
    std::condition_variable m_released;
    bool m_isReleased = false;
};

class StageViewTest : public testing::Test {
  protected:
    /// Somebody else's wishes take every thread that does idle work.
    void takeIdleThreads() {
        const Work &first = m_catalogue->works.first();
        QList<PictureRequest> requests{{first.rendition(RenditionKind::Thumbnail)->media, QSize(64, 64)}};
        for (char i = 0; i < 64; ++i) {
            requests.append({MediaHash{QByteArray(32, i)}, QSize(64, 64)});
        }
        m_cache.want(&m_other, requests);
        // The first picture of all has a thread of its own.
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_cache.find(requests.first()).isNull(); }, 60000));
    }

    void open() {
        m_stage.resize(640, 360);
        m_stage.setClock([this] { return m_now; });
        m_stage.setCatalogue(m_catalogue);
        m_stage.show();
        m_stage.start();
    }

    std::shared_ptr<const Catalogue> m_catalogue = [] {
        Catalogue catalogue = test::aCatalogue(4);
        for (const Work &work : std::as_const(catalogue.works)) {
            catalogue.playlist.entries.append({work.id, std::chrono::seconds(5), Transition::Cut});
        }
        return std::make_shared<const Catalogue>(catalogue);
    }();
    std::shared_ptr<BusyPictures> m_pictures = std::make_shared<BusyPictures>(*m_catalogue);
    QObject m_other;
    PictureCache m_cache{m_pictures, 200'000'000};
    StageView m_stage{m_cache};
    std::chrono::milliseconds m_now{0};

    void TearDown() override { m_pictures->release(); }
};

TEST_F(StageViewTest, ShowsItsFirstPictureWhileIdleWorkIsHeldUp) {
    takeIdleThreads();

    open();

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_stage.hasPicture(); }, 60000));
}

TEST_F(StageViewTest, GoesOnToAPictureThatShouldHaveComeWhileIdleWorkIsHeldUp) {
    takeIdleThreads();
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_stage.hasPicture(); }, 60000));
    const WorkId first = m_stage.currentWork();

    m_now += std::chrono::minutes(1);

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_stage.currentWork() != first; }, 60000));
}

TEST_F(StageViewTest, StandsStillForWhoWantsLessMotion) {
    GalleryTheme theme = m_stage.theme();
    theme.reading.motion = Motion::Reduced;
    m_stage.setTheme(theme);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_stage.hasPicture(); }, 60000));
    m_now += std::chrono::milliseconds(1500);
    // The stage ticks by itself; its clock is ours.
    const auto drawnAt = [&](std::chrono::milliseconds later) {
        m_now += later;
        QTest::qWait(60);
        return m_stage.grab().toImage();
    };

    const QImage first = drawnAt(std::chrono::milliseconds(0));
    EXPECT_EQ(drawnAt(std::chrono::milliseconds(1000)), first);

    theme.reading.motion = Motion::Usual;
    m_stage.setTheme(theme);
    EXPECT_NE(drawnAt(std::chrono::milliseconds(1000)), first);
}

} // namespace
} // namespace sala
