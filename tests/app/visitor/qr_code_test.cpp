#include "app/visitor/qr_code.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

bool isDark(const QImage &code, int x, int y) {
    return qGray(code.pixel(x, y)) < 128;
}

/// The square in three corners that scanners look for.
bool hasFinderAt(const QImage &code, int left, int top) {
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::min({x, y, 6 - x, 6 - y});
            if (isDark(code, left + x, top + y) != (ring != 1)) {
                return false;
            }
        }
    }
    return true;
}

TEST(QrCodeTest, HasItsFindersAndRoomAroundThem) {
    const QImage code = qrCode(QStringLiteral("https://example.org/beyond/w/7F3K9QWX"));

    ASSERT_FALSE(code.isNull());
    EXPECT_EQ(code.width(), code.height());
    EXPECT_EQ((code.width() - 8 - 17) % 4, 0) << "no size of the standard";
    EXPECT_TRUE(hasFinderAt(code, 4, 4));
    EXPECT_TRUE(hasFinderAt(code, code.width() - 11, 4));
    EXPECT_TRUE(hasFinderAt(code, 4, code.height() - 11));
    for (int i = 0; i < code.width(); ++i) {
        for (int edge = 0; edge < 4; ++edge) {
            EXPECT_FALSE(isDark(code, i, edge) || isDark(code, edge, i));
        }
    }
}

TEST(QrCodeTest, IsNothingForNothingAndForTooMuch) {
    EXPECT_TRUE(qrCode({}).isNull());
    EXPECT_TRUE(qrCode(QString(5000, u'x')).isNull());
    EXPECT_FALSE(qrCode(QStringLiteral("https://example.org/ខ្មែរ")).isNull());
}

} // namespace
} // namespace sala
