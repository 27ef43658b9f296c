// What somebody who sits, or a child, reaches of a tall screen; and what stands above it.

#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/page_inspector.h"

#include <QAbstractButton>
#include <QLayout>
#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

namespace sala::test {

TEST(LowReachTest, PhotographsStandAboveAndTheirWordsHaveTheRoomBelow) {
    DrawnKiosk kiosk({1080, 1920});
    kiosk.window.setUsualReading({TextScale::Largest, Contrast::Gallery, Reach::Low});
    const int above = kiosk.window.currentPage()->theme().abovePx;
    const int target = kiosk.window.currentPage()->theme().touchTargetPx();
    kiosk.show(QStringLiteral("photograph"));
    auto *page = kiosk.window.findChild<PhotographPage *>();

    for (const Language language : kLanguages) {
        kiosk.window.setLanguage(language);
        const QRect picture = page->view().contentRect();
        EXPECT_LT(picture.top(), above / 4);
        EXPECT_GE(picture.bottom(), above + target) << "and can be touched from below";
        const PhotographPage::WordsInPlace words = page->wordsInPlace();
        EXPECT_EQ(words.title.above, words.title.all) << int(language);
        EXPECT_GE(kiosk.child<QWidget>("words")->height(), 4 * page->theme().textPx(TextSize::Body)) << int(language);
    }
}

TEST(LowReachTest, TheFirstWorksOfBrowsingCanBeTouchedAndLaterOnesRiseAbove) {
    DrawnKiosk kiosk({1080, 1920});
    kiosk.window.setUsualReading({TextScale::Largest, Contrast::Gallery, Reach::Low});
    const int above = kiosk.window.currentPage()->theme().abovePx;
    kiosk.show(QStringLiteral("browse"));
    auto *grid = kiosk.window.findChild<PhotoGrid *>();

    for (const Language language : kLanguages) {
        kiosk.window.setLanguage(language);
        EXPECT_GE(grid->tileRect(0).top(), above) << int(language);
        EXPECT_LT(grid->tileRect(0).center().y(), grid->height()) << int(language);
    }
    grid->setOffset(above);
    EXPECT_LT(grid->tileRect(0).top(), above);
    EXPECT_GE(grid->tileRect(0).top(), 0);
}

TEST(LowReachTest, AWarningIsReadAndTouchedThere) {
    Catalogue catalogue = worstCatalogue();
    const auto photograph = std::find_if(catalogue.works.rbegin(), catalogue.works.rend(),
                                         [](const Work &work) { return work.kind == WorkKind::Photograph; });
    photograph->isSensitive = true;
    DrawnKiosk kiosk({1080, 1920}, catalogue);
    kiosk.window.setUsualReading({TextScale::Largest, Contrast::Gallery, Reach::Low});
    const int above = kiosk.window.currentPage()->theme().abovePx;
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("photograph"), photograph->id));
    auto *page = kiosk.window.findChild<PhotographPage *>();
    ASSERT_TRUE(page->view().isCovered());

    EXPECT_GE(page->view().contentRect().top(), above);

    QTest::mouseClick(&page->view(), Qt::LeftButton, {}, page->view().contentRect().center());
    EXPECT_FALSE(page->view().isCovered());
    EXPECT_LT(page->view().contentRect().top(), above) << "the photograph itself stands above";
}

TEST(LowReachTest, AJourneyThatIsChosenBeginsWithItsPictures) {
    DrawnKiosk kiosk({1080, 1920});
    kiosk.window.setUsualReading({TextScale::Largest, Contrast::Gallery, Reach::Low});
    const int above = kiosk.window.currentPage()->theme().abovePx;
    kiosk.show(QStringLiteral("browse-map"));

    kiosk.child<QAbstractButton>("journey-1")->click();

    auto *grid = kiosk.window.findChild<PhotoGrid *>();
    ASSERT_TRUE(grid->isVisible());
    int first = -1;
    for (int tile = 0; tile < grid->count() && first < 0; ++tile) {
        first = grid->tileRect(tile).top() >= above ? tile : -1;
    }
    ASSERT_GE(first, 0);
    EXPECT_LE(grid->tileRect(first).top(), above + 2 * kiosk.window.currentPage()->theme().gapPx());
}

TEST(LowReachTest, OneTouchBringsEverythingWithinReachOnATallScreen) {
    DrawnKiosk kiosk({780, 1387});
    kiosk.window.setPxPerMm(1387 / 952.0); // 43 inches
    kiosk.show(QStringLiteral("browse"));
    const int reach = qRound((1200 - kUsualScreenBottomMm) * 1387 / 952.0);
    EXPECT_EQ(kiosk.window.currentPage()->mapTo(&kiosk.window, QPoint()).y(), 0);

    QTest::mouseClick(kiosk.child<QAbstractButton>("reading"), Qt::LeftButton);
    QTest::mouseClick(kiosk.child<QAbstractButton>("lowReach"), Qt::LeftButton);

    for (const QString &page : KioskWindow::pageNames()) {
        kiosk.show(page);
        if (kiosk.window.reading().reach == Reach::Whole) {
            kiosk.window.setReading(
                {TextScale::Usual, Contrast::Gallery, Reach::Low}); // the attract loop forgot it
        }
        kiosk.window.layout()->activate();
        for (const QAbstractButton *const button : kiosk.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->mapTo(&kiosk.window, QPoint()).y(), 1387 - reach - 1)
                    << page.toStdString() << " " << button->objectName().toStdString();
            }
        }
    }
    kiosk.window.showAttract();
    EXPECT_EQ(kiosk.window.reading().reach, Reach::Whole) << "the next visitor stands";
}

TEST(LowReachTest, EverythingOfTheReadingRoomAndTheMapIsWithinReachAtTheLargestText) {
    DrawnKiosk kiosk({1080, 1920});
    kiosk.window.setUsualReading({TextScale::Largest, Contrast::Gallery, Reach::Low});
    const int top = kiosk.window.currentPage()->theme().abovePx;
    ASSERT_GT(top, 600) << "the screen's upper part is not for hands";

    for (const WalkLanguage &language : walkLanguages()) {
        for (const char *page : {"reading", "browse-map"}) {
            kiosk.show(QLatin1String(page));
            kiosk.speak(language);
            int buttons = 0;
            for (const QAbstractButton *button : kiosk.window.findChildren<QAbstractButton *>()) {
                if (button->isVisible()) {
                    ++buttons;
                    EXPECT_GE(button->mapTo(&kiosk.window, QPoint(0, 0)).y(), top) << button->objectName().toStdString();
                }
            }
            EXPECT_GE(buttons, 8) << page;
            const QStringList troubles = troublesOf(kiosk.window, kiosk.window.currentPage()->theme().touchTargetPx());
            EXPECT_TRUE(troubles.isEmpty()) << language.name().toStdString() << ' ' << page << '\n'
                                            << troubles.join(u'\n').toStdString();
        }
    }
}

} // namespace sala::test
