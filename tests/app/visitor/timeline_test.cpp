#include "app/visitor/browse_page.h"
#include "app/visitor/timeline_button.h"
#include "app/visitor/timeline_view.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

using When = TimelineEntry::When;
using Kind = TimelineEntry::Kind;

QDateTime inYangon(const char *text) {
    return QDateTime(QDateTime::fromString(QLatin1String(text), Qt::ISODate).date(),
                     QDateTime::fromString(QLatin1String(text), Qt::ISODate).time(),
                     QTimeZone("Asia/Yangon"));
}

class TimelineTest : public testing::Test {
  protected:
    TimelineTest() : catalogue(sampleCatalogue()) { catalogue.exhibition.timeZone = "Asia/Yangon"; }

    Id addEvent(const char *start, const char *end) {
        ProgrammeEvent event;
        event.id = Id::generate();
        event.start = inYangon(start).toUTC();
        event.end = end ? inYangon(end).toUTC() : QDateTime();
        catalogue.programme.append(event);
        catalogue.texts.insert({event.id, TextField::Title, Language::English}, QStringLiteral("A talk"));
        return event.id;
    }

    Timeline at(const char *now) const { return timelineOf(catalogue, inYangon(now)); }

    Catalogue catalogue;
};

TEST_F(TimelineTest, SaysWhatIsOnNowAndWhatComesNextInTheVenuesZone) {
    const Id opening = addEvent("2016-11-20T18:00:00", "2016-11-20T19:30:00");
    const Id talk = addEvent("2016-11-21T15:00:00", "2016-11-21T16:00:00");
    const Id workshop = addEvent("2016-11-21T15:00:00", "2016-11-21T17:00:00");
    addEvent("2016-11-25T10:00:00", nullptr);

    const Timeline during = at("2016-11-20T18:00:00");
    ASSERT_EQ(during.programme.size(), 4);
    EXPECT_EQ(during.programme[0].owner, opening);
    EXPECT_EQ(during.programme[0].when, When::Now);
    EXPECT_EQ(during.programme[0].from, QTime(18, 0));
    EXPECT_EQ(during.programme[0].until, QTime(19, 30));
    EXPECT_EQ(during.programme[0].date, (PartialDate{2016, 11, 20}));
    EXPECT_EQ(during.programme[1].when, When::Next);
    EXPECT_EQ(during.programme[2].when, When::Next) << "they begin together";
    EXPECT_EQ(during.programme[3].when, When::Later);

    const Timeline after = at("2016-11-20T19:30:00");
    ASSERT_EQ(after.programme.size(), 3) << "an end is reached at its end";
    EXPECT_EQ(after.programme[0].owner, talk);
    EXPECT_EQ(after.programme[1].owner, workshop);
    EXPECT_EQ(after.project.last().owner, opening);
    EXPECT_TRUE(at("2017-01-01T00:00:00").programme.isEmpty());
}

TEST_F(TimelineTest, AnEventOverMidnightHasNoEndOfItsDay) {
    addEvent("2016-11-20T22:00:00", "2016-11-21T01:00:00");
    const Timeline now = at("2016-11-21T00:30:00");
    ASSERT_EQ(now.programme.size(), 1);
    EXPECT_EQ(now.programme[0].when, When::Now);
    EXPECT_TRUE(now.programme[0].isOverMidnight);
    EXPECT_FALSE(now.programme[0].until.isValid());
}

TEST_F(TimelineTest, TellsTheProjectFromItsFirstVisitOnWithoutWhatIsNotShown) {
    const Timeline all = at("2016-11-01T00:00:00");
    ASSERT_EQ(all.project.size(), catalogue.journeys.size());
    EXPECT_TRUE(std::is_sorted(all.project.begin(), all.project.end(),
                               [](const auto &a, const auto &b) { return a.start < b.start; }));
    catalogue.works.removeIf([&](const Work &work) { return work.journey == catalogue.journeys[0].id; });
    EXPECT_EQ(at("2016-11-01T00:00:00").project.size(), catalogue.journeys.size() - 1);
}

class TimelineViewTest : public TimelineTest {
  protected:
    TimelineViewTest() : pictures(std::make_shared<DrawnPictures>(), 50'000'000), page(&pictures) {
        addEvent("2016-11-20T18:00:00", "2016-11-20T19:30:00");
        addEvent("2016-11-21T15:00:00", "2016-11-21T16:00:00");
    }

    void open(QSize size) {
        page.timeline().setClock([this] { return now; });
        page.setTheme(GalleryTheme::forScreen(size));
        page.resize(size);
        page.setCatalogue(catalogue);
        page.show();
        page.setOrder(BrowseOrder::InTime);
    }

    TimelineButton *entry(const char *name) const {
        return page.findChild<TimelineButton *>(QLatin1String(name));
    }

