#include "app/kiosk/clock_keeper.h"

#include "db/storage/kiosk/run_record.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace sala {
namespace {

using namespace std::chrono_literals;

class ClockKeeperTest : public testing::Test {
  protected:
    ClockKeeperTest() {
        EXPECT_TRUE(KioskState::open(folder.path()));
        begin();
    }

    /// As the program does.
    void begin() {
        keeper = std::make_unique<ClockKeeper>(folder.path());
        keeper->setClocks([this] { return wall; }, [this] { return steady; });
    }

    void look() {
        QSignalSpy looked(keeper.get(), &ClockKeeper::looked);
        keeper->look();
        ASSERT_TRUE(looked.size() > 0 || looked.wait());
    }

    void pass(std::chrono::minutes time) {
        wall = wall.addSecs(std::chrono::seconds(time).count());
        steady += time;
    }

    QDateTime seen() const { return lastSeen(*KioskState::openExisting(folder.path())).value(); }

    QTemporaryDir folder;
    QDateTime wall{QDate(2016, 12, 2), QTime(8, 0), QTimeZone::utc()};
    std::chrono::milliseconds steady{0};
    std::unique_ptr<ClockKeeper> keeper;
};

TEST_F(ClockKeeperTest, KeepsTheTimeAtTheBeginningAndEveryTenMinutes) {
    EXPECT_FALSE(seen().isValid());
    look();
    EXPECT_EQ(seen(), wall);
    const QDateTime first = wall;
    pass(5min);
    look();
    EXPECT_EQ(seen(), first) << "not at every look: it is a write to the disk";
    pass(5min);
    look();
    EXPECT_EQ(seen(), first.addSecs(600));
}

TEST_F(ClockKeeperTest, AClockThatIsBehindAtTheBeginningTeachesNothing) {
    look();
    const QDateTime before = wall;
    wall = wall.addDays(-1); // the power went, and the battery is dead
    begin();
    for (int i = 0; i < 3; ++i) {
        look();
        pass(10min);
    }
    EXPECT_EQ(seen(), before);
}

TEST_F(ClockKeeperTest, OneThatIsSetWhileTheKioskRunsIsBelieved) {
    wall = wall.addYears(15); // for a while it was in the future
    look();
    EXPECT_EQ(seen().date().year(), 2031);
    pass(1min);
    wall = wall.addYears(-15);
    look();
    EXPECT_EQ(seen(), wall);
}

} // namespace
} // namespace sala
