// A curator's day at the workbench, with real keys, on a real library.

#include "tests/journeys/curator_fixture.h"

#include "app/curator/conflict_sheet.h"
#include "app/curator/curator_sheet.h"
#include "app/curator/help_sheet.h"
#include "app/curator/history_sheet.h"
#include "app/curator/preview_pane.h"
#include "app/curator/word_meter.h"
#include "db/storage/undo_repository.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST_F(CuratorTest, TheFirstCuratorIsMadeAtTheDoor) {
    const auto at = open();
    QWidget &window = at->window();
    ASSERT_TRUE(waitUntil([&] { return in<LineEditor>(window, "newName") != nullptr; }));

    QTest::keyClicks(in<LineEditor>(window, "newName"), QStringLiteral("Sophea"));
    QTest::keyClicks(in<LineEditor>(window, "passphrase"), kPassphrase);
    QTest::keyClicks(in<LineEditor>(window, "passphraseAgain"), QStringLiteral("something else"));
    click(in<QPushButton>(window, "bright"));
    EXPECT_TRUE(at->window().isLocked());
    EXPECT_FALSE(in<TextLabel>(window, "doorNote")->text().isEmpty());
    in<LineEditor>(window, "passphraseAgain")->clear();
    QTest::keyClicks(in<LineEditor>(window, "passphraseAgain"), kPassphrase);
    QTest::keyClick(in<LineEditor>(window, "passphraseAgain"), Qt::Key_Return);

    EXPECT_TRUE(waitUntil([&] { return !at->window().isLocked(); }));
    EXPECT_EQ(CuratorRepository(*library).all()->size(), 1);
}

TEST_F(CuratorTest, AWrongPassphraseOpensNothing) {
    addCurator(QStringLiteral("Noy"));
    const auto at = open();
    QWidget &window = at->window();
    ASSERT_TRUE(waitUntil([&] { return in<QComboBox>(window, "who") && in<QComboBox>(window, "who")->count() > 0; }));

    QTest::keyClicks(in<LineEditor>(window, "passphrase"), QStringLiteral("not this one"));
    QTest::keyClick(in<LineEditor>(window, "passphrase"), Qt::Key_Return);

    EXPECT_TRUE(waitUntil([&] { return !in<TextLabel>(window, "doorNote")->text().isEmpty(); }));
    EXPECT_TRUE(at->window().isLocked());
}

TEST_F(CuratorTest, ACuratorBringsInAnother) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));

    press(*at, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const sheet = at->window().findChild<CuratorSheet *>();
    ASSERT_TRUE(sheet->isOpen());
    QTest::keyClicks(sheet->findChild<LineEditor *>(QStringLiteral("curatorName")), QStringLiteral("Noy"));
    QTest::keyClicks(sheet->findChild<LineEditor *>(QStringLiteral("curatorPassphrase")), kPassphrase);
    QTest::keyClicks(sheet->findChild<LineEditor *>(QStringLiteral("curatorPassphraseAgain")), kPassphrase);
    QTest::keyClick(sheet->findChild<LineEditor *>(QStringLiteral("curatorPassphraseAgain")), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return !sheet->isOpen(); }));
    at->window().lock();

    signIn(*at, QStringLiteral("Noy"));
}

TEST_F(CuratorTest, AMissingKhmerCaptionIsFoundWrittenAndSaved) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    BenchPage &bench = at->window().bench();
    auto *const language = in<QComboBox>(at->window(), "filterLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("km")));
    Q_EMIT language->activated(language->currentIndex());
    click(in<FilterRow>(at->window(), "textMissing"));
    ASSERT_TRUE(waitUntil([&] { return bench.found() == QList<WorkId>{river}; }));
    EXPECT_EQ(in<FilterRow>(at->window(), "textMissing")->count(), 1);

    press(*at, Qt::Key_F8);
    ASSERT_TRUE(bench.isWorkOpen());
    ASSERT_TRUE(editor(*at, TextField::Caption, Language::Khmer).hasFocus());
    QSignalSpy drawn(&bench.workPage().preview(), &PreviewPane::drawn);
    ASSERT_TRUE(waitUntil([&] { return !bench.workPage().preview().page().isNull(); }));
    const QImage before = bench.workPage().preview().page();
    EXPECT_TRUE(bench.workPage().words().card(TextField::Caption, Language::Khmer)->findChild<WordMeter *>()->words().isEmpty())
        << "the kiosk shows the English words; these are not measured here";
    type(kKhmerCaption);
    EXPECT_EQ(bench.workPage().words().card(TextField::Caption, Language::Khmer)->findChild<StateMark *>()->state(),
              TextState::Unsaved);
    ASSERT_TRUE(waitUntil([&] { return bench.workPage().preview().page() != before; }));
    ASSERT_TRUE(waitUntil([&] {
        return bench.workPage().words().card(TextField::Caption, Language::Khmer)->findChild<WordMeter *>()->words() ==
               QStringLiteral("1 line, all in sight");
    })) << bench.workPage().words().card(TextField::Caption, Language::Khmer)->findChild<WordMeter *>()->words().toStdString();
    press(*at, Qt::Key_S, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).body == kKhmerCaption; }));
    ASSERT_TRUE(waitUntil([&] { return !at->desk().isBusy(); }));
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_EQ(bench.status().kept(), StatusLine::Kept::Nothing) << "there is no draft any more";
    EXPECT_EQ(bench.workPage().words().card(TextField::Caption, Language::Khmer)->findChild<StateMark *>()->state(),
              TextState::Translated);
}

