#include "media/film/film_converter.h"
#include "media/film/film_files.h"
#include "media/film/film_importer.h"
#include "media/film/probed_film.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

ProbedFilm aFilm() {
    ProbedFilm film;
    film.container = QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2");
    film.duration = std::chrono::seconds(60);
    film.videoCodec = QStringLiteral("h264");
    film.pixelFormat = QStringLiteral("yuv420p");
    film.codedPx = film.displayPx = {1920, 1080};
    film.frameRate = 29.97;
    film.sounds = {{QStringLiteral("aac"), QStringLiteral("km"), {}, true, false}};
    return film;
}

TEST(ProbedFilmTest, PlaysTheUsualAsItIs) {
    ProbedFilm portrait = aFilm();
    portrait.codedPx = portrait.displayPx = {1080, 1920};
    ProbedFilm silent = aFilm();
    silent.sounds.clear();
    ProbedFilm matroska = aFilm();
    matroska.container = QStringLiteral("matroska,webm");

    for (const ProbedFilm &film : {aFilm(), portrait, silent, matroska}) {
        EXPECT_EQ(reasonsToConvert(film), QStringList());
    }
}

TEST(ProbedFilmTest, ConvertsWhatAKioskShouldNotPlay) {
    const auto reasonsAfter = [](auto change) {
        ProbedFilm film = aFilm();
        change(film);
        return reasonsToConvert(film).size();
    };

    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.codedPx = {3840, 2160}; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.codedPx = {1440, 1440}; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.frameRate = 120; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.frameRate = 0; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.isFrameRateSteady = false; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.videoCodec = QStringLiteral("hevc"); }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.pixelFormat = QStringLiteral("yuv420p10le"); }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.rotation = 90; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.hasSquarePixels = false; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.isInterlaced = true; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.container = QStringLiteral("avi"); }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.sounds[0].codec = QStringLiteral("pcm_s16le"); }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.otherVideos = 1; }), 1);
    EXPECT_EQ(reasonsAfter([](ProbedFilm &f) { f.duration = {}; }), 1);
}

TEST(ProbedFilmTest, SurvivesTheWayFromTheProbingProgram) {
    ProbedFilm film = aFilm();
    film.texts = {{QStringLiteral("th"), QStringLiteral("ไทย"), true, QStringLiteral("WEBVTT\n")}};
    film.chapters = QStringLiteral("WEBVTT\n\n00:00.000 --> 00:01.000\nOne\n");
    film.rotation = 270;
    film.title = QStringLiteral("เสียง");

    EXPECT_EQ(probedFilmFromJson(toJson(film)), film);
}

TEST(ProbedFilmTest, ComesOutOfConversionInAPlayableSize) {
    EXPECT_EQ(convertedSize({3840, 2160}), QSize(1920, 1080));
    EXPECT_EQ(convertedSize({2160, 3840}), QSize(1080, 1920));
    EXPECT_EQ(convertedSize({1280, 720}), QSize(1280, 720));
    EXPECT_EQ(convertedSize({855, 481}), QSize(854, 480));
    EXPECT_EQ(convertedSize({4096, 1716}), QSize(1920, 804));
}

TEST(NewFilmTest, KnowsTheOriginalVoicesAndTheNarrations) {
    ProbedFilm probed = aFilm();
    probed.sounds = {{QStringLiteral("aac"), QStringLiteral("ja"), {}, false, false},
                     {QStringLiteral("aac"), QStringLiteral("shn"), {}, true, false},
                     {QStringLiteral("aac"), QStringLiteral("fr"), {}, false, false},
                     {QStringLiteral("aac"), QStringLiteral("th"), {}, false, false}};
    probed.texts = {
        {QStringLiteral("th"), {}, false, QStringLiteral("WEBVTT\n\n00:00.000 --> 00:01.000\nไทย\n")},
        {QStringLiteral("fr"), {}, false, QStringLiteral("WEBVTT\n")}};
    probed.chapters = QStringLiteral("WEBVTT\n\n00:00.000 --> 00:01.000\nบ้าน\n");
    probed.creationTime = QStringLiteral("2016-05-14T10:11:12.000000Z");

    const NewFilm film = newFilmFrom(probed).film;

    EXPECT_EQ(film.film.originalTrack, 1);
    EXPECT_EQ(film.film.originalLanguage, QStringLiteral("shn"));
    ASSERT_EQ(film.versions.size(), 2);
    EXPECT_EQ(film.versions[0].language, Language::Japanese);
    EXPECT_EQ(film.versions[1].track, 3);
    ASSERT_EQ(film.tracks.size(), 2);
    EXPECT_EQ(film.tracks[0].language, Language::Thai);
    EXPECT_EQ(film.tracks[1].kind, SubtitleKind::Chapters);
    EXPECT_EQ(film.date.iso(), QStringLiteral("2016-05-14"));
    EXPECT_TRUE(film.film.hasSound);
}

TEST(SubtitleFileTest, IsUnderstoodByItsName) {
    const auto named = [](const char *name) {
        return subtitleFileFromName(QLatin1String("/films/") + QLatin1String(name));
    };

    EXPECT_EQ(named("noy.th.vtt").film, QStringLiteral("noy"));
    EXPECT_EQ(named("noy.th.vtt").language, Language::Thai);
    EXPECT_EQ(named("noy.th.vtt").kind, SubtitleKind::Subtitles);
    EXPECT_EQ(named("my.film.km.captions.srt").film, QStringLiteral("my.film"));
    EXPECT_EQ(named("my.film.km.captions.srt").kind, SubtitleKind::Captions);
    EXPECT_EQ(named("noy.chapters.ja.vtt").kind, SubtitleKind::Chapters);
    EXPECT_EQ(named("noy.chapters.ja.vtt").language, Language::Japanese);
    EXPECT_EQ(named("noy.vtt").language, std::nullopt);
    EXPECT_EQ(named("noy_my.vtt").film, QStringLiteral("noy"));
    EXPECT_EQ(named("noy_my.vtt").language, Language::Burmese);
    EXPECT_EQ(named("noy_at_work.vtt").film, QStringLiteral("noy_at_work"));
    EXPECT_EQ(named("th.vtt").film, QStringLiteral("th"));
}

} // namespace
} // namespace sala
