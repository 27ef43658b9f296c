#include "app/keyboard/key_layout.h"
#include "app/keyboard/key_plan.h"

#include <QSet>

#include <gtest/gtest.h>

namespace sala {
namespace {

QSet<QString> allSigns(Language language) {
    QSet<QString> signs;
    for (const QList<QStringList> &rows : {keyLayout(language).usual, keyLayout(language).shifted, signRows(language)}) {
        for (const QStringList &row : rows) {
            signs.unite(QSet<QString>(row.begin(), row.end()));
        }
    }
    return signs;
}

std::string missing(Language language, char16_t first, char16_t last) {
    QString lacking;
    const QSet<QString> signs = allSigns(language);
    for (char16_t sign = first; sign <= last; ++sign) {
        if (!signs.contains(QString(QChar(sign)))) {
            lacking += QChar(sign);
        }
    }
    return lacking.toStdString();
}

class KeyLayoutTest : public testing::TestWithParam<Language> {};

TEST_P(KeyLayoutTest, HasFourRowsAndAsManyKeysWithShift) {
    const KeyLayout &layout = keyLayout(GetParam());
    ASSERT_EQ(layout.language, GetParam());
    ASSERT_EQ(layout.usual.size(), kKeyRows);
    ASSERT_EQ(layout.shifted.size(), kKeyRows);
    for (int row = 0; row < kKeyRows; ++row) {
        EXPECT_EQ(layout.usual[row].size(), layout.shifted[row].size()) << row;
        EXPECT_FALSE(layout.usual[row].contains(QString()));
        EXPECT_FALSE(layout.shifted[row].contains(QString()));
    }
    EXPECT_EQ(signRows(GetParam()).size(), kKeyRows);
}

TEST_P(KeyLayoutTest, EveryKeyIsInsideAndOnNoOther) {
    for (const QSize area : {QSize(1920, 1000), QSize(1080, 1840), QSize(1366, 690)}) {
        const GalleryTheme theme = GalleryTheme::forScreen(area);
        const QSize keyboard(area.width(), keyboardHeightPx(theme, area));
        EXPECT_LE(keyboard.height(), area.height() / 2);
        for (const KeyPlan &plan : {KeyPlan{GetParam(), false, false}, KeyPlan{GetParam(), true, false}, KeyPlan{GetParam(), false, true}}) {
            const QList<PlacedKey> keys = placeKeys(plan, theme, keyboard);
            for (qsizetype i = 0; i < keys.size(); ++i) {
                EXPECT_TRUE(QRect(QPoint(), keyboard).contains(keys[i].rect)) << keys[i].sign.toStdString();
                EXPECT_GE(keys[i].rect.height(), theme.screenPxPerMm * 20 - 1) << "20 mm";
                EXPECT_GE(keys[i].rect.width(), theme.screenPxPerMm * 20 - 1) << keys[i].sign.toStdString();
                for (qsizetype j = 0; j < i; ++j) {
                    EXPECT_FALSE(keys[i].rect.intersects(keys[j].rect)) << i << ' ' << j;
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, KeyLayoutTest, testing::ValuesIn(kLanguages));

TEST(KeyLayoutsTest, WriteEverySignOfTheirScripts) {
    EXPECT_EQ(missing(Language::English, u'a', u'z'), "");
    EXPECT_EQ(missing(Language::English, u'A', u'Z'), "");
    EXPECT_EQ(missing(Language::Thai, 0x0e01, 0x0e3a), "");
    EXPECT_EQ(missing(Language::Thai, 0x0e3f, 0x0e4d), "");
    EXPECT_EQ(missing(Language::Thai, 0x0e50, 0x0e59), "");
    EXPECT_EQ(missing(Language::Khmer, 0x1780, 0x179c), "");
    EXPECT_EQ(missing(Language::Khmer, 0x179f, 0x17a2), "");
    EXPECT_EQ(missing(Language::Khmer, 0x17b6, 0x17d0), "");
    EXPECT_EQ(missing(Language::Khmer, 0x17e0, 0x17e9), "");
    EXPECT_EQ(missing(Language::Burmese, 0x1000, 0x1021), "");
    EXPECT_EQ(missing(Language::Burmese, 0x1023, 0x1027), "");
    EXPECT_EQ(missing(Language::Burmese, 0x1029, 0x1032), "");
    EXPECT_EQ(missing(Language::Burmese, 0x1036, 0x104b), "");
    // All but those that "゛", "゜" and "小" make.
    for (const QChar kana : QStringLiteral("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん")) {
        EXPECT_TRUE(allSigns(Language::Japanese).contains(QString(kana))) << QString(kana).toStdString();
        EXPECT_TRUE(allSigns(Language::Japanese).contains(QString(QChar(kana.unicode() + 0x60))));
    }
}

} // namespace
} // namespace sala
