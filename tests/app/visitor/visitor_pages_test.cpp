#include "app/visitor/about_page.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/photo_grid.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {

namespace {

using test::aCatalogue;
using test::DrawnPictures;

/// A browse page at 1366x768 whose motion runs by a clock that only moves when told.
class BrowsePageTest : public testing::Test {
  protected:
    void show(const Catalogue &shown) {
        catalogue = shown;
        page.resize(1366, 700);
        page.setTheme(GalleryTheme::forScreen(QSize(1366, 768)));
        page.setCatalogue(catalogue);
        grid = page.findChild<PhotoGrid *>(QStringLiteral("photoGrid"));
        grid->scroller().setClock([this] { return now; });
        page.show();
    }

    void run(int milliseconds) {
        for (int t = 0; t < milliseconds; t += 16) {
            now += KineticScroller::Milliseconds(16);
            grid->scroller().advance();
        }
    }

    void dragByMouse(QPoint from, QPoint to) {
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i) {
            now += KineticScroller::Milliseconds(8);
            QTest::mouseMove(grid, from + (to - from) * i / 8);
        }
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
    }

    void dragByFinger(QPoint from, QPoint to) {
        QTest::touchEvent(grid, finger.get()).press(0, from);
        for (int i = 1; i <= 8; ++i) {
            now += KineticScroller::Milliseconds(8);
            QTest::touchEvent(grid, finger.get()).move(0, from + (to - from) * i / 8);
        }
        QTest::touchEvent(grid, finger.get()).release(0, to);
    }

    QAbstractButton *button(const char *name) {
        return page.findChild<QAbstractButton *>(QLatin1String(name));
    }

    KineticScroller::Milliseconds now{1000};
    Catalogue catalogue;
    std::shared_ptr<DrawnPictures> pictures = std::make_shared<DrawnPictures>();
    PictureCache cache{pictures, 100'000'000};
    BrowsePage page{&cache};
    PhotoGrid *grid = nullptr;
    std::unique_ptr<QPointingDevice> finger{QTest::createTouchDevice()};
    QSignalSpy chosen{&page, &BrowsePage::workRequested};
};

} // namespace

TEST_F(BrowsePageTest, OpensThePhotographUnderATap) {
    show(aCatalogue(40));
    const QPoint centre = grid->tileRect(1).center();

    QTest::touchEvent(grid, finger.get()).press(0, centre);
    QTest::touchEvent(grid, finger.get()).release(0, centre);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<WorkId>(), catalogue.works[1].id);
    EXPECT_EQ(chosen[0][1].value<QList<WorkId>>().size(), 40);
}

TEST_F(BrowsePageTest, OpensThePhotographUnderAClick) {
    show(aCatalogue(40));

    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->tileRect(0).center());

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<WorkId>(), catalogue.works[0].id);
}

TEST_F(BrowsePageTest, StillTapsWithAWobblyFinger) {
    show(aCatalogue(40));
    const QPoint centre = grid->tileRect(0).center();

    QTest::touchEvent(grid, finger.get()).press(0, centre);
    QTest::touchEvent(grid, finger.get()).move(0, centre + QPoint(3, 4));
    QTest::touchEvent(grid, finger.get()).release(0, centre + QPoint(2, 5));

    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(grid->offset(), 0);
}

