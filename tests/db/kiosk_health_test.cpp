#include "db/storage/kiosk/kiosk_health.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "tests/db/edition_fixture.h"

#include <SQLiteCpp/Database.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sala {
namespace {

const QDateTime kNow(QDate(2016, 12, 5), QTime(10, 0), QTimeZone::utc());

class KioskHealthTest : public testing::Test, public EditionFixture {
  protected:
    QString folder() const { return library.in(QStringLiteral("kiosk")); }

    void load() {
        KioskState state = kiosk();
        ASSERT_TRUE(writeSettings(state, {true, {}, exhibition.country}));
        addPhotograph(1);
        ASSERT_TRUE(publish(QStringLiteral("first")));
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("first")), state));
    }

    KioskHealth health(const QDateTime &now = kNow) { return readKioskHealth(folder(), now); }
    QList<KioskRun> runs() { return readRuns(kiosk()).value(); }
};

TEST_F(KioskHealthTest, AnEditionIsProvenAgain) {
    EXPECT_EQ(health().edition.fact, HealthFact::EditionNone) << "nobody has begun";
    (void)kiosk();
    EXPECT_EQ(health().edition.fact, HealthFact::EditionNone);
    ASSERT_NO_FATAL_FAILURE(load());

    const KioskHealth whole = health();
    EXPECT_EQ(whole.edition.fact, HealthFact::EditionWhole);
    EXPECT_EQ(whole.edition.numbers.value(QStringLiteral("number")), whole.label->number);
    EXPECT_GT(whole.editionBytes, 0);
    EXPECT_EQ(whole.zone.id(), "Asia/Bangkok") << "the venue's";

    const KioskState state = kiosk();
    const QString file = state.pathOf(**state.edition(KioskEdition::Role::Current));
    {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE text SET body = 'somebody was here'");
    }
    EXPECT_EQ(health().edition.fact, HealthFact::EditionDamaged);
    EXPECT_EQ(health().zone.id(), "Asia/Bangkok") << "as far as it can be read";

    ASSERT_TRUE(QFile::remove(file));
    EXPECT_EQ(health().edition.fact, HealthFact::EditionDamaged);
    EXPECT_EQ(health().edition.state(), HealthState::Red);
}

TEST_F(KioskHealthTest, AKioskThatNobodyHasPlacedTakesAnyEditionAndSaysSo) {
    ASSERT_NO_FATAL_FAILURE(load());
    KioskState state = kiosk();
    ASSERT_TRUE(writeSettings(state, {true, {}, {}}));

    EXPECT_EQ(health().edition.fact, HealthFact::EditionUnplaced);
    EXPECT_EQ(health().edition.state(), HealthState::Amber);
}

TEST_F(KioskHealthTest, AnEditionForAnotherCountryIsToBeExchanged) {
    ASSERT_NO_FATAL_FAILURE(load());
    KioskState state = kiosk();
    ASSERT_TRUE(writeSettings(state, {true, {}, QStringLiteral("MM")}));

    EXPECT_EQ(health().edition.fact, HealthFact::EditionForeign);
    EXPECT_EQ(health().edition.state(), HealthState::Amber);
    ASSERT_TRUE(writeSettings(state, {true, {}, exhibition.country}));
    EXPECT_EQ(health().edition.fact, HealthFact::EditionWhole);
}

TEST_F(KioskHealthTest, AnEditionNeedsTheFilesItSharesPiecesWith) {
    addDetailedPhotograph(7, 3'000'000);
    ASSERT_NO_FATAL_FAILURE(load());
    KioskState state = kiosk();
    const QString first = state.pathOf(**state.edition(KioskEdition::Role::Current));
    addPhotograph(2);
    ASSERT_TRUE(publish(QStringLiteral("second")));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("second")), state));
    EXPECT_EQ(health().edition.fact, HealthFact::EditionWhole);

    ASSERT_TRUE(QFile::remove(first));

    EXPECT_EQ(health().edition.fact, HealthFact::EditionDamaged);
}

