// A visitor with two switches: one sends Tab, the other Enter.

#include "app/kiosk/kiosk_window.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/document_text.h"
#include "app/visitor/document_view.h"
#include "app/visitor/film_text.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_text.h"
#include "app/visitor/reading_page.h"
#include "app/visitor/seek_bar.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

constexpr QSize kScreen{780, 780};

class SwitchTest : public testing::Test {
  protected:
    void start(const Catalogue &catalogue = worstCatalogue()) {
        m_kiosk = std::make_unique<DrawnKiosk>(kScreen, catalogue);
        kiosk().window.setUsualReading({TextScale::Usual, Contrast::Gallery, Reach::Whole, Motion::Reduced});
        kiosk().window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&kiosk().window));
    }

    DrawnKiosk &kiosk() { return *m_kiosk; }
    PhotoGrid &grid() { return *kiosk().child<PhotoGrid>("photoGrid"); }
    QWidget *focused() { return kiosk().window.focusWidget(); }

    void tab() { QTest::keyClick(focused() ? focused() : &kiosk().window, Qt::Key_Tab); }
    void enter() { QTest::keyClick(focused(), Qt::Key_Return); }

    /// By Tab alone; how often it took, or -1.
    int reach(const QWidget *wanted) {
        for (int i = 0; i < 200; ++i) {
            if (focused() == wanted) {
                return i;
            }
            tab();
        }
        return -1;
    }
    int reach(const char *name) {
        for (QWidget *widget : kiosk().window.findChildren<QWidget *>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return reach(widget);
            }
        }
        return -1;
    }

    bool isOnward() { return focused() == &grid() && grid().accessibleDescription() == QLatin1String("More works"); }

    /// A text page by page; every part of it was in sight.
    void readToTheEnd(FlickArea *text) {
        ASSERT_NE(reach(text), -1);
        ASSERT_GT(text->largestOffset(), text->height()) << "a long one";
        int seen = text->height();
        for (int i = 0; i < 200 && focused() == text; ++i) {
            EXPECT_LE(text->offset(), seen) << "nothing is passed over";
            seen = std::max(seen, text->offset() + text->height());
            tab();
        }
        EXPECT_NE(focused(), text);
        EXPECT_EQ(text->offset(), text->largestOffset());
    }

  private:
    std::unique_ptr<DrawnKiosk> m_kiosk;
};

QString longText() {
    return QStringLiteral("A sentence that goes on and on about the road to the fields. ").repeated(60);
}

} // namespace

TEST_F(SwitchTest, OpensEveryWorkOfTheExhibition) {
    Catalogue catalogue = worstCatalogue();
    start(catalogue);
    kiosk().show(QStringLiteral("browse-all"));
    const int count = grid().count();
    ASSERT_GE(count, 24);
    QSet<int> opened;

    for (int step = 0; step < 3000 && opened.size() < count; ++step) {
        if (isOnward()) {
            enter();
        } else if (focused() == &grid() && grid().current() >= 0 && !opened.contains(grid().current())) {
            opened.insert(grid().current());
            EXPECT_TRUE(grid().rect().contains(grid().tileRect(grid().current()).center()));
            enter();
            ASSERT_NE(kiosk().window.currentPage()->name(), QStringLiteral("browse"));
            ASSERT_NE(reach("back"), -1) << kiosk().window.currentPage()->name().toStdString();
            enter();
            ASSERT_EQ(kiosk().window.currentPage()->name(), QStringLiteral("browse"));
        } else {
            tab();
        }
    }

    EXPECT_EQ(opened.size(), count);
}

TEST_F(SwitchTest, ComesOutOfAGridOfThousandsAfterWhatIsInSight) {
    Catalogue catalogue = aCatalogue(3000);
    PlaylistEntry entry;
    entry.work = catalogue.works.first().id;
    catalogue.playlist.entries = {entry};
    start(catalogue);
    kiosk().show(QStringLiteral("browse-all"));
    ASSERT_EQ(grid().count(), 3000);
    ASSERT_NE(reach(&grid()), -1);

    const int tabs = reach("home");

    EXPECT_GT(tabs, 0);
    EXPECT_LT(tabs, 30);
}

