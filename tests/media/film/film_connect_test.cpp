// In a program of its own: a sound server that hangs before it was ever connected to.

#include "tests/media/film/longest_block.h"
#include "tests/media/film/sound_fixture.h"

#include <QLibraryInfo>
#include <QVersionNumber>

namespace sala {
namespace {

using std::chrono::seconds;

TEST_F(FilmSoundTest, AServerThatHangsFromTheStartIsWaitedForOnceAndHeardWhenItGoesOn) {
    if (QLibraryInfo::version() >= QVersionNumber(6, 5)) {
        GTEST_SKIP() << "the guard is for Qt 6.4";
    }
    plug();
    stopServer();
    LongestBlock block;

    FilmPlayer player(films);
    player.prepare({film});
    player.play();

    EXPECT_TRUE(waitFor([&] { return player.position() > seconds(6); })) << "beyond Qt's next attempts";
    EXPECT_EQ(player.state(), FilmPlayer::State::Playing);
    EXPECT_FALSE(player.hasSound());
    EXPECT_LT(block.milliseconds(), 1500);

    letServerGoOn();
    EXPECT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
    player.prepare({film});
    player.play();
    EXPECT_TRUE(isHeard(300));
}

} // namespace
} // namespace sala
