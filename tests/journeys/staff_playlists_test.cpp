// Staff make a playlist at a running kiosk: the real pages, state, edition and show; fingers, mouse and keys
// only.

#include "tests/journeys/staff_playlists_fixture.h"

namespace sala {
namespace {

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

TEST_F(StaffPlaylistsTest, WhatTheHoursNameIsNotRemoved) {
    ASSERT_NO_FATAL_FAILURE(comeIn());
    const auto night = playlistFromText("playlist night\ntitle en: Night\nplay everything\n");
    ASSERT_TRUE(night) << why(night);
    KioskState kept = state();
    ASSERT_TRUE(writeOwnPlaylist(kept, *night));
    ASSERT_TRUE(writeSchedule(kept, scheduleFromText(QStringLiteral("daily 10:00-18:00 night\n")).value()));


    desks->playlists.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desks->playlists.status().own.size() == 1; }, kPatienceMs));

    const auto buttons = area->page()->findChildren<QAbstractButton *>(QStringLiteral("removePlaylist"));
    EXPECT_TRUE(std::all_of(buttons.begin(), buttons.end(), [](QAbstractButton *button) { return button->isHidden(); }));

    ASSERT_TRUE(writeSchedule(kept, std::nullopt));
    desks->playlists.refresh();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto all = area->page()->findChildren<QAbstractButton *>(QStringLiteral("removePlaylist"));
            return std::any_of(all.begin(), all.end(), [](QAbstractButton *button) { return button->isVisible(); });
        },
        kPatienceMs));
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
    type(words, QStringLiteral("Living "));
    EXPECT_EQ(lines()[0].titles.value(Language::English), QStringLiteral("Living")) << "without the blank at its end";
    type(words, QStringLiteral("together"));
    EXPECT_EQ(lines()[0].titles.value(Language::English), QStringLiteral("Living together")) << "which was still in the field";
    window->resize(1000, 768); // too narrow for three columns
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

} // namespace
} // namespace sala
