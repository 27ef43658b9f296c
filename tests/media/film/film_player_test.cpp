// Plays real films, out of memory, without a screen and without sound.

#include "media/film/film_player.h"
#include "media/film/film_stream.h"
#include "tests/media/film/test_films.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <limits>

namespace sala {
namespace {

using namespace std::chrono_literals;
using State = FilmPlayer::State;

constexpr int kPatienceMs = 20'000; ///< a busy machine

class FilmPlayerTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        folder = new QTemporaryDir;
        makeFilm(folder->filePath(QStringLiteral("a.mp4")), {.seconds = 4, .sounds = 2});
        makeFilm(folder->filePath(QStringLiteral("b.mp4")),
                 {.size = QStringLiteral("180x320"), .seconds = 2, .picture = QStringLiteral("smptebars")});
    }
    static void TearDownTestSuite() { delete folder; }

    void SetUp() override {
        a = films.addFile(folder->filePath(QStringLiteral("a.mp4")));
        b = films.addFile(folder->filePath(QStringLiteral("b.mp4")));
    }

    static bool reaches(const FilmPlayer &player, State state) {
        return QTest::qWaitFor([&] { return player.state() == state || player.state() == State::Failed; },
                               kPatienceMs) &&
               player.state() == state;
    }

    static QTemporaryDir *folder;
    MemoryFilms films;
    MediaHash a;
    MediaHash b;
};

QTemporaryDir *FilmPlayerTest::folder = nullptr;

TEST_F(FilmPlayerTest, StandsAtTheFirstFrameUntilItIsToldToPlay) {
    FilmPlayer player(films);

    player.prepare({a});

    EXPECT_EQ(player.state(), State::Preparing);
    ASSERT_TRUE(reaches(player, State::Ready)) << player.error()->detail.toStdString();
    EXPECT_TRUE(player.frame().isValid());
    EXPECT_EQ(player.frame().size(), QSize(320, 180));
    EXPECT_LT(player.position(), 200ms);
    EXPECT_NEAR(double(player.duration().count()), 4000, 100);
}

TEST_F(FilmPlayerTest, PlaysToTheEndAndKeepsTheLastFrame) {
    FilmPlayer player(films);
    player.prepare({b});

    player.play();

    ASSERT_TRUE(reaches(player, State::Ended));
    EXPECT_GT(player.framesShown(), 10);
    EXPECT_TRUE(player.frame().isValid());
    player.play();
    EXPECT_EQ(player.state(), State::Playing) << "again from the start";
    ASSERT_TRUE(reaches(player, State::Ended));
}

TEST_F(FilmPlayerTest, PausesSeeksAndGoesOn) {
    FilmPlayer player(films);
    player.prepare({a});
    player.play();
    ASSERT_TRUE(reaches(player, State::Playing));
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.position() > 300ms; }, kPatienceMs));

    player.pause();
    EXPECT_EQ(player.state(), State::Paused);
    player.seek(3000ms);

    EXPECT_TRUE(QTest::qWaitFor([&] { return player.frame().startTime() >= 2'900'000; }, kPatienceMs));
    EXPECT_EQ(player.state(), State::Paused);
    player.play();
    EXPECT_TRUE(reaches(player, State::Ended));
}

TEST_F(FilmPlayerTest, PlaysAPart) {
    FilmPlayer player(films);
    player.prepare({a, 0, 1000ms, 1800ms});
    ASSERT_TRUE(reaches(player, State::Ready));
    qint64 latest = 0;
    QObject::connect(&player, &FilmPlayer::frameChanged, &player,
                     [&] { latest = std::max(latest, player.frame().startTime()); });

    player.play();

    ASSERT_TRUE(reaches(player, State::Ended));
    EXPECT_GT(latest, 1'500'000);
    EXPECT_LT(latest, 1'800'000);
}

TEST_F(FilmPlayerTest, BeginsAPartWithItsFirstFrame) {
    for (const auto from : {200ms, 1000ms, 1500ms, 2200ms}) {
        FilmPlayer player(films);

        player.prepare({a, 0, from});

        ASSERT_TRUE(reaches(player, State::Ready));
        EXPECT_NEAR(double(player.frame().startTime()) / 1000, double(from.count()), 80);
    }
}

