// From anywhere back to the start in one touch, and to another language in one.

#include "app/kiosk/kiosk_window.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/photo_grid.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QLayout>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr QSize kTouchable{780, 780}; // the offscreen platform's screen has no more

bool isUp(const DrawnKiosk &kiosk, const char *name) {
    return kiosk.child<QWidget>(name)->isVisible();
}

} // namespace

TEST(HomeTest, OneTouchLeadsFromEveryPageToWhereAVisitBegins) {
    for (const QString &page : KioskWindow::pageNames()) {
        SCOPED_TRACE(page.toStdString());
        DrawnKiosk kiosk(kTouchable);
        kiosk.touch(kiosk.window.currentPage()); // the attract loop
        kiosk.window.setLanguage(Language::Khmer);
        ASSERT_TRUE(QTest::qWaitFor([&] { return kiosk.window.currentPage()->name() == QLatin1String("browse"); }));
        kiosk.show(page);
        kiosk.window.setLanguage(Language::Khmer);

        kiosk.touch("home");

        auto *browse = qobject_cast<BrowsePage *>(kiosk.window.currentPage());
        ASSERT_NE(browse, nullptr);
        EXPECT_EQ(browse->order(), BrowseOrder::ByJourney);
        EXPECT_EQ(kiosk.child<PhotoGrid>("photoGrid")->offset(), 0);
        EXPECT_FALSE(isUp(kiosk, "idleOverlay"));
        EXPECT_FALSE(isUp(kiosk, "readingPanel"));
        EXPECT_EQ(kiosk.window.language(), Language::Khmer) << "the language that was chosen stays";
    }
}

TEST(HomeTest, ThePageIsTheOneThatTheAttractLoopLeadsTo) {
    const Catalogue catalogue = worstCatalogue();
    DrawnKiosk begun(kTouchable, catalogue);
    begun.touch(begun.window.currentPage());
    ASSERT_EQ(begun.window.currentPage()->name(), QStringLiteral("browse"));
    DrawnKiosk kiosk(kTouchable, catalogue);
    kiosk.touch(kiosk.window.currentPage());
    auto *grid = kiosk.child<PhotoGrid>("photoGrid");
    for (const char *order : {"byTheme", "voices", "onMap", "inTime", "allPhotographs"}) {
        kiosk.touch(order);
        grid->setOffset(grid->largestOffset());
    }
    kiosk.show(QStringLiteral("photograph-pair"));

    kiosk.touch("home");

    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return kiosk.window.grab().toImage() == begun.window.grab().toImage(); }, 20000));
}

TEST(HomeTest, WhatAVisitorReadsWithStays) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("about"));
    const Reading wanted{TextScale::Largest, Contrast::High};
    kiosk.window.setReading(wanted);

    kiosk.touch("home");

    EXPECT_EQ(kiosk.window.reading(), wanted);
}

TEST(HomeTest, OneTouchOnAnotherLanguageFromEveryPageChangesIt) {
    for (const QString &page : KioskWindow::pageNames()) {
        SCOPED_TRACE(page.toStdString());
        DrawnKiosk kiosk(kTouchable);
        kiosk.show(page);
        const QString before = kiosk.window.currentPage()->name();

        kiosk.touch("language-th");

        EXPECT_EQ(kiosk.window.language(), Language::Thai);
        EXPECT_EQ(kiosk.window.currentPage()->language(), Language::Thai);
        EXPECT_EQ(kiosk.window.currentPage()->name(), before == QLatin1String("attract") ? QStringLiteral("browse") : before);
        EXPECT_FALSE(isUp(kiosk, "idleOverlay"));
    }
}

TEST(HomeTest, EscapeLeadsFromAboutBackAndFromBrowsingHome) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse-all"));
    auto *browse = qobject_cast<BrowsePage *>(kiosk.window.currentPage());
    Q_EMIT browse->aboutRequested();
    ASSERT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("about"));

    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(kiosk.window.currentPage(), browse);
    EXPECT_EQ(browse->order(), BrowseOrder::All);

    QTest::keyClick(kiosk.window.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(browse->order(), BrowseOrder::ByJourney);
}

TEST(HomeTest, TheSignIsThereOnEveryScreenAtEveryTextAndHasANameInEveryLanguage) {
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        DrawnKiosk kiosk(size);
        auto *home = kiosk.child<QAbstractButton>("home");
        for (const TextScale scale : {TextScale::Usual, TextScale::Largest}) {
            kiosk.window.setUsualReading({scale, Contrast::Gallery, Reach::Low});
            kiosk.window.layout()->activate();
            const int target = kiosk.window.currentPage()->theme().touchTargetPx();
            EXPECT_TRUE(home->isVisible());
            EXPECT_GE(home->width(), target);
            EXPECT_GE(home->height(), target);
            EXPECT_TRUE(kiosk.window.rect().contains(QRect(home->mapTo(&kiosk.window, QPoint()), home->size())));
        }
        QSet<QString> names;
        for (const Language language : kLanguages) {
            kiosk.window.setLanguage(language);
            names.insert(home->accessibleName());
        }
        EXPECT_EQ(names.size(), qsizetype(kLanguages.size()));
        EXPECT_FALSE(names.contains(QString()));
    }
}

} // namespace sala::test
