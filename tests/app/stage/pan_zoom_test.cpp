#include "app/stage/pan_zoom.h"

#include <QList>

#include <cmath>
#include <gtest/gtest.h>

namespace sala {
namespace {

const QList<QSizeF> kPictures{{1920, 1280}, {1280, 1920}, {1920, 720},
                              {1920, 1920}, {1920, 1081}, {300, 1920}};
const QList<QSizeF> kStages{{1920, 1080}, {1080, 1920}, {1366, 768}, {3840, 2160}};
const QRectF kFilmStage(0, 0, 1920, 990); ///< above the language bar

TEST(PanZoomTest, ThePhotographAlwaysFillsItsBox) {
    for (const QSizeF &picture : kPictures) {
        for (const QSizeF &stage : kStages) {
            const QRectF box = layOutStage(picture, QRectF({0, 0}, stage)).picture;
            for (const QPointF focus : {QPointF(0, 0), QPointF(1, 1), QPointF(0.5, 0.5), QPointF(0.1, 0.9)}) {
                for (double motion = 0; motion <= 1; motion += 0.05) {
                    const QRectF part = panAndZoom(picture, box.size(), focus, motion);
                    ASSERT_GE(part.left(), 0);
                    ASSERT_GE(part.top(), 0);
                    ASSERT_LE(part.right(), picture.width() + 1e-6);
                    ASSERT_LE(part.bottom(), picture.height() + 1e-6);
                    ASSERT_NEAR(part.width() / part.height(), box.width() / box.height(), 1e-6);
                }
            }
        }
    }
}

TEST(PanZoomTest, ShowsMostOfAPhotographOfAnyUsualShape) {
    for (const QSizeF &picture : {QSizeF(3, 2), QSizeF(2, 3), QSizeF(4, 3), QSizeF(3, 4), QSizeF(1, 1)}) {
        for (const QSizeF &stage : kStages) {
            const QRectF box = layOutStage(picture, QRectF({0, 0}, stage)).picture;
            const QRectF part = panAndZoom(picture, box.size(), {0.5, 0.5}, 0);
            const double seen = part.width() * part.height() / (picture.width() * picture.height());
            EXPECT_GE(seen, kLeastSeen - 0.02)
                << picture.width() << ":" << picture.height() << " on " << stage.width();
        }
    }
}

TEST(PanZoomTest, LeavesRoomForWordsBesideOrBelowAPhotographThatDoesNotFillTheStage) {
    const StageLayout below = layOutStage({1920, 1280}, {0, 0, 1080, 1920});
    const StageLayout beside = layOutStage({1280, 1920}, {0, 0, 1920, 1080});

    EXPECT_GE(below.words.height(), 500);
    EXPECT_DOUBLE_EQ(below.words.top(), below.picture.bottom());
    EXPECT_GE(beside.words.width(), 700);
    EXPECT_DOUBLE_EQ(beside.words.right(), beside.picture.left());
}

TEST(PanZoomTest, MovesTowardsTheFocusWithoutAStep) {
    const QSizeF picture(1920, 1280);
    const QSizeF box(1920, 1080);
    const auto distance = [&](double motion) {
        const QPointF away = panAndZoom(picture, box, {0.3, 0.6}, motion).center() - QPointF(576, 768);
        return std::hypot(away.x(), away.y());
    };

    EXPECT_LT(distance(1), distance(0));
    for (double motion = 0.01; motion <= 1; motion += 0.01) {
        EXPECT_LT(std::abs(distance(motion) - distance(motion - 0.01)), 8);
    }
}

TEST(LayOutFilmTest, FillsAStageOfNearlyItsShape) {
    const StageLayout layout = layOutFilm({1280, 720}, kFilmStage);

    EXPECT_EQ(layout.picture, kFilmStage);
    EXPECT_EQ(layout.wordsStand, StageLayout::Words::OverPicture);
}

TEST(LayOutFilmTest, ShowsAnyOtherFilmWholeAndItsWordsBesideOrBelow) {
    const QRectF portrait(0, 0, 1080, 1830);
    struct Case {
        QSizeF film;
        QRectF stage;
        StageLayout::Words words;
    };
    for (const Case &now : {Case{{720, 1280}, kFilmStage, StageLayout::Words::Beside},
                            Case{{1280, 720}, portrait, StageLayout::Words::Below},
                            Case{{640, 480}, kFilmStage, StageLayout::Words::Beside},
                            Case{{1920, 540}, kFilmStage, StageLayout::Words::Below}}) {
        const StageLayout layout = layOutFilm(now.film, now.stage);

        EXPECT_EQ(layout.wordsStand, now.words);
        EXPECT_NEAR(layout.picture.width() / layout.picture.height(), now.film.width() / now.film.height(),
                    0.01);
        EXPECT_TRUE(now.stage.contains(layout.picture));
        EXPECT_EQ(layout.picture, QRectF(layout.picture.toRect())) << "whole pixels";
        EXPECT_TRUE(now.words == StageLayout::Words::OverPicture || !layout.words.intersects(layout.picture));
    }
}

} // namespace
TEST(PanZoomTest, StaysInsideThePartThatIsShown) {
    const QSizeF picture(1920, 1280);
    const Framing framing{{0.25, 0.1, 0.5, 0.6}, {0.3, 0.65}};
    const QRectF part(480, 128, 960, 768);

    for (const QSizeF &box : {QSizeF(1920, 1080), QSizeF(1080, 1920), QSizeF(800, 800)}) {
        for (const double motion : {0.0, 0.3, 1.0}) {
            const QRectF shown = panAndZoom(picture, box, framing, motion);
            EXPECT_TRUE(part.adjusted(-0.01, -0.01, 0.01, 0.01).contains(shown)) << motion;
            EXPECT_NEAR(shown.width() / shown.height(), box.width() / box.height(), 1e-6);
        }
    }
    EXPECT_EQ(croppedSize(picture, framing), part.size());
    EXPECT_EQ(panAndZoom(picture, {1920, 1080}, Framing{{0, 0, 1, 1}, {0.2, 0.8}}, 0.5),
              panAndZoom(picture, {1920, 1080}, QPointF(0.2, 0.8), 0.5));
}

TEST(FramingTest, IsPutRightWhereItIsNone) {
    EXPECT_EQ(putRight(Framing()), Framing());
    const Framing right = putRight({{0.9, -0.5, 0.05, 3}, {0, 2}});
    EXPECT_EQ(right.crop, QRectF(0.8, 0, 0.2, 1));
    EXPECT_EQ(right.focus, QPointF(0.8, 1));
}

} // namespace sala
