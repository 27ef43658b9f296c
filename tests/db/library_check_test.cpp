#include "db/storage/connection.h"
#include "db/storage/consent_repository.h"
#include "db/storage/library_check.h"
#include "db/storage/media_store.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

#include <gmock/gmock.h>

namespace sala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class LibraryCheckTest : public testing::Test {
  protected:
    /// A photograph with nothing to complain about.
    Work addCompleteWork() {
        const QByteArray bytes(5000, 'p');
        const QString type = QStringLiteral("image/jpeg");
        const MediaHash media = *MediaStore(*library).put(bytes, type);
        Work work;
        work.id = WorkId::generate();
        work.source = QStringLiteral("river.jpg");
        work.renditions = {{RenditionKind::Screen, media, QSize(3, 2), type, bytes.size()},
                           {RenditionKind::Thumbnail, media, QSize(3, 2), type, bytes.size()}};
        EXPECT_TRUE(WorkRepository(*library).add(work, anEdit()));
        for (const Language language : kLanguages) {
            write(work, language, TextStatus::Reviewed);
        }
        return work;
    }

    void write(const Work &work, Language language, TextStatus status) {
        TextRepository texts(*library);
        const TextKey key{work.id, TextField::Title, language};
        const RevisionId seen = texts.get(key)->revision;
        EXPECT_TRUE(texts.set({key, QStringLiteral("x"), status, seen}, anEdit()));
    }

    std::vector<std::string> codes() {
        const Result<QList<Finding>> findings = checkLibrary(*library);
        std::vector<std::string> codes;
        for (const Finding &finding : *findings) {
            codes.push_back(finding.code.toStdString());
        }
        return codes;
    }

    void run(const char *sql) { library->connection().database().exec(sql); }

    TemporaryLibrary library;
};

TEST_F(LibraryCheckTest, TellsOfHoursThatNameAPlaylistWhichIsNotThere) {
    Exhibition exhibition;
    exhibition.id = ExhibitionId::generate();
    exhibition.key = QStringLiteral("bangkok");
    exhibition.schedule = QStringLiteral("daily 10:00-18:00\nSat 20:00-02:00 night\n");
    ASSERT_TRUE(ExhibitionRepository(*library).add(exhibition, anEdit()));

    EXPECT_THAT(codes(), testing::Contains("schedule-playlist"));

    run("INSERT INTO playlist VALUES (randomblob(16), 'night')");
    EXPECT_THAT(codes(), testing::Not(testing::Contains("schedule-playlist")));
}

TEST_F(LibraryCheckTest, FindsNothingInALibraryThatIsWhole) {
    addCompleteWork();

    EXPECT_THAT(codes(), IsEmpty());
}

TEST_F(LibraryCheckTest, FindsADamagedMedium) {
    const Work work = addCompleteWork();
    run("UPDATE chunk SET data = zeroblob(5000)");

    const Result<QList<Finding>> findings = checkLibrary(*library);

    ASSERT_EQ(findings->size(), 1);
    EXPECT_EQ(findings->first().code, QStringLiteral("medium-damaged"));
    EXPECT_EQ(findings->first().severity, Severity::Error);
    EXPECT_EQ(findings->first().subject, work.renditions.first().media.hex());
}

TEST_F(LibraryCheckTest, FindsWhatNobodyUses) {
    ASSERT_TRUE(MediaStore(*library).put(QByteArray("alone"), {}));
    run("INSERT INTO chunk (hash, data) VALUES (zeroblob(32), x'00')");

    EXPECT_THAT(codes(), UnorderedElementsAre("chunk-unused", "medium-unused"));
}

TEST_F(LibraryCheckTest, FindsARowThatPointsNowhere) {
    addCompleteWork();
    run("PRAGMA foreign_keys = OFF; DELETE FROM media_chunk; DELETE FROM chunk; DELETE FROM media;"
        "PRAGMA foreign_keys = ON");

    EXPECT_THAT(codes(), ElementsAre("reference", "reference"));
}

