#include "app/kiosk/edition_scrubber.h"

#include "app/kiosk/kiosk_health_desk.h"
#include "db/storage/kiosk/settings_store.h"
#include "tests/db/edition_fixture.h"

#include <SQLiteCpp/Database.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace sala {
namespace {

using namespace std::chrono_literals;

class EditionScrubberTest : public testing::Test, public EditionFixture {
  protected:
    EditionScrubberTest() {
        EXPECT_TRUE(writeSettings(state, {true, {}, exhibition.country}));
        for (int number = 1; number <= 3; ++number) {
            addDetailedPhotograph(number, 2'500'000);
        }
        EXPECT_TRUE(loadEdition(published(QStringLiteral("first")), state));
    }

    QString folder() const { return library.in(QStringLiteral("kiosk")); }
    KioskEdition current() const { return **state.edition(KioskEdition::Role::Current); }

    void wearOut() {
        SQLite::Database file(state.pathOf(current()).toStdString(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE chunk SET data = CAST(X'FF00FF' || substr(data, 4) AS BLOB) WHERE id = (SELECT max(chunk) FROM media_chunk)");
    }

    void scrubbedOn(const char *time) {
        ASSERT_TRUE(state.set(scrubSettingOf(current()), QLatin1String(time) + QStringLiteral(" 6 0")));
    }

    KioskState state = kiosk();
};

TEST_F(EditionScrubberTest, ReadsWhatWasLoadedLongAgoAndNothingElse) {
    EditionScrubber scrubber(folder());
    QSignalSpy scrubbed(&scrubber, &EditionScrubber::scrubbed);
    wearOut();
    scrubber.readIfOlderThan(EditionScrubber::kDaily, 0ms);
    ASSERT_TRUE(scrubbed.wait(20000));
    EXPECT_EQ(lastScrub(state, current())->damaged, 1);
    scrubber.readIfOlderThan(EditionScrubber::kDaily, 0ms);
    EXPECT_FALSE(scrubbed.wait(300)) << "once a day";

    EditionScrubber later(folder());
    QSignalSpy scrubbedLater(&later, &EditionScrubber::scrubbed);
    later.readIfOlderThan(EditionScrubber::kDaily, 0ms);
    EXPECT_FALSE(scrubbedLater.wait(300)) << "also when the program begins again";
    scrubbedOn("2030-01-01T00:00:00Z");
    EditionScrubber ahead(folder());
    QSignalSpy scrubbedAhead(&ahead, &EditionScrubber::scrubbed);
    ahead.readIfOlderThan(EditionScrubber::kDaily, 0ms);
    EXPECT_TRUE(scrubbedAhead.wait(20000)) << "a clock that was ahead then";
    EXPECT_LE(std::abs(lastScrub(state, current())->when.secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST_F(EditionScrubberTest, EndsAtOnceWhenTheProgramEnds) {
    QElapsedTimer time;
    {
        EditionScrubber scrubber(folder());
        scrubber.readIfOlderThan(0s, 100ms);
        QTest::qWait(150);
        time.start();
    }
    EXPECT_LT(time.elapsed(), 2000);
    EXPECT_EQ(lastScrub(state, current()), std::nullopt);
}

TEST_F(EditionScrubberTest, AKioskWithoutAStateGetsNone) {
    const QString none = library.in(QStringLiteral("none"));
    EditionScrubber scrubber(none);
    scrubber.readIfOlderThan(0s, 0ms);
    QTest::qWait(100);
    EXPECT_FALSE(QDir(none).exists());
}

TEST_F(EditionScrubberTest, WhoLooksAtTheKiosksHealthIsToldWhenAllWasRead) {
    wearOut();
    KioskHealthDesk desk(folder(), {});
    const auto isRed = [&] { return worstOf(desk.seen().findings) == HealthState::Red; };

    desk.look();

    ASSERT_TRUE(QTest::qWaitFor(isRed, 20000));
    const auto findings = desk.seen().findings;
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(),
                            [](const HealthFinding &finding) { return finding.fact == HealthFact::EditionWorn; }));
}

} // namespace
} // namespace sala
