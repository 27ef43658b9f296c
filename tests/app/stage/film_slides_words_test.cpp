// What is written over films in the attract loop.

#include "tests/app/stage/film_stage.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

using namespace std::chrono_literals;

const QString kEnglish = QStringLiteral("WEBVTT\n\n"
                                        "00:00.000 --> 00:01.000\nWe came by night, and nobody asked us.\n\n"
                                        "00:01.000 --> 00:30.000 line:0\nAbove\n");
const QString kThai = QStringLiteral("WEBVTT\n\n00:00.000 --> 00:30.000\nเรามาถึงตอนกลางคืน\n");

class FilmSlidesWordsTest : public testing::Test, public test::FilmStage {
  protected:
    FilmSlidesWordsTest() { stage.resize(1280, 720); }

    bool isClear(const QRectF &box) {
        const SlidePainter::Plates plates = stage.plates();
        return !box.intersects(plates.words) && !box.intersects(plates.header) &&
               !box.intersects(plates.invitation) && QRectF(stage.rect()).contains(box);
    }
};

TEST_F(FilmSlidesWordsTest, NeverCoverTheSubtitles) {
    for (const QSize stageSize : {QSize(1280, 720), QSize(720, 1280), QSize(1366, 768)}) {
        for (const QSize filmSize : {QSize(320, 180), QSize(180, 320), QSize(240, 180)}) {
            catalogue.playlist.entries.clear();
            catalogue.films.clear();
            const QString shape = QStringLiteral("%1x%2").arg(filmSize.width()).arg(filmSize.height());
            addFilm(film(shape, {.size = shape, .seconds = 4, .sounds = 0}), filmSize);
            addSubtitles(Language::English, kEnglish);
            stage.setTheme(GalleryTheme::forScreen(stageSize));
            stage.resize(stageSize);
            open();
            ASSERT_TRUE(waitFor([&] { return stage.film().time > 100ms; }));

            const QList<QRectF> below = stage.subtitles();
            ASSERT_EQ(below.size(), 1) << shape.toStdString() << " on " << stageSize.width();
            EXPECT_TRUE(isClear(below.first())) << shape.toStdString() << " on " << stageSize.width();

            ASSERT_TRUE(waitFor([&] { return stage.film().time > 1100ms; }));
            const QList<QRectF> above = stage.subtitles();
            ASSERT_EQ(above.size(), 1);
            EXPECT_LT(above.first().center().y(), below.first().center().y());
            EXPECT_TRUE(isClear(above.first())) << shape.toStdString() << " on " << stageSize.width();
        }
    }
}

TEST_F(FilmSlidesWordsTest, SpeakTheLanguageOfThePageAtOnce) {
    addFilm(ramp());
    addSubtitles(Language::English, kEnglish);
    addSubtitles(Language::Thai, kThai);
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 300ms; }));
    const QList<QRectF> english = stage.subtitles();
    const auto before = stage.film().time;

    stage.setLanguage(Language::Thai);

    const QList<QRectF> thai = stage.subtitles();
    ASSERT_EQ(thai.size(), 1);
    EXPECT_LT(thai.first().width(), english.first().width());
    EXPECT_GE(stage.film().time, before) << "and the film goes on";
    EXPECT_LT(stage.film().time, before + 300ms);
}

TEST_F(FilmSlidesWordsTest, AreSeenInTheFrame) {
    addFilm(colour(QStringLiteral("yellow"), 3));
    addSubtitles(Language::English, kEnglish);
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 300ms; }));

    const QRect box = stage.subtitles().value(0).toRect();
    const QImage image = seen();
    int white = 0;
    for (int y = box.top(); y < box.bottom(); ++y) {
        for (int x = box.left(); x < box.right(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            white += colour.blue() > 200 ? 1 : 0; // yellow has no blue in it
        }
    }
    EXPECT_GT(white, 200);
}

TEST_F(FilmSlidesWordsTest, GoAfterAWhileSoThatTheFilmIsSeen) {
    addFilm(film(QStringLiteral("long"), {.seconds = 12, .sounds = 0}));
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 100ms; }));
    EXPECT_FALSE(stage.plates().words.isEmpty());

    EXPECT_TRUE(waitFor([&] { return stage.film().time > 8700ms; }));

    EXPECT_TRUE(stage.plates().words.isEmpty());
}

TEST_F(FilmSlidesWordsTest, ChangeBetweenTwoFramesOfAPictureThatStands) {
    addFilm(film(QStringLiteral("slow"), {.seconds = 8, .rate = QStringLiteral("1/2"), .sounds = 0}));
    addSubtitles(Language::English, QStringLiteral("WEBVTT\n\n00:02.500 --> 00:03.500\nOnce\n"));
    open();
    ASSERT_TRUE(waitFor([&] { return stage.film().time > 100ms; }));
    const QImage before = seen();

    EXPECT_TRUE(waitFor([&] { return !stage.subtitles().isEmpty(); }));

    EXPECT_TRUE(waitFor([&] { return seen() != before; }));
}

} // namespace
} // namespace sala