TEST_F(SwitchTest, ShiftAndTabWalksBackThroughTheTilesAndOut) {
    start();
    kiosk().show(QStringLiteral("browse-all"));
    ASSERT_NE(reach(&grid()), -1);
    tab();
    QStringList stops;
    for (int i = 0; i < 60 && !isOnward(); ++i) {
        tab();
        stops.append(focused()->objectName() + QString::number(grid().current()) + grid().accessibleDescription().left(12));
    }
    ASSERT_TRUE(isOnward()) << stops.join(u' ').toStdString();
    const int last = grid().current();

    QTest::keyClick(focused(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_FALSE(isOnward());
    EXPECT_EQ(grid().current(), last);
    for (int i = 0; i < last; ++i) {
        QTest::keyClick(focused(), Qt::Key_Backtab, Qt::ShiftModifier);
    }
    EXPECT_EQ(grid().current(), 0);
    QTest::keyClick(focused(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_NE(focused(), &grid());
}

TEST_F(SwitchTest, ReadsTextsToTheirEnd) {
    Catalogue catalogue = worstCatalogue();
    const Id work = catalogue.works.first().id;
    catalogue.texts.insert({work, TextField::Caption, Language::English}, longText());
    catalogue.texts.insert({catalogue.exhibition.id, TextField::Story, Language::English}, longText());
    start(catalogue);
    kiosk().show(QStringLiteral("about"));
    readToTheEnd(kiosk().child<FlickArea>("aboutText"));

    kiosk().show(QStringLiteral("photograph"));
    readToTheEnd(kiosk().window.findChild<PhotographText *>());
}

TEST_F(SwitchTest, MovesAFilmByTenSecondsAndGoesToWhatIsSaid) {
    start();
    kiosk().show(QStringLiteral("interview"));
    FilmPlayer &player = kiosk().window.interview()->player();
    ASSERT_NE(reach("seek"), -1);
    player.pause();
    const std::chrono::milliseconds before = player.position();

    enter();
    EXPECT_TRUE(QTest::qWaitFor([&] { return player.position() >= before + std::chrono::seconds(9); }, 20000));

    auto *words = kiosk().child<FilmText>("words");
    ASSERT_NE(reach(words), -1);
    for (int i = 0; i < 60 && focused() == words && words->currentItem() < 0; ++i) {
        tab();
    }
    ASSERT_EQ(focused(), words);
    ASSERT_GE(words->currentItem(), 0);
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Down);
    const int line = words->currentItem();
    QSignalSpy wished(words, &FilmText::seekRequested);
    enter();
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished[0][0].value<std::chrono::milliseconds>(), words->transcript().lines[line].start);
}

TEST_F(SwitchTest, ReadsWhatStandsAboveADocumentsEntriesAndChoosesOne) {
    Catalogue catalogue = worstCatalogue();
    catalogue.texts.insert({catalogue.works.last().id, TextField::Caption, Language::English}, longText());
    start(catalogue);
    kiosk().show(QStringLiteral("reading"));
    auto *words = kiosk().child<DocumentText>("documentWords");
    ASSERT_NE(reach(words), -1);
    EXPECT_EQ(words->offset(), 0) << "the words come first";
    EXPECT_EQ(words->cursor(), -1);
    int seen = words->height();
    for (int i = 0; i < 60 && words->cursor() < 1; ++i) {
        EXPECT_LE(words->offset(), seen);
        seen = words->offset() + words->height();
        tab();
    }
    ASSERT_EQ(words->cursor(), 1);
    const QRect place = words->entryRect(1);
    EXPECT_TRUE(words->rect().contains(place));
    const int page = words->entries()[1].value;
    ASSERT_GT(page, 0);

    enter();

    EXPECT_EQ(kiosk().child<DocumentView>("pages")->index(), page);
}

TEST_F(SwitchTest, ComesHomeFromEveryPage) {
    for (const QString &page : KioskWindow::pageNames()) {
        start();
        kiosk().show(page);
        if (page == QLatin1String("idle")) {
            tab(); // I am still here
            enter();
        }
        ASSERT_NE(reach("home"), -1) << page.toStdString();

        enter();

        auto *browse = qobject_cast<BrowsePage *>(kiosk().window.currentPage());
        ASSERT_NE(browse, nullptr) << page.toStdString();
        EXPECT_EQ(browse->order(), BrowseOrder::ByJourney);
    }
}

} // namespace sala::test
