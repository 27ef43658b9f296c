// What a kiosk counts of the answers to its question: the real window, recorder, state and command.

#include "tests/journeys/staff_fixture.h"

#include "app/kiosk/visit_recorder.h"
#include "app/visitor/reflection_page.h"
#include "db/storage/kiosk/statistics_store.h"
#include "db/storage/question_repository.h"
#include "tests/journeys/program.h"

#include <QJsonObject>
#include <QSignalSpy>

namespace sala {
namespace {

class ReflectionCountTest : public StaffTest {
  protected:
    void start() {
        WrittenQuestion home{{{Language::English, QStringLiteral("Home?")}}, {}};
        for (const Motif motif : {Motif::Door, Motif::Sea}) {
            home.cards.append({motif, {{Language::English, QStringLiteral("The ") + name(motif)}}});
        }
        ASSERT_TRUE(QuestionRepository(*library).set(exhibition.id, home, anEdit()));
        prepare();
        switchOn();
    }

    /// The program begins, and a visitor can be asked.
    void switchOn() {
        begin();
        recorder = std::make_unique<VisitRecorder>(*window, folder());
        recorder->setClocks([this] { return wall; }, [] { return std::chrono::milliseconds(1000); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->showPage(QStringLiteral("reflection")).has_value(); }, kPatienceMs));
        mark = window->reflection()->mark();
    }

    void switchOff() {
        recorder.reset();
        m_watch.reset();
        m_switch.reset();
        window.reset();
    }

    bool isOnDisk(const AnswerTally &wanted) const {
        return QTest::qWaitFor([&] { return byCard(readStatistics(folder()).value_or(Statistics()), mark) == wanted; },
                               kPatienceMs);
    }

    void choose(Motif motif) { window->reflection()->choose(motif); }
    void nextVisitor() {
        window->showAttract();
        ASSERT_TRUE(window->showPage(QStringLiteral("reflection")));
    }

    ~ReflectionCountTest() override { recorder.reset(); }

    QDateTime wall{QDate(2016, 12, 2), QTime(16, 58), QTimeZone::utc()}; ///< two minutes to midnight in Bangkok
    QString mark;
    std::unique_ptr<VisitRecorder> recorder;
};

TEST_F(ReflectionCountTest, StaffSwitchTheQuestionOffAndOnByATouch) {
    start();
    QObject::connect(desk, &StaffDesk::statusChanged, window.get(),
                     [this] { window->setQuestionAsked(desk->status().settings.asksQuestion); }); // as the kiosk does
    window->showAttract();
    signIn();
    EXPECT_TRUE(said("questionState").isEmpty());

    touch("switchQuestion");

    ASSERT_TRUE(QTest::qWaitFor([&] { return !said("questionState").isEmpty(); }, kPatienceMs));
    EXPECT_FALSE(readSettings(state())->asksQuestion);
    EXPECT_FALSE(window->showPage(QStringLiteral("reflection")));
    touch("switchQuestion");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("questionState").isEmpty(); }, kPatienceMs));
    EXPECT_TRUE(readSettings(state())->asksQuestion);
    EXPECT_TRUE(window->showPage(QStringLiteral("reflection")));
}

TEST_F(ReflectionCountTest, AnAnswerIsOnTheDiskWithoutWaitingAndAChangedOneOnce) {
    ASSERT_NO_FATAL_FAILURE(start());

    choose(Motif::Sea);
    EXPECT_TRUE(isOnDisk({{Motif::Sea, 1}}));
    choose(Motif::Door);
    EXPECT_TRUE(isOnDisk({{Motif::Door, 1}}));
    nextVisitor();
    choose(Motif::Door);
    EXPECT_TRUE(isOnDisk({{Motif::Door, 2}}));
}

TEST_F(ReflectionCountTest, AnAnswerChangedAfterMidnightIsTakenFromTheDayItWasCountedOn) {
    ASSERT_NO_FATAL_FAILURE(start());

    choose(Motif::Sea);
    wall = wall.addSecs(300);
    choose(Motif::Door);

    ASSERT_TRUE(isOnDisk({{Motif::Door, 1}}));
    const Statistics counts = readStatistics(folder()).value();
    ASSERT_EQ(counts.answers.size(), 1);
    EXPECT_EQ(counts.answers.firstKey().day, QDate(2016, 12, 3));
    EXPECT_EQ(counts.answers.firstKey().exhibition, exhibition.id);
}

TEST_F(ReflectionCountTest, AClockThatCannotBeRightGivesNoDay) {
    ASSERT_NO_FATAL_FAILURE(start());
    recorder->setClockBelieved(false);

    choose(Motif::Sea);

    ASSERT_TRUE(isOnDisk({{Motif::Sea, 1}}));
    EXPECT_FALSE(readStatistics(folder()).value().answers.firstKey().day.isValid());
}

