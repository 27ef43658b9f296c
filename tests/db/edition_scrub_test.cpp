// A disk that changes bytes without a word: it is noticed, told, and mended by loading the same edition again.

#include "db/storage/editions/edition_scrub.h"
#include "db/storage/kiosk/kiosk_health.h"
#include "db/storage/kiosk/settings_store.h"
#include "tests/db/edition_fixture.h"

#include <SQLiteCpp/Database.h>

namespace sala {
namespace {

class EditionScrubTest : public testing::Test, public EditionFixture {
  protected:
    EditionScrubTest() {
        EXPECT_TRUE(writeSettings(state, {true, {}, exhibition.country}));
        for (int number = 1; number <= 3; ++number) {
            addDetailedPhotograph(number, 2'500'000);
        }
        EXPECT_TRUE(loadEdition(published(QStringLiteral("first")), state));
    }

    KioskEdition current() const { return **state.edition(KioskEdition::Role::Current); }
    HealthFinding finding() const {
        return readKioskHealth(library.in(QStringLiteral("kiosk")), QDateTime::currentDateTimeUtc()).edition;
    }

    /// In the last piece of the last `media` media that the file has itself; the disk says nothing.
    void wearOut(const KioskEdition &edition, int media) {
        SQLite::Database file(state.pathOf(edition).toStdString(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE chunk SET data = CAST(substr(data, 1, 10) || X'FF00FF' || substr(data, 14) AS BLOB) WHERE id IN"
                  " (SELECT max(chunk) FROM media_chunk JOIN chunk ON chunk.id = chunk WHERE length(data) > 14"
                  " GROUP BY media ORDER BY media DESC LIMIT " +
                  std::to_string(media) + ")");
    }

    KioskState state = kiosk();
};

TEST_F(EditionScrubTest, AWholeEditionIsWhole) {
    EXPECT_EQ(lastScrub(state, current()), std::nullopt) << "loading compared every piece";

    const Result<Scrub> scrub = scrubEdition(state, current());

    ASSERT_TRUE(scrub) << why(scrub);
    EXPECT_GE(scrub->media, 3);
    EXPECT_EQ(scrub->damaged, 0);
    EXPECT_LE(scrub->when.secsTo(QDateTime::currentDateTimeUtc()), 5);
    EXPECT_EQ(lastScrub(state, current()), *scrub);
    EXPECT_EQ(finding().fact, HealthFact::EditionWhole);
}

TEST_F(EditionScrubTest, WhatTheDiskHasChangedIsToldAndMendedByTheSameEdition) {
    wearOut(current(), 2);
    EXPECT_EQ(finding().fact, HealthFact::EditionWhole) << "nobody has looked yet";
    EXPECT_EQ(inspectEdition(pathFor(QStringLiteral("first")), state).refusal, EditionRefusal::Shown);
    const qint64 before = state.changeNumber().value();

    EXPECT_EQ(scrubEdition(state, current())->damaged, 2);

    EXPECT_EQ(finding().fact, HealthFact::EditionWorn);
    EXPECT_EQ(finding().numbers.value(QStringLiteral("damaged")), 2);
    EXPECT_EQ(finding().state(), HealthState::Red);
    EXPECT_NE(state.changeNumber().value(), before) << "who watches sticks looks at them again";
    const EditionReport report = inspectEdition(pathFor(QStringLiteral("first")), state);
    EXPECT_EQ(report.refusal, EditionRefusal::None) << report.detail.toStdString();
    EXPECT_GT(report.bytesToCopy, 3 * 2'500'000) << "nothing of the worn copy is used";

    const auto mended = loadEdition(pathFor(QStringLiteral("first")), state);

    ASSERT_TRUE(mended) << why(mended);
    expectWhole(state);
    EXPECT_EQ(finding().fact, HealthFact::EditionWhole);
    EXPECT_EQ(scrubEdition(state, current())->damaged, 0);
    EXPECT_TRUE(state.settingsBelow(QStringLiteral("scrub-of-"))->size() == 1) << "of the worn copy nothing is remembered";
}

TEST_F(EditionScrubTest, AMendedEditionLeavesTheOneBeforeWhereItWas) {
    addDetailedPhotograph(4, 2'500'000);
    ASSERT_TRUE(loadEdition(published(QStringLiteral("second")), state));
    const QString worn = current().file;
    wearOut(current(), 1);
    ASSERT_EQ(scrubEdition(state, current())->damaged, 1);

    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("second")), state));

    EXPECT_EQ(numberShownBy(state), 2);
    EXPECT_FALSE(filesOf(state).contains(worn));
    const auto back = rollBack(state);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(numberShownBy(state), 1);
}

TEST_F(EditionScrubTest, TheNextEditionTakesNothingFromAWornOne) {
    addDetailedPhotograph(4, 2'500'000);
    const QString second = published(QStringLiteral("second"));
    wearOut(current(), 1);
    ASSERT_EQ(scrubEdition(state, current())->damaged, 1);

    ASSERT_TRUE(loadEdition(second, state));

    EXPECT_EQ(scrubEdition(state, current())->damaged, 0);
    expectWhole(state);
}

TEST_F(EditionScrubTest, PiecesSharedWithTheEditionBeforeAreReadToo) {
    const KioskEdition first = current();
    addDetailedPhotograph(4, 2'500'000);
    ASSERT_TRUE(loadEdition(published(QStringLiteral("second")), state));
    ASSERT_NE(current().file, first.file);
    EXPECT_EQ(scrubEdition(state, current())->damaged, 0);

    wearOut(first, 1);

    EXPECT_EQ(scrubEdition(state, current())->damaged, 1);
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("second")), state));
    expectWhole(state);
}

TEST_F(EditionScrubTest, IsStoppedBetweenTwoMegabytesAndThenSaysNothing) {
    int asked = 0;

    const Result<Scrub> scrub = scrubEdition(state, current(), [&] { return ++asked < 3; });

    EXPECT_EQ(scrub.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(lastScrub(state, current()), std::nullopt);
}

TEST_F(EditionScrubTest, WhatIsErasedMeanwhileIsNotMissed) {
    bool isErased = false;
    const auto eraseOnce = [&] {
        if (!isErased) {
            isErased = true;
            SQLite::Database file(state.pathOf(current()).toStdString(), SQLite::OPEN_READWRITE);
            file.exec("PRAGMA foreign_keys = OFF; DELETE FROM media_chunk WHERE media = (SELECT max(id) FROM media);"
                      "DELETE FROM chunk WHERE id NOT IN (SELECT chunk FROM media_chunk);"
                      "DELETE FROM media WHERE id = (SELECT max(id) FROM media)");
        }
        return true;
    };

    const Result<Scrub> scrub = scrubEdition(state, current(), eraseOnce);

    ASSERT_TRUE(scrub) << why(scrub);
    EXPECT_EQ(scrub->damaged, 0);
}

TEST_F(EditionScrubTest, AFileThatIsGoneIsAnErrorAndNothingIsKept) {
    ASSERT_TRUE(QFile::remove(state.pathOf(current())));

    EXPECT_EQ(scrubEdition(state, current()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(lastScrub(state, current()), std::nullopt);
}

} // namespace
} // namespace sala
