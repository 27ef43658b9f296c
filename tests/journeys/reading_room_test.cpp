// A visitor with a document: real PDF files, the real page and window, real touches.

#include "app/look/idle_monitor.h"
#include "app/visitor/photo_grid.h"
#include "tests/journeys/drawn_kiosk.h"
#include "tests/journeys/reading_room_fixture.h"

#include <QAccessible>
#include <QSignalSpy>

namespace sala::test {
namespace {

TEST_F(ReadingRoomTest, OpensInTheVisitorsLanguageAtTheFirstPage) {
    page.setLanguage(Language::Thai);
    open(addUsual());

    ASSERT_TRUE(isDrawn());
    EXPECT_EQ(page.version()->language, Language::Thai);
    EXPECT_EQ(view().index(), 0);
    EXPECT_EQ(view().count(), 9);
    EXPECT_TRUE(isNear(seen(), colourOf(kThai, 0)));
}

TEST_F(ReadingRoomTest, ShowsTheCoverBeforeTheDocumentIsOpen) {
    const WorkId work = addUsual();
    open(work);
    ASSERT_EQ(page.pages().state(), State::Opening);

    EXPECT_EQ(view().count(), 12) << "the library knows how many pages there are";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !view().cover().isNull(); }, 20000));
    EXPECT_TRUE(isOpen());
}

TEST_F(ReadingRoomTest, TurnsByASwipeByButtonsAndByKeys) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    EXPECT_FALSE(button("previousPage")->isEnabled());

    swipe(middle() + QPoint(150, 0), middle() - QPoint(150, 0));
    EXPECT_EQ(view().index(), 1);
    EXPECT_TRUE(isNear(seen(), colourOf(kEnglish, 1))) << "it was drawn ahead";
    swipe(middle() - QPoint(150, 0), middle() + QPoint(150, 0));
    EXPECT_EQ(view().index(), 0);
    press("nextPage");
    press("nextPage");
    EXPECT_EQ(view().index(), 2);
    QTest::keyClick(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_PageUp);
    EXPECT_EQ(view().index(), 2);
    QTest::keyClick(&view(), Qt::Key_End);
    EXPECT_EQ(view().index(), 11);
    EXPECT_FALSE(button("nextPage")->isEnabled());
    ASSERT_TRUE(isDrawn());
    EXPECT_TRUE(isNear(seen(), colourOf(kEnglish, 11)));
}

TEST_F(ReadingRoomTest, DoesNotTurnForATrembleNorPastTheEnds) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());

    swipe(middle(), middle() - QPoint(12, 0));
    swipe(middle() - QPoint(150, 0), middle() + QPoint(150, 0));

    EXPECT_EQ(view().index(), 0);
    EXPECT_FALSE(view().isMoving());
}

TEST_F(ReadingRoomTest, IsReadFromNearByDoubleTapButtonsWheelAndPinch) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    const double whole = view().pageRect().width();

    tap(middle());
    tap(middle());
    pass(400);
    EXPECT_GT(view().pageRect().width(), whole * 1.3);
    press("wholePage");
    EXPECT_TRUE(view().isFitted());
    press("zoomInPage");
    EXPECT_NEAR(view().pageRect().width(), whole * 1.6, 3);
    press("zoomOutPage");
    EXPECT_TRUE(view().isFitted());
    QTest::touchEvent(&page, screen)
        .press(0, middle() - QPoint(40, 0), &view())
        .press(1, middle() + QPoint(40, 0), &view());
    pass(16);
    QTest::touchEvent(&page, screen)
        .move(0, middle() - QPoint(80, 0), &view())
        .move(1, middle() + QPoint(80, 0), &view());
    pass(16);
    QTest::touchEvent(&page, screen)
        .move(0, middle() - QPoint(120, 0), &view())
        .move(1, middle() + QPoint(120, 0), &view());
    pass(16);
    QTest::touchEvent(&page, screen)
        .release(0, middle() - QPoint(120, 0), &view())
        .release(1, middle() + QPoint(120, 0), &view());
    pass(400);
    EXPECT_GT(view().pageRect().width(), whole * 2);
}

TEST_F(ReadingRoomTest, DrawsWhatIsReadFromNearAnewAndOnlyWhatIsInSight) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());

    for (int i = 0; i < 3; ++i) {
        press("zoomInPage");
    }

    QTest::keyClick(&view(), Qt::Key_Down); // pan
    pass(400);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page.pages().isIdle() && page.pages().detail().page == 0; }, 20000));
    const DocumentPages::Detail &detail = page.pages().detail();
    EXPECT_GT(detail.sizePx.height(), view().height() * 3);
    EXPECT_LE(detail.image.width(), view().width() + 2);
    EXPECT_TRUE(isNear(view().grab().toImage().pixelColor(middle()), colourOf(kEnglish, 0)));
}

