// What a kiosk takes, what it refuses, and that it always has one whole edition.

#include "db/storage/kiosk/settings_store.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/query.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDir>

namespace sala {
namespace {

class EditionLoaderTest : public testing::Test, public EditionFixture {
  protected:
    EditionLoaderTest() {
        addPhotograph(1);
        addDetailedPhotograph(2, 3000000);
    }

    QString one = QStringLiteral("one");
    QString two = QStringLiteral("two");
};

TEST_F(EditionLoaderTest, ShowsTheEditionAfterwards) {
    KioskState state = kiosk();
    const QString path = published(one);

    const EditionReport report = inspectEdition(path, state);
    const auto loaded = loadEdition(path, state);

    EXPECT_EQ(report.refusal, EditionRefusal::None) << report.detail.toStdString();
    EXPECT_EQ(report.titles.value(Language::Thai), QStringLiteral("อยู่ร่วมกัน"));
    EXPECT_EQ(report.works.value(QStringLiteral("photograph")), 2);
    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_EQ(shownBy(state).size(), 2);
    expectWhole(state);
    EXPECT_EQ(filesOf(state).size(), 1);
}

TEST_F(EditionLoaderTest, TheNextEditionBringsOnlyWhatIsNew) {
    KioskState state = kiosk();
    ASSERT_TRUE(loadEdition(published(one), state));
    addPhotograph(3, 40000);
    const QString path = published(two);

    const EditionReport report = inspectEdition(path, state);
    const auto loaded = loadEdition(path, state);

    ASSERT_TRUE(loaded) << why(loaded);
    EXPECT_LT(report.bytesToCopy, report.bytes / 2);
    EXPECT_EQ(shownBy(state).size(), 3);
    EXPECT_LT(QFileInfo(state.pathOf(*loaded)).size(), QFileInfo(path).size() - 1500000);
    expectWhole(state);
}

TEST_F(EditionLoaderTest, PiecesOutliveTheEditionsTheyCameWith) {
    KioskState state = kiosk();
    for (int number = 3; number < 12; ++number) {
        const QString name = QStringLiteral("edition-%1").arg(number);
        addDetailedPhotograph(number, 200000);
        const auto loaded = loadEdition(published(name), state);
        ASSERT_TRUE(loaded) << why(loaded);
        ASSERT_TRUE(QFile::remove(pathFor(name))) << "the stick is pulled";
        EXPECT_EQ(shownBy(state).size(), number);
        expectWhole(state);
        EXPECT_LE(filesOf(state).size(), 7);
    }
}

TEST_F(EditionLoaderTest, OneStepBackAndForthAgain) {
    KioskState state = kiosk();
    EXPECT_EQ(rollBack(state).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(loadEdition(published(one), state));
    addPhotograph(3);
    ASSERT_TRUE(loadEdition(published(two), state));

    ASSERT_TRUE(rollBack(state));
    EXPECT_EQ(numberShownBy(state), 1);
    EXPECT_EQ(shownBy(state).size(), 2);
    expectWhole(state);

    const EditionReport again = inspectEdition(pathFor(two), state);
    EXPECT_EQ(again.refusal, EditionRefusal::None) << again.detail.toStdString();
    ASSERT_TRUE(rollBack(state));
    EXPECT_EQ(numberShownBy(state), 2);
    expectWhole(state);
}

TEST_F(EditionLoaderTest, RefusesWithoutTouchingAnything) {
    KioskState state = kiosk();
    const QString first = published(one);
    addPhotograph(3);
    ASSERT_TRUE(loadEdition(published(two), state));
    const QStringList files = filesOf(state);
    const qint64 changes = *state.changeNumber();
    const auto refused = [&](const QString &path) {
        const EditionRefusal refusal = inspectEdition(path, state).refusal;
        EXPECT_FALSE(loadEdition(path, state));
        EXPECT_EQ(numberShownBy(state), 2);
        EXPECT_EQ(filesOf(state), files);
        EXPECT_EQ(*state.changeNumber(), changes);
        return refusal;
    };

    EXPECT_EQ(refused(first), EditionRefusal::Older);
    EXPECT_EQ(refused(pathFor(two)), EditionRefusal::Shown);
    EXPECT_EQ(refused(library.path()), EditionRefusal::NotAnEdition) << "the library itself";
    EXPECT_EQ(refused(pathFor(QStringLiteral("none"))), EditionRefusal::Unreadable);
    EXPECT_EQ(refused(library.in({})), EditionRefusal::NotAnEdition) << "a folder";
    QFile picture(library.in(QStringLiteral("picture.sala")));
    ASSERT_TRUE(picture.open(QIODevice::WriteOnly) && picture.write(QByteArray(100000, 'j')) > 0);
    picture.close();
    EXPECT_EQ(refused(picture.fileName()), EditionRefusal::NotAnEdition);
    QFile half(library.in(QStringLiteral("half.sala")));
    const QByteArray whole = bytesOf(pathFor(two));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly) && half.write(whole.left(whole.size() / 2)) > 0);
    half.close();
    EXPECT_EQ(refused(half.fileName()), EditionRefusal::Damaged);
}

TEST_F(EditionLoaderTest, AsksBeforeItTrustsSomebodyNew) {
    Result<KioskState> state = KioskState::open(library.in(QStringLiteral("new kiosk")));
    ASSERT_TRUE(state);
    const QString path = published(one);

    EXPECT_EQ(inspectEdition(path, *state).refusal, EditionRefusal::UnknownKey);
    EXPECT_EQ(loadEdition(path, *state).error().code, ErrorCode::NotAllowed);
    LoadOptions wrong;
    wrong.trust = QStringLiteral("0000-0000-0000-0000");
    EXPECT_FALSE(loadEdition(path, *state, wrong));
    LoadOptions right;
    right.trust = fingerprint(key.publicKey()).toLower();
    ASSERT_TRUE(loadEdition(path, *state, right));

    EXPECT_EQ(state->trustedKeys(), QList<QByteArray>{key.publicKey()});
    key = SealKey::generate();
    EXPECT_EQ(inspectEdition(published(two), *state).refusal, EditionRefusal::UnknownKey);
}

/// Opens the published file as somebody with a hex editor would, and changes it.
void change(const QString &path, const char *sql) {
    SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
    file.exec(sql);
}

TEST_F(EditionLoaderTest, RefusesWhatSomebodyChanged) {
    KioskState state = kiosk();
    published(one);
    auto changed = [&, count = 0](const char *sql) mutable {
        const QString path = pathFor(QStringLiteral("changed %1").arg(++count));
        EXPECT_TRUE(QFile::copy(pathFor(one), path));
        change(path, sql);
        EXPECT_FALSE(loadEdition(path, state));
        return inspectEdition(path, state).refusal;
    };

    EXPECT_EQ(changed("UPDATE text SET body = 'lies'"), EditionRefusal::BadSeal);
    EXPECT_EQ(
        changed("DELETE FROM work_theme; DELETE FROM playlist_entry; UPDATE consent SET until = '2099-01-01';"
                "UPDATE work SET is_sensitive = 1"),
        EditionRefusal::BadSeal);
    EXPECT_EQ(changed("UPDATE edition SET number = 99"), EditionRefusal::BadSeal);
    EXPECT_EQ(changed("UPDATE edition SET seal = zeroblob(64)"), EditionRefusal::BadSeal);
    EXPECT_EQ(changed("UPDATE edition SET content = zeroblob(32)"), EditionRefusal::BadSeal);
    EXPECT_EQ(changed("DELETE FROM edition"), EditionRefusal::NotAnEdition);
    EXPECT_EQ(changed("CREATE TRIGGER t AFTER INSERT ON work BEGIN DELETE FROM consent; END"),
              EditionRefusal::NotAnEdition);
    EXPECT_EQ(changed("PRAGMA user_version = 99"), EditionRefusal::TooNew);
    EXPECT_EQ(filesOf(state), QStringList());
}

TEST_F(EditionLoaderTest, APieceThatIsNotWhatItIsNamedStopsIt) {
    KioskState state = kiosk();
    published(one);
    change(pathFor(one), "UPDATE chunk SET data = zeroblob(length(data)) WHERE id = 2");

    const auto loaded = loadEdition(pathFor(one), state);

    EXPECT_EQ(loaded.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(state.editions()->isEmpty());
    EXPECT_EQ(numberShownBy(state), 0);
}

TEST_F(EditionLoaderTest, NothingBesideAFileFromOutsideIsBelieved) {
    KioskState state = kiosk();
    published(one);
    change(pathFor(one), "INSERT INTO base VALUES ('test.sala'); UPDATE chunk SET data = x''");

    EXPECT_EQ(loadEdition(pathFor(one), state).error().code, ErrorCode::Corrupt);
}

TEST_F(EditionLoaderTest, StopsWhenAskedAndLeavesNothing) {
    KioskState state = kiosk();
    const QString path = published(one);
    LoadOptions options;
    int asked = 0;
    options.isCancelled = [&] { return ++asked > 2; };

    EXPECT_EQ(loadEdition(path, state, options).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(filesOf(state), QStringList());
    ASSERT_TRUE(loadEdition(path, state));
}

TEST_F(EditionLoaderTest, OnlyOneAtATime) {
    KioskState state = kiosk();
    const QString path = published(one);
    const auto lock = lockEditions(state);
    ASSERT_TRUE(lock);

    EXPECT_TRUE(inChild([&] {
        Result<KioskState> other = KioskState::open(state.folder());
        return loadEdition(path, *other).error().code == ErrorCode::Busy;
    }));
}

TEST_F(EditionLoaderTest, AWholeLoadMendsADamagedDisk) {
    KioskState state = kiosk();
    const QString path = published(one);
    const auto first = loadEdition(path, state);
    ASSERT_TRUE(first);
    change(state.pathOf(*first), "UPDATE chunk SET data = zeroblob(length(data))");

    EXPECT_EQ(inspectEdition(path, state).refusal, EditionRefusal::Shown);
    LoadOptions options;
    options.isWhole = true;
    ASSERT_TRUE(loadEdition(path, state, options));

    expectWhole(state);
}

TEST_F(EditionLoaderTest, ADamagedCopyIsMendedByLoadingTheSameAgain) {
    KioskState state = kiosk();
    const QString path = published(one);
    const auto first = loadEdition(path, state);
    ASSERT_TRUE(first);
    QFile file(state.pathOf(*first));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();

    EXPECT_EQ(inspectEdition(path, state).refusal, EditionRefusal::None);
    const auto again = loadEdition(path, state);

    ASSERT_TRUE(again) << why(again);
    expectWhole(state);
    EXPECT_EQ(inspectEdition(path, state).refusal, EditionRefusal::Shown);
}

TEST_F(EditionLoaderTest, ADamagedCopyIsNotTakenForOneThatIsThere) {
    KioskState state = kiosk();
    const QString path = published(one);
    const auto first = loadEdition(path, state);
    ASSERT_TRUE(first);
    addPhotograph(3);
    ASSERT_TRUE(loadEdition(published(two), state));
    ASSERT_TRUE(rollBack(state));
    change(state.pathOf(state.edition(KioskEdition::Role::Previous)->value()), "UPDATE text SET body = 'lies'");

    const auto again = loadEdition(pathFor(two), state);

    ASSERT_TRUE(again) << why(again);
    expectWhole(state);
    EXPECT_EQ(shownBy(state).size(), 3);
}

TEST_F(EditionLoaderTest, RefusesWhatWasPublishedForAnotherCountry) {
    KioskState state = kiosk();
    ASSERT_TRUE(writeSettings(state, {true, {}, QStringLiteral("KH")}));

    EXPECT_EQ(inspectEdition(published(one), state).refusal, EditionRefusal::OtherCountry);
    KioskState stranger = KioskState::open(library.in(QStringLiteral("stranger"))).value();
    ASSERT_TRUE(writeSettings(stranger, {true, {}, QString::fromLatin1(kOtherCountry)}));
    EXPECT_EQ(inspectEdition(pathFor(one), stranger).refusal, EditionRefusal::OtherCountry)
        << "nobody compares keys for what is refused anyway";
    EXPECT_EQ(loadEdition(pathFor(one), state).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(filesOf(state).isEmpty());

    ASSERT_TRUE(writeSettings(state, {true, {}, QStringLiteral("TH")}));
    EXPECT_TRUE(loadEdition(pathFor(one), state));
}

TEST_F(EditionLoaderTest, SaysWhenThereIsNoRoom) {
    KioskState state = kiosk();
    const QString path = published(one);

    EXPECT_TRUE(inChild([&] {
        limitFiles(1000000);
        return loadEdition(path, state).error().code == ErrorCode::Io;
    }));

    EXPECT_TRUE(state.editions()->isEmpty());
    ASSERT_TRUE(loadEdition(path, state));
    expectWhole(state);
    EXPECT_EQ(filesOf(state).size(), 1);
}

} // namespace
} // namespace sala
