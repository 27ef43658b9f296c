// A kiosk's own state is damaged, emptied or lost: it goes on from the copy beside it, and never behind a withdrawal.

#include "db/storage/kiosk/kiosk_health.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "db/storage/kiosk/state_copy.h"
#include "db/storage/query.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdlib>
#include <random>
#include <sys/stat.h>

namespace sala {
namespace {

const QString kFirst = QStringLiteral("/kiosk.db");
const QString kCopy = QStringLiteral("/kiosk.db.copy");
const QString kVolume = QStringLiteral("volume");

/// What a failing card does to a file.
using Harm = std::function<void(const QString &)>;

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

void fillWithRandomBytes(const QString &path) {
    std::mt19937 random{7};
    QByteArray bytes(8192, 0);
    std::generate(bytes.begin(), bytes.end(), [&] { return char(random()); });
    write(path, bytes);
}

void makeEmpty(const QString &path) {
    write(path, {});
}

void fillWithZeros(const QString &path) {
    write(path, QByteArray(int(QFileInfo(path).size()), 0));
}

void cutInHalf(const QString &path) {
    QFile::resize(path, QFileInfo(path).size() / 8192 * 4096);
}

void takeAway(const QString &path) {
    QFile::remove(path);
}

const QList<Harm> kHarms{fillWithRandomBytes, makeEmpty, fillWithZeros, cutInHalf, takeAway};

class StateCopyTest : public testing::Test, public EditionFixture {
  protected:
    StateCopyTest() {
        kept = addPhotograph(1);
        gone = addPhotograph(2);
        EXPECT_TRUE(publish(QStringLiteral("one")));
        KioskState state = kiosk();
        folder = state.folder();
        EXPECT_TRUE(StaffLock(state).setPassphrase(kPin));
        EXPECT_TRUE(loadEdition(pathFor(QStringLiteral("one")), state));
        EXPECT_TRUE(state.set(kVolume, QStringLiteral("40")));
    }

