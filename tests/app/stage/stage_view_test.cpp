#include "app/stage/stage_view.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

class StageViewTest : public testing::Test {
  protected:
    /// Somebody else's wishes take every thread that does idle work.
    void takeIdleThreads() {
        const QList<PictureRequest> requests = test::CrowdedPictures::crowd(*m_catalogue);
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
    std::shared_ptr<test::CrowdedPictures> m_pictures = std::make_shared<test::CrowdedPictures>(*m_catalogue);
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
