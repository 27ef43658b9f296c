#include "db/storage/undo_repository.h"

#include "db/storage/curator_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

const QString kSokha = QStringLiteral("Sokha");
const QString kAye = QStringLiteral("Aye");

class UndoRepositoryTest : public testing::Test {
  protected:
    Edit by(const QString &author) {
        time = time.addSecs(60);
        return {author, time};
    }
    TextKey caption(Language language) const { return {work, TextField::Caption, language}; }
    void write(const QString &author, Language language, const QString &body, TextStatus status = TextStatus::Translated) {
        const TextKey key = caption(language);
        const auto written = texts.set({key, body, status, texts.get(key)->revision}, by(author));
        EXPECT_TRUE(written) << why(written);
    }
    std::string body(Language language) { return texts.get(caption(language))->body.toStdString(); }
    TextStatus status(Language language) { return texts.get(caption(language))->status; }
    bool undo(const QString &author) { return carryOut(undos.lastUndo(author).value(), author); }
    bool redo(const QString &author) { return carryOut(undos.lastRedo(author).value(), author); }
    bool carryOut(const std::optional<Undo> &wanted, const QString &author) {
        const Result<void> done = wanted ? undos.apply(*wanted, by(author)) : Result<void>();
        EXPECT_TRUE(done) << why(done);
        return wanted && done;
    }
    template<class Change>
    void change(const QString &author, Change &&make) {
        const Work seen = WorkRepository(*library).get(work).value();
        Work wanted = seen;
        make(wanted);
        EXPECT_TRUE(WorkRepository(*library).update(seen, wanted, by(author)));
    }
    Work now() { return WorkRepository(*library).get(work).value(); }

    TemporaryLibrary library;
    WorkId work = LibraryImportSink(*library, kSokha).addPhotograph(samplePhotograph(1)).value();
    TextRepository texts{*library};
    UndoRepository undos{*library};
    QDateTime time = QDateTime::currentDateTimeUtc();
};

TEST_F(UndoRepositoryTest, StepsBackAndForthThroughAllTheySaved) {
    write(kSokha, Language::English, QStringLiteral("one"), TextStatus::Draft);
    write(kSokha, Language::English, QStringLiteral("two"));
    write(kSokha, Language::English, QStringLiteral("three"));
    library.reopen();
    texts = TextRepository(*library);
    undos = UndoRepository(*library);

    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(body(Language::English), "two");
    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(body(Language::English), "one");
    EXPECT_EQ(status(Language::English), TextStatus::Draft);
    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(status(Language::English), TextStatus::Missing);
    EXPECT_FALSE(undo(kSokha)) << "how it was brought in is no edit";

    for (const char *again : {"one", "two", "three"}) {
        ASSERT_TRUE(redo(kSokha));
        EXPECT_EQ(body(Language::English), again);
    }
    EXPECT_FALSE(redo(kSokha));
    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(body(Language::English), "two") << "and what was done again is undone again";
    ASSERT_TRUE(redo(kSokha));
    EXPECT_EQ(body(Language::English), "three");
    EXPECT_EQ(texts.history(caption(Language::English))->size(), 11) << "nothing was taken out of the history";
}

TEST_F(UndoRepositoryTest, SaysWhatWouldComeBack) {
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kSokha, Language::English, QStringLiteral("two"));

    const std::optional<Undo> offered = undos.lastUndo(kSokha).value();

    ASSERT_TRUE(offered);
    ASSERT_EQ(offered->fields.size(), 1);
    EXPECT_EQ(offered->fields[0].now, QStringLiteral("two"));
    EXPECT_EQ(offered->fields[0].then, QStringLiteral("one"));
    EXPECT_EQ(offered->fields[0].text, caption(Language::English));
    EXPECT_EQ(offered->time, time);
}

TEST_F(UndoRepositoryTest, IsOnesOwn) {
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kAye, Language::Thai, QStringLiteral("สะพาน"));

    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(body(Language::English), "");
    EXPECT_EQ(body(Language::Thai), "สะพาน");
}

TEST_F(UndoRepositoryTest, DoesNotTouchWhatSomebodyElseWroteSince) {
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kSokha, Language::English, QStringLiteral("two"));
    const std::optional<Undo> offered = undos.lastUndo(kSokha).value();
    write(kAye, Language::English, QStringLiteral("hers"));

    EXPECT_EQ(undos.apply(*offered, by(kSokha)).error().code, ErrorCode::Conflict);
    EXPECT_EQ(undos.lastUndo(kSokha).value(), std::nullopt);
    EXPECT_EQ(body(Language::English), "hers");
}

TEST_F(UndoRepositoryTest, AnEditAfterAnUndoForgetsTheRedo) {
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kSokha, Language::English, QStringLiteral("two"));
    ASSERT_TRUE(undo(kSokha));
    write(kSokha, Language::Thai, QStringLiteral("สะพาน"));

    EXPECT_FALSE(redo(kSokha));
    ASSERT_TRUE(undo(kSokha));
    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(body(Language::English), "");
}

