// A kiosk with two screens: one is touched, the other is a wall.

#include "app/kiosk/kiosk_wall.h"
#include "app/kiosk/screen_places.h"
#include "app/kiosk/visit_recorder.h"
#include "app/stage/presenting_cover.h"
#include "db/storage/kiosk/statistics_store.h"
#include "db/storage/query.h"
#include "tests/journeys/running_kiosk.h"

#include <QGuiApplication>
#include <QScreen>

namespace sala {
namespace {

/// Before the application is made: this test's machine has two screens, also where the caller says otherwise.
const bool kHasTwoScreens = qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" SALA_TWO_SCREENS);

TEST(ScreenPlacesTest, TheTouchScreenIsAlwaysSomewhereAndTheWallNeverOverIt) {
    EXPECT_EQ(placesOn({0, 1}, 2), (ScreenPlaces{0, 1}));
    EXPECT_EQ(placesOn({1, 0}, 2), (ScreenPlaces{1, 0}));
    EXPECT_EQ(placesOn({0, {}}, 2), (ScreenPlaces{0, {}}));
    EXPECT_EQ(placesOn({0, 1}, 1), (ScreenPlaces{0, {}})) << "the wall's cable is pulled";
    EXPECT_EQ(placesOn({1, 0}, 1), (ScreenPlaces{0, {}})) << "the touch screen's: it takes the wall's place";
    EXPECT_EQ(placesOn({2, 5}, 2), (ScreenPlaces{0, {}}));
}

TEST(ScreenPlacesTest, ScreensAreNumberedOrNamedByTheirPorts) {
    const QStringList names{QStringLiteral("eDP-1"), QStringLiteral("HDMI-A-1")};
    EXPECT_EQ(indexOfScreen(QStringLiteral("2"), names), 1);
    EXPECT_EQ(indexOfScreen(QStringLiteral("HDMI-A-1"), names), 1);
    EXPECT_EQ(indexOfScreen(QStringLiteral("HDMI-A-2"), names), 2) << "it is not there";
}

TEST(ScreenPlacesTest, AWindowThatMovesTakesTheOtherScreensMillimetresUnlessStaffHaveMeasured) {
    const QList<QScreen *> screens = QGuiApplication::screens();
    ASSERT_EQ(screens.size(), 2);
    QWidget window;
    placeOn(window, *screens[0], false);
    window.show();
    EXPECT_FALSE(moveTo(window, *screens[0], false)) << "it is there";

    EXPECT_TRUE(moveTo(window, *screens[1], false));

    EXPECT_EQ(window.geometry(), screens[1]->geometry());
    EXPECT_DOUBLE_EQ(pxPerMmOn(*screens[1], 1920, 0), realPxPerMm(*screens[1]));
    EXPECT_DOUBLE_EQ(pxPerMmOn(*screens[1], 1920, 960), 2);
}

class WallTest : public testing::Test, public PictureEditions {
  protected:
    WallTest() {
        for (int number = 1; number <= 6; ++number) {
            works.append(addPicture(number));
        }
        EXPECT_TRUE(publish(QStringLiteral("one")));
        state = std::make_unique<KioskState>(kiosk());
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("one")), *state));
        running = std::make_unique<RunningKiosk>(ExhibitionRequest{{}, {}, {}, state->folder()});
        wall = std::make_unique<KioskWall>(running->window, running->pictures(), running->languages());
        wall->setLoudness({0.5, 1});
        wall->show(*loadExhibition({{}, {}, {}, state->folder()}));
        wall->place(QGuiApplication::screens().value(1), false);
        EXPECT_TRUE(QTest::qWaitFor([&] { return stage().hasPicture(); }, 60000));
    }

    StageView &stage() { return wall->window().stage(); }
    KioskWindow &kioskWindow() { return running->window; }

    QList<WorkId> works;
    std::unique_ptr<KioskState> state;
    std::unique_ptr<RunningKiosk> running;
    std::unique_ptr<KioskWall> wall;
};

