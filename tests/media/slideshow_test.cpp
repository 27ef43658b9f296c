#include "media/slideshow/slideshow.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

using std::chrono::milliseconds;

const Slideshow::IsReady kAllReady = [](int) { return true; };
const Slideshow::IsReady kNoneReady = [](int) { return false; };

Slideshow showOf(int count, milliseconds dwell = milliseconds(5000)) {
    QList<PlaylistEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.append({WorkId::generate(), dwell, Transition::CrossFade});
    }
    return Slideshow(entries);
}

TEST(SlideshowTest, ShowsNothingUntilItsFirstPictureIsReady) {
    Slideshow show = showOf(3);
    show.start(milliseconds(0));

    EXPECT_EQ(show.frameAt(milliseconds(100), kNoneReady).current, -1);
    EXPECT_EQ(show.frameAt(milliseconds(200), kAllReady).current, 0);
    EXPECT_EQ(show.frameAt(milliseconds(200), kAllReady).fade, 1.0);
}

TEST(SlideshowTest, FadesFromEachSlideToTheNextAndRoundAgain) {
    Slideshow show = showOf(2);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);

    const SlideFrame begin = show.frameAt(milliseconds(6200), kAllReady);
    const SlideFrame half = show.frameAt(milliseconds(6800), kAllReady);
    const SlideFrame end = show.frameAt(milliseconds(7400), kAllReady);
    const SlideFrame round = show.frameAt(milliseconds(12400), kAllReady);

    EXPECT_EQ(begin.current, 1);
    EXPECT_EQ(begin.previous, 0);
    EXPECT_DOUBLE_EQ(begin.fade, 0);
    EXPECT_DOUBLE_EQ(half.fade, 0.5);
    EXPECT_EQ(end.previous, -1);
    EXPECT_EQ(round.current, 0);
}

TEST(SlideshowTest, KeepsTheSlideWhileTheNextIsNotReady) {
    Slideshow show = showOf(2);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);

    EXPECT_EQ(show.frameAt(milliseconds(60000), kNoneReady).current, 0);
    EXPECT_EQ(show.frameAt(milliseconds(60016), kAllReady).current, 1);
}

TEST(SlideshowTest, PassesOverASlideThatCannotBeShown) {
    Slideshow show = showOf(3);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);

    show.skip(1);

    EXPECT_EQ(show.frameAt(milliseconds(6200), kAllReady).current, 2);
    EXPECT_EQ(show.upcoming(), (QList<int>{2, 0}));
}

TEST(SlideshowTest, ShowsNothingWhenNoSlideCanBeShown) {
    Slideshow show = showOf(2);
    show.skip(0);
    show.skip(1);
    show.start(milliseconds(0));

    EXPECT_EQ(show.frameAt(milliseconds(10), kAllReady).current, -1);
    EXPECT_TRUE(show.upcoming().isEmpty());
}

TEST(SlideshowTest, AnEmptyShowStaysStopped) {
    Slideshow show;
    show.start(milliseconds(0));

    EXPECT_EQ(show.state(), Slideshow::State::Stopped);
    EXPECT_EQ(show.frameAt(milliseconds(10), kAllReady).current, -1);
}

TEST(SlideshowTest, ASingleSlideFadesIntoItselfInsteadOfJumpingBack) {
    Slideshow show = showOf(1);
    show.start(milliseconds(0));
    const SlideFrame first = show.frameAt(milliseconds(0), kAllReady);

    const SlideFrame again = show.frameAt(milliseconds(6200), kAllReady);

    EXPECT_EQ(first.previous, -1);
    EXPECT_EQ(again.current, 0);
    EXPECT_EQ(again.previous, 0);
    EXPECT_GT(again.previousMotion, again.motion);
}

TEST(SlideshowTest, HoldsItsTimeWhilePaused) {
    Slideshow show = showOf(2);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);
    show.pause(milliseconds(3000));

    const SlideFrame paused = show.frameAt(milliseconds(90000), kAllReady);
    show.resume(milliseconds(90000));

    EXPECT_EQ(paused.current, 0);
    EXPECT_EQ(show.frameAt(milliseconds(93000), kAllReady).current, 0);
    EXPECT_EQ(show.frameAt(milliseconds(93200), kAllReady).current, 1);
}

