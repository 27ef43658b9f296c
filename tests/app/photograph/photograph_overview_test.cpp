#include "app/visitor/photograph_overview.h"
#include "app/visitor/photograph_text.h"
#include "tests/app/photograph/photograph_fixture.h"
#include "tests/media/test_pictures.h"

#include <QAbstractButton>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <gmock/gmock.h>

namespace sala::test {
namespace {

/// Left half red, right half blue.
QImage twoHalves(QSize sizePx) {
    QImage image = plain(Qt::red, sizePx);
    image.fill(Qt::red);
    QPainter(&image).fillRect(sizePx.width() / 2, 0, sizePx.width() / 2, sizePx.height(), Qt::blue);
    return image;
}

class PhotographOverviewTest : public testing::Test {
  protected:
    void open(QSize sizePx = {1280, 720}, QSize picturePx = {2400, 1600}) {
        m_showing.add(QStringLiteral("one"), twoHalves(picturePx));
        m_showing.add(QStringLiteral("two"), twoHalves(picturePx));
        m_screen = std::make_unique<PageOnScreen>(m_showing, sizePx);
        m_view = &m_screen->view();
        m_overview = &m_view->overview();
        EXPECT_TRUE(m_screen->waitForPictures());
    }
    void zoomIn() {
        m_view->zoomIn();
        m_view->zoomIn();
        m_screen->pass(250);
    }
    /// Until the frames that were asked for have been drawn.
    bool waitUntilGone() {
        return m_screen->waitUntil([this] { return m_overview->isHidden(); });
    }
    /// What lies in the middle of the view, as a fraction of the photograph.
    QPointF middle() {
        const QPointF point = m_view->place().toPicture(QRectF(m_view->contentRect()).center());
        return {point.x() / 2400, point.y() / 1600};
    }
    QPoint onOverview(qreal x, qreal y) {
        const QRectF picture = m_overview->pictureRect();
        return QPointF(picture.left() + x * picture.width(), picture.top() + y * picture.height()).toPoint();
    }

