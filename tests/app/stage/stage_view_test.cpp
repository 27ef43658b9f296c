#include "app/stage/stage_view.h"
#include "app/text/text_block.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

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

TEST_F(StageViewTest, ATitleCardStandsInTheLanguageThatIsChosenJustNow) {
    Catalogue catalogue = *m_catalogue;
    Work card;
    card.id = WorkId::generate();
    card.kind = WorkKind::TitleCard;
    catalogue.cards = {card};
    catalogue.texts.insert({card.id, TextField::Title, Language::Khmer}, QStringLiteral("ស្វាគមន៍មកកាន់ពិព័រណ៍រូបថតអំពីទន្លេមេគង្គ"));
    catalogue.texts.insert({card.id, TextField::Title, Language::English}, QStringLiteral("Welcome"));
    catalogue.playlist.entries.prepend({card.id, std::chrono::seconds(5)});
    m_catalogue = std::make_shared<const Catalogue>(catalogue);
    QList<WorkId> told;
    QObject::connect(&m_stage, &StageView::workShown, &m_stage, [&](const WorkId &work) { told.append(work); });
    QStringList drawn;
    observeDrawnTexts([&](const DrawnText &text) { drawn.append(text.block.lines()); });

    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_stage.currentWork() == card.id; }, 60000));
    m_stage.grab();
    EXPECT_TRUE(drawn.contains(QStringLiteral("Welcome")));
    EXPECT_TRUE(told.isEmpty()) << "a card is not a work that was seen";
    drawn.clear();
    m_stage.setLanguage(Language::Khmer);
    m_stage.grab();
    EXPECT_FALSE(drawn.contains(QStringLiteral("Welcome")));
    const auto khmer = std::count_if(drawn.begin(), drawn.end(), [](const QString &line) {
        return QStringLiteral("ស្វាគមន៍មកកាន់ពិព័រណ៍រូបថតអំពីទន្លេមេគង្គ").contains(line);
    });
    EXPECT_GE(khmer, 2) << "set in lines: " << drawn.join(u'|').toStdString();
    observeDrawnTexts({});

    m_now += std::chrono::milliseconds(6200); // begins to fade
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_stage.currentWork() == catalogue.works[0].id; }, 60000));
    m_now += std::chrono::milliseconds(600);
    EXPECT_FALSE(m_stage.grab().isNull());
    EXPECT_EQ(told, QList<WorkId>{catalogue.works[0].id});
}

TEST_F(StageViewTest, EachPictureHasItsOwnWordsAlsoBehindOneThatIsNeverMetByChance) {
    Catalogue catalogue = *m_catalogue;
    catalogue.works[0].isSensitive = true;
    for (qsizetype i = 0; i < catalogue.works.size(); ++i) {
        catalogue.texts.insert({catalogue.works[i].id, TextField::Title, Language::English}, QStringLiteral("Picture %1").arg(i));
    }
    m_catalogue = std::make_shared<const Catalogue>(catalogue);
    QStringList drawn;
    observeDrawnTexts([&](const DrawnText &text) { drawn.append(text.block.lines()); });

    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_stage.hasPicture(); }, 60000));
    m_stage.grab();
    observeDrawnTexts({});

    EXPECT_EQ(m_stage.currentWork(), catalogue.works[1].id);
    EXPECT_TRUE(drawn.contains(QStringLiteral("Picture 1"))) << drawn.join(u'|').toStdString();
    EXPECT_FALSE(drawn.contains(QStringLiteral("Picture 0")));
}

TEST_F(StageViewTest, PlaysASectionInAnOrderOfItsSeed) {
    Catalogue catalogue = *m_catalogue;
    for (PlaylistEntry &entry : catalogue.playlist.entries) {
        entry.section = 1;
    }
    m_catalogue = std::make_shared<const Catalogue>(catalogue);
    m_stage.setShuffleSeed(5);
    open();
    QList<WorkId> shown;
    for (int slide = 0; slide < 8; ++slide) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_stage.currentWork().isNull() && (shown.isEmpty() || m_stage.currentWork() != shown.last()); }, 60000));
        shown.append(m_stage.currentWork());
        m_now += std::chrono::milliseconds(6200);
    }

    EXPECT_EQ(QSet<WorkId>(shown.begin(), shown.begin() + 4).size(), 4);
    EXPECT_EQ(QSet<WorkId>(shown.begin() + 4, shown.end()).size(), 4);
}

/// Each entry's work is looked up once, not searched for among all works: 16 times as many would take 256 times as long.
TEST(LongPlaylistTest, BeginsInATimeThatGrowsWithItsEntriesAndNotWithTheirSquare) {
    const auto timeOf = [](int count) {
        Catalogue catalogue = test::aCatalogue(count);
        for (const Work &work : std::as_const(catalogue.works)) {
            catalogue.playlist.entries.append({work.id, std::chrono::seconds(5), Transition::Cut});
            catalogue.films.insert(work.id, {}); // which were searched for even while nobody looked
        }
        const auto shared = std::make_shared<const Catalogue>(catalogue);
        PictureCache cache(std::make_shared<test::CrowdedPictures>(*shared), 1'000'000);
        StageView stage(cache);
        stage.setCatalogue(shared);
        QElapsedTimer timer;
        timer.start();
        stage.start();
        return std::max<qint64>(timer.nsecsElapsed(), 1);
    };
    timeOf(100); // what is only made once
    const qint64 few = std::min({timeOf(500), timeOf(500), timeOf(500)});
    const qint64 many = std::min({timeOf(8000), timeOf(8000)});

    EXPECT_LT(double(many) / double(few), 80);
}

} // namespace
} // namespace sala
