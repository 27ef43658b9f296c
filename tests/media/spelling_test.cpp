#include "media/text/spelling.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class SpellingTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(hasDictionary(Language::English)) << "deploy/packages.sh names Hunspell and the dictionaries";
    }

    static QStringList misspelt(const QString &text, Language language = Language::English) {
        QStringList words;
        for (const MisspeltWord &word : misspeltWords(text, language)) {
            words.append(text.mid(word.from, word.to - word.from));
        }
        return words;
    }
};

TEST_F(SpellingTest, FindsWhatNoDictionaryHas) {
    EXPECT_EQ(misspelt(QStringLiteral("A womman stands by the rivver.")), (QStringList{QStringLiteral("womman"), QStringLiteral("rivver")}));
    EXPECT_EQ(misspelt(QStringLiteral("Teh river. Whehter it rains")), (QStringList{QStringLiteral("Teh"), QStringLiteral("Whehter")}));
}

TEST_F(SpellingTest, LetsNamesAndTheGlossaryPass) {
    EXPECT_TRUE(misspelt(QStringLiteral("In Kampong Chhnang with Sophea, a returnee; it’s Phnom Penh’s")).isEmpty());
    EXPECT_TRUE(misspelt(QString::fromUtf8("ស្ត្រីម្នាក់ 2016 MV-7")).isEmpty());
}

TEST_F(SpellingTest, KnowsNothingOfALanguageWithoutADictionary) {
    EXPECT_FALSE(hasDictionary(Language::Japanese));
    EXPECT_TRUE(misspelt(QString::fromUtf8("一人の女性"), Language::Japanese).isEmpty());
}

} // namespace
} // namespace sala
