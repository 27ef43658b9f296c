// Where a film begins and ends is set by mouse or keys, and the film in the library stays whole.

#include "app/curator/trim_sheet.h"
#include "app/curator/typed_time.h"
#include "db/storage/film_repository.h"
#include "db/storage/media_store.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/curator_fixture.h"
#include "tests/media/film/test_films.h"

#include <QAccessible>
#include <QFile>
#include <QTemporaryDir>

namespace sala {
namespace {

using namespace std::chrono_literals;
using State = FilmPlayer::State;

class CuratorTrimTest : public CuratorTest {
  protected:
    CuratorTrimTest() {
        addCurator(QStringLiteral("Dara"));
        addFilm();
    }

    /// Six seconds; in the first nobody speaks.
    void addFilm() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("noy.mp4"));
        makeFilm(path, {.seconds = 6, .sounds = 0});
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        Work work;
        work.id = film = WorkId::generate();
        work.kind = WorkKind::Interview;
        work.source = QStringLiteral("noy.mp4");
        work.renditions = {{RenditionKind::Film, *MediaStore(*library).put(bytes, QStringLiteral("video/mp4")), {320, 180},
                            QStringLiteral("video/mp4"), bytes.size()}};
        ASSERT_TRUE(WorkRepository(*library).add(work, anEdit()));
        ShownFilm shown;
        shown.film = {FilmId::generate(), film, 6s, 25, false, 0, QStringLiteral("en"), {}};
        shown.tracks = {{SubtitleTrackId::generate(), film, Language::English, SubtitleKind::Subtitles, {},
                         QStringLiteral("WEBVTT\n\n00:01.000 --> 00:03.000\nWe came by night.\n\n00:04.000 --> 00:05.000\nThat is all.\n")}};
        ASSERT_TRUE(FilmRepository(*library).add(shown, anEdit()));
    }

    TrimSheet &openFor(Curating &at) {
        at.window().bench().openWork(film);
        press(at, Qt::Key_F9);
        TrimSheet &sheet = at.window().bench().trimSheet();
        EXPECT_TRUE(waitUntil([&] { return sheet.isOpen() && sheet.player()->state() == State::Ready; }));
        return sheet;
    }

    void save(TrimSheet &sheet) {
        click(in<QPushButton>(sheet, "bright"));
        ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));
    }

    static std::string note(TrimSheet &sheet) { return in<TextLabel>(sheet, "trimNote")->text().toStdString(); }
    static std::string time(TrimSheet &sheet, const char *name) { return in<LineEditor>(sheet, name)->text().toStdString(); }
    static void type(TrimSheet &sheet, const char *name, const QString &text) {
        LineEditor *const editor = in<LineEditor>(sheet, name);
        editor->setFocus();
        editor->selectAll();
        CuratorTest::type(text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    static bool standsAt(TrimSheet &sheet, std::chrono::milliseconds place) {
        return waitUntil([&] { return std::abs((sheet.player()->position() - place).count()) < 60; });
    }

    Work now() { return WorkRepository(*library).get(film).value_or(Work()); }

    WorkId film;
};

TEST_F(CuratorTrimTest, HandlesAreMovedByKeysAndTakenBack) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    const Work before = now();
    TrimSheet &sheet = openFor(*at);
    TrimHandle &begin = sheet.bar().beginHandle();
    ASSERT_TRUE(waitUntil([&] { return begin.hasFocus(); }));
    EXPECT_FALSE(in<QPushButton>(sheet, "bright")->isEnabled());

    QTest::keyClick(&begin, Qt::Key_Right);
    QTest::keyClick(&begin, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&begin, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&begin, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(standsAt(sheet, 1100ms)) << "the film is shown where it would begin";
    QTest::keyClick(&begin, Qt::Key_Tab);
    TrimHandle &end = sheet.bar().endHandle();
    ASSERT_TRUE(end.hasFocus());
    QTest::keyClick(&end, Qt::Key_Left);
    EXPECT_TRUE(standsAt(sheet, 5000ms));
    EXPECT_EQ(time(sheet, "trimBeginTime"), "0:01.1");
    EXPECT_EQ(time(sheet, "trimEndTime"), "0:05.0");
    save(sheet);

    EXPECT_EQ(now().part, (FilmPart{1100ms, 5000ms}));
    EXPECT_EQ(now().renditions, before.renditions);
    at->window().bench().perform(BenchActions::Deed::Undo);
    EXPECT_TRUE(waitUntil([&] { return now() == before; }));
    at->window().bench().perform(BenchActions::Deed::Redo);
    EXPECT_TRUE(waitUntil([&] { return now().part == FilmPart{1100ms, 5000ms}; }));
}

TEST_F(CuratorTrimTest, HandlesAreDraggedAndStayASecondApart) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet &sheet = openFor(*at);
    TrimBar &bar = sheet.bar();
    const auto drag = [&](TrimHandle &handle, std::chrono::milliseconds from, std::chrono::milliseconds to) {
        const QPoint grip = handle.rect().center();
        const QPoint way(bar.xOf(to) - bar.xOf(from), 0);
        QTest::mousePress(&handle, Qt::LeftButton, {}, grip);
        const QPoint there = handle.mapToParent(grip) + way; // the handle follows
        QTest::mouseMove(&handle, handle.mapFromParent(there));
        QTest::mouseRelease(&handle, Qt::LeftButton, {}, handle.mapFromParent(there));
    };

    drag(bar.endHandle(), 6s, 4s);
    EXPECT_NEAR(double(bar.end().count()), 4000, 30);
    EXPECT_TRUE(standsAt(sheet, bar.end()));
    drag(bar.beginHandle(), 0s, 2s);
    EXPECT_NEAR(double(bar.begin().count()), 2000, 30);
    drag(bar.beginHandle(), 2s, 6s);
    EXPECT_EQ(bar.begin(), bar.end() - 1s);
    EXPECT_NEAR(double(bar.end().count()), 4000, 30) << "the other stays";
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.xOf(5s), bar.height() / 2));

    EXPECT_TRUE(standsAt(sheet, 5s)) << "beside the handles the film goes there";
    EXPECT_EQ(bar.begin(), bar.end() - 1s);
}