    ~StateCopyTest() override {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString first() const { return folder + kFirst; }
    QString copy() const { return folder + kCopy; }
    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
    QStringList aside() const { return QDir(folder).entryList({QStringLiteral("kiosk.db.damaged-?")}, QDir::Files); }

    void expectAllOfIt(Result<KioskState> state) const {
        ASSERT_TRUE(state) << why(state);
        EXPECT_EQ(shownBy(*state), (QSet<Id>{kept, gone}));
        EXPECT_EQ(state->trustedKeys(), QList<QByteArray>{key.publicKey()});
        EXPECT_EQ(state->newestNumber(exhibition.id), 1);
        EXPECT_EQ(state->setting(kVolume), QStringLiteral("40"));
        const auto answer = StaffLock(*state).signIn(kPin, QDateTime::currentDateTimeUtc());
        EXPECT_TRUE(answer && answer->answer == SignIn::Answer::Right);
    }

    const QString kPin = QStringLiteral("271828");
    WorkId kept;
    WorkId gone;
    QString folder;
};

TEST_F(StateCopyTest, GoesOnFromTheCopyWhateverBecameOfTheState) {
    for (const Harm &harm : kHarms) {
        harm(first());

        expectAllOfIt(KioskState::openExisting(folder));
        expectAllOfIt(KioskState::open(folder));
        EXPECT_FALSE(QFile::exists(folder + QStringLiteral("/kiosk.db.new")));
    }
    EXPECT_EQ(aside().size(), 3) << "of four that were there";
}

TEST_F(StateCopyTest, FindsZerosOverAnyPage) {
    QFile file(first());
    for (qint64 page = 0; page < QFileInfo(first()).size() / 4096; ++page) {
        SCOPED_TRACE(page);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(page * 4096);
        file.write(QByteArray(4096, 0));
        file.close();

        expectAllOfIt(KioskState::openExisting(folder));
    }
}

TEST_F(StateCopyTest, NeverGoesBackBehindAWithdrawal) {
    withdraw(gone);
    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)").with(gone).run();
    KioskState state = kiosk();
    ASSERT_TRUE(loadEdition(published(QStringLiteral("two")), state));
    for (const Harm &harm : kHarms) {
        harm(first());

        Result<KioskState> mended = KioskState::openExisting(folder);
        ASSERT_TRUE(mended) << why(mended);
        EXPECT_EQ(shownBy(*mended), QSet<Id>{kept});
        EXPECT_TRUE(mended->withdrawnIn(exhibition.country)->contains(gone));
        EXPECT_EQ(rollBack(*mended).error().code, ErrorCode::NotAllowed);
        EXPECT_FALSE(loadEdition(pathFor(QStringLiteral("one")), *mended)) << "its numbers are known";
    }
}

TEST_F(StateCopyTest, TheNewestPinIsInForce) {
    KioskState state = kiosk();
    ASSERT_TRUE(StaffLock(state).setPassphrase(QStringLiteral("161803")));
    makeEmpty(first());

    Result<KioskState> mended = KioskState::openExisting(folder);

    ASSERT_TRUE(mended) << why(mended);
    EXPECT_EQ(StaffLock(*mended).signIn(QStringLiteral("161803"), QDateTime::currentDateTimeUtc())->answer,
              SignIn::Answer::Right);
}

TEST_F(StateCopyTest, WithoutAWholeCopyItIsNoNewKiosk) {
    const QString other = library.in(QStringLiteral("both"));
    for (const Harm &harm : kHarms) {
        for (const Harm &harmCopy : kHarms) {
            (void)inChild([&] { return std::system(qPrintable(QStringLiteral("cp -r '%1' '%2'").arg(folder, other))) == 0; });
            harm(other + kFirst);
            harmCopy(other + kCopy);
            const QStringList before = QDir(other).entryList({QStringLiteral("kiosk.db*")}, QDir::Files);

            const auto opened = KioskState::open(other);
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().code, ErrorCode::Corrupt) << why(opened);
            EXPECT_TRUE(opened.error().detail.contains(QLatin1String("withdrawn"))) << why(opened);
            EXPECT_EQ(KioskState::openExisting(other).error().code, ErrorCode::Corrupt);
            EXPECT_EQ(readKioskHealth(other, time).edition.fact, HealthFact::StateUnreadable);
            EXPECT_EQ(QDir(other).entryList({QStringLiteral("kiosk.db*")}, QDir::Files), before) << "nothing was touched";
            ASSERT_TRUE(QDir(other).removeRecursively());
        }
    }
}

TEST_F(StateCopyTest, AFolderThatNeverWasAKiosksIsANewOne) {
    const QString other = library.in(QStringLiteral("new"));
    EXPECT_EQ(KioskState::openExisting(other).error().code, ErrorCode::NotFound);
    QDir().mkpath(other);
    makeEmpty(other + kFirst); // somebody was killed as they began

    const auto begun = KioskState::open(other);

    ASSERT_TRUE(begun) << why(begun);
    EXPECT_TRUE(QFile::exists(other + kCopy));
}

TEST_F(StateCopyTest, AKioskOfAnEarlierSalaGetsItsCopyWhenItIsOpened) {
    for (const Harm &harm : kHarms) {
        harm(copy());
        ASSERT_TRUE(KioskState::openExisting(folder));

        makeEmpty(first());

        expectAllOfIt(KioskState::openExisting(folder));
    }
}

TEST_F(StateCopyTest, ACopyThatWasLeftBehindIsBroughtUpToDate) {
    const QString old = folder + QStringLiteral("/old");
    ASSERT_TRUE(QFile::copy(copy(), old));
    ASSERT_TRUE(KioskState::open(folder)->set(kVolume, QStringLiteral("50")));
    ASSERT_TRUE(QFile::remove(copy()) && QFile::rename(old, copy()));
    ASSERT_TRUE(KioskState::openExisting(folder));
    makeEmpty(first());

    EXPECT_EQ(KioskState::openExisting(folder)->setting(kVolume), QStringLiteral("50"));
}

/// Its log was lost, or somebody put an old backup in its place.
TEST_F(StateCopyTest, AStateThatIsBehindItsCopyCatchesUp) {
    const QString old = folder + QStringLiteral("/old");
    ASSERT_TRUE(QFile::copy(first(), old));
    withdraw(gone);
    Query(library->connection(), "INSERT INTO tombstone VALUES (?, 'work', 'noy', '2016-12-03', NULL)").with(gone).run();
    {
        KioskState state = kiosk();
        ASSERT_TRUE(loadEdition(published(QStringLiteral("two")), state));
    }
    ASSERT_TRUE(QFile::remove(first()) && QFile::rename(old, first()));

    const Result<KioskState> state = KioskState::openExisting(folder);

    ASSERT_TRUE(state) << why(state);
    EXPECT_EQ(shownBy(*state), QSet<Id>{kept});
    EXPECT_TRUE(state->withdrawnIn(exhibition.country)->contains(gone));
}

/// The disk took the copy, but not the change: it is not in the copy, to come back later.
TEST_F(StateCopyTest, WhatWasRefusedStaysRefused) {
    EXPECT_TRUE(inChild([&] {
        Result<KioskState> state = KioskState::open(folder);
        for (int i = 1; state && i <= 40; ++i) { // until SQLite's log is longer than the copy
            (void)state->set(kVolume, QString::number(i));
        }
        limitFiles(rlim_t(QFileInfo(copy()).size() + 4096));
        return state && state->set(kVolume, QStringLiteral("50")).error().code == ErrorCode::Io;
    }));

    EXPECT_EQ(KioskState::openExisting(folder)->setting(kVolume), QStringLiteral("40"));
    makeEmpty(first());
    EXPECT_EQ(KioskState::openExisting(folder)->setting(kVolume), QStringLiteral("40"));
}

TEST_F(StateCopyTest, LookingChangesNothing) {
    { ASSERT_TRUE(KioskState::openExisting(folder)); }
    const QFileInfo before(copy());
    const QDateTime written = before.lastModified();
    const QStringList all = files();
    struct stat was {};
    ::stat(QFile::encodeName(copy()).constData(), &was);

    { ASSERT_TRUE(KioskState::openExisting(folder)->editions()); }

    struct stat is {};
    ::stat(QFile::encodeName(copy()).constData(), &is);
    EXPECT_EQ(is.st_ino, was.st_ino) << "the very same file";
    EXPECT_EQ(QFileInfo(copy()).lastModified(), written);
    EXPECT_EQ(files(), all);
}

TEST_F(StateCopyTest, NothingIsChangedWithoutItsCopy) {
    KioskState state = kiosk();
    ASSERT_TRUE(QDir().mkpath(copy() + QStringLiteral(".new/in the way")));

    const Result<void> set = state.set(kVolume, QStringLiteral("50"));

    ASSERT_FALSE(set);
    EXPECT_TRUE(set.error().detail.contains(QLatin1String("copy"))) << why(set);
    EXPECT_EQ(KioskState::openExisting(folder)->setting(kVolume), QStringLiteral("40"));
}

/// Whatever a kill leaves of the mending is mended.
TEST_F(StateCopyTest, IsMendedThoughTheMendingWasKilled) {
    write(folder + QStringLiteral("/kiosk.db.new"), "half of");
    write(copy() + QStringLiteral(".new"), "half of");
    fillWithRandomBytes(first());
    expectAllOfIt(KioskState::openExisting(folder));

    ASSERT_TRUE(QFile::rename(first(), folder + QStringLiteral("/kiosk.db.damaged-2")));
    fillWithRandomBytes(first() + QStringLiteral("-wal"));
    fillWithRandomBytes(first() + QStringLiteral("-shm"));
    expectAllOfIt(KioskState::openExisting(folder));

    ASSERT_TRUE(QFile::rename(first(), folder + QStringLiteral("/kiosk.db.damaged-3")));
    ASSERT_TRUE(QFile::copy(copy(), folder + QStringLiteral("/kiosk.db.new")));
    expectAllOfIt(KioskState::openExisting(folder));
}

TEST_F(StateCopyTest, ManyAtOnceMendItOnce) {
    fillWithRandomBytes(first());
    QList<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        children.append(startChild([&] {
            const Result<KioskState> state = KioskState::openExisting(folder);
            return state && state->setting(kVolume) == QStringLiteral("40");
        }));
    }
    for (const pid_t child : children) {
        EXPECT_TRUE(finished(child));
    }

