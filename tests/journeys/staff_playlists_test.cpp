// Staff make a playlist at a running kiosk: the real pages, state, edition and show; fingers, mouse and keys
// only.

#include "app/kiosk/kiosk_playlists.h"
#include "app/staff/playlist_draft.h"
#include "app/staff/playlist_page.h"
#include "app/staff/row_list.h"
#include "app/staff/work_picker.h"
#include "app/text/text_editor.h"
#include "tests/journeys/program.h"
#include "tests/journeys/staff_fixture.h"
#include "tests/media/film/longest_block.h"

#include <QSignalSpy>

#include <algorithm>

namespace sala {
namespace {

class StaffPlaylistsTest : public StaffTest {
  protected:
    /// A kiosk with four photographs and an exhibition's playlist of the first two; staff have come in.
    void comeIn() {
        for (int number = 3; number <= 4; ++number) {
            addPhotograph(number);
        }
        const auto works = WorkRepository(*library).all();
        Playlist own{
            PlaylistId::generate(), QStringLiteral("everything"), {{works->at(0).id}, {works->at(1).id}}};
        ASSERT_TRUE(PlaylistRepository(*library).add(own, anEdit()));
        Exhibition wanted = exhibition;
        wanted.playlist = own.id;
        ASSERT_TRUE(ExhibitionRepository(*library).update(exhibition, wanted, anEdit()));
        prepare();
        begin();
        window->resize(1366, 768);
        ASSERT_NO_FATAL_FAILURE(signInTo("openPlaylists", "staff-playlists"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return desks->playlists.status().editions.size() == 1; }, kPatienceMs));
    }

    /// A kiosk with the sample exhibition, which has films; staff are where playlists are made.
    void comeInWithFilms() {
        const QStringList master{QStringLiteral("--library"), sampleLibraryFile()};
        const QString key = this->library.in(QStringLiteral("sample.key"));
        const QString file = this->library.in(QStringLiteral("sample-edition.sala"));
        const ProgramRun print = runSala({QStringLiteral("key"), QStringLiteral("new"), key});
        ASSERT_EQ(runSala(master + QStringList{QStringLiteral("publish"), QStringLiteral("--exhibition"), QStringLiteral("bangkok"),
                                               QStringLiteral("--key"), key, QStringLiteral("-o"), file})
                      .exitCode,
                  0);
        {
            KioskState state = this->state();
            ASSERT_TRUE(StaffLock(state).setPassphrase(kPin));
            ASSERT_TRUE(writeSettings(state, {true, {}, QStringLiteral("TH"), 0, 60}));
        }
        const ProgramRun loaded = runSala({QStringLiteral("--state"), folder(), QStringLiteral("load"), file, QStringLiteral("--trust"),
                                           QString::fromUtf8(print.output).trimmed()});
        ASSERT_EQ(loaded.exitCode, 0) << loaded.errors.toStdString();
        begin();
        window->resize(1366, 768);
        ASSERT_NO_FATAL_FAILURE(signInTo("openPlaylists", "staff-playlists"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !desks->playlists.status().catalogue->films.isEmpty(); }, kPatienceMs));
        makeNew();
    }

    /// Looked for by its title, and touched.
    void addTheFilm() {
        const auto catalogue = desks->playlists.status().catalogue;
        const auto films = catalogue->films.values();
        const WorkId film = std::find_if(films.begin(), films.end(), [](const ShownFilm &shown) {
                                return shown.film.duration > std::chrono::seconds(11);
                            })->film.work;
        auto *search = area->page()->findChild<LineEditor *>(QStringLiteral("searchWorks"));
        search->clear();
        type(search, catalogue->text(film, TextField::Title, Language::English).body);
        const auto *picker = area->page()->findChild<WorkPicker *>();
        for (int row = 0; row < picker->list().rows().size(); ++row) {
            if (picker->work(row) == film) {
                touchRow("works", row);
            }
        }
        ASSERT_EQ(lines().size(), 1);
        ASSERT_EQ(lines()[0].work, film.text());
    }

    StageView &previewStage() const { return *area->page()->findChild<StageView *>(QStringLiteral("playlistPreview")); }

    void makeNew() {
        touch("newPlaylist");
        ASSERT_TRUE(waitForPage("staff-playlist"));
    }

    PlaylistPage *page() const { return static_cast<PlaylistPage *>(area->page()); }
    const QList<PlaylistLine> &lines() const { return page()->draft().lines(); }
    RowList *list(const char *name) const { return area->page()->findChild<RowList *>(QLatin1String(name)); }

