// What is hidden in a photograph is gone from its pictures: not blurred, not painted over something that is still there.

#include "media/picture/burn.h"
#include "media/picture/decode.h"
#include "media/picture/pyramid.h"
#include "media/picture/renditions.h"
#include "tests/media/test_pictures.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace sala {
namespace {

using namespace test;

const QRectF kFace{0.25, 0.25, 0.25, 0.25};
constexpr QRgb kMark = qRgb(250, 0, 250); ///< a colour that no test picture has

/// As a PNG, which keeps every pixel, of a photograph with something loud, or something else, in an area.
QByteArray withSomethingIn(QSize sizePx, const QRectF &area, QRgb colour) {
    QImage image = photograph(sizePx).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(QRectF(area.x() * sizePx.width(), area.y() * sizePx.height(), area.width() * sizePx.width(),
                            area.height() * sizePx.height())
                         .toRect(),
                     QColor(colour));
    painter.end();
    return withVips(image, {});
}

/// How many pixels are nearer to the loud colour than anything around it.
int loudPixels(const QImage &image) {
    int loud = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            loud += qRed(pixel) > 180 && qBlue(pixel) > 180 && qGreen(pixel) < 100 ? 1 : 0;
        }
    }
    return loud;
}

const NewRendition &renditionIn(const QList<NewRendition> &all, RenditionKind kind) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const NewRendition &each) { return each.kind == kind; });
    EXPECT_NE(found, all.end());
    return *found;
}

TEST(BurnTest, NothingOfWhatIsHiddenHasASayInAnyPicture) {
    const QSize size(2400, 1600);

    const auto one = burnedRenditions(withSomethingIn(size, kFace, kMark), {kFace});
    const auto other = burnedRenditions(withSomethingIn(size, kFace, qRgb(0, 90, 0)), {kFace});

    ASSERT_TRUE(one && other);
    ASSERT_EQ(one->size(), 2);
    for (qsizetype i = 0; i < one->size(); ++i) {
        EXPECT_EQ(one->at(i).bytes, other->at(i).bytes) << "it depends on what was hidden";
        EXPECT_EQ(loudPixels(decoded(decodeWhole(one->at(i).bytes))), 0);
    }
}

TEST(BurnTest, WhatIsNotHiddenStays) {
    const QImage picture = photograph({1200, 800}).convertToFormat(QImage::Format_RGB32);

    const QImage without = burned(picture, {kFace});

    ASSERT_EQ(without.size(), picture.size());
    const QRect hidden(300 - 16, 200 - 16, 300 + 32, 200 + 32);
    int changed = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            changed += !hidden.contains(x, y) && picture.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
    }
    EXPECT_EQ(changed, 0);
    EXPECT_EQ(without.pixel(300, 200), without.pixel(599, 399)) << "one colour";
}

TEST(BurnTest, ReachesTheEdgesAndSurvivesHidingEverything) {
    const QSize size(640, 480);
    const QList<QRectF> corners{{0, 0, 0.1, 0.1}, {0.9, 0, 0.1, 0.1}, {0, 0.9, 0.1, 0.1}, {0.9, 0.9, 0.1, 0.1}};
    for (const QRectF &corner : corners) {
        const auto pictures = burnedRenditions(withSomethingIn(size, corner, kMark), {corner});
        ASSERT_TRUE(pictures);
        EXPECT_EQ(loudPixels(decoded(decodeWhole(pictures->first().bytes))), 0);
    }

    const auto nothing = burnedRenditions(withSomethingIn(size, {0, 0, 1, 1}, kMark), {{0, 0, 1, 1}});

    ASSERT_TRUE(nothing);
    EXPECT_EQ(loudPixels(decoded(decodeWhole(nothing->first().bytes))), 0);
}

/// Its colour is not taken from what the other hides.
TEST(BurnTest, TwoRegionsBesideEachOtherKeepEachOthersSecret) {
    const QSize size(1200, 800);
    const QRectF left{0.2, 0.2, 0.2, 0.3};
    const QRectF right{0.4, 0.2, 0.2, 0.3};

    const auto one = burnedRenditions(withSomethingIn(size, right, kMark), {left, right});
    const auto other = burnedRenditions(withSomethingIn(size, right, qRgb(0, 90, 0)), {left, right});

    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->first().bytes, other->first().bytes);
}

