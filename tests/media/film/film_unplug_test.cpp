// In a program of its own: once a device was unplugged under a film, the program stays silent.

#include "tests/media/film/sound_fixture.h"

namespace sala {
namespace {

TEST_F(FilmSoundTest, KeepsThePictureWhenTheDeviceIsUnplugged) {
    plug();
    FilmPlayer player(films);
    ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    player.prepare({film});
    player.play();
    ASSERT_TRUE(waitFor([&] { return player.framesShown() > 20; }));

    unplug();

    ASSERT_TRUE(waitFor([&] { return !player.hasSoundDevice(); }));
    const qint64 before = player.framesShown();
    EXPECT_TRUE(waitFor([&] { return player.framesShown() > before + 50; }));
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);

    plug();
    FilmPlayer next(films);
    next.prepare({film});
    next.play();
    EXPECT_TRUE(waitFor([&] { return next.framesShown() > 50; })) << "not even the next film waits for sound";
}

} // namespace
} // namespace sala