TEST_F(CuratorTrimTest, ItPlaysAndStopsWhereItWouldEndAndIsCutWhereItStands) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet &sheet = openFor(*at);
    sheet.bar().moveEnd(1500ms);
    sheet.bar().moveBegin(0ms);
    ASSERT_TRUE(standsAt(sheet, 0ms));
    sheet.bar().beginHandle().setFocus();

    QTest::keyClick(&sheet.bar().beginHandle(), Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return sheet.player()->state() == State::Playing; }));
    ASSERT_TRUE(waitUntil([&] { return sheet.player()->state() == State::Paused; }));
    EXPECT_NEAR(double(sheet.player()->position().count()), 1500, 200);
    click(in<QPushButton>(sheet, "playTrim"));
    ASSERT_TRUE(waitUntil([&] { return sheet.player()->position() > 2s; })) << "from outside it goes on";
    QTest::keyClick(&sheet.bar().beginHandle(), Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return sheet.player()->state() == State::Paused; }));
    const auto here = sheet.player()->position();
    click(in<QPushButton>(sheet, "endHere"));
    EXPECT_EQ(sheet.bar().end(), here / 100ms * 100ms);
    QTest::mouseClick(&sheet.bar(), Qt::LeftButton, {}, QPoint(sheet.bar().xOf(500ms), sheet.bar().height() / 2));
    ASSERT_TRUE(standsAt(sheet, 500ms));
    click(in<QPushButton>(sheet, "beginHere"));

    EXPECT_NEAR(double(sheet.bar().begin().count()), 500, 100);
    EXPECT_EQ(sheet.bar().begin() % 100ms, 0ms);
}

TEST_F(CuratorTrimTest, TimesAreTypedInAnybodysDigits) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet &sheet = openFor(*at);

    type(sheet, "trimBeginTime", QStringLiteral("1.5"));
    EXPECT_EQ(sheet.bar().begin(), 1500ms);
    EXPECT_EQ(time(sheet, "trimBeginTime"), "0:01.5");
    type(sheet, "trimEndTime", QString::fromUtf8("០:០៤.២"));
    EXPECT_EQ(sheet.bar().end(), 4200ms);
    type(sheet, "trimEndTime", QStringLiteral("soon"));
    EXPECT_EQ(sheet.bar().end(), 4200ms);
    EXPECT_EQ(time(sheet, "trimEndTime"), "0:04.2");
    EXPECT_EQ(note(sheet), "A time is written in minutes and seconds: 1:05.5");
    type(sheet, "trimEndTime", QStringLiteral("99"));
    EXPECT_EQ(sheet.bar().part(), (FilmPart{1500ms, 0ms})) << "to its end";
    EXPECT_TRUE(sheet.isOpen());
}