TEST_F(FilmPlayerTest, SaysThePlacesOfAPartAndStaysInIt) {
    FilmPlayer player(films);
    EXPECT_EQ(player.begin(), 0ms);
    EXPECT_EQ(player.end(), 0ms);
    player.prepare({a, 0, 1000ms, 3000ms});
    EXPECT_EQ(player.position(), 1000ms) << "while it is being opened, too";
    ASSERT_TRUE(reaches(player, State::Ready));
    EXPECT_EQ(player.begin(), 1000ms);
    EXPECT_EQ(player.end(), 3000ms);
    qint64 earliest = std::numeric_limits<qint64>::max();
    qint64 latest = 0;
    QObject::connect(&player, &FilmPlayer::frameChanged, &player, [&] {
        earliest = std::min(earliest, player.frame().startTime());
        latest = std::max(latest, player.frame().startTime());
    });

    player.seek(2000ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return latest >= 1'950'000; }, kPatienceMs));
    player.seek(0ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.frame().startTime() < 1'100'000; }, kPatienceMs));
    EXPECT_EQ(player.position(), 1000ms);
    player.seek(3900ms);
    EXPECT_LE(player.position(), 3000ms);
    player.play();

    ASSERT_TRUE(reaches(player, State::Ended)) << "at the end of the part, as at any other";
    EXPECT_GE(earliest, 960'000);
    EXPECT_LT(latest, 3'000'000) << "no frame of what is cut off is seen";
    player.play();
    EXPECT_EQ(player.state(), State::Playing) << "again, from the beginning of the part";
    EXPECT_TRUE(QTest::qWaitFor([&] { return player.frame().startTime() < 1'500'000; }, kPatienceMs));
    EXPECT_GE(earliest, 960'000);
}

TEST_F(FilmPlayerTest, EndsAPartWhosePictureStandsStill) {
    makeFilm(folder->filePath(QStringLiteral("still.mp4")), {.seconds = 8, .rate = QStringLiteral("1/4"), .sounds = 0});
    const MediaHash still = films.addFile(folder->filePath(QStringLiteral("still.mp4")));
    FilmPlayer player(films);
    player.prepare({still, 0, 0ms, 1500ms});
    QElapsedTimer time;
    time.start();

    player.play();

    ASSERT_TRUE(reaches(player, State::Ended));
    EXPECT_LT(time.elapsed(), 3500) << "the next frame would come after four seconds";
}

TEST_F(FilmPlayerTest, BeginsAWorksFilmWhereTheWorkDoes) {
    Work work;
    work.renditions.append({RenditionKind::Film, a, {}, {}, 0});
    ShownFilm film;
    film.film.originalLanguage = QStringLiteral("en");
    film.versions.append({{}, {}, FilmVersionKind::Sound, Language::Thai, 2, b});
    film.part = {1500ms, 2500ms};

    EXPECT_EQ(filmToPlay(work, film, Language::English), (FilmToPlay{a, 0, 1500ms, 2500ms}));
    EXPECT_EQ(filmToPlay(work, film, Language::Thai), (FilmToPlay{b, 2, 1500ms, 2500ms})) << "in every language";
}

TEST_F(FilmPlayerTest, HandsOverFromOnePlayerToAnotherThatIsReady) {
    FilmPlayer first(films);
    FilmPlayer second(films);
    first.prepare({b});
    first.play();
    second.prepare({a, 0, 500ms});

    ASSERT_TRUE(reaches(second, State::Ready));
    ASSERT_TRUE(reaches(first, State::Ended));
    EXPECT_TRUE(first.frame().isValid());
    EXPECT_TRUE(second.frame().isValid());
    second.play();

    EXPECT_TRUE(QTest::qWaitFor([&] { return second.position() > 800ms; }, kPatienceMs));
}

TEST_F(FilmPlayerTest, ChangesTheVoicesWithoutStopping) {
    FilmPlayer player(films);
    player.prepare({a});
    player.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.framesShown() > 10; }, kPatienceMs));
    const qint64 before = player.framesShown();

    player.setSound({1, {}, true});

    EXPECT_EQ(player.state(), State::Playing);
    EXPECT_TRUE(QTest::qWaitFor([&] { return player.framesShown() > before + 10; }, kPatienceMs));
}

