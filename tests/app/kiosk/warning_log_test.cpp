#include "app/kiosk/warning_log.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <thread>

namespace sala {
namespace {

Q_LOGGING_CATEGORY(lcTest, "sala.film")
Q_LOGGING_CATEGORY(lcOther, "qt.multimedia")

constexpr WarningLog::Pace kFast{std::chrono::milliseconds(10), std::chrono::milliseconds(10),
                                 std::chrono::milliseconds(10)};
constexpr WarningLog::Pace kSlow{std::chrono::milliseconds(10), std::chrono::hours(1), std::chrono::hours(1)};

int printed = 0;
void count(QtMsgType, const QMessageLogContext &, const QString &) {
    ++printed;
}

class WarningLogTest : public testing::Test {
  protected:
    WarningLogTest() : m_before(qInstallMessageHandler(count)) { printed = 0; }
    ~WarningLogTest() override { qInstallMessageHandler(m_before); }

    QList<KeptWarning> kept() const { return readWarnings(folder.path()); }
    bool becomes(qsizetype lines) {
        return QTest::qWaitFor([&] { return kept().size() == lines; }, 10'000);
    }

    QTemporaryDir folder;

  private:
    QtMessageHandler m_before;
};

TEST_F(WarningLogTest, KeepsOurWarningsAndPrintsEverythingAsBefore) {
    const WarningLog log(folder.path(), kFast);

    qCWarning(lcTest) << "the sound broke in /home/noy/film.mp4";
    qCWarning(lcOther) << "a plugin is talkative";
    qCInfo(lcTest) << "another day";

    ASSERT_TRUE(becomes(1));
    EXPECT_EQ(kept().first().category, QStringLiteral("sala.film"));
    EXPECT_EQ(kept().first().text, QStringLiteral("the sound broke in <file>"));
    EXPECT_EQ(printed, 3);
}

TEST_F(WarningLogTest, CountsAndWritesTheRestAtItsEnd) {
    {
        const WarningLog log(folder.path(), kSlow);
        qCWarning(lcTest) << "the sound broke";
        ASSERT_TRUE(becomes(1));
        qCWarning(lcTest) << "the sound broke";
        qCWarning(lcTest) << "a film stood still";
        EXPECT_EQ(kept().size(), 1) << "the disk is spared";
    }
    ASSERT_EQ(kept().size(), 2);
    EXPECT_EQ(kept().first().times + kept().last().times, 3);
    {
        const WarningLog log(folder.path(), kFast); // the next run
        qCWarning(lcTest) << "the sound broke";
    }
    EXPECT_EQ(kept().size(), 2);
    EXPECT_EQ(kept().first().times, 3);
}

TEST_F(WarningLogTest, AFloodFromManyThreadsStaysSmallAndIsNotWaitedFor) {
    constexpr int kLines = 20'000;
    QElapsedTimer time;
    {
        const WarningLog log(folder.path(), kFast);
        time.start();
        const auto flood = [](int who) {
            for (int i = 0; i < kLines; ++i) {
                qCWarning(lcTest) << "broken thing" << who << i;
            }
        };
        std::thread other(flood, 1);
        flood(2);
        other.join();
        RecordProperty("millisecondsFor40000Lines", int(time.elapsed()));
        EXPECT_LT(time.elapsed(), 20'000);
    }
    const QList<KeptWarning> found = kept();
    EXPECT_LE(found.size(), kMostKeptWarnings);
    EXPECT_LT(QFileInfo(folder.filePath(QStringLiteral("warnings.json"))).size(), 64 * 1024);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const KeptWarning &warning) {
        return warning.text == QLatin1String("more lines than are kept") && warning.times > kLines;
    })) << "what is not kept is counted";
}

TEST_F(WarningLogTest, AFolderThatCannotBeWrittenIsNoTrouble) {
    {
        const WarningLog log(folder.filePath(QStringLiteral("nowhere")), kFast);
        qCWarning(lcTest) << "the sound broke";
    }
    EXPECT_EQ(printed, 1);
}

} // namespace
} // namespace sala