TEST_F(UndoRepositoryTest, ASourceComesBackWithTheStatusOfItsTranslations) {
    write(kSokha, Language::English, QStringLiteral("A bridge"));
    write(kAye, Language::Thai, QStringLiteral("สะพาน"));
    write(kAye, Language::Khmer, QStringLiteral("ស្ពាន"));
    write(kSokha, Language::English, QStringLiteral("A bridge at Mae Sot"));
    ASSERT_EQ(status(Language::Thai), TextStatus::Outdated);
    write(kAye, Language::Khmer, QStringLiteral("ស្ពានមែសត"));

    ASSERT_TRUE(undo(kSokha));

    EXPECT_EQ(body(Language::English), "A bridge");
    EXPECT_EQ(status(Language::Thai), TextStatus::Translated) << "it is of this text again";
    EXPECT_EQ(status(Language::Khmer), TextStatus::Outdated) << "it is of the other";
}

TEST_F(UndoRepositoryTest, AReviewedTextIsNotPulledAwayFromUnderItsReview) {
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kSokha, Language::English, QStringLiteral("two"));
    write(kAye, Language::English, QStringLiteral("two"), TextStatus::Reviewed);

    EXPECT_EQ(undos.lastUndo(kSokha).value(), std::nullopt);
    ASSERT_TRUE(undo(kAye));
    EXPECT_EQ(status(Language::English), TextStatus::Translated);
}

TEST_F(UndoRepositoryTest, AReviewIsOfTheWordsItWasOf) {
    for (const QString &name : {kSokha, kAye}) {
        ASSERT_TRUE(CuratorRepository(*library).add({CuratorId::generate(), name}, QStringLiteral("river of stones"), anEdit()));
    }
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kAye, Language::English, QStringLiteral("one"), TextStatus::Reviewed);
    write(kSokha, Language::English, QStringLiteral("two"));

    ASSERT_TRUE(undo(kSokha));

    EXPECT_EQ(status(Language::English), TextStatus::Reviewed);
    EXPECT_EQ(body(Language::English), "one");
    EXPECT_FALSE(texts.mayReview(caption(Language::English), kSokha).value()) << "the words are theirs still";
}

TEST_F(UndoRepositoryTest, BringsBackWhatIsSaidOfAWork) {
    const Theme theme{ThemeId::generate(), QStringLiteral("river")};
    const Journey journey{JourneyId::generate(), QStringLiteral("japan-2016"), QStringLiteral("JP"), QStringLiteral("2016-07")};
    ASSERT_TRUE(ThemeRepository(*library).add(theme, by(kSokha)));
    ASSERT_TRUE(JourneyRepository(*library).add(journey, by(kSokha)));
    const Work before = now();
    change(kSokha, [&](Work &wanted) {
        wanted.date = {2015, 4, 0};
        wanted.place = {};
        wanted.journey = journey.id;
        wanted.themes = {theme.id};
        wanted.creator = QStringLiteral("Noy");
        wanted.focus = {0.1, 0.2};
        wanted.isSensitive = true;
    });
    const Work after = now();

    ASSERT_TRUE(undo(kSokha));
    EXPECT_EQ(now(), before);
    ASSERT_TRUE(redo(kSokha));
    EXPECT_EQ(now(), after);
}

TEST_F(UndoRepositoryTest, OfABatchOnlyWhatOthersHaveNotChangedSince) {
    change(kSokha, [](Work &wanted) {
        wanted.creator = QStringLiteral("Noy");
        wanted.isSensitive = true;
    });
    change(kAye, [](Work &wanted) { wanted.creator = kAye; });

    ASSERT_TRUE(undo(kSokha));

    EXPECT_EQ(now().creator, kAye);
    EXPECT_FALSE(now().isSensitive);
}

TEST_F(UndoRepositoryTest, NothingErasedComesBack) {
    write(kSokha, Language::English, QStringLiteral("one"));
    write(kSokha, Language::English, QStringLiteral("two"));
    const std::optional<Undo> offered = undos.lastUndo(kSokha).value();
    ASSERT_TRUE(eraseWorks(*library, {work}, by(kAye)));

    EXPECT_EQ(undos.lastUndo(kSokha).value(), std::nullopt);
    EXPECT_FALSE(undos.apply(*offered, by(kSokha)));
    EXPECT_EQ(status(Language::English), TextStatus::Missing);
}

TEST_F(UndoRepositoryTest, TakesNoInventedValue) {
    write(kSokha, Language::English, QStringLiteral("one"));
    std::optional<Undo> offered = undos.lastUndo(kSokha).value();
    offered->fields[0].then = QStringLiteral("something else");

    EXPECT_EQ(undos.apply(*offered, by(kSokha)).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(body(Language::English), "one");
}

} // namespace
} // namespace sala