    EXPECT_EQ(aside().size(), 1);
    expectAllOfIt(KioskState::openExisting(folder));
}

TEST_F(StateCopyTest, ManyAtOnceBeginOneKiosk) {
    const QString other = library.in(QStringLiteral("new"));
    QList<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        children.append(startChild([&] {
            Result<KioskState> state = KioskState::open(other);
            return state && state->set(QStringLiteral("of-%1").arg(i), QStringLiteral("yes"));
        }));
    }
    for (const pid_t child : children) {
        EXPECT_TRUE(finished(child));
    }

    EXPECT_EQ(KioskState::open(other)->settingsBelow(QStringLiteral("of-"))->size(), 6);
    makeEmpty(other + kFirst);
    EXPECT_EQ(KioskState::open(other)->settingsBelow(QStringLiteral("of-"))->size(), 6) << "the copy has them all";
    EXPECT_EQ(QDir(other).entryList({QStringLiteral("*damaged*")}).size(), 1);
}

TEST_F(StateCopyTest, ReadsTheCopyWhereNothingCanBeMended) {
    fillWithRandomBytes(first());
    const QStringList before = files();
    QFile::setPermissions(library.in(QString()), QFile::Permissions(0x7755));
    QFile::setPermissions(folder, QFile::Permissions(0x5555));

    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        Result<KioskState> state = KioskState::openExisting(folder);
        return state && state->isFromCopy() && shownBy(*state).size() == 2 &&
               state->set(kVolume, QStringLiteral("50")).error().code == ErrorCode::NotAllowed &&
               readKioskHealth(folder, QDateTime::currentDateTimeUtc()).damage.has_value();
    }));

    EXPECT_EQ(files(), before);
}

