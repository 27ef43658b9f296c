#include "media/picture/colour.h"
#include "media/picture/decode.h"
#include "media/picture/orientation.h"
#include "tests/media/test_pictures.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <gmock/gmock.h>

using namespace sala;
using sala::test::VipsTarget;

namespace {

constexpr QSize kSize(160, 96);
constexpr QSize kLarge(10'000, 10'000);

QImage whole(const QByteArray &bytes) {
    return test::decoded(decodeWhole(bytes));
}

QImage fitting(const QByteArray &bytes, QSize boundsPx) {
    return test::decoded(decodePicture(bytes, boundsPx));
}

QImage region(const QByteArray &bytes, QRect originalPx, double scale) {
    return test::decoded(decodeRegion(bytes, originalPx, scale));
}

/// What the header says; of no size when it says nothing.
PictureInfo info(const QByteArray &bytes) {
    const auto info = pictureInfo(bytes);
    EXPECT_TRUE(info) << (info ? "" : qPrintable(info.error().detail));
    return info.value_or(PictureInfo{});
}

ErrorCode codeOf(const QByteArray &bytes, QSize bounds = kLarge) {
    const auto image = decodePicture(bytes, bounds);
    EXPECT_FALSE(image);
    return image ? ErrorCode::Cancelled : image.error().code;
}

/// How a camera held like this stores the upright picture: the inverse of what is to be undone.
QImage asStored(const QImage &upright, uint orientation) {
    const uint inverse = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
    return Orientation(inverse).applied(upright);
}

/// An IHDR that promises `sizePx`, and nothing after it but an end.
QByteArray pngHeader(QSize sizePx) {
    QByteArray png = test::withVips(test::quarters({8, 8}), {.suffix = ".png"});
    qToBigEndian<quint32>(quint32(sizePx.width()), png.data() + 16);
    qToBigEndian<quint32>(quint32(sizePx.height()), png.data() + 20);
    quint32 crc = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= uchar(png[i]);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
        }
    }
    qToBigEndian<quint32>(~crc, png.data() + 29);
    return png;
}

class EveryOrientation : public testing::TestWithParam<uint> {};

TEST_P(EveryOrientation, OfAJpegComesOutUpright) {
    const QByteArray stored = test::asJpeg(asStored(test::quarters(kSize), GetParam()));
    const QByteArray jpeg = test::marked(stored, {.orientation = int(GetParam())});

    EXPECT_EQ(info(jpeg).sizePx, kSize);
    EXPECT_EQ(whole(jpeg).size(), kSize);
    EXPECT_TRUE(test::looksLikeQuarters(whole(jpeg)));
    EXPECT_TRUE(test::looksLikeQuarters(decodePicture(jpeg, {40, 40})));
    EXPECT_EQ(fitting(jpeg, {40, 40}).size(), QSize(40, 24));
}

TEST_P(EveryOrientation, OfATiffComesOutUpright) {
    const QByteArray tiff = test::withVips(asStored(test::quarters(kSize), GetParam()),
                                           {.suffix = ".tif", .orientation = int(GetParam())});

    EXPECT_EQ(info(tiff).sizePx, kSize);
    EXPECT_EQ(whole(tiff).size(), kSize);
    EXPECT_TRUE(test::looksLikeQuarters(whole(tiff)));
    EXPECT_TRUE(test::looksLikeQuarters(decodePicture(tiff, {40, 40})));
}

TEST_P(EveryOrientation, OfAHeicComesOutUpright) {
    const QByteArray heic = test::contents(
        QStringLiteral(SALA_SOURCE_DIR "/tests/data/pictures/orientation-%1.heic").arg(GetParam()));

    EXPECT_EQ(info(heic).sizePx, kSize);
    EXPECT_EQ(info(heic).type.mimeType, QStringLiteral("image/heic"));
    EXPECT_EQ(whole(heic).size(), kSize);
    EXPECT_TRUE(test::looksLikeQuarters(whole(heic)));
    EXPECT_TRUE(test::looksLikeQuarters(decodePicture(heic, {40, 40})));
    EXPECT_TRUE(test::looksLikeQuarters(decodeRegion(heic, QRect(40, 24, 80, 48), 1)));
}