    Showing m_showing;
    std::unique_ptr<PageOnScreen> m_screen;
    PhotographView *m_view = nullptr;
    PhotographOverview *m_overview = nullptr;
};

TEST_F(PhotographOverviewTest, IsThereWhileZoomedAndGoneWithTheWholePicture) {
    open();
    EXPECT_TRUE(m_overview->isHidden());

    m_view->zoomIn();
    EXPECT_TRUE(m_overview->isVisible());
    EXPECT_TRUE(m_overview->isFading());
    m_screen->pass(249);
    EXPECT_FALSE(m_overview->isFading());

    m_view->fit();
    EXPECT_TRUE(m_overview->isFading());
    m_screen->pass(250);
    EXPECT_TRUE(waitUntilGone());
}

/// With two switches there are no arrows.
TEST_F(PhotographOverviewTest, EnterAloneLeadsThroughAllOfAZoomedPhotograph) {
    open();
    zoomIn();
    ASSERT_FALSE(m_view->isFitted());
    const QPointF beginning = middle();
    QTest::keyClick(m_view, Qt::Key_Return); // shows where the keyboard is
    m_screen->pass(400);
    EXPECT_EQ(middle(), beginning);
    QRegion seen; // in thousandths of the photograph
    for (int i = 0; i < 40; ++i) {
        const QRectF view(m_view->contentRect());
        const QPointF from = m_view->place().toPicture(view.topLeft());
        const QPointF to = m_view->place().toPicture(view.bottomRight());
        seen += QRectF(QPointF(from.x() / 2.4, from.y() / 1.6), QPointF(to.x() / 2.4, to.y() / 1.6)).toAlignedRect();
        QTest::keyClick(m_view, Qt::Key_Return);
        m_screen->pass(400);
    }
    const QRect missed = (QRegion(QRect(10, 10, 980, 980)) - seen).boundingRect();

    EXPECT_TRUE(missed.isEmpty()) << missed.x() << "," << missed.y() << " " << missed.width() << "x" << missed.height();
    EXPECT_FALSE(m_view->isFitted());
}

TEST_F(PhotographOverviewTest, FadesInFromNothing) {
    open();
    const QPoint mat = m_overview->geometry().topLeft() + QPoint(2, 2);
    const QColor before = m_screen->colourAt(mat);
    m_view->zoomIn();
    EXPECT_EQ(m_screen->colourAt(mat), before);
    m_screen->pass(80);
    const QColor between = m_screen->colourAt(mat);
    m_screen->pass(170);
    EXPECT_LT(between.red(), before.red());
    EXPECT_LT(m_screen->colourAt(mat).red(), between.red());
}

TEST_F(PhotographOverviewTest, ShowsTheWholePhotographAndFramesWhatIsInSight) {
    open();
    m_view->zoomIn();
    m_screen->pass(250);
    const QImage little = m_overview->grab().toImage();
    zoomIn();
    const QImage much = m_overview->grab().toImage();

    EXPECT_GT(little.pixelColor(onOverview(0.05, 0.5)).red(), 100);
    EXPECT_GT(little.pixelColor(onOverview(0.97, 0.5)).blue(), 100);
    // Bright where it is in sight, dimmed where it is not.
    EXPECT_GT(little.pixelColor(onOverview(0.75, 0.5)).blue(), 240);
    EXPECT_LT(little.pixelColor(onOverview(0.97, 0.5)).blue(), 180);
    EXPECT_LT(much.pixelColor(onOverview(0.75, 0.5)).blue(), 180);
    EXPECT_GT(much.pixelColor(onOverview(0.6, 0.5)).blue(), 240);
}

TEST_F(PhotographOverviewTest, GlidesToWhereAFingerTouches) {
    open();
    zoomIn();
    const QPoint at = onOverview(0.7, 0.4);
    m_screen->touch().press(0, at, m_overview).commit();
    EXPECT_TRUE(m_view->isMoving());
    m_screen->touch().release(0, at, m_overview).commit();
    m_screen->pass(250);
    EXPECT_NEAR(middle().x(), 0.7, 0.01);
    EXPECT_NEAR(middle().y(), 0.4, 0.01);
    EXPECT_FALSE(m_view->isFitted());
    EXPECT_TRUE(m_screen->page().hasWordsShown()); // the touch did not reach the photograph below
}

TEST_F(PhotographOverviewTest, FollowsADragAtOnce) {
    open();
    zoomIn();
    m_screen->touch().press(0, onOverview(0.4, 0.5), m_overview).commit();
    m_screen->touch().move(0, onOverview(0.5, 0.5), m_overview).commit();
    m_screen->touch().move(0, onOverview(0.65, 0.55), m_overview).commit();
    EXPECT_NEAR(middle().x(), 0.65, 0.01);
    EXPECT_NEAR(middle().y(), 0.55, 0.01);
    EXPECT_EQ(m_view->index(), 0);
    m_screen->touch().release(0, onOverview(0.65, 0.55), m_overview).commit();
}

TEST_F(PhotographOverviewTest, ObeysTheMouse) {
    open();
    zoomIn();
    QTest::mouseClick(m_overview, Qt::LeftButton, {}, onOverview(0.35, 0.6));
    m_screen->pass(250);
    EXPECT_NEAR(middle().x(), 0.35, 0.01);
    EXPECT_NEAR(middle().y(), 0.6, 0.01);
}

TEST_F(PhotographOverviewTest, StaysInsideThePhotographAtItsCorners) {
    open();
    zoomIn();
    QTest::mouseClick(m_overview, Qt::LeftButton, {}, QPoint(1, 1));
    m_screen->pass(250);
    EXPECT_NEAR(m_view->place().origin.x(), m_view->contentRect().left(), 1);
    EXPECT_NEAR(m_view->place().origin.y(), m_view->contentRect().top(), 1);
}

TEST_F(PhotographOverviewTest, ASecondFingerOnItMeansNothing) {
    open();
    zoomIn();
    m_screen->touch().press(0, onOverview(0.4, 0.5), m_overview).commit();
    m_screen->pass(250);
    const ZoomPlace before = m_view->place();
    m_screen->touch().stationary(0).press(1, onOverview(0.9, 0.9), m_overview).commit();
    m_screen->touch().stationary(0).move(1, onOverview(0.1, 0.1), m_overview).commit();
    EXPECT_EQ(m_view->place(), before);
    m_screen->touch()
        .release(0, onOverview(0.4, 0.5), m_overview)
        .release(1, onOverview(0.1, 0.1), m_overview)
        .commit();
}

TEST_F(PhotographOverviewTest, GoesWithTheZoomWhenTheNextPhotographComes) {
    open();
    zoomIn();
    m_view->step(1);
    m_screen->pass(250);
    EXPECT_TRUE(waitUntilGone());
}

TEST_F(PhotographOverviewTest, IsForgottenAtReset) {
    open();
    zoomIn();
    m_screen->page().reset();
    EXPECT_TRUE(m_overview->isHidden());
}

TEST_F(PhotographOverviewTest, HasANameInEveryLanguage) {
    open();
    for (const Language language : kLanguages) {
        m_screen->page().setLanguage(language);
        EXPECT_FALSE(m_overview->accessibleName().isEmpty());
    }
}

struct Place {
    QSize sizePx;
    QSize picturePx;
    const char *name;
};

class PhotographOverviewPlaceTest : public PhotographOverviewTest,
                                    public testing::WithParamInterface<Place> {};

TEST_P(PhotographOverviewPlaceTest, CoversNeitherWordsNorButtonsAndHasRoomForAFinger) {
    open(GetParam().sizePx, GetParam().picturePx);
    PhotographPage &page = m_screen->page();
    for (const Language language : kLanguages) {
        page.setLanguage(language);
        for (const bool hasWords : {true, false}) {
            m_view->fit();
            m_screen->passUntilRest();
            if (page.hasWordsShown() != hasWords) {
                m_screen->tap(m_view->contentRect().center());
                ASSERT_TRUE(m_screen->waitUntil([&] { return page.hasWordsShown() == hasWords; }));
            }
            m_screen->passUntilRest();
            zoomIn();
            ASSERT_TRUE(m_overview->isVisible());
            const QRect place(m_overview->mapTo(&page, QPoint()), m_overview->size());
            EXPECT_TRUE(m_view->contentRect().contains(place));
            EXPECT_GE(std::min(place.width(), place.height()), page.theme().touchTargetPx());
            EXPECT_LT(place.width() * place.height() * 9,
                      m_view->contentRect().width() * m_view->contentRect().height());
            for (auto *const button : page.findChildren<QAbstractButton *>()) {
                const QRect other(button->mapTo(&page, QPoint()), button->size());
                EXPECT_FALSE(button->isVisible() && place.intersects(other))
                    << button->objectName().toStdString();
            }
            m_view->zoomOut();
        }
        m_screen->page().reset();
    }
}

INSTANTIATE_TEST_SUITE_P(Screens, PhotographOverviewPlaceTest,
                         testing::Values(Place{{1920, 992}, {1800, 1200}, "wide"},
                                         Place{{1080, 1832}, {1800, 1200}, "tall"},
                                         Place{{1366, 700}, {1200, 1800}, "smallWithUpright"},
                                         Place{{1080, 1832}, {4000, 400}, "tallWithPanorama"},
                                         Place{{1920, 992}, {400, 4000}, "wideWithColumn"}),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
} // namespace sala::test
