#include "db/storage/draft_repository.h"

#include "db/storage/curator_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/text_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

class DraftRepositoryTest : public testing::Test {
  protected:
    DraftRepositoryTest() {
        for (Curator *curator : {&sokha, &aye}) {
            EXPECT_TRUE(CuratorRepository(*library).add(*curator, QStringLiteral("river of stones"), anEdit()));
        }
    }
    Draft draft(const Curator &curator, const QString &body, const RevisionId &parent = {}) const {
        return {caption, curator.id, body, parent, anEdit().time};
    }
    RevisionId write(const QString &author, const QString &body) {
        const Text seen = TextRepository(*library).get(caption).value();
        return TextRepository(*library)
            .set({caption, body, TextStatus::Translated, seen.revision}, {author, anEdit().time})
            .value();
    }

    TemporaryLibrary library;
    Curator sokha{CuratorId::generate(), QStringLiteral("Sokha"), Language::Khmer};
    Curator aye{CuratorId::generate(), QStringLiteral("Aye"), Language::Burmese};
    WorkId work = LibraryImportSink(*library).addPhotograph(samplePhotograph(1)).value();
    TextKey caption{work, TextField::Caption, Language::Khmer};
    DraftRepository drafts{*library};
};

TEST_F(DraftRepositoryTest, KeepsTheLastOfEachTextAndCurator) {
    ASSERT_TRUE(drafts.keep(draft(sokha, QStringLiteral("ទន្"))));
    ASSERT_TRUE(drafts.keep(draft(sokha, QStringLiteral("ទន្លេ"))));
    ASSERT_TRUE(drafts.keep(draft(aye, QStringLiteral("ស្ទឹង"))));
    library.reopen();
    drafts = DraftRepository(*library);

    EXPECT_EQ(drafts.by(sokha.id).value(), QList<Draft>{draft(sokha, QStringLiteral("ទន្លេ"))});
    EXPECT_EQ(drafts.of(work)->size(), 2);
    ASSERT_TRUE(drafts.drop(caption, sokha.id));
    ASSERT_TRUE(drafts.drop(caption, sokha.id)) << "none is no trouble";
    EXPECT_EQ(drafts.all().value(), QList<Draft>{draft(aye, QStringLiteral("ស្ទឹង"))});
}

TEST_F(DraftRepositoryTest, ReplacesNothingThatItsWindowHasNotSeen) {
    const SeenDrafts none;
    const SeenDrafts first{QStringLiteral("first")};
    ASSERT_TRUE(drafts.keep(draft(sokha, QStringLiteral("first")), none));
    ASSERT_TRUE(drafts.keep(draft(sokha, QStringLiteral("second")), first));

    EXPECT_EQ(drafts.keep(draft(sokha, QStringLiteral("other")), first).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(drafts.drop(caption, sokha.id, first));
    ASSERT_TRUE(drafts.save(draft(sokha, QStringLiteral("other")), TextStatus::Draft, {sokha.name, anEdit().time}, first));

    EXPECT_EQ(drafts.find(caption, sokha.id).value(), draft(sokha, QStringLiteral("second")));
    ASSERT_TRUE(drafts.keep(draft(aye, QStringLiteral("hers")), none)) << "another curator's is another draft";
    ASSERT_TRUE(drafts.drop(caption, sokha.id, SeenDrafts{QStringLiteral("second")}));
    EXPECT_EQ(drafts.find(caption, sokha.id).value(), std::nullopt);
}

TEST_F(DraftRepositoryTest, IsNoRevisionUntilItIsSaved) {
    const qsizetype before = RevisionRepository(*library).of(work)->size();
    ASSERT_TRUE(drafts.keep(draft(sokha, QStringLiteral("ទន្លេ"))));
    EXPECT_EQ(RevisionRepository(*library).of(work)->size(), before);

    const auto saved = drafts.save(draft(sokha, QStringLiteral("ទន្លេ")), TextStatus::Translated, {sokha.name, anEdit().time});

    ASSERT_TRUE(saved) << why(saved);
    EXPECT_EQ(TextRepository(*library).get(caption)->body, QStringLiteral("ទន្លេ"));
    EXPECT_TRUE(drafts.all()->isEmpty());
}

TEST_F(DraftRepositoryTest, ShowsWhatSomebodyElseWroteMeanwhile) {
    const RevisionId start = write(sokha.name, QStringLiteral("ទន្លេ"));
    const Draft mine = draft(sokha, QStringLiteral("ទន្លេមេគង្គ"), start);
    ASSERT_TRUE(drafts.keep(mine));
    EXPECT_EQ(drafts.conflict(mine).value(), std::nullopt);
    write(aye.name, QStringLiteral("ស្ទឹង"));

    const auto conflict = drafts.conflict(mine);
    const auto saved = drafts.save(mine, TextStatus::Translated, {sokha.name, anEdit().time});

    ASSERT_TRUE(conflict && *conflict);
    EXPECT_EQ((**conflict).theirs.body, QStringLiteral("ស្ទឹង"));
    EXPECT_EQ((**conflict).author, aye.name);
    EXPECT_EQ((**conflict).time, anEdit().time);
    EXPECT_EQ((**conflict).ancestor, QStringLiteral("ទន្លេ"));
    EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    EXPECT_EQ(drafts.by(sokha.id).value(), QList<Draft>{mine}) << "nothing is lost";
}

TEST_F(DraftRepositoryTest, ErasedWorksHaveNoneAndTakeNone) {
    ASSERT_TRUE(drafts.keep(draft(sokha, QStringLiteral("the secret caption"))));

    ASSERT_TRUE(eraseWorks(*library, {work}, anEdit()));
    EXPECT_TRUE(drafts.all()->isEmpty());
    EXPECT_EQ(drafts.keep(draft(sokha, QStringLiteral("the secret caption"))).error().code, ErrorCode::NotAllowed);
    const auto written = TextRepository(*library).set({caption, QStringLiteral("the secret caption")}, anEdit());
    EXPECT_EQ(written.error().code, ErrorCode::NotAllowed) << "a window that was still open";

    ASSERT_TRUE(emptyLog(*library));
    library.close();
    EXPECT_FALSE(bytesOf(library.path()).contains("the secret caption"));
}

TEST_F(DraftRepositoryTest, GoesWithWhatItIsOf) {
    const Theme theme{ThemeId::generate(), QStringLiteral("river")};
    ASSERT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
    ASSERT_TRUE(drafts.keep({{theme.id, TextField::Title, Language::Thai}, sokha.id, QStringLiteral("แม่น้ำ"), {}, anEdit().time}));

    ASSERT_TRUE(ThemeRepository(*library).remove(theme, anEdit()));

    EXPECT_TRUE(drafts.all()->isEmpty());
}

TEST_F(DraftRepositoryTest, IsOfACuratorWhoIsThere) {
    EXPECT_FALSE(drafts.keep({caption, CuratorId::generate(), QStringLiteral("x"), {}, anEdit().time}));
}

} // namespace
} // namespace sala
