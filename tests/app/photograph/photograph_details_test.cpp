// What a photograph's page tells: the story to begin with, and, folded away, who made it and where it can be found.

#include "app/visitor/photograph_panel.h"
#include "app/visitor/photograph_text.h"
#include "app/visitor/related_strip.h"
#include "tests/app/photograph/photograph_fixture.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

class PhotographDetailsTest : public testing::Test {
  protected:
    PhotographDetailsTest() {
        for (int i = 0; i < 4; ++i) {
            Work &work = m_showing.add(QStringLiteral("Morning in the Garment District"), plain(Qt::gray, {900, 600}));
            work.creator = QStringLiteral("John Hulme");
            work.copyright = QStringLiteral("Mekong Migration Network");
            work.date = {2016, 5, 0};
            work.themes = {m_theme};
            m_showing.setText(work.id, TextField::Caption, Language::English, QStringLiteral("A caption."));
        }
    }

    void open(QSize size = {1920, 992}) { m_screen = std::make_unique<PageOnScreen>(m_showing, size); }
    PhotographText &words() { return *m_screen->page().findChild<PhotographText *>(); }
    QAbstractButton *details() { return m_screen->page().findChild<QAbstractButton *>(QStringLiteral("details")); }
    RelatedStrip &related() { return *m_screen->page().findChild<RelatedStrip *>(); }
    int heightOfWords() { return words().heightForWidth(words().width()); }

    const ThemeId m_theme = ThemeId::generate();
    Showing m_showing;
    std::unique_ptr<PageOnScreen> m_screen;
};

TEST_F(PhotographDetailsTest, TellsTheStoryBelowTheCaption) {
    open();
    const int without = heightOfWords();
    m_showing.setText(m_showing.catalogue()->works.first().id, TextField::Story, Language::English,
                      QStringLiteral("She came over the bridge in the morning, and her sister waited."));
    open();

    EXPECT_GE(heightOfWords(), without + m_screen->page().theme().textPx(TextSize::Body));
    EXPECT_TRUE(words().accessibleDescription().contains(QStringLiteral("her sister waited")));
}

TEST_F(PhotographDetailsTest, FoldsAwayWhoMadeItUntilSomebodyAsks) {
    open();
    const QImage story = words().grab().toImage();
    const QString offered = details()->accessibleName();
    ASSERT_TRUE(details()->isVisible());

    details()->click();
    EXPECT_EQ(words().shown(), PhotographText::Shown::Details);
    EXPECT_NE(words().grab().toImage(), story);
    EXPECT_NE(details()->accessibleName(), offered) << "now it leads back";

    details()->click();
    EXPECT_EQ(words().shown(), PhotographText::Shown::Story);
    EXPECT_EQ(words().grab().toImage(), story);
    EXPECT_EQ(details()->accessibleName(), offered);
}

TEST_F(PhotographDetailsTest, BeginsEveryPhotographWithItsStory) {
    open();
    details()->click();
    m_screen->page().showWork(m_showing.catalogue()->works.at(1).id, {});
    EXPECT_EQ(words().shown(), PhotographText::Shown::Story);
}

TEST_F(PhotographDetailsTest, OffersNoDetailsWhereThereAreNone) {
    for (Work &work : m_showing.edit().works) {
        work.creator.clear();
        work.copyright.clear();
    }
    open();
    EXPECT_FALSE(details()->isVisible());
}

TEST_F(PhotographDetailsTest, LeadsToMoreLikeThisAlsoWithTheLargestText) {
    for (const QSize size : {QSize(1920, 992), QSize(1366, 700), QSize(1080, 1832)}) {
        open(size);
        GalleryTheme theme = m_screen->page().theme();
        theme.reading.textScale = TextScale::Largest;
        m_screen->page().setTheme(theme);
        if (!related().isVisible()) {
            details()->click();
        }
        EXPECT_TRUE(related().isVisible()) << size.width();
        EXPECT_GE(words().height(), 2 * theme.textPx(TextSize::Body)) << size.width();
    }
}

} // namespace
} // namespace sala::test
