#include "db/records/schedule_edit.h"

#include <gtest/gtest.h>

#include <random>

namespace sala {
namespace {

Schedule of(const char *text) {
    return scheduleFromText(QString::fromUtf8(text)).value();
}

QString text(const Schedule &schedule) {
    return scheduleText(schedule).trimmed().replace(u'\n', QStringLiteral("; "));
}

const QDate kFriday(2016, 12, 2);
const DayHours kClosed{true, {0, 0}, {0, 0}};
const DayHours kEvening{false, {18, 0}, {2, 0}};

TEST(ScheduleEditTest, ClosesOneDayAndLeavesTheOthers) {
    const Schedule closed = withDay(of("Mon-Fri 10:00-18:00"), kFriday, DayScope::Date, kClosed);

    EXPECT_EQ(text(closed), QStringLiteral("Mon-Fri 10:00-18:00; 2016-12-02 closed"));
    EXPECT_TRUE(hasException(closed, kFriday));
    EXPECT_EQ(text(withoutException(closed, kFriday)), QStringLiteral("Mon-Fri 10:00-18:00"));
}

TEST(ScheduleEditTest, AKioskThatIsAlwaysOpenStaysOpenOnAllOtherDays) {
    const Schedule closed = withDay({}, kFriday, DayScope::Weekday, kClosed);

    EXPECT_FALSE(momentAt(closed, kFriday, QTime(12, 0)).isOpen);
    for (int day = 1; day < 7; ++day) {
        EXPECT_TRUE(momentAt(closed, kFriday.addDays(day), QTime(3, 0)).isOpen) << day;
    }
}

TEST(ScheduleEditTest, AWeekClosedDayByDayIsClosedAndNotAlwaysOpen) {
    Schedule schedule;
    for (int day = 0; day < 7; ++day) {
        schedule = withDay(schedule, kFriday.addDays(day), DayScope::Weekday, kClosed);
    }

    EXPECT_EQ(text(schedule), QStringLiteral("daily closed"));
    EXPECT_FALSE(momentAt(schedule, kFriday, QTime(12, 0)).isOpen);
    EXPECT_EQ(scheduleFromText(scheduleText(schedule)).value(), schedule);
}

TEST(ScheduleEditTest, WeekdaysThatAreTheSameBecomeOneLine) {
    Schedule schedule = of("daily 10:00-18:00");
    schedule = withDay(schedule, kFriday, DayScope::Weekday, kEvening);
    EXPECT_EQ(text(schedule), QStringLiteral("Mon-Thu,Sat,Sun 10:00-18:00; Fri 18:00-02:00"));

    schedule = withDay(schedule, kFriday.addDays(1), DayScope::Weekday, kEvening);
    EXPECT_EQ(text(schedule), QStringLiteral("Mon-Thu,Sun 10:00-18:00; Fri,Sat 18:00-02:00"));
}

TEST(ScheduleEditTest, ThePlaylistOfADayStaysWithItsHours) {
    EXPECT_EQ(text(withDay(of("daily 10:00-18:00 slow"), kFriday, DayScope::Date, kEvening)),
              QStringLiteral("daily 10:00-18:00 slow; 2016-12-02 18:00-02:00 slow"));
    EXPECT_EQ(text(withDay(of("daily 10:00-12:00 slow\ndaily 12:00-18:00 loud"), kFriday, DayScope::Date, kEvening)),
              QStringLiteral("daily 10:00-12:00 slow; daily 12:00-18:00 loud; 2016-12-02 18:00-02:00"));
}

TEST(ScheduleEditTest, EveryWeekHoldsForTheDateThatWasLookedAtToo) {
    const Schedule changed = withDay(of("daily 10:00-18:00\n2016-12-02 10:00-22:00"), kFriday, DayScope::Weekday, kClosed);

    EXPECT_EQ(hoursOn(changed, kFriday), kClosed) << text(changed).toStdString();
}

TEST(ScheduleEditTest, TheOnlyDayThatWasOpenDoesNotLeaveItAlwaysOpen) {
    const Schedule changed = withoutException(of("2016-12-02 10:00-22:00"), kFriday);

    EXPECT_EQ(hoursOn(changed, kFriday), kClosed);
    EXPECT_EQ(withoutException(of("2016-12-02 closed"), kFriday), Schedule()) << "but this was open otherwise";
}

/// Whatever is changed: that day is as it was asked for, and no other day is touched.
TEST(ScheduleEditTest, ADayEndsWithTheLastOfItsWindows) {
    const Schedule overlapping = of("Fri 20:00-02:00 everything\nFri 22:00-23:00\n");
    EXPECT_EQ(hoursOn(overlapping, kFriday), (DayHours{false, {20, 0}, {2, 0}}));
    EXPECT_EQ(hoursOn(of("Fri 10:00-18:00\nFri 12:00-13:00\n"), kFriday), (DayHours{false, {10, 0}, {18, 0}}));
    EXPECT_EQ(hoursOn(of("Fri 10:00-24:00\nFri 12:00-13:00\n"), kFriday), (DayHours{false, {10, 0}, {0, 0}}));
}

TEST(ScheduleEditTest, OnlyTheDaysMeantChange) {
    std::mt19937 random(7);
    const QList<Schedule> schedules{{}, of("daily 10:00-18:00"), of("Mon-Fri 09:00-17:00\nSat 20:00-02:00 night\n2016-12-04 closed"),
                                    of("2016-12-02 10:00-12:00 a\n2016-12-02 14:00-16:00 b\nWed 12:00-12:00")};
    for (int round = 0; round < 4000; ++round) {
        const Schedule before = schedules[random() % schedules.size()];
        const QDate day = kFriday.addDays(random() % 7);
        const DayScope scope = random() % 2 ? DayScope::Date : DayScope::Weekday;
        const DayHours hours = random() % 4 ? DayHours{false, QTime(int(random() % 24), 0), QTime(int(random() % 24), 30)} : kClosed;

        const Schedule after = withDay(before, day, scope, hours);

        EXPECT_EQ(scheduleFromText(scheduleText(after)).value(), after);
        for (int other = -3; other < 18; ++other) {
            const QDate date = kFriday.addDays(other);
            const bool isMeant = scope == DayScope::Date ? date == day
                                                         : date.dayOfWeek() == day.dayOfWeek() &&
                                                               (date == day || !hasException(before, date));
            if (isMeant) {
                EXPECT_EQ(hoursOn(after, date), hours) << text(after).toStdString();
                continue;
            }
            EXPECT_EQ(hoursOn(after, date), hoursOn(before, date)) << text(after).toStdString();
            if (!before.rules.isEmpty()) {
                const auto was = windowsOn(before, date);
                const auto is = windowsOn(after, date);
                ASSERT_EQ(is.size(), was.size());
                for (qsizetype i = 0; i < is.size(); ++i) {
                    EXPECT_EQ(is[i].playlist, was[i].playlist);
                    EXPECT_EQ(is[i].from, was[i].from);
                }
            }
        }
    }
}

} // namespace
} // namespace sala
