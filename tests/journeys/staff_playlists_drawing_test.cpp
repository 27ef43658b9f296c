// Staff draw works into a playlist, and look at how it will be: the real pages, with a finger and the mouse.

#include "tests/journeys/staff_playlists_fixture.h"
#include "tests/media/film/longest_block.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>

#include <cstdlib>

namespace sala {
namespace {

TEST_F(StaffPlaylistsTest, ThePreviewPlaysItsPartOfAFilmWhileTheShowBehindRests) {
    ASSERT_NO_FATAL_FAILURE(comeInWithFilms());
    ASSERT_NO_FATAL_FAILURE(addTheFilm());
    touchRow("entries", 0);
    touch("beginLater");
    const auto from = lines()[0].how.from;
    ASSERT_EQ(from, std::chrono::seconds(5));
    while (lines()[0].how.until == std::chrono::milliseconds(0) || lines()[0].how.until > std::chrono::seconds(10)) {
        touch("endEarlier");
    }
    const auto until = lines()[0].how.until;
    LongestBlock block;

    window->resize(1000, 768); // too narrow for three columns
    touch("showPreview");

    StageView &preview = previewStage();
    EXPECT_FALSE(window->stage().isVisible()) << "a machine has few players and one sound";
    QSignalSpy rounds(&preview, &StageView::slideBegan);
    std::chrono::milliseconds first(-1);
    std::chrono::milliseconds last(0);
    QSet<qint64> pictures;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const FilmMoment film = preview.film();
            if (film.slide >= 0 && !film.picture.isNull()) {
                first = first.count() < 0 ? film.time : first;
                last = std::max(last, film.time);
                pictures.insert(film.picture.cacheKey());
            }
            return rounds.size() >= 2;
        },
        60'000));
    const SlidePainter::Plates plates = preview.plates();
    EXPECT_FALSE(plates.invitation.isEmpty());
    EXPECT_GT(plates.invitation.right(), preview.width()) << "as large as there, then made smaller";
    EXPECT_GE(first, from - std::chrono::milliseconds(100));
    EXPECT_LE(last, until + std::chrono::milliseconds(700));
    EXPECT_GT(pictures.size(), 10) << "it moves";
    RecordProperty("longestBlockMs", int(block.milliseconds()));

    touch("showWorks");
    EXPECT_LT(preview.film().slide, 0) << "nothing is left open";
    EXPECT_TRUE(window->stage().isVisible());
    touch("showPreview");
    EXPECT_FALSE(window->stage().isVisible());
    area->close(); // as it locks itself
    EXPECT_TRUE(window->stage().isVisible());
    EXPECT_TRUE(window->stage().isRunning());
}

TEST_F(StaffPlaylistsTest, OnAWideScreenThePreviewStandsBesideAndFollows) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    makeNew();
    EXPECT_FALSE(find<TextButton>("showPreview"));
    EXPECT_FALSE(window->stage().isVisible()) << "the show behind rests";
    touchRow("works", 1);
    StageView &preview = previewStage();
    ASSERT_TRUE(preview.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview.isRunning(); }, kPatienceMs)) << "what was added is played at once";
    const QSize like = window->size().scaled(preview.size(), Qt::KeepAspectRatio);
    EXPECT_LE(std::abs(preview.width() - like.width()) + std::abs(preview.height() - like.height()), 2) << "the screen's shape";
    EXPECT_GT(preview.mapTo(area, QPoint()).x(), list("works")->mapTo(area, list("works")->rect().topRight()).x());

    window->resize(760, 790); // the screen was turned
    EXPECT_TRUE(QTest::qWaitFor([&] { return !preview.isVisible(); }, kPatienceMs));
    touch("showPreview");
    EXPECT_TRUE(preview.isVisible());
    window->resize(1366, 768);
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview.isVisible() && list("works")->isVisible(); }, kPatienceMs));
    touch("leavePlaylist");
    ASSERT_TRUE(waitForPage("staff-playlists"));
    EXPECT_TRUE(window->stage().isVisible());
}

TEST_F(StaffPlaylistsTest, WorksAreDrawnToTheirPlaceInTheList) {
    ASSERT_NO_FATAL_FAILURE(makeNewOnASmallScreen());
    const auto *picker = area->page()->findChild<WorkPicker *>();
    const auto work = [&](int row) { return picker->work(row).text(); };

    fingerTo(handleOf("works", 1), onWindow(list("entries"), list("entries")->rect().center()));
    ASSERT_EQ(lines().size(), 1) << "into an empty list";
    fingerTo(handleOf("works", 0), onEntry(0, 0.2));
    ASSERT_EQ(lines().size(), 2);
    fingerTo(handleOf("works", 2), onEntry(1, 0.2));
    ASSERT_EQ(lines().size(), 3);
    list("entries")->setOffset(list("entries")->largestOffset()); // the last one is in sight
    fingerTo(handleOf("works", 0), onEntry(2, 0.8));

    ASSERT_EQ(lines().size(), 4);
    EXPECT_EQ(lines()[0].work, work(0));
    EXPECT_EQ(lines()[1].work, work(2));
    EXPECT_EQ(lines()[2].work, work(1));
    EXPECT_EQ(lines()[3].work, work(0)) << "the same twice, at the end";
    EXPECT_EQ(list("works")->rows().size(), 4) << "they stay where they are found";
    EXPECT_FALSE(isAnythingCarried());
    touch("undo");
    EXPECT_EQ(lines().size(), 3);
}

