// What stands in a field is never replaced without a way back, and only what is seen is saved.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/difference_view.h"
#include "app/curator/conflict_sheet.h"
#include "app/curator/history_sheet.h"
#include "app/look/idle_monitor.h"

#include <QDateTime>
#include <QAbstractItemView>
#include <QInputMethodEvent>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorFieldTest : public CuratorTest {
  protected:
    CuratorFieldTest() { addCurator(QStringLiteral("Sophea")); }

    void begin() {
        at = open();
        signIn(*at, QStringLiteral("Sophea"));
    }
    QString shown(TextField field, Language language) { return editor(*at, field, language).text(); }
    bool isDraft(const QString &body) {
        return waitUntil([&] { return drafts().size() == 1 && drafts().first().body == body && isKept(*at); });
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorFieldTest, CopyingTheSourceIsUndoneInTheField) {
    begin();
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(kKhmerCaption);
    ASSERT_TRUE(isDraft(kKhmerCaption));

    press(*at, Qt::Key_F4);
    EXPECT_EQ(shown(TextField::Caption, Language::Khmer), QStringLiteral("A woman stands by the river."));
    ASSERT_TRUE(isDraft(QStringLiteral("A woman stands by the river.")));
    press(*at, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(shown(TextField::Caption, Language::Khmer), kKhmerCaption);
    EXPECT_TRUE(isDraft(kKhmerCaption));
}

TEST_F(CuratorFieldTest, BringingAnEarlierTextBackIsUndoneInTheField) {
    write(river, TextField::Title, Language::English, QStringLiteral("Another title"), QStringLiteral("noy"));
    begin();
    enter(*at, river, TextField::Title, Language::English);
    type(QStringLiteral(" and mine"));
    ASSERT_TRUE(isDraft(QStringLiteral("Another title and mine")));
    press(*at, Qt::Key_H, Qt::ControlModifier);
    auto *const sheet = at->window().findChild<HistorySheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("bringBack")), Qt::LeftButton);
    ASSERT_NE(shown(TextField::Title, Language::English), QStringLiteral("Another title and mine"));

    press(*at, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(shown(TextField::Title, Language::English), QStringLiteral("Another title and mine"));
    EXPECT_TRUE(isDraft(QStringLiteral("Another title and mine")));
}

TEST_F(CuratorFieldTest, TheKeyThatOpensAChoiceCopiesNothing) {
    begin();
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(kKhmerCaption);
    auto *const source = in<QComboBox>(at->window(), "source");
    source->setFocus();
    ASSERT_TRUE(source->hasFocus());

    press(*at, Qt::Key_F4);

    EXPECT_TRUE(source->view()->isVisible());
    EXPECT_EQ(shown(TextField::Caption, Language::Khmer), kKhmerCaption);
    source->hidePopup();
}

TEST_F(CuratorFieldTest, OnlyTheLanguagesThatAreShownAreSaved) {
    begin();
    BenchPage &bench = at->window().bench();
    enter(*at, river, TextField::Caption, Language::Thai);
    type(QString::fromUtf8("ผู้หญิงคนหนึ่ง"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    bench.workPage().setTranslations({Language::Khmer}, Language::English);
    ASSERT_FALSE(editor(*at, TextField::Caption, Language::Thai).isVisible());
    type(kKhmerCaption);

    press(*at, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).body == kKhmerCaption; }));
    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && !at->desk().isBusy(); }));

    EXPECT_EQ(stored(river, TextField::Caption, Language::Thai).status, TextStatus::Missing);
    ASSERT_EQ(drafts().size(), 1);
    EXPECT_EQ(drafts().first().key.language, Language::Thai);
    EXPECT_TRUE(bench.status().sentence().contains(QString::fromUtf8("ไทย"))) << bench.status().sentence().toStdString();
}

TEST_F(CuratorFieldTest, WhatChangedInTheSourceIsReachedByTab) {
    write(river, TextField::Caption, Language::Khmer, kKhmerCaption);
    const qint64 translated = QDateTime::currentMSecsSinceEpoch();
    // In one millisecond nobody translates and changes the source; revisions are told apart by these.
    ASSERT_TRUE(waitUntil([&] { return QDateTime::currentMSecsSinceEpoch() > translated + 1; }));
    write(river, TextField::Caption, Language::English, QStringLiteral("A young woman stands by the river."));
    begin();
    enter(*at, river, TextField::Title, Language::Khmer);
    auto *const card = at->window().bench().workPage().words().card(TextField::Caption, Language::Khmer);
    auto *const change = card->findChild<DifferenceView *>();
    ASSERT_TRUE(waitUntil([&] { return change->isVisible(); }));

    press(*at, Qt::Key_Tab);
    EXPECT_TRUE(change->isAncestorOf(QApplication::focusWidget()));
    press(*at, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("stillRight"));
    press(*at, Qt::Key_Tab);

    EXPECT_TRUE(card->editor().hasFocus());
}