TEST_F(LibraryCheckTest, FindsARowItCannotRead) {
    addCompleteWork();
    run("UPDATE work SET kind = 'sculpture'");

    EXPECT_THAT(codes(), testing::Contains("record-unreadable"));
}

TEST_F(LibraryCheckTest, FindsWhatVisitorsWillMiss) {
    Work bare;
    bare.id = WorkId::generate();
    ASSERT_TRUE(WorkRepository(*library).add(bare, anEdit()));
    for (const Language language : {Language::English, Language::Thai, Language::Khmer}) {
        write(bare, language, TextStatus::Translated);
    }
    write(bare, Language::Burmese, TextStatus::Draft);

    EXPECT_THAT(codes(),
                UnorderedElementsAre("rendition-missing", "rendition-missing", "text-draft", "text-missing"));
}

TEST_F(LibraryCheckTest, FindsWorksWithheldInAnExhibition) {
    const Work work = addCompleteWork();
    const Person person{PersonId::generate(), QStringLiteral("KH-1")};
    ASSERT_TRUE(PersonRepository(*library).add(person, anEdit()));
    ASSERT_TRUE(WorkRepository(*library).setPersons(work.id, {}, {person.id}, anEdit()));
    EXPECT_THAT(codes(), ElementsAre("consent-unknown"));

    Consent consent;
    consent.id = ConsentId::generate();
    consent.person = person.id;
    consent.work = work.id;
    consent.state = ConsentState::Granted;
    consent.until = QDate(2000, 1, 1);
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
    EXPECT_THAT(codes(), ElementsAre("consent-ended"));
}

TEST_F(LibraryCheckTest, TellsInTimeOfConsentsThatEndAndOfThoseWithoutAGuardian) {
    const Work work = addCompleteWork();
    const Person child{PersonId::generate(), QStringLiteral("KH-1"), true};
    ASSERT_TRUE(PersonRepository(*library).add(child, anEdit()));
    ASSERT_TRUE(WorkRepository(*library).setPersons(work.id, {}, {child.id}, anEdit()));
    Consent consent;
    consent.id = ConsentId::generate();
    consent.person = child.id;
    consent.work = work.id;
    consent.state = ConsentState::Granted;
    consent.until = QDate::currentDate().addDays(59);
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
    EXPECT_THAT(codes(), ElementsAre("consent-without-guardian", "consent-ending"));

    Consent longer = consent;
    longer.until = QDate::currentDate().addDays(60);
    ASSERT_TRUE(ConsentRepository(*library).update(consent, longer, anEdit()));
    ConsentDetails details;
    details.consent = consent.id;
    details.guardian = QStringLiteral("KH-2");
    ASSERT_TRUE(ConsentRepository(*library).setDetails(details, anEdit()));

    EXPECT_THAT(codes(), ElementsAre());
}

TEST_F(LibraryCheckTest, FindsAKeyThatAMergeBroughtTwice) {
    run("INSERT INTO playlist VALUES (randomblob(16), 'all'), (randomblob(16), 'all')");

    EXPECT_THAT(codes(), ElementsAre("key-twice"));
}

TEST_F(LibraryCheckTest, StopsWhenAskedTo) {
    addCompleteWork();
    CheckWatcher watcher;
    watcher.isCancelled = [] { return true; };

    EXPECT_EQ(checkLibrary(*library, watcher).error().code, ErrorCode::Cancelled);
}

TEST_F(LibraryCheckTest, TellsHowFarItIs) {
    addCompleteWork();
    QList<qint64> all;
    CheckWatcher watcher;
    watcher.progress = [&](qint64, qint64 bytes) { all.append(bytes); };

    ASSERT_TRUE(checkLibrary(*library, watcher));

    EXPECT_EQ(all, QList<qint64>{5000});
}

} // namespace
} // namespace sala
