// A photograph is known again when somebody made it smaller or worse, and no other is taken for it.

#include "media/picture/decode.h"
#include "media/picture/likeness.h"
#include "media/picture/renditions.h"
#include "tests/media/test_pictures.h"

#include <QDir>

using namespace sala;

namespace {

Likeness ofThumbnail(const QByteArray &file) {
    const auto renditions = makeRenditions(file);
    EXPECT_TRUE(renditions);
    return renditions ? likenessOf(renditions->thumbnail.jpeg) : Likeness();
}

QImage brighter(QImage image) {
    for (int y = 0; y < image.height(); ++y) {
        auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            row[x] = QColor(row[x]).lighter(115).rgb();
        }
    }
    return image;
}

/// The sample exhibition's photographs, as they are imported.
QList<QImage> samples() {
    const QDir folder(QStringLiteral(SALA_SAMPLE_PHOTOGRAPHS));
    QList<QImage> images;
    for (const QString &name : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)) {
        images.append(*decodePicture(test::contents(folder.filePath(name)), QSize(800, 800)));
    }
    return images;
}

TEST(LikenessTest, StaysNearlyTheSameWhenAPhotographIsMadeSmallerOrWorse) {
    const QList<QImage> images = samples();
    ASSERT_GE(images.size(), 12);
    int most = 0;

    for (const QImage &image : images) {
        const Likeness original = ofThumbnail(test::asJpeg(image));
        const QImage small = image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (const QByteArray &copy : {test::asJpeg(small, 80), test::asJpeg(image, 20), test::asJpeg(small, 25),
                                       test::asJpeg(brighter(image), 70)}) {
            most = std::max(most, difference(original, ofThumbnail(copy)));
            EXPECT_TRUE(isAlike(original, ofThumbnail(copy)));
        }
    }

    RecordProperty("most", most);
    EXPECT_LE(most, kMostOtherBits - 2) << "there is room for worse copies";
}

TEST(LikenessTest, OfDifferentPhotographsIsDifferent) {
    QList<Likeness> all;
    for (const QImage &image : samples()) {
        all.append(ofThumbnail(test::asJpeg(image)));
    }
    int least = 64;

    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            least = std::min(least, difference(all[i], all[j]));
        }
    }

    RecordProperty("least", least);
    EXPECT_GT(least, kMostOtherBits + 4);
}

TEST(LikenessTest, APictureThatSaysNothingIsLikeNone) {
    QImage grey(400, 300, QImage::Format_RGB32);
    grey.fill(QColor(120, 120, 120));
    QImage white(400, 300, QImage::Format_RGB32);
    white.fill(Qt::white);

    EXPECT_TRUE(likenessOf(grey).isNull());
    EXPECT_FALSE(isAlike(likenessOf(grey), likenessOf(white)));
    EXPECT_TRUE(likenessOf(QImage()).isNull());
    EXPECT_TRUE(likenessOf(QByteArray("no picture")).isNull());
}

TEST(LikenessTest, NamesTheMostAlikeAndAllWhoAreAlike) {
    const WorkLikeness first{WorkId::generate(), {0xFF00FF00FF00FF00}};
    const WorkLikeness near{WorkId::generate(), {0xFF00FF00FF00FF03}};
    const WorkLikeness nearer{WorkId::generate(), {0xFF00FF00FF00FF01}};
    const WorkLikeness other{WorkId::generate(), {0x0F0F0F0F0F0F0F0F}};

    EXPECT_EQ(mostAlike(first.likeness, {near, nearer, other}), nearer.work);
    EXPECT_TRUE(mostAlike(other.likeness, {first, near, nearer}).isNull());
    EXPECT_TRUE(mostAlike({}, {first}).isNull());
    const auto alike = alikeWorks({first, near, other, nearer});
    EXPECT_EQ(alike.value(first.work), (QList<WorkId>{near.work, nearer.work}));
    EXPECT_EQ(alike.value(nearer.work), (QList<WorkId>{first.work, near.work}));
    EXPECT_FALSE(alike.contains(other.work));
}

} // namespace
