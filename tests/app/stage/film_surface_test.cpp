// The film on the stage: what is really seen.

#include "app/stage/film_surface.h"
#include "tests/media/film/test_films.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kPatienceMs = 20'000;

QImage poster() {
    QImage image(320, 180, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    return image;
}

class FilmSurfaceTest : public testing::Test {
  protected:
    FilmSurfaceTest() {
        surface.resize(400, 400);
        surface.setPoster(poster());
        surface.show();
    }

    MediaHash film(const char *colour, const char *size) {
        const QString path = folder.filePath(QLatin1String(colour) + QStringLiteral(".mp4"));
        makeFilm(path, {.size = QLatin1String(size),
                        .seconds = 1,
                        .picture = QStringLiteral("color=c=") + QLatin1String(colour),
                        .sounds = 0});
        return films.addFile(path);
    }

    bool plays(FilmPlayer &player) {
        return QTest::qWaitFor([&] { return player.framesShown() > 0; }, kPatienceMs);
    }

    QColor seen(int x, int y) { return surface.grab().toImage().pixelColor(x, y); }

    static bool isNear(const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) <
               60;
    }

    QTemporaryDir folder;
    MemoryFilms films;
    FilmSurface surface;
};

TEST_F(FilmSurfaceTest, ShowsThePosterUntilTheFirstFrame) {
    FilmPlayer player(films);
    surface.setPlayer(&player);
    EXPECT_EQ(seen(200, 200), QColor(Qt::magenta));
    EXPECT_EQ(surface.pictureRect(), QRectF(0, 87.5, 400, 225));
    EXPECT_FALSE(surface.hasFrame());

    player.prepare({film("blue", "320x180")});
    ASSERT_TRUE(plays(player));

    EXPECT_TRUE(surface.hasFrame());
    EXPECT_TRUE(isNear(seen(200, 200), Qt::blue)) << seen(200, 200).name().toStdString();
    EXPECT_EQ(seen(200, 20), kGalleryColours.background);
    surface.setBackground(kHighContrastColours.background);
    EXPECT_EQ(seen(200, 20), kHighContrastColours.background);
}

TEST_F(FilmSurfaceTest, HandsOverFromOneFilmToTheNextWithoutABlackFrame) {
    FilmPlayer first(films);
    FilmPlayer next(films);
    surface.setPlayer(&first);
    first.prepare({film("blue", "320x180")});
    ASSERT_TRUE(plays(first));

    surface.setPlayer(&next);
    EXPECT_TRUE(isNear(seen(200, 200), Qt::blue)) << "until the next film has a frame";
    next.prepare({film("red", "180x320")});
    ASSERT_TRUE(plays(next));

    EXPECT_TRUE(isNear(seen(200, 200), Qt::red));
    EXPECT_EQ(surface.pictureRect(), QRectF(87.5, 0, 225, 400)) << "a portrait film";
}

TEST_F(FilmSurfaceTest, KeepsWhatItShowsWhenItsPlayerGoes) {
    auto player = std::make_unique<FilmPlayer>(films);
    surface.setPlayer(player.get());
    player->prepare({film("blue", "320x180")});
    ASSERT_TRUE(plays(*player));

    player.reset();

    EXPECT_TRUE(isNear(seen(200, 200), Qt::blue));
}

} // namespace
} // namespace sala