TEST_F(CuratorTest, AStoryIsPreviewedAsItIsTyped) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    double filled = 0;
    QObject::connect(&at->window().bench().workPage().preview(), &PreviewPane::fitted, &at->window(),
                     [&](Language language, const WordFit &fit) { filled = language == Language::English ? fit.filled : filled; });
    enter(*at, river, TextField::Story, Language::English);
    ASSERT_TRUE(waitUntil([&] { return filled > 0; }));
    const double before = filled;

    type(QStringLiteral("She came over the bridge in the morning, and her sister waited."));

    EXPECT_TRUE(waitUntil([&] { return filled > before; })) << "the kiosk's page tells it, too";
}

TEST_F(CuratorTest, SavingTwiceAtOnceMeetsNobody) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);

    type(kKhmerCaption);
    press(*at, Qt::Key_S, Qt::ControlModifier);
    press(*at, Qt::Key_S, Qt::ControlModifier);
    type(kKhmerCaption);
    press(*at, Qt::Key_S, Qt::ControlModifier);

    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).body == kKhmerCaption + kKhmerCaption; }));
    ASSERT_TRUE(waitUntil([&] { return !at->desk().isBusy(); }));
    EXPECT_FALSE(at->window().findChild<ConflictSheet *>()->isOpen());
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(CuratorTest, NobodyReviewsTheirOwnTextAndAnotherDoes) {
    addCurator(QStringLiteral("Sophea"));
    addCurator(QStringLiteral("Noy"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(kKhmerCaption);
    press(*at, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] {
        return at->window().bench().shelf().text({river, TextField::Caption, Language::Khmer}).status == TextStatus::Translated;
    }));

    press(*at, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return at->window().bench().status().sentence().contains(QStringLiteral("another person")); }));
    EXPECT_EQ(stored(river, TextField::Caption, Language::Khmer).status, TextStatus::Translated);
    press(*at, Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(at->window().isLocked());
    signIn(*at, QStringLiteral("Noy"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    press(*at, Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).status == TextStatus::Reviewed; }));
}

TEST_F(CuratorTest, TwoWindowsMeetSideBySideAndNothingIsOverwritten) {
    addCurator(QStringLiteral("Sophea"));
    addCurator(QStringLiteral("Noy"));
    const auto first = open();
    signIn(*first, QStringLiteral("Sophea"));
    const auto second = open();
    signIn(*second, QStringLiteral("Noy"));
    enter(*first, river, TextField::Title, Language::English);
    type(QStringLiteral(" at dawn"));
    enter(*second, river, TextField::Title, Language::English);
    type(QStringLiteral(" at night"));
    second->window().bench().perform(BenchActions::Deed::SaveText);
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body.endsWith(QStringLiteral("night")); }));

    first->window().bench().perform(BenchActions::Deed::SaveText);
    auto *const sheet = first->window().findChild<ConflictSheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    EXPECT_TRUE(stored(river, TextField::Title, Language::English).body.endsWith(QStringLiteral("night")));
    auto *const merged = sheet->findChild<TextEditor *>(QStringLiteral("merged"));
    EXPECT_TRUE(merged->text().endsWith(QStringLiteral("dawn")));
    merged->setText(QStringLiteral("By the river, day and night"), Language::English);
    QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("takeMerged")), Qt::LeftButton);

    EXPECT_TRUE(waitUntil([&] {
        return stored(river, TextField::Title, Language::English).body == QStringLiteral("By the river, day and night");
    }));
    EXPECT_EQ(TextRepository(*library).history({river, TextField::Title, Language::English})->size(), 3);
}

