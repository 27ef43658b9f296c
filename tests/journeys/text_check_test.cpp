// What `check` says of texts that came into a library before they were looked at.

#include "app/commands/text_check.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

QStringList codesOf(Library &library) {
    QStringList codes;
    const auto findings = checkTexts(library);
    EXPECT_TRUE(findings);
    for (const Finding &finding : *findings) {
        codes.append(finding.code);
    }
    return codes;
}

/// A library with one work whose title in `language` is `title`.
void addTitle(Library &library, Language language, const char *title) {
    const Edit edit = Edit::by(QStringLiteral("test"));
    Work work;
    work.id = WorkId::generate();
    work.source = QStringLiteral("river.jpg");
    ASSERT_TRUE(WorkRepository(library).add(work, edit));
    ASSERT_TRUE(
        TextRepository(library).set({{work.id, TextField::Title, language}, QString::fromUtf8(title)}, edit));
}

TEST(TextCheckTest, FindsZawgyiWithBothReadings) {
    TemporaryLibrary library;
    addTitle(*library, Language::Burmese, "ေက်းဇူးတင္ပါတယ္");

    const auto findings = checkTexts(*library);

    ASSERT_EQ(findings->size(), 1);
    EXPECT_EQ(findings->first().code, QStringLiteral("text-zawgyi"));
    EXPECT_EQ(findings->first().severity, Severity::Warning);
    EXPECT_TRUE(findings->first().detail.contains(QString::fromUtf8("ကျေးဇူးတင်ပါတယ်")));
}

TEST(TextCheckTest, NotesWhatCouldBeEither) {
    TemporaryLibrary library;
    addTitle(*library, Language::Burmese, "မလွ");

    EXPECT_EQ(codesOf(*library), QStringList{QStringLiteral("text-zawgyi-unsure")});
}

TEST(TextCheckTest, FindsWordsOfMixedScripts) {
    TemporaryLibrary library;
    addTitle(*library, Language::Khmer, "ក\u1037រ");

    EXPECT_EQ(codesOf(*library), QStringList{QStringLiteral("text-mixed")});
}

TEST(TextCheckTest, FindsNothingInGoodTexts) {
    TemporaryLibrary library;
    addTitle(*library, Language::Burmese, "ကျေးဇူးတင်ပါတယ်");
    addTitle(*library, Language::Thai, "ช่างภาพ John Hulme");

    EXPECT_EQ(codesOf(*library), QStringList());
}

} // namespace
} // namespace sala
