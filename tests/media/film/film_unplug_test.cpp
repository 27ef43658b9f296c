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

    ASSERT_TRUE(waitFor([&] { return streams().isEmpty(); }));
    const auto place = player.position();
    const qint64 frames = player.framesShown();
    EXPECT_TRUE(waitFor([&] { return player.position() > place + std::chrono::seconds(4); }));
    EXPECT_GT(player.framesShown(), frames + 30);
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);

    plug();
    FilmPlayer next(films);
    next.prepare({film});
    next.play();
    EXPECT_TRUE(waitFor([&] { return next.framesShown() > 50; })) << "not even the next film waits for sound";
}

} // namespace
} // namespace sala
