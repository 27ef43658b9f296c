#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace sala {
namespace {

using std::chrono::seconds;
using Answer = SignIn::Answer;

class StaffLockTest : public testing::Test {
  protected:
    StaffLockTest() { EXPECT_TRUE(lock.setPassphrase(pin)); }

    KioskState open() { return KioskState::open(folder.path()).value(); }
    SignIn tryPin(const QString &tried) { return lock.signIn(tried, now).value(); }
    SignIn tryWrong(int times) {
        SignIn last;
        for (int i = 0; i < times; ++i) {
            now = now.addSecs(last.wait.count());
            last = tryPin(QStringLiteral("000001"));
        }
        return last;
    }

    QTemporaryDir folder;
    KioskState state = open();
    StaffLock lock{state};
    const QString pin = QStringLiteral("271828");
    QDateTime now{QDate(2016, 12, 2), QTime(8, 50), QTimeZone::utc()};
};

TEST_F(StaffLockTest, OpensForTheRightPinOnly) {
    EXPECT_EQ(tryPin(pin).answer, Answer::Right);
    EXPECT_EQ(tryPin(QStringLiteral("271829")).answer, Answer::Wrong);
    EXPECT_EQ(tryPin(QString()).answer, Answer::Wrong);
    EXPECT_EQ(tryPin(QString(100000, u'2')).answer, Answer::Wrong);
    now = now.addSecs(3600);
    EXPECT_EQ(tryPin(QStringLiteral(" 271828 ")).answer, Answer::Right) << "blanks of a keyboard";
}

TEST_F(StaffLockTest, AWrongPinIsNoNewsToThoseWhoWatchTheKiosk) {
    const qint64 before = state.changeNumber().value();

    tryWrong(4);

    EXPECT_EQ(state.changeNumber().value(), before);
    KioskState again = open();
    EXPECT_GT(StaffLock(again).waitingTime(now).value().count(), 0) << "but it is counted on the disk";
}

TEST_F(StaffLockTest, KeepsNoPinThatCouldBeRead) {
    for (const char *name : {"/kiosk.db", "/kiosk.db-wal"}) {
        QFile file(folder.path() + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains(pin.toLatin1())) << name;
        }
    }
    EXPECT_TRUE(state.setting(QStringLiteral("staff.hash"))->startsWith(QLatin1String("$argon2id$")));
}

TEST_F(StaffLockTest, ThreeWrongTriesAreFreeThenEachWaitsTwiceAsLong) {
    EXPECT_EQ(tryWrong(2).wait, seconds(0));
    EXPECT_EQ(tryWrong(1).wait, seconds(30));

    EXPECT_EQ(tryPin(pin), (SignIn{Answer::TooSoon, seconds(30)})) << "not even the right one";
    now = now.addSecs(29);
    EXPECT_EQ(tryPin(pin), (SignIn{Answer::TooSoon, seconds(1)}));
    now = now.addSecs(1);
    EXPECT_EQ(tryPin(QStringLiteral("000002")).wait, seconds(60));
    now = now.addSecs(60);
    EXPECT_EQ(tryPin(pin).answer, Answer::Right);
    EXPECT_EQ(tryPin(QStringLiteral("000003")).wait, seconds(0)) << "and it begins anew";
}

TEST_F(StaffLockTest, NeverWaitsLongerThanAnHour) {
    EXPECT_EQ(tryWrong(30).wait, seconds(3600));
    EXPECT_EQ(delayAfter(1000000), seconds(3600));
}

TEST_F(StaffLockTest, TheWaitSurvivesARestart) {
    tryWrong(3);

    KioskState again = open();

    EXPECT_EQ(StaffLock(again).signIn(pin, now)->answer, Answer::TooSoon);
    EXPECT_EQ(StaffLock(again).waitingTime(now), seconds(30));
}

TEST_F(StaffLockTest, AClockThatIsSetBackMakesTheWaitBeginAgainAndNoLonger) {
    tryWrong(3);
    now = now.addYears(-10);

    EXPECT_EQ(tryPin(pin), (SignIn{Answer::TooSoon, seconds(30)}));

    now = now.addSecs(30);
    EXPECT_EQ(tryPin(pin).answer, Answer::Right);
}

