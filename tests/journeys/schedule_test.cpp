// Opening hours at a running kiosk: the real watch, window and state, with a clock of the test's own.

#include "tests/journeys/staff_fixture.h"

#include "app/visitor/closed_page.h"
#include "tests/journeys/program.h"

#include "db/storage/kiosk/run_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sala {
namespace {

class ScheduleKioskTest : public StaffTest {
  protected:
    void prepareWith(const char *text) {
        time = QDateTime(QDate(2016, 11, 30), QTime(2, 0), QTimeZone::utc()); // published
        prepare();
        KioskState kept = state();
        ASSERT_TRUE(writeSchedule(kept, scheduleFromText(QString::fromUtf8(text)).value()));
        begin();
        m_watch->setClock([this] { return now; });
        QObject::connect(m_watch.get(), &ExhibitionWatch::momentChanged, window.get(), [this](const KioskMoment &moment) {
            window->setClosed(!moment.moment.isOpen, moment.until);
        });
    }

    /// On the wall in Bangkok.
    void setClock(const char *wall) {
        const QDateTime local = QDateTime::fromString(QString::fromLatin1(wall), QStringLiteral("yyyy-MM-dd HH:mm"));
        now = QDateTime(local.date(), local.time(), QTimeZone("Asia/Bangkok")).toUTC();
    }

    bool becomes(bool isDark) {
        return QTest::qWaitFor([&] { return window->isDark() == isDark; }, kPatienceMs);
    }

