// What a screen reader is told of works behind a warning, of a film's words and of where a film is.

#include "app/look/accessible_part.h"
#include "app/visitor/document_view.h"
#include "app/visitor/film_bar.h"
#include "app/visitor/film_text.h"
#include "app/visitor/film_view.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_text.h"
#include "app/visitor/reading_page.h"
#include "app/visitor/seek_bar.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr QSize kScreen{1366, 768};

QAccessibleInterface &heard(QWidget *widget) {
    return *QAccessible::queryAccessibleInterface(widget);
}

QString nameOf(QWidget *widget) {
    return heard(widget).text(QAccessible::Name);
}

QString descriptionOf(QWidget *widget) {
    return heard(widget).text(QAccessible::Description);
}

bool canPress(QAccessibleInterface &object) {
    QAccessibleActionInterface *const actions = object.actionInterface();
    return actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
}

void press(QAccessibleInterface &object) {
    object.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

constexpr int kOpen = 5;

Catalogue covered() {
    Catalogue catalogue = worstCatalogue();
    for (Work &work : catalogue.works) {
        work.isSensitive = true;
    }
    catalogue.works[kOpen].isSensitive = false; // for the attract loop
    return catalogue;
}

const QString kWarning = QStringLiteral("may be painful");

} // namespace

TEST(CoveredReaderTest, APhotographIsItsWarningUntilItIsPressed) {
    DrawnKiosk kiosk(kScreen, covered());
    kiosk.show(QStringLiteral("photograph"));
    auto *photograph = kiosk.child<QWidget>("photograph");
    const QString title = kiosk.window.findChild<PhotographText *>()->accessibleName();

    EXPECT_TRUE(nameOf(photograph).contains(kWarning)) << nameOf(photograph).toStdString();
    EXPECT_EQ(descriptionOf(photograph), QString());
    ASSERT_TRUE(canPress(heard(photograph)));
    press(heard(photograph));

    EXPECT_EQ(nameOf(photograph), title);
    EXPECT_NE(descriptionOf(photograph), QString());
    EXPECT_FALSE(canPress(heard(photograph)));
}

TEST(CoveredReaderTest, TheNextPhotographIsCoveredAgain) {
    DrawnKiosk kiosk(kScreen, covered());
    kiosk.show(QStringLiteral("photograph"));
    auto *photograph = kiosk.child<PhotographView>("photograph");
    press(heard(photograph));

    photograph->step(1);

    EXPECT_TRUE(nameOf(photograph).contains(kWarning));
    EXPECT_EQ(descriptionOf(photograph), QString());
}

TEST(CoveredReaderTest, BothOfAPairAreTheirWarnings) {
    DrawnKiosk kiosk(kScreen, covered());
    kiosk.show(QStringLiteral("photograph-pair"));
    int found = 0;
    for (auto *photograph : kiosk.window.findChildren<PhotographView *>()) {
        if (photograph->isVisible()) {
            ++found;
            EXPECT_TRUE(nameOf(photograph).contains(kWarning));
            EXPECT_EQ(descriptionOf(photograph), QString());
            press(heard(photograph));
            EXPECT_FALSE(nameOf(photograph).contains(kWarning));
        }
    }
    EXPECT_EQ(found, 2);
}

TEST(CoveredReaderTest, ADocumentIsItsWarningUntilItIsPressed) {
    DrawnKiosk kiosk(kScreen, covered());
    EXPECT_TRUE(kiosk.window.showPage(QStringLiteral("reading")));
    auto *pages = kiosk.child<DocumentView>("pages");

    EXPECT_TRUE(nameOf(pages).contains(kWarning));
    EXPECT_EQ(descriptionOf(pages), QString());
    ASSERT_TRUE(canPress(heard(pages)));
    press(heard(pages));

    EXPECT_FALSE(nameOf(pages).contains(kWarning));
    EXPECT_FALSE(canPress(heard(pages)));
}

