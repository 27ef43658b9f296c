#include "db/records/hash.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/consent_repository.h"
#include "db/storage/film_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

using namespace std::chrono_literals;

class FilmRepositoryTest : public testing::Test {
  protected:
    WorkId addWork() {
        Work work;
        work.id = WorkId::generate();
        work.kind = WorkKind::Interview;
        work.source = QStringLiteral("noy.mp4");
        EXPECT_TRUE(WorkRepository(*library).add(work, anEdit()));
        return work.id;
    }

    static SubtitleTrack track(const WorkId &work, Language language, const char *words) {
        SubtitleTrack track;
        track.id = SubtitleTrackId::generate();
        track.work = work;
        track.language = language;
        track.body = QStringLiteral("WEBVTT\n\n00:01.000 --> 00:03.000\n") + QString::fromUtf8(words);
        return track;
    }

    ShownFilm aFilm(const WorkId &work) {
        ShownFilm film;
        film.film = {FilmId::generate(), work, 61500ms, 29.97, true, 1, QStringLiteral("shn"),
                     hashOf("the file")};
        film.versions = {
            {FilmVersionId::generate(), work, FilmVersionKind::Sound, Language::Japanese, 2, {}}};
        film.tracks = {track(work, Language::Thai, "สวัสดี"), track(work, Language::English, "Hello")};
        return film;
    }

    TemporaryLibrary library;
};

TEST_F(FilmRepositoryTest, GivesBackAFilmWithItsVersionsAndTexts) {
    const WorkId work = addWork();
    const MediaHash signedFilm = *MediaStore(*library).put("signed", QStringLiteral("video/mp4"));
    ShownFilm film = aFilm(work);
    film.versions.append(
        {FilmVersionId::generate(), work, FilmVersionKind::SignLanguage, Language::Thai, 0, signedFilm});

    const Result<void> added = FilmRepository(*library).add(film, anEdit());

    ASSERT_TRUE(added) << why(added);
    EXPECT_EQ(FilmRepository(*library).of(work).value(), std::optional(film));
    EXPECT_EQ(FilmRepository(*library).all()->value(work), film);
    EXPECT_EQ(FilmRepository(*library).findByImportedFile(film.film.importedFile), work);
    EXPECT_EQ(FilmRepository(*library).of(addWork()).value(), std::nullopt);
    EXPECT_TRUE(FilmRepository(*library).findByImportedFile(hashOf("another"))->isNull());
}

TEST_F(FilmRepositoryTest, AddsAllOrNothing) {
    const WorkId work = addWork();
    ShownFilm film = aFilm(work);
    film.versions[0].medium = hashOf("a medium nobody stored");

    const Result<void> added = FilmRepository(*library).add(film, anEdit());

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(FilmRepository(*library).of(work).value(), std::nullopt);
    EXPECT_TRUE(RevisionRepository(*library).of(film.film.id)->isEmpty());
}

TEST_F(FilmRepositoryTest, KeepsEveryVersionOfATimedText) {
    const WorkId work = addWork();
    const ShownFilm film = aFilm(work);
    ASSERT_TRUE(FilmRepository(*library).add(film, anEdit()));
    SubtitleTrack better = track(work, Language::Thai, "สวัสดีครับ");
    better.id = {};

    ASSERT_TRUE(FilmRepository(*library).setTrack(better, anEdit()));
    ASSERT_FALSE(FilmRepository(*library).setTrack(better, anEdit()).value_or(true)) << "nothing differs";
    ASSERT_TRUE(FilmRepository(*library).setTrack(track(work, Language::Khmer, "សួស្តី"), anEdit()));

    const ShownFilm stored = FilmRepository(*library).all()->value(work);
    ASSERT_EQ(stored.tracks.size(), 3);
    EXPECT_EQ(stored.tracks[0].body, better.body);
    EXPECT_EQ(stored.tracks[0].id, film.tracks[0].id);
    const Result<QList<Revision>> history =
        RevisionRepository(*library).of(film.tracks[0].id, QStringLiteral("body"));
    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->at(1).parent, history->at(0).id);
}

TEST_F(FilmRepositoryTest, RefusesAnEditOfATextSomebodyElseChanged) {
    const WorkId work = addWork();
    const ShownFilm film = aFilm(work);
    ASSERT_TRUE(FilmRepository(*library).add(film, anEdit()));
    SubtitleTrack mine = film.tracks[0];
    mine.body += QStringLiteral(" ครับ");
    ASSERT_TRUE(FilmRepository(*library).setTrack(track(work, Language::Thai, "ไง"), anEdit()));

    const Result<void> updated = SubtitleTrackRepository(*library).update(film.tracks[0], mine, anEdit());

    EXPECT_EQ(updated.error().code, ErrorCode::Conflict);
}

TEST_F(FilmRepositoryTest, FindsTheTrackAReaderUnderstands) {
    const WorkId work = addWork();
    const ShownFilm film = aFilm(work);

    EXPECT_EQ(film.track(SubtitleKind::Subtitles, Language::Thai), &film.tracks[0]);
    EXPECT_EQ(film.track(SubtitleKind::Subtitles, Language::Japanese)->language, Language::English);
    EXPECT_EQ(film.track(SubtitleKind::Chapters, Language::Thai), nullptr);
    EXPECT_EQ(film.version(FilmVersionKind::Sound, Language::Japanese)->track, 2);
    EXPECT_EQ(film.version(FilmVersionKind::Sound, Language::Thai), nullptr);
}

