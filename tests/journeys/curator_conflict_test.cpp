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

} // namespace
} // namespace sala