    void fingerTo(QPoint from, QPoint to) {
        QWindow *handle = window->windowHandle();
        QTest::touchEvent(handle, screen()).press(0, from, handle);
        for (int step = 1; step <= 8; ++step) {
            QTest::touchEvent(handle, screen()).move(0, from + (to - from) * step / 8, handle);
        }
        QTest::touchEvent(handle, screen()).release(0, to, handle);
        QCoreApplication::processEvents();
    }

    QPoint onWindow(RowList *list, QPoint position) const { return list->mapTo(window.get(), position); }

    void touchRow(const char *name, int row) {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return list(name) && list(name)->isVisible() && list(name)->rows().size() > row; },
            kPatienceMs))
            << name;
        QTest::qWait(1);
        const QPoint at = onWindow(list(name), list(name)->rowRect(row).center());
        fingerTo(at, at);
    }

    /// On a keyboard of any script.
    static void type(QWidget *editor, const QString &words) {
        for (const QChar sign : words) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(sign));
            QCoreApplication::sendEvent(editor, &press);
        }
    }

    QString own(const QString &key) { return readOwnPlaylists(state())->texts.value(key); }
    QString draftKept() { return *readPlaylistDraft(state()); }

};

TEST_F(StaffPlaylistsTest, MakesAPlaylistByTouchThatPlaysFromNowOn) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    makeNew();
    touchRow("works", 2);
    touchRow("works", 0);
    touchRow("works", 1);
    ASSERT_EQ(lines().size(), 3);
    const QString third = lines()[0].work;
    EXPECT_NE(lines()[0].work, lines()[1].work);

    // The last one is taken by its handle and let go above the first.
    QRect handle = list("entries")->handleRect(2);
    fingerTo(onWindow(list("entries"), handle.center()), onWindow(list("entries"), {handle.center().x(), 1}));
    ASSERT_EQ(lines().size(), 3);
    EXPECT_EQ(lines()[1].work, third);
    touch("moveDown"); // and down again, the single-touch way
    EXPECT_EQ(lines()[0].work, third);

    touch("showEntry");
    touch("dwellLonger");
    touch("dwellLonger");
    EXPECT_EQ(lines()[1].how.dwell, std::chrono::seconds(14));
    touch("undo"); // both touches
    EXPECT_EQ(lines()[1].how.dwell, std::chrono::seconds(12));
    touch("redo");
    touch("transition");
    touch("shuffle");
    EXPECT_TRUE(own(QStringLiteral("kiosk-1")).isEmpty()) << "nothing is stored before it is saved";
    EXPECT_EQ(switches, 0);

    touch("savePlaylist");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !own(QStringLiteral("kiosk-1")).isEmpty(); }, kPatienceMs));
    const auto stored = playlistFromText(own(QStringLiteral("kiosk-1")).toUtf8());
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->lines, lines());
    EXPECT_EQ(stored->lines[1].how.dwell, std::chrono::seconds(14));
    EXPECT_EQ(stored->lines[1].how.transition, Transition::Cut);
    EXPECT_EQ(stored->lines[1].how.section, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return draftKept().isEmpty(); }, kPatienceMs));
    EXPECT_EQ(switches, 0) << "what visitors see is still the exhibition's own";

    touch("leavePlaylist");
    ASSERT_TRUE(waitForPage("staff-playlists"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desks->playlists.status().own.size() == 1; }, kPatienceMs));
    touch("choosePlaylist"); // the only one that is not chosen
    EXPECT_TRUE(QTest::qWaitFor([&] { return readOwnPlaylists(state())->usual == QStringLiteral("kiosk-1"); },
                                kPatienceMs));
    ASSERT_TRUE(QTest::qWaitFor([&] { return switches == 1; }, kPatienceMs)) << "the show follows";
    EXPECT_EQ(loadExhibition({{}, {}, {}, folder()})->catalogue->playlist.entries.size(), 3);
    EXPECT_EQ(readOwnPlaylists(state())->usual, QStringLiteral("kiosk-1"));
}

