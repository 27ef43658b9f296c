#include "tests/media/glossary_terms.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

using test::at;
using test::EnglishForm;
using test::englishForms;
using test::termsIn;
using test::usesOneOf;
using test::withoutKeptNames;

TEST(SampleGlossaryTest, HasAWordForEveryTermInEveryLanguage) {
    const test::Glossary glossary = test::glossary();

    ASSERT_GE(glossary.terms.size(), 25);
    for (const test::GlossaryTerm &term : glossary.terms) {
        for (const Language language : kLanguages) {
            const QStringList forms = term.forms.value(language);
            const QString name = term.forms.value(Language::English).value(0);
            EXPECT_FALSE(forms.isEmpty()) << at(language, name, {});
            for (const QString &form : forms) {
                EXPECT_FALSE(form.trimmed().isEmpty()) << at(language, name, form);
                EXPECT_EQ(form, form.normalized(QString::NormalizationForm_C)) << at(language, name, form);
            }
        }
    }
}

TEST(SampleGlossaryTest, NamesNoTwoThingsWithTheSameWord) {
    const test::Glossary glossary = test::glossary();

    for (const Language language : kLanguages) {
        QStringList seen;
        for (const test::GlossaryTerm &term : glossary.terms) {
            const QString preferred = term.forms.value(language).value(0);
            EXPECT_FALSE(seen.contains(preferred)) << at(language, {}, preferred);
            seen.append(preferred);
        }
    }
}

TEST(SampleGlossaryTest, IsFollowedByEveryTextOfTheSample) {
    const test::Glossary glossary = test::glossary();
    const QList<EnglishForm> forms = englishForms(glossary);
    const test::SampleTexts english = test::sampleTexts(Language::English);

    for (const Language language : kLanguages) {
        const test::SampleTexts texts = test::sampleTexts(language);
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const QString source = withoutKeptNames(english.value(text.key()), text.value(), glossary);
            for (const test::GlossaryTerm *term : termsIn(source, forms)) {
                EXPECT_TRUE(language == Language::English ||
                            usesOneOf(text.value(), term->forms.value(language)))
                    << term->forms.value(language).value(0).toStdString() << " is missing in "
                    << at(language, text.key(), text.value());
            }
        }
    }
}

TEST(SampleGlossaryTest, KeepsWordsThatHurtPeopleOutOfTheSample) {
    const test::Glossary glossary = test::glossary();

    for (const Language language : kLanguages) {
        ASSERT_FALSE(glossary.avoided.value(language).isEmpty());
        const test::SampleTexts texts = test::sampleTexts(language);
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            EXPECT_FALSE(usesOneOf(text.value(), glossary.avoided.value(language)))
                << at(language, text.key(), text.value());
        }
    }
}

} // namespace
} // namespace sala
