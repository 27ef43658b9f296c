#include "db/records/schedule.h"

#include <QHash>

#include <gtest/gtest.h>

namespace sala {
namespace {

Schedule of(const char *text) {
    const Result<Schedule> schedule = scheduleFromText(QString::fromUtf8(text));
    EXPECT_TRUE(schedule) << schedule.error().detail.toStdString();
    return schedule.value_or(Schedule());
}

QString faultOf(const char *text) {
    const Result<Schedule> schedule = scheduleFromText(QString::fromUtf8(text));
    return schedule ? QString() : schedule.error().detail;
}

ScheduleMoment at(const Schedule &schedule, const char *date, const char *time) {
    return momentAt(schedule, QDate::fromString(QLatin1String(date), Qt::ISODate),
                    QTime::fromString(QLatin1String(time), QStringLiteral("HH:mm:ss")));
}

/// A hall as there are some: longer at week's end, a launch into the night, a holiday, a whole night.
const char *const kHall = "Mon-Fri 10:00-18:00\n"
                          "Sat,Sun 09:00-21:00\n"
                          "Sat 20:00-02:00 night\n"
                          "Wed 12:00-13:00 talk\n"
                          "Wed 12:30-12:45 music\n"
                          "2016-12-05 closed          # the King's birthday\n"
                          "2016-12-10 18:00-02:00 launch\n"
                          "2016-12-31 22:00-22:00 new-year\n"
                          "2016-02-29 00:00-24:00 leap\n";

TEST(ScheduleTest, WithoutRulesItIsAlwaysOpen) {
    EXPECT_EQ(at({}, "2016-12-05", "03:00:00"), (ScheduleMoment{true, {}}));
    EXPECT_EQ(nextChange({}, QDateTime::currentDateTimeUtc(), QTimeZone::utc()), std::nullopt);
}

TEST(ScheduleTest, WhatSaysOnlyWhenItIsClosedIsOpenOtherwise) {
    const Schedule closed = of("Mon closed\n2016-12-06 closed");

    EXPECT_FALSE(at(closed, "2016-12-05", "12:00:00").isOpen) << "a Monday";
    EXPECT_FALSE(at(closed, "2016-12-06", "12:00:00").isOpen);
    EXPECT_TRUE(at(closed, "2016-12-07", "12:00:00").isOpen);
    EXPECT_FALSE(at(of("Tue 10:00-18:00\nMon closed"), "2016-12-07", "12:00:00").isOpen) << "this one says when it is open";
}

TEST(ScheduleTest, EndsAreExclusiveAndBeginningsAreNot) {
    const Schedule hall = of(kHall);

    EXPECT_FALSE(at(hall, "2016-12-06", "09:59:59").isOpen);
    EXPECT_TRUE(at(hall, "2016-12-06", "10:00:00").isOpen);
    EXPECT_TRUE(at(hall, "2016-12-06", "17:59:59").isOpen);
    EXPECT_FALSE(at(hall, "2016-12-06", "18:00:00").isOpen);
}

TEST(ScheduleTest, AWindowAcrossMidnightBelongsToTheDayItBeganOn) {
    const Schedule hall = of(kHall);

    EXPECT_EQ(at(hall, "2016-12-03", "23:30:00"), (ScheduleMoment{true, QStringLiteral("night")}));
    EXPECT_EQ(at(hall, "2016-12-04", "01:59:00"), (ScheduleMoment{true, QStringLiteral("night")}));
    EXPECT_FALSE(at(hall, "2016-12-04", "02:00:00").isOpen);
    // The launch is on a Saturday: an exception, so there is no morning and no night playlist.
    EXPECT_FALSE(at(hall, "2016-12-10", "12:00:00").isOpen);
    EXPECT_EQ(at(hall, "2016-12-11", "00:30:00"), (ScheduleMoment{true, QStringLiteral("launch")}));
}

TEST(ScheduleTest, TheOneThatBeganLastCounts) {
    const Schedule hall = of(kHall);

    EXPECT_EQ(at(hall, "2016-12-07", "11:59:00").playlist, QString());
    EXPECT_EQ(at(hall, "2016-12-07", "12:29:00").playlist, QStringLiteral("talk"));
    EXPECT_EQ(at(hall, "2016-12-07", "12:30:00").playlist, QStringLiteral("music"));
    EXPECT_EQ(at(hall, "2016-12-07", "12:45:00").playlist, QStringLiteral("talk"));
    EXPECT_EQ(at(hall, "2016-12-07", "13:00:00").playlist, QString());
    EXPECT_EQ(at(of("Mon 10:00-12:00 a\nMon 10:00-12:00 b\n"), "2016-12-05", "11:00:00").playlist, QStringLiteral("b"));
}

TEST(ScheduleTest, SaysWhenItChangesNext) {
    const Schedule hall = of(kHall);
    const QTimeZone bangkok("Asia/Bangkok");
    const auto next = [&](const char *local) {
        const QDateTime now(QDate::fromString(QString::fromLatin1(local).left(10), Qt::ISODate),
                            QTime::fromString(QString::fromLatin1(local).mid(11), QStringLiteral("HH:mm")), bangkok);
        return nextChange(hall, now, bangkok)->toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };

    EXPECT_EQ(next("2016-12-02 09:00"), QStringLiteral("2016-12-02 10:00"));
    EXPECT_EQ(next("2016-12-02 10:00"), QStringLiteral("2016-12-02 18:00"));
    EXPECT_EQ(next("2016-12-04 21:00"), QStringLiteral("2016-12-06 10:00")) << "over the holiday";
    EXPECT_EQ(next("2016-12-03 23:00"), QStringLiteral("2016-12-04 02:00"));
}

TEST(ScheduleTest, IsWrittenAsItIsRead) {
    const Schedule hall = of(kHall);

    EXPECT_EQ(scheduleFromText(scheduleText(hall)), hall);
    EXPECT_EQ(scheduleText(of("sat-mon,THU 09:00-18:00")), QStringLiteral("Mon,Thu,Sat,Sun 09:00-18:00\n"));
}

TEST(ScheduleTest, NamesTheLineAndWhatIsWrong) {
    EXPECT_TRUE(faultOf("daily 10:00-18:00\n\nMonday 10:00-18:00").startsWith(QStringLiteral("line 3: days")));
    EXPECT_TRUE(faultOf("Mon 10-18").contains(QStringLiteral("hours are written")));
    EXPECT_TRUE(faultOf("Mon 25:00-26:00").contains(QStringLiteral("hours are written")));
    EXPECT_TRUE(faultOf("Mon closed 10:00").contains(QStringLiteral("a line is"))) << faultOf("Mon closed 10:00").toStdString();
    EXPECT_TRUE(faultOf("2016-02-30 closed").contains(QStringLiteral("days are written")));
    EXPECT_TRUE(faultOf("Mon").contains(QStringLiteral("a line is")));
    EXPECT_TRUE(faultOf("Mon 10:00-18:00 a b").contains(QStringLiteral("a line is")));
    EXPECT_FALSE(faultOf(QByteArray("Mon 10:00-18:00\n").repeated(2000).constData()).isEmpty());
    EXPECT_EQ(of("# nothing\n\n"), Schedule());
}

/// Minutes since 1 January 2016 on the venue's wall, painted window by window: the later begun over the earlier.
QHash<int, QString> paintedYear(const Schedule &schedule) {
    struct Stroke {
        int from;
        int until;
        QString playlist;
    };
    const QDate newYear(2016, 1, 1);
    QList<Stroke> strokes;
    for (int day = -1; day < 366; ++day) {
        const QDate date = newYear.addDays(day);
        const bool isException = std::any_of(schedule.rules.begin(), schedule.rules.end(), [&](const ScheduleLine &rule) {
            return rule.weekdays.isEmpty() && rule.date == date;
        });
        for (const ScheduleLine &rule : schedule.rules) {
            const bool isToday = isException ? rule.weekdays.isEmpty() && rule.date == date
                                             : rule.weekdays.contains(date.dayOfWeek());
            if (isToday && !rule.isClosed) {
                const int from = day * 1440 + rule.from.msecsSinceStartOfDay() / 60000;
                int length = rule.from.secsTo(rule.until) / 60;
                length += length <= 0 ? 1440 : 0;
                strokes.append({from, from + length, rule.playlist});
            }
        }
    }
    std::stable_sort(strokes.begin(), strokes.end(), [](const Stroke &a, const Stroke &b) { return a.from < b.from; });
    QHash<int, QString> painted;
    for (const Stroke &stroke : strokes) {
        for (int minute = stroke.from; minute < stroke.until; ++minute) {
            painted.insert(minute, stroke.playlist);
        }
    }
    return painted;
}

TEST(ScheduleTest, AYearInTheThreeVenuesIsWhatItsRulesPaint) {
    const Schedule hall = of(kHall);
    const QHash<int, QString> painted = paintedYear(hall);
    const QDate newYear(2016, 1, 1);
    for (const char *venue : {"Asia/Bangkok", "Asia/Yangon", "Asia/Phnom_Penh"}) {
        const QTimeZone zone(venue);
        ASSERT_TRUE(zone.isValid()) << venue;
        const QDateTime begin(newYear, QTime(0, 0), zone);
        int wrong = 0;
        int changes = 0;
        ScheduleMoment before;
        for (int minute = 0; minute < 366 * 1440; minute += 3) {
            const QDateTime now = begin.addSecs(minute * 60).toUTC();
            const ScheduleMoment moment = momentAt(hall, now, zone);
            const auto expected = painted.constFind(minute);
            wrong += moment.isOpen != (expected != painted.cend()) ||
                     (moment.isOpen && moment.playlist != *expected);
            changes += moment != before;
            before = moment;
        }
        EXPECT_EQ(wrong, 0) << venue;
        EXPECT_GT(changes, 366 * 2) << venue;
    }
}

TEST(ScheduleTest, AClockOfADeadBatteryIsNotBelieved) {
    const QDateTime published(QDate(2016, 11, 30), QTime(8, 0), QTimeZone::utc());

    EXPECT_FALSE(isClockBelieved(QDateTime(QDate(1970, 1, 1), QTime(0, 3), QTimeZone::utc()), published));
    EXPECT_FALSE(isClockBelieved(QDateTime(QDate(2016, 11, 28), QTime(8, 0), QTimeZone::utc()), published));
    EXPECT_TRUE(isClockBelieved(published.addSecs(-3600), published)) << "two machines never agree to the hour";
    EXPECT_TRUE(isClockBelieved(published.addYears(3), published));
    EXPECT_TRUE(isClockBelieved(published, {}));
}

TEST(ScheduleTest, AClockIsBehindWhatTheKioskHasSeen) {
    const QDateTime seen(QDate(2016, 12, 20), QTime(8, 0), QTimeZone::utc());

    EXPECT_TRUE(isBehind(seen.addDays(-3), seen)) << "though it may be later than the edition";
    EXPECT_FALSE(isBehind(seen.addSecs(-120), seen)) << "a time server corrects it by minutes";
    EXPECT_FALSE(isBehind(seen.addDays(1), seen));
    EXPECT_FALSE(isBehind(seen, {})) << "nothing was seen yet";
}

TEST(ScheduleTest, ClosedIsNoPlaylistInWhatIsWrittenNow) {
    const auto closed = newScheduleFromText(QStringLiteral("daily 10:00-18:00\nMon 10:00-18:00 closed\n"));
    ASSERT_FALSE(closed);
    EXPECT_TRUE(closed.error().detail.startsWith(QStringLiteral("line 2: “closed”"))) << closed.error().detail.toStdString();
    EXPECT_TRUE(scheduleFromText(QStringLiteral("Mon 10:00-18:00 closed\n"))) << "what was kept before goes on";
}

TEST(ScheduleTest, AClosedWeekdayIsClosedBesideDaily) {
    const auto museum = newScheduleFromText(QStringLiteral("daily 10:00-18:00\nMon closed\n2016-12-12 12:00-14:00\n"));
    ASSERT_TRUE(museum) << museum.error().detail.toStdString();
    EXPECT_FALSE(at(*museum, "2016-12-05", "12:00:00").isOpen) << "a Monday";
    EXPECT_TRUE(at(*museum, "2016-12-06", "12:00:00").isOpen);
    EXPECT_TRUE(at(*museum, "2016-12-12", "12:00:00").isOpen) << "a date takes the place of its weekday";
    EXPECT_TRUE(windowsOn(*museum, QDate(2016, 12, 5)).isEmpty());
    EXPECT_FALSE(at(of("Mon closed\ndaily 22:00-03:00\n"), "2016-12-05", "23:00:00").isOpen);
    EXPECT_TRUE(at(of("Mon closed\ndaily 22:00-03:00\n"), "2016-12-05", "02:00:00").isOpen) << "Sunday's night";
}

TEST(ScheduleTest, AWeekdayWithHoursOfItsOwnIsNotClosed) {
    for (const char *both : {"Mon 10:00-18:00\nMon closed\n", "Mon,Tue 10:00-18:00\nMon-Wed closed\n", "daily 10:00-18:00\ndaily closed\n"}) {
        const auto schedule = newScheduleFromText(QLatin1String(both));
        ASSERT_FALSE(schedule) << both;
        EXPECT_TRUE(schedule.error().detail.startsWith(QLatin1String("lines 1 and 2: "))) << schedule.error().detail.toStdString();
    }
}

TEST(ScheduleTest, ADateIsNotClosedAndOpen) {
    const auto both = newScheduleFromText(QStringLiteral("2016-12-05 18:00-20:00 night\n\n2016-12-05 closed\n"));
    ASSERT_FALSE(both);
    EXPECT_TRUE(both.error().detail.startsWith(QLatin1String("lines 1 and 3: 2016-12-05"))) << both.error().detail.toStdString();
    EXPECT_TRUE(newScheduleFromText(QStringLiteral("2016-12-05 closed\n2016-12-06 18:00-20:00\nMon 10:00-18:00\n")));
}

} // namespace
} // namespace sala