TEST_F(StaffPlaylistsTest, AWorkLetGoElsewhereIsNotAddedAndATouchOfItsLinesIs) {
    ASSERT_NO_FATAL_FAILURE(makeNewOnASmallScreen());

    fingerTo(handleOf("works", 1), onWindow(list("works"), list("works")->rowRect(0).center()));
    EXPECT_TRUE(lines().isEmpty());
    fingerTo(handleOf("works", 1), QPoint(5, 5));
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_FALSE(isAnythingCarried());

    fingerTo(handleOf("works", 1), handleOf("works", 1) + QPoint(2, 1));
    EXPECT_EQ(lines().size(), 1);
    const int before = list("works")->offset();
    const QPoint middle = onWindow(list("works"), list("works")->rowRect(1).center());
    fingerTo(middle, middle - QPoint(300, 0));
    EXPECT_EQ(lines().size(), 1) << "only by the lines: a finger elsewhere scrolls";
    EXPECT_EQ(list("works")->offset(), before);
}

TEST_F(StaffPlaylistsTest, TheMouseDrawsCardsAndWorks) {
    ASSERT_NO_FATAL_FAILURE(makeNewOnASmallScreen());
    const auto draw = [&](const char *name, int row) {
        RowList *from = list(name);
        const QPoint start = from->handleRect(row).center();
        const QPoint end = from->mapFrom(window.get(), onWindow(list("entries"), list("entries")->rect().center()));
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, (start + end) / 2);
        QTest::mouseMove(from, end);
        EXPECT_TRUE(isAnythingCarried());
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
    };

    draw("works", 3);
    EXPECT_EQ(lines().size(), 1);
    touch("showMore");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !list("moreToAdd")->rows().isEmpty(); }, kPatienceMs));
    QTest::qWait(1);
    draw("moreToAdd", 0);
    ASSERT_EQ(lines().size(), 2);
    EXPECT_TRUE(std::any_of(lines().begin(), lines().end(), [](const PlaylistLine &line) { return line.isCard(); }));
}

TEST_F(StaffPlaylistsTest, WhatIsInHandIsLostWhenThePagesLock) {
    ASSERT_NO_FATAL_FAILURE(makeNewOnASmallScreen());
    QWindow *handle = window->windowHandle();
    const QPoint from = handleOf("works", 0);
    const QPoint to = onWindow(list("entries"), list("entries")->rect().center());
    PlaylistPage *const editor = page();
    QTest::touchEvent(handle, screen()).press(0, from, handle);
    QTest::touchEvent(handle, screen()).move(0, (from + to) / 2, handle);
    EXPECT_TRUE(isAnythingCarried());
    const QPointer<QLabel> carried = editor->findChildren<QLabel *>().first();

    area->close();

    EXPECT_TRUE(carried) << "what hides the page still goes through its children";
    EXPECT_TRUE(editor->findChildren<QLabel *>().isEmpty());
    QTest::touchEvent(handle, screen()).release(0, to, handle);
    EXPECT_TRUE(editor->draft().lines().isEmpty());
}

TEST_F(StaffPlaylistsTest, AFilmThatACuratorTrimmedIsCountedFromWhereItBegins) {
    const QStringList films{QStringLiteral("empty-chair.mp4"), QStringLiteral("own-decision.mp4"), QStringLiteral("journey-in-drawings.mp4")};
    ASSERT_NO_FATAL_FAILURE(comeInWithFilms(QStringList{QStringLiteral("work"), QStringLiteral("set")} + films +
                                            QStringList{QStringLiteral("--from"), QStringLiteral("6"), QStringLiteral("--until"), QStringLiteral("38")}));
    ASSERT_NO_FATAL_FAILURE(addTheFilm());
    touchRow("entries", 0);
    const auto part = [&] { return area->page()->findChild<TextLabel *>(QStringLiteral("filmPart"))->text().toStdString(); };

    EXPECT_EQ(part(), "เล่นตั้งแต่ 0:00 ถึง 0:32");
    touch("beginLater");
    EXPECT_EQ(part(), "เล่นตั้งแต่ 0:05 ถึง 0:32");
    EXPECT_EQ(lines()[0].how.from, std::chrono::seconds(11)) << "kept in the film's own time";
    touch("beginEarlier");
    touch("beginEarlier");
    EXPECT_EQ(part(), "เล่นตั้งแต่ 0:00 ถึง 0:32") << "what is cut off cannot be reached";
    EXPECT_EQ(lines()[0].how.from, std::chrono::seconds(0)) << "wherever the film begins";
    touch("endEarlier");
    EXPECT_EQ(part(), "เล่นตั้งแต่ 0:00 ถึง 0:27");
    touch("endLater");
    touch("endLater");
    EXPECT_EQ(lines()[0].how.until, std::chrono::seconds(0));
    EXPECT_EQ(part(), "เล่นตั้งแต่ 0:00 ถึง 0:32");
}

} // namespace
} // namespace sala