/// A photograph and a film in turn.
Slideshow showOfFilms(int count, Transition transition = Transition::CrossFade) {
    QList<PlaylistEntry> entries;
    QList<int> films;
    for (int i = 0; i < count; ++i) {
        entries.append({WorkId::generate(), milliseconds(5000), transition});
        if (i % 2 == 1) {
            films.append(i);
        }
    }
    return Slideshow(entries, films);
}

TEST(SlideshowTest, AFilmHoldsTheShowUntilItEnds) {
    Slideshow show = showOfFilms(2);
    show.start(milliseconds(0), 1);
    show.frameAt(milliseconds(0), kAllReady);

    const SlideFrame later = show.frameAt(milliseconds(600'000), kAllReady);
    show.endFilm();
    const SlideFrame next = show.frameAt(milliseconds(600'016), kAllReady);

    EXPECT_EQ(later.current, 1);
    EXPECT_EQ(later.motion, 0) << "it moves by itself";
    EXPECT_EQ(next.current, 0);
    EXPECT_EQ(next.previous, 1);
}

TEST(SlideshowTest, AFilmThatHasEndedStandsUntilTheNextSlideIsReady) {
    Slideshow show = showOfFilms(2);
    show.start(milliseconds(0), 1);
    show.frameAt(milliseconds(0), kAllReady);
    show.endFilm();

    EXPECT_EQ(show.frameAt(milliseconds(9000), kNoneReady).current, 1);
    EXPECT_EQ(show.frameAt(milliseconds(9016), kAllReady).current, 0);
    EXPECT_EQ(show.frameAt(milliseconds(9032), kAllReady).current, 0)
        << "the photograph does not end with it";
}

TEST(SlideshowTest, AFilmShorterThanItsFadeIsFadedInAllTheSame) {
    Slideshow fading = showOfFilms(2);
    Slideshow cutting = showOfFilms(2, Transition::Cut);
    for (Slideshow *show : {&fading, &cutting}) {
        show->start(milliseconds(0), 1);
        show->frameAt(milliseconds(0), kAllReady);
        show->endFilm();
    }

    EXPECT_EQ(fading.frameAt(milliseconds(500), kAllReady).current, 1);
    EXPECT_EQ(fading.frameAt(milliseconds(1200), kAllReady).current, 0);
    EXPECT_EQ(cutting.frameAt(milliseconds(500), kAllReady).current, 0);
}

TEST(SlideshowTest, AFilmThatFailsWhileItStandsIsOverAndPassedOver) {
    Slideshow show = showOfFilms(2);
    show.start(milliseconds(0), 1);
    show.frameAt(milliseconds(0), kAllReady);

    show.skip(1);

    EXPECT_EQ(show.frameAt(milliseconds(2000), kAllReady).current, 0);
    EXPECT_EQ(show.next(), 0) << "round again, without the film";
}

TEST(SlideshowTest, AnOnlyFilmThatFailsStands) {
    Slideshow show({{WorkId::generate()}}, {0});
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);

    show.skip(0);

    EXPECT_EQ(show.frameAt(milliseconds(2000), kAllReady).current, 0);
    EXPECT_EQ(show.next(), -1);
}

TEST(SlideshowTest, EachSlideIsATurnOfItsOwn) {
    Slideshow show({{WorkId::generate()}}, {0});
    show.start(milliseconds(0));
    const SlideFrame first = show.frameAt(milliseconds(0), kAllReady);

    show.endFilm();

    const SlideFrame again = show.frameAt(milliseconds(2000), kAllReady);
    EXPECT_EQ(again.current, first.current);
    EXPECT_EQ(again.turn, first.turn + 1);
}

TEST(SlideshowTest, NeverMovesBackOrStandsStillWhileASlideIsSeen) {
    Slideshow show = showOf(2);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);
    double last = -1;

    for (int t = 0; t < 6200; t += 16) {
        const SlideFrame frame = show.frameAt(milliseconds(t), kAllReady);
        ASSERT_GT(frame.motion, last);
        last = frame.motion;
    }
    for (int t = 6208; t < 7392; t += 16) {
        const SlideFrame frame = show.frameAt(milliseconds(t), kAllReady);
        ASSERT_EQ(frame.previous, 0);
        ASSERT_GT(frame.previousMotion, last);
        last = frame.previousMotion;
    }
}

} // namespace
} // namespace sala
