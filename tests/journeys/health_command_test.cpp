// A kiosk's health by the real program: what it says, what it writes, and how its runs are noted.

#include "db/health/kept_warnings.h"
#include "db/storage/kiosk/run_record.h"
#include "db/storage/kiosk/settings_store.h"
#include "tests/db/edition_fixture.h"
#include "tests/journeys/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <signal.h>

namespace sala {
namespace {

class HealthCommandTest : public testing::Test, public EditionFixture {
  protected:
    QString folder() const { return library.in(QStringLiteral("kiosk")); }

    void load() {
        KioskState state = kiosk();
        addPhotograph(1);
        ASSERT_TRUE(publish(QStringLiteral("first")));
        ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("first")), state));
        ASSERT_TRUE(writeSettings(state, {true, {}, exhibition.country}));
    }

    ProgramRun health(const QStringList &more = {}) {
        return runSala(QStringList{QStringLiteral("--state"), folder(), QStringLiteral("health")} + more);
    }

    static QJsonObject find(const ProgramRun &run, const char *subject) {
        const QJsonArray rows =
            QJsonDocument::fromJson(run.output).object()[QLatin1String("findings")].toArray();
        for (const QJsonValue &row : rows) {
            if (row.toObject()[QLatin1String("subject")] == QLatin1String(subject)) {
                return row.toObject();
            }
        }
        return {};
    }

    QList<KioskRun> runs() { return readRuns(kiosk()).value(); }

    /// Starts the kiosk and waits until its run is noted.
    void start(QProcess &kiosk) {
        kiosk.setProcessChannelMode(QProcess::MergedChannels);
        kiosk.start(programFile(), {QStringLiteral("--state"), folder(), QStringLiteral("show"),
                                    QStringLiteral("--windowed")});
        ASSERT_TRUE(kiosk.waitForStarted());
        const qsizetype before = m_started++;
        ASSERT_TRUE(QTest::qWaitFor([&] { return runs().size() > before; }, 30'000))
            << kiosk.readAll().toStdString();
        EXPECT_TRUE(runs().last().isRunning);
    }

  private:
    qsizetype m_started = 0;
};

TEST_F(HealthCommandTest, SaysALineEachAndFailsWhenSomethingIsRed) {
    ASSERT_NO_FATAL_FAILURE(load());
    const ProgramRun well = health({QStringLiteral("--json")});
    EXPECT_EQ(find(well, "edition")[QLatin1String("state")], QLatin1String("green"))
        << well.output.toStdString();
    EXPECT_EQ(find(well, "writing")[QLatin1String("state")], QLatin1String("green"));
    const QJsonObject json = QJsonDocument::fromJson(well.output).object();
    EXPECT_EQ(json[QLatin1String("zone")], QLatin1String("Asia/Bangkok"));
    for (const QJsonValue &time : QList<QJsonValue>{json[QLatin1String("time")], find(well, "clock")[QLatin1String("when")]}) {
        EXPECT_TRUE(time.toString().endsWith(u'Z')) << "whichever zone the machine is in";
    }
    const bool isRed =
        QJsonDocument::fromJson(well.output).object()[QLatin1String("state")] == QLatin1String("red");
    EXPECT_EQ(well.exitCode, isRed ? 1 : 0) << "this machine may be ill itself";

    {
        const KioskState state = kiosk();
        SQLite::Database database(state.pathOf(**state.edition(KioskEdition::Role::Current)).toStdString(),
                                  SQLite::OPEN_READWRITE);
        database.exec("UPDATE text SET body = 'somebody was here'");
    }
    const ProgramRun ill = health();
    EXPECT_EQ(ill.exitCode, 1);
    const QByteArray first = ill.output.left(ill.output.indexOf('\n'));
    EXPECT_TRUE(first.startsWith("red      ")) << "the worst first: " << first.toStdString();
    EXPECT_TRUE(
        ill.output.contains("Exhibition: Edition 1, published 2 December 2016, is damaged. Load it again"))
        << ill.output.toStdString();
    EXPECT_EQ(ill.output.count('\n'), 15);
}

TEST_F(HealthCommandTest, TheReportIsWholeAndNamesNobody) {
    ASSERT_NO_FATAL_FAILURE(load());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(writeWarnings(
        folder(),
        {{QStringLiteral("sala.kiosk"), QStringLiteral("cannot read /home/daw-mya/Noy.jpg"), 2, now, now},
         {QStringLiteral("sala.film"), QStringLiteral("caption \"Nang Hseng\" from 10.1.2.3"), 1, now,
          now},
         {QStringLiteral("sala.film"), QStringLiteral("the interview of Somchai Jaidee cannot be played"), 1, now, now}}));
    const QString file = library.in(QStringLiteral("report.zip"));

    const ProgramRun run = health({QStringLiteral("--bundle"), file});

    ASSERT_TRUE(QFile::exists(file)) << run.errors.toStdString();
    const QByteArray bundle = bytesOf(file); // stored, not packed: its words are there to be read
    for (const QString &secret :
         {QStringLiteral("daw-mya"), QStringLiteral("Noy"), QStringLiteral("Hseng"), QStringLiteral("Somchai"), QStringLiteral("Jaidee"),
          QStringLiteral("10.1.2.3"), QStringLiteral("อยู่ร่วมกัน"), QSysInfo::machineHostName(),
          library.in(QString()), QString::fromUtf8(QSysInfo::machineUniqueId())}) {
        EXPECT_TRUE(secret.size() < 4 || !bundle.contains(secret.toUtf8())) << secret.toStdString();
    }
    for (const char *wanted : {"report.txt", "report.json", "schedule.txt", "edition-whole", "\"qt\"",
                               "\"screens\"", "sala.film", "\"number\": 1"}) {
        EXPECT_TRUE(bundle.contains(wanted)) << wanted;
    }
}

TEST_F(HealthCommandTest, AReportThatCannotBeWrittenIsAnErrorAndLeavesNothing) {
    (void)kiosk();
    const ProgramRun run =
        health({QStringLiteral("--bundle"), library.in(QStringLiteral("no/stick/report.zip"))});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.errors.contains("no/stick/report.zip")) << run.errors.toStdString();
    EXPECT_EQ(health({QStringLiteral("--bundle"), library.in(QStringLiteral("report.rar"))}).exitCode, 2);
}