TEST_F(FilmPlayerTest, GoesOnAtTheSamePlaceInAnotherFile) {
    FilmPlayer player(films);
    player.prepare({a, 0, 1000ms});
    player.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.position() > 1200ms; }, kPatienceMs));

    player.setSound({0, b, true});

    EXPECT_TRUE(player.frame().isValid()) << "the last picture stands meanwhile";
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.frame().size() == QSize(180, 320); }, kPatienceMs));
    EXPECT_GE(player.position(), 1000ms);
}

TEST_F(FilmPlayerTest, SaysWhatIsMissing) {
    FilmPlayer player(films);

    player.prepare({{QByteArray(32, 'x')}});

    EXPECT_EQ(player.state(), State::Failed);
    EXPECT_EQ(player.error()->code, ErrorCode::NotFound);
}

TEST_F(FilmPlayerTest, FailsOnADamagedChunkAndSaysSo) {
    makeFilm(folder->filePath(QStringLiteral("big.mp4")),
             {.size = QStringLiteral("640x360"),
              .seconds = 6,
              .picture = QStringLiteral("mandelbrot"),
              .more = {QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                       QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                       QStringLiteral("-b:v"), QStringLiteral("12M"), QStringLiteral("-minrate"),
                       QStringLiteral("12M"), QStringLiteral("-movflags"), QStringLiteral("+faststart")}});
    const MediaHash film = films.addFile(folder->filePath(QStringLiteral("big.mp4")));
    const qint64 size = (*films.open(film))->size();
    ASSERT_GT(size, 3 * FilmStream::kPieceBytes);
    films.damage(film, 2 * FilmStream::kPieceBytes, size);
    FilmPlayer player(films);

    player.prepare({film});
    player.play();

    ASSERT_TRUE(QTest::qWaitFor([&] { return player.state() == State::Failed; }, kPatienceMs));
    EXPECT_EQ(player.error()->code, ErrorCode::Corrupt);
    EXPECT_EQ(player.error()->detail, QStringLiteral("a chunk is damaged"));
    EXPECT_TRUE(player.frame().isValid()) << "what was seen last still stands";
}

TEST_F(FilmPlayerTest, EndsAFilmThatShowsNothing) {
    const MediaHash sound = [&] {
        const QString path = folder->filePath(QStringLiteral("sound.mp4"));
        runFfmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                   QStringLiteral("sine=duration=30"), path});
        return films.addFile(path);
    }();
    const MediaHash noise = films.add(QByteArray(300'000, 'n'));
    for (const MediaHash &film : {sound, noise}) {
        FilmPlayer player(films);

        player.prepare({film});
        player.play();

        EXPECT_TRUE(QTest::qWaitFor([&] { return player.state() == State::Failed; }, kPatienceMs));
    }
}

TEST_F(FilmPlayerTest, PlaysAgainAfterAFailure) {
    FilmPlayer player(films);
    player.prepare({films.add(QByteArray(300'000, 'n'))});
    ASSERT_TRUE(QTest::qWaitFor([&] { return player.state() == State::Failed; }, kPatienceMs));

    player.prepare({b});
    player.play();

    EXPECT_TRUE(reaches(player, State::Ended));
}

TEST_F(FilmPlayerTest, ChangesFilmsManyTimes) {
    FilmPlayer player(films);
    for (int i = 0; i < 10; ++i) {
        player.prepare({i % 2 ? a : b});
        player.play();
        ASSERT_TRUE(QTest::qWaitFor([&] { return player.framesShown() > 3; }, kPatienceMs)) << i;
        EXPECT_EQ(player.frame().size(), i % 2 ? QSize(320, 180) : QSize(180, 320));
    }
    player.clear();
    EXPECT_EQ(player.state(), State::Empty);
    EXPECT_FALSE(player.frame().isValid());
}

} // namespace
} // namespace sala
