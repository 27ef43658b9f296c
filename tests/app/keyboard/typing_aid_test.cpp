#include "app/keyboard/typing_aid.h"

#include "app/text/text_editor.h"
#include "app/text/text_label.h"
#include "tests/app/keyboard/keyboard_fingers.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sala {
namespace {

using Does = PlacedKey::Does;

/// Pages with fields, and the keyboard they are given.
class TypingAidTest : public testing::Test {
  protected:
    TypingAidTest() {
        auto *column = new QVBoxLayout(&area);
        auto *scroll = new QScrollArea;
        auto *content = new QWidget;
        auto *fields = new QVBoxLayout(content);
        title = new LineEditor;
        title->setText({}, Language::Khmer);
        fields->addWidget(title);
        fields->addSpacing(500);
        story = new TextEditor;
        story->setLanguage(Language::Burmese);
        story->setFixedHeight(80);
        fields->addWidget(story);
        pin = new QLineEdit;
        pin->setEchoMode(QLineEdit::Password);
        fields->addWidget(pin);
        scroll->setWidget(content);
        scroll->setWidgetResizable(true);
        column->addWidget(scroll);
        button = new QPushButton(QStringLiteral("Save"));
        column->addWidget(button);
        area.resize(780, 700);
        aid = new TypingAid(area);
        aid->setTheme(GalleryTheme::forScreen(area.size(), 0, {{}, {}, {}, Motion::Reduced}));
        area.show();
        area.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&area));
        fingers = std::make_unique<KeyboardFingers>(aid->keyboard());
    }

    void touch(QWidget *widget) {
        QWindow *handle = area.windowHandle();
        const QPoint middle = widget->mapTo(&area, widget->rect().center());
        QTest::touchEvent(handle, KeyboardFingers::screen()).press(0, middle, handle);
        QTest::touchEvent(handle, KeyboardFingers::screen()).release(0, middle, handle);
        QCoreApplication::processEvents();
    }

    bool isInSight(const QWidget *widget) const {
        const QWidget *port = area.findChild<QScrollArea *>()->viewport();
        const QRect place(widget->mapTo(port, QPoint(0, 0)), widget->size());
        return port->rect().contains(place) &&
               port->mapTo(&area, port->rect().bottomLeft()).y() < aid->keyboard().geometry().top();
    }

    QWidget area;
    LineEditor *title = nullptr;
    TextEditor *story = nullptr;
    QLineEdit *pin = nullptr;
    QPushButton *button = nullptr;
    TypingAid *aid = nullptr;
    std::unique_ptr<KeyboardFingers> fingers;
};

TEST_F(TypingAidTest, RisesUnderAFingerInTheFieldsLanguageAndGoesByItsKey) {
    EXPECT_FALSE(aid->keyboard().isVisible());
    touch(title);
    ASSERT_TRUE(aid->keyboard().isVisible());
    EXPECT_EQ(aid->keyboard().layoutOf(), Language::Khmer);
    EXPECT_EQ(aid->keyboard().geometry().bottom(), area.rect().bottom());
    EXPECT_TRUE(isInSight(title));

    fingers->type("ព ្ រ ះ");
    EXPECT_EQ(title->text(), QStringLiteral("ព្រះ"));
    EXPECT_EQ(QApplication::focusWidget(), title);

    fingers->touch(Does::Close);
    EXPECT_FALSE(aid->keyboard().isVisible());
    EXPECT_EQ(area.contentsMargins().bottom(), 0);
    EXPECT_EQ(QApplication::focusWidget(), title);
}

TEST_F(TypingAidTest, AFieldFarBelowComesIntoSight) {
    aid->raiseFor(*story);
    EXPECT_TRUE(isInSight(story));
    EXPECT_EQ(aid->keyboard().layoutOf(), Language::Burmese);
    fingers->type("မ ြ န ်");
    fingers->touch(Does::Enter); // another line
    fingers->type("မ ာ");
    EXPECT_EQ(story->text(), QStringLiteral("မြန်\nမာ"));
    EXPECT_TRUE(aid->isUp());
}

TEST_F(TypingAidTest, ErasesOneCodePointAndWhatIsSelected) {
    touch(title);
    fingers->type("ភ ្ ន ំ");
    fingers->touch(Does::Erase);
    EXPECT_EQ(title->text(), QStringLiteral("ភ្ន"));
    fingers->touch(Does::Erase);
    fingers->type("ម");
    EXPECT_EQ(title->text(), QStringLiteral("ភ្ម"));
    title->selectAll();
    fingers->touch(Does::Erase);
    EXPECT_EQ(title->text(), QString());
    title->insert(QStringLiteral("𝒜"));
    fingers->touch(Does::Erase);
    EXPECT_EQ(title->text(), QString());
}

