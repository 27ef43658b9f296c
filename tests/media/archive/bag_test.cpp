// A bag comes whole or not at all, and other programs find every byte of it right.

#include "media/archive/bag.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sala {
namespace {

class BagTest : public testing::Test {
  protected:
    QString in(const QString &name) const { return folder.filePath(name); }

    /// Everything below the folder, hidden things too.
    QStringList there() const {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    Result<void> write(const QString &name) const {
        return Bag::begin(in(name)).and_then([](Bag &&bag) -> Result<void> {
            for (const char *path : {"data/works/0001/ទន្លេ.txt", "data/tables/works.csv", "README.txt"}) {
                if (const auto added = bag.add(QString::fromUtf8(path), QByteArray(path)); !added) {
                    return tl::unexpected(added.error());
                }
            }
            return std::move(bag).finish({{QStringLiteral("Bagging-Date"), QStringLiteral("2016-12-01")}});
        });
    }

    static int sums(const QString &bag, const QString &manifest) {
        QProcess process;
        process.setWorkingDirectory(bag);
        process.start(QStringLiteral("sha256sum"), {QStringLiteral("--check"), QStringLiteral("--strict"), manifest});
        EXPECT_TRUE(process.waitForFinished());
        return process.exitCode();
    }

    static QByteArray read(const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(BagTest, EveryFileIsAsTheManifestSays) {
    ASSERT_TRUE(write(QStringLiteral("bag")));

    const QString bag = in(QStringLiteral("bag"));
    EXPECT_EQ(there(), QStringList{QStringLiteral("bag")});
    EXPECT_EQ(sums(bag, QStringLiteral("manifest-sha256.txt")), 0);
    EXPECT_EQ(sums(bag, QStringLiteral("tagmanifest-sha256.txt")), 0);
    EXPECT_EQ(read(bag + QStringLiteral("/bagit.txt")), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    EXPECT_EQ(read(bag + QStringLiteral("/bag-info.txt")), "Bagging-Date: 2016-12-01\nPayload-Oxum: 56.2\n");
    EXPECT_EQ(read(bag + QStringLiteral("/manifest-sha256.txt")).count('\n'), 2);
    EXPECT_EQ(read(bag + QStringLiteral("/tagmanifest-sha256.txt")).count('\n'), 4);

    QFile harmed(bag + QStringLiteral("/data/tables/works.csv"));
    ASSERT_TRUE(harmed.open(QIODevice::WriteOnly));
    harmed.write("x");
    harmed.close();
    EXPECT_NE(sums(bag, QStringLiteral("manifest-sha256.txt")), 0);
}

TEST_F(BagTest, WhatIsNotFinishedLeavesNothing) {
    {
        auto bag = Bag::begin(in(QStringLiteral("bag")));
        ASSERT_TRUE(bag);
        ASSERT_TRUE(bag->add(QStringLiteral("data/a"), QByteArray("a")));
        EXPECT_FALSE(bag->add(QStringLiteral("data/b"), [] { return Result<QByteArray>(fail(ErrorCode::Cancelled, {})); }));
        EXPECT_FALSE(QFileInfo::exists(in(QStringLiteral("bag"))));
    }
    EXPECT_EQ(there(), QStringList());
}

TEST_F(BagTest, AnEmptyFolderIsFilledAndAnotherOneLeftAlone) {
    ASSERT_TRUE(QDir().mkdir(in(QStringLiteral("empty"))) && QDir().mkdir(in(QStringLiteral("full"))));
    QFile hidden(in(QStringLiteral("full/.hidden")));
    ASSERT_TRUE(hidden.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(in(QStringLiteral("empty")), in(QStringLiteral("link"))));
    ASSERT_TRUE(QFile::link(in(QStringLiteral("nowhere")), in(QStringLiteral("broken"))));

    EXPECT_TRUE(write(QStringLiteral("link"))) << "where it leads";
    EXPECT_TRUE(QFileInfo(in(QStringLiteral("empty/bagit.txt"))).exists());
    for (const char *refused : {"full", "empty", "full/.hidden", "broken"}) {
        const auto written = write(QLatin1String(refused));
        ASSERT_FALSE(written) << refused;
        EXPECT_EQ(written.error().code, ErrorCode::InvalidInput) << refused;
    }
    EXPECT_EQ(write(QStringLiteral("none/bag")).error().code, ErrorCode::NotFound);
    const auto onADisk = Bag::begin(QStringLiteral("/proc"));
    ASSERT_FALSE(onADisk);
    EXPECT_EQ(onADisk.error().code, ErrorCode::InvalidInput);
}

TEST_F(BagTest, AFullDiskIsSaidAndLeavesNothing) {
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1 << 20;
    setrlimit(RLIMIT_FSIZE, &small);
    Result<BaggedFile> written = fail(ErrorCode::Io, {});
    {
        auto bag = Bag::begin(in(QStringLiteral("bag")));
        ASSERT_TRUE(bag);
        written = bag->add(QStringLiteral("data/works/film.mp4"), QByteArray(2 << 20, 'x'));
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Io);
    EXPECT_EQ(written.error().subject, in(QStringLiteral("bag/data/works/film.mp4"))) << "as it would be called";
    EXPECT_EQ(there(), QStringList());
}

TEST_F(BagTest, TheNextOneTakesAwayWhatAKilledOneLeft) {
    const pid_t child = fork();
    if (child == 0) {
        auto bag = Bag::begin(in(QStringLiteral("bag")));
        const bool isThere = bag && bag->add(QStringLiteral("data/a"), QByteArray("a"));
        kill(getpid(), isThere ? SIGKILL : SIGTERM);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_EQ(WTERMSIG(status), SIGKILL);
    ASSERT_EQ(there().size(), 1);
    auto running = Bag::begin(in(QStringLiteral("other")));
    ASSERT_TRUE(running);

    ASSERT_TRUE(write(QStringLiteral("bag")));

    EXPECT_EQ(there().size(), 2) << "the bag, and what is still being written: " << there().join(u' ').toStdString();
}

} // namespace
} // namespace sala
