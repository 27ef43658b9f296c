// Reading a library leaves nothing beside it, on sticks above all, and sees what is still in its log.

#include "db/storage/connection.h"
#include "db/storage/record_repository.h"
#include "tests/db/in_child.h"
#include "tests/db/temporary_library.h"

#include <QDir>

#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

namespace sala {
namespace {

using Mode = Library::Mode;

class LibraryLogTest : public testing::Test {
  protected:
    LibraryLogTest() {
        EXPECT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
        QDir().mkpath(stick());
    }

    QString stick() const { return library.in(QStringLiteral("stick")); }
    QString onStick() const { return stick() + QStringLiteral("/copy.sala"); }
    QStringList filesOnStick() const { return QDir(stick()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    /// As it lies on a stick.
    void copyAtRest() {
        library.close();
        ASSERT_TRUE(QFile::copy(library.path(), onStick()));
    }

    /// As it lies there when a machine went out that had it open: the theme is only in the log.
    void copyWithItsLog() const {
        ASSERT_TRUE(QFile::copy(library.path(), onStick()));
        ASSERT_TRUE(QFile::copy(library.path() + QStringLiteral("-wal"), onStick() + QStringLiteral("-wal")));
        ASSERT_GT(QFileInfo(onStick() + QStringLiteral("-wal")).size(), 0);
    }

    static int themesIn(const Result<Library> &opened) {
        return opened->connection().integer("SELECT count(*) FROM theme");
    }
    static bool isSeen(const Result<Library> &opened) { return themesIn(opened) == 1; }

    /// In a process that may write nothing in the stick's folder.
    bool seenByAGuest() const {
        return inChild([&] {
            becomeNobodySpecial();
            const auto own = Library::open(onStick(), Mode::ReadOnly);
            const auto foreign = Library::openForeign(onStick());
            return own && foreign && isSeen(own) && isSeen(foreign);
        });
    }

    void mayFolderBeWritten(bool may) const {
        chmod(library.in({}).toUtf8().constData(), 0755);
        chmod(stick().toUtf8().constData(), may ? 0755 : 0555);
    }

    TemporaryLibrary library;
    const Theme theme{ThemeId::generate(), QStringLiteral("work"), 1};
};

TEST_F(LibraryLogTest, ReadingOnesOwnLeavesOnlyWhatWasThere) {
    copyAtRest();
    const QByteArray before = bytesOf(onStick());

    for (int times = 0; times < 2; ++times) {
        const auto one = Library::open(onStick(), Mode::ReadOnly);
        const auto two = Library::open(onStick(), Mode::ReadOnly);
        ASSERT_TRUE(one && two) << why(one) << why(two);
        EXPECT_TRUE(isSeen(one) && isSeen(two));
    }

    EXPECT_EQ(filesOnStick(), QStringList{QStringLiteral("copy.sala")});
    EXPECT_EQ(bytesOf(onStick()), before);
}

TEST_F(LibraryLogTest, WhatAKilledReaderLeftGoesWithTheNext) {
    copyAtRest();
    EXPECT_TRUE(inChild([&]() -> bool {
        const auto opened = Library::open(onStick(), Mode::ReadOnly);
        _exit(opened && isSeen(opened) ? 0 : 1); // without closing it
    }));
    ASSERT_EQ(filesOnStick().size(), 3);

    ASSERT_TRUE(Library::open(onStick(), Mode::ReadOnly));

    EXPECT_EQ(filesOnStick(), QStringList{QStringLiteral("copy.sala")});
}

TEST_F(LibraryLogTest, ReadingOneFromOutsidePutsNothingBesideIt) {
    copyAtRest();

    const auto opened = Library::openForeign(onStick());

    ASSERT_TRUE(opened) << why(opened);
    EXPECT_TRUE(isSeen(opened));
    EXPECT_EQ(filesOnStick(), QStringList{QStringLiteral("copy.sala")});
}

TEST_F(LibraryLogTest, WhatIsOnlyInTheLogIsSeenAndKept) {
    copyWithItsLog();
    {
        const auto opened = Library::open(onStick(), Mode::ReadOnly);
        ASSERT_TRUE(opened) << why(opened);
        EXPECT_TRUE(isSeen(opened));
    }

    EXPECT_FALSE(QFile::exists(onStick() + QStringLiteral("-shm")));
    const auto again = Library::open(onStick(), Mode::ReadOnly);
    ASSERT_TRUE(again) << why(again);
    EXPECT_TRUE(isSeen(again));
}

TEST_F(LibraryLogTest, OfOneFromOutsideTheLogIsSeenAndNothingTouched) {
    copyWithItsLog();
    const QStringList before = filesOnStick();
    const QByteArray bytes = bytesOf(onStick());
    {
        const auto opened = Library::openForeign(onStick());
        ASSERT_TRUE(opened) << why(opened);
        EXPECT_TRUE(isSeen(opened));
        EXPECT_EQ(filesOnStick(), before);
    }

    EXPECT_EQ(filesOnStick(), before);
    EXPECT_EQ(bytesOf(onStick()), bytes);
}

TEST_F(LibraryLogTest, WhereNothingMayBeWrittenItIsReadAtRestAndWithItsLog) {
    copyWithItsLog();
    mayFolderBeWritten(false);
    EXPECT_TRUE(seenByAGuest());
    EXPECT_EQ(filesOnStick().size(), 2);

    mayFolderBeWritten(true);
    for (const QString &file : filesOnStick()) {
        ASSERT_TRUE(QFile::remove(stick() + u'/' + file));
    }
    copyAtRest();
    mayFolderBeWritten(false);
    EXPECT_TRUE(seenByAGuest());

    mayFolderBeWritten(true);
    EXPECT_EQ(filesOnStick(), QStringList{QStringLiteral("copy.sala")});
}

TEST_F(LibraryLogTest, AReaderThatGoesLeavesTheOthersWhatTheyNeed) {
    const Theme later{ThemeId::generate(), QStringLiteral("rivers"), 2};
    const auto staying = Library::open(library.path(), Mode::ReadOnly);
    ASSERT_TRUE(staying) << why(staying);

    ASSERT_TRUE(Library::open(library.path(), Mode::ReadOnly));
    ASSERT_TRUE(ThemeRepository(*library).add(later, anEdit()));
    ASSERT_TRUE(inChild([&] { return themesIn(Library::open(library.path(), Mode::ReadOnly)) == 2; }));

    EXPECT_EQ(themesIn(staying), 2);
    EXPECT_TRUE(QFile::exists(library.path() + QStringLiteral("-shm")));
}

TEST_F(LibraryLogTest, AStickMountedForReadingOnlyIsRead) {
    // What lies beside the library is what a machine left that went out while it was edited, or read, there.
    const auto seenWith = [&](const QStringList &endings) {
        return inChild([&] {
            const QByteArray place = QFile::encodeName(stick());
            bool isReady = unshare(CLONE_NEWNS) == 0 &&
                           mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                           mount("tmpfs", place.constData(), "tmpfs", 0, "size=16m") == 0;
            for (const QString &ending : endings) {
                isReady = isReady && QFile::copy(library.path() + ending, onStick() + ending);
            }
            isReady =
                isReady && mount("none", place.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
            const auto own = Library::open(onStick(), Mode::ReadOnly);
            const auto foreign = Library::openForeign(onStick());
            return isReady && own && foreign && isSeen(own) && isSeen(foreign);
        });
    };
    if (!inChild([&] { return unshare(CLONE_NEWNS) == 0; })) {
        GTEST_SKIP() << "nothing can be mounted here";
    }
    const QString log = QStringLiteral("-wal");
    const QString readers = QStringLiteral("-shm");

    EXPECT_TRUE(seenWith({QString(), log}));
    EXPECT_TRUE(seenWith({QString(), log, readers}));
    library.close();
    EXPECT_TRUE(seenWith({QString()}));
    EXPECT_TRUE(inChild([&]() -> bool {
        const auto opened = Library::open(library.path(), Mode::ReadOnly);
        _exit(opened && isSeen(opened) ? 0 : 1); // without closing it
    }));
    ASSERT_TRUE(QFile::exists(library.path() + readers));
    EXPECT_TRUE(seenWith({QString(), log, readers}));
}

} // namespace
} // namespace sala
