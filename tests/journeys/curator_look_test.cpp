// What a curator sees of the workbench itself: letters, focus, the top bar; and that Return presses what the keyboard is on.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/bring_sheet.h"
#include "app/curator/conflict_sheet.h"
#include "app/curator/line_label.h"
#include "app/curator/words_table.h"
#include "app/text/typography.h"
#include "app/curator/work_view.h"
#include "tests/media/test_pictures.h"

#include <QAbstractItemView>
#include <QFileDialog>
#include <QMenu>

namespace sala {
namespace {

const QString kLongName = QStringLiteral("beyond-tolerance-phnom-penh-2016.sala");

class CuratorLookTest : public CuratorTest {
  protected:
    CuratorLookTest() {
        addCurator(QStringLiteral("Sophea Chan"));
        addCurator(QStringLiteral("Thiri"), Language::Burmese);
        at = open();
        signIn(*at, QStringLiteral("Sophea Chan"));
    }

    void read(Language language) {
        at->window().setLanguage(language);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    TopBar &bar() { return *at->window().findChild<TopBar *>(); }

    /// A picture of the window as it is now; carets do not blink in it.
    QImage picture() {
        QCoreApplication::processEvents();
        return at->window().grab().toImage();
    }

    /// Where Tab goes from here until it comes back, each seen in the window's picture as soon as it is reached.
    void walk(QWidget &among) {
        QSet<QWidget *> seen;
        for (int step = 0; step < 80; ++step) {
            QWidget *const stop = QApplication::focusWidget();
            ASSERT_NE(stop, nullptr);
            if (seen.contains(stop)) {
                break;
            }
            seen.insert(stop);
            ASSERT_TRUE(&among == stop || among.isAncestorOf(stop)) << qPrintable(stop->objectName());
            const QImage with = picture();
            stop->clearFocus();
            const QImage without = picture();
            EXPECT_NE(with, without) << stop->metaObject()->className() << " " << qPrintable(stop->objectName()) << " "
                                     << qPrintable(stop->accessibleName());
            stop->setFocus(Qt::TabFocusReason);
            QTest::keyClick(stop, Qt::Key_Tab);
        }
        EXPECT_GT(seen.size(), 2);
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorLookTest, ButtonsHaveTheLettersOfTheLanguageWheneverTheyWereMade) {
    for (const Language language : kLanguages) {
        read(language);
        for (const QToolButton *button : bar().findChildren<QToolButton *>()) {
            const QFont letters = at->window().font();
            EXPECT_TRUE(letters.families().contains(fontFor(language, BenchLook::kTextPx).families().first()));
            EXPECT_EQ(button->font().pixelSize(), letters.pixelSize()) << qPrintable(button->text());
            EXPECT_EQ(button->font().families(), letters.families()) << qPrintable(button->text());
        }
    }
}

TEST_F(CuratorLookTest, NothingInTheTopBarIsCut) {
    bar().findChild<LineLabel *>(QStringLiteral("libraryName"))->setText(kLongName, Language::English);
    for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)}) {
        at->window().resize(size);
        for (const Language language : kLanguages) {
            read(language);
            for (const QToolButton *button : bar().findChildren<QToolButton *>()) {
                if (button->isVisible()) {
                    EXPECT_GE(button->width(), button->sizeHint().width()) << size.width() << qPrintable(button->text());
                    EXPECT_GE(button->height(), button->sizeHint().height()) << size.width() << qPrintable(button->text());
                    EXPECT_TRUE(bar().rect().contains(button->geometry())) << size.width() << qPrintable(button->text());
                }
            }
            const auto *const folded = bar().findChild<QMenu *>();
            for (const char *name : {"allWorks", "bringIn", "libraryHistory"}) {
                auto *const action = at->window().findChild<QAction *>(QLatin1String(name));
                const auto buttons = bar().findChildren<QToolButton *>();
                const bool isButton = std::any_of(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
                    return button->isVisible() && button->defaultAction() == action;
                });
                EXPECT_NE(isButton, folded->actions().contains(action)) << size.width() << qPrintable(action->text());
            }
            for (const LineLabel *name : bar().findChildren<LineLabel *>()) {
                EXPECT_GT(name->shownText().size(), 6) << size.width() << qPrintable(name->shownText());
                EXPECT_TRUE(name->shownText() == name->text() || name->toolTip() == name->text());
                EXPECT_LE(name->width() + name->x(), bar().width());
            }
        }
    }
}

TEST_F(CuratorLookTest, WhatIsDrawnInTheTopBarIsSaidInWords) {
    int drawn = 0;
    for (const QToolButton *button : bar().findChildren<QToolButton *>()) {
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly) {
            ++drawn;
            EXPECT_FALSE(button->icon().isNull());
            EXPECT_FALSE(button->text().isEmpty());
            EXPECT_TRUE(button->toolTip().contains(button->text()));
        }
    }
    EXPECT_EQ(drawn, 4);
}

TEST_F(CuratorLookTest, EachStopOfTabIsSeenOnTheBench) {
    bar().findChildren<QToolButton *>().first()->setFocus(Qt::TabFocusReason);
    walk(at->window());
}

TEST_F(CuratorLookTest, EachStopOfTabIsSeenOnAWorkAndOnSheets) {
    enter(*at, river, TextField::Title, Language::Khmer);
    walk(at->window());
    for (const int key : {Qt::Key_F7, Qt::Key_F10, Qt::Key_F1}) {
        press(*at, key);
        auto *const sheet = QApplication::focusWidget();
        ASSERT_NE(sheet, nullptr);
        BenchSheet *open = nullptr;
        for (BenchSheet *each : at->window().findChildren<BenchSheet *>()) {
            open = each->isOpen() ? each : open;
        }
        ASSERT_NE(open, nullptr);
        QCoreApplication::processEvents();
        const QImage with = picture();
        QApplication::focusWidget()->clearFocus();
        EXPECT_NE(with, picture()) << qPrintable(open->objectName());
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Escape);
    }
}