TEST_F(ReadingRoomTest, StaysNearWhenItTurns) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    press("zoomInPage");
    press("zoomInPage");
    const double near = view().pageRect().width();

    press("nextPage");

    EXPECT_EQ(view().index(), 1);
    EXPECT_NEAR(view().pageRect().width(), near, 2);
    EXPECT_NEAR(view().pageRect().top(), 0, 1) << "where its first line begins";
}

TEST_F(ReadingRoomTest, StaysNearInAnotherLanguage) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    press("nextPage");
    press("zoomInPage");
    press("zoomInPage");
    const QRectF near = view().pageRect();

    page.setLanguage(Language::Thai);

    ASSERT_TRUE(isDrawn());
    EXPECT_EQ(view().index(), 1);
    EXPECT_NEAR(view().pageRect().width(), near.width(), 2);
    EXPECT_NEAR(view().pageRect().top(), near.top(), 2);
    // And sharp: not the whole page in the size of the screen, drawn out.
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return page.pages().detail().page == 1 && std::abs(page.pages().detail().sizePx.width() - near.width()) <= 2; }, 10000));
}

TEST_F(ReadingRoomTest, ChangesTheLanguageInPlaceAndKeepsThePage) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    press("nextPage");

    page.setLanguage(Language::Thai);

    EXPECT_EQ(view().index(), 1);
    ASSERT_TRUE(isDrawn());
    EXPECT_TRUE(isNear(seen(), colourOf(kThai, 1)));
    QTest::keyClick(&view(), Qt::Key_End);
    page.setLanguage(Language::English);
    ASSERT_TRUE(isDrawn());
    EXPECT_EQ(view().index(), 8);
    EXPECT_TRUE(isNear(seen(), colourOf(kEnglish, 8)));
    QTest::keyClick(&view(), Qt::Key_End);
    page.setLanguage(Language::Thai);
    EXPECT_EQ(view().index(), 8) << "the last page there is";
}

TEST_F(ReadingRoomTest, SaysQuietlyThatItIsInAnotherLanguageAndOffersTheOthers) {
    page.setLanguage(Language::Khmer);
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    const Language first = page.version()->language;
    ASSERT_NE(first, Language::Khmer);
    const Language other = first == Language::Thai ? Language::English : Language::Thai;
    const QList<DocumentEntry> entries = page.text().entries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const DocumentEntry &each) {
        return each.kind == DocumentEntry::Kind::Version && Language(each.value) == other;
    });
    ASSERT_NE(entry, entries.end());

    page.text().choose(int(entry - entries.begin()));

    EXPECT_EQ(page.version()->language, other);
    page.setLanguage(first);
    EXPECT_EQ(page.version()->language, first) << "who changes the language wants to read in it";
}

TEST_F(ReadingRoomTest, GoesToAChapterByATouchAndByTheKeyboard) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    DocumentText &text = page.text();
    ASSERT_EQ(text.entries()[2].text, QStringLiteral("Three"));
    text.scroller().setOffset(text.offset() + text.entryRect(2).top());

    QTest::touchEvent(&page, screen).press(0, text.entryRect(2).center(), &text);
    QTest::touchEvent(&page, screen).release(0, text.entryRect(2).center(), &text);

    EXPECT_EQ(view().index(), 2);
    EXPECT_TRUE(text.isCurrent(2));
    text.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&text, Qt::Key_Up);
    QTest::keyClick(&text, Qt::Key_Down);
    QTest::keyClick(&text, Qt::Key_Return);
    EXPECT_EQ(view().index(), 1);
}

TEST_F(ReadingRoomTest, TellsAScreenReaderItsPagesAndItsContents) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    press("nextPage");

    EXPECT_EQ(view().accessibleName(), QStringLiteral("Page 2 of 12"));
    QAccessibleInterface *contents = QAccessible::queryAccessibleInterface(&page.text());
    ASSERT_TRUE(contents);
    ASSERT_EQ(contents->childCount(), 5); // three chapters, two languages
    EXPECT_EQ(contents->child(1)->text(QAccessible::Name), QStringLiteral("Two, 2"));
    EXPECT_TRUE(contents->child(1)->state().selected);
    contents->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(view().index(), 0);
    for (const char *name : {"previousPage", "nextPage", "zoomInPage", "zoomOutPage", "wholePage", "back"}) {
        EXPECT_FALSE(button(name)->text().isEmpty()) << name;
    }
}

