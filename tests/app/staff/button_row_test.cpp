#include "app/staff/button_row.h"

#include "app/text/text_button.h"

#include <gtest/gtest.h>

#include <map>

namespace sala {
namespace {

/// How many buttons stand in each row, from above.
QList<int> rowsOf(ButtonRow &row, int width) {
    row.resize(width, row.heightForWidth(width));
    std::map<int, int> counts;
    for (const TextButton *button : row.findChildren<TextButton *>()) {
        ++counts[button->y()];
    }
    QList<int> rows;
    for (const auto &[top, count] : counts) {
        rows.append(count);
    }
    return rows;
}

TEST(ButtonRowTest, LeavesNoButtonAloneBelowMany) {
    ButtonRow row;
    row.show(); // a hidden one hears of its size later
    row.setGap(10);
    for (int i = 0; i < 5; ++i) {
        auto *button = new TextButton;
        button->setText(QStringLiteral("Health"), Language::English);
        row.add(button);
    }
    const int wide = row.findChildren<TextButton *>().first()->sizeHint().width();

    EXPECT_EQ(rowsOf(row, 5 * wide + 40), (QList<int>{5}));
    EXPECT_EQ(rowsOf(row, 5 * wide + 39), (QList<int>{3, 2}));
    EXPECT_EQ(rowsOf(row, 3 * wide + 20), (QList<int>{3, 2}));
    EXPECT_EQ(rowsOf(row, 2 * wide + 10), (QList<int>{2, 2, 1}));
    EXPECT_EQ(rowsOf(row, wide), (QList<int>{1, 1, 1, 1, 1}));
}

} // namespace
} // namespace sala