TEST_F(HealthCommandTest, AReportNeverGoesOverAnotherFileUnlessThatIsSaid) {
    (void)kiosk();
    const QString path = library.in(QStringLiteral("report.zip"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("precious") > 0);
    file.close();

    const ProgramRun refused = health({QStringLiteral("--bundle"), path});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains("--overwrite")) << refused.errors.toStdString();
    EXPECT_EQ(bytesOf(path), "precious");

    (void)health({QStringLiteral("--bundle"), path, QStringLiteral("--overwrite")});
    EXPECT_TRUE(bytesOf(path).startsWith("PK"));
}

TEST_F(HealthCommandTest, AKioskThatIsAskedToEndEndsCleanlyAndOneThatIsKilledDoesNot) {
    ASSERT_NO_FATAL_FAILURE(load());
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess kiosk;
        ASSERT_NO_FATAL_FAILURE(start(kiosk));
        ::kill(pid_t(kiosk.processId()), signal);
        ASSERT_TRUE(kiosk.waitForFinished(30'000));
        EXPECT_EQ(kiosk.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(kiosk.exitCode(), 0);
        EXPECT_TRUE(runs().last().ended.isValid());
    }
    EXPECT_EQ(find(health({QStringLiteral("--json")}), "runs")[QLatin1String("fact")],
              QLatin1String("runs-clean"));

    QProcess kiosk;
    ASSERT_NO_FATAL_FAILURE(start(kiosk));
    kiosk.kill();
    ASSERT_TRUE(kiosk.waitForFinished(30'000));
    EXPECT_TRUE(runs().last().isCut());
    EXPECT_EQ(find(health({QStringLiteral("--json")}), "runs")[QLatin1String("fact")],
              QLatin1String("runs-cut"));
}

} // namespace
} // namespace sala
