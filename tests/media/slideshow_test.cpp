#include "media/slideshow/slideshow.h"

#include "media/slideshow/running_time.h"

#include <QHash>
#include <QSet>

#include <cctype>

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

TEST(SlideshowTest, AHeldShowGoesOnOnlyByHand) {
    Slideshow show = showOf(3);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);
    show.setHeld(true);
    EXPECT_EQ(show.frameAt(std::chrono::hours(3), kAllReady).current, 0);

    show.step(1);
    EXPECT_EQ(show.frameAt(std::chrono::hours(3), kNoneReady).current, 0) << "not before it can be drawn";
    const SlideFrame next = show.frameAt(std::chrono::hours(3), kAllReady);
    EXPECT_EQ(next.current, 1);
    EXPECT_EQ(next.previous, 0) << "it fades";
    EXPECT_EQ(show.frameAt(std::chrono::hours(5), kAllReady).current, 1);

    show.step(-1);
    EXPECT_EQ(show.frameAt(std::chrono::hours(5), kAllReady).current, 0);
    show.step(-1);
    EXPECT_EQ(show.frameAt(std::chrono::hours(5), kAllReady).current, 0) << "there is none before the first";

    show.setHeld(false);
    EXPECT_EQ(show.frameAt(std::chrono::hours(6), kAllReady).current, 1) << "the show goes on by itself";
}

TEST(SlideshowTest, StepsThatComeFasterThanSlidesAddUp) {
    Slideshow show = showOf(5);
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);
    show.setHeld(true);
    for (int i = 0; i < 3; ++i) {
        show.step(1);
        show.frameAt(milliseconds(10), kNoneReady);
    }

    EXPECT_EQ(show.frameAt(milliseconds(20), kAllReady).current, 3);
    for (int i = 0; i < 2; ++i) {
        show.step(1);
        show.frameAt(milliseconds(30 + i), kAllReady);
    }
    EXPECT_EQ(show.frameAt(milliseconds(40), kAllReady).current, 0) << "round again";
}

