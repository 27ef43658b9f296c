#include "db/storage/curator_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/text_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

class ReviewTest : public testing::Test {
  protected:
    ReviewTest() {
        add(sokha);
        add(aye);
    }
    void add(const Curator &curator) {
        EXPECT_TRUE(CuratorRepository(*library).add(curator, QStringLiteral("river of stones"), anEdit()));
    }
    Result<RevisionId> write(const QString &author, const QString &body, TextStatus status) {
        const Text seen = texts.get(title).value();
        return texts.set({title, body, status, seen.revision}, Edit::by(author));
    }
    TextStatus status() { return texts.get(title)->status; }

    TemporaryLibrary library;
    TextRepository texts{*library};
    Curator sokha{CuratorId::generate(), QStringLiteral("Sokha"), Language::Khmer};
    Curator aye{CuratorId::generate(), QStringLiteral("Aye"), Language::Burmese};
    TextKey title{Id::generate(), TextField::Title, Language::Khmer};
    QString river = QStringLiteral("ទន្លេ");
};

TEST_F(ReviewTest, IsAnotherCuratorsAndAChangeOfTheStatusAlone) {
    ASSERT_TRUE(write(sokha.name, river, TextStatus::Translated));

    EXPECT_FALSE(texts.mayReview(title, sokha.name).value());
    EXPECT_EQ(write(sokha.name, river, TextStatus::Reviewed).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(status(), TextStatus::Translated);
    EXPECT_TRUE(texts.mayReview(title, aye.name).value());
    ASSERT_TRUE(write(aye.name, river, TextStatus::Reviewed));

    EXPECT_EQ(status(), TextStatus::Reviewed);
    EXPECT_EQ(texts.history(title)->size(), 1);
    const auto statuses = RevisionRepository(*library).of(title.owner, QStringLiteral("title/km/status"));
    EXPECT_EQ(statuses->last().author, aye.name);
    EXPECT_TRUE(statuses->last().time.isValid());
}

TEST_F(ReviewTest, IsNeverOfWhatTheReviewerHasJustWritten) {
    ASSERT_TRUE(write(sokha.name, river, TextStatus::Translated));

    EXPECT_EQ(write(aye.name, QStringLiteral("ទន្លេ។"), TextStatus::Reviewed).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(texts.get(title)->body, river);
}

TEST_F(ReviewTest, ImportsDoNotGoRoundIt) {
    EXPECT_EQ(write(QStringLiteral("captions"), river, TextStatus::Reviewed).error().code, ErrorCode::NotAllowed);
    ASSERT_TRUE(write(sokha.name, river, TextStatus::Translated));

    EXPECT_EQ(write(QStringLiteral("captions"), river, TextStatus::Reviewed).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(texts.setAll({{title, river, TextStatus::Reviewed, texts.get(title)->revision}}, Edit::by(QStringLiteral("import")))
                  .error()
                  .code,
              ErrorCode::NotAllowed);
}

TEST_F(ReviewTest, AnotherNameIsNotAnotherPerson) {
    ASSERT_TRUE(write(sokha.name, river, TextStatus::Translated));
    Curator renamed = sokha;
    renamed.name = QStringLiteral("Sok Sokha");
    ASSERT_TRUE(CuratorRepository(*library).update(sokha, renamed, anEdit()));

    EXPECT_FALSE(texts.mayReview(title, renamed.name).value());
    EXPECT_FALSE(texts.mayReview(title, sokha.name).value()) << "nobody has this name now";
}

TEST_F(ReviewTest, WhoHasLeftReviewsNothing) {
    ASSERT_TRUE(write(sokha.name, river, TextStatus::Translated));
    Curator gone = aye;
    gone.isActive = false;
    ASSERT_TRUE(CuratorRepository(*library).update(aye, gone, anEdit()));

    EXPECT_EQ(write(aye.name, river, TextStatus::Reviewed).error().code, ErrorCode::NotAllowed);
}

TEST_F(ReviewTest, WhatCameWithAnImportIsReviewedByACurator) {
    ASSERT_TRUE(write(QStringLiteral("captions"), river, TextStatus::Translated));

    EXPECT_TRUE(write(aye.name, river, TextStatus::Reviewed));
}

TEST(ReviewWithoutCuratorsTest, AFinishedLibraryComesInAsItIs) {
    TemporaryLibrary library;
    const TextKey title{Id::generate(), TextField::Title, Language::Khmer};

    const auto written = TextRepository(*library).set({title, QStringLiteral("ទន្លេ"), TextStatus::Reviewed},
                                                      Edit::by(QStringLiteral("import")));

    ASSERT_TRUE(written) << why(written);
    EXPECT_EQ(TextRepository(*library).get(title)->status, TextStatus::Reviewed);
}

} // namespace
} // namespace sala
