// What everything was taken back of is gone from the library to the last byte, and is not brought in again.

#include "db/records/hash.h"
#include "db/storage/consent_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/library_document_sink.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/likeness_repository.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/query.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/withdrawal.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

#include <QDir>

#include <algorithm>
#include <random>
#include <utility>

namespace sala {
namespace {

const QByteArray kWords("She waits by the river since May");

class ErasureTest : public testing::Test {
  protected:
    ErasureTest() {
        photograph = samplePhotograph(9, 300'000);
        std::mt19937 random{9}; // no part of it is in another
        for (NewRendition &rendition : photograph.renditions) {
            std::generate(rendition.bytes.begin(), rendition.bytes.end(), [&] { return char(random()); });
            rendition.hash = hashOf(rendition.bytes);
        }
        gone = LibraryImportSink(*library).addPhotograph(photograph).value();
        left = LibraryImportSink(*library).addPhotograph(samplePhotograph(1, 300'000)).value();
        EXPECT_TRUE(TextRepository(*library).set({{gone, TextField::Caption, Language::English}, QString::fromUtf8(kWords)},
                                                 anEdit()));
        person = {PersonId::generate(), QStringLiteral("KH-2016-014"), false};
        EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
        EXPECT_TRUE(WorkRepository(*library).setPersons(gone, {}, {person.id}, anEdit()));
    }

    QByteArray picture() const { return photograph.renditions.at(1).bytes.mid(1000, 64); }

    /// In the library and all that lies beside it.
    bool isAnywhere(const QByteArray &bytes) {
        const QFileInfo file((*library).path());
        const QDir folder(file.path());
        const QStringList all = folder.entryList({file.fileName() + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
        EXPECT_FALSE(all.isEmpty());
        return std::any_of(all.begin(), all.end(), [&](const QString &name) {
            QFile each(folder.filePath(name));
            return each.open(QIODevice::ReadOnly) && each.readAll().contains(bytes);
        });
    }

    Result<QList<WorkId>> withdraw() {
        WithdrawalOrder order;
        order.person = person.id;
        return withdrawConsent(*library, order, anEdit());
    }

    TemporaryLibrary library;
    NewPhotograph photograph;
    WorkId gone;
    WorkId left;
    Person person;
};

TEST_F(ErasureTest, LeavesNeitherPictureNorWordsNorTheirHistory) {
    ASSERT_TRUE(isAnywhere(picture()) && isAnywhere(kWords));

    ASSERT_EQ(withdraw(), QList<WorkId>{gone});
    ASSERT_TRUE(emptyLog(*library));

    EXPECT_FALSE(isAnywhere(picture()));
    EXPECT_FALSE(isAnywhere(kWords));
    EXPECT_FALSE(isAnywhere("By the river, 9"));
    EXPECT_FALSE(isAnywhere(photograph.source.toUtf8()));
    const auto works = WorkRepository(*library).all();
    ASSERT_EQ(works->size(), 1);
    EXPECT_EQ(works->first().id, left);
    Query tombstone((*library).connection(), "SELECT author FROM tombstone WHERE subject = ?");
    EXPECT_TRUE(tombstone.with(gone).next());
    EXPECT_FALSE(Query((*library).connection(), "PRAGMA foreign_key_check").next());
}

/// Two works may be of one picture: what the other shows stays.
TEST_F(ErasureTest, KeepsWhatAnotherWorkShows) {
    Work other = WorkRepository(*library).get(gone).value();
    other.id = WorkId::generate();
    ASSERT_TRUE(WorkRepository(*library).add(other, anEdit()));

    ASSERT_TRUE(withdraw());

    EXPECT_TRUE(isAnywhere(picture()));
    EXPECT_FALSE(WorkRepository(*library).get(gone));
    EXPECT_TRUE(WorkRepository(*library).get(other.id));
}

TEST_F(ErasureTest, TheSamePhotographIsNotBroughtInAgain) {
    ASSERT_TRUE(withdraw());

    const auto again = LibraryImportSink(*library).addPhotograph(photograph);

    EXPECT_EQ(again.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(WorkRepository(*library).all()->size(), 1);
}

TEST_F(ErasureTest, ADocumentThatWasReplacedIsGoneToo) {
    std::mt19937 random{11};
    QList<MediaHash> files;
    const auto bring = [&](const char *title, const char *name = "visit-report") {
        NewDocument document;
        document.name = QLatin1String(name);
        document.source = document.name + QStringLiteral(".km.pdf");
        document.language = Language::Khmer;
        document.title = QLatin1String(title);
        document.pageCount = 2;
        document.bytes.resize(50'000);
        std::generate(document.bytes.begin(), document.bytes.end(), [&] { return char(random()); });
        document.hash = hashOf(document.bytes);
        files.append(document.hash);
        const auto stored = LibraryDocumentSink(*library).addDocument(document);
        EXPECT_TRUE(stored);
        return std::pair(stored->work, document.bytes.mid(20'000, 64));
    };
    const QByteArray other = bring("A draft", "press-release").second;
    bring("As it was sent", "press-release");
    files.clear();
    const auto [work, first] = bring("With her name");
    const auto [same, second] = bring("Without it");
    ASSERT_EQ(work, same);
    ASSERT_TRUE(WorkRepository(*library).setPersons(work, {}, {person.id}, anEdit()));
    ASSERT_TRUE(isAnywhere(first) && isAnywhere(second));

    ASSERT_TRUE(withdraw());
    ASSERT_TRUE(emptyLog(*library));

    EXPECT_FALSE(isAnywhere(second));
    EXPECT_FALSE(isAnywhere(first)) << "the file before";
    for (const MediaHash &file : files) {
        const auto again = LibraryDocumentSink(*library).findByFile(file);
        ASSERT_FALSE(again) << "neither comes in again";
        EXPECT_EQ(again.error().code, ErrorCode::NotAllowed);
    }
    EXPECT_TRUE(isAnywhere(other)) << "what was replaced in somebody else's document stays, for its history";
}

TEST_F(ErasureTest, PlaylistsGoOnWithoutIt) {
    Playlist playlist;
    playlist.id = PlaylistId::generate();
    playlist.key = QStringLiteral("evening");
    playlist.entries = {PlaylistEntry{gone}, PlaylistEntry{left}};
    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    ASSERT_TRUE(withdraw());

    const auto playlists = PlaylistRepository(*library).all();
    ASSERT_TRUE(playlists) << why(playlists);
    ASSERT_EQ(playlists->first().entries.size(), 1);
    EXPECT_EQ(playlists->first().entries.first().work, left);
    EXPECT_TRUE(PlaylistRepository(*library).update(playlists->first(), playlists->first(), anEdit()));
}

/// For one use, or one country, it may still be shown elsewhere.
TEST_F(ErasureTest, WhatIsTakenBackInPartStays) {
    WithdrawalOrder order;
    order.person = person.id;
    order.countries = {QStringLiteral("TH")};
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));
    order.countries.clear();
    order.uses = {ConsentUse::Web};
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));

    EXPECT_TRUE(WorkRepository(*library).get(gone));
    EXPECT_EQ(ConsentRepository(*library).of(gone)->size(), 3) << "three uses, of which the web is taken back everywhere";
}

TEST_F(ErasureTest, LeavesWhatAPhotographLookedLikeSoThatACopyOfItIsKnown) {
    NewPhotograph other = samplePhotograph(2);
    other.likeness = {0x123456789ABCDEF0};
    const WorkId shown = LibraryImportSink(*library).addPhotograph(other).value();
    ASSERT_TRUE(WorkRepository(*library).setPersons(shown, {}, {person.id}, anEdit()));
    ASSERT_EQ(LikenessRepository(*library).all()->works, (QList<WorkLikeness>{{shown, other.likeness}}));

    ASSERT_TRUE(withdraw());

    const auto known = LibraryImportSink(*library).likenesses();
    EXPECT_TRUE(known->works.isEmpty());
    EXPECT_EQ(known->erased, QList<Likeness>{other.likeness}) << "one of one colour says nothing";
    EXPECT_EQ(library->connection().integer("SELECT count(*) FROM likeness WHERE bits <> 0"), 0);
}

TEST_F(ErasureTest, ALikenessIsAskedForWhereNobodyHasLookedYet) {
    EXPECT_TRUE(LikenessRepository(*library).missing()->isEmpty());
    Query(library->connection(), "DELETE FROM likeness").run();

    const auto missing = LikenessRepository(*library).missing();

    ASSERT_EQ(missing->size(), 2);
    ASSERT_TRUE(LikenessRepository(*library).set({{missing->first(), {7}}, {hashOf(QByteArray("gone")), {9}}}));
    EXPECT_EQ(LikenessRepository(*library).missing()->size(), 1);
    EXPECT_EQ(LikenessRepository(*library).all()->works, (QList<WorkLikeness>{{gone, {7}}}));
}

} // namespace
} // namespace sala