TEST_F(BrowsePageTest, ScrollsWithMomentumAndOpensNothingWhenDragged) {
    show(aCatalogue(5000));

    dragByFinger(QPoint(600, 500), QPoint(600, 100));
    const int atRelease = grid->offset();
    run(3000);

    EXPECT_GT(atRelease, 300);
    EXPECT_GT(grid->offset(), atRelease + 300);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(BrowsePageTest, DragsWithTheMouseAsWithAFinger) {
    show(aCatalogue(5000));

    dragByMouse(QPoint(600, 500), QPoint(600, 100));
    run(3000);

    EXPECT_GT(grid->offset(), 600);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(BrowsePageTest, FollowsAFingerWhoseWholeWayIsToldAtOnce) {
    show(aCatalogue(60));

    QTest::touchEvent(grid, finger.get()).press(0, {600, 500});
    now += KineticScroller::Milliseconds(400); // a busy machine hears nothing meanwhile
    QTest::touchEvent(grid, finger.get()).move(0, {600, 200});

    EXPECT_GE(grid->offset(), 300 - 30);
    EXPECT_LE(grid->offset(), 300);
    now += KineticScroller::Milliseconds(400);
    QTest::touchEvent(grid, finger.get()).release(0, {600, 200});
    run(500);
    EXPECT_LE(grid->offset(), 300) << "it had come to rest";
}

TEST_F(BrowsePageTest, OpensNothingWhenAFingerOnlyCatchesMovingPhotographs) {
    show(aCatalogue(5000));
    dragByFinger(QPoint(600, 500), QPoint(600, 100));
    run(100);

    QTest::touchEvent(grid, finger.get()).press(0, QPoint(600, 300));
    QTest::touchEvent(grid, finger.get()).release(0, QPoint(600, 300));

    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_FALSE(grid->scroller().isMoving());
}

TEST_F(BrowsePageTest, IgnoresASecondFinger) {
    show(aCatalogue(5000));

    QTest::touchEvent(grid, finger.get()).press(0, QPoint(600, 500));
    QTest::touchEvent(grid, finger.get()).stationary(0).press(1, QPoint(300, 300));
    QTest::touchEvent(grid, finger.get()).move(0, QPoint(600, 480)).move(1, QPoint(300, 10));
    QTest::touchEvent(grid, finger.get()).move(0, QPoint(600, 400)).release(1, QPoint(300, 10));
    const int offset = grid->offset();
    QTest::touchEvent(grid, finger.get()).release(0, QPoint(600, 400));

    EXPECT_NEAR(offset, 80, 25);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(BrowsePageTest, ScrollsByTheWheel) {
    show(aCatalogue(5000));
    QWheelEvent notch(QPointF(600, 300), grid->mapToGlobal(QPointF(600, 300)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(grid, &notch);
    run(1000);

    EXPECT_EQ(grid->offset(), 120);
}

TEST_F(BrowsePageTest, IsUsableByKeyboardAlone) {
    show(aCatalogue(200));
    grid->setFocus(Qt::TabFocusReason);

    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Down);
    const int current = grid->current();
    QTest::keyClick(grid, Qt::Key_Return);

    EXPECT_GT(current, 1);
    EXPECT_EQ(grid->accessibleDescription(), grid->titleOf(current));
    ASSERT_EQ(chosen.size(), 1);
}

TEST_F(BrowsePageTest, KeepsItsPlaceWhileAPhotographIsLookedAt) {
    show(aCatalogue(5000));
    grid->setOffset(4000);

    page.hide();
    page.show();

    EXPECT_EQ(grid->offset(), 4000);
}

TEST_F(BrowsePageTest, KeepsAPlaceForEachOrder) {
    show(aCatalogue(5000));
    grid->setOffset(4000);

    QTest::mouseClick(button("byTheme"), Qt::LeftButton);
    EXPECT_EQ(grid->offset(), 0);
    QTest::mouseClick(button("byJourney"), Qt::LeftButton);

    EXPECT_EQ(grid->offset(), 4000);
}

TEST_F(BrowsePageTest, ForgetsEverythingForTheNextVisitor) {
    show(aCatalogue(5000));
    QTest::mouseClick(button("allPhotographs"), Qt::LeftButton);
    grid->setOffset(4000);

    page.reset();

    EXPECT_EQ(page.order(), BrowseOrder::ByJourney);
    EXPECT_EQ(grid->offset(), 0);
    page.setOrder(BrowseOrder::All);
    EXPECT_EQ(grid->offset(), 0);
}

TEST_F(BrowsePageTest, BringsTheLastSeenPhotographIntoSight) {
    show(aCatalogue(5000));

    page.showWork(catalogue.works[3000].id);

    bool isInSight = false;
    for (int tile = 0; tile < grid->count(); ++tile) {
        isInSight |= grid->titleOf(tile) == QStringLiteral("Photograph 3001") &&
                     grid->rect().contains(grid->tileRect(tile));
    }
    EXPECT_TRUE(isInSight);
}

TEST_F(BrowsePageTest, ChangesLanguageInPlace) {
    show(aCatalogue(10));
    grid->setOffset(80);
    const int before = grid->tileRect(0).top();

    page.setLanguage(Language::Burmese);

    EXPECT_EQ(grid->titleOf(0), QStringLiteral("ဓာတ်ပုံ 1"));
    EXPECT_EQ(grid->tileRect(0).top(), before);
}

TEST_F(BrowsePageTest, FallsBackToALanguageThatHasTheTitle) {
    show(aCatalogue(20));

    page.setLanguage(Language::Khmer);

    EXPECT_EQ(grid->titleOf(15), QStringLiteral("Photograph 16"));
}

TEST_F(BrowsePageTest, DecodesOnlyWhatIsSeenAndAbout) {
    show(aCatalogue(5000));

    ASSERT_TRUE(QTest::qWaitFor([this] { return pictures->reads() >= 8 && cache.isIdle(); },
                                60000)); // what is ahead is idle work

    EXPECT_LT(pictures->reads(), 60);
}

TEST_F(BrowsePageTest, SaysSoWhenThereIsNothingToShow) {
    show(Catalogue());

    EXPECT_EQ(grid->count(), 0);
    QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint(600, 300));
    QTest::keyClick(grid, Qt::Key_Return);
    QTest::keyClick(grid, Qt::Key_Down);

    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_FALSE(page.grab().toImage().isNull());
}

TEST_F(BrowsePageTest, ShowsThreePhotographsWithoutScrolling) {
    show(aCatalogue(3));
    page.setOrder(BrowseOrder::All);

    EXPECT_EQ(grid->count(), 3);
    EXPECT_EQ(grid->largestOffset(), 0);
}

TEST_F(BrowsePageTest, IsAListOfTitlesToAScreenReader) {
    show(aCatalogue(200));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(grid);

    ASSERT_EQ(list->childCount(), 200);
    QAccessibleInterface *item = list->child(7);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    EXPECT_EQ(item->text(QAccessible::Name), QStringLiteral("Photograph 8"));
    EXPECT_EQ(list->indexOfChild(item), 7);
    EXPECT_EQ(item->parent(), list);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<WorkId>(), catalogue.works[7].id);
}

TEST_F(BrowsePageTest, AsksForTheAboutPage) {
    show(aCatalogue(3));
    QSignalSpy about(&page, &BrowsePage::aboutRequested);

    QTest::mouseClick(button("about"), Qt::LeftButton);

    EXPECT_EQ(about.size(), 1);
}

TEST_F(BrowsePageTest, MarksASampleAndNothingElse) {
    Catalogue sample = aCatalogue(3);
    show(sample);
    const auto *mark = page.findChild<QWidget *>(QStringLiteral("sampleMark"));
    EXPECT_FALSE(mark->isVisible());

    sample.exhibition.isSample = true;
    page.setCatalogue(sample);

    EXPECT_TRUE(mark->isVisible());
}

TEST(AboutPageTest, NamesEverybodyCreditedInTheReadersLanguage) {
    AboutPage page;
    page.resize(1366, 700);
    page.show(); // hidden pages keep their words until they are seen
    page.setTheme(GalleryTheme::forScreen(QSize(1366, 768)));
    const Catalogue catalogue = test::sampleCatalogue();
    page.setCatalogue(catalogue);
    page.setLanguage(Language::Thai);

    const QString spoken = page.findChild<QWidget *>(QStringLiteral("aboutText"))->accessibleDescription();

    for (const Partner &partner : catalogue.partners) {
        EXPECT_TRUE(spoken.contains(catalogue.text(partner.id, TextField::Title, Language::Thai).body));
    }
    EXPECT_TRUE(
        spoken.contains(catalogue.text(catalogue.exhibition.id, TextField::Story, Language::Thai).body));
}

TEST(AboutPageTest, GoesBackAndForgetsItsPlace) {
    AboutPage page;
    page.resize(800, 400);
    page.setCatalogue(test::sampleCatalogue());
    page.show();
    auto *text = page.findChild<FlickArea *>(QStringLiteral("aboutText"));
    QSignalSpy back(&page, &AboutPage::backRequested);

    text->setOffset(200);
    EXPECT_EQ(text->offset(), 200);
    QTest::mouseClick(page.findChild<QAbstractButton *>(QStringLiteral("back")), Qt::LeftButton);
    page.reset();

    EXPECT_EQ(back.size(), 1);
    EXPECT_EQ(text->offset(), 0);
}

} // namespace sala