TEST_F(StaffPlaylistsTest, ADraftIsThereAgainBehindTheLockedDoor) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    makeNew();
    touchRow("works", 1);
    touchRow("works", 3);
    const QList<PlaylistLine> before = lines();

    area->setLockAfter(std::chrono::milliseconds(50));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !area->isVisible(); }, kPatienceMs));
    area->setLockAfter(std::chrono::milliseconds(0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !draftKept().isEmpty(); }, kPatienceMs));

    ASSERT_NO_FATAL_FAILURE(signInTo("openPlaylists", "staff-playlists"));
    touch("goOnWithDraft");
    ASSERT_TRUE(waitForPage("staff-playlist"));
    EXPECT_EQ(lines(), before);
    EXPECT_TRUE(page()->draft().isChanged());
    touch("savePlaylist");
    ASSERT_TRUE(QTest::qWaitFor([&] { return own(QStringLiteral("kiosk-1")).contains(before[1].work); },
                                kPatienceMs));
    touch("leavePlaylist");
    ASSERT_TRUE(waitForPage("staff-playlists"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !find<TextButton>("goOnWithDraft"); }, kPatienceMs));
    EXPECT_TRUE(draftKept().isEmpty());
}

TEST_F(StaffPlaylistsTest, FindsWorksInAnyScriptByOneOrTwoSigns) {
    const auto works = WorkRepository(*library).all();
    const auto title = [&](qsizetype work, Language language, const char *words) {
        ASSERT_TRUE(TextRepository(*library).set(
            {{works->at(work).id, TextField::Title, language}, QString::fromUtf8(words)}, anEdit()));
    };
    title(0, Language::Japanese, "夜明けの川");
    title(1, Language::Khmer, "ទន្លេមេគង្គ");
    ASSERT_NO_FATAL_FAILURE(comeIn());
    makeNew();
    auto *search = area->page()->findChild<LineEditor *>(QStringLiteral("searchWorks"));
    const auto found = [&](const char *words) {
        search->clear();
        type(search, QString::fromUtf8(words));
        return list("works")->rows().size();
    };

    EXPECT_EQ(found("川"), 1);
    EXPECT_EQ(found("ទន"), 1);
    EXPECT_EQ(found("RIVER"), found("river"));
    EXPECT_EQ(found("川 nothing"), 0);
    EXPECT_EQ(found(""), 4);
}

TEST_F(StaffPlaylistsTest, CardsNeedNoTypingAndNestedPlaylistsNeverPlayEachOther) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    makeNew();
    touch("showMore");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list("moreToAdd")->rows().size() >= 2; }, kPatienceMs));
    touchRow("moreToAdd", 0); // the exhibition's title
    ASSERT_EQ(lines().size(), 1);
    EXPECT_EQ(lines()[0].titles.value(Language::Thai), QStringLiteral("อยู่ร่วมกัน"));
    touchRow("moreToAdd", int(list("moreToAdd")->rows().size()) - 1); // the exhibition's playlist
    ASSERT_EQ(lines().size(), 2);
    EXPECT_EQ(lines()[1].how.playlist, QStringLiteral("everything"));
    touch("showEntry");
    EXPECT_FALSE(find<TextButton>("dwellLonger")) << "it has its own times";
    touchRow("entries", 0);
    auto *words = area->page()->findChild<LineEditor *>(QStringLiteral("cardTitle"));
    ASSERT_TRUE(words->isVisible());
    words->clear();
    type(words, QStringLiteral("Together"));
    EXPECT_EQ(lines()[0].titles.value(Language::English), QStringLiteral("Together"));
    touch("showPreview");
    auto *preview = area->page()->findChild<StageView *>(QStringLiteral("playlistPreview"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->hasPicture(); }, kPatienceMs));
    touch("savePlaylist");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return own(QStringLiteral("kiosk-1")).contains(QStringLiteral("play everything")); },
        kPatienceMs));

    // In the exhibition's playlist, changed for this kiosk, the new one is not offered: they would play each
    // other.
    touch("leavePlaylist");
    ASSERT_TRUE(waitForPage("staff-playlists"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return desks->playlists.status().own.size() == 1; }, kPatienceMs));
    const auto buttons = area->page()->findChildren<TextButton *>(QStringLiteral("editPlaylist"));
    QTest::mouseClick(buttons.first(), Qt::LeftButton); // by key: everything, kiosk-1
    ASSERT_TRUE(waitForPage("staff-playlist"));
    EXPECT_EQ(page()->draft().text().key, QStringLiteral("everything"));
    touch("showMore");
    for (const PictureRow &row : list("moreToAdd")->rows()) {
        EXPECT_NE(row.title.body, QStringLiteral("kiosk-1"));
    }
}

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

} // namespace
} // namespace sala
