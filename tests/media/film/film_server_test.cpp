// In a program of its own: the sound server of the others lives.

#include "tests/media/film/longest_block.h"
#include "tests/media/film/sound_fixture.h"

namespace sala {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A server that hangs without dying may be waited for twice half a second, no more.
constexpr milliseconds kShort{1500};

TEST_F(FilmSoundTest, GoesOnWithoutSoundWhenTheSoundServerDies) {
    FilmPlayer player(films);
    ASSERT_TRUE(playsWithSound(player));
    LongestBlock block;

    killServer();

    const auto place = player.position();
    EXPECT_TRUE(waitFor([&] { return player.position() > place + seconds(3); }));
    EXPECT_LT(player.position(), place + seconds(6)) << "it goes on where it was";
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);
    EXPECT_FALSE(player.hasSound());
    player.clear();
    EXPECT_LT(block.milliseconds(), kShort.count());
}

TEST_F(FilmSoundTest, EndsAFilmAtOnceWhoseSoundServerHasJustDied) {
    FilmPlayer player(films);
    ASSERT_TRUE(playsWithSound(player));
    LongestBlock block;

    killServer();
    player.clear();

    EXPECT_LT(block.milliseconds(), kShort.count());
}

TEST_F(FilmSoundTest, PlaysWithoutSoundWhenTheServerDiedBeforeTheFilmWasOpened) {
    FilmPlayer player(films);
    ASSERT_TRUE(playsWithSound(player));
    player.clear();
    LongestBlock block;

    killServer();
    player.prepare({film});
    player.play();

    EXPECT_TRUE(waitFor([&] { return player.position() > seconds(2); }));
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);
    EXPECT_LT(block.milliseconds(), kShort.count());
}

TEST_F(FilmSoundTest, IsHeardAgainWhenTheServerWasStartedAgain) {
    if (!isSoundMended()) {
        GTEST_SKIP() << "not mended with this Qt: it does not connect again";
    }
    FilmPlayer player(films);
    ASSERT_TRUE(playsWithSound(player));
    killServer();
    ASSERT_TRUE(waitFor([&] { return !player.hasSound(); }));

    startServer();
    plug();

    ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    player.prepare({film});
    player.play();
    EXPECT_TRUE(isHeard(300));
}

TEST_F(FilmSoundTest, IsNeverWaitedForWhenTheServerHangs) {
    if (!isSoundMended()) {
        GTEST_SKIP() << "not mended with this Qt: it waits for a server that hangs";
    }
    FilmPlayer player(films);
    ASSERT_TRUE(playsWithSound(player));
    player.clear();
    LongestBlock block;

    stopServer();
    player.prepare({film});
    player.play();

    EXPECT_TRUE(waitFor([&] { return player.position() > seconds(2); }));
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);
    player.clear();
    EXPECT_LT(block.milliseconds(), kShort.count());
    killServer();
}

} // namespace
} // namespace sala