TEST_P(EveryOrientation, GivesTheRightRegion) {
    const QByteArray stored = test::asJpeg(asStored(test::quarters({640, 384}), GetParam()));
    const QByteArray jpeg = test::marked(stored, {.orientation = int(GetParam())});

    // Around the middle, a quarter of each colour.
    const auto middle = decodeRegion(jpeg, QRect(240, 142, 160, 100), 0.5);
    ASSERT_TRUE(middle);
    EXPECT_EQ(middle->size(), QSize(80, 50));
    EXPECT_TRUE(test::looksLikeQuarters(middle));
    const auto green = decodeRegion(jpeg, QRect(600, 8, 30, 30), 1);
    ASSERT_TRUE(green);
    EXPECT_EQ(green->size(), QSize(30, 30));
    EXPECT_LT(qRed(green->pixel(15, 15)), 20);
    EXPECT_GT(qGreen(green->pixel(15, 15)), 235);
}

INSTANTIATE_TEST_SUITE_P(DecodeTest, EveryOrientation, testing::Range(1U, 9U));

class EveryFormat : public testing::TestWithParam<VipsTarget> {};

TEST_P(EveryFormat, DecodesToTheSamePicture) {
    const QByteArray bytes = test::withVips(test::quarters(kSize), GetParam());

    const QImage image = whole(bytes);

    EXPECT_TRUE(fileType(bytes).isPicture());
    EXPECT_EQ(image.format(), QImage::Format_RGB32);
    EXPECT_EQ(image.size(), kSize);
    EXPECT_TRUE(test::looksLikeQuarters(image));
    EXPECT_TRUE(test::looksLikeQuarters(decodePicture(bytes, {80, 80})));
    EXPECT_TRUE(test::looksLikeQuarters(decodeRegion(bytes, QRect(40, 24, 80, 48), 0.5)));
}

INSTANTIATE_TEST_SUITE_P(
    DecodeTest, EveryFormat,
    testing::Values(VipsTarget{.suffix = ".jpg[Q=95,interlace]"},
                    VipsTarget{.suffix = ".jpg[Q=95,no-subsample]"}, VipsTarget{.suffix = ".png"},
                    VipsTarget{.suffix = ".png[interlace]"},
                    VipsTarget{.suffix = ".png", .isSixteenBit = true}, VipsTarget{.suffix = ".tif"},
                    VipsTarget{.suffix = ".tif", .isSixteenBit = true},
                    VipsTarget{.suffix = ".tif[bigtiff,compression=deflate,tile]"},
                    VipsTarget{.suffix = ".tif[compression=lzw,predictor=horizontal]"},
                    VipsTarget{.suffix = ".webp[Q=90]"}, VipsTarget{.suffix = ".webp[lossless]"},
                    VipsTarget{.suffix = ".heic[Q=90]"}));

TEST(DecodeTest, NeverEnlarges) {
    const QByteArray jpeg = test::asJpeg(test::quarters({30, 20}));

    EXPECT_EQ(fitting(jpeg, {1920, 1920}).size(), QSize(30, 20));
    EXPECT_EQ(fitting(test::withVips(test::quarters({30, 20}), {}), {1920, 1920}).size(), QSize(30, 20));
}

TEST(DecodeTest, DecodesPicturesOfOnePixelAndOfOneRow) {
    for (const QSize size : {QSize(1, 1), QSize(1, 300), QSize(300, 1), QSize(2, 3), QSize(7, 5)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(200, 100, 50));

        const auto small = decodePicture(test::asJpeg(image), {3, 3});

        ASSERT_TRUE(small) << size.width() << "x" << size.height();
        EXPECT_NEAR(qRed(small->pixel(0, 0)), 200, 6);
        EXPECT_NEAR(qBlue(small->pixel(0, 0)), 50, 6);
        EXPECT_TRUE(decodePicture(test::withVips(image, {}), {3, 3}));
    }
}

TEST(DecodeTest, ConvertsWideColoursThroughTheEmbeddedProfile) {
    const QRgb wanted = qRgb(200, 90, 60);
    for (const QByteArray &profile : {adobeRgbProfile(), test::displayP3Profile()}) {
        QImage image(kSize, QImage::Format_RGB32);
        image.fill(test::inProfile(wanted, profile));
        ASSERT_GT(std::abs(qRed(image.pixel(0, 0)) - qRed(wanted)), 5);

        for (const QByteArray &bytes :
             {test::marked(test::asJpeg(image), {.iccProfile = profile}),
              test::withVips(image, {.suffix = ".tif", .iccProfile = profile}),
              test::withVips(image, {.suffix = ".png", .isSixteenBit = true, .iccProfile = profile})}) {
            const QRgb shown = whole(bytes).pixel(50, 50);
            EXPECT_NEAR(qRed(shown), qRed(wanted), 4);
            EXPECT_NEAR(qGreen(shown), qGreen(wanted), 4);
            EXPECT_NEAR(qBlue(shown), qBlue(wanted), 4);
            EXPECT_NEAR(qRed(region(bytes, QRect(10, 10, 20, 20), 1).pixel(5, 5)), qRed(wanted), 4);
        }
    }
}