TEST_F(WallTest, FillsItsOwnScreenAndLeavesTheKeyboardAlone) {
    ASSERT_EQ(QGuiApplication::screens().size(), 2);
    EXPECT_EQ(wall->window().screen(), QGuiApplication::screens().at(1));
    EXPECT_EQ(wall->window().geometry(), QRect(1366, 0, 1920, 1080));
    EXPECT_EQ(stage().size(), QSize(1920, 1080)) << "no language bar: there is nothing to touch";
    EXPECT_TRUE(wall->window().windowFlags() & Qt::WindowDoesNotAcceptFocus);
    EXPECT_EQ(stage().plates().invitation.size(), QSizeF(0, 0));
    EXPECT_NE(stage().plates().header.size(), QSizeF(0, 0));
}

TEST_F(WallTest, ItsSlidesSpeakAllLanguagesInTurn) {
    EXPECT_EQ(stage().spokenLanguage(), exhibition.defaultLanguage) << "the exhibition's own first";
    QSet<Language> heard;
    stage().setHeld(true);
    for (int slide = 0; slide < int(std::size(kLanguages)); ++slide) {
        heard.insert(stage().spokenLanguage());
        const WorkId before = stage().currentWork();
        stage().step(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return stage().currentWork() != before; }, 20000));
    }

    EXPECT_EQ(heard.size(), qsizetype(std::size(kLanguages)));
    kioskWindow().setLanguage(Language::Khmer);
    QTest::qWait(50);
    EXPECT_EQ(stage().language(), Language::English) << "one visitor does not choose for the room";
}

TEST_F(WallTest, BeginsInTheExhibitionsOwnLanguage) {
    auto catalogue = std::make_shared<Catalogue>(*loadExhibition({{}, {}, {}, state->folder()})->catalogue);
    catalogue->exhibition.defaultLanguage = Language::Khmer;
    wall->window().setCatalogue(catalogue);

    ASSERT_TRUE(QTest::qWaitFor([&] { return stage().hasPicture(); }, 20000));
    EXPECT_EQ(stage().spokenLanguage(), Language::Khmer);
}

TEST_F(WallTest, WhatIsTouchedBesideItLeavesItAlone) {
    const WorkId shown = stage().currentWork();
    ASSERT_TRUE(kioskWindow().showPage(QStringLiteral("photograph"), works.last()));
    QTest::qWait(100);

    EXPECT_EQ(stage().currentWork(), shown);
    EXPECT_TRUE(stage().isRunning());
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Attract);
}

TEST_F(WallTest, StandsDarkOutsideTheHoursAndComesBack) {
    wall->setClosed(true);
    EXPECT_FALSE(stage().isRunning());
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Nobody);
    const QImage night = wall->window().grab().toImage();
    EXPECT_EQ(night.pixelColor(960, 540), QColor(Qt::black));

    wall->setClosed(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stage().hasPicture(); }, 20000));
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Attract);
}

TEST_F(WallTest, ShowsWhatThePresenterShows) {
    kioskWindow().present({Presenting::Kind::Talk, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return kioskWindow().stage().hasPicture(); }, 20000));
    EXPECT_EQ(stage().spokenLanguage(), kioskWindow().language());
    for (int slide = 0; slide < 3; ++slide) {
        const WorkId before = kioskWindow().stage().currentWork();
        kioskWindow().stage().step(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return kioskWindow().stage().currentWork() != before; }, 20000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return stage().currentWork() == kioskWindow().stage().currentWork(); }, 20000));
    }

    kioskWindow().present({Presenting::Kind::Dark, {}});
    EXPECT_EQ(wall->window().grab().toImage().pixelColor(960, 540), QColor(Qt::black));
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Nobody);
    kioskWindow().present({Presenting::Kind::Nothing, {}});
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Attract);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stage().hasPicture(); }, 20000));
}

