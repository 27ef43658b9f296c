// Sala is updated, the kiosk's editions are not: it goes on showing them, and takes those published before.

#include "db/storage/editions/loading_file.h"
#include "db/storage/erasure.h"
#include "db/storage/kiosk/kiosk_health.h"
#include "tests/db/in_child.h"
#include "tests/db/old_edition_fixture.h"

namespace sala {
namespace {

class EditionUpgradeTest : public testing::TestWithParam<int>, public OldEditionFixture {
  protected:
    EditionUpgradeTest() : OldEditionFixture(GetParam()) {}
};

TEST_P(EditionUpgradeTest, AKioskGoesOnWithWhatItShowed) {
    KioskState state = oldKiosk();

    ASSERT_TRUE(finishEditions(state));

    expectShown(state);
    EXPECT_EQ(readKioskHealth(state.folder(), time.addDays(1)).edition.fact, HealthFact::EditionUnplaced) << "whole";
}

TEST_P(EditionUpgradeTest, DamageFromBeforeIsStillToldAfterwards) {
    KioskState state = oldKiosk();
    Connection(SQLite::Database(state.pathOf(edition).toStdString(), SQLite::OPEN_READWRITE), {})
        .database()
        .exec("UPDATE text SET body = 'lies'");

    ASSERT_TRUE(finishEditions(state));

    EXPECT_EQ(isAsLoaded(state, edition), false);
    EXPECT_EQ(readKioskHealth(state.folder(), time.addDays(1)).edition.fact, HealthFact::EditionDamaged);
}

TEST_P(EditionUpgradeTest, AChangeThatWasCutOffIsUndone) {
    KioskState state = oldKiosk();
    const std::string path = state.pathOf(edition).toStdString();
    inChild([&] {
        SQLite::Database file(path, SQLite::OPEN_READWRITE);
        file.exec("PRAGMA cache_size = 1; BEGIN; UPDATE text SET body = 'half'; CREATE TABLE half (data BLOB);"
                  "INSERT INTO half VALUES (randomblob(4000000))");
        _exit(0); // killed
        return true;
    });
    ASSERT_TRUE(QFile::exists(state.pathOf(edition) + QStringLiteral("-journal")));
    ASSERT_FALSE(Library::open(state.pathOf(edition), Library::Mode::ReadOnly)) << "who only reads cannot help it";

    ASSERT_TRUE(finishEditions(state));

    expectShown(state);
}

TEST_P(EditionUpgradeTest, OneThatCannotBeReadKeepsOutNoOther) {
    KioskState state = oldKiosk();
    QFile file(state.pathOf(edition));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    addPhotograph(1);
    ASSERT_TRUE(publish(QStringLiteral("new")));

    const auto loaded = loadEdition(pathFor(QStringLiteral("new")), state);

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_EQ(shownBy(state).size(), 1);
}

TEST_P(EditionUpgradeTest, WhatCouldNotBeUpgradedIsErasedAllTheSame) {
    const QString path = pathFor(QStringLiteral("old"));
    publishOld(path);
    const auto file = openToChange(path);

    Erasure erasure(*file, {work});
    erasure.run();

    EXPECT_EQ(file->integer("SELECT count(*) FROM work"), 0);
    EXPECT_EQ(file->integer("SELECT count(*) FROM chunk"), 0);
}

TEST_P(EditionUpgradeTest, AKioskTakesWhatWasPublishedBefore) {
    KioskState state = kiosk();
    const QString path = pathFor(QStringLiteral("old"));
    publishOld(path);

    const EditionReport report = inspectEdition(path, state);
    const auto loaded = loadEdition(path, state);

    EXPECT_EQ(report.refusal, EditionRefusal::None) << report.detail.toStdString();
    EXPECT_EQ(report.exhibition.key, QStringLiteral("bangkok"));
    ASSERT_TRUE(loaded) << why(loaded);
    expectShown(state);
}

TEST_P(EditionUpgradeTest, ACutOffLoadOfAnOldOneGoesOn) {
    const QString folder = kiosk().editionsFolder();
    { ASSERT_TRUE(LoadingFile::begin(folder, label.content, GetParam())); }

    const auto again = LoadingFile::begin(folder, label.content, GetParam());

    ASSERT_TRUE(again) << why(again);
    EXPECT_GT(again->bytesThere(), 0);
}

TEST_P(EditionUpgradeTest, AChangedOneIsRefusedAllTheSame) {
    KioskState state = kiosk();
    const QString path = pathFor(QStringLiteral("old"));
    publishOld(path);
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE text SET body = 'lies'");

    EXPECT_EQ(inspectEdition(path, state).refusal, EditionRefusal::BadSeal);
    EXPECT_FALSE(loadEdition(path, state));
}

TEST_P(EditionUpgradeTest, TheNextEditionTakesPiecesOfAnOldOne) {
    KioskState state = oldKiosk();
    addPhotograph(1, 30000);
    ASSERT_TRUE(publish(QStringLiteral("new")));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("new")), state));

    ASSERT_TRUE(rollBack(state));

    expectShown(state);
}

INSTANTIATE_TEST_SUITE_P(OfEveryVersion, EditionUpgradeTest, testing::Range(kFirstWithEditions, schemaVersion() + 1));

} // namespace
} // namespace sala
