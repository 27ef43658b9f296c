// What somebody took back: gone from the next edition and from the kiosk, and no way back.

#include "db/storage/editions/edition_contents.h"
#include "db/storage/editions/tombstone_seals.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/query.h"
#include "tests/db/edition_fixture.h"

namespace sala {
namespace {

class EditionWithdrawalTest : public testing::Test, public EditionFixture {
  protected:
    EditionWithdrawalTest() {
        addPhotograph(1);
        addDetailedPhotograph(2, 3000000);
    }

    QString one = QStringLiteral("one");
    QString two = QStringLiteral("two");
};

TEST_F(EditionWithdrawalTest, WhatWasWithdrawnNeverComesBack) {
    KioskState state = kiosk();
    const WorkId gone = addPhotograph(9, 50000);
    ASSERT_TRUE(loadEdition(published(one), state));
    const PersonId person = addPerson(gone, ConsentState::Withdrawn);
    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)")
        .with(gone)
        .run();
    EXPECT_FALSE(person.isNull());
    ASSERT_TRUE(loadEdition(published(two), state));

    EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(inspectEdition(pathFor(one), state).refusal, EditionRefusal::Older);
    EXPECT_EQ(shownBy(state).size(), 2);
    expectWhole(state);
    for (const QString &file : filesOf(state)) {
        const QByteArray bytes = bytesOf(state.editionsFolder() + u'/' + file);
        EXPECT_FALSE(bytes.contains(samplePhotograph(9, 50000).renditions[1].bytes)) << file.toStdString();
        EXPECT_FALSE(bytes.contains("By the river, 9")) << file.toStdString();
    }
    // Another exhibition's edition, published before: its number says nothing, its works do.
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("yangon");
    ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
    Query(library->connection(), "DELETE FROM consent").run();
    Query(library->connection(), "DELETE FROM work_person").run();
    Query(library->connection(), "DELETE FROM tombstone").run();
    EXPECT_EQ(inspectEdition(published(QStringLiteral("yangon")), state).refusal, EditionRefusal::Withdrawn);
}

/// As curators do it: the consent is set to withdrawn, and the next edition is published.
TEST_F(EditionWithdrawalTest, ConsentThatIsTakenBackBarsTheEditionBefore) {
    KioskState state = kiosk();
    const WorkId gone = addPhotograph(9, 50000);
    const PersonId person = addPerson(gone, ConsentState::Granted);
    ASSERT_TRUE(loadEdition(published(one), state));
    ASSERT_EQ(shownBy(state).size(), 3);
    withdraw(gone);

    ASSERT_TRUE(loadEdition(published(two), state));

    EXPECT_EQ(shownBy(state).size(), 2);
    EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotAllowed);
    for (const QString &file : filesOf(state)) {
        const QByteArray bytes = bytesOf(state.editionsFolder() + u'/' + file);
        EXPECT_FALSE(bytes.contains(samplePhotograph(9, 50000).renditions[1].bytes)) << file.toStdString();
        EXPECT_FALSE(bytes.contains("By the river, 9")) << file.toStdString();
        EXPECT_FALSE(bytes.contains(person.bytes())) << file.toStdString();
    }
}

/// In one country: the kiosk travels, and there the work may be shown.
TEST_F(EditionWithdrawalTest, ConsentThatIsTakenBackForOneCountryHoldsInThatOne) {
    KioskState state = kiosk();
    const WorkId limited = addPhotograph(9, 50000);
    addPerson(limited, ConsentState::Granted);
    ASSERT_TRUE(loadEdition(published(one), state));
    withdraw(limited, {exhibition.country});
    ASSERT_TRUE(loadEdition(published(two), state));
    EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotAllowed);

    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("phnom-penh");
    exhibition.country = QStringLiteral("KH");
    ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
    const auto there = loadEdition(published(QStringLiteral("there")), state);

    ASSERT_TRUE(there) << why(there);
    EXPECT_EQ(shownBy(state).size(), 3);
}

/// One that another copy of the library brought back.
TEST_F(EditionWithdrawalTest, AWorkThatHasATombstoneIsPublishedNoMore) {
    KioskState state = kiosk();
    const WorkId gone = addPhotograph(9, 50000);
    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)").with(gone).run();

    const auto loaded = loadEdition(published(one), state);

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_EQ(shownBy(state).size(), 2);
    EXPECT_FALSE(bytesOf(pathFor(one)).contains("By the river, 9"));
}

/// Each by itself, so that it is believed wherever it travels.
TEST_F(EditionWithdrawalTest, EveryWithdrawalIsSignedAndOneThatIsNotIsRefused) {
    KioskState state = kiosk();
    const WorkId gone = addPhotograph(8);
    const WorkId here = addPhotograph(9);
    addPerson(gone, ConsentState::Granted);
    addPerson(here, ConsentState::Granted);
    withdraw(gone);
    withdraw(here, {exhibition.country});
    const QString path = published(one);
    ASSERT_TRUE(QFile::copy(path, pathFor(two)));
    {
        Connection edition(SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE), path);
        EXPECT_EQ(edition.integer("SELECT count(*) FROM tombstone WHERE length(seal) = 64"), 2);
        EXPECT_TRUE(areTombstonesSealed(edition, exhibition.country, key.publicKey()));
        EXPECT_FALSE(areTombstonesSealed(edition, QStringLiteral("KH"), key.publicKey())) << "it is for one country";
        EXPECT_FALSE(areTombstonesSealed(edition, exhibition.country, SealKey::generate().publicKey()));

        // Whoever has the key to seal editions cannot leave one out by accident.
        Query(edition, "UPDATE tombstone SET seal = NULL").run();
        EditionLabel label = readLabel(edition).value();
        Query(edition, "DELETE FROM edition").run();
        label.content = walkEdition(edition, label);
        writeLabel(edition, label, key.seal(sealedWords(label.content)));
    }

    EXPECT_NE(inspectEdition(path, state).refusal, EditionRefusal::None);
    EXPECT_FALSE(loadEdition(path, state));
    EXPECT_TRUE(loadEdition(pathFor(two), state));
    EXPECT_EQ(shownBy(state).size(), 2);
}

TEST_F(EditionWithdrawalTest, TheWayBackDoesNotLeadIntoAnotherCountry) {
    KioskState state = kiosk();
    ASSERT_TRUE(loadEdition(published(one), state));
    addPhotograph(3);
    ASSERT_TRUE(loadEdition(published(two), state));
    ASSERT_TRUE(writeSettings(state, {true, {}, QStringLiteral("MM")}));

    EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotAllowed);

    EXPECT_EQ(numberShownBy(state), 2);
    ASSERT_TRUE(writeSettings(state, {true, {}, exhibition.country}));
    EXPECT_TRUE(rollBack(state));
}

} // namespace
} // namespace sala
