#include "app/visitor/photograph_panel.h"
#include "tests/app/photograph/photograph_fixture.h"
#include "tests/media/test_pictures.h"

#include <QAbstractButton>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace sala::test {
namespace {

bool hasOtherColours(const QImage &image) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return true;
            }
        }
    }
    return false;
}

class PhotographPageTest : public testing::Test {
  protected:
    PhotographPageTest() {
        const Journey journey{JourneyId::generate(), QStringLiteral("cambodia-2016"), QStringLiteral("KH"),
                              QStringLiteral("2016-05"), 0};
        const Place place{PlaceId::generate(), QStringLiteral("phnom-penh"), QStringLiteral("KH")};
        m_showing.edit().journeys.append(journey);
        m_showing.edit().places.append(place);
        m_showing.setText(journey.id, TextField::Title, Language::English, QStringLiteral("Cambodia"));
        m_showing.setText(place.id, TextField::Title, Language::English, QStringLiteral("Phnom Penh"));
        m_showing.setText(place.id, TextField::Title, Language::Khmer, QStringLiteral("ភ្នំពេញ"));
        for (const char *const name : {"one", "two", "three"}) {
            Work &work = m_showing.add(QString::fromLatin1(name), plain(Qt::darkCyan, {1200, 800}));
            work.journey = journey.id;
            work.place = place.id;
            work.creator = QStringLiteral("John Hulme");
            work.date = {2016, 5, 0};
            m_works.append(work.id);
        }
        m_showing.setText(m_works[0], TextField::Title, Language::Khmer, QStringLiteral("មួយ"));
        m_showing.setText(m_works[0], TextField::Caption, Language::English, QStringLiteral("A caption."));
        m_showing.setText(m_works[0], TextField::AltText, Language::English,
                          QStringLiteral("A teal square."));
    }

    PageOnScreen &open(QSize sizePx = {1280, 720}) {
        m_screen = std::make_unique<PageOnScreen>(m_showing, sizePx);
        m_page = &m_screen->page();
        return *m_screen;
    }