TEST_F(CuratorTrimTest, WhatIsSaidIsReadSoThatNoSentenceIsCut) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet &sheet = openFor(*at);
    EXPECT_EQ(sheet.said(), QString());

    sheet.bar().moveBegin(2s);
    ASSERT_TRUE(waitUntil([&] { return sheet.said() == QStringLiteral("We came by night."); }));
    EXPECT_EQ(note(sheet), "It begins while something is being said.");
    sheet.bar().moveBegin(1s);
    EXPECT_EQ(note(sheet), "");
    sheet.bar().moveEnd(4500ms);
    EXPECT_EQ(note(sheet), "It ends while something is being said.");
    EXPECT_TRUE(waitUntil([&] { return sheet.said() == QStringLiteral("That is all."); }));
    sheet.bar().moveEnd(5s);
    EXPECT_EQ(note(sheet), "");
    EXPECT_EQ(in<TextLabel>(sheet, "trimLength")->text(), QStringLiteral("Shown: 4 s of 6 s"));
}

TEST_F(CuratorTrimTest, TheWholeFilmComesBackAndCancelChangesNothing) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet *sheet = &openFor(*at);
    sheet->bar().moveBegin(2s);
    click(in<QPushButton>(*sheet, "cancelTrim"));
    EXPECT_FALSE(sheet->isOpen());
    EXPECT_EQ(sheet->player()->state(), State::Empty) << "nothing plays unseen";
    EXPECT_TRUE(now().part.isWhole());

    sheet = &openFor(*at);
    EXPECT_TRUE(sheet->bar().part().isWhole());
    sheet->bar().moveBegin(2s);
    save(*sheet);
    EXPECT_EQ(now().part, (FilmPart{2s, 0s}));
    sheet = &openFor(*at);
    EXPECT_EQ(sheet->bar().begin(), 2s);
    EXPECT_TRUE(standsAt(*sheet, 2s));
    click(in<QPushButton>(*sheet, "wholeFilm"));
    save(*sheet);

    EXPECT_TRUE(now().part.isWhole());
}

TEST_F(CuratorTrimTest, WhoDoesNotSeeItIsToldWhatStandsWhere) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet &sheet = openFor(*at);
    sheet.bar().moveBegin(1500ms);

    QAccessibleInterface *const begin = QAccessible::queryAccessibleInterface(&sheet.bar().beginHandle());
    QAccessibleInterface *const end = QAccessible::queryAccessibleInterface(&sheet.bar().endHandle());

    EXPECT_EQ(begin->role(), QAccessible::Slider);
    EXPECT_EQ(begin->text(QAccessible::Name), QStringLiteral("Where the film begins"));
    EXPECT_EQ(begin->text(QAccessible::Value), QStringLiteral("0:01.5"));
    EXPECT_EQ(end->text(QAccessible::Name), QStringLiteral("Where the film ends"));
    begin->valueInterface()->setCurrentValue(3);
    EXPECT_EQ(sheet.bar().begin(), 3s);
}

TEST_F(CuratorTrimTest, SomebodyElsesChangeIsNotOverwritten) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    TrimSheet &sheet = openFor(*at);
    sheet.bar().moveBegin(2s);
    const Work seen = now();
    Work theirs = seen;
    theirs.part = {1s, 0s};
    ASSERT_TRUE(WorkRepository(*library).update(seen, theirs, Edit::by(QStringLiteral("Noy"))));

    click(in<QPushButton>(sheet, "bright"));

    EXPECT_TRUE(waitUntil([&] { return note(sheet).starts_with("Somebody else has changed this work meanwhile."); }));
    EXPECT_EQ(now().part, theirs.part);
}

} // namespace
} // namespace sala
