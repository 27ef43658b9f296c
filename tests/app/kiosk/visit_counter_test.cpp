#include "app/kiosk/visit_counter.h"

#include <gtest/gtest.h>

#include <random>

namespace sala {
namespace {

using Time = VisitCounter::Time;
using std::chrono::seconds;
using Of = Sight::Of;

class VisitCounterTest : public testing::Test {
  protected:
    void attract(const WorkId &work, Time now) { counter.see({Of::Attract, work, Language::Thai}, now, venue); }
    void open(const WorkId &work, Time now, Language language = Language::Khmer) {
        counter.see({Of::Visitor, work, language}, now, venue);
    }
    WorkTally tallyOf(const Statistics &counted, const WorkId &work) { return byWork(counted).value(work); }

    const WorkId first = WorkId::generate();
    const WorkId second = WorkId::generate();
    VenueMoment venue{ExhibitionId::generate(), QDate(2016, 12, 2), 14};
    VisitCounter counter;
};

TEST_F(VisitCounterTest, CountsSlidesOfTheLoopApartFromViews) {
    attract(first, seconds(0));
    attract(second, seconds(12));
    open({}, seconds(20));
    open(first, seconds(25));
    open({}, seconds(55));
    attract(second, seconds(60));

    const Statistics counted = counter.take(seconds(63));

    EXPECT_EQ(tallyOf(counted, first), (WorkTally{1, seconds(12), 1, seconds(30), 0}));
    EXPECT_EQ(tallyOf(counted, second), (WorkTally{2, seconds(11), 0, Time(0), 0}));
    ASSERT_EQ(counted.hours.size(), 1);
    EXPECT_EQ(counted.hours.first(), (VisitTally{1, seconds(40)}));
    EXPECT_EQ(counted.hours.firstKey().language, Language::Khmer);
    EXPECT_EQ(counted.hours.firstKey().hour, 14);
}

TEST_F(VisitCounterTest, AnAnswerInsteadOfAnotherTakesItBackAlsoWhenThatWasTakenAlready) {
    const AnswerDay sea{venue.exhibition, venue.day, QStringLiteral("home"), Motif::Sea};
    AnswerDay door = sea;
    door.card = Motif::Door;
    counter.answer(sea, false);
    counter.answer(door, true);
    EXPECT_EQ(counter.take(seconds(0)).answers, (QMap<AnswerDay, qint64>{{door, 1}})) << "one visitor, one answer";

    counter.answer(sea, true);
    EXPECT_EQ(counter.take(seconds(0)).answers, (QMap<AnswerDay, qint64>{{sea, 1}, {door, -1}}));

    counter.answer(sea, false); // the next visitor
    EXPECT_EQ(counter.take(seconds(0)).answers, (QMap<AnswerDay, qint64>{{sea, 1}}));
}

TEST_F(VisitCounterTest, WhoSwipesPastHasNotLooked) {
    open(first, seconds(0));
    open(second, seconds(0) + kLeastView - Time(1));
    open({}, seconds(0) + 2 * kLeastView);

    const Statistics counted = counter.take(seconds(5));

    EXPECT_EQ(tallyOf(counted, first), WorkTally());
    EXPECT_EQ(tallyOf(counted, second).viewed, 1);
}

TEST_F(VisitCounterTest, AnotherLanguageIsNoOtherView) {
    open(first, seconds(0), Language::English);
    open(first, seconds(5), Language::Burmese);
    open({}, seconds(20), Language::Burmese);
    attract(second, seconds(21));

    const Statistics counted = counter.take(seconds(21));

    EXPECT_EQ(tallyOf(counted, first), (WorkTally{0, Time(0), 1, seconds(20), 0}));
    EXPECT_EQ(byLanguage(counted).value(Language::Burmese).viewedFor, seconds(15));
    EXPECT_EQ(counted.hours.firstKey().language, Language::Burmese) << "the visitor's last";
}

TEST_F(VisitCounterTest, WhoLeftIsCountedUntilTheLastTouch) {
    open(first, seconds(0));
    counter.doubt(seconds(30)); // asked at 90
    attract(second, seconds(105));

    const Statistics counted = counter.take(seconds(105));

    EXPECT_EQ(tallyOf(counted, first).viewedFor, seconds(30));
    EXPECT_EQ(counted.hours.first().lasted, seconds(30));
}

TEST_F(VisitCounterTest, WhatIsWrittenMeanwhileIsNoMoreThanIsCertain) {
    open(first, seconds(0));
    Statistics counted = counter.take(seconds(4)); // at 30, the last touch at 4
    counter.doubt(seconds(4));
    attract(second, seconds(79));
    counted += counter.take(seconds(79));

    EXPECT_EQ(tallyOf(counted, first).viewedFor, seconds(4));
    EXPECT_EQ(allVisits(counted).lasted, seconds(4));
}

TEST_F(VisitCounterTest, WhoWasStillThereIsCountedWhole) {
    open(first, seconds(0));
    counter.doubt(seconds(30));
    Statistics counted = counter.take(seconds(95)); // written while the question stands
    counter.trust();
    open({}, seconds(120));

    counted += counter.take(seconds(120));

    EXPECT_EQ(tallyOf(counted, first), (WorkTally{0, Time(0), 1, seconds(120), 0}));
}

TEST_F(VisitCounterTest, AStretchIsWrittenInPiecesAndCountedOnce) {
    open(first, seconds(0));
    Statistics counted;
    for (int second = 1; second <= 300; ++second) {
        counted += counter.take(seconds(second));
    }
    counter.finish();
    attract(second, seconds(301));
    counted += counter.take(seconds(301));

    EXPECT_EQ(tallyOf(counted, first), (WorkTally{0, Time(0), 1, seconds(301), 1}));
    EXPECT_EQ(allVisits(counted), (VisitTally{1, seconds(301)}));
}

TEST_F(VisitCounterTest, ASlideThatFollowsItselfIsShownTwice) {
    attract(first, seconds(0));
    counter.again(seconds(12), venue);

    EXPECT_EQ(tallyOf(counter.take(seconds(24)), first), (WorkTally{2, seconds(24), 0, Time(0), 0}));
}

TEST_F(VisitCounterTest, StaffAndTheDarkAreNobody) {
    open(first, seconds(0));
    counter.see({Of::Nobody, {}, Language::Thai}, seconds(10), venue);
    counter.finish();
    attract(second, seconds(500));

    const Statistics counted = counter.take(seconds(500));

    EXPECT_EQ(tallyOf(counted, first).viewedFor, seconds(10));
    EXPECT_EQ(tallyOf(counted, first).finished, 0);
    EXPECT_EQ(allVisits(counted), VisitTally()) << "who came in as staff was no visitor";
}

/// Whatever happens in whatever order: no more time is counted than passed, and no visit twice.
TEST_F(VisitCounterTest, NeverCountsMoreTimeThanPassed) {
    std::mt19937 random(20161202);
    const QList<WorkId> works{{}, first, second};
    Statistics counted;
    Time now{0};
    int begun = 0;
    bool isVisiting = false;
    for (int step = 0; step < 20000; ++step) {
        now += Time(random() % 4000);
        switch (random() % 6) {
        case 0:
            attract(works[1 + random() % 2], now);
            isVisiting = false;
            break;
        case 1:
        case 2:
            begun += isVisiting ? 0 : 1;
            isVisiting = true;
            open(works[random() % 3], now, kLanguages[random() % kLanguages.size()]);
            break;
        case 3:
            counter.doubt(now - Time(random() % 3000));
            break;
        case 4:
            counter.trust();
            break;
        default:
            counted += counter.take(now);
        }
    }
    counter.close(now);
    counted += counter.take(now);

    Time all{0};
    for (const WorkTally &tally : counted.works) {
        EXPECT_GE(tally.shownFor, Time(0));
        EXPECT_GE(tally.viewedFor, Time(0));
        all += tally.shownFor + tally.viewedFor;
    }
    EXPECT_LE(all, now);
    EXPECT_GT(all, now / 4);
    EXPECT_EQ(allVisits(counted).visits, begun);
    EXPECT_LE(allVisits(counted).lasted, now);
}

} // namespace
} // namespace sala
