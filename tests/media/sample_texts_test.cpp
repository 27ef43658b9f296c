#include "tests/media/sample_texts.h"
#include "tests/support/scripts.h"

#include <QRegularExpression>

#include <functional>
#include <gtest/gtest.h>

namespace sala {
namespace {

using test::at;

void forEachText(const std::function<void(Language, const QString &, const QString &)> &look) {
    for (const Language language : kLanguages) {
        const test::SampleTexts texts = test::sampleTexts(language);
        ASSERT_FALSE(texts.isEmpty()) << code(language).toStdString();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            look(language, text.key(), text.value());
        }
    }
}

qsizetype longest(const QString &field, Language language) {
    const bool dense = language == Language::Japanese;
    if (field == QLatin1String("title")) {
        return dense ? 40 : 72;
    }
    if (field == QLatin1String("body")) {
        return dense ? 600 : 1500;
    }
    if (field == QLatin1String("story")) { // below the caption; a button leads on
        return dense ? 250 : 500;
    }
    return dense ? 160 : 380;
}

bool isWholeSentence(const QString &path) {
    return !path.endsWith(QLatin1String("/title")) && !path.startsWith(QLatin1String("partners/")) &&
           !path.startsWith(QLatin1String("films/c")); // cues may be half a sentence, chapters are names
}

bool matches(const QString &text, const QString &pattern) {
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch();
}

/// The first run of `letters` in `text` that is not made of `syllable`s; empty when the spelling is right.
QString firstMisspelt(const QString &text, const QString &letters, const QString &syllable) {
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:%1)+").arg(syllable)));
    auto runs = QRegularExpression(QStringLiteral("[%1]+").arg(letters)).globalMatch(text);
    while (runs.hasNext()) {
        const QString run = runs.next().captured();
        if (!whole.match(run).hasMatch()) {
            return run;
        }
    }
    return {};
}

TEST(SampleTextsTest, ThereIsOneForEveryKeyOfTheSampleInEveryLanguage) {
    const QStringList expected = test::expectedPaths();
    ASSERT_GE(expected.size(), 28 * 3);

    for (const Language language : kLanguages) {
        EXPECT_EQ(test::sampleTexts(language).keys(), expected) << code(language).toStdString();
    }
}

TEST(SampleTextsTest, NoneIsEmptyOrPadded) {
    forEachText([](Language language, const QString &path, const QString &text) {
        EXPECT_FALSE(text.isEmpty()) << at(language, path, text);
        EXPECT_EQ(text, text.trimmed()) << at(language, path, text);
        EXPECT_FALSE(text.contains(QLatin1String("  "))) << at(language, path, text);
    });
}

TEST(SampleTextsTest, AreStoredInTheFormThatSearchAndLineBreakingNeed) {
    forEachText([](Language language, const QString &path, const QString &text) {
        EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C)) << at(language, path, text);
    });
}

TEST(SampleTextsTest, HaveNothingInvisible) {
    forEachText([](Language language, const QString &path, const QString &text) {
        EXPECT_FALSE(matches(text, QStringLiteral("\\p{Cf}|[\\x{17B4}\\x{17B5}\\x{00A0}]")))
            << at(language, path, text);
        const QString lines =
            path == QLatin1String("about/body") ? QString(text).remove(QLatin1Char('\n')) : text;
        EXPECT_FALSE(matches(lines, QStringLiteral("\\p{Cc}"))) << at(language, path, text);
    });
}

TEST(SampleTextsTest, AreWrittenInTheScriptOfTheirLanguage) {
    const test::Glossary glossary = test::glossary();

    forEachText([&](Language language, const QString &path, const QString &text) {
        for (const QChar letter : test::withoutLatinNames(text, glossary)) {
            EXPECT_TRUE(test::isOwnLetter(letter, language))
                << at(language, path, text) << " has " << QString(letter).toStdString();
        }
    });
}

TEST(SampleTextsTest, CountInTheDigitsOfTheirReaders) {
    const test::Glossary glossary = test::glossary();

    forEachText([&](Language language, const QString &path, const QString &text) {
        if (language == Language::Khmer || language == Language::Burmese) {
            EXPECT_FALSE(matches(test::withoutLatinNames(text, glossary), QStringLiteral("[0-9]")))
                << at(language, path, text);
        }
    });
}

