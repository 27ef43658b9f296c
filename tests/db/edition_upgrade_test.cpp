// Sala is updated, the kiosk's editions are not: it goes on showing them, and takes those published before.

#include "db/storage/editions/edition_contents.h"
#include "db/storage/editions/edition_upgrade.h"
#include "db/storage/kiosk/kiosk_health.h"
#include "db/storage/library_check.h"
#include "db/storage/library_file.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDir>

namespace sala {
namespace {

constexpr int kFirstWithEditions = 4;

/// A photograph of one chunk, its playlist and its exhibition, as an earlier schema keeps them.
class EditionUpgradeTest : public testing::TestWithParam<int>, public EditionFixture {
  protected:
    EditionUpgradeTest() { label.publicKey = key.publicKey(); }

    /// Publishes as that Sala did.
    void publishOld(const QString &path) {
        auto file = createLibraryFile(path, migrationsUpTo(GetParam()));
        ASSERT_TRUE(file) << why(file);
        Connection &to = **file;
        to.database().exec("PRAGMA foreign_keys = OFF");
        const std::string exhibition = "VALUES (?, 'bangkok', '', NULL, 'TH', '', '', 'Asia/Bangkok', 'en', ?, '', 0";
        Query(to, "INSERT INTO exhibition " + exhibition + (GetParam() < 6 ? ")" : ", '')"))
            .with(label.exhibition, m_playlist)
            .run();
        Query(to, "INSERT INTO playlist VALUES (?, 'everything')").with(m_playlist).run();
        Query(to, "INSERT INTO work VALUES (?, 'photograph', '000001', '', NULL, NULL, '', '', '0.5 0.5', 0)").with(work).run();
        Query(to, "INSERT INTO text VALUES (?, 'title', 'km', 'ទន្លេ', 'reviewed', ?)").with(work, Id::generate()).run();
        Query(to, "INSERT INTO media VALUES (1, ?, ?, 'image/jpeg')").with(m_hash, qint64(m_bytes.size())).run();
        Query(to, "INSERT INTO chunk VALUES (1, ?, ?)").with(m_hash, m_bytes).run();
        Query(to, "INSERT INTO media_chunk VALUES (1, 0, 1)").run();
        Query(to, "INSERT INTO rendition VALUES (?, 'screen', 1, 1920, 1080)").with(work).run();
        Query entry(to, GetParam() < 5 ? "INSERT INTO playlist_entry VALUES (?, 0, ?, 8000, 'cross-fade', 0, -1, 0)"
                                       : "INSERT INTO playlist_entry VALUES (?, 0, ?, 8000, 'cross-fade', 0, -1, 0, 0, '')");
        entry.with(m_playlist, work).run();
        if (GetParam() < 6) {
            Query(to, "INSERT INTO schedule_rule VALUES (?, ?, ?, '', '', 127, '10:00', '18:00', 0)")
                .with(Id::generate(), label.exhibition, m_playlist)
                .run();
        }
        label.content = walkEdition(to, label);
        writeLabel(to, label, key.seal(sealedWords(label.content)));
    }

    /// A kiosk that loaded it when it was as old.
    KioskState oldKiosk() {
        KioskState state = kiosk();
        edition.file = QStringLiteral("000007-old.sala");
        publishOld(state.pathOf(edition));
        edition.label = label;
        edition.loaded = time;
        EXPECT_TRUE(state.show(edition));
        return state;
    }

    void expectShown(const KioskState &state) const {
        EXPECT_EQ(shownBy(state), QSet<Id>{work});
        const auto current = state.edition(KioskEdition::Role::Current);
        ASSERT_TRUE(current && *current);
        EXPECT_EQ((**current).label, label);
        const Result<bool> isSame = isAsLoaded(state, **current);
        EXPECT_TRUE(isSame && *isSame) << why(isSame);
        Result<Library> shown = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
        const auto findings = checkLibrary(*shown);
        ASSERT_TRUE(findings) << why(findings);
        for (const Finding &finding : *findings) {
            EXPECT_NE(finding.severity, Severity::Error) << finding.detail.toStdString();
        }
    }

    EditionLabel label{7, ExhibitionId::generate(), time, {}, {}};
    KioskEdition edition;
    WorkId work = WorkId::generate();

  private:
    PlaylistId m_playlist = PlaylistId::generate();
    QByteArray m_bytes = QByteArray(30000, 'j');
    MediaHash m_hash = hashOf(m_bytes);
};

TEST_P(EditionUpgradeTest, AKioskGoesOnWithWhatItShowed) {
    KioskState state = oldKiosk();

    ASSERT_TRUE(upgradeEditionsUnlocked(state));

    expectShown(state);
    EXPECT_EQ(readKioskHealth(state.folder(), time.addDays(1)).edition.fact, HealthFact::EditionWhole);
}

TEST_P(EditionUpgradeTest, DamageFromBeforeIsStillToldAfterwards) {
    KioskState state = oldKiosk();
    Connection(SQLite::Database(state.pathOf(edition).toStdString(), SQLite::OPEN_READWRITE), {})
        .database()
        .exec("UPDATE text SET body = 'lies'");

    ASSERT_TRUE(upgradeEditionsUnlocked(state));

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

    ASSERT_TRUE(upgradeEditionsUnlocked(state));

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
