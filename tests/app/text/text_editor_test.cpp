#include "app/text/editor_breaks.h"
#include "app/text/line_breaks.h"
#include "app/text/text_editor.h"
#include "tests/app/text/ink.h"
#include "tests/app/text/sample_texts.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace sala {
namespace {

/// Where the lines of the editor's first paragraph begin, without the first.
QList<int> lineStarts(const TextEditor &editor) {
    const QTextLayout *const layout = editor.document()->firstBlock().layout();
    QList<int> starts;
    for (int i = 1; i < layout->lineCount(); ++i) {
        starts.append(layout->lineAt(i).textStart());
    }
    return starts;
}

int clustersIn(const QString &text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() > 0) {
        ++count;
    }
    return count;
}

class TextEditorTest : public testing::Test {
  protected:
    void show(const QString &text, Language language) {
        m_editor.setPixelSize(24);
        m_editor.setText(text, language);
        m_editor.resize(420, 400);
        m_editor.show();
        m_editor.activateWindow();
        m_editor.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_editor));
    }

    TextEditor m_editor;
};

TEST_F(TextEditorTest, FindsQtsHookAndSeesThatItIsObeyed) {
    EXPECT_TRUE(EditorBreaks::areTheyObeyed());
    EXPECT_EQ(m_editor.wordWrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

TEST_F(TextEditorTest, EndsEveryLineWhereVisitorsWillSeeItEnd) {
    for (const Language language : kLanguages) {
        const QString text = displayForm(sentencesIn(language).join(u' '));
        show(text, language);
        for (int width = 400; width < 1000; width += 20) {
            m_editor.resize(width, 400);
            const QList<int> allowed = lineBreaks(text, language);
            const QList<int> starts = lineStarts(m_editor);

            EXPECT_GT(starts.size(), 1);
            for (const int start : starts) {
                EXPECT_TRUE(allowed.contains(start))
                    << code(language).toStdString() << " " << width << " px at " << start << ": "
                    << text.mid(start, 20).toStdString();
            }
        }
    }
}

TEST_F(TextEditorTest, CutsAWordThatIsTooWideBetweenItsSyllables) {
    const QString word = displayForm(QStringLiteral("ဖောင်ဒေးရှင်းဖောင်ဒေးရှင်းမေဂျီဂါကုအင်"));
    show(word, Language::Burmese);
    const QList<int> syllables = clusterBreaks(word);
    for (int width = 90; width < 300; width += 7) { // wider than one syllable
        m_editor.resize(width, 400);
        const QList<int> starts = lineStarts(m_editor);
        EXPECT_GT(starts.size(), 0) << width;
        for (const int start : starts) {
            EXPECT_TRUE(syllables.contains(start))
                << width << " px at " << start << ": " << word.mid(start, 10).toStdString();
        }
    }
}

TEST_F(TextEditorTest, BreaksTextWhoseMarksWereTypedInAnotherOrder) {
    QString typed = displayForm(sentencesIn(Language::Burmese).join(u' '));
    const QList<int> allowed = lineBreaks(typed, Language::Burmese);
    typed.replace(QStringLiteral("\u1037\u103A"), QStringLiteral("\u103A\u1037"));
    show(typed, Language::Burmese);

    for (const int start : lineStarts(m_editor)) {
        EXPECT_TRUE(allowed.contains(start)) << start; // The two orders are equally long.
    }
    EXPECT_EQ(m_editor.text(), typed);
}

TEST_F(TextEditorTest, LeavesTheLinesOfOtherWidgetsAlone) {
    const QString text = displayForm(sentencesIn(Language::Khmer).first());
    QPlainTextEdit other;
    other.setFont(m_editor.font());
    other.setPlainText(text);
    other.resize(300, 300);
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&other));
    const QTextLayout *const layout = other.document()->firstBlock().layout();
    const QList<int> before = [&] {
        QList<int> starts;
        for (int i = 0; i < layout->lineCount(); ++i) {
            starts.append(layout->lineAt(i).textStart());
        }
        return starts;
    }();
    show(text, Language::Khmer);

    other.resize(301, 300);

    EXPECT_GE(layout->lineCount(), before.size() - 1);
    EXPECT_NE(lineStarts(m_editor), before);
}

