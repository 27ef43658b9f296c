#include "tests/media/film/sound_fixture.h"

namespace sala {
namespace {

TEST_F(FilmSoundTest, PlaysTheVoicesThatWereChosenAndChangesThem) {
    plug();
    FilmPlayer player(films);
    ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    player.prepare({film, 1});
    player.play();

    EXPECT_TRUE(isHeard(500));
    player.setSound({0, {}, true});
    EXPECT_TRUE(isHeard(300));
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);
}

TEST_F(FilmSoundTest, IsHeardOnceADeviceIsPluggedIn) {
    FilmPlayer player(films);
    ASSERT_TRUE(waitFor([&] { return !player.hasSoundDevice(); }));
    player.prepare({film});
    player.play();
    ASSERT_TRUE(waitFor([&] { return player.framesShown() > 10; }));

    plug();

    ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    EXPECT_TRUE(isHeard(300));
    const qint64 before = player.framesShown();
    EXPECT_TRUE(waitFor([&] { return player.framesShown() > before + 20; }));
}

TEST_F(FilmSoundTest, AsksNothingOfTheSoundServerWhileItIsMuted) {
    plug();
    FilmPlayer player(films);
    ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    player.prepare({.medium = film, .isMuted = true});
    player.play();
    ASSERT_TRUE(waitFor([&] { return player.framesShown() > 20; }));

    EXPECT_EQ(streams().toStdString(), "");
    player.setMuted(false);
    EXPECT_TRUE(isHeard(300));
    player.setMuted(true);
    EXPECT_TRUE(waitFor([&] { return streams().isEmpty(); }));
    const qint64 before = player.framesShown();
    EXPECT_TRUE(waitFor([&] { return player.framesShown() > before + 20; }));
}

TEST_F(FilmSoundTest, EndsAlsoWhenSomebodyGoesTwiceTowardsItsEnd) {
    plug();
    FilmPlayer player(films);
    ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    for (const int apart : {400, 700, 900}) {
        player.prepare({film});
        player.play();
        ASSERT_TRUE(waitFor([&] { return player.framesShown() > 10; }));

        player.seek(std::chrono::milliseconds(29200));
        QTest::qWait(apart);
        player.seek(std::chrono::milliseconds(29500));

        // Where it was over already, it stands at the place that was asked for.
        EXPECT_TRUE(waitFor([&] { return player.state() != FilmPlayer::State::Playing; }))
            << apart << " ms apart it stands at " << player.position().count();
    }
}

} // namespace
} // namespace sala
