#include "db/storage/question_repository.h"

#include "db/storage/catalogue_loader.h"
#include "db/storage/library_check.h"
#include "db/storage/query.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

namespace sala {
namespace {

class QuestionRepositoryTest : public testing::Test, public EditionFixture {
  protected:
    static WrittenQuestion written(const char *question, const QList<Motif> &motifs) {
        WrittenQuestion all{{{Language::English, QLatin1String(question)}, {Language::Khmer, QStringLiteral("ផ្ទះ?")}}, {}};
        for (const Motif motif : motifs) {
            all.cards.append({motif, {{Language::English, name(motif)}, {Language::Thai, QStringLiteral("บ้าน")}}});
        }
        return all;
    }
    QuestionRepository questions() { return QuestionRepository(*library); }
    Result<void> set(const WrittenQuestion &wanted) { return questions().set(exhibition.id, wanted, anEdit()); }
    Catalogue shown() {
        const Result<Catalogue> catalogue = loadCatalogue(*library, {exhibition.id, QDate(2016, 12, 3)});
        EXPECT_TRUE(catalogue) << why(catalogue);
        return catalogue.value_or(Catalogue());
    }
    Text text(const Id &owner, Language language) {
        return *TextRepository(*library).get({owner, TextField::Title, language});
    }
};

TEST_F(QuestionRepositoryTest, KeepsAQuestionWithItsCardsInTheirOrder) {
    const WrittenQuestion home = written("Home?", {Motif::Sea, Motif::Door, Motif::Home});
    EXPECT_EQ(questions().of(exhibition.id), std::nullopt);

    ASSERT_TRUE(set(home));

    EXPECT_EQ(questions().of(exhibition.id), home);
    const Catalogue catalogue = shown();
    EXPECT_TRUE(asksAnything(catalogue));
    EXPECT_EQ(catalogue.question.exhibition, exhibition.id);
    ASSERT_EQ(catalogue.answerCards.size(), 3);
    EXPECT_EQ(catalogue.answerCards[0].motif, Motif::Sea);
    EXPECT_EQ(catalogue.text(catalogue.answerCards[1].id, TextField::Title, Language::Japanese).body, QStringLiteral("door"));
}

TEST_F(QuestionRepositoryTest, AnotherExhibitionAsksSomethingElse) {
    Exhibition yangon = exhibition;
    yangon.id = ExhibitionId::generate();
    yangon.key = QStringLiteral("yangon");
    ASSERT_TRUE(ExhibitionRepository(*library).add(yangon, anEdit()));
    ASSERT_TRUE(set(written("Home?", {Motif::Sea, Motif::Door})));
    ASSERT_TRUE(questions().set(yangon.id, written("The sea?", {Motif::Sun, Motif::Boat}), anEdit()));

    ASSERT_TRUE(questions().clear(yangon.id, anEdit()));

    EXPECT_EQ(questions().of(yangon.id), std::nullopt);
    EXPECT_TRUE(asksAnything(shown()));
}

TEST_F(QuestionRepositoryTest, ChangesOnlyWhatIsChanged) {
    ASSERT_TRUE(set(written("Home?", {Motif::Sea, Motif::Door})));
    const Catalogue before = shown();
    const Id sea = before.answerCards[0].id;
    ASSERT_TRUE(TextRepository(*library).set({{sea, TextField::Title, Language::Thai}, QStringLiteral("บ้าน"), TextStatus::Reviewed,
                                              text(sea, Language::Thai).revision}, anEdit()));
    WrittenQuestion wanted = written("Home?", {Motif::Sun, Motif::Sea});
    wanted.cards[1].words.insert(Language::Japanese, QStringLiteral("海"));
    wanted.words.remove(Language::Khmer);

    ASSERT_TRUE(set(wanted));

    EXPECT_EQ(questions().of(exhibition.id), wanted);
    const Catalogue after = shown();
    EXPECT_EQ(after.question, before.question);
    EXPECT_EQ(after.answerCards[1].id, sea);
    EXPECT_EQ(text(sea, Language::Thai).status, TextStatus::Reviewed) << "its words are the same";
    EXPECT_EQ(text(sea, Language::Japanese).status, TextStatus::Translated);
    const int revisions = library->connection().integer("SELECT count(*) FROM revision");
    ASSERT_TRUE(set(wanted));
    EXPECT_EQ(library->connection().integer("SELECT count(*) FROM revision"), revisions) << "nothing to do";
}

TEST_F(QuestionRepositoryTest, OutdatedWordsThatAreWrittenAgainHold) {
    ASSERT_TRUE(set(written("Home?", {Motif::Sea, Motif::Door})));
    const Id question = shown().question.id;
    ASSERT_TRUE(TextRepository(*library).set({{question, TextField::Title, Language::English}, QStringLiteral("A home?"),
                                              TextStatus::Draft, text(question, Language::English).revision}, anEdit()));
    ASSERT_EQ(text(question, Language::Khmer).status, TextStatus::Outdated);

    ASSERT_TRUE(set(written("Your home?", {Motif::Sea, Motif::Door})));

    EXPECT_EQ(text(question, Language::Khmer).status, TextStatus::Translated);
}

TEST_F(QuestionRepositoryTest, RefusesWhatCannotBeAskedAndLeavesWhatWas) {
    const WrittenQuestion home = written("Home?", {Motif::Sea, Motif::Door});
    ASSERT_TRUE(set(home));

    EXPECT_EQ(set(written("Twice?", {Motif::Sea, Motif::Sea})).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(set(written("One?", {Motif::Sea})).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(questions().set(ExhibitionId::generate(), home, anEdit()).error().code, ErrorCode::NotFound);

    EXPECT_EQ(questions().of(exhibition.id), home);
}

TEST_F(QuestionRepositoryTest, OffLeavesNoWordsButItsHistory) {
    ASSERT_TRUE(set(written("Home?", {Motif::Sea, Motif::Door})));
    const Id question = shown().question.id;

    ASSERT_TRUE(questions().clear(exhibition.id, anEdit()));
    ASSERT_TRUE(questions().clear(exhibition.id, anEdit())) << "twice is no error";

    EXPECT_FALSE(asksAnything(shown()));
    EXPECT_TRUE(TextRepository(*library).of(question)->isEmpty());
    EXPECT_FALSE(TextRepository(*library).history({question, TextField::Title, Language::English})->isEmpty());
    EXPECT_EQ(library->connection().integer("SELECT count(*) FROM answer_card"), 0);
}

TEST_F(QuestionRepositoryTest, AChangeThatIsKilledIsWholeOrNotThere) {
    const WrittenQuestion first = written("Home?", {Motif::Sea, Motif::Door, Motif::Sun});
    const WrittenQuestion second = written("The sea?", {Motif::Boat, Motif::Home});
    ASSERT_TRUE(set(first));
    const QString path = library.path();
    library.close();
    for (int round = 0; round < 8; ++round) {
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = startChild([&] {
            Result<Library> own = Library::open(path, Library::Mode::ReadWrite);
            for (int i = 0; own && QuestionRepository(*own).set(exhibition.id, i % 2 ? first : second, anEdit()) &&
                            ::write(ends[1], "x", 1) == 1;
                 ++i) {
            }
            return false;
        });
        close(ends[1]);
        char heard = 0;
        for (int i = 0; i <= round; ++i) {
            ASSERT_EQ(::read(ends[0], &heard, 1), 1);
        }
        kill(child, SIGKILL);
        finished(child);
        close(ends[0]);
    }

    library.reopen();

    const auto kept = questions().of(exhibition.id);
    ASSERT_TRUE(kept) << why(kept);
    EXPECT_TRUE(*kept == first || *kept == second);
}

TEST_F(QuestionRepositoryTest, ACheckNamesTheLanguagesThatAreMissing) {
    ASSERT_TRUE(set(written("Home?", {Motif::Sea, Motif::Door})));

    const Result<QList<Finding>> findings = checkLibrary(*library);
    ASSERT_TRUE(findings) << why(findings);
    QStringList missing;
    for (const Finding &finding : *findings) {
        if (finding.code == QLatin1String("text-missing")) {
            missing.append(finding.detail);
        }
    }

    EXPECT_EQ(missing.filter(QStringLiteral("question of bangkok")).size(), 3) << missing.join(u'\n').toStdString();
    EXPECT_EQ(missing.filter(QStringLiteral("answer card sea")).size(), 3);
}

TEST_F(QuestionRepositoryTest, AnEditionBringsItsOwnAndNoOther) {
    addPhotograph(1);
    Exhibition yangon = exhibition;
    yangon.id = ExhibitionId::generate();
    yangon.key = QStringLiteral("yangon");
    ASSERT_TRUE(ExhibitionRepository(*library).add(yangon, anEdit()));
    ASSERT_TRUE(set(written("Home?", {Motif::Sea, Motif::Door})));
    ASSERT_TRUE(questions().set(yangon.id, written("elsewhere-words", {Motif::Sun, Motif::Boat}), anEdit()));

    ASSERT_TRUE(publish(QStringLiteral("one")));

    KioskState state = kiosk();
    const auto loaded = loadEdition(pathFor(QStringLiteral("one")), state);
    ASSERT_TRUE(loaded) << why(loaded);
    const auto current = state.edition(KioskEdition::Role::Current);
    Result<Library> edition = Library::open(state.pathOf(**current), Library::Mode::ReadOnly);
    const auto there = loadCatalogue(*edition, {{}, QDate(2016, 12, 3)});
    ASSERT_TRUE(there) << why(there);
    EXPECT_EQ(questionMark(*there), questionMark(shown()));
    EXPECT_EQ(there->text(there->question.id, TextField::Title, Language::Khmer).body, QStringLiteral("ផ្ទះ?"));
    EXPECT_FALSE(bytesOf(pathFor(QStringLiteral("one"))).contains("elsewhere"));
}

} // namespace
} // namespace sala
