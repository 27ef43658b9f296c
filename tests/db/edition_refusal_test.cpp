// What a kiosk remembers of editions that are gone.

#include "tests/db/edition_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace sala {
namespace {

constexpr qint64 kBytesEach = 3 << 20;

class EditionRefusalTest : public testing::Test, public EditionFixture {
  protected:
    EditionRefusalTest() {
        for (int number = 1; number <= 6; ++number) {
            addDetailedPhotograph(number, kBytesEach);
        }
    }

    QString published(const QString &name) {
        const auto done = publish(name);
        EXPECT_TRUE(done) << why(done);
        return pathFor(name);
    }

    /// One of an exhibition that is elsewhere in the same country.
    QString publishedOfAnother(const QString &name) {
        const Exhibition first = exhibition;
        exhibition.id = ExhibitionId::generate();
        exhibition.key = name;
        EXPECT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));
        const QString path = published(name);
        exhibition = first;
        return path;
    }

    static void expectOlder(const QString &path, KioskState &state, qint64 newest) {
        const EditionReport report = inspectEdition(path, state);
        EXPECT_EQ(report.refusal, EditionRefusal::Older) << report.detail.toStdString();
        EXPECT_TRUE(report.detail.contains(QString::number(newest))) << report.detail.toStdString();
        EXPECT_FALSE(loadEdition(path, state));
    }

    QString one = QStringLiteral("one");
    QString two = QStringLiteral("two");
    QString three = QStringLiteral("three");
};

TEST_F(EditionRefusalTest, AnOlderEditionDoesNotComeInByADetour) {
    KioskState state = kiosk();
    const QString first = published(one);
    ASSERT_TRUE(loadEdition(published(two), state));
    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("yangon")), state));

    expectOlder(first, state, 2);
    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("hanoi")), state)) << "and edition 2 is tidied away";
    KioskState later = kiosk();
    expectOlder(first, later, 2);

    EXPECT_EQ(inspectEdition(pathFor(two), later).refusal, EditionRefusal::None) << "the newest itself may return";
    EXPECT_TRUE(loadEdition(published(three), later));
}

TEST_F(EditionRefusalTest, AKioskOfAnEarlierSalaRemembersWhatItHas) {
    KioskState state = kiosk();
    const QString first = published(one);
    ASSERT_TRUE(loadEdition(published(two), state));
    SQLite::Database(state.folder().toStdString() + "/kiosk.db", SQLite::OPEN_READWRITE)
        .exec("DELETE FROM setting WHERE name LIKE 'newest%'");

    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("yangon")), state));
    expectOlder(first, state, 2);
    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("hanoi")), state));
    expectOlder(first, state, 2);
}

TEST_F(EditionRefusalTest, GoingBackLowersNothingThatIsRemembered) {
    KioskState state = kiosk();
    const QString first = published(one);
    ASSERT_TRUE(loadEdition(published(two), state));
    ASSERT_TRUE(loadEdition(published(three), state));

    ASSERT_TRUE(rollBack(state));
    expectOlder(first, state, 2);
    EXPECT_EQ(inspectEdition(pathFor(two), state).refusal, EditionRefusal::Shown);
    EXPECT_EQ(inspectEdition(pathFor(three), state).refusal, EditionRefusal::None) << "forth again";
    LoadOptions mending;
    mending.isWhole = true;
    ASSERT_TRUE(loadEdition(pathFor(two), state, mending)) << "what is shown can be mended";

    ASSERT_TRUE(loadEdition(publishedOfAnother(QStringLiteral("yangon")), state));
    expectOlder(pathFor(two), state, 3);
    EXPECT_TRUE(rollBack(state)) << "what is kept can be gone back to";
    EXPECT_EQ(state.edition(KioskEdition::Role::Current)->value().label.number, 2);
}

} // namespace
} // namespace sala
