// Films in the attract loop: real films on a real stage, in real time.

#include "tests/app/stage/film_stage.h"

#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

using namespace std::chrono_literals;
using test::isNear;

class FilmSlidesTest : public testing::Test, public test::FilmStage {
  protected:
    /// At the darkest of some places where no words stand.
    int brightness() {
        const QImage image = seen();
        int least = 255;
        for (const QPoint &at : {QPoint(600, 110), QPoint(590, 150), QPoint(600, 200)}) {
            least = std::min(least, qGray(image.pixel(at)));
        }
        return least;
    }
};

TEST_F(FilmSlidesTest, HoldTheShowUntilTheyEnd) {
    addFilm(colour(QStringLiteral("yellow"), 2)).transition = Transition::Cut;
    addPhotograph(60s);
    open();
    std::chrono::milliseconds last{0};

    ASSERT_TRUE(waitFor([&] { return slide() == 1; }, [&] { last = std::max(last, stage.film().time); }));

    EXPECT_GE(last, 1900ms);
    EXPECT_LE(last, 2100ms);
}

TEST_F(FilmSlidesTest, PlayFromAndUntilTheMomentsOfTheirEntry) {
    addPhotograph(100ms).transition = Transition::Cut;
    PlaylistEntry &entry = addFilm(ramp());
    entry.transition = Transition::Cut;
    entry.from = 1000ms;
    entry.until = 1800ms;
    addPhotograph(60s).transition = Transition::Cut;
    open();
    QList<int> frames;

    ASSERT_TRUE(waitFor([&] { return slide() == 2; },
                        [&] {
                            const int frame = frameOfRamp();
                            if (slide() == 1) {
                                frames.append(frame);
                            }
                        }));

    ASSERT_FALSE(frames.isEmpty());
    EXPECT_NEAR(*std::min_element(frames.begin(), frames.end()), 25, 2);
    EXPECT_NEAR(*std::max_element(frames.begin(), frames.end()), 44, 2);
}

TEST_F(FilmSlidesTest, PlayNothingThatACuratorHasCutOff) {
    addPhotograph(100ms).transition = Transition::Cut;
    PlaylistEntry &entry = addFilm(ramp());
    entry.transition = Transition::Cut;
    entry.until = 2200ms;
    catalogue.films[entry.work].film.duration = 4000ms;
    catalogue.films[entry.work].part = {1000ms, 3000ms};
    addPhotograph(60s).transition = Transition::Cut;
    open();
    QList<int> frames;

    ASSERT_TRUE(waitFor([&] { return slide() == 2; },
                        [&] {
                            const int frame = frameOfRamp();
                            if (slide() == 1) {
                                frames.append(frame);
                            }
                        }));

    ASSERT_FALSE(frames.isEmpty());
    EXPECT_NEAR(*std::min_element(frames.begin(), frames.end()), 25, 2);
    EXPECT_NEAR(*std::max_element(frames.begin(), frames.end()), 54, 2);
}

TEST_F(FilmSlidesTest, HaveTheNextSlideReadyBeforeTheyEnd) {
    addFilm(colour(QStringLiteral("yellow"), 3));
    addFilm(colour(QStringLiteral("cyan"), 3));
    addPhotograph(60s);
    open();
    QList<bool> isReady{false, false};

    ASSERT_TRUE(waitFor([&] { return slide() == 2; },
                        [&] {
                            const int now = slide();
                            if (now >= 0 && now < 2 && stage.film().time < 2700ms) {
                                isReady[now] = isReady[now] || stage.isNextReady();
                            }
                        }));

    EXPECT_TRUE(isReady[0]) << "a film after a film";
    EXPECT_TRUE(isReady[1]) << "a photograph after a film";
}

TEST_F(FilmSlidesTest, HandOverWithoutABlackFrame) {
    for (const Transition transition : {Transition::Cut, Transition::CrossFade}) {
        catalogue.playlist.entries.clear();
        catalogue.films.clear();
        addPhotograph(100ms).transition = transition;
        addFilm(colour(QStringLiteral("yellow"), 1.6)).transition = transition;
        addFilm(colour(QStringLiteral("cyan"), 1.6)).transition = transition;
        addPhotograph(100ms).transition = transition;
        addFilm(colour(QStringLiteral("lime"), 1.6)).transition = transition;
        open();
        ASSERT_TRUE(waitFor([&] { return stage.hasPicture(); }));
        const int photograph = brightness();
        int darkest = 255;
        int looks = 0;
        bool wasLast = false;

        ASSERT_TRUE(waitFor(
            [&] {
                wasLast = wasLast || slide() == 4;
                return wasLast && slide() == 0;
            },
            [&] {
                darkest = std::min(darkest, brightness());
                ++looks;
            }));

        EXPECT_GT(looks, 100);
        EXPECT_GT(darkest, std::min(photograph, 120) * 3 / 4) << name(transition).toStdString();
    }
}

