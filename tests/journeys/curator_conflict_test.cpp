// Two people's words meet: what is typed to settle it is kept like everything that is typed.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/conflict_sheet.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorConflictTest : public CuratorTest {
  protected:
    CuratorConflictTest() {
        addCurator(QStringLiteral("Sophea"));
        at = open();
        signIn(*at, QStringLiteral("Sophea"));
    }

    /// " at dawn" was typed, and "Theirs" stands there.
    void meet() {
        enter(*at, river, TextField::Title, Language::English);
        type(QStringLiteral(" at dawn"));
        write(river, TextField::Title, Language::English, QStringLiteral("Theirs"));
        press(*at, Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    }
    ConflictSheet *sheet() { return at->window().findChild<ConflictSheet *>(); }
    TextEditor *merged() { return sheet()->findChild<TextEditor *>(QStringLiteral("merged")); }
    void standInMerged() {
        ASSERT_TRUE(waitUntil([&] { return merged()->isVisible(); }));
        merged()->setFocus();
        merged()->moveCursor(QTextCursor::End);
    }
    QString kept() {
        const auto all = drafts();
        return all.size() == 1 ? all.first().body : QString();
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorConflictTest, TheTextOfBothIsADraftWhileItIsWritten) {
    meet();
    standInMerged();
    merged()->selectAll();
    type(QStringLiteral("Theirs at dawn"));

    EXPECT_TRUE(waitUntil([&] { return kept() == QStringLiteral("Theirs at dawn"); })) << "a power cut may come now";
    EXPECT_TRUE(sheet()->isOpen());
    EXPECT_EQ(merged()->text(), QStringLiteral("Theirs at dawn"));
    EXPECT_EQ(stored(river, TextField::Title, Language::English).body, QStringLiteral("Theirs"));
}

TEST_F(CuratorConflictTest, BothTextsAndEveryChoiceAreInSight) {
    meet();
    ASSERT_TRUE(waitUntil([&] { return merged()->isVisible(); }));

    for (const char *name : {"theirs", "mine", "merged", "takeTheirs", "takeMine", "takeMerged"}) {
        auto *const part = sheet()->findChild<QWidget *>(QLatin1String(name));
        EXPECT_TRUE(waitUntil([&] { return part->height() > 20 && part->visibleRegion().boundingRect() == part->rect(); })) << name;
    }
}

TEST_F(CuratorConflictTest, ClosedWithoutAChoiceTheTextOfBothIsInItsFieldAndMeetsTheirsAgain) {
    meet();
    standInMerged();
    merged()->selectAll();
    type(QStringLiteral("Theirs at dawn"));
    QTest::keyClick(sheet(), Qt::Key_Escape);

    EXPECT_EQ(editor(*at, TextField::Title, Language::English).text(), QStringLiteral("Theirs at dawn"));
    at->window().bench().perform(BenchActions::Deed::SaveText);
    ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    EXPECT_EQ(merged()->text(), QStringLiteral("Theirs at dawn"));
    click(sheet()->findChild<QPushButton *>(QStringLiteral("takeMerged")));

    EXPECT_TRUE(waitUntil([&] {
        return stored(river, TextField::Title, Language::English).body == QStringLiteral("Theirs at dawn") && drafts().isEmpty();
    }));
}

TEST_F(CuratorConflictTest, MineAndTheirsCanStillBeTakenAfterATextOfBothWasBegun) {
    meet();
    const QString mine = merged()->text();
    standInMerged();
    type(QStringLiteral(" and more"));
    ASSERT_TRUE(waitUntil([&] { return kept() == mine + QStringLiteral(" and more"); }));
    click(sheet()->findChild<QPushButton *>(QStringLiteral("takeMine")));
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body == mine; }));
    ASSERT_TRUE(waitUntil([&] { return drafts().isEmpty() && isKept(*at); }));


    meet();
    standInMerged();
    type(QStringLiteral(" both"));
    ASSERT_TRUE(waitUntil([&] { return kept().endsWith(QStringLiteral(" both")); }));
    click(sheet()->findChild<QPushButton *>(QStringLiteral("takeTheirs")));
    EXPECT_TRUE(waitUntil([&] { return drafts().isEmpty() && isKept(*at); }));
    EXPECT_EQ(editor(*at, TextField::Title, Language::English).text(), QStringLiteral("Theirs"));
}