TEST_F(StaffLockTest, RefusesWhatEverybodyTriesFirst) {
    for (const char *simple : {"", "12345", "      7", "111111", "123456", "987654", "abcdefgh"}) {
        EXPECT_EQ(lock.setPassphrase(QLatin1String(simple)).error().code, ErrorCode::InvalidInput) << simple;
    }
    EXPECT_FALSE(lock.setPassphrase(QString(kMostPassphraseLength + 1, u'x') + u'y'));
    EXPECT_EQ(tryPin(pin).answer, Answer::Right) << "the old one still holds";
    EXPECT_TRUE(lock.setPassphrase(QStringLiteral("ខ្ញុំចូលបាន")));
    EXPECT_EQ(tryPin(QStringLiteral("ខ្ញុំចូលបាន")).answer, Answer::Right);
    EXPECT_EQ(tryPin(pin).answer, Answer::Wrong);
}

TEST_F(StaffLockTest, ADoorThatNobodyHasLockedSaysSo) {
    QTemporaryDir other;
    KioskState fresh = KioskState::open(other.path()).value();

    EXPECT_EQ(StaffLock(fresh).isSet(), false);
    EXPECT_EQ(StaffLock(fresh).signIn(pin, now)->answer, Answer::NotSet);
}

TEST(SettingsStoreTest, KeepsWhatWasSetAndRefusesWhatCannotBe) {
    QTemporaryDir folder;
    KioskState state = KioskState::open(folder.path()).value();
    EXPECT_EQ(readSettings(state), KioskSettings());
    const KioskSettings set{true, Language::Khmer, QStringLiteral("KH"), 941, 40,
                            QStringLiteral("សាលា 2016"), false};

    EXPECT_TRUE(writeSettings(state, set));

    EXPECT_EQ(readSettings(KioskState::open(folder.path()).value()), set);
    for (const KioskSettings &wrong : {KioskSettings{true, {}, QStringLiteral("Kambodscha"), 0, 40},
                                       KioskSettings{true, {}, QStringLiteral("XX"), 0, 40},
                                       KioskSettings{true, {}, {}, 20, 40}, KioskSettings{true, {}, {}, 0, 101},
                                       KioskSettings{true, {}, {}, 0, 40, QString(kLongestVenue + 1, u'g')},
                                       KioskSettings{true, {}, {}, 0, 40, QStringLiteral("bell\a")}}) {
        EXPECT_EQ(writeSettings(state, wrong).error().code, ErrorCode::InvalidInput);
    }
    EXPECT_EQ(readSettings(state), set);
    EXPECT_TRUE(state.set(QStringLiteral("volume"), QStringLiteral("loud")));
    EXPECT_EQ(readSettings(state)->volume, KioskSettings().volume);
    EXPECT_EQ(readVenues(state), (QList<VenueSince>{{QDate::currentDate(), set.venue}}));
    EXPECT_TRUE(state.set(QStringLiteral("venues"), QStringLiteral("2016-12-02 សាលា 2016\n2016-12-20 Market hall")));
    const QList<VenueSince> venues = readVenues(state).value();
    EXPECT_EQ(venueOn(venues, QDate(2016, 12, 1)), QString());
    EXPECT_EQ(venueOn(venues, QDate(2016, 12, 19)), QStringLiteral("សាលា 2016"));
    EXPECT_EQ(venueOn(venues, QDate(2016, 12, 20)), QStringLiteral("Market hall"));
    EXPECT_TRUE(state.set(QStringLiteral("venue"), QStringLiteral("two\nlines")));
    EXPECT_EQ(readSettings(state)->venue, QString());
    EXPECT_TRUE(state.set(QStringLiteral("country"), QStringLiteral("XX"))); // as an earlier Sala took it
    EXPECT_EQ(readSettings(state)->country, QString::fromLatin1(kOtherCountry)) << "it lets in no more than before";
}

} // namespace
} // namespace sala