    PictureCache pictures;
    BrowsePage page;
    QDateTime now = inYangon("2016-11-20T12:00:00");
};

TEST_F(TimelineViewTest, AVisitLeadsToItsPhotographsByFingerAndByKeyboard) {
    open({760, 780});
    TimelineView &view = page.timeline();
    for (const bool isFinger : {true, false}) {
        page.setOrder(BrowseOrder::InTime);
        TimelineButton *const visit = entry("project-1");
        ASSERT_NE(visit, nullptr);
        visit->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(QTest::qWaitFor([&] { return view.rect().intersects(visit->geometry()); }));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !view.scroller().isMoving(); }));
        if (isFinger) {
            QTest::mouseClick(&view, Qt::LeftButton, {}, visit->geometry().intersected(view.rect()).center());
        } else {
            QTest::keyClick(visit, Qt::Key_Space);
        }
        EXPECT_EQ(page.order(), BrowseOrder::ByJourney) << isFinger;
    }
}

TEST_F(TimelineViewTest, KeepsWhatIsReadInAnotherSizeAndLanguage) {
    open({760, 780});
    TimelineView &view = page.timeline();
    TimelineButton *const read = entry("project-1");
    ASSERT_NE(read, nullptr);
    view.setOffset(view.offset() + read->y() - 10);
    ASSERT_GT(view.offset(), 0);
    ASSERT_LT(view.offset(), view.largestOffset()) << "the end would hold it, too";
    const auto isAtTop = [&] { return std::abs(read->y() - 10) < read->height(); };
    ASSERT_TRUE(isAtTop());

    for (const TextScale scale : {TextScale::Largest, TextScale::Usual}) {
        Reading reading;
        reading.textScale = scale;
        page.setTheme(GalleryTheme::forScreen({760, 780}, 0, reading));
        EXPECT_TRUE(isAtTop()) << read->y();
    }
    page.setLanguage(Language::Burmese);
    EXPECT_TRUE(isAtTop()) << read->y();
}

TEST_F(TimelineViewTest, HasNoColumnsTooNarrowForLargeText) {
    for (const TextScale scale : {TextScale::Usual, TextScale::Largest}) {
        const QSize screen(1366, 768);
        open(screen);
        page.setTheme(GalleryTheme::forScreen(screen, 0, {scale, Contrast::Gallery}));
        ASSERT_NE(entry("project-1"), nullptr);
        EXPECT_EQ(entry("project-1")->x() == entry("programme-1")->x(), scale == TextScale::Largest)
            << int(scale);
    }
}

TEST_F(TimelineViewTest, FollowsTheClock) {
    open({1200, 700});
    ASSERT_NE(entry("programme-2"), nullptr);
    EXPECT_TRUE(entry("programme-1")->accessibleName().startsWith(QStringLiteral("Next: ")));
    now = inYangon("2016-11-20T18:30:00");
    page.timeline().refresh();
    EXPECT_TRUE(entry("programme-1")->accessibleName().startsWith(QStringLiteral("Now: ")));
    EXPECT_TRUE(entry("programme-2")->accessibleName().startsWith(QStringLiteral("Next: ")));
    now = inYangon("2016-11-20T19:30:00");
    page.timeline().refresh();
    EXPECT_EQ(entry("programme-2"), nullptr);
    now = inYangon("2016-11-21T16:00:00");
    page.timeline().refresh();
    EXPECT_EQ(entry("programme-1"), nullptr);
    EXPECT_NE(entry("project-6"), nullptr) << "four visits and two events that were";
}

TEST_F(TimelineViewTest, MovesUnderAFingerAndOpensNothingThen) {
    open({760, 780});
    TimelineView &view = page.timeline();
    QSignalSpy journeys(&view, &TimelineView::journeyChosen);
    ASSERT_GT(view.largestOffset(), 200);
    QTest::mousePress(&view, Qt::LeftButton, {}, {300, 600});
    for (int y = 590; y >= 300; y -= 10) {
        QTest::mouseMove(&view, {300, y});
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {300, 300});
    EXPECT_GT(view.offset(), 150);
    EXPECT_EQ(journeys.count(), 0);
}

TEST_F(TimelineViewTest, FillsScreensOfEverySizeWithoutOverlap) {
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        open(size);
        QList<QRect> places;
        for (const TimelineButton *const button : page.timeline().findChildren<TimelineButton *>()) {
            EXPECT_GE(button->height(), page.theme().touchTargetPx());
            for (const QRect &other : std::as_const(places)) {
                EXPECT_FALSE(other.intersects(button->geometry()));
            }
            places.append(button->geometry());
        }
        EXPECT_EQ(places.size(), 6);
    }
}

} // namespace
} // namespace sala::test