    QAbstractButton *button(const char *name) {
        return m_page->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

    Showing m_showing;
    QList<WorkId> m_works;
    std::unique_ptr<PageOnScreen> m_screen;
    PhotographPage *m_page = nullptr;
};

TEST_F(PhotographPageTest, WalksThroughTheSequenceItWasGiven) {
    open();
    m_page->showWork(m_works[2], {m_works[2], m_works[0]});
    EXPECT_EQ(m_page->currentWork(), m_works[2]);
    EXPECT_FALSE(button("previous")->isEnabled());
    button("next")->click();
    EXPECT_EQ(m_page->currentWork(), m_works[0]);
    EXPECT_FALSE(button("next")->isEnabled());
}

TEST_F(PhotographPageTest, ObeysAFingerOnItsButtons) {
    open();
    m_page->showWork(m_works[0], {});
    QAbstractButton *const next = button("next");
    m_screen->touch().press(0, next->rect().center(), next).commit();
    m_screen->touch().release(0, next->rect().center(), next).commit();
    EXPECT_EQ(m_page->currentWork(), m_works[1]);
    EXPECT_GT(m_page->view().offset(), 0); // on its way
}

TEST_F(PhotographPageTest, SaysWhenWordsAreInAnotherLanguage) {
    open({1280, 720});
    m_page->showWork(m_works[0], {});
    auto *const words = m_page->findChild<PhotographText *>();
    const QImage english = words->grab().toImage();
    m_page->setLanguage(Language::Khmer);
    // The caption exists in English only: the same words, and the note below them.
    EXPECT_TRUE(words->accessibleDescription().startsWith(QStringLiteral("A caption.\nIn English")));
    EXPECT_NE(words->grab().toImage(), english);
}

TEST_F(PhotographPageTest, LeavesOutWorksThatTheCatalogueDoesNotHave) {
    open();
    m_page->showWork(m_works[1], {WorkId::generate(), m_works[1]});
    EXPECT_EQ(m_page->currentWork(), m_works[1]);
    EXPECT_EQ(m_page->view().count(), 1);
}

TEST_F(PhotographPageTest, SaysWhichWorkIsLookedAt) {
    open();
    QSignalSpy shown(m_page, &PhotographPage::workShown);
    m_page->showWork(m_works[0], {});
    m_page->view().step(1);
    ASSERT_EQ(shown.count(), 2);
    EXPECT_EQ(shown.last().first().value<WorkId>(), m_works[1]);
}

TEST_F(PhotographPageTest, ChangesTheLanguageInPlace) {
    open();
    m_page->showWork(m_works[0], {});
    m_page->view().zoomIn();
    m_screen->passUntilRest();
    const ZoomPlace place = m_page->view().place();
    auto *const words = m_page->findChild<PhotographText *>();
    EXPECT_EQ(words->accessibleName(), QStringLiteral("one"));

    m_page->setLanguage(Language::Khmer);

    EXPECT_EQ(words->accessibleName(), QStringLiteral("មួយ"));
    EXPECT_EQ(m_page->view().accessibleName(), QStringLiteral("មួយ"));
    EXPECT_EQ(m_page->view().place(), place);
    EXPECT_EQ(m_page->currentWork(), m_works[0]);
}

TEST_F(PhotographPageTest, TellsThoseWhoCannotSeeWhatIsInThePhotograph) {
    open();
    m_page->showWork(m_works[0], {});
    EXPECT_EQ(m_page->view().accessibleDescription(), QStringLiteral("A teal square."));
    m_page->view().step(1);
    EXPECT_EQ(m_page->view().accessibleDescription(), QString());
}

TEST_F(PhotographPageTest, GivesThePhotographTheWholePageAtATapAndBackAtAnother) {
    PageOnScreen &screen = open();
    const QPoint middle = screen.view().contentRect().center();
    screen.tap(middle);
    ASSERT_TRUE(screen.waitUntil([&] { return !m_page->hasWordsShown(); }));
    EXPECT_EQ(screen.view().contentRect(), m_page->rect());
    button("showText")->click();
    EXPECT_TRUE(m_page->hasWordsShown());
    EXPECT_LT(screen.view().contentRect().width(), m_page->width());
}

TEST_F(PhotographPageTest, ForgetsZoomPlaceAndPositionAtReset) {
    open();
    m_page->showWork(m_works[1], {m_works[1], m_works[2]});
    m_page->view().zoomIn();
    m_screen->passUntilRest();
    QSignalSpy shown(m_page, &PhotographPage::workShown);

    m_page->reset();

    EXPECT_TRUE(m_page->view().isFitted());
    EXPECT_EQ(m_page->currentWork(), m_works[0]);
    EXPECT_EQ(m_page->view().count(), 3);
    EXPECT_TRUE(m_page->hasWordsShown());
    EXPECT_EQ(shown.count(), 0); // nobody looked at anything
}

TEST_F(PhotographPageTest, GoesToTheNextWhenTheOneShownIsWithdrawn) {
    open();
    m_page->showWork(m_works[1], {});
    m_showing.edit().works.removeAt(1);
    m_page->setCatalogue(m_showing.catalogue());
    EXPECT_EQ(m_page->currentWork(), m_works[2]);
    EXPECT_EQ(m_page->view().count(), 2);
}

TEST_F(PhotographPageTest, WishesBackByButtonAndByEscapeOnceNothingIsZoomed) {
    open();
    QSignalSpy back(m_page, &VisitorPage::backRequested);
    m_page->view().zoomIn();
    QTest::keyClick(&m_page->view(), Qt::Key_Escape);
    EXPECT_EQ(back.count(), 0);
    EXPECT_TRUE(m_page->view().isFitted());
    QTest::keyClick(&m_page->view(), Qt::Key_Escape);
    EXPECT_EQ(back.count(), 1);
    button("back")->click();
    EXPECT_EQ(back.count(), 2);
}

TEST_F(PhotographPageTest, StandsWithoutAnyWork) {
    m_showing.edit().works.clear();
    open();
    m_page->showWork(m_works[0], m_works);
    EXPECT_TRUE(m_page->currentWork().isNull());
    m_screen->swipe({600, 300}, {100, 300}, 60);
    m_screen->tap({300, 300});
    m_page->view().zoomIn();
    m_page->setLanguage(Language::Burmese);
    EXPECT_FALSE(m_screen->frame().isNull());
}

TEST_F(PhotographPageTest, ReachesTheNeighboursOfADamagedPhotograph) {
    m_showing.addDamaged(QStringLiteral("damaged"));
    m_showing.add(QStringLiteral("after"), plain(Qt::red, {1200, 800}));
    PageOnScreen &screen = open();
    m_page->showWork(m_showing.edit().works[3].id, {});
    ASSERT_TRUE(screen.waitUntil([&] { return screen.view().isBroken(); }));
    EXPECT_FALSE(screen.view().canZoomIn());
    const QPoint middle = screen.view().contentRect().center();
    screen.swipe(middle, middle - QPoint(300, 0), 60);
    EXPECT_EQ(m_page->currentWork(), m_showing.edit().works[4].id);
    screen.passUntilRest();
    EXPECT_TRUE(screen.waitUntil([&] { return screen.colourAt(middle).red() > 240; }));
}

TEST_F(PhotographPageTest, ShowsASensitivePhotographOnlyWhenSomebodyAsks) {
    Work &sensitive = m_showing.add(QStringLiteral("sensitive"), plain(Qt::red, {1200, 800}));
    sensitive.isSensitive = true;
    const WorkId id = sensitive.id;
    PageOnScreen &screen = open();
    m_page->showWork(id, {id});
    const QPoint corner = screen.view().contentRect().center() - QPoint(200, 150);
    EXPECT_TRUE(screen.waitUntil([&] {
        return !screen.cache()
                    .find({m_showing.edit().works.last().rendition(RenditionKind::Screen)->media,
                           screen.view().contentRect().size()})
                    .isNull();
    }));
    EXPECT_LT(screen.colourAt(corner).red(), 100);
    const QRect tile = screen.view().contentRect();
    const QImage above = screen.frame().copy(tile.left(), tile.top(), tile.width(), tile.height() / 2 - 60);
    EXPECT_TRUE(hasOtherColours(above)) << "a closed eye, for who cannot read the warning";

    screen.tap(corner);
    EXPECT_FALSE(screen.view().isCovered(0)) << "at once";
    ASSERT_TRUE(screen.waitUntil([&] { return screen.colourAt(corner).red() > 240; }));
    screen.pass(500);
    EXPECT_TRUE(screen.view().isFitted());
    EXPECT_TRUE(m_page->hasWordsShown());

    m_page->reset();
    m_page->showWork(id, {id});
    EXPECT_LT(screen.colourAt(corner).red(), 100);
}

TEST_F(PhotographPageTest, ShowsTheNextOneAtOnceToWhoWantsLessMotion) {
    Showing showing;
    showing.add(QStringLiteral("red"), plain(Qt::red, {1200, 800}));
    showing.add(QStringLiteral("blue"), plain(Qt::blue, {1200, 800}));
    PageOnScreen screen(showing);
    GalleryTheme theme = screen.page().theme();
    theme.reading.motion = Motion::Reduced;
    screen.page().setTheme(theme);
    ASSERT_TRUE(screen.waitForPictures());
    const QPoint middle = screen.view().rect().center();
    const QPoint left(middle.x() / 2, middle.y());

    screen.view().step(1);

    ASSERT_TRUE(screen.waitForPictures());
    const QColor seen = screen.colourAt(left);
    screen.pass(100);
    EXPECT_EQ(screen.colourAt(left), seen);
    EXPECT_GT(seen.blue(), seen.red());
}

} // namespace
} // namespace sala::test
