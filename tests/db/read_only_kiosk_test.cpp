// A card that fails is made read-only by the system: the kiosk goes on with what is there.

#include "db/storage/kiosk/settings_store.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDirIterator>

namespace sala {
namespace {

class ReadOnlyKioskTest : public testing::Test, public EditionFixture {
  protected:
    ReadOnlyKioskTest() {
        addPhotograph(1);
        EXPECT_TRUE(publish(QStringLiteral("one")));
        KioskState state = kiosk();
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("one")), state));
        EXPECT_TRUE(state.set(QStringLiteral("volume"), QStringLiteral("40")));
        folder = state.folder();
    }

    ~ReadOnlyKioskTest() override { setWritable(true); }

    /// For somebody who is not root: nobody else can be refused.
    void setWritable(bool isIt) const {
        QFile::setPermissions(library.in(QString()), kAll);
        QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile::setPermissions(all.next(), isIt ? kAll : kRead);
        }
        QFile::setPermissions(folder, isIt ? kAll : kRead);
    }

    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

    /// What a kiosk does with it.
    bool showsWhatIsThere() const {
        Result<KioskState> state = KioskState::openExisting(folder);
        if (!state) {
            std::fprintf(stderr, "%s\n", qPrintable(state.error().detail));
            return false;
        }
        return shownBy(*state).size() == 1 && finishEditions(*state) &&
               state->setting(QStringLiteral("volume")) == QStringLiteral("40") &&
               state->set(QStringLiteral("volume"), QStringLiteral("50")).error().code == ErrorCode::NotAllowed &&
               !loadEdition(pathFor(QStringLiteral("one")), *state) &&
               !rollBack(*state);
    }

    static constexpr QFile::Permissions kRead = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                                QFile::ReadOther | QFile::ExeOther;
    static constexpr QFile::Permissions kAll = kRead | QFile::WriteOwner;

    QString folder;
};

TEST_F(ReadOnlyKioskTest, ShowsWhatIsThereAndRefusesChanges) {
    setWritable(false);
    const QStringList before = files();

    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        return showsWhatIsThere();
    }));

    EXPECT_EQ(files(), before);
}

/// The machine lost its power, and the disk came back read-only: the last changes are in SQLite's log.
TEST_F(ReadOnlyKioskTest, SeesWhatIsOnlyInTheLog) {
    EXPECT_FALSE(inChild([&] {
        Result<KioskState> own = KioskState::open(folder);
        (void)own->set(QStringLiteral("volume"), QStringLiteral("30"));
        (void)own->set(QStringLiteral("volume"), QStringLiteral("40"));
        (void)own->set(QStringLiteral("country"), QStringLiteral("TH"));
        kill(getpid(), SIGKILL);
        return true;
    }));
    ASSERT_TRUE(files().contains(QStringLiteral("kiosk.db-wal")));
    QFile::remove(folder + QStringLiteral("/kiosk.db-shm")); // it is not kept over a start
    setWritable(false);

    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        return showsWhatIsThere() &&
               KioskState::open(folder)->setting(QStringLiteral("country")) == QStringLiteral("TH");
    }));
}

} // namespace
} // namespace sala
