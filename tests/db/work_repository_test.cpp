#include "db/records/hash.h"
#include "db/storage/media_store.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

Work aWork() {
    Work work;
    work.id = WorkId::generate();
    work.source = QStringLiteral("river.jpg");
    return work;
}

/// A work that says everything, with all it points at in the library.
Work aFullWork(TemporaryLibrary &library) {
    Work work = aWork();
    work.kind = WorkKind::Documentary;
    work.date = {2016, 5, 0};
    work.place = PlaceId::generate();
    work.journey = JourneyId::generate();
    work.themes = {ThemeId::generate(), ThemeId::generate()};
    work.creator = QStringLiteral("John Hulme");
    work.copyright = QStringLiteral("© 2016");
    work.focus = {0.1, 1.0 / 3};
    work.crop = {0, 0.1, 2.0 / 3, 0.75};
    work.isSensitive = true;
    work.part = {std::chrono::milliseconds(12500), std::chrono::milliseconds(61000)};
    EXPECT_TRUE(PlaceRepository(*library).add({work.place, QStringLiteral("p"), {}}, anEdit()));
    EXPECT_TRUE(JourneyRepository(*library).add({work.journey, QStringLiteral("j"), {}, {}}, anEdit()));
    EXPECT_TRUE(ThemeRepository(*library).add({work.themes[0], QStringLiteral("z"), 1}, anEdit()));
    EXPECT_TRUE(ThemeRepository(*library).add({work.themes[1], QStringLiteral("a"), 2}, anEdit()));
    const QByteArray bytes("picture");
    const QString type = QStringLiteral("image/png");
    const Result<MediaHash> media = MediaStore(*library).put(bytes, type);
    work.renditions = {{RenditionKind::Original, *media, QSize(4000, 3000), type, bytes.size()},
                       {RenditionKind::Screen, *media, QSize(1920, 1440), type, bytes.size()}};
    return work;
}

TEST(WorkRepositoryTest, KeepsEveryField) {
    TemporaryLibrary library;
    const Work work = aFullWork(library);

    const Result<void> added = WorkRepository(*library).add(work, anEdit());

    ASSERT_TRUE(added) << why(added);
    library.reopen();
    EXPECT_EQ(WorkRepository(*library).get(work.id), work);
    EXPECT_EQ(WorkRepository(*library).all(), QList<Work>{work});
    EXPECT_EQ(WorkRepository(*library).findByOriginal(hashOf("picture")), work.id);
}

TEST(WorkRepositoryTest, ChangesEveryFieldWithARevision) {
    TemporaryLibrary library;
    WorkRepository works(*library);
    const Work blank = aWork();
    Work full = aFullWork(library);
    full.id = blank.id;
    ASSERT_TRUE(works.add(blank, anEdit()));

    const Result<void> updated = works.update(blank, full, anEdit());

    ASSERT_TRUE(updated) << why(updated);
    EXPECT_EQ(works.get(blank.id), full);
    for (const char *field : {"kind", "date", "place", "journey", "themes", "creator", "copyright", "focus",
                              "is_sensitive", "renditions"}) {
        EXPECT_EQ(RevisionRepository(*library).of(blank.id, QLatin1String(field))->size(), 1) << field;
    }
}

TEST(WorkRepositoryTest, RefusesAnEditOfWhatSomebodyElseChanged) {
    TemporaryLibrary library;
    WorkRepository works(*library);
    const Work seen = aFullWork(library);
    Work withoutThemes = seen;
    withoutThemes.themes.clear();
    Work withOneTheme = seen;
    withOneTheme.themes.removeLast();
    withOneTheme.creator = QStringLiteral("somebody");
    ASSERT_TRUE(works.add(seen, anEdit()));
    ASSERT_TRUE(works.update(seen, withoutThemes, anEdit()));

    EXPECT_EQ(works.update(seen, withOneTheme, anEdit()).error().code, ErrorCode::Conflict);

    EXPECT_EQ(works.get(seen.id), withoutThemes) << "not even the creator was changed";
}

