#include "media/picture/colour.h"
#include "media/picture/decode.h"
#include "media/picture/pyramid.h"
#include "media/picture/renditions.h"
#include "tests/media/test_pictures.h"

#include <QPainter>

#include <gtest/gtest.h>
#include <random>

using namespace sala;

namespace {

Pyramid::Read readFrom(const QByteArray &bytes, qint64 *readBytes = nullptr) {
    return [bytes, readBytes](qint64 offset, qint64 length) -> Result<QByteArray> {
        const QByteArray part = bytes.mid(offset, length);
        if (readBytes) {
            *readBytes += part.size();
        }
        return part;
    };
}

QByteArray tilesOf(const QByteArray &picture) {
    const Result<QByteArray> tiles = makePyramid(picture);
    EXPECT_TRUE(tiles) << (tiles ? "" : qPrintable(tiles.error().detail));
    return tiles.value_or(QByteArray());
}

/// A level put together from all its tiles; null when one of them fails.
QImage whole(Pyramid &pyramid, int level) {
    const Pyramid::Level there = pyramid.levels()[level];
    QImage image(there.sizePx, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int row = 0; row < there.rows; ++row) {
        for (int column = 0; column < there.columns; ++column) {
            const Result<QImage> tile = pyramid.tile(level, column, row);
            if (!tile) {
                return {};
            }
            painter.drawImage(column * there.tilePx, row * there.tilePx, *tile);
        }
    }
    painter.end();
    return image;
}

TEST(PyramidTest, HoldsEveryPixelAndHalvesOfThem) {
    const QImage taken = test::photograph({2300, 1700});
    const QByteArray tiles = tilesOf(test::asJpeg(taken));

    Result<Pyramid> pyramid = Pyramid::open(readFrom(tiles), tiles.size());

    ASSERT_TRUE(pyramid);
    ASSERT_EQ(pyramid->levels().size(), 4);
    EXPECT_EQ(pyramid->levels()[0].sizePx, QSize(2300, 1700));
    EXPECT_EQ(pyramid->levels()[1].sizePx, QSize(1150, 850));
    EXPECT_EQ(pyramid->levels()[3].columns * pyramid->levels()[3].rows, 1);
    EXPECT_GT(test::psnr(whole(*pyramid, 0), taken), 34);
    const QImage half = taken.scaled(1150, 850, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    EXPECT_GT(test::psnr(whole(*pyramid, 1), half), 30);
}

TEST(PyramidTest, LiesUprightWithoutMetadataInOurColours) {
    const QByteArray stored = test::asJpeg(test::quarters({700, 1200}).transformed(QTransform().rotate(270)));
    const QByteArray tiles = tilesOf(test::marked(
        stored, {.texts = {{"Exif.Image.Artist", "Somebody"}}, .orientation = 6, .iccProfile = {}}));

    Result<Pyramid> pyramid = Pyramid::open(readFrom(tiles), tiles.size());

    ASSERT_TRUE(pyramid);
    EXPECT_TRUE(test::looksLikeQuarters(whole(*pyramid, 0)));
    EXPECT_EQ(pyramid->levels()[0].sizePx, QSize(700, 1200));
    EXPECT_FALSE(tiles.contains("Somebody"));
    EXPECT_FALSE(tiles.contains("Exif"));
}

TEST(PyramidTest, HasTheColoursThatTheWholePictureHas) {
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(test::inProfile(qRgb(40, 160, 90), adobeRgbProfile()));
    const QByteArray jpeg =
        test::marked(test::asJpeg(image), {.texts = {}, .orientation = 0, .iccProfile = adobeRgbProfile()});
    const QByteArray tiles = tilesOf(jpeg);

    Result<Pyramid> pyramid = Pyramid::open(readFrom(tiles), tiles.size());

    ASSERT_TRUE(pyramid);
    const QColor tile = whole(*pyramid, 0).pixelColor(300, 300);
    const QColor decoded = test::decoded(decodeWhole(jpeg)).pixelColor(300, 300);
    EXPECT_NEAR(tile.red(), decoded.red(), 4);
    EXPECT_NEAR(tile.green(), decoded.green(), 4);
    EXPECT_NEAR(tile.blue(), decoded.blue(), 4);
}

TEST(PyramidTest, IsMadeOfEveryKindOfPicture) {
    const QImage image = test::quarters({1100, 800});
    const QList<test::VipsTarget> kinds{{".tif"},
                                        {".png"},
                                        {.suffix = ".tif", .isSixteenBit = true},
                                        {.suffix = ".jpg", .space = "cmyk"},
                                        {.suffix = ".png[interlace]"},
                                        {.suffix = ".tif[tile,pyramid]", .orientation = 1}};
    for (const test::VipsTarget &kind : kinds) {
        const QByteArray picture = test::withVips(image, kind);
        const QByteArray tiles = tilesOf(picture);
        Result<Pyramid> pyramid = Pyramid::open(readFrom(tiles), tiles.size());
        ASSERT_TRUE(pyramid) << kind.suffix;
        EXPECT_GT(
            test::psnr(whole(*pyramid, 0), test::decoded(decodeRegion(picture, QRect(0, 0, 1100, 800), 1))),
            30)
            << kind.suffix;
    }
}

TEST(PyramidTest, ReadsOnlyWhatATileNeeds) {
    const QByteArray tiles = tilesOf(test::asJpeg(test::photograph({9000, 7000}), 97));
    qint64 read = 0;
    Result<Pyramid> pyramid = Pyramid::open(readFrom(tiles, &read), tiles.size());
    ASSERT_TRUE(pyramid);
    ASSERT_TRUE(pyramid->tile(0, 5, 5));
    // Pieces of a megabyte: one for each level's folder at most, and one or two for the tile.
    EXPECT_LE(read, 7 * 1024 * 1024);
    EXPECT_LT(read, tiles.size() * 2 / 3);
}

TEST(PyramidTest, ChoosesTheLevelThatAScaleNeeds) {
    QList<Pyramid::Level> levels(3);
    levels[0].sizePx = {4000, 3000};
    levels[1].sizePx = {2000, 1500};
    levels[2].sizePx = {1000, 750};
    EXPECT_EQ(Pyramid::levelFor(levels, 1.0), 0);
    EXPECT_EQ(Pyramid::levelFor(levels, 0.8), 0);
    EXPECT_EQ(Pyramid::levelFor(levels, 0.5), 1);
    EXPECT_EQ(Pyramid::levelFor(levels, 0.2), 2);
    EXPECT_EQ(Pyramid::levelFor(levels, 0.01), 2);
}

TEST(PyramidTest, RefusesTilesThatAreNotThere) {
    const QByteArray tiles = tilesOf(test::asJpeg(test::quarters({1100, 800})));
    Result<Pyramid> pyramid = Pyramid::open(readFrom(tiles), tiles.size());
    ASSERT_TRUE(pyramid);
    for (const auto &[level, column, row] :
         {std::tuple(0, 3, 0), {0, 0, 2}, {9, 0, 0}, {-1, 0, 0}, {0, -1, 0}}) {
        EXPECT_EQ(pyramid->tile(level, column, row).error().code, ErrorCode::InvalidInput);
    }
}

TEST(PyramidTest, RefusesWhatIsNoPyramid) {
    for (const QByteArray &other :
         {QByteArray(), QByteArray("II*\0", 4), test::asJpeg(test::quarters({300, 200})),
          test::withVips(test::quarters({300, 200}), {".tif"}),
          QByteArray("II*\0\xff\xff\xff\xff and more", 20)}) {
        const Result<Pyramid> pyramid = Pyramid::open(readFrom(other), other.size());
        ASSERT_FALSE(pyramid);
        EXPECT_EQ(pyramid.error().code, ErrorCode::Corrupt);
    }
}

TEST(PyramidTest, PassesOnWhatReadingFailsWith) {
    const auto read = [](qint64, qint64) -> Result<QByteArray> {
        return fail(ErrorCode::NotFound, QStringLiteral("withdrawn"));
    };
    EXPECT_EQ(Pyramid::open(read, 100'000).error().code, ErrorCode::NotFound);
}

TEST(PyramidTest, SurvivesAnyDamage) {
    const QByteArray tiles = tilesOf(test::asJpeg(test::photograph({1300, 900})));
    std::mt19937 random(5);
    const auto upTo = [&random](qsizetype end) {
        return qsizetype(random() % std::mt19937::result_type(end));
    };
    int opened = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray damaged = round % 4 == 0 ? tiles.left(upTo(tiles.size())) : tiles;
        for (int byte = 0; byte < 1 + round % 40 && !damaged.isEmpty(); ++byte) {
            // Half of it where the folders are.
            const qsizetype from = byte % 2 ? 0 : std::max<qsizetype>(0, damaged.size() - 2000);
            damaged[from + upTo(damaged.size() - from)] = char(random());
        }
        Result<Pyramid> pyramid = Pyramid::open(readFrom(damaged), damaged.size());
        if (!pyramid) {
            EXPECT_EQ(pyramid.error().code, ErrorCode::Corrupt);
            continue;
        }
        ++opened;
        for (int level = 0; level < pyramid->levels().size(); ++level) {
            (void)pyramid->tile(level, 0, 0);
        }
    }
    EXPECT_GT(opened, 20); // else nothing of the tiles was tried
}

TEST(PyramidTest, IsMadeForPhotographsOfMoreThanFiftyMegapixelsOnly) {
    const auto usual = makeRenditions(test::asJpeg(test::quarters({6000, 4000})));
    ASSERT_TRUE(usual);
    EXPECT_TRUE(usual->tiles.isEmpty());

    const auto large = makeRenditions(test::asJpeg(test::quarters({10'000, 5100})));
    ASSERT_TRUE(large);
    Result<Pyramid> pyramid = Pyramid::open(readFrom(large->tiles), large->tiles.size());
    ASSERT_TRUE(pyramid);
    EXPECT_EQ(pyramid->levels()[0].sizePx, QSize(10'000, 5100));
    EXPECT_EQ(large->screen.sizePx.width(), kScreenRenditionPx);
}

TEST(PyramidTest, RefusesDamagedAndHostilePicturesAsDecodingDoes) {
    const QByteArray jpeg = test::asJpeg(test::photograph({1200, 900}));
    QByteArray hostile = jpeg;
    const qsizetype frame = hostile.indexOf(QByteArrayView("\xff\xc0", 2));
    ASSERT_GT(frame, 0);
    hostile.replace(frame + 5, 4, QByteArray("\xff\x00\xff\x00", 4)); // 65,280 pixels each way
    const QByteArray png = test::withVips(test::photograph({1200, 900}), {".png"});
    for (const QByteArray &bad :
         {jpeg.left(jpeg.size() / 2), QByteArray("no picture at all"), hostile, png.left(png.size() / 2)}) {
        const auto tiles = makePyramid(bad);
        const auto picture = decodeWhole(bad);
        ASSERT_FALSE(tiles);
        ASSERT_FALSE(picture);
        EXPECT_EQ(tiles.error().code, picture.error().code);
    }
}

} // namespace
