// What curators paste: real clipboards, real keys, real drops.

#include "app/text/text_editor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

const QString kZawgyi = QStringLiteral("ကြ်န္ေတာ္တို႔ အိမ္ျပန္ခ်င္တယ္");
const QString kUnicode = QStringLiteral("ကျွန်တော်တို့ အိမ်ပြန်ချင်တယ်");
const QString kUnsure = QStringLiteral("မလွ"); ///< a name in either

template<class Editor>
class PasteTest : public testing::Test {
  protected:
    PasteTest() {
        editor.resize(500, 400);
        editor.show();
        editor.activateWindow();
        editor.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&editor));
    }

    void paste(const QString &text) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    }

    QAbstractButton *answer(const char *name) {
        return editor.template findChild<QAbstractButton *>(QLatin1String(name));
    }

    Editor editor;
};

using Editors = testing::Types<TextEditor, LineEditor>;
TYPED_TEST_SUITE(PasteTest, Editors, );

TYPED_TEST(PasteTest, LeavesUnicodeAsItIs) {
    const QSignalSpy told(&this->editor, &TypeParam::pasteConverted);
    for (const QString &text : {kUnicode, QStringLiteral("ខ្ញុំ"), QStringLiteral("ที่สุด ปู่ญ่า"),
                                QStringLiteral("『寛容』"), QStringLiteral("naïve")}) {
        this->editor.setText({}, Language::Burmese);

        this->paste(text);

        EXPECT_EQ(this->editor.text(), text);
    }
    EXPECT_EQ(told.count(), 0);
}

TYPED_TEST(PasteTest, ConvertsZawgyiTellsItAndUndoesItInOneStep) {
    this->editor.setText(QStringLiteral("ab"), Language::Burmese);
    QTest::keyClick(&this->editor, Qt::Key_End);
    QTest::keyClick(&this->editor, Qt::Key_Left);
    const QSignalSpy told(&this->editor, &TypeParam::pasteConverted);

    this->paste(kZawgyi);

    EXPECT_EQ(this->editor.text(), QStringLiteral("a") + readBurmese(kZawgyi).text + QStringLiteral("b"));
    EXPECT_FALSE(this->editor.text().contains(kZawgyi));
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].template value<BurmeseReading>().asUnicode,
              kZawgyi.normalized(QString::NormalizationForm_C));
    this->editor.undo();
    EXPECT_EQ(this->editor.text(), QStringLiteral("ab")) << "Zawgyi is not even in the history";
}

TYPED_TEST(PasteTest, ReplacesWhatIsSelected) {
    this->editor.setText(QStringLiteral("abc"), Language::Burmese);
    this->editor.selectAll();

    this->paste(kZawgyi);

    EXPECT_EQ(this->editor.text(), readBurmese(kZawgyi).text);
}

TYPED_TEST(PasteTest, AsksWhereOnlyAReaderCanTell) {
    ASSERT_EQ(readBurmese(kUnsure).encoding, Encoding::Unsure);
    for (const bool isZawgyi : {false, true}) {
        this->editor.setText(QStringLiteral("x"), Language::Burmese);
        QTest::keyClick(&this->editor, Qt::Key_End);

        this->paste(kUnsure);

        EXPECT_EQ(this->editor.text(), QStringLiteral("x"))
            << "nothing is inserted before somebody has chosen";
        QAbstractButton *const wanted = this->answer(isZawgyi ? "pasteAsZawgyi" : "pasteAsUnicode");
        ASSERT_TRUE(wanted->isVisible());
        QTest::mouseClick(wanted, Qt::LeftButton);
        const BurmeseReading reading = readBurmese(kUnsure);
        EXPECT_EQ(this->editor.text(),
                  QStringLiteral("x") + (isZawgyi ? reading.asZawgyi : reading.asUnicode));
        EXPECT_FALSE(wanted->isVisible());
        EXPECT_TRUE(this->editor.hasFocus());
    }
}

TYPED_TEST(PasteTest, InsertsNothingWhenTheQuestionIsPutAside) {
    this->editor.setText(QStringLiteral("x"), Language::Burmese);
    this->paste(kUnsure);
    ASSERT_TRUE(this->answer("pasteNothing")->isVisible());

    QTest::keyClick(this->answer("pasteAsUnicode"), Qt::Key_Escape);

    EXPECT_FALSE(this->answer("pasteNothing")->isVisible());
    EXPECT_EQ(this->editor.text(), QStringLiteral("x"));
}

TYPED_TEST(PasteTest, LetsNoControlCharactersIn) {
    this->editor.setText({}, Language::English);

    this->paste(QStringLiteral("a\u0007b\u0000c\u009dd\u001b[31m"));

    EXPECT_EQ(this->editor.text(), QStringLiteral("abcd[31m"));
}

TYPED_TEST(PasteTest, ReadsWhatIsDroppedToo) {
    this->editor.setText({}, Language::Burmese);
    QMimeData data;
    data.setText(kZawgyi);
    QWidget *target = &this->editor;
    if (auto *area = qobject_cast<QAbstractScrollArea *>(target)) {
        target = area->viewport();
    }
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QDropEvent drop(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});

    QApplication::sendEvent(target, &drop);

    EXPECT_EQ(this->editor.text(), readBurmese(kZawgyi).text);
}

TEST(PasteLinesTest, StayInAnEditorOfSeveralLinesAndAreJoinedInOne) {
    EXPECT_EQ(readPaste(QStringLiteral("a\nb\tc\u2029d"), PasteLines::Kept).text,
              QStringLiteral("a\nb\tc\nd"));
    EXPECT_EQ(readPaste(QStringLiteral("a\nb\tc\u2029d"), PasteLines::Joined).text,
              QStringLiteral("a b c d"));
}

} // namespace
} // namespace sala
