// Where the keyboard is can be seen: at every stop of the Tab key, on every page, in both contrasts.

#include "app/kiosk/kiosk_window.h"
#include "app/visitor/document_view.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_view.h"
#include "app/visitor/reading_page.h"
#include "app/visitor/seek_bar.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr QSize kScreen{1366, 768};

QImage drawn(QWidget &widget) {
    return widget.grab().toImage();
}

/// Nothing moves by itself meanwhile.
void stand(DrawnKiosk &kiosk) {
    if (kiosk.window.interview()) {
        kiosk.window.interview()->player().pause();
    }
}

/// The same widget with and without the keyboard's focus; a mark may stand around it.
bool isMarked(QWidget &widget) {
    QWidget &around = widget.parentWidget() ? *widget.parentWidget() : widget;
    const QImage with = drawn(around);
    widget.clearFocus();
    const QImage without = drawn(around);
    widget.setFocus(Qt::TabFocusReason);
    return with != without;
}

class FocusTest : public testing::TestWithParam<Contrast> {};

} // namespace

TEST_P(FocusTest, EveryStopOfTheTabKeyChangesWhatIsSeen) {
    for (const QString &page : KioskWindow::pageNames()) {
        DrawnKiosk kiosk(kScreen);
        kiosk.window.setUsualReading({TextScale::Usual, GetParam(), Reach::Whole, Motion::Reduced});
        kiosk.show(page);
        kiosk.window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&kiosk.window));
        stand(kiosk);
        QSet<QWidget *> stops;
        QStringList names;
        for (int i = 0; i < 120; ++i) {
            QWidget *const before = kiosk.window.focusWidget() ? kiosk.window.focusWidget() : &kiosk.window;
            QTest::keyClick(before, Qt::Key_Tab);
            QWidget *const stop = kiosk.window.focusWidget();
            ASSERT_NE(stop, nullptr) << page.toStdString();
            if (stops.contains(stop)) {
                continue;
            }
            stops.insert(stop);
            names.append(stop->objectName());
            EXPECT_TRUE(isMarked(*stop)) << page.toStdString() << ": " << stop->metaObject()->className() << ' '
                                         << stop->objectName().toStdString();
        }
        EXPECT_GE(stops.size(), page == QLatin1String("idle") ? 2 : 7)
            << page.toStdString() << ": " << names.join(u' ').toStdString();
    }
}

TEST_P(FocusTest, EnterOnAnUnmarkedWorkUncoversNothing) {
    Catalogue catalogue = worstCatalogue();
    for (Work &work : catalogue.works) {
        work.isSensitive = true;
    }
    catalogue.works[5].isSensitive = false; // for the attract loop
    DrawnKiosk kiosk(kScreen, catalogue);
    kiosk.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&kiosk.window));
    EXPECT_TRUE(kiosk.window.showPage(QStringLiteral("photograph")));
    auto *photograph = kiosk.child<PhotographView>("photograph");
    ASSERT_TRUE(photograph->hasFocus());

    const QImage before = drawn(*photograph);
    QTest::keyClick(photograph, Qt::Key_Return);
    EXPECT_TRUE(photograph->isCovered());
    EXPECT_NE(drawn(*photograph), before) << "it shows where the keyboard is";
    QTest::keyClick(photograph, Qt::Key_Return);
    EXPECT_FALSE(photograph->isCovered());

    EXPECT_TRUE(kiosk.window.showPage(QStringLiteral("reading")));
    auto *pages = kiosk.child<DocumentView>("pages");
    QTest::keyClick(pages, Qt::Key_Return);
    EXPECT_TRUE(pages->isCovered());
    QTest::keyClick(pages, Qt::Key_Return);
    EXPECT_FALSE(pages->isCovered());
}

INSTANTIATE_TEST_SUITE_P(BothContrasts, FocusTest, testing::Values(Contrast::Gallery, Contrast::High),
                         [](const auto &info) { return info.param == Contrast::High ? "High" : "Gallery"; });

} // namespace sala::test
