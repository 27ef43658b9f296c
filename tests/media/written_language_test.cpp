// A text among those of another language is found; names in Latin letters are not.

#include "media/text/written_language.h"
#include "tests/media/sample_texts.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(WrittenLanguageTest, FindsWhatStandsInTheWrongColumn) {
    const QString burmese = QString::fromUtf8("မီးလင်းနေသော ပြတင်း (Window)");
    EXPECT_EQ(writtenForAnother(burmese, Language::Khmer), Language::Burmese);
    EXPECT_EQ(writtenForAnother(burmese, Language::English), Language::Burmese);
    EXPECT_EQ(writtenForAnother(burmese, Language::Burmese), std::nullopt);
    EXPECT_EQ(writtenForAnother(QString::fromUtf8("窓の明かり"), Language::Thai), Language::Japanese);
}

TEST(WrittenLanguageTest, LeavesNamesAndNumbersAlone) {
    for (const Language language : kLanguages) {
        for (const char *text : {"", "Sala", "2016-05", "Mekong Migration Network", "…"}) {
            EXPECT_EQ(writtenForAnother(QString::fromUtf8(text), language), std::nullopt) << text;
        }
    }
    EXPECT_EQ(writtenForAnother(QString::fromUtf8("Sala (ศาลา)"), Language::English), std::nullopt);
    EXPECT_EQ(writtenForAnother(QString::fromUtf8("シャン州の ၽႃႇသႃႇ"), Language::Japanese), std::nullopt);
}

TEST(WrittenLanguageTest, FindsEveryTextOfTheSampleInItsOwnLanguage) {
    for (const Language language : kLanguages) {
        for (const QString &text : test::sampleTexts(language)) {
            EXPECT_EQ(writtenForAnother(text, language), std::nullopt) << text.toStdString();
        }
    }
}

} // namespace
} // namespace sala
