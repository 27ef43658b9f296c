// Staff change the opening hours by touch, and the running kiosk keeps them.

#include "tests/journeys/staff_fixture.h"

#include "db/records/schedule_edit.h"

namespace sala {
namespace {

class HoursTest : public StaffTest {
  protected:
    void openHours() {
        prepare();
        begin();
        QObject::connect(m_watch.get(), &ExhibitionWatch::momentChanged, window.get(), [this](const KioskMoment &moment) {
            window->setClosed(!moment.moment.isOpen, moment.until);
        });
        ASSERT_NO_FATAL_FAILURE(signInTo("openHours", "staff-hours"));
    }
    Schedule schedule() { return readSchedule(state()).value().value_or(Schedule()); }
    QString written() {
        return scheduleText(schedule()).trimmed();
    }
    bool becomesWritten(const QString &text) {
        return QTest::qWaitFor([&] { return written() == text; }, kPatienceMs);
    }
    QDate today() const { return desk->status().today; }
};

TEST_F(HoursTest, ClosedTodayDarkensTheScreenAndComesBack) {
    ASSERT_NO_FATAL_FAILURE(openHours());
    touch("day0");
    touch("closedDay");
    touch("saveHours");

    ASSERT_TRUE(becomesWritten(QStringLiteral("daily 00:00-24:00\n%1 closed").arg(today().toString(Qt::ISODate))))
        << written().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("day0"); }, kPatienceMs)) << "the week again";
    touch("leaveHours");
    ASSERT_TRUE(waitForPage("staff"));
    EXPECT_FALSE(window->isDark()) << "staff are still here";
    touch("leaveStaff");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->isDark(); }, kPatienceMs));

    ASSERT_NO_FATAL_FAILURE(signInTo("openHours", "staff-hours"));
    touch("day0");
    touch("asUsual");
    ASSERT_TRUE(becomesWritten(QStringLiteral("daily 00:00-24:00"))) << written().toStdString();
    area->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->isDark(); }, kPatienceMs));
}

TEST_F(HoursTest, HoursOfEveryWeekAreStepped) {
    ASSERT_NO_FATAL_FAILURE(openHours());
    touch("day2");
    touch("everyWeek");
    touch("someHours");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("opens").contains(QStringLiteral("10")); }, kPatienceMs));
    touch("opensLater");
    touch("closesEarlier");
    touch("saveHours");

    const DayHours expected{false, {10, 15}, {17, 45}};
    ASSERT_TRUE(QTest::qWaitFor([&] { return hoursOn(schedule(), today().addDays(9)) == expected; }, kPatienceMs))
        << written().toStdString();
    EXPECT_EQ(hoursOn(schedule(), today().addDays(3)), DayHours()) << "other days stay open";
}

TEST_F(HoursTest, NothingIsKeptWithoutSaving) {
    ASSERT_NO_FATAL_FAILURE(openHours());
    touch("day1");
    touch("closedDay");
    touch("leaveHours");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("day1"); }, kPatienceMs));
    touch("leaveHours");
    ASSERT_TRUE(waitForPage("staff"));

    EXPECT_TRUE(written().isEmpty()) << written().toStdString();
}

TEST_F(HoursTest, WhatTheCuratorsPlannedHoldsUntilStaffSayOtherwise) {
    Exhibition planned = exhibition;
    planned.schedule = QStringLiteral("daily 10:00-18:00\n");
    ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, planned, anEdit()));
    exhibition = planned;
    ASSERT_NO_FATAL_FAILURE(openHours());
    EXPECT_TRUE(said("hoursIntro").contains(QStringLiteral("curators"))) << said("hoursIntro").toStdString();
    EXPECT_EQ(desk->status().schedule, scheduleFromText(planned.schedule).value());
    EXPECT_FALSE(find<TextButton>("asPlanned"));

    touch("day1");
    touch("closedDay");
    touch("saveHours");

    ASSERT_TRUE(becomesWritten(QStringLiteral("daily 10:00-18:00\n%1 closed").arg(today().addDays(1).toString(Qt::ISODate))))
        << written().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>("asPlanned"); }, kPatienceMs));
    touch("asPlanned");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk->status().isScheduleOwn; }, kPatienceMs));
    EXPECT_EQ(readSchedule(state()).value(), std::nullopt);
    EXPECT_EQ(desk->status().schedule, scheduleFromText(planned.schedule).value());
}

} // namespace
} // namespace sala