/// The upper left quarter of the upright picture is red, however the camera was held.
TEST(BurnTest, MeansTheUprightPicture) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QSize upright(800, 600);
        const bool isTurned = orientation > 4;
        const QByteArray straight = asJpeg(quarters(isTurned ? upright.transposed() : upright));
        const QByteArray original = marked(straight, {{}, orientation, {}});
        const QImage before = decoded(decodeWhole(original));
        ASSERT_EQ(before.size(), upright);

        const auto pictures = burnedRenditions(original, {{0, 0, 0.5, 0.5}});

        ASSERT_TRUE(pictures);
        const QImage after = decoded(decodeWhole(pictures->first().bytes));
        ASSERT_EQ(after.size(), upright);
        const auto far = [](QRgb a, QRgb b) {
            return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
        };
        EXPECT_GT(far(after.pixel(200, 150), before.pixel(200, 150)), 60) << orientation;
        EXPECT_LT(far(after.pixel(600, 450), before.pixel(600, 450)), 30) << orientation;
        EXPECT_LT(far(after.pixel(200, 450), before.pixel(200, 450)), 30) << orientation;
        EXPECT_LT(far(after.pixel(600, 150), before.pixel(600, 150)), 30) << orientation;
    }
}

/// Every level, every tile, also where the region lies over the tiles' borders.
TEST(BurnTest, NoTileOfAnyZoomLevelHasAnyOfIt) {
    const QSize size(9000, 5700);
    const QRectF area{0.113, 0.213, 0.31, 0.27};
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(40, 120, 60));
    QPainter painter(&image);
    painter.fillRect(QRectF(area.x() * size.width(), area.y() * size.height(), area.width() * size.width(), area.height() * size.height()),
                     QColor(kMark));
    painter.end();

    const auto pictures = burnedRenditions(asJpeg(image), {area});

    ASSERT_TRUE(pictures) << pictures.error().detail.toStdString();
    ASSERT_EQ(pictures->size(), 3);
    const QByteArray tiles = renditionIn(*pictures, RenditionKind::Tiles).bytes;
    auto pyramid = Pyramid::open([&](qint64 at, qint64 length) -> Result<QByteArray> { return tiles.mid(at, length); }, tiles.size());
    ASSERT_TRUE(pyramid);
    int seen = 0;
    for (int level = 0; level < pyramid->levels().size(); ++level) {
        const Pyramid::Level &here = pyramid->levels()[level];
        for (int row = 0; row < here.rows; ++row) {
            for (int column = 0; column < here.columns; ++column, ++seen) {
                ASSERT_EQ(loudPixels(decoded(pyramid->tile(level, column, row))), 0) << level << ' ' << column << ' ' << row;
            }
        }
    }
    EXPECT_GT(seen, 100);
    for (const NewRendition &picture : *pictures) {
        if (picture.kind != RenditionKind::Tiles) {
            EXPECT_EQ(loudPixels(decoded(decodeWhole(picture.bytes))), 0);
        }
    }
}

/// A preview inside the file would show what its pixels do not.
TEST(BurnTest, CarriesNoMetadata) {
    const QByteArray original = marked(asJpeg(photograph({1600, 1200})),
                                       {{{"Exif.Image.Artist", "Nobody"}, {"Xmp.dc.title", "lang=km ចំណងជើង"}}, 0, displayP3Profile()});

    const auto pictures = burnedRenditions(original, {kFace});

    ASSERT_TRUE(pictures);
    for (const NewRendition &picture : *pictures) {
        for (const char *part : {"Exif", "http://ns.adobe.com", "ICC_PROFILE", "Photoshop", "Nobody"}) {
            EXPECT_FALSE(picture.bytes.contains(part)) << part;
        }
    }
}

TEST(BurnTest, WithoutRegionsThePicturesAreThoseOfTheImport) {
    const QByteArray original = asJpeg(photograph({2600, 1700}));

    const auto pictures = burnedRenditions(original, {});
    const auto imported = makeRenditions(original);

    ASSERT_TRUE(pictures && imported);
    EXPECT_EQ(renditionIn(*pictures, RenditionKind::Screen).bytes, imported->screen.jpeg);
    EXPECT_EQ(renditionIn(*pictures, RenditionKind::Thumbnail).bytes, imported->thumbnail.jpeg);
}

TEST(BurnTest, ADamagedOriginalIsRefused) {
    const QByteArray whole = asJpeg(photograph({1600, 1200}));

    EXPECT_FALSE(burnedRenditions(whole.left(whole.size() / 2), {kFace}));
    EXPECT_FALSE(burnedRenditions("no picture", {kFace}));
}

} // namespace
} // namespace sala
