// The window is closed while something is not on the disk: it says so, and goes when it is told to.

#include "tests/journeys/curator_fixture.h"
#include "tests/journeys/full_disk.h"

#include "app/curator/close_sheet.h"

#include <QClipboard>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorCloseTest : public CuratorTest {
  protected:
    CuratorCloseTest() {
        addCurator(QStringLiteral("Sophea"));
        at = open();
        finished = std::make_unique<QSignalSpy>(&at->window(), &Workbench::finished);
        signIn(*at, QStringLiteral("Sophea"));
        enter(*at, river, TextField::Caption, Language::Khmer);
    }

    CloseSheet *sheet() { return at->window().findChild<CloseSheet *>(); }
    QString lost() {
        auto *const line = sheet()->findChild<TextLabel *>(QStringLiteral("lost"));
        return line ? line->text() : QString();
    }

    std::unique_ptr<Curating> at;
    std::unique_ptr<QSignalSpy> finished;
};

TEST_F(CuratorCloseTest, AFullDiskHoldsTheWindowOpenAndNamesWhatWouldBeLost) {
    const FullDisk full;
    type(kKhmerCaption);
    at->window().close();

    ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    EXPECT_TRUE(at->window().isVisible());
    EXPECT_EQ(finished->count(), 0);
    EXPECT_TRUE(lost().contains(QString::fromUtf8("ខ្មែរ"))) << lost().toStdString();
    click(sheet()->findChild<QPushButton *>(QStringLiteral("copyWords")));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), kKhmerCaption);
    click(sheet()->findChild<QPushButton *>(QStringLiteral("closeAnyway")));
    EXPECT_EQ(finished->count(), 1);
    EXPECT_FALSE(at->window().isVisible());
    QElapsedTimer since;
    since.start();
    at.reset(); // as the program ends
    EXPECT_LT(since.elapsed(), 6000) << "no longer than one try of the disk";
}

TEST_F(CuratorCloseTest, KeptOpenTheWindowStaysAndTheWordsAreKeptWhenThereIsRoom) {
    {
        const FullDisk full;
        type(kKhmerCaption);
        at->window().close();
        ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
        click(sheet()->findChild<QPushButton *>(QStringLiteral("stay")));
    }

    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && !at->desk().isBusy(); }));
    EXPECT_EQ(drafts().size(), 1);
    EXPECT_TRUE(at->window().isVisible());
    EXPECT_EQ(finished->count(), 0);
    EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption);
}

TEST_F(CuratorCloseTest, TheWindowClosesByItselfOnceThereIsRoom) {
    auto full = std::make_unique<FullDisk>();
    type(kKhmerCaption);
    at->window().close();
    ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    full.reset();

    EXPECT_TRUE(waitUntil([&] { return finished->count() == 1; }));
    EXPECT_FALSE(at->window().isVisible());
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(CuratorCloseTest, AtTheDoorNobodyIsShownWhoseWordsTheyAre) {
    const FullDisk full;
    type(kKhmerCaption);
    at->window().lock();
    ASSERT_TRUE(waitUntil([&] { return at->window().bench().writing().isTroubled(); }));
    at->window().close();

    ASSERT_TRUE(waitUntil([&] { return sheet()->isOpen(); }));
    EXPECT_TRUE(lost().startsWith(QStringLiteral("1 text"))) << lost().toStdString();
    EXPECT_EQ(sheet()->findChild<QPushButton *>(QStringLiteral("copyWords")), nullptr);
    click(sheet()->findChild<QPushButton *>(QStringLiteral("closeAnyway")));
    EXPECT_EQ(finished->count(), 1);
}

TEST_F(CuratorCloseTest, WithRoomOnTheDiskItClosesWithoutAQuestion) {
    type(kKhmerCaption);
    at->window().close();

    EXPECT_TRUE(waitUntil([&] { return finished->count() == 1; }));
    EXPECT_FALSE(sheet()->isOpen());
    EXPECT_EQ(drafts().size(), 1);
}

} // namespace
} // namespace sala
