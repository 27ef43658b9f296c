// Two programs never work on one kiosk at once, and a dead one holds nobody up.

#include "db/storage/file_lock.h"
#include "tests/db/in_child.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <thread>

namespace sala {
namespace {

class FileLockTest : public testing::Test {
  protected:
    QString path() const { return m_folder.filePath(QStringLiteral("loading.lock")); }
    ErrorCode refusal(std::chrono::milliseconds wait = {}) const { return FileLock::take(path(), wait).error().code; }

  private:
    QTemporaryDir m_folder;
};

TEST_F(FileLockTest, OneHoldsIt) {
    const auto lock = FileLock::take(path());
    ASSERT_TRUE(lock);

    EXPECT_EQ(refusal(), ErrorCode::Busy);
    EXPECT_TRUE(inChild([&] { return refusal() == ErrorCode::Busy; }));
}

TEST_F(FileLockTest, WhatADeadProgramLeftHoldsNobodyUp) {
    const QByteArray left[] = {"", "1\nsala\nelsewhere\n", QByteArray(100, '\0')};
    for (const QByteArray &words : left) {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
        file.close();

        EXPECT_TRUE(FileLock::take(path()));
    }
}

TEST_F(FileLockTest, AKilledProgramLetsGo) {
    EXPECT_FALSE(inChild([&] {
        const auto lock = FileLock::take(path());
        kill(getpid(), SIGKILL);
        return lock.has_value();
    }));

    EXPECT_TRUE(FileLock::take(path()));
}

TEST_F(FileLockTest, WhoWaitsGetsItWhenTheOtherEnds) {
    auto lock = std::make_unique<Result<FileLock>>(FileLock::take(path()));
    ASSERT_TRUE(*lock);
    EXPECT_EQ(refusal(std::chrono::milliseconds(120)), ErrorCode::Busy);
    bool isTaken = false;
    std::thread other([&] { isTaken = FileLock::take(path(), std::chrono::seconds(20)).has_value(); });

    lock.reset();
    other.join();

    EXPECT_TRUE(isTaken);
}

TEST_F(FileLockTest, AFolderThatMayNotBeWrittenIsTold) {
    EXPECT_EQ(FileLock::take(QStringLiteral("/proc/none/loading.lock")).error().code, ErrorCode::Io);
    EXPECT_TRUE(inChild([&] {
        becomeNobodySpecial();
        return FileLock::take(QStringLiteral("/etc/loading.lock")).error().code == ErrorCode::NotAllowed;
    }));
}

} // namespace
} // namespace sala