TEST_F(FilmRepositoryTest, PrefersCaptionsAVisitorReadsToSubtitlesTheyDoNot) {
    const WorkId work = addWork();
    ShownFilm film = aFilm(work);
    SubtitleTrack captions = track(work, Language::Khmer, "[ភ្លៀង] សួស្តី");
    captions.kind = SubtitleKind::Captions;
    film.tracks = {track(work, Language::English, "Hello"), captions};

    EXPECT_EQ(film.said(Language::Khmer), &film.tracks[1]);
    EXPECT_EQ(film.said(Language::English), &film.tracks[0]);
    film.tracks = {captions};
    EXPECT_EQ(film.said(Language::Thai), &film.tracks[0]) << "the only one there is";
    film.tracks = {};
    EXPECT_EQ(film.said(Language::Thai), nullptr);
}

TEST_F(FilmRepositoryTest, ChoosesTheVoicesForAVisitor) {
    ShownFilm film = aFilm(addWork());

    EXPECT_EQ(film.sound(Language::Japanese), (FilmSound{2, {}, true})) << "a narration";
    EXPECT_EQ(film.sound(Language::Thai), (FilmSound{1, {}, false})) << "the original, with subtitles";
    film.film.originalLanguage = QStringLiteral("th-TH");
    EXPECT_EQ(film.sound(Language::Thai), (FilmSound{1, {}, true}));
}

TEST_F(FilmRepositoryTest, BringsFilmsIntoTheCatalogueOnlyThroughTheGate) {
    const WorkId shown = addWork();
    const WorkId withheld = addWork();
    ASSERT_TRUE(FilmRepository(*library).add(aFilm(shown), anEdit()));
    ASSERT_TRUE(FilmRepository(*library).add(aFilm(withheld), anEdit()));
    const Person person{PersonId::generate(), QStringLiteral("TH-2016-004")};
    ASSERT_TRUE(PersonRepository(*library).add(person, anEdit()));
    ASSERT_TRUE(WorkRepository(*library).setPersons(withheld, {}, {person.id}, anEdit()));

    const Result<Catalogue> catalogue = loadCatalogue(*library, {});

    ASSERT_TRUE(catalogue) << why(catalogue);
    ASSERT_NE(catalogue->film(shown), nullptr);
    EXPECT_EQ(catalogue->film(shown)->film.duration, 61500ms);
    EXPECT_EQ(catalogue->film(withheld), nullptr) << "nor its words";
}

TEST_F(FilmRepositoryTest, CountsASignedFilmAsUsed) {
    const WorkId work = addWork();
    ShownFilm film = aFilm(work);
    film.versions[0].medium = *MediaStore(*library).put("signed", QStringLiteral("video/mp4"));
    ASSERT_TRUE(FilmRepository(*library).add(film, anEdit()));

    const Result<QList<Finding>> findings = checkLibrary(*library);
    for (const Finding &finding : *findings) {
        EXPECT_NE(finding.code, QStringLiteral("medium-unused"));
    }
}

TEST_F(FilmRepositoryTest, PlaysAPartOfAFilmInAPlaylist) {
    PlaylistEntry part{addWork()};
    part.from = 5s;
    part.until = 12s;
    part.isMuted = false;
    const Playlist playlist{
        PlaylistId::generate(), QStringLiteral("films"), {part, PlaylistEntry{part.work}}};

    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    EXPECT_EQ(PlaylistRepository(*library).get(playlist.id), playlist);
    const auto history = RevisionRepository(*library).of(playlist.id, QStringLiteral("entries"));
    EXPECT_TRUE(history->first().value.contains(QStringLiteral(" 12000 cross-fade 5000-12000 sound\n")));
}

TEST_F(FilmRepositoryTest, KeepsNestedPlaylistsAndShuffledSections) {
    PlaylistEntry shuffled{addWork()};
    shuffled.section = 2;
    PlaylistEntry nested;
    nested.playlist = QStringLiteral("rivers");
    const Playlist playlist{PlaylistId::generate(), QStringLiteral("evening"), {shuffled, nested}};

    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    EXPECT_EQ(PlaylistRepository(*library).get(playlist.id), playlist);
    const auto history = RevisionRepository(*library).of(playlist.id, QStringLiteral("entries"));
    EXPECT_TRUE(history->first().value.endsWith(QStringLiteral(" 12000 cross-fade shuffled 2\nplaylist rivers 12000 cross-fade")))
        << history->first().value.toStdString();
    const Playlist neither{PlaylistId::generate(), QStringLiteral("neither"), {PlaylistEntry()}};
    EXPECT_FALSE(PlaylistRepository(*library).add(neither, anEdit())) << "an entry is a work or a playlist";
}

TEST_F(FilmRepositoryTest, SaysWhatIsShownOfAFilmAsItsWorkDoesPutRight) {
    const WorkId work = addWork();
    ASSERT_TRUE(FilmRepository(*library).add(aFilm(work), anEdit()));
    EXPECT_EQ((**FilmRepository(*library).of(work)).length(), 61500ms);
    const Work seen = *WorkRepository(*library).get(work);
    Work wanted = seen;
    wanted.part = {1500ms, 900s};

    ASSERT_TRUE(WorkRepository(*library).update(seen, wanted, anEdit()));

    const ShownFilm film = **FilmRepository(*library).of(work);
    EXPECT_EQ(film.part, (FilmPart{1500ms, 0ms}));
    EXPECT_EQ(film.begin(), 1500ms);
    EXPECT_EQ(film.end(), 61500ms);
    EXPECT_EQ(film.length(), 60s);
    EXPECT_EQ(FilmRepository(*library).all()->value(work), film);
    EXPECT_EQ(RevisionRepository(*library).of(work, QStringLiteral("part"))->last().value, QStringLiteral("1500 900000"));
}

} // namespace
} // namespace sala
