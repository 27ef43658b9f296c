// A launch or a talk at the kiosk's real window: the presenter goes on, visitors do not.

#include "app/stage/presenting_cover.h"
#include "app/stage/stage_view.h"
#include "app/visitor/language_bar.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

using Kind = Presenting::Kind;

class TalkTest : public testing::Test {
  protected:
    TalkTest() {
        kiosk.window.stage().setClock([this] { return now; });
        kiosk.window.showAttract();
        EXPECT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
    }

    PresentingCover &cover() const { return *kiosk.window.findChild<PresentingCover *>(); }
    WorkId shown() { return kiosk.window.stage().currentWork(); }
    bool changesFrom(const WorkId &work) {
        return QTest::qWaitFor([&] { return shown() != work; }, 15000);
    }
    void touchAt(double share) { QTest::mouseClick(&cover(), Qt::LeftButton, {}, QPoint(int(cover().width() * share), 200)); }

    std::chrono::milliseconds now{0};
    DrawnKiosk kiosk{QSize(780, 700)};
};

TEST_F(TalkTest, PicturesStandUntilThePresenterGoesOn) {
    kiosk.window.present({Kind::Talk, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
    const WorkId first = shown();
    const auto colours = [this] {
        const QImage seen = kiosk.window.grab(QRect(0, 0, 780, 500)).toImage();
        QSet<QRgb> found;
        for (int x = 0; x < seen.width(); x += 5) {
            found.insert(seen.pixel(x, seen.height() / 3));
        }
        return found.size();
    };
    EXPECT_GT(colours(), 3) << "the picture is seen through what hears the presenter";
    now += std::chrono::hours(2);
    QTest::qWait(100);
    EXPECT_EQ(shown(), first);

    touchAt(0.8);
    ASSERT_TRUE(changesFrom(first));
    const WorkId second = shown();
    touchAt(0.1);
    ASSERT_TRUE(changesFrom(second));
    EXPECT_EQ(shown(), first);
    QTest::keyClick(&cover(), Qt::Key_PageDown);
    ASSERT_TRUE(changesFrom(first));
    EXPECT_EQ(shown(), second);
}

TEST_F(TalkTest, NobodyIsInvitedToTouchWhatThePresenterShows) {
    const auto isInvited = [this] { return !kiosk.window.stage().plates().invitation.isEmpty(); };
    EXPECT_TRUE(isInvited());
    kiosk.window.present({Kind::Talk, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
    EXPECT_FALSE(isInvited());
    kiosk.window.present({});
    ASSERT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
    EXPECT_TRUE(isInvited());
}

TEST_F(TalkTest, NobodyCanLookAroundAndTheLanguageCanBeChanged) {
    kiosk.window.present({Kind::Talk, {}});
    touchAt(0.5);
    QTest::touchEvent(kiosk.window.windowHandle(), QTest::createTouchDevice()).press(0, QPoint(300, 300), kiosk.window.windowHandle());
    QTest::keyClick(&cover(), Qt::Key_Escape);
    EXPECT_EQ(kiosk.window.currentPage(), &kiosk.window.stage());

    auto *thai = kiosk.window.findChild<QAbstractButton *>(QStringLiteral("language-th"));
    ASSERT_TRUE(thai);
    QTest::mouseClick(thai, Qt::LeftButton);
    EXPECT_EQ(kiosk.window.language(), Language::Thai);
    EXPECT_EQ(kiosk.window.currentPage(), &kiosk.window.stage());
    EXPECT_TRUE(kiosk.window.isPresenting());
}

TEST_F(TalkTest, TheDarkScreenIsDarkAllOverAndComesBackAtTheSamePicture) {
    kiosk.window.present({Kind::Talk, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return kiosk.window.stage().hasPicture(); }, 15000));
    touchAt(0.8);
    QTest::qWait(50);
    const WorkId work = shown();

    QTest::keyClick(&cover(), Qt::Key_B);
    QTest::qWait(20);
    const QImage dark = kiosk.window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < dark.height(); y += 7) {
        for (int x = 0; x < dark.width(); x += 7) {
            ASSERT_EQ(dark.pixel(x, y), qRgb(0, 0, 0)) << x << "," << y;
        }
    }
    EXPECT_EQ(kiosk.window.sight().of, Sight::Of::Nobody);
    touchAt(0.8);
    EXPECT_EQ(cover().kind(), Kind::Dark) << "a hand on the screen is no presenter";

    QTest::keyClick(&cover(), Qt::Key_Period);
    EXPECT_EQ(cover().kind(), Kind::Talk);
    EXPECT_EQ(shown(), work);
    EXPECT_EQ(kiosk.window.sight().of, Sight::Of::Attract);
}

TEST_F(TalkTest, ACountdownEndsInTheTalk) {
    kiosk.window.present({Kind::Countdown, std::chrono::minutes(5)});
    std::chrono::milliseconds time(0);
    cover().setClock([&] { return time; });
    kiosk.window.present({Kind::Countdown, std::chrono::minutes(5)});
    EXPECT_EQ(cover().left(), std::chrono::minutes(5));

    time = std::chrono::milliseconds(1500);
    EXPECT_EQ(cover().left(), std::chrono::seconds(299)) << "a begun second counts";
    time = std::chrono::minutes(5) - std::chrono::milliseconds(1);
    cover().tick();
    EXPECT_EQ(cover().kind(), Kind::Countdown);
    time = std::chrono::minutes(5);
    cover().tick();
    EXPECT_EQ(cover().kind(), Kind::Talk);
    EXPECT_TRUE(kiosk.window.isPresenting());
}

TEST_F(TalkTest, OpeningHoursWaitForItsEnd) {
    kiosk.window.present({Kind::Talk, {}});
    kiosk.window.setClosed(true);
    EXPECT_FALSE(kiosk.window.isDark()) << "a launch goes on after closing";

    kiosk.window.present({});
    EXPECT_TRUE(kiosk.window.isDark());
    kiosk.window.setClosed(false);
    EXPECT_FALSE(kiosk.window.isPresenting());
    EXPECT_EQ(kiosk.window.currentPage(), &kiosk.window.stage());
}

} // namespace
} // namespace sala::test