    QDateTime now;
};

TEST_F(ScheduleKioskTest, IsDarkOutsideTheHoursAndSaysWhenItOpens) {
    setClock("2016-12-02 11:00");
    ASSERT_NO_FATAL_FAILURE(prepareWith("daily 10:00-18:00\n"));
    EXPECT_FALSE(window->isDark());

    setClock("2016-12-02 18:00");
    ASSERT_TRUE(becomes(true));
    auto *closed = window->findChild<ClosedPage *>();
    EXPECT_FALSE(closed->isSpeaking());
    QTest::mouseClick(closed, Qt::LeftButton);
    EXPECT_TRUE(closed->isSpeaking());
    EXPECT_TRUE(closed->sentence().contains(QLatin1String("3 December 2016"))) << closed->sentence().toStdString();

    setClock("2016-12-03 10:00");
    ASSERT_TRUE(becomes(false));
    EXPECT_EQ(window->currentPage(), &window->stage());
}

TEST_F(ScheduleKioskTest, NeverUnderAVisitorsHandsAndStaffComeInAllTheSame) {
    setClock("2016-12-02 11:00");
    ASSERT_NO_FATAL_FAILURE(prepareWith("daily 10:00-18:00\n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->showPage(QStringLiteral("about")).has_value(); }, kPatienceMs));

    setClock("2016-12-02 18:30");
    QTest::qWait(2 * int(ExhibitionWatch::kInterval.count()) + 500);
    EXPECT_FALSE(window->isDark()) << "somebody reads";
    window->showAttract();
    ASSERT_TRUE(becomes(true));

    area->open();
    EXPECT_FALSE(window->isDark());
    area->close();
    EXPECT_TRUE(window->isDark());
}

TEST_F(ScheduleKioskTest, AClockThatCannotBeRightNeverDarkensTheScreen) {
    setClock("2016-12-02 03:00");
    ASSERT_NO_FATAL_FAILURE(prepareWith("daily 10:00-18:00\n"));
    ASSERT_TRUE(becomes(true)) << "closed at night";

    setClock("1970-01-01 03:00"); // the battery is dead, the power came back
    ASSERT_TRUE(becomes(false));

    setClock("2016-12-02 03:05"); // somebody has set it
    ASSERT_TRUE(becomes(true));
    setClock("2016-12-02 12:00");
    EXPECT_TRUE(becomes(false));
}

TEST_F(ScheduleKioskTest, AClockEarlierThanTheKioskHasSeenNeverDarkensTheScreen) {
    setClock("2016-12-20 03:00");
    ASSERT_NO_FATAL_FAILURE(prepareWith("daily 10:00-18:00\n"));
    KioskState kept = state();
    ASSERT_TRUE(keepSeen(kept, now));
    ASSERT_TRUE(becomes(true)) << "closed at night";

    setClock("2016-12-09 03:00"); // after the edition was published, before the power went
    ASSERT_TRUE(becomes(false));

    setClock("2016-12-21 03:00"); // somebody has set it
    EXPECT_TRUE(becomes(true));
}

TEST_F(ScheduleKioskTest, APlaylistThatIsNotThereDoesNotStopTheShow) {
    setClock("2016-12-02 11:00");
    ASSERT_NO_FATAL_FAILURE(prepareWith("daily 10:00-18:00 nowhere\n"));
    QTest::qWait(2 * int(ExhibitionWatch::kInterval.count()) + 500);

    EXPECT_FALSE(window->isDark());
    EXPECT_TRUE(window->hasAttractLoop());
    EXPECT_LE(switches, 1);
}

TEST(ScheduleCommandTest, SetsSaysAndRefusesByTheProgram) {
    QTemporaryDir folder;
    const QStringList kiosk{QStringLiteral("--state"), folder.filePath(QStringLiteral("kiosk")), QStringLiteral("schedule")};
    const QString file = folder.filePath(QStringLiteral("hours.txt"));
    const auto write = [&](const char *text) {
        QFile to(file);
        return to.open(QIODevice::WriteOnly) && to.write(text) > 0;
    };
    const auto run = [&](const QStringList &words) { return runSala(kiosk + words); };

    const ProgramRun none = run({});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_TRUE(none.errors.contains("there is no kiosk in this folder")) << none.errors.toStdString();
    EXPECT_FALSE(QFile::exists(kiosk[1])) << "who only asks makes nothing";

    ASSERT_TRUE(write("Mon-Fri 10:00-18:00\nSat 20:00-02:00 night # music\n2016-12-05 closed\n"));
    const ProgramRun set = run({QStringLiteral("set"), file});
    EXPECT_EQ(set.exitCode, 0);
    EXPECT_TRUE(set.errors.contains("note: no playlist night is here yet")) << set.errors.toStdString();
    const QByteArray week = run({QStringLiteral("week"), QStringLiteral("2016-12-02")}).output;
    EXPECT_TRUE(week.contains("Fri 2016-12-02  10:00-18:00\nSat 2016-12-03  20:00-02:00 night\nSun 2016-12-04  until 02:00 night\n"
                              "Mon 2016-12-05  closed\n"))
        << week.toStdString();
    const ProgramRun at = run({QStringLiteral("at"), QStringLiteral("2016-12-04T01:00"), QStringLiteral("--json")});
    EXPECT_TRUE(at.output.contains("\"playlist\": \"night\"")) << at.output.toStdString();

    const auto inBangkok = [&](const char *time) {
        return run({QStringLiteral("--zone"), QStringLiteral("Asia/Bangkok"), QStringLiteral("at"), QLatin1String(time)}).output;
    };
    EXPECT_TRUE(inBangkok("2016-12-02T09:30").contains("closed")) << "on the wall";
    EXPECT_TRUE(inBangkok("2016-12-02T09:30+05:30").startsWith("2016-12-02 11:00")) << inBangkok("2016-12-02T09:30+05:30").toStdString();
    EXPECT_TRUE(inBangkok("2016-12-02T04:00Z").contains("open"));
    const QByteArray days = run({QStringLiteral("--zone"), QStringLiteral("Asia/Bangkok"), QStringLiteral("week"), QStringLiteral("2016-12-03"), QStringLiteral("--json")}).output;
    const QJsonObject window = QJsonDocument::fromJson(days).array().at(0).toObject().value(QLatin1String("windows")).toArray().at(0).toObject();
    EXPECT_EQ(window.value(QLatin1String("begins")).toString(), QStringLiteral("2016-12-03T20:00:00+07:00")) << days.toStdString();
    EXPECT_EQ(window.value(QLatin1String("ends")).toString(), QStringLiteral("2016-12-04T02:00:00+07:00"));
    EXPECT_EQ(window.value(QLatin1String("playlist")).toString(), QStringLiteral("night"));

    ASSERT_TRUE(write("2016-12-05 closed\n2016-12-05 10:00-18:00\n"));
    EXPECT_TRUE(run({QStringLiteral("set"), file}).errors.contains("lines 1 and 2"));
    ASSERT_TRUE(write("Mon-Fri 10-18\n"));
    const ProgramRun wrong = run({QStringLiteral("set"), file});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_TRUE(wrong.errors.contains("line 1: hours are written 10:00-18:00")) << wrong.errors.toStdString();
    EXPECT_TRUE(run({}).output.contains("# set on this kiosk\n")) << run({}).output.toStdString();
    EXPECT_TRUE(run({}).output.contains("Sat 20:00-02:00 night")) << "what was set stays";

    const ProgramRun nowhere = run({QStringLiteral("--zone"), QStringLiteral("Foo"), QStringLiteral("week")});
    EXPECT_EQ(nowhere.exitCode, 1);
    EXPECT_TRUE(nowhere.errors.contains("Asia/Phnom_Penh")) << nowhere.errors.toStdString();

    EXPECT_EQ(run({QStringLiteral("clear")}).exitCode, 0);
    EXPECT_TRUE(run({}).output.contains("# always open\n")) << run({}).output.toStdString();
}

TEST_F(ScheduleKioskTest, KeepsTheHoursThatItsEditionBringsUntilStaffSayOtherwise) {
    Exhibition planned = exhibition;
    planned.schedule = QStringLiteral("daily 10:00-18:00\n");
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, planned, anEdit()));
    setClock("2016-12-02 19:00");
    ASSERT_NO_FATAL_FAILURE(prepareWith(""));
    EXPECT_FALSE(window->isDark()) << "staff have said that it is always open";

    KioskState kept = state();
    ASSERT_TRUE(writeSchedule(kept, std::nullopt));
    ASSERT_TRUE(becomes(true));

    ASSERT_TRUE(writeSchedule(kept, scheduleFromText(QStringLiteral("daily 10:00-20:00\n")).value()));
    EXPECT_TRUE(becomes(false));
}

} // namespace
} // namespace sala
