// Two photographs side by side: from a photograph's page and back, by touch, keys and screen readers.

#include "app/text/text_label.h"
#include "app/visitor/pair_view.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_view.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kPatienceMs = 5000;

class PairViewTest : public testing::Test {
  protected:
    explicit PairViewTest(int photographs = 12) {
        m_catalogue = std::make_shared<const Catalogue>(test::aCatalogue(photographs));
        m_page.setTheme(GalleryTheme::forScreen({1280, 800}));
        m_page.resize(1280, 800);
        m_page.setCatalogue(m_catalogue);
        m_page.showWork(work(2), {});
        m_page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_page));
    }

    WorkId work(int index) const { return m_catalogue->works.at(index).id; }

    void press(const char *name) {
        QWidget &shown = m_page.isPairShown() ? static_cast<QWidget &>(m_page.pair()) : m_page;
        auto *button = shown.findChild<PhotographButton *>(QLatin1String(name));
        ASSERT_TRUE(button && button->isVisible()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QString titleOf(const char *label) const {
        return m_page.findChild<TextLabel *>(QLatin1String(label))->text();
    }

    std::shared_ptr<test::DrawnPictures> m_pictures = std::make_shared<test::DrawnPictures>();
    PictureCache m_cache{m_pictures, 64 << 20};
    std::shared_ptr<const Catalogue> m_catalogue;
    PhotographPage m_page{m_cache, m_pictures};
};

TEST_F(PairViewTest, PutsTheNextPhotographBesideTheOneLookedAt) {
    press("pairUp");

    EXPECT_TRUE(m_page.isPairShown());
    EXPECT_EQ(m_page.pair().first(), work(2));
    EXPECT_EQ(m_page.pair().second(), work(3));
    const QRect first = m_page.pair().view(0).geometry();
    const QRect second = m_page.pair().view(1).geometry();
    EXPECT_LT(first.right(), second.left());
    EXPECT_EQ(first.size(), second.size());
    EXPECT_EQ(titleOf("firstTitle"), m_catalogue->text(work(2), TextField::Title, Language::English).body);
    EXPECT_EQ(titleOf("secondTitle"), m_catalogue->text(work(3), TextField::Title, Language::English).body);
}

TEST_F(PairViewTest, AnotherSecondOneNeverTheFirst) {
    press("pairUp");
    QSet<WorkId> seen;
    for (int step = 0; step < 12; ++step) {
        m_page.pair().view(1).step(-1);
        seen.insert(m_page.pair().second());
    }
    for (int step = 0; step < 12; ++step) {
        m_page.pair().view(1).step(1);
        seen.insert(m_page.pair().second());
    }

    EXPECT_EQ(seen.size(), 11);
    EXPECT_FALSE(seen.contains(work(2)));
    EXPECT_EQ(m_page.pair().first(), work(2));
    EXPECT_EQ(titleOf("secondTitle"),
              m_catalogue->text(m_page.pair().second(), TextField::Title, Language::English).body);
}

TEST_F(PairViewTest, ZoomsBothTogether) {
    press("pairUp");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_page.pair().view(0).canZoomIn() && m_page.pair().view(1).canZoomIn(); }, kPatienceMs));

    press("zoomIn");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !m_page.pair().view(0).isFitted() && !m_page.pair().view(1).isFitted(); }, kPatienceMs));

    press("wholePicture");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_page.pair().view(0).isFitted() && m_page.pair().view(1).isFitted(); }, kPatienceMs));
}

TEST_F(PairViewTest, StandsOneAboveTheOtherOnATallPage) {
    m_page.resize(800, 1280);
    press("pairUp");

    EXPECT_LT(m_page.pair().view(0).geometry().bottom(), m_page.pair().view(1).geometry().top());
}

TEST_F(PairViewTest, EscapeAndTheButtonLeadBack) {
    press("pairUp");
    QTest::keyClick(&m_page.pair().view(1), Qt::Key_Escape);
    EXPECT_FALSE(m_page.isPairShown());
    EXPECT_EQ(m_page.currentWork(), work(2));

    press("pairUp");
    press("leavePair");
    EXPECT_FALSE(m_page.isPairShown());
}

TEST_F(PairViewTest, ChangesLanguageInPlace) {
    press("pairUp");
    m_page.setLanguage(Language::Khmer);

    EXPECT_EQ(titleOf("firstTitle"), m_catalogue->text(work(2), TextField::Title, Language::Khmer).body);
    EXPECT_EQ(m_page.pair().second(), work(3));
}

TEST_F(PairViewTest, IsGoneForTheNextVisitorAndWithAWorkThatIsWithdrawn) {
    press("pairUp");
    m_page.reset();
    EXPECT_FALSE(m_page.isPairShown());

    m_page.showWork(work(2), {});
    press("pairUp");
    Catalogue fewer = *m_catalogue;
    fewer.works.removeAt(3);
    m_page.setCatalogue(std::make_shared<const Catalogue>(fewer));

    EXPECT_FALSE(m_page.isPairShown()) << "nothing of it is on the screen";
}

class LonelyPhotographTest : public PairViewTest {
  protected:
    LonelyPhotographTest() : PairViewTest(3) {}
};

TEST_F(LonelyPhotographTest, HasNothingBesideIt) {
    Catalogue one = *m_catalogue;
    one.works = {one.works.at(0)};
    m_page.setCatalogue(std::make_shared<const Catalogue>(one));

    EXPECT_TRUE(m_page.findChild<PhotographButton *>(QStringLiteral("pairUp"))->isHidden());
    m_page.enter(QStringLiteral("photograph-pair"));
    EXPECT_FALSE(m_page.isPairShown());
}

} // namespace
} // namespace sala