TEST(DecodeTest, BelievesACameraThatSaysAdobeRgbOnlyInExif) {
    const QRgb wanted = qRgb(200, 90, 60);
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(test::inProfile(wanted, adobeRgbProfile()));
    const QByteArray jpeg = test::marked(
        test::asJpeg(image),
        {.texts = {{"Exif.Photo.ColorSpace", "65535"}, {"Exif.Iop.InteroperabilityIndex", "R03"}}});

    EXPECT_NEAR(qRed(whole(jpeg).pixel(50, 50)), qRed(wanted), 4);
}

TEST(DecodeTest, LeavesPicturesWithoutOrWithDamagedProfileAsTheyAre) {
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(QColor(180, 80, 40));
    const QByteArray jpeg = test::asJpeg(image);

    EXPECT_NEAR(qRed(whole(jpeg).pixel(50, 50)), 180, 3);
    EXPECT_EQ(whole(test::marked(jpeg, {.iccProfile = adobeRgbProfile().left(200)})), whole(jpeg));
}

TEST(DecodeTest, ShowsGreyPicturesWithAndWithoutProfile) {
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(QColor(128, 128, 128));
    const QByteArray plain = test::withVips(image, {.suffix = ".jpg[Q=95]", .space = "b-w"});

    EXPECT_NEAR(qRed(whole(plain).pixel(50, 50)), 128, 2);
    EXPECT_EQ(qRed(whole(plain).pixel(50, 50)), qBlue(whole(plain).pixel(50, 50)));
    // A gamma of 1.0 makes the same number a much lighter grey.
    EXPECT_NEAR(qRed(whole(test::marked(plain, {.iccProfile = test::greyProfile(1.0)})).pixel(50, 50)), 188,
                4);
    EXPECT_NEAR(qRed(whole(test::withVips(image, {.space = "b-w", .isSixteenBit = true})).pixel(50, 50)), 128,
                2);
}

TEST(DecodeTest, TakesThePixelsOfAPyramidalTiffNotItsSmallestPicture) {
    const QByteArray tiff = test::withVips(test::quarters({1100, 800}), {".tif[tile,pyramid]"});
    EXPECT_EQ(test::decoded(decodeWhole(tiff)).size(), QSize(1100, 800));
    EXPECT_EQ(test::decoded(decodePicture(tiff, {550, 550})).size(), QSize(550, 400));
    EXPECT_EQ(test::decoded(decodePicture(tiff, {4000, 1000})).size(), QSize(1100, 800));
    EXPECT_TRUE(test::looksLikeQuarters(decodePicture(tiff, {550, 550})));
}

TEST(DecodeTest, ShowsCmykAsItWasMeant) {
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(QColor(190, 120, 80));

    for (const char *suffix : {".jpg[Q=95]", ".jpg[Q=95,no-subsample]", ".tif"}) {
        const QByteArray bytes = test::withVips(image, {.suffix = suffix, .space = "cmyk"});
        const QRgb shown = whole(bytes).pixel(50, 50);
        // Print colours are duller; inverted ones would be blue.
        EXPECT_NEAR(qRed(shown), 190, 14) << suffix;
        EXPECT_NEAR(qGreen(shown), 120, 14) << suffix;
        EXPECT_NEAR(qBlue(shown), 80, 14) << suffix;
        EXPECT_NEAR(qRed(region(bytes, QRect(0, 0, 20, 20), 1).pixel(5, 5)), 190, 14) << suffix;
    }
}

TEST(DecodeTest, PutsTransparentPicturesOnWhite) {
    const QByteArray png = test::withVips(test::quarters(kSize), {.suffix = ".png", .hasAlpha = true});

    EXPECT_EQ(whole(png).pixel(20, 20), qRgb(255, 255, 255));
    EXPECT_EQ(
        whole(test::withVips(test::quarters(kSize), {.isSixteenBit = true, .hasAlpha = true})).pixel(20, 20),
        qRgb(255, 255, 255));
}

TEST(DecodeTest, ReducesLikeAnUnhurriedFilter) {
    const QImage photograph = test::photograph({1500, 1000});
    const QByteArray jpeg = test::asJpeg(photograph, 95);

    const QImage fast = fitting(jpeg, {400, 400});
    const QImage slow = photograph.scaled(fast.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);

    EXPECT_GT(test::psnr(slow, fast), 30);
}

