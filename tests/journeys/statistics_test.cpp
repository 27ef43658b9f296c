// What a kiosk counts while visitors and staff use it: the real window, recorder, state and command.

#include "tests/journeys/staff_fixture.h"

#include "app/kiosk/kiosk_statistics.h"
#include "app/kiosk/visit_recorder.h"
#include "db/storage/kiosk/statistics_store.h"
#include "tests/journeys/program.h"

#include <QJsonObject>
#include <QScrollBar>
#include <QSignalSpy>

namespace sala {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class StatisticsTest : public StaffTest {
  protected:
    void start() {
        time = QDateTime(QDate(2016, 11, 30), QTime(2, 0), QTimeZone::utc()); // published
        prepare();
        begin();
        record();
        for (const Work &each : window->catalogue()->works) {
            works.append(each.id);
        }
        ASSERT_EQ(works.size(), 2);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->showPage(QStringLiteral("about")).has_value(); }, kPatienceMs));
        window->showAttract();
        writeNow();
        ASSERT_TRUE(QFile::remove(folder() + QStringLiteral("/statistics.db"))); // what waiting has counted
        record();
    }

    void record() {
        recorder.reset();
        QFile::remove(folder() + QStringLiteral("/statistics.db"));
        recorder = std::make_unique<VisitRecorder>(*window, folder());
        recorder->setClocks([this] { return wall; }, [this] { return steady; });
    }

    void pass(seconds time) {
        steady += time;
        wall = wall.addSecs(time.count());
    }

    void writeNow() {
        QSignalSpy written(recorder.get(), &VisitRecorder::written);
        recorder->write();
        if (written.isEmpty()) {
            written.wait(2000); // nothing to write: no answer
        }
    }

    Statistics counted() {
        writeNow();
        return readStatistics(folder()).value();
    }

    ~StatisticsTest() override { recorder.reset(); }

    QDateTime wall{QDate(2016, 12, 2), QTime(16, 58), QTimeZone::utc()}; ///< two minutes to midnight in Bangkok
    milliseconds steady{1000};
    QList<WorkId> works;
    std::unique_ptr<VisitRecorder> recorder;
};

TEST_F(StatisticsTest, CountsWhatAVisitorLooksAtOnTheVenuesDay) {
    ASSERT_NO_FATAL_FAILURE(start());

    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[0]));
    pass(seconds(40));
    window->setLanguage(Language::Khmer);
    pass(seconds(100)); // past midnight
    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[1]));
    pass(seconds(30));
    window->showAttract();

    const Statistics statistics = counted();
    EXPECT_EQ(byWork(statistics).value(works[0]).viewed, 1);
    EXPECT_EQ(byWork(statistics).value(works[0]).viewedFor, seconds(140));
    EXPECT_EQ(byLanguage(statistics).value(Language::Khmer).viewedFor, seconds(130));
    EXPECT_EQ(byWork(statistics, {{}, QDate(2016, 12, 3), {}}).value(works[1]).viewedFor, seconds(30));
    EXPECT_EQ(byWork(statistics, {{}, QDate(2016, 12, 3), {}}).value(works[0]), WorkTally()) << "it began the day before";
    EXPECT_EQ(allVisits(statistics), (VisitTally{1, seconds(170)}));
    EXPECT_EQ(byHour(statistics).keys(), QList<int>{23});
}

TEST_F(StatisticsTest, StaffAreNoVisitors) {
    ASSERT_NO_FATAL_FAILURE(start());

    area->open();
    pass(seconds(300));
    area->close();

    EXPECT_EQ(allVisits(counted()).visits, 0);
}

TEST_F(StatisticsTest, WhoWalksAwayIsCountedUntilTheLastTouch) {
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[0]));
    pass(seconds(20));
    QTest::mouseClick(window.get(), Qt::LeftButton, {}, QPoint(5, 5));
    window->idleMonitor().setTimeout(milliseconds(50));
    QSignalSpy missed(window.get(), &KioskWindow::visitorMissed);
    window->idleMonitor().restart();
    ASSERT_TRUE(missed.wait(kPatienceMs));
    pass(seconds(15));
    window->showAttract();

    const milliseconds viewed = byWork(counted()).value(works[0]).viewedFor;
    EXPECT_LE(viewed, seconds(20));
    EXPECT_GE(viewed, seconds(19));
}

TEST_F(StatisticsTest, AClockThatCannotBeRightGivesNoDay) {
    ASSERT_NO_FATAL_FAILURE(start());
    recorder->setClockBelieved(false);

    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[0]));
    pass(seconds(10));
    window->showAttract();

    const Statistics statistics = counted();
    EXPECT_EQ(byDay(statistics).keys(), QList<QDate>{QDate()});
    EXPECT_EQ(byHour(statistics).keys(), QList<int>{-1});
}

TEST_F(StatisticsTest, WhatIsGoingOnIsWrittenWhenTheProgramEnds) {
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[1]));
    pass(seconds(10));

    recorder.reset();

    const Statistics statistics = readStatistics(folder()).value();
    // Until the last touch, by a clock that is real here.
    EXPECT_LE(byWork(statistics).value(works[1]).viewedFor, seconds(10));
    EXPECT_GE(byWork(statistics).value(works[1]).viewedFor, seconds(7));
    EXPECT_EQ(allVisits(statistics).visits, 1);
}

