// Buttons that turn pages and photographs: their words stay on one line each where there is room for that.

#include "app/text/text_label.h"
#include "app/visitor/page_bar.h"
#include "app/visitor/photograph_bar.h"
#include "app/visitor/photograph_button.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

GalleryTheme largest() {
    Reading reading;
    reading.textScale = TextScale::Largest;
    return GalleryTheme::forScreen({1366, 768}, 0, reading);
}

bool isOnOneLine(const PhotographButton &button) {
    return button.height() <= 0 || button.heightForWidth(button.width()) <= button.heightForWidth(100'000);
}

/// Side by side in two rows, walking above zooming.
int widthOfTwoRows(const TurnBar &bar, const GalleryTheme &theme) {
    const QList<PhotographButton *> buttons = bar.findChildren<PhotographButton *>();
    const auto row = [&](int from, int to) {
        int widest = 0;
        for (int i = from; i < to; ++i) {
            widest = std::max(widest, buttons[i]->sizeHint().width());
        }
        return widest * (to - from) + 2 * theme.gapPx();
    };
    const int position = bar.findChild<TextLabel *>()->sizeHint().width() + theme.gapPx();
    return std::max(row(0, 2) + position, row(2, 5));
}

template<class Bar>
void expectWholeWords() {
    const GalleryTheme theme = largest();
    Bar bar;
    bar.setTheme(theme);
    bar.setLanguage(Language::English);
    bar.setPosition(1, 28);
    bar.show();
    for (int width = widthOfTwoRows(bar, theme); width < 1100; width += 7) {
        bar.resize(width, bar.heightForWidth(width));
        for (const PhotographButton *const button : bar.template findChildren<PhotographButton *>()) {
            EXPECT_TRUE(isOnOneLine(*button)) << width << " " << button->objectName().toStdString();
            EXPECT_TRUE(bar.rect().contains(button->geometry())) << width;
        }
    }
}

TEST(TurnBarTest, WordsOfPagesDoNotWrapWhereTwoRowsHaveRoomForThem) {
    expectWholeWords<PageBar>();
}

TEST(TurnBarTest, WordsOfPhotographsDoNotWrapWhereTwoRowsHaveRoomForThem) {
    expectWholeWords<PhotographBar>();
}

} // namespace
} // namespace sala
