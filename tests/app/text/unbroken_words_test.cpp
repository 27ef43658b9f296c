#include "app/text/line_breaks.h"
#include "app/text/unbroken_words.h"
#include "tests/app/text/sample_texts.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

QString marked(const QString &text, Language language, BreakStyle style = BreakStyle::Running) {
    QString result = displayForm(text);
    const QList<int> offsets = lineBreaks(result, language, style);
    for (auto at = offsets.rbegin(); at != offsets.rend(); ++at) {
        result.insert(*at, u'|');
    }
    return result;
}

TEST(UnbrokenWordsTest, KeepsNamesWholeThatTheDictionaryDoesNotKnow) {
    EXPECT_EQ(marked(QStringLiteral("จากกัมพูชาและเมียนมา"), Language::Thai),
              QStringLiteral("จาก|กัมพูชา|และ|เมียนมา"));
    EXPECT_EQ(marked(QStringLiteral("នៅយ៉ាំងហ្គូន"), Language::Khmer), QStringLiteral("នៅ|យ៉ាំងហ្គូន"));
    EXPECT_EQ(marked(QStringLiteral("ဖနွမ်းပင်မြို့"), Language::Burmese), QStringLiteral("ဖနွမ်းပင်|မြို့"));
    EXPECT_EQ(marked(QStringLiteral("プノンペンの"), Language::Japanese), QStringLiteral("プノンペン|の"));
}

TEST(UnbrokenWordsTest, KeepsTheYearAndOtherWordsWhole) {
    EXPECT_EQ(marked(QStringLiteral("၂၀၁၆ ခုနှစ်၊ မေလ"), Language::Burmese), QStringLiteral("၂၀၁၆ |ခုနှစ်၊ |မေလ"));
    EXPECT_EQ(marked(QStringLiteral("ជនទេសន្តរប្រវេសន៍ជាច្រើន"), Language::Khmer),
              QStringLiteral("ជនទេសន្តរប្រវេសន៍|ជាច្រើន"));
    EXPECT_EQ(marked(QStringLiteral("ของผู้ย้ายถิ่น"), Language::Thai), QStringLiteral("ของ|ผู้ย้ายถิ่น"));
}

TEST(UnbrokenWordsTest, KeepsATitlesYearWithItsNumber) {
    EXPECT_EQ(marked(QStringLiteral("ထိုင်းနိုင်ငံ၊ ၂၀၁၆ ခုနှစ်၊ မေလ"), Language::Burmese, BreakStyle::Title)
                  .contains(QStringLiteral("|ခုနှစ်")),
              false);
}

TEST(UnbrokenWordsTest, MendsNeighboursPartedAtTheWrongPlace) {
    EXPECT_EQ(marked(QStringLiteral("มีผ้าตากอยู่ด้านนอก"), Language::Thai), QStringLiteral("มี|ผ้าตากอยู่|ด้าน|นอก"));
}

TEST(UnbrokenWordsTest, NeverPartsTheBurmeseNotFromItsVerb) {
    EXPECT_EQ(marked(QStringLiteral("ဓာတ်ပုံ မရှိပါ။"), Language::Burmese), QStringLiteral("ဓာတ်ပုံ |မရှိပါ။"));
}

TEST(UnbrokenWordsTest, NeverPartsAPrefixFromItsWord) {
    EXPECT_EQ(marked(QStringLiteral("ปู่ญ่าที่สุด ผู้หญิงที่นี่"), Language::Thai).contains(QStringLiteral("ผู้|")), false);
    EXPECT_EQ(marked(QStringLiteral("ด้วยความหวัง"), Language::Thai), QStringLiteral("ด้วย|ความหวัง"));
}

TEST(UnbrokenWordsTest, NeverBeginsALineWithABurmeseEnding) {
    EXPECT_EQ(marked(QStringLiteral("သင်္ဘောများသည် သင်္ဘောသို့ ရောက်သည်။"), Language::Burmese),
              QStringLiteral("သင်္ဘောများသည် |သင်္ဘောသို့ |ရောက်သည်။"));
    EXPECT_EQ(marked(QStringLiteral("မြို့နှင့်ရွာကို"), Language::Burmese), QStringLiteral("မြို့နှင့်|ရွာကို"));
}

TEST(UnbrokenWordsTest, NeverBeginsALineWithWhatIsBoundToAVerbOrParticle) {
    EXPECT_EQ(marked(QStringLiteral("တံဆိပ်ခတ်ထားသည့် ပြပွဲ"), Language::Burmese).contains(QStringLiteral("|ထား")), false);
    EXPECT_EQ(marked(QStringLiteral("တွေ့ဆုံမေးမြန်းခန်းများ"), Language::Burmese).contains(QStringLiteral("|ခန်း")), false);
    EXPECT_EQ(marked(QStringLiteral("အပင်ပေါက်တစ်ပင်"), Language::Burmese).contains(QStringLiteral("တစ်|")), false);
    EXPECT_EQ(marked(QStringLiteral("รณรงค์เชิงนโยบาย"), Language::Thai).contains(QStringLiteral("เชิง|")), false);
    EXPECT_EQ(marked(QStringLiteral("ပြန်လာသူအတွက်"), Language::Burmese).contains(QStringLiteral("|အတွက်")), false);
    EXPECT_EQ(marked(QStringLiteral("ត្រូវបានសម្ភាសន៍ទេ"), Language::Khmer).contains(QStringLiteral("|ទេ")), false);
    EXPECT_EQ(marked(QStringLiteral("ภัณฑารักษ์เผยแพร่"), Language::Thai), QStringLiteral("ภัณฑารักษ์|เผยแพร่"));
}

TEST(UnbrokenWordsTest, AnEndingAfterASpaceOrACuratorsMarkMayBeginALine) {
    EXPECT_EQ(marked(QStringLiteral("သင်္ဘော များ"), Language::Burmese), QStringLiteral("သင်္ဘော |များ"));
    EXPECT_EQ(marked(QStringLiteral("သင်္ဘော\u200Bများ"), Language::Burmese),
              QStringLiteral("သင်္ဘော\u200B|များ"));
}

TEST(UnbrokenWordsTest, PartsAWordFromItsEndingsRatherThanInASyllable) {
    EXPECT_EQ(marked(QStringLiteral("သင်္ဘောများသည်"), Language::Burmese, BreakStyle::Tight)
                  .startsWith(QStringLiteral("သင်္ဘော|များ")),
              true);
}

TEST(UnbrokenWordsTest, HoldsForANameInAnotherLanguagesText) {
    EXPECT_EQ(marked(QStringLiteral("in เมียนมา today"), Language::English),
              QStringLiteral("in |เมียนมา |today"));
}

TEST(UnbrokenWordsTest, LeavesACuratorsMarkAlone) {
    EXPECT_EQ(marked(QStringLiteral("เมีย\u200Bนมา"), Language::Thai), QStringLiteral("เมีย\u200B|นมา"));
}

TEST(UnbrokenWordsTest, StillBreaksEverySentenceOften) {
    for (const Language language : {Language::Thai, Language::Khmer, Language::Burmese, Language::Japanese}) {
        for (const QString &sentence : sentencesIn(language)) {
            const QString text = displayForm(sentence);
            EXPECT_GT(lineBreaks(text, language).size(), text.size() / 12) << text.toStdString();
        }
    }
}

} // namespace
} // namespace sala
