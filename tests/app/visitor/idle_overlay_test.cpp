#include "app/text/numbers.h"
#include "app/text/text_block.h"
#include "app/visitor/idle_overlay.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

namespace sala {

namespace {

using namespace std::chrono_literals;

class IdleOverlayTest : public testing::Test {
  protected:
    IdleOverlayTest() {
        window.resize(1366, 768);
        overlay.setTheme(GalleryTheme::forScreen(window.size()));
        overlay.setClock([this] { return now; });
        window.show();
        overlay.ask();
    }

    void pass(std::chrono::milliseconds time) {
        now += time;
        overlay.tick();
    }

    QAbstractButton *button(const char *name) {
        return overlay.findChild<QAbstractButton *>(QLatin1String(name));
    }

    std::chrono::milliseconds now{5000};
    QWidget window;
    IdleOverlay overlay{&window};
    QSignalSpy stillHere{&overlay, &IdleOverlay::stillHere};
    QSignalSpy timedOut{&overlay, &IdleOverlay::timedOut};
};

} // namespace

TEST_F(IdleOverlayTest, CoversItsWindowAndCountsDownFromFifteen) {
    EXPECT_EQ(overlay.geometry(), window.rect());
    EXPECT_EQ(overlay.secondsLeft(), 15);

    pass(4200ms);

    EXPECT_EQ(overlay.secondsLeft(), 11);
    EXPECT_TRUE(overlay.isVisible());
}

TEST_F(IdleOverlayTest, TheDigitsOfEveryLanguageKeepClearOfTheRing) {
    Reading reading;
    reading.textScale = TextScale::Largest;
    for (const QSize screen : {QSize(1366, 768), QSize(1080, 1920), QSize(1920, 1080)}) {
        const GalleryTheme theme = GalleryTheme::forScreen(screen, 0, reading);
        overlay.setTheme(theme);
        for (const Language language : kLanguages) {
            overlay.setLanguage(language);
            overlay.dismiss();
            overlay.ask();
            const QString fifteen = formatNumber(15, language);
            QRectF ink;
            observeDrawnTexts([&](const DrawnText &drawn) {
                ink = drawn.block.text() == fifteen ? drawn.ink.first() : ink;
            });
            overlay.grab();
            observeDrawnTexts({});
            ASSERT_FALSE(ink.isEmpty()) << code(language).toStdString();
            EXPECT_LT(std::hypot(ink.width(), ink.height()), theme.touchTargetPx() * 1.4)
                << code(language).toStdString() << " " << screen.width();
        }
    }
}

TEST_F(IdleOverlayTest, TimesOutOnceWhenNobodyAnswers) {
    pass(14900ms);
    EXPECT_TRUE(timedOut.isEmpty());

    pass(100ms);
    pass(1000ms);

    EXPECT_EQ(timedOut.size(), 1);
    EXPECT_TRUE(stillHere.isEmpty());
    EXPECT_FALSE(overlay.isVisible());
}

TEST_F(IdleOverlayTest, GoesAwayWhenTheVisitorSaysSo) {
    pass(3s);
    QTest::mouseClick(button("stillHere"), Qt::LeftButton);
    pass(20s);

    EXPECT_EQ(stillHere.size(), 1);
    EXPECT_TRUE(timedOut.isEmpty());
    EXPECT_FALSE(overlay.isVisible());
}

TEST_F(IdleOverlayTest, TakesATouchBesideItsButtonsAsAnAnswer) {
    QTest::mouseClick(&overlay, Qt::LeftButton, {}, QPoint(20, 20));

    EXPECT_EQ(stillHere.size(), 1);
}

TEST_F(IdleOverlayTest, StartsAgainAtOnceOnRequest) {
    QTest::mouseClick(button("startAgain"), Qt::LeftButton);

    EXPECT_EQ(timedOut.size(), 1);
    EXPECT_FALSE(overlay.isVisible());
}

TEST_F(IdleOverlayTest, CountsAnewWhenItAsksAgain) {
    pass(10s);
    overlay.dismiss();
    overlay.ask();

    EXPECT_EQ(overlay.secondsLeft(), 15);
}

TEST_F(IdleOverlayTest, GivesTheKeyboardBackToWhereItWas) {
    overlay.dismiss();
    QLineEdit before(&window);
    before.show();
    before.setFocus();

    overlay.ask();
    const bool isTaken = window.focusWidget() == &overlay;
    overlay.dismiss();

    EXPECT_TRUE(isTaken);
    EXPECT_EQ(window.focusWidget(), &before);
}

TEST_F(IdleOverlayTest, KeepsItsButtonsInsideEveryWindow) {
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(800, 600)}) {
        window.resize(size);
        overlay.setTheme(GalleryTheme::forScreen(size));

        for (const char *name : {"stillHere", "startAgain"}) {
            EXPECT_TRUE(overlay.rect().contains(button(name)->geometry())) << size.width();
            EXPECT_GE(button(name)->height(), 56);
        }
        EXPECT_FALSE(button("stillHere")->geometry().intersects(button("startAgain")->geometry()));
    }
}

} // namespace sala
