// In a program of its own: once a device was unplugged under a film, the program stays silent.

#include "tests/media/film/sound_fixture.h"

namespace sala {
namespace {

TEST_F(FilmSoundTest, KeepsThePictureWhenTheDeviceIsUnplugged) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Not mended yet: Qt 6.8 writes on to a device that is gone and says nothing of it. The film ends with a sentence.
    GTEST_SKIP() << "Qt 6.8 loses the film with its sound device";
#endif
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