TEST_F(ReadingRoomTest, KeepsCoverWordsAndAPlainSentenceWhenTheFileIsDamaged) {
    for (const QByteArray &bytes :
         {makeDocument(kEnglish).left(900), lockedDocument(), QByteArray("nothing")}) {
        open(add({{Language::English, bytes}}, 12));

        ASSERT_TRUE(QTest::qWaitFor([&] { return page.pages().state() == State::Failed; }, 20000));
        auto *notice = page.findChild<QWidget *>(QStringLiteral("notice"));
        EXPECT_TRUE(notice->isVisible());
        EXPECT_FALSE(notice->accessibleName().isEmpty());
        EXPECT_TRUE(QTest::qWaitFor([&] { return !view().cover().isNull(); }, 20000));
        EXPECT_FALSE(button("nextPage")->isEnabled());
        EXPECT_TRUE(button("back")->isEnabled());
    }
}

TEST_F(ReadingRoomTest, ShowsAllPagesButTheOneThatKillsItsReader) {
    open(add({{Language::English, documentThatTakesForEver()}}, 1));
    ASSERT_TRUE(isOpen());

    EXPECT_TRUE(QTest::qWaitFor([&] { return page.pages().isBroken(0); }, 30000));

    EXPECT_TRUE(
        QTest::qWaitFor([&] { return page.pages().state() == State::Open && page.pages().isIdle(); }, 20000));
    EXPECT_FALSE(button("zoomInPage")->isEnabled());
}

TEST_F(ReadingRoomTest, HoldsABoundedNumberOfBytesOverTwoHundredTurns) {
    const DocumentSpec many{.pages = 60};
    page.resize(1600, 1200);
    open(add({{Language::English, makeDocument(many)}}, 60));
    ASSERT_TRUE(isDrawn());
    qint64 most = 0;

    for (int turn = 0, direction = 1; turn < 200; ++turn) {
        if (view().index() + direction < 0 || view().index() + direction >= 60) {
            direction = -direction;
        }
        view().step(direction);
        pass(400);
        ASSERT_TRUE(isDrawn());
        most = std::max(most, page.pages().bytesHeld());
    }

    EXPECT_LE(most, DocumentPages::kMostBytes);
    EXPECT_GT(most, DocumentPages::kMostBytes / 2) << "and uses what it may";
    EXPECT_TRUE(isNear(seen(), colourOf(many, view().index())));
}

TEST_F(ReadingRoomTest, ForgetsEverythingWhenItIsLeftAndAsksToGoBack) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    const QSignalSpy back(&page, &VisitorPage::backRequested);
    press("zoomInPage");
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_TRUE(back.isEmpty()) << "first it is whole again";
    pass(400);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(back.count(), 1);

    page.hide();

    EXPECT_TRUE(page.currentWork().isNull());
    EXPECT_EQ(page.pages().bytesHeld(), 0);
    EXPECT_EQ(page.pages().state(), State::Closed);
}

TEST_F(ReadingRoomTest, LeavesADocumentThatIsWithdrawnMeanwhile) {
    open(addUsual());
    ASSERT_TRUE(isDrawn());
    const QSignalSpy back(&page, &VisitorPage::backRequested);

    page.setCatalogue(std::make_shared<const Catalogue>());

    EXPECT_EQ(back.count(), 1);
    EXPECT_TRUE(page.currentWork().isNull());
    EXPECT_EQ(page.pages().bytesHeld(), 0);
}

TEST(ReadingRoomJourneyTest, IsOneTouchFromTheGridAndOneBack) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("browse"));
    auto *grid = kiosk.window.findChild<PhotoGrid *>();
    int document = -1;
    for (int tile = 0; tile < grid->count() && document < 0; ++tile) {
        document = grid->spokenNameOf(tile).endsWith(QStringLiteral(", document")) ? tile : -1;
    }
    ASSERT_GE(document, 0);
    grid->setOffset(grid->offset() + grid->tileRect(document).top() - 100);
    const QPoint at = grid->tileRect(document).center();

    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(grid, screen).press(0, at, grid);
    QTest::touchEvent(grid, screen).release(0, at, grid);

    ASSERT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("reading"));
    ReadingPage *room = kiosk.window.readingRoom();
    EXPECT_TRUE(QTest::qWaitFor([&] { return room->pages().state() == State::Open; }, 20000));
    EXPECT_TRUE(kiosk.window.idleMonitor().isActive()) << "who only reads is asked like everybody";
    kiosk.touch(room->findChild<QAbstractButton *>(QStringLiteral("back")));
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
    kiosk.show(QStringLiteral("reading"));
    kiosk.window.showAttract();
    EXPECT_EQ(room->pages().state(), State::Closed) << "nothing of it is left for the next visitor";
}

} // namespace
} // namespace sala::test