TEST_F(KioskHealthTest, AStateThatCannotBeReadIsRed) {
    (void)kiosk();
    for (const char *name : {"/kiosk.db", "/kiosk.db.copy"}) {
        QFile file(folder() + QLatin1String(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }

    EXPECT_EQ(health().edition.fact, HealthFact::StateUnreadable);
}

TEST_F(KioskHealthTest, AClockBeforeTheEditionIsNotBelieved) {
    ASSERT_NO_FATAL_FAILURE(load());

    EXPECT_TRUE(health().isClockBelieved);
    EXPECT_FALSE(health(QDateTime(QDate(2016, 11, 20), QTime(8, 0), QTimeZone::utc())).isClockBelieved);
    EXPECT_FALSE(readKioskHealth(library.in(QStringLiteral("none")), QDateTime::fromSecsSinceEpoch(0))
                     .isClockBelieved);
}

TEST_F(KioskHealthTest, AClockBehindWhatTheKioskHasSeenIsNotBelieved) {
    ASSERT_NO_FATAL_FAILURE(load());
    KioskState state = kiosk();
    ASSERT_TRUE(keepSeen(state, kNow.addDays(20)));

    EXPECT_FALSE(health(kNow.addDays(3)).isClockBelieved) << "later than the edition, and wrong";
    EXPECT_EQ(health(kNow.addDays(3)).seen, kNow.addDays(20));
    EXPECT_FALSE(health(kNow.addYears(-40)).seen.isValid()) << "wrong whatever anybody says";
    EXPECT_TRUE(health(kNow.addDays(21)).isClockBelieved);
    EXPECT_FALSE(health(kNow.addDays(21)).seen.isValid());
}

TEST_F(KioskHealthTest, SaysWhetherStaffHaveAPin) {
    EXPECT_EQ(health().pin.fact, HealthFact::PinMissing) << "nobody has begun";
    KioskState state = kiosk();
    EXPECT_EQ(health().pin.fact, HealthFact::PinMissing);
    ASSERT_TRUE(StaffLock(state).setPassphrase(QStringLiteral("271828")));
    EXPECT_EQ(health().pin.fact, HealthFact::PinSet);
}

TEST_F(KioskHealthTest, ARunThatEndedIsCleanAndOneThatDidNotIsCut) {
    (void)kiosk();
    EXPECT_EQ(health().runs.fact, HealthFact::RunsUntold);
    {
        Result<RunRecord> run = RunRecord::begin(folder(), kNow.addSecs(-7200));
        ASSERT_TRUE(run) << why(run);
        EXPECT_TRUE(runs().last().isRunning);
        EXPECT_EQ(health().runs.fact, HealthFact::RunsFirst) << "nobody knows how it will end";
        ASSERT_TRUE(run->end(kNow.addSecs(-3600)));
    }
    EXPECT_EQ(health().runs.fact, HealthFact::RunsClean);
    { ASSERT_TRUE(RunRecord::begin(folder(), kNow.addSecs(-1800))); }

    EXPECT_TRUE(runs().last().isCut());
    EXPECT_EQ(health().runs.fact, HealthFact::RunsCut);
    EXPECT_EQ(health().runs.when, kNow.addSecs(-1800));
    EXPECT_EQ(health(kNow.addDays(9)).runs.fact, HealthFact::RunsClean) << "that was last week";
    for (int i = 0; i < kRunsCutOften; ++i) {
        ASSERT_TRUE(RunRecord::begin(folder(), kNow.addSecs(-600 + i)));
    }
    EXPECT_EQ(health().runs.fact, HealthFact::RunsOftenCut);
}

TEST_F(KioskHealthTest, OnlyTheFirstOfTwoProgramsIsNotedAndTheListStaysShort) {
    (void)kiosk();
    const Result<RunRecord> first = RunRecord::begin(folder(), kNow);
    ASSERT_TRUE(first);
    const Result<RunRecord> second = RunRecord::begin(folder(), kNow);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    EXPECT_EQ(runs().size(), 1);
    EXPECT_TRUE(runs().last().isRunning) << "the second has not let go of the first one's lock";

    const QString other = library.in(QStringLiteral("kiosk-2"));
    ASSERT_TRUE(KioskState::open(other));
    for (int i = 0; i < 50; ++i) {
        ASSERT_TRUE(RunRecord::begin(other, kNow.addSecs(i)));
    }
    const auto kept =
        KioskState::open(other).and_then([](const KioskState &state) { return readRuns(state); });
    ASSERT_EQ(kept->size(), kMostRuns);
    EXPECT_EQ(kept->last().began, kNow.addSecs(49));
}

TEST_F(KioskHealthTest, AProgramThatIsKilledLetsGo) {
    (void)kiosk();
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const Result<RunRecord> run = RunRecord::begin(folder(), kNow);
        const char byte = run ? 'y' : 'n';
        [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    ASSERT_EQ(::read(ends[0], &byte, 1), 1);
    ASSERT_EQ(byte, 'y');
    EXPECT_TRUE(runs().last().isRunning);

    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    EXPECT_TRUE(runs().last().isCut());
}

} // namespace
} // namespace sala
