// Whatever a visitor has changed, the next one finds the kiosk as if it had just been switched on.

#include "app/kiosk/kiosk_window.h"
#include "app/look/flick_area.h"
#include "app/look/idle_monitor.h"
#include "app/visitor/document_view.h"
#include "app/visitor/film_bar.h"
#include "app/visitor/film_view.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_view.h"
#include "app/visitor/seek_bar.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr QSize kScreen{780, 1387}; // tall: low reach is offered

Catalogue hardCatalogue() {
    Catalogue catalogue = worstCatalogue();
    catalogue.works.first().isSensitive = true;
    return catalogue;
}

class FreshKioskTest : public testing::TestWithParam<QString> {
  protected:
    FreshKioskTest() {
        for (DrawnKiosk *kiosk : {&fresh, &used}) {
            kiosk->window.setPxPerMm(1387 / 952.0); // 43 inches
        }
    }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    template<class T>
    static QList<T *> seen(const DrawnKiosk &kiosk) {
        QList<T *> found;
        for (T *const widget : kiosk.window.template findChildren<T *>()) {
            if (widget->isVisible() && widget->isEnabled()) {
                found.append(widget);
            }
        }
        return found;
    }

    void again() {
        if (used.window.currentPage()->name() != GetParam().section(u'-', 0, 0)) {
            used.show(GetParam());
        }
    }

    /// Every button of the page, every view and every text, and what lies in the bar below.
    void changeEverything() {
        used.show(GetParam());
        for (auto *view : seen<PhotographView>(used)) {
            QTest::keyClick(view, Qt::Key_Return);
            QTest::keyClick(view, Qt::Key_Return); // uncovered
        }
        QList<QPointer<QAbstractButton>> buttons;
        for (auto *button : seen<QAbstractButton>(used)) {
            buttons.append(button);
        }
        for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
            if (button && button->isVisible()) {
                click(button);
                again();
            }
        }
        for (auto *view : seen<PhotographView>(used)) {
            view->step(1);
            QTest::keyClick(view, Qt::Key_Plus);
        }
        for (auto *view : seen<DocumentView>(used)) {
            view->step(1);
            QTest::keyClick(view, Qt::Key_Plus);
        }
        for (auto *text : seen<FlickArea>(used)) {
            text->setOffset(text->largestOffset());
        }
        for (auto *seek : seen<SeekBar>(used)) {
            QTest::mousePress(seek, Qt::LeftButton, {}, {seek->width() * 2 / 3, seek->height() / 2});
        }
        used.window.setReading({TextScale::Largest, Contrast::High, Reach::Low, Motion::Reduced});
        used.window.setLanguage(Language::Khmer);
        QCoreApplication::sendPostedEvents();
    }

    void timeOut() {
        auto *overlay = used.child<IdleOverlay>("idleOverlay");
        Q_EMIT used.window.idleMonitor().idle();
        overlay->setClock([] { return std::chrono::milliseconds(20'000); });
        overlay->tick();
        overlay->setClock([] { return std::chrono::milliseconds(0); });
    }

    void expectTheSame(const QString &page) {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return fresh.window.grab().toImage() == used.window.grab().toImage(); }, 10000))
            << page.toStdString();
    }

    Catalogue catalogue = hardCatalogue();
    DrawnKiosk fresh{kScreen, catalogue};
    DrawnKiosk used{kScreen, catalogue};
};

} // namespace

TEST_P(FreshKioskTest, NothingOfTheLastVisitorIsLeft) {
    changeEverything();

    timeOut();

    EXPECT_EQ(used.window.currentPage()->name(), QStringLiteral("attract"));
    EXPECT_EQ(used.window.reading(), Reading());
    EXPECT_EQ(used.window.language(), catalogue.exhibition.defaultLanguage);
    expectTheSame(QStringLiteral("attract"));
    for (DrawnKiosk *kiosk : {&fresh, &used}) {
        click(kiosk->window.currentPage());
    }
    ASSERT_EQ(used.window.currentPage()->name(), QStringLiteral("browse"));
    expectTheSame(QStringLiteral("browse"));
    for (DrawnKiosk *kiosk : {&fresh, &used}) {
        kiosk->show(GetParam());
    }
    if (!GetParam().startsWith(QLatin1String("interview"))) { // a film moves
        expectTheSame(GetParam());
        return;
    }
    auto *seek = used.child<SeekBar>("seek");
    EXPECT_FALSE(seek->isSliderDown()) << "no finger is on it";
    EXPECT_EQ(used.window.interview()->bar().state(), fresh.window.interview()->bar().state());
    EXPECT_LT(used.window.interview()->player().position(), std::chrono::seconds(20)) << "from its beginning";
    EXPECT_EQ(used.child<FlickArea>("words")->offset(), fresh.child<FlickArea>("words")->offset());
}

INSTANTIATE_TEST_SUITE_P(EveryPage, FreshKioskTest, testing::ValuesIn(KioskWindow::pageNames()), [](const auto &info) {
    return info.param.split(u'-').join(u'_').toStdString();
});

} // namespace sala::test
