// What slides show of a photograph is set by mouse or keys, and the photograph stays as it is.

#include "app/curator/frame_sheet.h"
#include "db/storage/work_repository.h"
#include "tests/journeys/curator_fixture.h"

#include <QRadioButton>

namespace sala {
namespace {

class CuratorFrameTest : public CuratorTest {
  protected:
    CuratorFrameTest() { addCurator(QStringLiteral("Dara")); }

    FrameSheet &openFor(Curating &at, const WorkId &work) {
        at.window().bench().openWork(work);
        press(at, Qt::Key_F9);
        FrameSheet &sheet = at.window().bench().frameSheet();
        EXPECT_TRUE(waitUntil([&] { return sheet.isOpen() && sheet.view().isVisible(); }));
        return sheet;
    }

    Work now(const WorkId &work) { return WorkRepository(*library).get(work).value_or(Work()); }
};

TEST_F(CuratorFrameTest, ThePointIsMovedByKeysAndTakenBack) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    const Work before = now(river);
    FrameSheet &sheet = openFor(*at, river);
    ASSERT_TRUE(waitUntil([&] { return sheet.view().hasFocus(); }));
    EXPECT_FALSE(in<QPushButton>(sheet, "bright")->isEnabled());

    QTest::keyClick(&sheet.view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&sheet.view(), Qt::Key_Up);
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));

    EXPECT_NEAR(now(river).focus.x(), before.focus.x() + 0.05, 1e-6);
    EXPECT_NEAR(now(river).focus.y(), before.focus.y() - 0.01, 1e-6);
    EXPECT_EQ(now(river).renditions, before.renditions);
    at->window().bench().perform(BenchActions::Deed::Undo);
    EXPECT_TRUE(waitUntil([&] { return now(river) == before; }));
}

TEST_F(CuratorFrameTest, AFrameIsDraggedMovedAndKeptInsideThePhotograph) {
    const auto at = open();
    signIn(*at, QStringLiteral("Dara"));
    FrameSheet &sheet = openFor(*at, bridge);
    click(in<QRadioButton>(sheet, "handCrop"));
    FrameView &view = sheet.view();
    const QPoint middle = view.rect().center();

    QTest::mousePress(&view, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&view, middle + QPoint(10000, 10000));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, middle + QPoint(10000, 10000));
    EXPECT_NEAR(view.framing().crop.left(), 0.5, 0.01);
    EXPECT_NEAR(view.framing().crop.right(), 1, 1e-9);
    EXPECT_TRUE(view.framing().crop.contains(view.framing().focus));
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(&view, Qt::Key_Left);
    }
    EXPECT_NEAR(view.framing().crop.left(), 0, 1e-9);
    EXPECT_NEAR(view.framing().crop.width(), 0.5, 0.01);
    click(in<QPushButton>(sheet, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));

    EXPECT_NEAR(now(bridge).crop.width(), 0.5, 0.01);
    FrameSheet &again = openFor(*at, bridge);
    click(in<QPushButton>(again, "wholePicture"));
    click(in<QPushButton>(again, "bright"));
    ASSERT_TRUE(waitUntil([&] { return !again.isOpen(); }));
    EXPECT_EQ(now(bridge).crop, QRectF(0, 0, 1, 1));
}

} // namespace
} // namespace sala
