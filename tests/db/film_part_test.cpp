#include "db/records/film_part.h"

#include "db/records/playlist_shelf.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

using namespace std::chrono_literals;

TEST(FilmPartTest, IsPutInsideTheFilmAndLastsASecondAtLeast) {
    EXPECT_EQ(putRight({}, 60s), FilmPart());
    EXPECT_EQ(putRight({5s, 50s}, 60s), (FilmPart{5s, 50s}));
    EXPECT_EQ(putRight({-5s, -1s}, 60s), FilmPart());
    EXPECT_EQ(putRight({70s, 0s}, 60s), (FilmPart{59s, 0s})) << "what comes before stays cut off";
    EXPECT_EQ(putRight({30s, 20s}, 60s), (FilmPart{30s, 31s}));
    EXPECT_EQ(putRight({30s, 30500ms}, 60s), (FilmPart{30s, 31s}));
    EXPECT_EQ(putRight({59500ms, 59800ms}, 60s), (FilmPart{59s, 0s}));
    EXPECT_EQ(putRight({5s, 60s}, 60s), (FilmPart{5s, 0s})) << "to its end";
    EXPECT_EQ(putRight({5s, 90s}, 60s), (FilmPart{5s, 0s}));
}

TEST(FilmPartTest, IsAllOfAFilmThatIsNoLonger) {
    EXPECT_EQ(putRight({200ms, 400ms}, 1s), FilmPart());
    EXPECT_EQ(putRight({200ms, 400ms}, 700ms), FilmPart());
}

TEST(FilmPartTest, IsBelievedOfAFilmWhoseLengthNobodyKnows) {
    EXPECT_EQ(putRight({5s, 50s}, 0s), (FilmPart{5s, 50s}));
    EXPECT_EQ(putRight({5s, 0s}, 0s), (FilmPart{5s, 0s}));
    EXPECT_EQ(putRight({5s, 2s}, 0s), (FilmPart{5s, 6s}));
}

TEST(FilmPartTest, OfAPlaylistLiesWithinWhatIsShown) {
    const FilmPart shown{10s, 50s};
    EXPECT_EQ(within({}, shown, 60s), shown);
    EXPECT_EQ(within({20s, 30s}, shown, 60s), (FilmPart{20s, 30s}));
    EXPECT_EQ(within({5s, 30s}, shown, 60s), (FilmPart{10s, 30s}));
    EXPECT_EQ(within({20s, 0s}, shown, 60s), (FilmPart{20s, 50s}));
    EXPECT_EQ(within({20s, 55s}, shown, 60s), (FilmPart{20s, 50s}));
    EXPECT_EQ(within({20s, 0s}, {10s, 0s}, 60s), (FilmPart{20s, 0s}));
    EXPECT_EQ(within({0s, 20s}, {10s, 0s}, 0s), (FilmPart{10s, 20s}));
    EXPECT_EQ(within({300ms, 600ms}, {}, 60s), (FilmPart{300ms, 600ms})) << "a whole film's may be short";
}

TEST(FilmPartTest, OfAPlaylistThatWasCutOffIsWhatIsShown) {
    EXPECT_EQ(within({0s, 9s}, {10s, 50s}, 60s), (FilmPart{10s, 50s}));
    EXPECT_EQ(within({52s, 0s}, {10s, 50s}, 60s), (FilmPart{10s, 50s}));
    EXPECT_EQ(within({5s, 10500ms}, {10s, 50s}, 60s), (FilmPart{10s, 50s})) << "half a second is a flash";
    EXPECT_EQ(within({20s, 20500ms}, {10s, 50s}, 60s), (FilmPart{20s, 20500ms})) << "as long as it was asked for";
}

TEST(FilmPartTest, IsKeptToByWhatAPlaylistShows) {
    Catalogue catalogue;
    Work work;
    work.id = WorkId::generate();
    work.kind = WorkKind::Interview;
    catalogue.works.append(work);
    ShownFilm film;
    film.film.work = work.id;
    film.film.duration = 60s;
    film.part = {10s, 50s};
    catalogue.films.insert(work.id, film);
    PlaylistEntry whole;
    whole.work = work.id;
    PlaylistEntry some = whole;
    some.from = 20s;
    some.until = 55s;
    Playlist playlist;
    playlist.entries = {whole, some};

    const QList<PlaylistEntry> shown = shownEntries(playlist, [](const QString &) { return nullptr; }, catalogue).entries;

    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown[0].from, 10s);
    EXPECT_EQ(shown[0].until, 50s);
    EXPECT_EQ(shown[1].from, 20s);
    EXPECT_EQ(shown[1].until, 50s);
    EXPECT_EQ(shownEntry(shown[1], catalogue), shown[1]) << "once and for all";
}

} // namespace
} // namespace sala