TEST(CoveredReaderTest, AFilmIsItsWarningAndPlaySaysSo) {
    DrawnKiosk kiosk(kScreen, covered());
    EXPECT_TRUE(kiosk.window.showPage(QStringLiteral("interview")));
    auto *film = kiosk.child<FilmView>("film");
    auto *play = kiosk.child<QWidget>("play");

    EXPECT_TRUE(nameOf(film).contains(kWarning));
    EXPECT_EQ(descriptionOf(film), QString());
    EXPECT_TRUE(descriptionOf(play).contains(kWarning));
    ASSERT_TRUE(canPress(heard(film)));
    press(heard(film));

    EXPECT_FALSE(kiosk.window.interview()->isCovered());
    EXPECT_FALSE(nameOf(film).contains(kWarning));
    EXPECT_FALSE(descriptionOf(play).contains(kWarning));
    EXPECT_FALSE(canPress(heard(film)));
}

TEST(CoveredReaderTest, TheGridSaysThatAWarningComesFirst) {
    DrawnKiosk kiosk(kScreen, covered());
    kiosk.show(QStringLiteral("browse-all"));
    QAccessibleInterface &grid = heard(kiosk.child<PhotoGrid>("photoGrid"));

    ASSERT_GT(grid.childCount(), 20);
    int open = 0;
    for (int i = 0; i < grid.childCount(); ++i) {
        const bool isCovered = grid.child(i)->text(QAccessible::Name).contains(kWarning);
        open += isCovered ? 0 : 1;
        EXPECT_EQ(grid.child(i)->text(QAccessible::Description).isEmpty(), isCovered);
    }
    EXPECT_EQ(open, 1);
}

TEST(CoveredReaderTest, WhatIsSaidInAFilmIsReadLineByLineAndLeadsThere) {
    DrawnKiosk kiosk(kScreen);
    kiosk.show(QStringLiteral("interview"));
    QAccessibleInterface &words = heard(kiosk.child<FilmText>("words"));
    const QList<TranscriptLine> lines = kiosk.child<FilmText>("words")->transcript().lines;

    ASSERT_EQ(words.childCount(), lines.size());
    ASSERT_GT(lines.size(), 5);
    QAccessibleInterface &last = *words.child(int(lines.size()) - 1);
    EXPECT_EQ(last.text(QAccessible::Name), lines.last().text);
    EXPECT_EQ(last.text(QAccessible::Description), QStringLiteral("4:00"));
    press(last);

    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return kiosk.window.interview()->player().position() >= std::chrono::minutes(4); }, 20000));
}

TEST(CoveredReaderTest, AFilmsPositionIsAClockAndCanBeSet) {
    DrawnKiosk kiosk(kScreen);
    kiosk.show(QStringLiteral("interview"));
    auto *seek = kiosk.child<SeekBar>("seek");
    QAccessibleValueInterface *const value = heard(seek).valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->maximumValue().toInt(), 300);

    value->setCurrentValue(125);

    EXPECT_EQ(value->currentValue().toInt(), 125);
    EXPECT_TRUE(descriptionOf(seek).startsWith(QStringLiteral("2:05 of 5:00"))) << descriptionOf(seek).toStdString();
    EXPECT_EQ(heard(seek).text(QAccessible::Value), descriptionOf(seek));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return kiosk.window.interview()->player().position() >= std::chrono::seconds(125); }, 20000));
}

TEST(CoveredReaderTest, EverythingWrittenAboutAWorkIsRead) {
    DrawnKiosk kiosk(kScreen);
    kiosk.show(QStringLiteral("photograph"));

    const QString read = kiosk.window.findChild<PhotographText *>()->accessibleDescription();

    for (const char *part : {"Phnom Penh, Cambodia", "28 May 2016", "Gajy Qüpgj"}) {
        EXPECT_TRUE(read.contains(QString::fromUtf8(part))) << part << " in " << read.toStdString();
    }
}

} // namespace sala::test