TEST(WorkRepositoryTest, RefusesMediaThatAreNotInTheLibrary) {
    TemporaryLibrary library;
    Work work = aWork();
    work.renditions = {{RenditionKind::Screen, hashOf("none"), QSize(1, 1), {}, 1}};

    EXPECT_EQ(WorkRepository(*library).add(work, anEdit()).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(WorkRepository(*library).all()->isEmpty());
}

TEST(WorkRepositoryTest, KnowsWhoIsInAWork) {
    TemporaryLibrary library;
    WorkRepository works(*library);
    const Work work = aWork();
    const Person one{PersonId::generate(), QStringLiteral("KH-1")};
    const Person two{PersonId::generate(), QStringLiteral("KH-2")};
    ASSERT_TRUE(works.add(work, anEdit()));
    ASSERT_TRUE(PersonRepository(*library).add(one, anEdit()));
    ASSERT_TRUE(PersonRepository(*library).add(two, anEdit()));

    ASSERT_TRUE(works.setPersons(work.id, {}, {two.id, one.id}, anEdit()));

    EXPECT_EQ(works.persons(work.id), (QList<PersonId>{one.id, two.id}));
    EXPECT_EQ(works.setPersons(work.id, {one.id}, {}, anEdit()).error().code, ErrorCode::Conflict);
    EXPECT_EQ(works.setPersons(work.id, {one.id, two.id}, {PersonId::generate()}, anEdit()).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(works.persons(work.id)->size(), 2);
}

TEST(PlaylistRepositoryTest, KeepsItsEntriesInOrder) {
    TemporaryLibrary library;
    const Work one = aWork();
    const Work two = aWork();
    ASSERT_TRUE(WorkRepository(*library).add(one, anEdit()));
    ASSERT_TRUE(WorkRepository(*library).add(two, anEdit()));
    const Playlist playlist{PlaylistId::generate(),
                            QStringLiteral("everything"),
                            {{two.id, std::chrono::milliseconds(8500), Transition::Cut}, {one.id}, {two.id}}};

    ASSERT_TRUE(PlaylistRepository(*library).add(playlist, anEdit()));

    library.reopen();
    EXPECT_EQ(PlaylistRepository(*library).get(playlist.id), playlist);
    EXPECT_EQ(PlaylistRepository(*library).find(playlist.key), playlist);
    EXPECT_EQ(PlaylistRepository(*library).all(), QList<Playlist>{playlist});
}

TEST(PlaylistRepositoryTest, RefusesAnOrderMadeFromAnOlderOne) {
    TemporaryLibrary library;
    PlaylistRepository playlists(*library);
    const Work work = aWork();
    ASSERT_TRUE(WorkRepository(*library).add(work, anEdit()));
    const Playlist seen{PlaylistId::generate(), QStringLiteral("everything"), {}};
    Playlist once = seen;
    once.entries = {{work.id}};
    Playlist twice = seen;
    twice.entries = {{work.id}, {work.id}};
    ASSERT_TRUE(playlists.add(seen, anEdit()));
    ASSERT_TRUE(playlists.update(seen, once, anEdit()));

    EXPECT_EQ(playlists.update(seen, twice, anEdit()).error().code, ErrorCode::Conflict);
    EXPECT_EQ(playlists.remove(seen, anEdit()).error().code, ErrorCode::Conflict);

    EXPECT_EQ(playlists.get(seen.id), once);
    ASSERT_TRUE(playlists.remove(once, anEdit()));
    EXPECT_EQ(playlists.get(seen.id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(RevisionRepository(*library).of(seen.id, QStringLiteral("entries"))->size(), 2);
}

TEST(TransactionTest, UndoesAllOfItsEditsUnlessCommitted) {
    TemporaryLibrary library;
    WorkRepository works(*library);
    {
        Result<Transaction> dropped = Transaction::begin(*library);
        ASSERT_TRUE(dropped);
        ASSERT_TRUE(works.add(aWork(), anEdit()));
        ASSERT_TRUE(works.add(aWork(), anEdit()));
    }
    EXPECT_TRUE(works.all()->isEmpty());
    EXPECT_TRUE(RevisionRepository(*library).recent(10)->isEmpty());

    Result<Transaction> kept = Transaction::begin(*library);
    ASSERT_TRUE(works.add(aWork(), anEdit()));
    ASSERT_TRUE(kept->commit());
    EXPECT_FALSE(kept->commit()) << "once is all";

    EXPECT_EQ(works.all()->size(), 1);
}

TEST(TransactionTest, SurvivesAnEditThatFailsWithinIt) {
    TemporaryLibrary library;
    WorkRepository works(*library);
    const Work work = aWork();

    Result<Transaction> transaction = Transaction::begin(*library);
    ASSERT_TRUE(works.add(work, anEdit()));
    ASSERT_FALSE(works.add(work, anEdit()));
    ASSERT_TRUE(transaction->commit());

    EXPECT_EQ(works.all(), QList<Work>{work});
}

} // namespace
} // namespace sala