TEST_F(FilmSlidesTest, BeginTheirTimeWhenTheyAreSeenHoweverLongTheyStoodReady) {
    addFilm(colour(QStringLiteral("yellow"), 3)).transition = Transition::Cut;
    addFilm(colour(QStringLiteral("cyan"), 3)).transition = Transition::Cut;
    std::chrono::milliseconds first{-1};
    QObject::connect(&stage, &StageView::workShown, &stage, [&] { first = stage.film().time; });
    open();

    ASSERT_TRUE(waitFor([&] { return slide() == 1; }));

    EXPECT_LT(first, 100ms);
}

TEST_F(FilmSlidesTest, FadeFromTheLastFrameOfOneToTheNext) {
    addFilm(colour(QStringLiteral("yellow"), 2)).transition = Transition::CrossFade;
    addFilm(colour(QStringLiteral("blue"), 4)).transition = Transition::CrossFade;
    open();
    bool wasMixed = false;

    ASSERT_TRUE(waitFor([&] { return slide() == 1 && stage.film().time > 1500ms; },
                        [&] {
                            const QColor now = inTheClear();
                            const bool isMixed = now.red() > 60 && now.blue() > 60;
                            wasMixed = wasMixed || (slide() == 1 && isMixed);
                        }));

    EXPECT_TRUE(wasMixed);
    EXPECT_TRUE(isNear(inTheClear(), Qt::blue)) << inTheClear().name().toStdString();
}

TEST_F(FilmSlidesTest, PlayAgainAndAgainWhenThereIsNothingElse) {
    addFilm(colour(QStringLiteral("yellow"), 1)).transition = Transition::Cut;
    int turns = 0;
    QObject::connect(&stage, &StageView::workShown, &stage, [&] { ++turns; });
    open();
    int darkest = 255;
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 0ms; }));

    ASSERT_TRUE(waitFor([&] { return turns == 4; }, [&] { darkest = std::min(darkest, brightness()); }));

    EXPECT_GT(darkest, 180);
}

TEST_F(FilmSlidesTest, ShowTheirPosterUntilTheFirstFrame) {
    addFilm(colour(QStringLiteral("yellow")));
    bool wasPoster = false;
    QObject::connect(&stage, &StageView::firstPictureReady, &stage,
                     [&] { wasPoster = stage.film().picture.isNull() && stage.hasPicture(); });

    open();

    ASSERT_TRUE(waitFor([&] { return !stage.film().picture.isNull(); }));
    EXPECT_TRUE(wasPoster);
    EXPECT_TRUE(isNear(inTheClear(), Qt::yellow)) << inTheClear().name().toStdString();
}

TEST_F(FilmSlidesTest, AreTheirPostersForADwellWhereNoFilmsCanBePlayed) {
    addFilm(colour(QStringLiteral("yellow"))).dwell = 100ms;
    addPhotograph(60s);
    stage.setFilms(nullptr);

    open();

    EXPECT_TRUE(waitFor([&] { return slide() == 1; }));
}

TEST_F(FilmSlidesTest, CloseTheirFilmsWhenTheShowStopsOrIsHidden) {
    addFilm(ramp());
    addFilm(colour(QStringLiteral("cyan")));
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 1400ms && films.openFilms() == 2; }));

    stage.hide();
    EXPECT_EQ(films.openFilms(), 0);
    const auto before = stage.film().time;
    stage.show();
    EXPECT_GT(brightness(), 40) << "what was seen last stands";
    ASSERT_TRUE(waitFor([&] { return films.openFilms() == 2 && stage.film().time > before + 200ms; }));
    EXPECT_EQ(slide(), 0) << "it goes on where it was";
    EXPECT_LT(stage.film().time, before + 1500ms);

    stage.stop();
    EXPECT_EQ(films.openFilms(), 0);
}

TEST_F(FilmSlidesTest, StandWhileTheShowIsPaused) {
    addFilm(ramp());
    addPhotograph(60s);
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 500ms; }));

    stage.pause();
    const auto before = stage.film().time;
    int looks = 0;
    ASSERT_TRUE(waitFor([&] { return ++looks > 50; }));
    EXPECT_LT(stage.film().time, before + 100ms);

    stage.resume();
    EXPECT_TRUE(waitFor([&] { return slide() == 1; }));
}

TEST_F(FilmSlidesTest, RepaintNoMoreOftenThanTheirFrames) {
    class Paints final : public QObject {
      public:
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override {
            count += event->type() == QEvent::Paint;
            return false;
        }
    } paints;
    addFilm(film(QStringLiteral("moving"), {.seconds = 5, .sounds = 0}));
    addPhotograph(60s);
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 1600ms; }))
        << "faded in, and the next slide is ready";
    stage.installEventFilter(&paints);
    const auto before = stage.film().time;

    ASSERT_TRUE(waitFor([&] { return stage.film().time > 4000ms; }));

    const double frames = double((stage.film().time - before).count()) / 40;
    EXPECT_LE(paints.count, frames + 3);
    EXPECT_GE(paints.count, frames / 2);
}

} // namespace
} // namespace sala
