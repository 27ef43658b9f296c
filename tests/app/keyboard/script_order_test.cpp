#include "app/keyboard/script_order.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// What stands in a field after these keys, which are separated by spaces.
std::string typed(const char *keys) {
    QString text;
    for (const QString &key : QString::fromUtf8(keys).split(u' ')) {
        const KeyStroke stroke = strokeAfter(text, key);
        text = text.chopped(stroke.replaced) + stroke.text;
    }
    return text.toStdString();
}

TEST(ScriptOrderTest, WritesKhmerAsItIsSpelled) {
    EXPECT_EQ(typed("ព ្ រ ះ"), "ព្រះ");
    EXPECT_EQ(typed("ភ ្ ន ំ ព េ ញ"), "ភ្នំពេញ");
    EXPECT_EQ(typed("ស ្ ត ្ រ ី"), "ស្ត្រី");
    EXPECT_EQ(typed("ស ៊ ី"), "ស៊ី");
    EXPECT_EQ(typed("ទ ន ្ ល េ ម េ គ ង ្ គ"), "ទន្លេមេគង្គ");
}

TEST(ScriptOrderTest, PutsAKhmerSubscriptBeforeTheVowelThatWasTouchedFirst) {
    EXPECT_EQ(typed("ខ ែ ្ ម រ"), "ខ្មែរ");
    EXPECT_EQ(typed("ភ ន ំ ្ ន"), typed("ភ ន ្ ន ំ"));
    EXPECT_EQ(typed("ស ្ រ ្ ត ី"), "ស្ត្រី") << "the subscript RO is last";
    EXPECT_EQ(typed("ស ី ៊"), "ស៊ី");
    EXPECT_EQ(typed("ន ំ ុ"), "នុំ");
}

TEST(ScriptOrderTest, PutsAKhmerVowelThatWasTouchedFirstBehindItsConsonant) {
    EXPECT_EQ(typed("េ ក"), "កេ");
    EXPECT_EQ(typed("ែ ខ ្ ម រ"), "ខ្មែរ");
    EXPECT_EQ(typed("ៃ ថ"), "ថៃ");
    EXPECT_EQ(typed("ក ា េ ក"), "កាកេ") << "behind a whole syllable it begins the next one";
    EXPECT_EQ(typed("េ ក ា"), "កោ") << "as it is seen";
    EXPECT_EQ(typed("ក េ ី"), "កើ");
    EXPECT_EQ(typed("ក េ ក"), "កេក") << "as NiDA has it: after its consonant";
    EXPECT_EQ(typed("ប ៉ ែ ន"), "ប៉ែន");
}

TEST(ScriptOrderTest, WritesBurmeseAsItIsStored) {
    EXPECT_EQ(typed("မ ြ န ် မ ာ"), "မြန်မာ");
    EXPECT_EQ(typed("ရ န ် က ု န ်"), "ရန်ကုန်");
    EXPECT_EQ(typed("က ျ ွ န ် ု ပ ်"), "ကျွန်ုပ်") << "a killed consonant may have a vowel";
    EXPECT_EQ(typed("မ င ် ္ ဂ လ ာ"), "မင်္ဂလာ");
}

TEST(ScriptOrderTest, PutsBurmeseMarksInTheirOrder) {
    EXPECT_EQ(typed("မ န ် ြ"), "မန်ြ") << "behind a killed consonant nothing is guessed";
    EXPECT_EQ(typed("က ွ ျ"), "ကျွ");
    EXPECT_EQ(typed("က ံ ု"), "ကုံ");
    EXPECT_EQ(typed("န ် ့"), "န့်") << "as NFC has it";
    EXPECT_EQ(typed("က ေ ြ ာ"), "ကြော");
}

TEST(ScriptOrderTest, ABurmeseEMayBeTouchedBeforeItsConsonant) {
    EXPECT_EQ(typed("ေ မ"), "မေ");
    EXPECT_EQ(typed("ေ က ြ ာ င ်"), "ကြောင်");
    EXPECT_EQ(typed("စ ာ ေ ပ"), "စာပေ");
    EXPECT_EQ(typed("မ ေ က"), "မေက") << "as it is stored";
}

TEST(ScriptOrderTest, PutsAThaiToneBehindItsVowel) {
    EXPECT_EQ(typed("ท ี ่"), "ที่");
    EXPECT_EQ(typed("ท ่ ี"), "ที่");
    EXPECT_EQ(typed("น ้ ำ"), "น้ำ");
}

TEST(ScriptOrderTest, ChangesTheKanaBefore) {
    EXPECT_EQ(typed("か ゛"), "が");
    EXPECT_EQ(typed("か ゛ ゛"), "か");
    EXPECT_EQ(typed("は ゜"), "ぱ");
    EXPECT_EQ(typed("は ゛ ゜"), "ぱ");
    EXPECT_EQ(typed("つ 小"), "っ");
    EXPECT_EQ(typed("シ ヤ 小 シ ン"), "シャシン");
    EXPECT_EQ(typed("ウ ゛"), "ヴ");
    EXPECT_EQ(typed("ま ゛"), "ま") << "has none";
    EXPECT_EQ(typed("゛"), "");
}

TEST(ScriptOrderTest, LeavesWhatStandsBeforeTheSyllable) {
    EXPECT_EQ(typed("ំ"), "ំ");
    EXPECT_EQ(strokeAfter(QStringLiteral("កា ្"), QStringLiteral("ម")), (KeyStroke{0, QStringLiteral("ម")}))
        << "nothing to be a subscript of";
    EXPECT_EQ(strokeAfter(QStringLiteral("abc"), QStringLiteral("d")), (KeyStroke{0, QStringLiteral("d")}));
}

TEST(ScriptOrderTest, AMarkAloneStandsOnACircle) {
    EXPECT_EQ(shownAlone(QStringLiteral("ិ")), QStringLiteral("◌ិ"));
    EXPECT_EQ(shownAlone(QStringLiteral("ា")), QStringLiteral("◌ា"));
    EXPECT_EQ(shownAlone(QStringLiteral("ก")), QStringLiteral("ก"));
}

} // namespace
} // namespace sala