TEST_F(StateCopyTest, StaffAreToldForAWeek) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    EXPECT_FALSE(readKioskHealth(folder, now).damage);
    fillWithRandomBytes(first());

    const auto damage = readKioskHealth(folder, now).damage;

    ASSERT_TRUE(damage);
    EXPECT_EQ(damage->fact, HealthFact::StateMended);
    EXPECT_EQ(damage->state(), HealthState::Amber);
    EXPECT_LT(damage->when.secsTo(now), 60);
    EXPECT_TRUE(readKioskHealth(folder, now.addDays(6)).damage);
    EXPECT_FALSE(readKioskHealth(folder, now.addDays(9)).damage);
}

/// Figures, not limits.
TEST_F(StateCopyTest, SaysWhatItCosts) {
    constexpr int kTimes = 50;
    KioskState state = kiosk();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kTimes; ++i) {
        ASSERT_TRUE(KioskState::openExisting(folder));
    }
    const double opening = double(timer.restart()) / kTimes;
    for (int i = 0; i < kTimes; ++i) {
        ASSERT_TRUE(state.set(kVolume, QString::number(i)));
    }
    std::printf("%lld bytes: opened in %.2f ms, changed in %.2f ms\n", QFileInfo(copy()).size(), opening,
                double(timer.elapsed()) / kTimes);
}

} // namespace
} // namespace sala
