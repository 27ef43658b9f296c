// The program's own sentences use the words of translations/glossary.json, as the sample's texts do
// (tests/media/sample_glossary_test.cpp).

#include "tests/media/glossary_terms.h"
#include "tests/support/ts_file.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

QList<Message> messagesIn(Language language) {
    return readTs(QStringLiteral(SALA_SOURCE_DIR "/translations/sala_%1.ts").arg(code(language))).messages;
}

const test::GlossaryTerm *termOf(const test::Glossary &glossary, const QString &english) {
    for (const test::GlossaryTerm &term : glossary.terms) {
        if (term.forms.value(Language::English).contains(english)) {
            return &term;
        }
    }
    return nullptr;
}

TEST(GlossaryTest, HasTheWordsThatThisExhibitionCannotDoWithout) {
    const test::Glossary glossary = test::glossary();
    for (const char *word : {"migrant", "migrant worker", "migration", "undocumented", "social inclusion",
                             "inclusion", "social exclusion", "exclusion", "returnee", "country of origin",
                             "country of destination", "border"}) {
        EXPECT_NE(termOf(glossary, QLatin1String(word)), nullptr) << word;
    }
}

TEST(GlossaryTest, IsFollowedByEverySentenceOfTheProgram) {
    const test::Glossary glossary = test::glossary();
    const QList<test::EnglishForm> forms = test::englishForms(glossary);
    int checked = 0;
    for (const Language language : kLanguages) {
        if (language == Language::English) {
            continue;
        }
        for (const Message &message : messagesIn(language)) {
            for (const test::GlossaryTerm *term : test::termsIn(message.source, forms)) {
                for (const QString &translation : message.translations) {
                    ++checked;
                    EXPECT_TRUE(test::usesOneOf(translation, term->forms.value(language)))
                        << term->forms.value(language).value(0).toStdString() << " is missing in "
                        << test::at(language, message.source, translation);
                }
            }
        }
    }
    EXPECT_GT(checked, 40);
}

TEST(GlossaryTest, KeepsWordsThatHurtPeopleOutOfTheProgram) {
    const test::Glossary glossary = test::glossary();
    for (const Language language : kLanguages) {
        for (const Message &message : messagesIn(language)) {
            for (const QString &translation : message.translations) {
                EXPECT_FALSE(test::usesOneOf(translation, glossary.avoided.value(language)))
                    << test::at(language, message.source, translation);
            }
        }
    }
}

TEST(GlossaryTest, SaysWhichTermsATranslationMisses) {
    const QString source = QStringLiteral("A migrant worker at the border; a Migrant waits.");

    const auto missed = missedTerms(source, Language::English, QStringLiteral("移住労働者がいる。"), Language::Japanese);

    ASSERT_EQ(missed.size(), 2);
    EXPECT_EQ(missed[0].found, QStringLiteral("border"));
    EXPECT_EQ(missed[1].found, QStringLiteral("Migrant"));
    EXPECT_EQ(missed[1].wanted, QStringLiteral("移民"));
    EXPECT_EQ(source.mid(missed[1].from, missed[1].to - missed[1].from), QStringLiteral("Migrant"));
}

TEST(GlossaryTest, SeesWholeWordsOnlyAndNothingWhereNothingIsTranslated) {
    EXPECT_TRUE(missedTerms(QStringLiteral("The borderless immigrants"), Language::English, QStringLiteral("人"), Language::Japanese).isEmpty());
    EXPECT_TRUE(missedTerms(QStringLiteral("The border"), Language::English, {}, Language::Japanese).isEmpty());
}

TEST(GlossaryTest, FindsWordsThatHurtPeople) {
    const auto found = avoidedWords(QStringLiteral("An illegal crossing; legally alienated"), Language::English);

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].found, QStringLiteral("illegal"));
}

} // namespace
} // namespace sala
