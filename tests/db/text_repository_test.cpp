#include "db/storage/revision_repository.h"
#include "db/storage/text_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

const Id kOwner = Id::generate();

TextKey caption(Language language) {
    return {kOwner, TextField::Caption, language};
}

/// Writes over whatever is there.
Result<RevisionId> write(TemporaryLibrary &library, Language language, const QString &body,
                         TextStatus status = TextStatus::Reviewed) {
    TextRepository texts(*library);
    return texts.set({caption(language), body, status, texts.get(caption(language))->revision}, anEdit());
}

TextStatus statusOf(TemporaryLibrary &library, Language language) {
    return TextRepository(*library).get(caption(language))->status;
}

TEST(TextRepositoryTest, KeepsWhatWasWritten) {
    TemporaryLibrary library;
    const QString khmer = QStringLiteral("ទន្លេមេគង្គ");

    const Result<RevisionId> revision = write(library, Language::Khmer, khmer, TextStatus::Translated);

    ASSERT_TRUE(revision) << why(revision);
    library.reopen();
    const Text expected{caption(Language::Khmer), khmer, TextStatus::Translated, *revision};
    EXPECT_EQ(TextRepository(*library).get(caption(Language::Khmer)), expected);
    EXPECT_EQ(TextRepository(*library).of(kOwner), QList<Text>{expected});
    EXPECT_EQ(TextRepository(*library).all(), QList<Text>{expected});
}

TEST(TextRepositoryTest, IsMissingUntilItIsWritten) {
    TemporaryLibrary library;

    const Result<Text> text = TextRepository(*library).get(caption(Language::Thai));

    EXPECT_EQ(text->status, TextStatus::Missing);
    EXPECT_TRUE(text->revision.isNull());
    EXPECT_EQ(TextRepository(*library).sourceLanguage(kOwner, TextField::Caption), std::nullopt);
}

TEST(TextRepositoryTest, BringsBurmeseIntoTheOrderItIsComparedIn) {
    TemporaryLibrary library;
    const QString asTyped = QStringLiteral("\u1015\u103A\u1037"); // pa, asat, dot below

    ASSERT_TRUE(write(library, Language::Burmese, asTyped));

    EXPECT_EQ(TextRepository(*library).get(caption(Language::Burmese))->body,
              QStringLiteral("\u1015\u1037\u103A"));
}

TEST(TextRepositoryTest, RefusesToOverwriteWhatTheWriterHasNotSeen) {
    TemporaryLibrary library;
    TextRepository texts(*library);
    const RevisionId seen = *write(library, Language::English, QStringLiteral("A bridge"));
    ASSERT_TRUE(write(library, Language::English, QStringLiteral("A bridge at Mae Sot")));

    const Result<RevisionId> late = texts.set(
        {caption(Language::English), QStringLiteral("The bridge"), TextStatus::Reviewed, seen}, anEdit());

    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_TRUE(late.error().subject.endsWith(QLatin1String("/caption/en")));
    EXPECT_EQ(texts.get(caption(Language::English))->body, QStringLiteral("A bridge at Mae Sot"));
}

TEST(TextRepositoryTest, KeepsEveryVersionWithTheOneItCameFrom) {
    TemporaryLibrary library;
    const RevisionId first = *write(library, Language::Thai, QStringLiteral("หนึ่ง"));
    const RevisionId second = *write(library, Language::Thai, QStringLiteral("สอง"));

    const Result<QList<Revision>> history = TextRepository(*library).history(caption(Language::Thai));

    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->at(0).id, first);
    EXPECT_TRUE(history->at(0).parent.isNull());
    EXPECT_EQ(history->at(1).id, second);
    EXPECT_EQ(history->at(1).parent, first);
    EXPECT_EQ(history->at(1).value, QStringLiteral("สอง"));
}