TEST_F(CuratorLookTest, TheNamesOfTheLanguagesStayInSight) {
    write(river, TextField::Caption, Language::Khmer, QString::fromUtf8("ស្ត្រីម្នាក់ឈរក្បែរទន្លេ ហើយមើលទូក។ ").repeated(12));
    enter(*at, river, TextField::Title, Language::Khmer);
    auto *const names = in<QWidget>(at->window(), "languageNames");
    ASSERT_NE(names, nullptr);
    for (const TextField field : {TextField::Title, TextField::Caption, TextField::AltText, TextField::Story}) {
        at->window().bench().workPage().words().enter(field, Language::Khmer);
        const TextEditor &written = editor(*at, field, Language::Khmer);
        EXPECT_TRUE(waitUntil([&] {
            const QRect seen = names->visibleRegion().boundingRect();
            const int caret = written.viewport()->mapTo(&at->window(), written.cursorRect().bottomLeft()).y();
            const int below = names->mapTo(&at->window(), names->rect().bottomLeft()).y();
            const QRect area = written.visibleRegion().boundingRect();
            return seen == names->rect() && caret > below && !area.isEmpty();
        })) << int(field);
    }
}

TEST_F(CuratorLookTest, AWorkOpensInItsCuratorsOwnLanguage) {
    enter(*at, river, TextField::Title, Language::Khmer);
    at->window().lock();
    signIn(*at, QStringLiteral("Thiri"));

    at->window().bench().openWork(bridge);

    EXPECT_EQ(at->window().bench().workPage().words().shown(), QList<Language>{Language::Burmese});
    EXPECT_TRUE(waitUntil([&] { return editor(*at, TextField::Title, Language::Burmese).hasFocus(); }));
}

TEST_F(CuratorLookTest, AWorkOpensInTheLanguageOfWhoReads) {
    at->window().lock();
    at->window().setLanguage(Language::Burmese); // as --language does
    at->window().keepLanguage();
    signIn(*at, QStringLiteral("Sophea Chan"));

    at->window().bench().openWork(bridge);

    EXPECT_EQ(at->window().bench().workPage().words().shown(), QList<Language>{Language::Burmese});
}

TEST_F(CuratorLookTest, QtsFileDialogHasTheBenchsColoursAndTheLanguagesWords) {
    read(Language::Khmer);
    BringSheet &sheet = at->window().bench().bringSheet();
    sheet.ask(QStringLiteral("Sophea Chan"), Language::Khmer);
    click(in<QPushButton>(sheet, "chooseFiles"));

    auto *const dialog = sheet.findChild<QFileDialog *>();
    ASSERT_NE(dialog, nullptr);
    for (const QAbstractItemView *part : dialog->findChildren<QAbstractItemView *>()) {
        const QPalette &palette = part->palette();
        EXPECT_TRUE(!part->isVisible() || palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness() + 90)
            << qPrintable(part->objectName());
    }
    EXPECT_EQ(dialog->font().families(), at->window().font().families());
    EXPECT_EQ(dialog->labelText(QFileDialog::Accept), QString::fromUtf8("ជ្រើសរើស"));
    const auto *const list = dialog->findChild<QAbstractItemView *>(QStringLiteral("treeView"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->headerData(0, Qt::Horizontal).toString(), QString::fromUtf8("ឈ្មោះ"));
    dialog->close();
}

TEST_F(CuratorLookTest, ReturnBringsInWhatTheSheetOffers) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("street.jpg")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(test::asJpeg(test::photograph({640, 480}).mirrored()));
    file.close();
    BringSheet &sheet = at->window().bench().bringSheet();
    sheet.show({folder.path()}, QStringLiteral("Sophea Chan"), Language::English);
    ASSERT_TRUE(waitUntil([&] { return sheet.isReady() && in<QPushButton>(sheet, "bright"); }));
    ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(sheet, "bright")->hasFocus(); }));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    EXPECT_TRUE(waitUntil([&] { return !sheet.isOpen(); }));
    EXPECT_TRUE(waitUntil([&] { return at->window().bench().shelf().works().size() == 3; }));
}

TEST_F(CuratorLookTest, EnterTakesMineInAConflict) {
    enter(*at, river, TextField::Title, Language::English);
    type(QStringLiteral(" at dawn"));
    write(river, TextField::Title, Language::English, QStringLiteral("Theirs"));
    press(*at, Qt::Key_S, Qt::ControlModifier);
    auto *const sheet = at->window().findChild<ConflictSheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    auto *const mine = sheet->findChild<QPushButton *>(QStringLiteral("takeMine"));
    mine->setFocus(Qt::TabFocusReason);

    QTest::keyClick(mine, Qt::Key_Enter, Qt::KeypadModifier);

    EXPECT_FALSE(sheet->isOpen());
    EXPECT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body.endsWith(QStringLiteral(" at dawn")); }));
}

TEST_F(CuratorLookTest, ReturnPressesAButtonOfTheTopBar) {
    enter(*at, river, TextField::Title, Language::English);
    for (QToolButton *button : bar().findChildren<QToolButton *>()) {
        if (button->defaultAction() == at->window().findChild<QAction *>(QStringLiteral("allWorks"))) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Return);
        }
    }

    EXPECT_FALSE(at->window().bench().isWorkOpen());
}

} // namespace
} // namespace sala
