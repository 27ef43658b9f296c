// Films in the attract loop, with a sound server.

#include "tests/app/stage/film_stage.h"
#include "tests/media/film/sound_fixture.h"

namespace sala {
namespace {

using namespace std::chrono_literals;

class FilmSlidesSoundTest : public FilmSoundTest {
  protected:
    void begin(bool isMuted) {
        plug();
        FilmPlayer player(films);
        ASSERT_TRUE(waitFor([&] { return player.hasSoundDevice(); }));
        loop.stage.setFilms(&films);
        loop.addFilm(film).isMuted = isMuted;
        loop.open();
        ASSERT_TRUE(waitFor([&] { return loop.stage.film().time > 1500ms; }));
    }

    test::FilmStage loop;
};

TEST_F(FilmSlidesSoundTest, AskNothingOfTheSoundServerUnlessThePlaylistSaysSo) {
    begin(PlaylistEntry().isMuted);

    EXPECT_EQ(streams().toStdString(), "");
}

TEST_F(FilmSlidesSoundTest, AreHeardWhenThePlaylistSaysSo) {
    begin(false);

    EXPECT_TRUE(isHeard(300));
    loop.stage.stop();
    EXPECT_TRUE(waitFor([&] { return streams().isEmpty(); }));
}

TEST_F(FilmSlidesSoundTest, AreAsLoudAsStaffAllow) {
    loop.stage.setVolume(0);
    begin(false);
    EXPECT_TRUE(waitFor([&] { return !streams().isEmpty(); }));
    EXPECT_TRUE(isHeard(0)) << "turned down all the way";

    loop.stage.setVolume(0.8);
    EXPECT_TRUE(isHeard(300));
}

TEST_F(FilmSlidesSoundTest, SpeakTheLanguageOfTheExhibition) {
    FilmVersion thai;
    thai.language = Language::Thai;
    thai.track = 1;
    loop.stage.setLanguage(Language::Thai);
    loop.catalogue.films.clear();
    plug();
    loop.stage.setFilms(&films);
    loop.addFilm(film).isMuted = false;
    loop.catalogue.films.begin()->versions.append(thai);
    loop.open();

    EXPECT_TRUE(isHeard(500));
}

} // namespace
} // namespace sala