TEST(DecodeTest, RegionsMatchTheWholePicture) {
    const QByteArray jpeg = test::asJpeg(test::photograph({1300, 900}), 95);
    const QImage all = whole(jpeg);

    EXPECT_GT(test::psnr(all.copy(333, 217, 400, 300), region(jpeg, QRect(333, 217, 400, 300), 1)), 40);
    const QImage half = fitting(jpeg, {650, 450});
    EXPECT_GT(test::psnr(half.copy(100, 100, 200, 150), region(jpeg, QRect(200, 200, 400, 300), 0.5)), 30);
    EXPECT_EQ(region(jpeg, QRect(1200, 800, 400, 400), 0.5).size(), QSize(50, 50));
    EXPECT_EQ(decodeRegion(jpeg, QRect(2000, 0, 10, 10), 1).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(decodeRegion(jpeg, QRect(0, 0, 10, 10), 0).error().code, ErrorCode::InvalidInput);
}

TEST(DecodeTest, RefusesBombsBeforeTakingMemory) {
    const QByteArray jpeg = test::asJpeg(test::quarters(kSize));
    QByteArray largeJpeg = jpeg;
    const qsizetype frame = largeJpeg.indexOf("\xff\xc0");
    qToBigEndian<quint16>(60'000, largeJpeg.data() + frame + 5);
    qToBigEndian<quint16>(60'000, largeJpeg.data() + frame + 7);

    EXPECT_EQ(codeOf(largeJpeg), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf(pngHeader({30'000, 30'000})), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf(pngHeader({20'000, 20'000})), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(pngHeader({0, 10})), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(jpeg, {0, 100}), ErrorCode::InvalidInput);
}

TEST(DecodeTest, SaysWhatElseAFileIs) {
    EXPECT_EQ(codeOf({}), ErrorCode::InvalidInput);
    EXPECT_EQ(codeOf("%PDF-1.7 and so on"), ErrorCode::InvalidInput);
    EXPECT_THAT(decodeWhole("%PDF-1.7 and so on").error().detail.toStdString(), testing::HasSubstr("PDF"));
}

class EveryTruncation : public testing::TestWithParam<const char *> {};

TEST_P(EveryTruncation, IsNeverShownAsAWholePicture) {
    const QByteArray bytes = test::withVips(test::photograph({400, 300}), {.suffix = GetParam()});
    for (int percent = 0; percent < 100; percent += 3) {
        const auto image = decodeWhole(bytes.left(bytes.size() * percent / 100));
        ASSERT_FALSE(image) << percent << "% of " << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(DecodeTest, EveryTruncation,
                         testing::Values(".jpg[Q=90]", ".jpg[Q=90,interlace]", ".png", ".tif",
                                         ".tif[compression=deflate]", ".webp", ".heic"));

TEST(DecodeTest, FindsAJpegWithoutItsLastBytesTruncated) {
    const QByteArray jpeg = test::asJpeg(test::photograph({400, 300}));

    EXPECT_EQ(codeOf(jpeg.chopped(2)), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(jpeg.chopped(100)), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(jpeg.chopped(100), {50, 50}), ErrorCode::Corrupt);
}

TEST(DecodeTest, SurvivesDamagedBytes) {
    QRandomGenerator random(1);
    for (const char *suffix : {".jpg", ".jpg[interlace]", ".png", ".tif", ".webp", ".heic"}) {
        const QByteArray good = test::withVips(test::photograph({120, 80}), {.suffix = suffix});
        for (int round = 0; round < 150; ++round) {
            QByteArray bad = good;
            const int flips = random.bounded(1, 20);
            for (int i = 0; i < flips; ++i) {
                // Most of what can go wrong is in the headers.
                const auto range =
                    quint32(random.bounded(2) == 0 ? bad.size() : std::min<qsizetype>(bad.size(), 600));
                bad[qsizetype(random.bounded(range))] = char(random.bounded(256));
            }
            if (random.bounded(4) == 0) {
                bad.truncate(random.bounded(quint32(bad.size())));
            }
            const auto image = decodePicture(bad, {64, 64});
            const auto region = decodeRegion(bad, QRect(10, 10, 50, 50), 0.7);
            EXPECT_TRUE(!image || !image->isNull());
            EXPECT_TRUE(!region || !region->isNull());
        }
    }
}

} // namespace
