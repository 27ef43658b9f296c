#include "app/text/text_button.h"
#include "app/text/text_label.h"
#include "tests/app/text/ink.h"
#include "tests/app/text/sample_texts.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <gtest/gtest.h>

namespace sala {
namespace {

QImage grabbed(QWidget *widget) {
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Button, Qt::black);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// All ink a text has when nothing can clip it.
int freeInk(const QString &text, const TextStyle &style, double width) {
    QImage image = blackImage(int(width) + 200, 2000);
    QPainter painter(&image);
    TextBlock::compose(text, style, width).draw(&painter, QPointF(100, 500), Qt::white);
    return inkAmount(image);
}

TEST(TextLabelTest, ClipsNoInkOfTheWorstWords) {
    for (const Language language : kLanguages) {
        for (const QString &word : worstWordsIn(language)) {
            TextLabel label({language, 48, 700});
            label.setText(word, language);
            label.resize(label.sizeHint());

            const int shown = inkAmount(grabbed(&label));

            EXPECT_EQ(shown, freeInk(word, label.textStyle(), label.width())) << word.toStdString();
        }
    }
}

TEST(TextLabelTest, GrowsInHeightAsItsColumnNarrows) {
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *label = new TextLabel({Language::Khmer, 28}, &page);
    label->setText(sentencesIn(Language::Khmer).join(u' '), Language::Khmer);
    layout->addWidget(label);
    layout->addStretch();
    page.resize(900, 900);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const int wide = label->height();

    page.resize(500, 900);
    page.layout()->activate();

    EXPECT_EQ(label->height(), label->heightForWidth(label->width()));
    EXPECT_GT(label->height(), wide);
}

TEST(TextLabelTest, IsReadAloudAsTheStoredText) {
    const QString stored = QStringLiteral("ခွင\u103A\u1037\u200Bပြု");
    TextLabel label;
    label.setText(stored, Language::Burmese);

    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);

    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::StaticText);
    EXPECT_EQ(interface->text(QAccessible::Name), stored);
}

TEST(TextLabelTest, NamesTheLanguageOfATextThatIsNotTheReaders) {
    const ShownText text{QStringLiteral("Night market"), Language::English, true};
    TextLabel quiet({Language::Khmer, 28});
    quiet.setText(text, Language::Khmer, FallbackNote::Hidden);
    TextLabel noted({Language::Khmer, 28});
    noted.setText(text, Language::Khmer);

    EXPECT_EQ(noted.language(), Language::English);
    EXPECT_EQ(noted.accessibleDescription(), fallbackNote(Language::English));
    EXPECT_GT(noted.heightForWidth(400), quiet.heightForWidth(400));
    EXPECT_TRUE(quiet.accessibleDescription().isEmpty());
}

TEST(TextLabelTest, TakesNoRoomWithoutText) {
    TextLabel label;

    EXPECT_EQ(label.heightForWidth(300), 0);
    EXPECT_EQ(label.sizeHint(), QSize(0, 0));
}

TEST(TextLabelTest, StandsWhereItsAlignmentSays) {
    TextLabel label({Language::English, 30, 400, Qt::AlignRight | Qt::AlignBottom});
    label.setText(QStringLiteral("corner"), Language::English);
    label.resize(400, 300);

    const QRect ink = inkIn(grabbed(&label));

    EXPECT_GT(ink.left(), 250);
    EXPECT_GT(ink.top(), 250);
}

TEST(TextButtonTest, ClipsNoInkOfTheWorstWords) {
    for (const Language language : kLanguages) {
        for (const QString &word : worstWordsIn(language)) {
            const TextStyle style{language, 40, 700, Qt::AlignHCenter};
            TextButton button(style);
            button.setText(word, language);
            button.resize(button.sizeHint());

            const int shown = inkAmount(grabbed(&button));

            EXPECT_EQ(shown, freeInk(word, style, button.width() - 48)) << word.toStdString();
        }
    }
}

TEST(TextButtonTest, WrapsInsteadOfClippingWhenItIsNarrow) {
    TextButton button({Language::Thai, 30});
    button.setText(QStringLiteral("ดูภาพถ่ายทั้งหมดของนิทรรศการนี้"), Language::Thai);
    const int narrow = button.sizeHint().width() / 2;

    EXPECT_GT(button.heightForWidth(narrow), button.sizeHint().height());
    EXPECT_LE(button.minimumSizeHint().width(), narrow);
}

TEST(TextButtonTest, IsAsLargeAsAHandNeeds) {
    TextButton button({Language::English, 20});
    ButtonLook look;
    look.minimumSizePx = QSize(120, 90);
    button.setLook(look);
    button.setText(QStringLiteral("OK"), Language::English);

    EXPECT_EQ(button.sizeHint(), QSize(120, 90));
    EXPECT_EQ(button.minimumSizeHint(), QSize(120, 90));
}

TEST(TextButtonTest, PutsEveryScriptOnOneBaseline) {
    QList<int> bottoms;
    for (const Language language : kLanguages) {
        TextButton button({language, 40});
        button.setText(QStringLiteral("HH"), language);
        button.resize(300, 140);
        bottoms.append(inkIn(grabbed(&button)).bottom());
    }

    EXPECT_LE(*std::max_element(bottoms.begin(), bottoms.end()) -
                  *std::min_element(bottoms.begin(), bottoms.end()),
              1);
}

TEST(TextButtonTest, ShowsWhenItIsPressed) {
    TextButton button({Language::English, 30});
    button.setText(QStringLiteral("Back"), Language::English);
    button.resize(button.sizeHint());
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    const QImage before = grabbed(&button);

    QTest::mousePress(&button, Qt::LeftButton);
    const QImage pressed = grabbed(&button);
    QTest::mouseRelease(&button, Qt::LeftButton);

    EXPECT_NE(pressed, before);
    EXPECT_EQ(grabbed(&button), before);
    EXPECT_EQ(clicked.count(), 1);
}

TEST(TextButtonTest, ShowsARingOnlyToTheKeyboard) {
    TextButton button({Language::English, 30});
    button.setText(QStringLiteral("Back"), Language::English);
    button.resize(button.sizeHint());
    button.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&button));
    button.activateWindow();
    button.clearFocus();
    const QImage before = grabbed(&button);

    QTest::mouseClick(&button, Qt::LeftButton);
    const QImage touched = grabbed(&button);
    button.setFocus(Qt::TabFocusReason);

    EXPECT_EQ(touched, before);
    EXPECT_NE(grabbed(&button), before);
}

TEST(TextButtonTest, TreatsAnAmpersandAsALetter) {
    TextButton button;
    button.setText(QStringLiteral("Q&A"), Language::English);

    EXPECT_EQ(button.text(), QStringLiteral("Q&A"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Q&A"));
    EXPECT_TRUE(button.shortcut().isEmpty());
}

} // namespace
} // namespace sala