TEST_F(WallTest, ATalkLightsADarkWall) {
    wall->setClosed(true);
    kioskWindow().present({Presenting::Kind::Countdown, std::chrono::seconds(300)});
    EXPECT_NE(wall->window().grab().toImage().pixelColor(960, 540), QColor(Qt::black)) << "the clock stands in the middle";

    kioskWindow().present({Presenting::Kind::Nothing, {}});
    EXPECT_EQ(wall->window().grab().toImage().pixelColor(960, 540), QColor(Qt::black));
}

TEST_F(WallTest, TellsAnotherCountdownAndAnotherLanguageOfTheSameTalk) {
    using std::chrono::seconds;
    const auto *const cover = wall->window().findChild<PresentingCover *>(QStringLiteral("presentingCover"));
    kioskWindow().present({Presenting::Kind::Countdown, seconds(300)});
    ASSERT_NEAR(double(wall->window().left().count()), 300, 2);

    kioskWindow().present({Presenting::Kind::Countdown, seconds(900)});
    EXPECT_NEAR(double(wall->window().left().count()), 900, 2);

    kioskWindow().setLanguage(Language::Khmer);
    EXPECT_EQ(cover->language(), Language::Khmer);
    EXPECT_NEAR(double(wall->window().left().count()), 900, 3) << "it counts on";
    kioskWindow().present({Presenting::Kind::Nothing, {}});
}

TEST_F(WallTest, OneSoundAtATimeIsInTheRoom) {
    EXPECT_EQ(stage().volume(), 0.5);
    EXPECT_EQ(kioskWindow().stage().volume(), 0) << "the loop that nobody looks at";

    ASSERT_TRUE(kioskWindow().showPage(QStringLiteral("browse")));
    EXPECT_EQ(stage().volume(), 0) << "somebody may hear an interview";
    kioskWindow().showAttract();
    EXPECT_EQ(stage().volume(), 0.5);
    kioskWindow().present({Presenting::Kind::Talk, {}});
    EXPECT_EQ(stage().volume(), 0.5) << "what a talk shows is heard";
}

TEST_F(WallTest, WhatItShowsIsKnownOfThatDay) {
    ASSERT_TRUE(kioskWindow().showPage(QStringLiteral("browse"))); // for an hour, say
    const WorkId shown = stage().currentWork();
    {
        VisitRecorder recorder(kioskWindow(), state->folder());
        recorder.setClocks([] { return QDateTime({2016, 12, 3}, {5, 0}, QTimeZone::utc()); },
                           [] { return std::chrono::milliseconds(5000); });
        recorder.watchWall(wall->window());
    }

    const auto kept = readStatistics(state->folder());
    ASSERT_TRUE(kept) << why(kept);
    bool isKnown = false;
    for (auto it = kept->works.cbegin(); it != kept->works.cend(); ++it) {
        isKnown = isKnown || (it.key().work == shown && it.key().day == QDate(2016, 12, 3) && it.value().shown == 1);
    }
    EXPECT_TRUE(isKnown);
}

TEST_F(WallTest, APulledCableStopsItAndGivesTheLoopItsSoundBack) {
    wall->place(nullptr, false);
    EXPECT_FALSE(wall->window().isVisible());
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Nobody);
    EXPECT_GT(kioskWindow().stage().volume(), 0);

    wall->place(QGuiApplication::screens().at(1), false);
    EXPECT_TRUE(wall->window().isVisible());
    EXPECT_EQ(wall->window().sight().of, Sight::Of::Attract);
}

TEST_F(WallTest, WhatIsWithdrawnIsGoneFromItToo) {
    QObject::connect(&running->exhibitionSwitch, &ExhibitionSwitch::switched, wall.get(),
                     [&] { wall->show(*loadExhibition({{}, {}, {}, state->folder()})); });
    const WorkId gone = stage().currentWork();
    addPerson(gone, ConsentState::Withdrawn);
    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)").with(gone).run();
    ASSERT_TRUE(publish(QStringLiteral("two")));

    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), *state));

    ASSERT_TRUE(QTest::qWaitFor([&] { return running->switches == 1; }, 20000));
    EXPECT_NE(stage().currentWork(), gone);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stage().hasPicture() && stage().currentWork() != gone; }, 20000));
}

} // namespace
} // namespace sala
