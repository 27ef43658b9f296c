// Many works are changed in one save and taken back in one.

#include "db/storage/film_repository.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/undo_repository.h"
#include "db/storage/work_changes.h"
#include "db/storage/work_repository.h"
#include "tests/db/sample_photograph.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

const QString kDara = QStringLiteral("Dara");

class WorkChangesTest : public testing::Test {
  protected:
    WorkChangesTest() {
        for (int number = 1; number <= 3; ++number) {
            EXPECT_TRUE(LibraryImportSink(*library).addPhotograph(samplePhotograph(number)));
        }
        EXPECT_TRUE(ThemeRepository(*library).add(theme, anEdit()));
        EXPECT_TRUE(ThemeRepository(*library).add(other, anEdit()));
        before = *WorkRepository(*library).all();
    }

    QList<Work> now() { return *WorkRepository(*library).all(); }

    TemporaryLibrary library;
    const Theme theme{ThemeId::generate(), QStringLiteral("work"), 1};
    const Theme other{ThemeId::generate(), QStringLiteral("home"), 2};
    QList<Work> before;
};

TEST_F(WorkChangesTest, ChangesOnlyWhatIsSaidAndOnlyWhereItIsAnother) {
    Work own = before[1];
    own.creator = QStringLiteral("Noy");
    ASSERT_TRUE(WorkRepository(*library).update(before[1], own, Edit::by(kDara)));
    WorkChange change;
    change.date = PartialDate::ofSeason(2016, Season::Rainy);
    change.creator = QStringLiteral("Noy");
    change.addedThemes = {theme.id};

    const auto changed = changeWorks(*library, now(), change, Edit::by(kDara));

    ASSERT_TRUE(changed) << why(changed);
    EXPECT_EQ(*changed, now());
    for (const Work &work : now()) {
        EXPECT_EQ(work.date.iso(), QStringLiteral("2016-rainy"));
        EXPECT_EQ(work.creator, QStringLiteral("Noy"));
        EXPECT_EQ(work.themes, QList<ThemeId>{theme.id});
        EXPECT_EQ(work.place, before[0].place);
        const auto dates = *RevisionRepository(*library).of(work.id, QStringLiteral("date"));
        EXPECT_EQ(dates.size(), 2);
        EXPECT_EQ(dates.last().author, kDara);
        EXPECT_EQ(RevisionRepository(*library).of(work.id, QStringLiteral("place"))->size(), 1);
    }
    EXPECT_EQ(RevisionRepository(*library).of(before[1].id, QStringLiteral("creator"))->size(), 2) << "it was Noy's already";
}

TEST_F(WorkChangesTest, IsTakenBackInOneStep) {
    WorkChange change;
    change.date = PartialDate{2015};
    change.place = PlaceId();
    change.copyright = QStringLiteral("© Noy");
    ASSERT_TRUE(changeWorks(*library, before, change, Edit::by(kDara)));

    const auto undo = UndoRepository(*library).lastUndo(kDara);
    ASSERT_TRUE(undo && *undo);
    EXPECT_EQ((*undo)->fields.size(), 9);
    ASSERT_TRUE(UndoRepository(*library).apply(**undo, Edit::by(kDara)));

    EXPECT_EQ(now(), before);
}

TEST_F(WorkChangesTest, TakesAThemeAwayAndAddsAnother) {
    WorkChange first;
    first.addedThemes = {theme.id};
    ASSERT_TRUE(changeWorks(*library, {before[0]}, first, Edit::by(kDara)));
    WorkChange second;
    second.addedThemes = {other.id};
    second.removedThemes = {theme.id};

    ASSERT_TRUE(changeWorks(*library, now(), second, Edit::by(kDara)));

    for (const Work &work : now()) {
        EXPECT_EQ(work.themes, QList<ThemeId>{other.id});
    }
}

TEST_F(WorkChangesTest, AllOrNone) {
    Work moved = before[2];
    moved.date = PartialDate{2014};
    ASSERT_TRUE(WorkRepository(*library).update(before[2], moved, Edit::by(QStringLiteral("Noy"))));
    const QList<Work> meanwhile = now();
    WorkChange change;
    change.date = PartialDate{2015};

    EXPECT_EQ(changeWorks(*library, before, change, Edit::by(kDara)).error().code, ErrorCode::Conflict);
    EXPECT_EQ(now(), meanwhile);
    change = {};
    change.creator = QStringLiteral("Sokha");
    EXPECT_TRUE(changeWorks(*library, before, change, Edit::by(kDara))) << "nobody else wrote that";
}

TEST_F(WorkChangesTest, TrimsAFilmWithinItsLengthAndTakesItBack) {
    Work film;
    film.id = WorkId::generate();
    film.kind = WorkKind::Interview;
    ASSERT_TRUE(WorkRepository(*library).add(film, anEdit()));
    ShownFilm shown;
    shown.film.id = FilmId::generate();
    shown.film.work = film.id;
    shown.film.duration = std::chrono::seconds(60);
    ASSERT_TRUE(FilmRepository(*library).add(shown, anEdit()));
    WorkChange change;
    change.part = FilmPart{std::chrono::seconds(5), std::chrono::seconds(90)};

    const auto done = changeWorks(*library, {film}, change, Edit::by(kDara));

    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(done->first().part, (FilmPart{std::chrono::seconds(5), {}}));
    const auto undo = UndoRepository(*library).lastUndo(kDara);
    ASSERT_TRUE(undo && *undo);
    ASSERT_TRUE(UndoRepository(*library).apply(**undo, Edit::by(kDara)));
    EXPECT_EQ(*WorkRepository(*library).get(film.id), film);
    const auto redo = UndoRepository(*library).lastRedo(kDara);
    ASSERT_TRUE(redo && *redo);
    ASSERT_TRUE(UndoRepository(*library).apply(**redo, Edit::by(kDara)));
    EXPECT_EQ(WorkRepository(*library).get(film.id)->part, done->first().part);
}

TEST_F(WorkChangesTest, RefusesAPartOfWhatIsNoFilm) {
    WorkChange change;
    change.part = FilmPart{std::chrono::seconds(5), {}};

    const auto done = changeWorks(*library, before, change, Edit::by(kDara));

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(now(), before);
}

} // namespace
} // namespace sala
