// The workbench locks while something is not on the disk, or not answered: nothing is forgotten, and nobody else is shown it.

#include "tests/journeys/curator_fixture.h"
#include "tests/journeys/full_disk.h"

#include "app/curator/conflict_sheet.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorLockTest : public CuratorTest {
  protected:
    CuratorLockTest() {
        addCurator(QStringLiteral("Sophea"));
        addCurator(QStringLiteral("Noy"));
    }

    Writing &writing() { return at->window().bench().writing(); }
    ConflictSheet *sheet() { return at->window().findChild<ConflictSheet *>(); }
    bool isDone() {
        return waitUntil([&] { return isKept(*at) && !at->desk().isBusy(); });
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorLockTest, WordsThatTheDiskDidNotTakeAreKeptLaterAndShownToTheirWriterAlone) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    {
        const FullDisk full;
        type(kKhmerCaption);
        ASSERT_TRUE(waitUntil([&] { return writing().isTroubled(); }));
        at->window().lock();
        EXPECT_FALSE(isKept(*at));
        auto *const note = in<TextLabel>(at->window(), "unkeptNote");
        ASSERT_TRUE(note != nullptr) << "the door says so";
        EXPECT_TRUE(note->text().startsWith(QStringLiteral("1 text"))) << note->text().toStdString();
    }

    ASSERT_TRUE(isDone()); // with nobody signed in
    EXPECT_EQ(drafts().size(), 1);
    EXPECT_EQ(in<TextLabel>(at->window(), "unkeptNote"), nullptr);
    signIn(*at, QStringLiteral("Noy"));
    EXPECT_EQ(at->window().bench().status().kept(), StatusLine::Kept::Nothing) << "she has typed nothing";
    at->window().bench().openWork(river);
    EXPECT_TRUE(editor(*at, TextField::Caption, Language::Khmer).text().isEmpty());
    at->window().lock();
    signIn(*at, QStringLiteral("Sophea"));
    at->window().bench().openWork(river);
    EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption);
}

/// Nothing has been handed to the disk when the lock comes, and the disk takes nothing for a while.
TEST_F(CuratorLockTest, TheSameCuratorFindsTheWordsThatAreOnlyInTheWindow) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    auto full = std::make_unique<FullDisk>();
    type(kKhmerCaption);
    press(*at, Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(at->window().isLocked());
    ASSERT_TRUE(waitUntil([&] { return writing().isTroubled(); }));
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_EQ(writing().unkept().size(), 1);

    full.reset(); // a sign-in is counted on the disk; the words may come before or after it
    signIn(*at, QStringLiteral("Sophea"));
    at->window().bench().openWork(river);

    EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption);
    ASSERT_TRUE(isDone());
    ASSERT_EQ(drafts().size(), 1);
    EXPECT_EQ(drafts().first().body, kKhmerCaption);
}

TEST_F(CuratorLockTest, AnotherCuratorsWordsAreNotMixedWithTheirs) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    {
        const Savepoint somebodyElse((*library).connection()); // nothing is written before Noy is in and types, too
        type(kKhmerCaption);
        at->window().lock();
    }
    signIn(*at, QStringLiteral("Noy"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(QStringLiteral("Noy's words"));

    ASSERT_TRUE(isDone());
    QStringList bodies;
    for (const Draft &draft : drafts()) {
        bodies.append(draft.body);
    }
    bodies.sort();
    EXPECT_EQ(bodies, (QStringList{QStringLiteral("Noy's words"), kKhmerCaption}));
}

TEST_F(CuratorLockTest, AConflictThatComesAfterTheLockWaitsForItsWriter) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Title, Language::English);
    type(QStringLiteral(" at dawn"));
    write(river, TextField::Title, Language::English, QStringLiteral("Theirs"));
    at->window().bench().perform(BenchActions::Deed::SaveText);
    at->window().lock();
    ASSERT_TRUE(isDone());

    signIn(*at, QStringLiteral("Noy"));
    EXPECT_FALSE(sheet()->isOpen());
    at->window().lock();
    signIn(*at, QStringLiteral("Sophea"));

    ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    EXPECT_TRUE(sheet()->findChild<TextEditor *>(QStringLiteral("merged"))->text().endsWith(QStringLiteral("dawn")));
    EXPECT_EQ(drafts().size(), 1) << "also those of a save that failed";
}

TEST_F(CuratorLockTest, AConflictThatStoodOpenIsAskedAgain) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Title, Language::English);
    type(QStringLiteral(" at dawn"));
    write(river, TextField::Title, Language::English, QStringLiteral("Theirs"));
    at->window().bench().perform(BenchActions::Deed::SaveText);
    ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    at->window().lock();
    EXPECT_FALSE(sheet()->isOpen());

    signIn(*at, QStringLiteral("Noy"));
    EXPECT_FALSE(sheet()->isOpen());
    at->window().lock();
    signIn(*at, QStringLiteral("Sophea"));

    EXPECT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
}

TEST_F(CuratorLockTest, ASaveThatTheDiskRefusesAfterTheLockIsADraftAgain) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    {
        const FullDisk full;
        type(kKhmerCaption);
        at->window().bench().perform(BenchActions::Deed::SaveText);
        at->window().lock();
        ASSERT_TRUE(waitUntil([&] { return writing().isTroubled(); }));
    }
    ASSERT_TRUE(isDone());

    ASSERT_EQ(drafts().size(), 1);
    EXPECT_EQ(drafts().first().body, kKhmerCaption);
    signIn(*at, QStringLiteral("Sophea"));
    EXPECT_FALSE(at->window().bench().status().sentence().isEmpty()) << "it was not saved, and that is said";
}

/// The text that stood there comes back into the field while the new one is being saved: it is what is wanted now.
TEST_F(CuratorLockTest, WordsTypedBackWhileTheyAreSavedStay) {
    at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Title, Language::English);
    const QString before = editor(*at, TextField::Title, Language::English).text();

    type(QStringLiteral("x"));
    at->window().bench().perform(BenchActions::Deed::SaveText);
    press(*at, Qt::Key_Backspace);
    ASSERT_TRUE(isDone());

    EXPECT_EQ(stored(river, TextField::Title, Language::English).body, before + QStringLiteral("x"));
    EXPECT_EQ(editor(*at, TextField::Title, Language::English).text(), before);
    ASSERT_EQ(drafts().size(), 1);
    EXPECT_EQ(drafts().first().body, before);
}

} // namespace
} // namespace sala