TEST_F(CuratorFieldTest, ATextThatWasTakenAwayIsWrittenAnewWithoutMeetingAnybody) {
    write(river, TextField::Caption, Language::Khmer, kKhmerCaption);
    write(river, TextField::Caption, Language::Khmer, {}, QStringLiteral("noy"));
    begin();
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(kKhmerCaption);
    press(*at, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !at->desk().isBusy() && isKept(*at); }));
    EXPECT_FALSE(at->window().findChild<ConflictSheet *>()->isOpen());
    EXPECT_EQ(stored(river, TextField::Caption, Language::Khmer).body, kKhmerCaption);

    press(*at, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier); // it is taken away again
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).body.isEmpty() && !at->desk().isBusy(); }));
    type(QStringLiteral("ទន្លេ"));
    press(*at, Qt::Key_S, Qt::ControlModifier);

    EXPECT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).body == QStringLiteral("ទន្លេ"); }));
    EXPECT_FALSE(at->window().findChild<ConflictSheet *>()->isOpen());
}

TEST_F(CuratorFieldTest, WhoCopiesTheOneFileWhileItIsOpenHasWhatWasSaved) {
    begin();
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(kKhmerCaption);
    press(*at, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).body == kKhmerCaption; }));

    const QString copy = library.path() + QStringLiteral(".copy");
    EXPECT_TRUE(waitUntil([&] {
        QFile::remove(copy);
        QFile::copy(library.path(), copy);
        auto there = Library::open(copy, Library::Mode::ReadOnly);
        return there && TextRepository(*there).get({river, TextField::Caption, Language::Khmer})->body == kKhmerCaption;
    }));
}

/// "က်" before its letter, as only a Zawgyi font writes it.
TEST_F(CuratorFieldTest, WhatWasTypedForAZawgyiFontIsSavedAsUnicodeAndTold) {
    begin();
    enter(*at, river, TextField::Caption, Language::Burmese);
    type(QString::fromUtf8("ေက်ာင္းသူ"));
    press(*at, Qt::Key_S, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Burmese).body == QString::fromUtf8("ကျောင်းသူ"); }))
        << stored(river, TextField::Caption, Language::Burmese).body.toStdString();
    EXPECT_EQ(editor(*at, TextField::Caption, Language::Burmese).text(), QString::fromUtf8("ကျောင်းသူ"));
    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && drafts().isEmpty(); }));
    EXPECT_TRUE(at->window().bench().status().sentence().contains(QStringLiteral("Zawgyi")));
}

TEST_F(CuratorFieldTest, WordsInTheLettersOfAnotherLanguageStayADraftAndThatIsSaid) {
    begin();
    enter(*at, river, TextField::Caption, Language::Burmese);
    type(kKhmerCaption);
    press(*at, Qt::Key_S, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && drafts().size() == 1; }));
    EXPECT_TRUE(at->window().bench().status().sentence().contains(QStringLiteral("letters of another language")));
    EXPECT_TRUE(stored(river, TextField::Caption, Language::Burmese).body.isEmpty());
}

TEST_F(CuratorFieldTest, ALongHistoryOpensAtOnceAndGoesOnWhenAskedTo) {
    for (int i = 0; i < 300; ++i) {
        write(river, TextField::Title, Language::English, QStringLiteral("Title %1").arg(i));
    }
    begin();
    enter(*at, river, TextField::Title, Language::English);
    press(*at, Qt::Key_H, Qt::ControlModifier);
    auto *const sheet = at->window().findChild<HistorySheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    const qsizetype shown = sheet->findChildren<DifferenceView *>().size();
    EXPECT_LE(shown, 30);

    auto *const earlier = sheet->findChild<QPushButton *>(QStringLiteral("showEarlier"));
    click(earlier);
    EXPECT_GT(sheet->findChildren<DifferenceView *>().size(), shown);
    while (!earlier->isHidden()) {
        click(earlier);
    }
    EXPECT_EQ(sheet->findChildren<DifferenceView *>().size(), 301);
    EXPECT_EQ(sheet->findChildren<QPushButton *>(QStringLiteral("bringBack")).size(), 300);
}

/// Burmese and Japanese come through an input method: words without a key.
TEST_F(CuratorFieldTest, WhoComposesThroughAnInputMethodIsNotIdle) {
    IdleMonitor monitor(qApp);
    monitor.setActive(true);
    QPlainTextEdit field;
    ASSERT_TRUE(waitUntil([&] { return monitor.idleFor() >= std::chrono::milliseconds(40); }));

    QInputMethodEvent composed(QString::fromUtf8("မြ"), {});
    QApplication::sendEvent(&field, &composed);

    EXPECT_LT(monitor.idleFor(), std::chrono::milliseconds(40));
}

} // namespace
} // namespace sala