TEST_F(TypingAidTest, WritesWhereTheCursorIsAndCanBeUndone) {
    touch(title);
    fingers->type("ក ខ");
    fingers->touch(Does::Left);
    fingers->type("គ");
    EXPECT_EQ(title->text(), QStringLiteral("កគខ"));
    title->undo();
    EXPECT_NE(title->text(), QStringLiteral("កគខ"));
    title->setSelection(0, int(title->text().size()));
    fingers->type("ង");
    EXPECT_EQ(title->text(), QStringLiteral("ង"));
}

TEST_F(TypingAidTest, AKeyOfARealKeyboardSendsItAway) {
    touch(title);
    QTest::keyClick(title, Qt::Key_A);
    EXPECT_FALSE(aid->isUp());
    EXPECT_EQ(title->text(), QStringLiteral("a"));
}

TEST_F(TypingAidTest, RisesUnderAMouseWhateverKeyboardsTheSystemNames) {
    QTest::mouseClick(title, Qt::LeftButton); // a touch panel may come as one
    EXPECT_TRUE(aid->isUp());
    EXPECT_TRUE(aid->keyboard().isVisible());
    QTest::keyClick(title, Qt::Key_F1);
    QTest::keyClick(title, Qt::Key_Left);
    EXPECT_TRUE(aid->isUp()) << "no keys that write";
}

TEST_F(TypingAidTest, LeavesWhoTypesOnARealKeyboardAloneUntilTheyInsist) {
    QTest::mouseClick(title, Qt::LeftButton);
    QTest::keyClick(title, Qt::Key_A);
    ASSERT_FALSE(aid->isUp());
    QTest::mouseClick(title, Qt::LeftButton);
    EXPECT_FALSE(aid->isUp());
    QTest::mouseClick(title, Qt::LeftButton);
    EXPECT_TRUE(aid->isUp()) << "nobody stands without one";
    QTest::keyClick(title, Qt::Key_B);
    EXPECT_FALSE(aid->isUp());
    touch(title);
    EXPECT_TRUE(aid->isUp()) << "a finger always raises it";
    QTest::keyClick(title, Qt::Key_C);
    aid->beginAnew();
    QTest::mouseClick(title, Qt::LeftButton);
    EXPECT_TRUE(aid->isUp()) << "perhaps somebody else";
}

TEST_F(TypingAidTest, TheTextAboveIsInSightWithItsFieldAndBothStayWhenItGoes) {
    auto *fields = static_cast<QVBoxLayout *>(story->parentWidget()->layout());
    auto *label = new TextLabel;
    label->setText(QStringLiteral("A story:"), Language::English);
    fields->insertWidget(fields->indexOf(story), label);
    auto *extra = new QWidget; // what typing does not need
    extra->setFixedHeight(600);
    fields->insertWidget(0, extra);
    QObject::connect(aid, &TypingAid::isUpChanged, extra, [extra](bool isUp) { extra->setVisible(!isUp); });
    QTest::qWait(1); // what was added is shown
    aid->raiseFor(*story);
    EXPECT_TRUE(isInSight(story));
    EXPECT_TRUE(isInSight(label));
    aid->close();
    QTest::qWait(1);
    EXPECT_FALSE(story->visibleRegion().isEmpty()) << "what was written is still seen";
    EXPECT_EQ(story->visibleRegion().boundingRect(), story->rect());
}

TEST_F(TypingAidTest, GoesWithTheFocusWhenTheFingerIsLifted) {
    touch(title);
    QWindow *handle = area.windowHandle();
    const QPoint middle = button->mapTo(&area, button->rect().center());
    int clicks = 0;
    QObject::connect(button, &QPushButton::clicked, [&] { ++clicks; });
    QTest::touchEvent(handle, KeyboardFingers::screen()).press(0, middle, handle);
    EXPECT_TRUE(aid->isUp()) << "nothing moves under the finger";
    QTest::touchEvent(handle, KeyboardFingers::screen()).release(0, middle, handle);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !aid->isUp(); }));
    EXPECT_EQ(clicks, 1);
}

TEST_F(TypingAidTest, APasswordAndALockedFieldHaveNone) {
    pin->parentWidget()->parentWidget()->ensurePolished();
    aid->close();
    static_cast<QScrollArea *>(area.findChild<QScrollArea *>())->ensureWidgetVisible(pin);
    touch(pin);
    EXPECT_FALSE(aid->isUp());
    static_cast<QScrollArea *>(area.findChild<QScrollArea *>())->ensureWidgetVisible(title);
    title->setReadOnly(true);
    touch(title);
    EXPECT_FALSE(aid->isUp());
}

} // namespace
} // namespace sala
