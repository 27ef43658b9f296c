// The kiosk's disk is full and the power failed: it begins again with what is there.

#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDirIterator>

#include <sched.h>
#include <sys/mount.h>

namespace sala {
namespace {

constexpr int kCannotMount = 77;

/// A small disk of its own over a folder, for this process only, with `from` on it.
void standOnSmallDisk(const QString &folder, const QString &from) {
    const bool isAlone = unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
    (void)mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const QByteArray place = QFile::encodeName(folder);
    if (!isAlone || mount("tmpfs", place.constData(), "tmpfs", 0, "size=16m") != 0) {
        _exit(kCannotMount);
    }
    QDirIterator all(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        const QString copy = folder + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(file, copy);
    }
}

/// To the last byte.
void fillDisk(const QString &folder) {
    QFile file(folder + QStringLiteral("/something large"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qint64 size : {1 << 20, 1 << 12, 1}) {
        const QByteArray bytes(size, 'x');
        while (file.write(bytes) == size) {
        }
    }
}

bool told(bool isRight, const char *what) {
    if (!isRight) {
        std::fprintf(stderr, "not so: %s\n", what);
    }
    return isRight;
}

class FullDiskKioskTest : public testing::Test, public EditionFixture {
  protected:
    FullDiskKioskTest() {
        addPhotograph(1);
        EXPECT_TRUE(publish(QStringLiteral("one")));
        KioskState state = kiosk();
        folder = state.folder();
        EXPECT_TRUE(StaffLock(state).setPassphrase(kPin));
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("one")), state));
        disk = library.in(QStringLiteral("disk"));
        QDir().mkpath(disk);
    }

    /// The last change lies in SQLite's log only.
    void pullThePlug() const {
        EXPECT_FALSE(inChild([&] {
            Result<KioskState> own = KioskState::open(folder);
            (void)own->set(QStringLiteral("volume"), QStringLiteral("40"));
            kill(getpid(), SIGKILL);
            return true;
        }));
        QFile::remove(folder + QStringLiteral("/kiosk.db-shm")); // it may never have come onto the disk
    }

    /// What `work` says of a kiosk on a disk without a byte of room.
    void onFullDisk(const std::function<bool()> &work) const {
        const pid_t child = startChild([&] {
            standOnSmallDisk(disk, folder);
            fillDisk(disk);
            return work();
        });
        int status = -1;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFEXITED(status));
        if (WEXITSTATUS(status) == kCannotMount) {
            GTEST_SKIP() << "nothing can be mounted here";
        }
        EXPECT_EQ(WEXITSTATUS(status), 0);
    }

    bool showsWhatIsThere() const {
        Result<KioskState> state = KioskState::openExisting(disk);
        return told(state.has_value(), state ? "" : qPrintable(state.error().detail)) &&
               told(shownBy(*state).size() == 1, "one work is shown") &&
               told(state->setting(QStringLiteral("volume")) == QStringLiteral("40"), "the last change is known");
    }

    const QString kPin = QStringLiteral("271828");
    QString folder;
    QString disk;
};

TEST_F(FullDiskKioskTest, BeginsAgainWithWhatIsThere) {
    pullThePlug();

    onFullDisk([&] { return showsWhatIsThere(); });
}

TEST_F(FullDiskKioskTest, SaysThatTheDiskIsFullWhenSomethingIsToBeKept) {
    onFullDisk([&] {
        Result<KioskState> state = KioskState::open(disk);
        const Result<void> kept =
            state ? state->set(QStringLiteral("volume"), QStringLiteral("50")) : tl::unexpected(state.error());
        return told(!kept && kept.error().code == ErrorCode::Io, "it is refused") &&
               told(kept.error().detail.contains(QLatin1String("full")), qPrintable(kept.error().detail));
    });
}

TEST_F(FullDiskKioskTest, KeepsChangesAgainOnceThereIsRoom) {
    pullThePlug();

    onFullDisk([&] {
        const bool isShown = showsWhatIsThere();
        QFile::remove(disk + QStringLiteral("/something large"));
        Result<KioskState> state = KioskState::openExisting(disk);
        return isShown && told(state && state->set(QStringLiteral("volume"), QStringLiteral("50")), "it is kept") &&
               told(KioskState::open(disk)->setting(QStringLiteral("volume")) == QStringLiteral("50"), "and read");
    });
}

TEST_F(FullDiskKioskTest, ReadsTheCopyOfADamagedState) {
    onFullDisk([&] {
        const QString state = disk + QStringLiteral("/kiosk.db");
        for (const QString &file : {state + QStringLiteral("-wal"), state + QStringLiteral("-shm")}) {
            QFile::remove(file);
        }
        QFile damaged(state);
        (void)damaged.open(QIODevice::ReadWrite);
        damaged.write(QByteArray(4096, 'x'));
        damaged.close();
        fillDisk(disk);
        Result<KioskState> read = KioskState::openExisting(disk);
        return told(read.has_value(), read ? "" : qPrintable(read.error().detail)) &&
               told(read->isFromCopy() && shownBy(*read).size() == 1, "one work is shown") &&
               told(StaffLock(*read).isSet() == true, "the PIN is known") &&
               told(read->set(QStringLiteral("volume"), QStringLiteral("50")).error().code == ErrorCode::Io, "it is refused");
    });
}

/// Who knows the PIN sees what is wrong; who guesses waits, from the first wrong one on.
TEST_F(FullDiskKioskTest, LetsStaffInAndMakesGuessesWait) {
    onFullDisk([&] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Result<KioskState> state = KioskState::openExisting(disk);
        const auto wrong = StaffLock(*state).signIn(QStringLiteral("314159"), now);
        const auto soon = StaffLock(*state).signIn(kPin, now.addSecs(10));
        const auto later = StaffLock(*state).signIn(kPin, now.addSecs(31));
        return told(wrong && wrong->answer == SignIn::Answer::Wrong, "the wrong one is") &&
               told(soon && soon->answer == SignIn::Answer::TooSoon, "the next one waits") &&
               told(later && later->answer == SignIn::Answer::Right, "the right one is");
    });
}

} // namespace
} // namespace sala
