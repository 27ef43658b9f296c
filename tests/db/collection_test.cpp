#include "db/storage/collection_loader.h"

#include "db/storage/consent_repository.h"
#include "db/storage/curator_repository.h"
#include "db/storage/draft_repository.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

class CollectionTest : public testing::Test {
  protected:
    void write(TextField field, Language language, const QString &body, TextStatus status) {
        const TextKey key{work, field, language};
        TextRepository texts(*library);
        EXPECT_TRUE(texts.set({key, body, status, texts.get(key)->revision}, anEdit()));
    }
    PersonId addPerson(int number) {
        const Person person{PersonId::generate(), QStringLiteral("KH-2016-%1").arg(number)};
        EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
        const auto seen = WorkRepository(*library).persons(work).value();
        EXPECT_TRUE(WorkRepository(*library).setPersons(work, seen, seen + QList<PersonId>{person.id}, anEdit()));
        return person.id;
    }
    void consent(const PersonId &person, ConsentState state, const QDate &until = {}) {
        EXPECT_TRUE(ConsentRepository(*library).add(
            {ConsentId::generate(), person, work, ConsentUse::Exhibition, state, {}, false, until}, anEdit()));
    }
    Workload load() {
        const Collection collection = loadCollection(*library).value();
        return workloadOf(collection.works.first(), collection, question);
    }

    TemporaryLibrary library;
    WorkId work = LibraryImportSink(*library).addPhotograph(samplePhotograph(1)).value();
    ConsentQuestion question{ConsentUse::Exhibition, QStringLiteral("TH"), QDate(2016, 12, 1)};
};

TEST_F(CollectionTest, CountsWhatIsLeftInEachLanguage) {
    write(TextField::Caption, Language::English, QStringLiteral("A river"), TextStatus::Reviewed);
    write(TextField::Caption, Language::Thai, QStringLiteral("แม่น้ำ"), TextStatus::Translated);
    write(TextField::Caption, Language::Khmer, QStringLiteral("ទន្លេ"), TextStatus::Draft);
    write(TextField::Title, Language::Thai, QStringLiteral("แม่น้ำ"), TextStatus::Translated);
    write(TextField::Title, Language::English, QStringLiteral("Another river"), TextStatus::Translated);

    const Workload load = this->load();

    EXPECT_EQ(load.in(Language::English), (LanguageLoad{0, 0, 0, 1, 0})) << "its title is not reviewed";
    EXPECT_EQ(load.in(Language::Thai), (LanguageLoad{0, 0, 1, 1, 0}));
    EXPECT_EQ(load.in(Language::Khmer), (LanguageLoad{1, 1, 0, 0, 0}));
    EXPECT_EQ(load.in(Language::Japanese), (LanguageLoad{2, 0, 0, 0, 0}));
}

TEST_F(CollectionTest, KnowsWhoseDraftsAreWaiting) {
    const Curator sokha{CuratorId::generate(), QStringLiteral("Sokha")};
    ASSERT_TRUE(CuratorRepository(*library).add(sokha, QStringLiteral("river of stones"), anEdit()));
    ASSERT_TRUE(DraftRepository(*library).keep(
        {{work, TextField::Story, Language::Japanese}, sokha.id, QStringLiteral("川"), {}, anEdit().time}));

    EXPECT_EQ(load().in(Language::Japanese).unsaved, 1);
    EXPECT_EQ(load().in(Language::Thai).unsaved, 0);
}

TEST_F(CollectionTest, TellsHowConsentStandsAndUntilWhen) {
    EXPECT_EQ(load().consent, ConsentStanding::NobodyShown);
    const PersonId one = addPerson(1);
    const PersonId other = addPerson(2);
    consent(one, ConsentState::Granted, QDate(2016, 12, 20));
    consent(one, ConsentState::Granted, QDate(2016, 12, 24));
    EXPECT_EQ(load().consent, ConsentStanding::Incomplete);
    EXPECT_FALSE(load().consentEnds.isValid());

    consent(other, ConsentState::Granted);
    EXPECT_EQ(load().consent, ConsentStanding::Granted);
    EXPECT_EQ(load().consentEnds, QDate(2016, 12, 24)) << "the longer of the one who sets an end";

    question.day = QDate(2016, 12, 25);
    EXPECT_EQ(load().consent, ConsentStanding::Incomplete);
    consent(other, ConsentState::Refused);
    EXPECT_EQ(load().consent, ConsentStanding::Refused);
}

TEST_F(CollectionTest, FiltersByAnythingTogether) {
    write(TextField::Caption, Language::Thai, QStringLiteral("แม่น้ำ"), TextStatus::Translated);
    consent(addPerson(1), ConsentState::Granted, QDate(2016, 12, 24));
    const Collection collection = loadCollection(*library).value();
    const Work &work = collection.works.first();
    const Workload load = workloadOf(work, collection, question);
    const auto isShown = [&](auto &&set) {
        WorkFilter filter;
        set(filter);
        return fits(work, load, filter);
    };

    EXPECT_TRUE(isShown([](WorkFilter &) {}));
    EXPECT_TRUE(isShown([&](WorkFilter &filter) {
        filter.place = work.place;
        filter.kind = WorkKind::Photograph;
        filter.text = WorkFilter::Text::Unreviewed;
        filter.language = Language::Thai;
        filter.consent = WorkFilter::Consent::Ending;
        filter.endingBy = QDate(2016, 12, 31);
    }));
    EXPECT_FALSE(isShown([](WorkFilter &filter) { filter.place = PlaceId::generate(); }));
    EXPECT_FALSE(isShown([](WorkFilter &filter) { filter.theme = ThemeId::generate(); }));
    EXPECT_FALSE(isShown([](WorkFilter &filter) { filter.journey = JourneyId::generate(); }));
    EXPECT_TRUE(isShown([](WorkFilter &filter) { filter.text = WorkFilter::Text::Missing; })) << "in some language";
    EXPECT_FALSE(isShown([](WorkFilter &filter) { filter.text = WorkFilter::Text::Outdated; }));
    EXPECT_FALSE(isShown([](WorkFilter &filter) { filter.consent = WorkFilter::Consent::Refused; }));
    EXPECT_FALSE(isShown([](WorkFilter &filter) {
        filter.consent = WorkFilter::Consent::Ending;
        filter.endingBy = QDate(2016, 12, 23);
    }));
}

TEST_F(CollectionTest, TitlesAreThereFirst) {
    write(TextField::Caption, Language::Thai, QStringLiteral("แม่น้ำ"), TextStatus::Translated);

    const Collection titles = loadCollection(*library, CollectionDepth::Titles).value();

    EXPECT_EQ(titles.works.size(), 1);
    EXPECT_EQ(titles.text({work, TextField::Title, Language::English}).body, QStringLiteral("By the river, 1"));
    EXPECT_EQ(titles.text({work, TextField::Caption, Language::Thai}).status, TextStatus::Missing);
}

} // namespace
} // namespace sala