TEST_F(ReflectionCountTest, AfterARestartOthersAnswersAreShownAgain) {
    ASSERT_NO_FATAL_FAILURE(start());
    for (int i = 0; i < 5; ++i) {
        choose(i == 0 ? Motif::Sea : Motif::Door);
        nextVisitor();
    }
    ASSERT_TRUE(isOnDisk({{Motif::Sea, 1}, {Motif::Door, 4}}));
    switchOff();

    switchOn();

    EXPECT_TRUE(QTest::qWaitFor([&] { return window->reflection()->tally() == (AnswerTally{{Motif::Sea, 1}, {Motif::Door, 4}}); },
                                kPatienceMs));
    choose(Motif::Sea);
    EXPECT_TRUE(isOnDisk({{Motif::Sea, 2}, {Motif::Door, 4}}));
}

TEST_F(ReflectionCountTest, WhatCannotBeWrittenIsKeptForTheNextTime) {
    ASSERT_NO_FATAL_FAILURE(start());
    const QString file = folder() + QStringLiteral("/statistics.db");
    for (const char *end : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(end));
    }
    ASSERT_TRUE(QDir().mkpath(file)); // a folder is in the way
    QSignalSpy tried(recorder.get(), &VisitRecorder::written);
    choose(Motif::Sea);
    ASSERT_TRUE(tried.wait(kPatienceMs));
    choose(Motif::Door);
    ASSERT_TRUE(QDir().rmdir(file));

    recorder.reset(); // the program ends

    EXPECT_EQ(byCard(readStatistics(folder()).value(), mark), (AnswerTally{{Motif::Door, 1}}));
}

/// A day, a card, a number: nothing else is anywhere.
TEST_F(ReflectionCountTest, TheCommandTellsDaysAndCards) {
    ASSERT_NO_FATAL_FAILURE(start());
    choose(Motif::Sea);
    nextVisitor();
    wall = wall.addDays(1);
    choose(Motif::Door);
    ASSERT_TRUE(isOnDisk({{Motif::Door, 1}, {Motif::Sea, 1}}));
    recorder.reset();
    const QStringList state{QStringLiteral("--state"), folder(), QStringLiteral("stats")};

    const QJsonArray rows = runSala(state + QStringList{QStringLiteral("--by"), QStringLiteral("answers"), QStringLiteral("--json")}).json();

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].toObject(), (QJsonObject{{QStringLiteral("day"), QStringLiteral("2016-12-02")},
                                               {QStringLiteral("question"), mark},
                                               {QStringLiteral("card"), QStringLiteral("sea")},
                                               {QStringLiteral("words"), QStringLiteral("The sea")},
                                               {QStringLiteral("answers"), 1}}));
    EXPECT_EQ(rows[1][QStringLiteral("day")], QStringLiteral("2016-12-03"));
    {
        KioskState kept = KioskState::open(folder()).value(); // a spreadsheet must not run it
        ASSERT_TRUE(kept.set(QStringLiteral("venues"), QStringLiteral("2016-12-03 =Harbour, hall 2\n2017-01-05 Market")));
    }
    const ProgramRun saved = runSala(state + QStringList{QStringLiteral("--save"), stick()});
    EXPECT_EQ(saved.exitCode, 0) << saved.errors.toStdString();
    const QStringList tables = QDir(stick()).entryList({QStringLiteral("sala-answers-*.csv")});
    ASSERT_EQ(tables.size(), 1);
    const QByteArray text = bytesOf(stick() + u'/' + tables.first());
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF" "exhibition,day,question,card,words,answers,venue\r\n")) << text.toStdString();
    EXPECT_TRUE(text.contains("2016-12-03," + mark.toUtf8() + ",door,The door,1,\"'=Harbour, hall 2\"\r\n")) << text.toStdString();
    EXPECT_TRUE(text.contains(",sea,The sea,1,\r\n")) << "the day before it stood elsewhere: " << text.toStdString();
}

TEST_F(ReflectionCountTest, StaffSeeHowManyChoseWhat) {
    ASSERT_NO_FATAL_FAILURE(start());
    wall = QDateTime::currentDateTimeUtc();
    choose(Motif::Sea);
    ASSERT_TRUE(isOnDisk({{Motif::Sea, 1}}));
    window->showAttract();

    ASSERT_NO_FATAL_FAILURE(signInTo("openStatistics", "staff-statistics"));

    ASSERT_TRUE(QTest::qWaitFor([&] { return said("askedQuestion") == QStringLiteral("Home?"); }, kPatienceMs));
    const auto lines = area->page()->findChildren<TextLabel *>(QStringLiteral("answerCounts"));
    EXPECT_EQ(lines[0]->text(), QStringLiteral("The door: 0"));
    EXPECT_EQ(lines[1]->text(), QStringLiteral("The sea: 1"));
    EXPECT_TRUE(lines[2]->isHidden());
}

} // namespace
} // namespace sala