TEST(SampleTextsTest, QuoteWithTheQuotationMarksOfTheirLanguage) {
    forEachText([](Language language, const QString &path, const QString &text) {
        EXPECT_FALSE(matches(text, QStringLiteral("[\"'`]"))) << at(language, path, text);
        if (language == Language::Khmer || language == Language::Japanese) {
            EXPECT_FALSE(matches(text, QStringLiteral("[“”‘’]"))) << at(language, path, text);
        }
    });
}

TEST(SampleTextsTest, EndTheirSentencesAsTheirReadersExpect) {
    const QMap<Language, QString> stops{{Language::English, QStringLiteral(".")},
                                        {Language::Khmer, QStringLiteral("។")},
                                        {Language::Burmese, QStringLiteral("။")},
                                        {Language::Japanese, QStringLiteral("。")}};

    forEachText([&](Language language, const QString &path, const QString &text) {
        if (!isWholeSentence(path)) {
            return;
        }
        if (language == Language::Thai) {
            EXPECT_FALSE(matches(text, QStringLiteral("[.。។]"))) << at(language, path, text);
        } else {
            EXPECT_TRUE(text.endsWith(stops.value(language))) << at(language, path, text);
        }
    });
}

TEST(SampleTextsTest, FitThePagesTheyAreShownOn) {
    forEachText([](Language language, const QString &path, const QString &text) {
        const QString field = path.section(QLatin1Char('/'), -1);
        EXPECT_LE(text.size(), longest(field, language)) << at(language, path, text);
    });
}

TEST(SampleTextsTest, SpellThaiWithoutDoubledOrMisplacedMarks) {
    forEachText([](Language language, const QString &path, const QString &text) {
        if (language == Language::Thai) {
            EXPECT_FALSE(matches(text, QStringLiteral("([\\x{0E31}\\x{0E34}-\\x{0E3A}\\x{0E47}-\\x{0E4E}])\\1"
                                                      "|[\\x{0E48}-\\x{0E4C}][\\x{0E31}\\x{0E34}-\\x{0E3A}]"
                                                      "|\\x{0E4D}\\x{0E32}|\\x{0E40}\\x{0E40}")))
                << at(language, path, text);
        }
    });
}

TEST(SampleTextsTest, SpellKhmerInCanonicalOrder) {
    const QString syllable =
        QStringLiteral("[\\x{1780}-\\x{17B3}]\\x{17CC}?(?:\\x{17D2}(?!\\x{179A})[\\x{1780}-\\x{17B3}])*"
                       "(?:\\x{17D2}\\x{179A})?[\\x{17C9}\\x{17CA}]?[\\x{17B6}-\\x{17C5}]?\\x{17C6}?"
                       "[\\x{17C7}\\x{17C8}\\x{17CB}\\x{17CD}\\x{17CF}-\\x{17D1}]?\\x{17D7}?");

    forEachText([&](Language language, const QString &path, const QString &text) {
        const QString letters = QStringLiteral("\\x{1780}-\\x{17D3}\\x{17D7}\\x{17DD}");
        EXPECT_EQ(firstMisspelt(text, letters, syllable), QString()) << at(language, path, text);
    });
}

TEST(SampleTextsTest, SpellBurmeseInTheOrderOfUnicodeNotOfZawgyi) {
    const QString syllable = QStringLiteral(
        "[\\x{1000}-\\x{102A}\\x{103F}\\x{104C}-\\x{104F}]\\x{103A}?(?:\\x{1039}[\\x{1000}-\\x{1021}])*"
        "\\x{103B}?\\x{103C}?\\x{103D}?\\x{103E}?\\x{1031}?[\\x{102D}\\x{102E}\\x{1032}]?"
        "[\\x{102F}\\x{1030}]?(?:[\\x{102B}\\x{102C}]\\x{103A}?)?\\x{1036}?\\x{1037}?\\x{103A}?\\x{1038}?");

    forEachText([&](Language language, const QString &path, const QString &text) {
        const QString letters = QStringLiteral("\\x{1000}-\\x{103F}\\x{104C}-\\x{109F}");
        EXPECT_EQ(firstMisspelt(text, letters, syllable), QString()) << at(language, path, text);
    });
}

} // namespace
} // namespace sala
