// Frames of real films, as pictures: are their colours right?

#include "app/stage/frame_picture.h"
#include "media/film/film_player.h"
#include "tests/media/film/test_films.h"

#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrameFormat>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr QRgb kColour = 0xffc04020;

struct Coded {
    const char *name;
    QStringList options;
    QString size = QStringLiteral("1280x720");
};

const QList<Coded> kCodings{
    {"hd",
     {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt709"), QStringLiteral("-colorspace"),
      QStringLiteral("bt709")}},
    {"sd",
     {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt601"), QStringLiteral("-colorspace"),
      QStringLiteral("smpte170m")}},
    {"full",
     {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt709:out_range=pc"),
      QStringLiteral("-colorspace"), QStringLiteral("bt709"), QStringLiteral("-color_range"),
      QStringLiteral("pc")}},
    {"untold-hd", {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt709")}},
    {"untold-sd",
     {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt601")},
     QStringLiteral("320x180")},
    {"422",
     {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt601"), QStringLiteral("-pix_fmt"),
      QStringLiteral("yuv422p")},
     QStringLiteral("320x180")},
    {"odd",
     {QStringLiteral("-vf"), QStringLiteral("scale=out_color_matrix=bt601")},
     QStringLiteral("322x182")}};

void expectColour(QRgb found, QRgb wanted, const char *name) {
    EXPECT_NEAR(qRed(found), qRed(wanted), 4) << name;
    EXPECT_NEAR(qGreen(found), qGreen(wanted), 4) << name;
    EXPECT_NEAR(qBlue(found), qBlue(wanted), 4) << name;
}

TEST(FramePictureTest, HasTheColoursOfTheFilm) {
    const QTemporaryDir folder;
    MemoryFilms films;
    for (const Coded &coded : kCodings) {
        const QString path = folder.filePath(QLatin1String(coded.name) + QStringLiteral(".mp4"));
        makeFilm(path, {.size = coded.size,
                        .seconds = 1,
                        .picture = QStringLiteral("color=c=0xC04020"),
                        .sounds = 0,
                        .more = coded.options});
        FilmPlayer player(films);
        player.prepare({films.addFile(path)});
        ASSERT_TRUE(QTest::qWaitFor([&] { return player.frame().isValid(); }, 20'000)) << coded.name;

        const QImage picture = pictureOf(player.frame());

        ASSERT_EQ(picture.size(), player.frame().size()) << coded.name;
        expectColour(picture.pixel(10, 10), kColour, coded.name);
        expectColour(picture.pixel(picture.width() - 1, picture.height() - 1), kColour, coded.name);
    }
}

TEST(FramePictureTest, ReadsWhatHardwareDecodersGive) {
    QVideoFrame frame(QVideoFrameFormat(QSize(5, 3), QVideoFrameFormat::Format_NV12));
    ASSERT_TRUE(frame.map(QVideoFrame::WriteOnly));
    std::fill_n(frame.bits(0), frame.mappedBytes(0), uchar(101));
    for (int i = 0; i + 1 < frame.mappedBytes(1); i += 2) {
        frame.bits(1)[i] = 95;
        frame.bits(1)[i + 1] = 187;
    }
    frame.unmap();

    const QImage picture = pictureOf(frame);

    ASSERT_EQ(picture.size(), QSize(5, 3));
    expectColour(picture.pixel(4, 2), kColour, "nv12");
}

TEST(FramePictureTest, IsNothingWithoutAFrame) {
    EXPECT_TRUE(pictureOf(QVideoFrame()).isNull());
}

} // namespace
} // namespace sala
