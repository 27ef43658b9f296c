#include "db/records/media.h"
#include "media/picture/colour.h"
#include "media/picture/decode.h"
#include "media/picture/renditions.h"
#include "media/picture/resize.h"
#include "tests/media/test_pictures.h"

#include <QDirIterator>

#include <gtest/gtest.h>

using namespace sala;

namespace {

TEST(RenditionsTest, MakesBothSizesOfA24MegapixelJpeg) {
    const QByteArray jpeg = test::asJpeg(test::photograph({6000, 4000}), 90);

    const auto made = makeRenditions(jpeg);

    ASSERT_TRUE(made);
    EXPECT_EQ(made->originalPx, QSize(6000, 4000));
    EXPECT_EQ(made->type.mimeType, QStringLiteral("image/jpeg"));
    EXPECT_EQ(made->screen.sizePx, QSize(1920, 1280));
    EXPECT_EQ(made->thumbnail.sizePx, QSize(512, 341));
    EXPECT_EQ(test::decoded(decodeWhole(made->screen.jpeg)).size(), QSize(1920, 1280));
    EXPECT_EQ(test::decoded(decodeWhole(made->thumbnail.jpeg)).size(), QSize(512, 341));
}

TEST(RenditionsTest, TurnsPortraitsUprightAndDropsTheMetadata) {
    const QByteArray stored = test::asJpeg(test::quarters({300, 600}).transformed(QTransform().rotate(270)));
    const QByteArray jpeg = test::marked(
        stored,
        {.texts = {{"Exif.Image.Artist", "Somebody"}}, .orientation = 6, .iccProfile = adobeRgbProfile()});

    const auto made = makeRenditions(jpeg);

    ASSERT_TRUE(made);
    EXPECT_EQ(made->originalPx, QSize(300, 600));
    EXPECT_EQ(made->thumbnail.sizePx, QSize(256, 512));
    EXPECT_TRUE(test::looksLikeQuarters(decodeWhole(made->thumbnail.jpeg)));
    for (const char *trace : {"Exif", "Somebody", "ICC_PROFILE"}) {
        EXPECT_FALSE(made->screen.jpeg.contains(trace)) << trace;
        EXPECT_FALSE(made->thumbnail.jpeg.contains(trace)) << trace;
    }
}

TEST(RenditionsTest, NeverEnlargesSmallOriginals) {
    const auto made = makeRenditions(test::asJpeg(test::quarters({400, 300})));

    ASSERT_TRUE(made);
    EXPECT_EQ(made->screen.sizePx, QSize(400, 300));
    EXPECT_EQ(made->thumbnail.sizePx, QSize(400, 300));
}

TEST(RenditionsTest, KeepsAtLeastOnePixelOfAVeryLongPicture) {
    const auto made = makeRenditions(test::asJpeg(test::quarters({20'000, 4})));

    ASSERT_TRUE(made);
    EXPECT_EQ(made->screen.sizePx, QSize(1920, 1));
    EXPECT_EQ(made->thumbnail.sizePx, QSize(512, 1));
}

TEST(RenditionsTest, SaysThatATruncatedPictureIsCorrupt) {
    const QByteArray jpeg = test::asJpeg(test::photograph({3000, 2000}));

    EXPECT_EQ(makeRenditions(jpeg.left(jpeg.size() / 2)).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(makeRenditions(jpeg.chopped(2)).error().code, ErrorCode::Corrupt);
}

TEST(RenditionsTest, ReducesRealPhotographsAsWellAsAnUnhurriedFilter) {
    int count = 0;
    QDirIterator files(QStringLiteral("/usr/share/backgrounds"),
                       {QStringLiteral("*.jpg"), QStringLiteral("*.png"), QStringLiteral("*.webp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = test::contents(files.next());
        const auto made = makeRenditions(bytes);
        ASSERT_TRUE(made) << qPrintable(files.filePath());
        ++count;
        if (made->originalPx.width() * made->originalPx.height() > 2'500'000) {
            continue; // Large ones would make this a slow test.
        }
        const QImage thumbnail = test::decoded(decodeWhole(made->thumbnail.jpeg));
        const QImage slow = resize(test::decoded(decodeWhole(bytes)), thumbnail.size());
        EXPECT_GT(test::psnr(slow, thumbnail), 26) << qPrintable(files.filePath());
    }
    EXPECT_GE(count, 30)
        << "gnome-backgrounds and mate-backgrounds are missing: run deploy/test, which installs them";
}

} // namespace