TEST_F(StatisticsTest, WhatCannotBeWrittenIsKeptForTheNextTime) {
    ASSERT_NO_FATAL_FAILURE(start());
    const QString file = folder() + QStringLiteral("/statistics.db");
    QFile::remove(file);
    ASSERT_TRUE(QDir().mkpath(file)); // a folder is in the way
    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[0]));
    pass(seconds(10));
    writeNow();
    ASSERT_TRUE(QDir().rmdir(file));
    pass(seconds(5));
    window->showAttract();

    EXPECT_EQ(byWork(counted()).value(works[0]).viewedFor, seconds(15));
}

/// "Was this work shown here that day?", by the real program; and the tables of ten kiosks for one spreadsheet.
TEST_F(StatisticsTest, TheCommandAnswersOnWhichDaysAWorkWasShown) {
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[0]));
    pass(seconds(10));
    recorder.reset();
    const QStringList state{QStringLiteral("--state"), folder(), QStringLiteral("stats")};

    const QJsonArray days =
        runSala(state + QStringList{QStringLiteral("--work"), works[0].text(), QStringLiteral("--json")}).json();
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days[0][QStringLiteral("day")], QStringLiteral("2016-12-02"));
    EXPECT_EQ(days[0][QStringLiteral("viewed")], 1);
    EXPECT_GE(days[0][QStringLiteral("viewed_seconds")].toInt(), 7);
    EXPECT_TRUE(runSala(state + QStringList{QStringLiteral("--work"), works[1].text(), QStringLiteral("--from"),
                                            QStringLiteral("2016-12-03"), QStringLiteral("--json")})
                    .json()
                    .isEmpty());

    const ProgramRun saved = runSala(state + QStringList{QStringLiteral("--save"), stick()});
    EXPECT_EQ(saved.exitCode, 0) << saved.errors.toStdString();
    const QStringList tables = QDir(stick()).entryList({QStringLiteral("*.csv")});
    ASSERT_EQ(tables.size(), 2);
    QFile table(stick() + u'/' + tables.last());
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF" "exhibition,day,work,title,")) << text.toStdString();
    EXPECT_TRUE(text.contains(works[0].text().toUtf8()));
    EXPECT_NE(runSala(state + QStringList{QStringLiteral("--save"), QStringLiteral("/nowhere/at/all")}).exitCode, 0);
    EXPECT_EQ(runSala(state + QStringList{QStringLiteral("--from"), QStringLiteral("yesterday")}).exitCode, 2);
    const ProgramRun reversed = runSala(state + QStringList{QStringLiteral("--from"), QStringLiteral("2016-12-03"),
                                                            QStringLiteral("--to"), QStringLiteral("2016-12-02")});
    EXPECT_EQ(reversed.exitCode, 2);
    EXPECT_TRUE(reversed.errors.contains("before the first")) << reversed.errors.toStdString();
}

/// By touch: what was looked at today, that a work was not shown the day before, and the tables on the stick.
TEST_F(StatisticsTest, StaffSeeItAndTakeItAway) {
    ASSERT_NO_FATAL_FAILURE(start());
    wall = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(window->showPage(QStringLiteral("photograph"), works[0]));
    pass(seconds(10));
    window->showAttract();
    writeNow();

    ASSERT_NO_FATAL_FAILURE(signInTo("openStatistics", "staff-statistics"));

    ASSERT_TRUE(QTest::qWaitFor([&] { return said("visits").contains(u'1'); }, kPatienceMs)) << said("visits").toStdString();
    EXPECT_TRUE(said("workCounts").contains(QStringLiteral("Opened by visitors: 1, for 10 s."))) << said("workCounts").toStdString();
    touch("earlierDay");
    EXPECT_TRUE(QTest::qWaitFor([&] { return said("workCounts").contains(QStringLiteral("Not shown.")); }, kPatienceMs))
        << said("workCounts").toStdString();
    touch("ofAll");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !find<TextButton>("earlierDay"); }, kPatienceMs));
    touch("saveStatistics");
    ASSERT_TRUE(QTest::qWaitFor([&] { return QDir(stick()).entryList({QStringLiteral("*.csv")}).size() == 2; }, kPatienceMs));
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("statisticsNote").contains(QStringLiteral("stick")); }, kPatienceMs));

    ASSERT_TRUE(QDir(stick()).removeRecursively());
    touch("saveStatistics");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextLabel>("statisticsNote") && !said("statisticsNote").contains(QStringLiteral("Saved")); },
                                kPatienceMs));
    touch("leaveStatistics");
    EXPECT_TRUE(waitForPage("staff"));
}

/// The page is longer than the screen, and nobody scrolls to its end to see whether a button did anything.
TEST_F(StatisticsTest, TheAnswerToSavingIsInSight) {
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_NO_FATAL_FAILURE(signInTo("openStatistics", "staff-statistics"));
    const auto *column = area->page()->findChild<QScrollArea *>(QStringLiteral("staffColumn"));
    window->resize(780, 480);
    ASSERT_TRUE(QTest::qWaitFor([&] { return column->verticalScrollBar()->maximum() > 0; }, kPatienceMs));

    for (const bool isPlugged : {true, false}) {
        ASSERT_TRUE(isPlugged || QDir(stick()).removeRecursively());
        touch("saveStatistics");
        ASSERT_TRUE(QTest::qWaitFor([&] { return !said("statisticsNote").isEmpty() &&
                                                 said("statisticsNote").contains(QStringLiteral("Saved")) == isPlugged; },
                                    kPatienceMs));

        const auto *note = find<TextLabel>("statisticsNote");
        EXPECT_TRUE(QTest::qWaitFor([&] { return note->visibleRegion() == QRegion(note->rect()); }, kPatienceMs))
            << said("statisticsNote").toStdString();
    }
}

} // namespace
} // namespace sala