TEST_F(TextEditorTest, WrapsWhileOneTypes) {
    show({}, Language::Khmer);
    const QString text = displayForm(sentencesIn(Language::Khmer).first());

    for (const QChar c : text) {
        QTest::sendKeyEvent(QTest::Click, &m_editor, Qt::Key(c.unicode()), QString(c), Qt::NoModifier);
    }

    EXPECT_EQ(m_editor.text(), text);
    EXPECT_GT(lineStarts(m_editor).size(), 1);
    for (const int start : lineStarts(m_editor)) {
        EXPECT_TRUE(lineBreaks(text, Language::Khmer).contains(start)) << start;
    }
}

TEST_F(TextEditorTest, MovesTheCursorOnceForEachThingSeen) {
    for (const Language language : kLanguages) {
        const QString text = sentencesIn(language).first();
        show(text, language);
        m_editor.moveCursor(QTextCursor::Start);
        int steps = 0;
        int before = -1;
        while (m_editor.textCursor().position() != before) {
            before = m_editor.textCursor().position();
            QTest::keyClick(&m_editor, Qt::Key_Right);
            ++steps;
        }

        EXPECT_EQ(steps - 1, clustersIn(text)) << code(language).toStdString();
        EXPECT_EQ(before, text.size());
    }
}

TEST_F(TextEditorTest, CopiesTheStoredTextAndNothingElse) {
    const QString stored =
        QStringLiteral("ស្ត្រីភាគច្រើនមកពីខេត្តព្រៃវែង 12\u00A0km\nខ្ញុំចង់ត្រឡប់ទៅផ្ទះវិញប៉ុន្តែកូនៗរបស់ខ្ញុំរៀននៅទីនេះ");
    show(stored, Language::Khmer);

    QTest::keyClick(&m_editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_editor, Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QApplication::clipboard()->text(), stored);
    EXPECT_EQ(m_editor.text(), stored);
    EXPECT_FALSE(m_editor.text().contains(u'\u200B'));
}

TEST_F(TextEditorTest, SelectsAndCutsByTheKeyboardAcrossItsOwnLineEnds) {
    const QString stored = displayForm(sentencesIn(Language::Burmese).first());
    show(stored, Language::Burmese);
    ASSERT_GT(lineStarts(m_editor).size(), 0);
    const int secondLine = lineStarts(m_editor).first();
    m_editor.moveCursor(QTextCursor::Start);

    QTest::keyClick(&m_editor, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_editor, Qt::Key_Home, Qt::ShiftModifier);
    EXPECT_EQ(m_editor.textCursor().selectedText(), stored.left(secondLine));
    QTest::keyClick(&m_editor, Qt::Key_X, Qt::ControlModifier);

    EXPECT_EQ(QApplication::clipboard()->text() + m_editor.text(), stored);
}

TEST_F(TextEditorTest, KeepsACuratorsOwnBreakMark) {
    const QString stored = QStringLiteral("ขนส่ง\u200Bแม่สอดใหม่");
    show(stored, Language::Thai);

    EXPECT_EQ(m_editor.text(), stored);
}

TEST_F(TextEditorTest, WrapsAnewWhenTheLanguageChanges) {
    const QString text =
        displayForm(QStringLiteral("「ちょっと待って」と言われて、バスはもう行ってしまったよ。「タワー」"));
    show(text, Language::Japanese);
    m_editor.setLanguage(Language::Thai);

    EXPECT_EQ(m_editor.text(), text);
    EXPECT_EQ(m_editor.font().families().first(), QStringLiteral("Noto Sans Thai"));
}

TEST(LineEditorTest, ClipsNoInkOfTheWorstWords) {
    for (const Language language : kLanguages) {
        for (const QString &word : worstWordsIn(language)) {
            LineEditor editor;
            editor.setPixelSize(40);
            editor.setText(word, language);
            editor.setFrame(false);
            editor.setStyleSheet(QStringLiteral("background: black; color: white"));
            editor.resize(600, editor.sizeHint().height());
            QImage shown = blackImage(editor.width(), editor.height());
            editor.render(&shown);

            QImage free = blackImage(600, 300);
            QPainter painter(&free);
            painter.setFont(editor.font());
            painter.setPen(Qt::white);
            painter.drawText(QPointF(20, 150), word);
            painter.end();

            EXPECT_EQ(inkIn(shown).height(), inkIn(free).height()) << word.toStdString();
        }
    }
}

} // namespace
} // namespace sala
