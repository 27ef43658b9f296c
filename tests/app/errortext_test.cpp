#include "app/errortext.h"
#include "tests/support/scripts.h"
#include "translations/switcher.h"

#include <QSet>

#include <array>
#include <gtest/gtest.h>

namespace sala {

void PrintTo(const Language &language, std::ostream *out) {
    *out << code(language).toStdString();
}

namespace {

constexpr std::array kCodes{ErrorCode::NotFound, ErrorCode::InvalidInput, ErrorCode::Corrupt,
                            ErrorCode::Io,       ErrorCode::Busy,         ErrorCode::Conflict,
                            ErrorCode::TooNew,   ErrorCode::NotAllowed,   ErrorCode::Cancelled};

QSet<QString> sentencesIn(Language language) {
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    languages.setLanguage(language);
    QSet<QString> sentences;
    for (const ErrorCode code : kCodes) {
        sentences.insert(errorText({code, QStringLiteral("the log's own words")}));
    }
    return sentences;
}

class ErrorTextTest : public testing::TestWithParam<Language> {};

TEST_P(ErrorTextTest, HasASentenceOfItsOwnForEveryKindOfError) {
    EXPECT_EQ(sentencesIn(GetParam()).size(), qsizetype(kCodes.size()));
}

TEST_P(ErrorTextTest, SpeaksTheProgramsLanguage) {
    for (QString sentence : sentencesIn(GetParam())) {
        sentence.remove(QStringLiteral("Sala")).remove(QStringLiteral("USB"));
        for (const QChar c : std::as_const(sentence)) {
            EXPECT_TRUE(test::isOwnLetter(c, GetParam())) << sentence.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AllLanguages, ErrorTextTest, testing::ValuesIn(kLanguages),
                         [](const auto &info) { return code(info.param).toStdString(); });

TEST(ErrorSentenceTest, IsKhmerWhenTheProgramIs) {
    LanguageSwitcher languages(QStringLiteral(":/i18n"));
    languages.setLanguage(Language::Khmer);

    EXPECT_EQ(errorText({ErrorCode::Corrupt, {}}), QStringLiteral("ឯកសារនេះខូច។ សូមចម្លងម្ដងទៀតពីប្រភពដើម។"));
}

} // namespace
} // namespace sala