TEST(TextRepositoryTest, WritingWhatIsThereChangesNothing) {
    TemporaryLibrary library;
    const RevisionId first = *write(library, Language::English, QStringLiteral("A bridge"));

    EXPECT_EQ(write(library, Language::English, QStringLiteral("A bridge")), first);
    EXPECT_EQ(RevisionRepository(*library).of(kOwner)->size(), 2) << "body and status, once each";
}

TEST(TextRepositoryTest, OutdatesTranslationsWhenTheirSourceChanges) {
    TemporaryLibrary library;
    ASSERT_TRUE(write(library, Language::English, QStringLiteral("A bridge")));
    ASSERT_TRUE(write(library, Language::Thai, QStringLiteral("สะพาน")));
    ASSERT_TRUE(write(library, Language::Khmer, QStringLiteral("ស្ពាន"), TextStatus::Draft));

    ASSERT_TRUE(write(library, Language::English, QStringLiteral("A bridge at Mae Sot")));

    EXPECT_EQ(statusOf(library, Language::English), TextStatus::Reviewed);
    EXPECT_EQ(statusOf(library, Language::Thai), TextStatus::Outdated);
    EXPECT_EQ(statusOf(library, Language::Khmer), TextStatus::Draft);
    EXPECT_EQ(statusOf(library, Language::Japanese), TextStatus::Missing);
}

TEST(TextRepositoryTest, TakesTheLanguageWrittenFirstAsTheSource) {
    TemporaryLibrary library;
    ASSERT_TRUE(write(library, Language::Thai, QStringLiteral("สะพาน")));
    ASSERT_TRUE(write(library, Language::English, QStringLiteral("A bridge")));

    ASSERT_TRUE(write(library, Language::English, QStringLiteral("The bridge")));
    EXPECT_EQ(statusOf(library, Language::Thai), TextStatus::Reviewed);

    ASSERT_TRUE(write(library, Language::Thai, QStringLiteral("สะพานแม่สอด")));
    EXPECT_EQ(statusOf(library, Language::English), TextStatus::Outdated);
    EXPECT_EQ(TextRepository(*library).sourceLanguage(kOwner, TextField::Caption), Language::Thai);
}

TEST(TextRepositoryTest, DoesNotOutdateWhatIsWrittenTogether) {
    TemporaryLibrary library;
    TextRepository texts(*library);
    const RevisionId english = *write(library, Language::English, QStringLiteral("A bridge"));
    const RevisionId thai = *write(library, Language::Thai, QStringLiteral("สะพาน"));
    const TextStatus done = TextStatus::Translated;

    const Result<void> written =
        texts.setAll({{caption(Language::Thai), QStringLiteral("สะพานแม่สอด"), done, thai},
                      {caption(Language::English), QStringLiteral("A bridge at Mae Sot"), done, english}},
                     anEdit());

    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(statusOf(library, Language::Thai), done);
}

TEST(TextRepositoryTest, WritesTogetherAllOrNothing) {
    TemporaryLibrary library;
    TextRepository texts(*library);
    ASSERT_TRUE(write(library, Language::Thai, QStringLiteral("สะพาน")));

    const Result<void> written = texts.setAll({{caption(Language::English), QStringLiteral("A bridge")},
                                               {caption(Language::Thai), QStringLiteral("อื่น")}},
                                              anEdit());

    EXPECT_EQ(written.error().code, ErrorCode::Conflict);
    EXPECT_EQ(statusOf(library, Language::English), TextStatus::Missing);
}

TEST(TextRepositoryTest, AnEmptyBodyTakesTheTextAway) {
    TemporaryLibrary library;
    ASSERT_TRUE(write(library, Language::Thai, QStringLiteral("สะพาน")));

    ASSERT_TRUE(write(library, Language::Thai, QString()));

    EXPECT_EQ(statusOf(library, Language::Thai), TextStatus::Missing);
    EXPECT_EQ(TextRepository(*library).history(caption(Language::Thai))->size(), 2);
}

} // namespace
} // namespace sala