TEST_F(CuratorTest, AConflictClosedWithoutAChoiceLeavesTheDraft) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Title, Language::English);
    type(QStringLiteral(" at dawn"));
    write(river, TextField::Title, Language::English, QStringLiteral("Theirs"));
    press(*at, Qt::Key_S, Qt::ControlModifier);
    auto *const sheet = at->window().findChild<ConflictSheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));

    QTest::keyClick(sheet, Qt::Key_Escape);

    EXPECT_FALSE(sheet->isOpen());
    EXPECT_TRUE(editor(*at, TextField::Title, Language::English).text().endsWith(QStringLiteral("dawn")));
    ASSERT_TRUE(waitUntil([&] { return isKept(*at); }));
    EXPECT_EQ(drafts().size(), 1);
    EXPECT_EQ(stored(river, TextField::Title, Language::English).body, QStringLiteral("Theirs"));
}

/// Yesterday's draft and what somebody else has saved since still have to meet.
TEST_F(CuratorTest, SayingThatATranslationIsStillRightDoesNotLetADraftOverwriteIt) {
    addCurator(QStringLiteral("Sophea"));
    write(river, TextField::Caption, Language::Khmer, kKhmerCaption);
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(QStringLiteral(" mine"));
    ASSERT_TRUE(waitUntil([&] { return isKept(*at) && drafts().size() == 1; }));
    write(river, TextField::Caption, Language::Khmer, QStringLiteral("Theirs"));
    write(river, TextField::Caption, Language::English, QStringLiteral("Another source."));
    ASSERT_TRUE(waitUntil([&] {
        return at->window().bench().shelf().text({river, TextField::Caption, Language::Khmer}).status == TextStatus::Outdated;
    }));

    at->window().bench().perform(BenchActions::Deed::StillRight);
    at->window().bench().perform(BenchActions::Deed::SaveText);

    auto *const sheet = at->window().findChild<ConflictSheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    EXPECT_EQ(stored(river, TextField::Caption, Language::Khmer).body, QStringLiteral("Theirs"));
}

TEST_F(CuratorTest, WhatIsTypedIsOnTheDiskWithinASecondWhileSomebodyGoesOnTyping) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Story, Language::English);
    QElapsedTimer since;
    since.start();

    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            type(QStringLiteral("x")); // never a pause
            const auto kept = drafts();
            return !kept.isEmpty() && kept.first().body.startsWith(QStringLiteral("x"));
        },
        kCuratorPatienceMs));

    EXPECT_LT(since.elapsed(), 1000);
}

TEST_F(CuratorTest, ClosedWhileTypingTheDraftIsThereAgain) {
    addCurator(QStringLiteral("Sophea"));
    {
        const auto at = open();
        signIn(*at, QStringLiteral("Sophea"));
        enter(*at, river, TextField::Caption, Language::Khmer);
        QSignalSpy finished(&at->window(), &Workbench::finished);
        type(kKhmerCaption);
        at->window().close(); // before anything was kept
        ASSERT_TRUE(waitUntil([&] { return finished.count() > 0; }));
    }
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    at->window().bench().openWork(river);

    EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption);
    EXPECT_EQ(stored(river, TextField::Caption, Language::Khmer).status, TextStatus::Missing);
}

TEST_F(CuratorTest, LockingKeepsTheDraftAndShowsItToNobodyElse) {
    addCurator(QStringLiteral("Sophea"));
    addCurator(QStringLiteral("Noy"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    type(kKhmerCaption);
    at->window().lock();
    signIn(*at, QStringLiteral("Noy"));
    at->window().bench().openWork(river);

    EXPECT_TRUE(editor(*at, TextField::Caption, Language::Khmer).text().isEmpty());
    EXPECT_EQ(drafts().size(), 1);
}

TEST_F(CuratorTest, ASaveIsTakenBackAfterARestart) {
    addCurator(QStringLiteral("Sophea"));
    const QString before = stored(river, TextField::Title, Language::English).body;
    {
        const auto at = open();
        signIn(*at, QStringLiteral("Sophea"));
        enter(*at, river, TextField::Title, Language::English);
        type(QStringLiteral(" again"));
        press(*at, Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body != before; }));
    }
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));

    press(*at, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body == before; }));
    ASSERT_TRUE(waitUntil([&] { return editor(*at, TextField::Title, Language::English).text() == before; }));
    press(*at, Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);

    EXPECT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body == before + QStringLiteral(" again"); }));
}

