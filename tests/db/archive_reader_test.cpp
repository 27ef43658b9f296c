// What an archive may have, and that nothing else of it leaves the library.

#include "db/storage/archive_reader.h"
#include "db/storage/consent_repository.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/withdrawal.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

#include <algorithm>

namespace sala {
namespace {

class ArchiveReaderTest : public testing::Test {
  protected:
    ArchiveReaderTest() {
        work = LibraryImportSink(*library).addPhotograph(samplePhotograph(1)).value();
        other = LibraryImportSink(*library).addPhotograph(samplePhotograph(2)).value();
        EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
        EXPECT_TRUE(WorkRepository(*library).setPersons(work, {}, {person.id}, anEdit()));
        EXPECT_TRUE(TextRepository(*library).set({{work, TextField::Caption, Language::Khmer}, QStringLiteral("នាង")}, anEdit()));
    }

    void agree(const Consent &how) {
        Consent consent = how;
        consent.id = ConsentId::generate();
        consent.person = person.id;
        consent.work = work;
        ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
        ConsentDetails details;
        details.consent = consent.id;
        details.note = QStringLiteral("asked at the market");
        ASSERT_TRUE(ConsentRepository(*library).setDetails(details, anEdit()));
    }

    static Consent granted() {
        Consent consent;
        consent.state = ConsentState::Granted;
        return consent;
    }

    ArchiveContents read(ArchiveScope scope = ArchiveScope::MayBeSeen, ArchivedConsents consents = ArchivedConsents::LeftOut) {
        auto contents = readArchive(*library, {scope, consents});
        EXPECT_TRUE(contents) << why(contents);
        return contents.value_or(ArchiveContents());
    }

    bool goes() {
        const ArchiveContents contents = read();
        return std::any_of(contents.works.begin(), contents.works.end(), [&](const Work &each) { return each.id == work; });
    }

    TemporaryLibrary library;
    Person person{PersonId::generate(), QStringLiteral("KH-2016-014"), false};
    WorkId work;
    WorkId other;
};

TEST_F(ArchiveReaderTest, UnknownStaysAndNothingOfItIsThere) {
    Playlist playlist;
    playlist.id = PlaylistId::generate();
    playlist.key = QStringLiteral("evening");
    playlist.entries = {PlaylistEntry{work}, PlaylistEntry{other}};
    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    const ArchiveContents contents = read();

    ASSERT_EQ(contents.works.size(), 1);
    EXPECT_EQ(contents.works.first().id, other);
    EXPECT_EQ(contents.restricted, (QList<RestrictedWork>{{work, WorkKind::Photograph, ConsentObstacle::Unknown}}));
    EXPECT_EQ(contents.numbers.value(other), 2) << "numbers are the same in each archive";
    EXPECT_EQ(contents.playlists.first().entries.size(), 1);
    for (const Text &text : contents.texts) {
        EXPECT_NE(text.key.owner, Id(work));
    }
    for (const Revision &revision : contents.history) {
        EXPECT_NE(revision.subject, Id(work));
        EXPECT_FALSE(revision.value.contains(person.reference));
    }
    EXPECT_TRUE(contents.people.isEmpty() && contents.consents.isEmpty() && contents.persons.isEmpty());
}

TEST_F(ArchiveReaderTest, OnlyWhatHoldsEverywhereAndForEverGoes) {
    agree(granted());

    EXPECT_TRUE(goes());
}

TEST_F(ArchiveReaderTest, AnEndOrCountriesOrAHiddenFaceKeepIt) {
    Consent consent = granted();
    consent.until = QDate(2999, 1, 1);
    agree(consent);
    EXPECT_FALSE(goes()) << "an archive outlives it";

    consent = granted();
    consent.countries = {QStringLiteral("TH")};
    agree(consent);
    EXPECT_FALSE(goes());

    consent = granted();
    consent.faceHidden = true;
    agree(consent);
    EXPECT_FALSE(goes());

    agree(granted());
    EXPECT_TRUE(goes());
}

TEST_F(ArchiveReaderTest, ARefusalForWhateverElseKeepsIt) {
    agree(granted());
    Consent refused;
    refused.use = ConsentUse::Web;
    refused.state = ConsentState::Refused;
    refused.countries = {QStringLiteral("JP")};
    agree(refused);

    EXPECT_FALSE(goes());
    EXPECT_EQ(read().restricted.first().obstacle, ConsentObstacle::Refused);
}

TEST_F(ArchiveReaderTest, TheClosedArchiveHasItAndSaysSo) {
    const ArchiveContents contents = read(ArchiveScope::Everything);

    EXPECT_EQ(contents.works.size(), 2);
    EXPECT_EQ(contents.restricted.size(), 1);
    EXPECT_TRUE(contents.people.isEmpty()) << "who it is, is another question";
    EXPECT_TRUE(std::any_of(contents.history.begin(), contents.history.end(),
                            [&](const Revision &revision) { return revision.subject == Id(work); }));
    EXPECT_TRUE(std::none_of(contents.history.begin(), contents.history.end(), [&](const Revision &revision) {
        return revision.field == QLatin1String("persons") || revision.value.contains(person.reference);
    }));
}

TEST_F(ArchiveReaderTest, ConsentsGoOnlyWhenTheyAreAskedFor) {
    agree(granted());
    const auto tellsOfThem = [](const ArchiveContents &contents) {
        return std::any_of(contents.history.begin(), contents.history.end(), [](const Revision &revision) {
            return revision.value == QLatin1String("asked at the market");
        });
    };

    EXPECT_FALSE(tellsOfThem(read()));
    const ArchiveContents contents = read(ArchiveScope::MayBeSeen, ArchivedConsents::TakenAlong);
    EXPECT_TRUE(tellsOfThem(contents));
    EXPECT_EQ(contents.people, QList<Person>{person});
    EXPECT_EQ(contents.consents.size(), 1);
    EXPECT_EQ(contents.details.first().note, QStringLiteral("asked at the market"));
    EXPECT_EQ(contents.persons.value(work), QList<PersonId>{person.id});
}

TEST_F(ArchiveReaderTest, ConsentsOfWorksThatStayDoNotGo) {
    Consent refused;
    refused.state = ConsentState::Refused;
    agree(refused);

    const ArchiveContents contents = read(ArchiveScope::MayBeSeen, ArchivedConsents::TakenAlong);

    EXPECT_TRUE(contents.people.isEmpty() && contents.consents.isEmpty() && contents.details.isEmpty());
    for (const Revision &revision : contents.history) {
        EXPECT_FALSE(revision.value.contains(person.reference) || revision.value.contains(QLatin1String("market")));
    }
}

TEST_F(ArchiveReaderTest, WhatWasErasedIsInNoArchive) {
    WithdrawalOrder order;
    order.person = person.id;
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));

    const ArchiveContents contents = read(ArchiveScope::Everything, ArchivedConsents::TakenAlong);

    EXPECT_EQ(contents.works.size(), 1);
    EXPECT_TRUE(contents.restricted.isEmpty());
    EXPECT_TRUE(contents.people.isEmpty()) << "who is on nothing is nobody's business";
}

} // namespace
} // namespace sala
