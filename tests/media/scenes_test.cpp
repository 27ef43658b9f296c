#include "media/sample/scenes/light.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string>
#include <gmock/gmock.h>
#include <vector>

namespace sala {
namespace {

std::vector<std::string> listedSlugs() {
    QFile file(QStringLiteral(SALA_SOURCE_DIR "/media/sample/sample.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<std::string> slugs;
    for (const QJsonValue &work : QJsonDocument::fromJson(file.readAll())[QLatin1String("works")].toArray()) {
        slugs.push_back(work[QLatin1String("slug")].toString().toStdString());
    }
    std::sort(slugs.begin(), slugs.end());
    return slugs;
}

QList<Scene> allScenes() {
    return scenesOfThailandAndMyanmar() + scenesOfCambodiaAndJapan();
}

QImage small(const Scene &scene) {
    return renderScene(scene, scene.sizePx.scaled(240, 240, Qt::KeepAspectRatio));
}

/// The share of the picture that its most frequent colour takes, colours told apart in 4096 steps.
double largestShareOfOneColour(const QImage &picture) {
    std::array<int, 4096> counts{};
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            ++counts[size_t((qRed(pixel) >> 4) << 8 | (qGreen(pixel) >> 4) << 4 | qBlue(pixel) >> 4)];
        }
    }
    return double(*std::max_element(counts.begin(), counts.end())) / (picture.width() * picture.height());
}

/// Difference between the darkest and the lightest tenth, 0 to 255.
int contrast(const QImage &picture) {
    std::vector<int> greys;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            greys.push_back(qGray(picture.pixel(x, y)));
        }
    }
    std::sort(greys.begin(), greys.end());
    return greys[greys.size() * 9 / 10] - greys[greys.size() / 10];
}

TEST(ScenesTest, EveryListedWorkHasExactlyOneScene) {
    std::vector<std::string> drawn;
    for (const Scene &scene : allScenes()) {
        drawn.emplace_back(scene.slug);
    }
    std::sort(drawn.begin(), drawn.end());

    EXPECT_EQ(drawn, listedSlugs());
}

TEST(ScenesTest, DrawingTwiceGivesTheSamePixels) {
    for (const Scene &scene : allScenes()) {
        EXPECT_EQ(small(scene), small(scene)) << scene.slug;
    }
}

TEST(ScenesTest, NoSceneIsBlankOrMostlyOneColour) {
    for (const Scene &scene : allScenes()) {
        const QImage picture = small(scene);

        EXPECT_LT(largestShareOfOneColour(picture), 0.35) << scene.slug;
        EXPECT_GT(contrast(picture), 50) << scene.slug;
    }
}

TEST(ScenesTest, ScenesAreAsLargeAsPhotographs) {
    for (const Scene &scene : allScenes()) {
        const double megapixels = scene.sizePx.width() * double(scene.sizePx.height()) / 1e6;

        EXPECT_GE(megapixels, 18) << scene.slug;
        EXPECT_LE(megapixels, 26) << scene.slug;
    }
}

} // namespace
} // namespace sala
