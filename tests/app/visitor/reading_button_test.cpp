// The button for text sizes, as it is drawn.

#include "app/visitor/reading_button.h"

#include <QImage>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// How many things stand side by side, with at least a few empty columns between them.
int thingsIn(const QImage &picture, int leastGapPx) {
    const QColor ground = picture.pixelColor(picture.width() / 2, 12);
    int things = 0;
    int empty = leastGapPx;
    for (int x = 12; x < picture.width() - 12; ++x) {
        bool isInked = false;
        for (int y = 12; y < picture.height() - 12; ++y) {
            isInked = isInked || std::abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 40;
        }
        things += isInked && empty >= leastGapPx ? 1 : 0;
        empty = isInked ? 0 : empty + 1;
    }
    return things;
}

TEST(ReadingButtonTest, KeepsItsLettersAndTheDiscApartInEveryLanguage) {
    for (const QSize screen : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768)}) {
        ReadingButton button(ReadingButton::Sign::Open);
        button.setTheme(GalleryTheme::forScreen(screen));
        button.resize(button.sizeHint());
        for (const Language language : kLanguages) {
            button.setLanguage(language);
            EXPECT_EQ(thingsIn(button.grab().toImage(), 3), 3)
                << code(language).toStdString() << " " << screen.width();
        }
    }
}

} // namespace
} // namespace sala