TEST(SlideshowTest, AFilmInAHeldShowStandsAtItsEnd) {
    QList<PlaylistEntry> entries{{WorkId::generate(), milliseconds(5000), Transition::CrossFade}, {WorkId::generate()}};
    Slideshow show(entries, {1});
    show.start(milliseconds(0), 1);
    show.setHeld(true);
    EXPECT_EQ(show.frameAt(milliseconds(0), kAllReady).current, 1);

    show.endFilm();

    EXPECT_EQ(show.frameAt(std::chrono::hours(1), kAllReady).current, 1);
    show.step(1);
    EXPECT_EQ(show.frameAt(std::chrono::hours(1), kAllReady).current, 0);
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

/// Works a b c…; capitals are in one shuffled section.
QList<PlaylistEntry> entriesOf(const char *letters) {
    static QHash<char, WorkId> works;
    QList<PlaylistEntry> entries;
    for (const char *letter = letters; *letter; ++letter) {
        const char work = char(std::tolower(*letter));
        if (!works.contains(work)) {
            works.insert(work, WorkId::generate());
        }
        PlaylistEntry entry{works.value(work), milliseconds(5000), Transition::Cut};
        entry.section = std::isupper(*letter) ? 1 : 0;
        entries.append(entry);
    }
    return entries;
}

/// The indexes of so many slides, one after the other.
QList<int> playedBy(Slideshow &show, int count) {
    QList<int> played;
    show.start(milliseconds(0));
    for (int slide = 0; slide < count; ++slide) {
        const int next = show.next();
        played.append(show.frameAt(milliseconds(6200 * slide), kAllReady).current);
        EXPECT_EQ(played.last(), next) << "what was made ready comes";
    }
    return played;
}

int repeatsIn(const QList<PlaylistEntry> &entries, const QList<int> &played) {
    int repeats = 0;
    for (qsizetype i = 1; i < played.size(); ++i) {
        repeats += entries[played[i]].work == entries[played[i - 1]].work ? 1 : 0;
    }
    return repeats;
}

TEST(SlideshowShuffleTest, PlaysASectionInANewOrderEveryRoundAndEveryEntryOnce) {
    const QList<PlaylistEntry> entries = entriesOf("aBCDEFGx");
    Slideshow show(entries, {}, 42);

    const QList<int> played = playedBy(show, 8 * 50);

    QSet<QList<int>> orders;
    for (int round = 0; round < 50; ++round) {
        const QList<int> order = played.mid(8 * round, 8);
        EXPECT_EQ(order.first(), 0);
        EXPECT_EQ(order.last(), 7);
        EXPECT_EQ(QSet<int>(order.begin(), order.end()).size(), 8);
        orders.insert(order);
    }
    EXPECT_GT(orders.size(), 40);
    Slideshow again(entries, {}, 42);
    EXPECT_EQ(playedBy(again, 8 * 50), played) << "the same seed";
    Slideshow other(entries, {}, 43);
    EXPECT_NE(playedBy(other, 8 * 50), played);
}

TEST(SlideshowShuffleTest, NoWorkFollowsItselfWhereThatCanBeHelped) {
    for (const char *letters : {"ABC", "AB", "ABCDE", "aABCb", "ABCa", "aBCA", "AABBC"}) {
        const QList<PlaylistEntry> entries = entriesOf(letters);
        for (quint32 seed = 0; seed < 20; ++seed) {
            Slideshow show(entries, {}, seed);
            EXPECT_EQ(repeatsIn(entries, playedBy(show, int(entries.size()) * 40)), 0) << letters << " with " << seed;
        }
    }
    // The fixed one stands between two of its kind whatever the order: once a round, and never twice.
    const QList<PlaylistEntry> fixed = entriesOf("aAB");
    Slideshow once(fixed, {}, 7);
    EXPECT_EQ(repeatsIn(fixed, playedBy(once, 3 * 40)), 39);
    const QList<PlaylistEntry> same = entriesOf("AAA");
    Slideshow show(same);
    EXPECT_EQ(playedBy(show, 9).size(), 9) << "there is no other order";
}

TEST(SlideshowShuffleTest, PassesOverWhatCannotBeShownAndBeginsWhereItIsTold) {
    Slideshow show(entriesOf("ABCDE"), {}, 3);
    show.skip(2);
    show.start(milliseconds(0), 4);
    QList<int> played;
    for (int slide = 0; slide < 60; ++slide) {
        played.append(show.frameAt(milliseconds(6200 * slide), kAllReady).current);
        EXPECT_FALSE(show.upcoming().contains(2));
    }

    EXPECT_EQ(played.first(), 4);
    EXPECT_FALSE(played.contains(2));
    EXPECT_EQ(QSet<int>(played.begin(), played.end()).size(), 4);
}

TEST(RunningTimeTest, IsWhatTheShowTakes) {
    QList<PlaylistEntry> entries = entriesOf("abc");
    entries[1].from = milliseconds(10'000);
    entries[1].until = milliseconds(99'000);
    const FilmLength length = [&](const WorkId &work) -> std::optional<milliseconds> {
        return work == entries[1].work ? std::optional(milliseconds(61'500)) : std::nullopt;
    };

    EXPECT_EQ(runningTime(entries[0], length), milliseconds(6200));
    EXPECT_EQ(runningTime(entries, length), milliseconds(2 * 6200 + 51'500)) << "a film ends when it ends";
    entries[1].until = milliseconds(10'100);
    EXPECT_EQ(runningTime(entries[1], length), milliseconds(100));
    entries[1].transition = Transition::CrossFade;
    EXPECT_EQ(runningTime(entries[1], length), Slideshow::kFade) << "it is faded in whole";

    Slideshow show(entriesOf("ab"));
    show.start(milliseconds(0));
    show.frameAt(milliseconds(0), kAllReady);
    EXPECT_EQ(show.frameAt(milliseconds(6199), kAllReady).current, 0);
    EXPECT_EQ(show.frameAt(milliseconds(6200), kAllReady).current, 1);
}

} // namespace
} // namespace sala