/// One curator, two windows of one library: one draft on the disk.
class CuratorTwoWindowsTest : public CuratorConflictTest {
  protected:
    CuratorTwoWindowsTest() {
        other = open();
        signIn(*other, QStringLiteral("Sophea"));
    }
    ConflictSheet *otherSheet() { return other->window().findChild<ConflictSheet *>(); }

    /// Both type into one field before either has seen what the other typed.
    void typeInBoth() {
        enter(*other, river, TextField::Title, Language::English);
        enter(*at, river, TextField::Title, Language::English);
        type(QStringLiteral(" first"));
        at->window().bench().writing().flush();
        enter(*other, river, TextField::Title, Language::English);
        type(QStringLiteral(" second"));
        other->window().bench().writing().flush();
        ASSERT_TRUE(waitUntil([&] { return otherSheet()->isOpen() || sheet()->isOpen(); }));
    }
    TextEditor &field(Curating &window) { return editor(window, TextField::Title, Language::English); }

    std::unique_ptr<Curating> other;
};

TEST_F(CuratorTwoWindowsTest, TheSecondMeetsTheFirstAndNothingIsReplacedInSilence) {
    typeInBoth();

    ASSERT_TRUE(otherSheet()->isOpen());
    EXPECT_TRUE(kept().endsWith(QStringLiteral("first")));
    EXPECT_FALSE(isKept(*other)) << "its words are only on the screen, and it says so";
    EXPECT_EQ(other->window().bench().status().kept(), StatusLine::Kept::Troubled);
    EXPECT_TRUE(field(*other).text().endsWith(QStringLiteral("second")));
    click(otherSheet()->findChild<QPushButton *>(QStringLiteral("takeMine")));
    EXPECT_TRUE(waitUntil([&] { return kept().endsWith(QStringLiteral("second")) && isKept(*other); }));
    EXPECT_TRUE(waitUntil([&] { return field(*at).text().endsWith(QStringLiteral("second")); })) << "both show the one draft";
}

TEST_F(CuratorTwoWindowsTest, TheOtherWindowsWordsCanBeTaken) {
    typeInBoth();
    click(otherSheet()->findChild<QPushButton *>(QStringLiteral("takeTheirs")));

    EXPECT_TRUE(waitUntil([&] { return isKept(*other); }));
    EXPECT_TRUE(field(*other).text().endsWith(QStringLiteral("first")));
    EXPECT_TRUE(kept().endsWith(QStringLiteral("first")));
}

TEST_F(CuratorTwoWindowsTest, ClosedWithoutAChoiceItIsAskedAgainWhenSomethingIsTyped) {
    typeInBoth();
    QTest::keyClick(otherSheet(), Qt::Key_Escape);
    EXPECT_TRUE(kept().endsWith(QStringLiteral("first")));
    enter(*other, river, TextField::Title, Language::English);
    type(QStringLiteral("!"));

    EXPECT_TRUE(waitUntil([&] { return otherSheet()->isOpen(); }));
    EXPECT_TRUE(kept().endsWith(QStringLiteral("first")));
}

TEST_F(CuratorTwoWindowsTest, ASaveLeavesTheOtherWindowsDraftToMeetIt) {
    typeInBoth();
    QTest::keyClick(otherSheet(), Qt::Key_Escape);
    other->window().bench().perform(BenchActions::Deed::SaveText);
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body.endsWith(QStringLiteral("second")); }));

    EXPECT_TRUE(kept().endsWith(QStringLiteral("first")));
    at->window().bench().perform(BenchActions::Deed::SaveText);
    EXPECT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    EXPECT_TRUE(stored(river, TextField::Title, Language::English).body.endsWith(QStringLiteral("second")));
}

TEST_F(CuratorTwoWindowsTest, WhatOneWindowKeepsAndSavesIsSeenInTheOther) {
    enter(*at, river, TextField::Title, Language::English);
    other->window().bench().openWork(river);
    type(QStringLiteral(" first"));

    EXPECT_TRUE(waitUntil([&] { return field(*other).text().endsWith(QStringLiteral("first")); }));
    EXPECT_TRUE(other->window().bench().shelf().draft({river, TextField::Title, Language::English}).has_value());
    at->window().bench().perform(BenchActions::Deed::SaveText);
    EXPECT_TRUE(waitUntil([&] { return !other->window().bench().shelf().draft({river, TextField::Title, Language::English}); }));
    EXPECT_TRUE(waitUntil([&] { return field(*other).text().endsWith(QStringLiteral("first")); }));
}

} // namespace
} // namespace sala