TEST_F(CuratorTest, AnEarlierTextIsBroughtBackFromTheHistory) {
    addCurator(QStringLiteral("Sophea"));
    const QString first = stored(river, TextField::Title, Language::English).body;
    write(river, TextField::Title, Language::English, QStringLiteral("Another title"), QStringLiteral("noy"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Title, Language::English);

    press(*at, Qt::Key_H, Qt::ControlModifier);
    auto *const sheet = at->window().findChild<HistorySheet *>();
    ASSERT_TRUE(waitUntil([&] { return sheet->isOpen(); }));
    QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("bringBack")), Qt::LeftButton);
    EXPECT_EQ(editor(*at, TextField::Title, Language::English).text(), first);
    press(*at, Qt::Key_S, Qt::ControlModifier);

    EXPECT_TRUE(waitUntil([&] { return stored(river, TextField::Title, Language::English).body == first; }));
}

TEST_F(CuratorTest, AnOutdatedTranslationShowsWhatChangedInItsSource) {
    addCurator(QStringLiteral("Sophea"));
    write(river, TextField::Caption, Language::Khmer, kKhmerCaption);
    write(river, TextField::Caption, Language::English, QStringLiteral("A young woman stands by the river."));
    ASSERT_EQ(stored(river, TextField::Caption, Language::Khmer).status, TextStatus::Outdated);
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);

    QToolButton *right = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (right = in<QToolButton>(at->window(), "stillRight")) != nullptr; }));
    QTest::mouseClick(right, Qt::LeftButton);

    EXPECT_TRUE(waitUntil([&] { return stored(river, TextField::Caption, Language::Khmer).status == TextStatus::Translated; }));
    EXPECT_TRUE(waitUntil([&] { return in<QToolButton>(at->window(), "stillRight") == nullptr; }));
}

TEST_F(CuratorTest, SearchFindsAsOneTypesInAnyScript) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));

    press(*at, Qt::Key_F, Qt::ControlModifier);
    type(QString::fromUtf8("ស្ពាន"));
    ASSERT_TRUE(waitUntil([&] { return at->window().bench().found() == QList<WorkId>{bridge}; }));
    type(QStringLiteral("zzz"));

    ASSERT_TRUE(waitUntil([&] { return at->window().bench().found().isEmpty(); }));
    EXPECT_FALSE(in<TextLabel>(at->window(), "empty")->text().isEmpty());
}

TEST_F(CuratorTest, EveryKeyIsInTheHelp) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));

    press(*at, Qt::Key_F1);
    auto *const help = at->window().findChild<HelpSheet *>();
    ASSERT_TRUE(help->isOpen());
    EXPECT_EQ(help->findChildren<TextLabel *>().size(), 2 * at->window().bench().findChild<BenchActions *>()->all().size() + 2)
        << "key and words, the title, the note";
    press(*at, Qt::Key_F8); // does nothing beneath
    EXPECT_FALSE(at->window().bench().isWorkOpen());
    QTest::keyClick(help, Qt::Key_Escape);

    EXPECT_FALSE(help->isOpen());
}

TEST_F(CuratorTest, ALockedLibraryLeavesTheTextInItsFieldAndKeepsItLater) {
    addCurator(QStringLiteral("Sophea"));
    const auto at = open();
    signIn(*at, QStringLiteral("Sophea"));
    enter(*at, river, TextField::Caption, Language::Khmer);
    {
        const Savepoint somebodyElse((*library).connection());
        type(kKhmerCaption);
        ASSERT_TRUE(QTest::qWaitFor([&] { return at->window().bench().writing().isTroubled(); }, 60000));
        EXPECT_EQ(at->window().bench().status().kept(), StatusLine::Kept::Troubled);
        EXPECT_EQ(editor(*at, TextField::Caption, Language::Khmer).text(), kKhmerCaption);
        EXPECT_FALSE(at->window().bench().status().sentence().isEmpty());
    }

    EXPECT_TRUE(waitUntil([&] { return isKept(*at) && drafts().size() == 1; }));
}

} // namespace
} // namespace sala
