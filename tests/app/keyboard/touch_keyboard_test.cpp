#include "tests/app/keyboard/keyboard_fingers.h"

#include "app/text/text_block.h"

#include <QAccessible>
#include <QSignalSpy>

namespace sala {
namespace {

using Does = PlacedKey::Does;

class TouchKeyboardTest : public testing::Test {
  protected:
    TouchKeyboardTest() {
        const QSize area(780, 700);
        keyboard.setTheme(GalleryTheme::forScreen(area));
        keyboard.resize(area.width(), keyboardHeightPx(GalleryTheme::forScreen(area), area));
        keyboard.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&keyboard));
        QObject::connect(&keyboard, &TouchKeyboard::written, [this](const QString &sign) { text += sign; });
    }

    const bool isReadAloud = (installAccessibleParts(), true); ///< before anything asks for what a screen reader is told
    TouchKeyboard keyboard;
    KeyboardFingers fingers{keyboard};
    QString text;
};

TEST_F(TouchKeyboardTest, ShiftIsForOneKeyAndASecondTouchLocksIt) {
    fingers.touch(Does::Shift);
    EXPECT_EQ(keyboard.shift(), TouchKeyboard::Shift::Once);
    fingers.touch(Does::Write, QStringLiteral("A"));
    fingers.touch(Does::Write, QStringLiteral("b"));
    fingers.touch(Does::Shift);
    fingers.touch(Does::Shift);
    EXPECT_EQ(keyboard.shift(), TouchKeyboard::Shift::Locked);
    fingers.touch(Does::Write, QStringLiteral("C"));
    fingers.touch(Does::Write, QStringLiteral("D"));
    fingers.touch(Does::Shift);
    fingers.touch(Does::Write, QStringLiteral("e"));
    EXPECT_EQ(text, QStringLiteral("AbCDe"));
}

TEST_F(TouchKeyboardTest, TwoThumbsMayOverlap) {
    const int h = fingers.keyOf(Does::Write, QStringLiteral("h"));
    const int i = fingers.keyOf(Does::Write, QStringLiteral("i"));
    QTest::touchEvent(fingers.handle(), fingers.screen()).press(0, fingers.middleOf(h), fingers.handle());
    QTest::touchEvent(fingers.handle(), fingers.screen())
        .stationary(0)
        .press(1, fingers.middleOf(i), fingers.handle());
    QTest::touchEvent(fingers.handle(), fingers.screen())
        .release(0, fingers.middleOf(h), fingers.handle())
        .stationary(1);
    QTest::touchEvent(fingers.handle(), fingers.screen()).release(1, fingers.middleOf(i), fingers.handle());
    EXPECT_EQ(text, QStringLiteral("hi"));
}

TEST_F(TouchKeyboardTest, ATouchThatIsReportedTwiceIsOne) {
    keyboard.setBounce(std::chrono::hours(1));
    fingers.touch(Does::Write, QStringLiteral("o"));
    fingers.touch(Does::Write, QStringLiteral("o"));
    EXPECT_EQ(text, QStringLiteral("o"));
    fingers.touch(Does::Write, QStringLiteral("k"));
    EXPECT_EQ(text, QStringLiteral("ok"));
}

TEST_F(TouchKeyboardTest, AFingerThatMissedMaySlideToItsKey) {
    const int from = fingers.keyOf(Does::Write, QStringLiteral("q"));
    const int to = fingers.keyOf(Does::Write, QStringLiteral("w"));
    fingers.press(from);
    QTest::touchEvent(fingers.handle(), fingers.screen()).move(0, fingers.middleOf(to), fingers.handle());
    fingers.release(to);
    EXPECT_EQ(text, QStringLiteral("w"));
}

TEST_F(TouchKeyboardTest, ErasesAtOnceAndOnWhileHeld) {
    QSignalSpy erased(&keyboard, &TouchKeyboard::erased);
    const int key = fingers.keyOf(Does::Erase);
    fingers.press(key);
    EXPECT_EQ(erased.size(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return erased.size() >= 4; }));
    fingers.release(key);
    const auto sofar = erased.size();
    fingers.touch(Does::Write, QStringLiteral("a"));
    EXPECT_EQ(erased.size(), sofar);
}

TEST_F(TouchKeyboardTest, TheMouseTypesToo) {
    const int key = fingers.keyOf(Does::Write, QStringLiteral("m"));
    QTest::mouseClick(&keyboard, Qt::LeftButton, {}, keyboard.itemRect(key).center());
    EXPECT_EQ(text, QStringLiteral("m"));
}

TEST_F(TouchKeyboardTest, KatakanaStaysUntilHiraganaIsWanted) {
    fingers.chooseLayout(Language::Japanese);
    fingers.type("し シ ヤ");
    EXPECT_EQ(keyboard.shift(), TouchKeyboard::Shift::Locked);
    fingers.type("し");
    EXPECT_EQ(text, QStringLiteral("しシヤし"));
}

TEST_F(TouchKeyboardTest, EveryKeyIsAButtonWithANameForScreenReaders) {
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&keyboard);
    for (const Language language : kLanguages) {
        keyboard.setLayoutOf(language);
        ASSERT_EQ(list->childCount(), keyboard.itemCount());
        for (int item = 0; item < list->childCount(); ++item) {
            QAccessibleInterface *key = list->child(item);
            EXPECT_EQ(key->role(), QAccessible::PushButton);
            EXPECT_FALSE(key->text(QAccessible::Name).isEmpty());
        }
    }
    keyboard.setLayoutOf(Language::English);
    const int item = fingers.keyOf(Does::Write, QStringLiteral("z"));
    list->child(item)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(text, QStringLiteral("z"));
}

/// Of all planes, at the three sizes.
TEST_F(TouchKeyboardTest, NothingOnAKeyIsCutOff) {
    struct Size {
        QSize area;
        double pxPerMm;
    };
    for (const Size &size : {Size{{1920, 1000}, 0}, Size{{1080, 1840}, 0}, Size{{1366, 690}, 0}, Size{{1366, 690}, 4.0}}) {
        const GalleryTheme theme = GalleryTheme::forScreen(size.area, size.pxPerMm);
        keyboard.setTheme(theme);
        keyboard.resize(size.area.width(), keyboardHeightPx(theme, size.area));
        for (const Language language : kLanguages) {
            keyboard.setLayoutOf(language);
            for (const Does plane : {Does::Space, Does::Shift, Does::Signs}) {
                fingers.touch(plane);
                QStringList cut;
                observeDrawnTexts([&](const DrawnText &drawn) {
                    const QPoint middle = drawn.ink.value(0).center().toPoint();
                    const int key = keyboard.itemAt(middle);
                    if (key < 0 || !QRectF(keyboard.itemRect(key)).contains(drawn.ink.value(0))) {
                        cut.append(drawn.block.text());
                    }
                });
                keyboard.grab();
                observeDrawnTexts({});
                EXPECT_EQ(cut.join(u' ').toStdString(), "")
                    << code(language).toStdString() << ' ' << size.area.width() << ' ' << int(plane);
                keyboard.setLayoutOf(language);
            }
        }
    }
}

} // namespace
} // namespace sala
