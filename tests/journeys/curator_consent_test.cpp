// The people in a work: seen, recorded and taken back in the workbench, by keys and the mouse only.

#include "app/curator/consent_entry_form.h"
#include "app/curator/consent_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/consent_watch.h"
#include "app/curator/consent_words.h"
#include "app/curator/withdrawal_form.h"
#include "db/records/receipt.h"
#include "db/storage/history_reader.h"
#include "db/storage/kiosk/kiosk_receipt.h"
#include "db/storage/work_consents.h"
#include "tests/journeys/curator_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>

#include <gtest/gtest.h>

namespace sala {
namespace {

class CuratorConsentTest : public CuratorTest {
  protected:
    CuratorConsentTest() { addCurator(QStringLiteral("Sokha")); }

    void begin() {
        at = open();
        signIn(*at, QStringLiteral("Sokha"));
    }

    BenchPage &bench() { return at->window().bench(); }
    ConsentSheets &sheets() { return bench().consents(); }

    /// As a curator does it: the work, then F7.
    void showConsents() {
        bench().openWork(river);
        press(*at, Qt::Key_F7);
        ASSERT_TRUE(waitUntil([&] { return sheets().work().isOpen() && sheets().work().isReady(); }));
    }

    QString outcome() {
        QStringList said;
        for (TextLabel *label : sheets().work().findChildren<TextLabel *>(QStringLiteral("outcome"))) {
            said.append(label->text());
        }
        return said.join(u' ');
    }

    /// Once it is there: what a sheet says is laid out a moment later.
    template<class T>
    static T *part(QWidget &sheet, const char *name) {
        EXPECT_TRUE(waitUntil([&] { return in<T>(sheet, name) != nullptr; })) << name;
        return in<T>(sheet, name);
    }

    static QPushButton *button(QWidget &sheet, const char *name) { return part<QPushButton>(sheet, name); }
    QComboBox *choice(const char *name) { return part<QComboBox>(sheets().form(), name); }

    void fillIn(const char *name, const QString &words) {
        auto *const field = part<LineEditor>(sheets().form(), name);
        ASSERT_NE(field, nullptr) << name;
        field->setFocus();
        QTest::keyClicks(field, words);
    }

    QString fault() { return sheets().form().findChild<TextLabel *>(QStringLiteral("consentFault"))->text(); }

    void openForm() {
        showConsents();
        click(button(sheets().work(), "addPerson"));
        ASSERT_TRUE(sheets().form().isOpen());
        fillIn("personReference", QStringLiteral("KH-2016-014"));
    }

    void record() {
        click(button(sheets().form(), "bright"));
        ASSERT_TRUE(waitUntil([&] { return !sheets().form().isOpen(); })) << fault().toStdString();
        ASSERT_TRUE(waitUntil([&] { return sheets().work().isReady() && !sheets().work().consents().people.isEmpty(); }));
    }

    QList<Consent> storedConsents() { return ConsentRepository(*library).of(river).value_or(QList<Consent>()); }

    void showWithdrawal() {
        showConsents();
        click(button(sheets().work(), "takeBack"));
        ASSERT_TRUE(waitUntil([&] { return sheets().withdrawal().isOpen() && sheets().withdrawal().isReady(); }));
    }

    std::unique_ptr<Curating> at;
};

TEST_F(CuratorConsentTest, SaysWhatFollowsAndForWhom) {
    addPerson(river, ConsentState::Granted, {QStringLiteral("TH")}, QDate(2099, 5, 12));
    begin();
    showConsents();

    EXPECT_TRUE(outcome().contains(QStringLiteral("Thailand"))) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(QStringLiteral("12 May 2099"))) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(QStringLiteral("Not on the web."))) << outcome().toStdString();
    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(sheets().work().isOpen());
}

TEST_F(CuratorConsentTest, WhoWasOnlyNamedIsNotShown) {
    begin();
    openForm();
    record();

    EXPECT_TRUE(outcome().contains(QStringLiteral("Not shown in any exhibition."))) << outcome().toStdString();
    EXPECT_TRUE(outcome().contains(QStringLiteral("Nothing is known of KH-2016-014."))) << outcome().toStdString();
    ASSERT_EQ(storedConsents().size(), 1);
    EXPECT_EQ(storedConsents().first().state, ConsentState::Unknown);
}

TEST_F(CuratorConsentTest, NothingSaysYesByItself) {
    begin();
    openForm();
    choice("consentState")->setCurrentIndex(1); // they agreed
    click(button(sheets().form(), "bright"));
    EXPECT_TRUE(fault().contains(QStringLiteral("everywhere"))) << fault().toStdString();
    choice("consentScope")->setCurrentIndex(2); // only in these countries, and none is checked
    click(button(sheets().form(), "bright"));
    EXPECT_TRUE(sheets().form().isOpen());
    part<QListWidget>(sheets().form(), "consentCountries")->item(0)->setCheckState(Qt::Checked);
    click(button(sheets().form(), "bright"));
    EXPECT_TRUE(fault().contains(QStringLiteral("until when"))) << fault().toStdString();
    EXPECT_TRUE(storedConsents().isEmpty());

    choice("consentEnd")->setCurrentIndex(2);
    fillIn("consentUntil", QStringLiteral("2099-12-31"));
    record();

    ASSERT_EQ(storedConsents().size(), 1);
    const Consent stored = storedConsents().first();
    EXPECT_EQ(stored.state, ConsentState::Granted);
    EXPECT_EQ(stored.countries, QStringList{QStringLiteral("TH")}) << "the exhibition's country comes first";
    EXPECT_EQ(stored.until, QDate(2099, 12, 31));
    EXPECT_TRUE(stored.faceHidden) << "nobody said that it may be seen";
    EXPECT_EQ(ConsentRepository(*library).detailsOf(stored.id)->recordedBy, QStringLiteral("Sokha"));
}

TEST_F(CuratorConsentTest, AChangeIsInTheCuratorsNameAndReachesTheFilters) {
    addPerson(river, ConsentState::Unknown);
    begin();
    showConsents();
    click(button(sheets().work(), "consent-exhibition"));
    ASSERT_TRUE(sheets().form().isOpen());
    choice("consentState")->setCurrentIndex(1);
    choice("consentScope")->setCurrentIndex(1);
    choice("consentEnd")->setCurrentIndex(1);
    choice("consentFace")->setCurrentIndex(1);
    click(button(sheets().form(), "bright"));
    EXPECT_TRUE(fault().contains(QStringLiteral("under age"))) << "the fixture's person is";
    fillIn("consentGuardian", QStringLiteral("KH-2016-900"));
    record();

    EXPECT_TRUE(waitUntil([&] { return outcome().contains(QStringLiteral("Shown in exhibitions everywhere.")); })) << outcome().toStdString();
    const auto history = readHistory(*library, {{}, QStringLiteral("Sokha"), {river}, 0});
    ASSERT_TRUE(history);
    EXPECT_TRUE(std::any_of(history->entries.begin(), history->entries.end(),
                            [](const HistoryEntry &entry) { return entry.revision.value == QLatin1String("granted"); }));
    EXPECT_TRUE(waitUntil([&] { return bench().shelf().load(river)->consent == ConsentStanding::Granted; }));
}

/// Neither a double touch nor Return: the reference has to be written.
TEST_F(CuratorConsentTest, AWithdrawalNeedsASecondActThenNothingIsLeft) {
    addPerson(river, ConsentState::Granted);
    begin();
    showWithdrawal();
    QPushButton *const withdraw = button(sheets().withdrawal(), "bright");
    EXPECT_FALSE(withdraw->isEnabled());
    QTest::mouseDClick(withdraw, Qt::LeftButton);
    auto *const again = part<LineEditor>(sheets().withdrawal(), "withdrawAgain");
    QTest::keyClicks(again, QStringLiteral("KH-2016"));
    QTest::keyClick(again, Qt::Key_Return);
    EXPECT_FALSE(withdraw->isEnabled());
    EXPECT_NE(bench().shelf().work(river), nullptr);

    QTest::keyClicks(again, QStringLiteral("-1"));
    ASSERT_TRUE(withdraw->isEnabled());
    QTest::mouseClick(withdraw, Qt::LeftButton);

    ASSERT_TRUE(waitUntil([&] { return sheets().watch().isOpen() && sheets().watch().isReady(); }));
    EXPECT_EQ(bench().shelf().work(river), nullptr);
    EXPECT_FALSE(bench().isWorkOpen());
    EXPECT_FALSE(WorkRepository(*library).get(river));
    EXPECT_TRUE(waitUntil([&] {
        const QFileInfo file(library.path());
        for (const QFileInfo &near : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden)) {
            if (bytesOf(near.filePath()).contains("A woman stands by the river")) {
                return false;
            }
        }
        return true;
    })) << "the log is emptied, too";
}

TEST_F(CuratorConsentTest, AnotherChoiceAsksAgain) {
    addPerson(river, ConsentState::Granted);
    begin();
    showWithdrawal();
    QTest::keyClicks(part<LineEditor>(sheets().withdrawal(), "withdrawAgain"), QStringLiteral("KH-2016-1"));
    EXPECT_TRUE(button(sheets().withdrawal(), "bright")->isEnabled());

    auto *const what = part<QComboBox>(sheets().withdrawal(), "withdrawWhat");
    what->setFocus();
    press(*at, Qt::Key_Down); // only for exhibitions

    EXPECT_FALSE(button(sheets().withdrawal(), "bright")->isEnabled());
    ASSERT_TRUE(waitUntil([&] { return sheets().withdrawal().isReady(); }));
    QTest::keyClicks(part<LineEditor>(sheets().withdrawal(), "withdrawAgain"), QStringLiteral("KH-2016-1"));
    click(button(sheets().withdrawal(), "bright"));

    ASSERT_TRUE(waitUntil([&] { return sheets().watch().isOpen(); }));
    EXPECT_TRUE(WorkRepository(*library).get(river)) << "nothing is erased";
    EXPECT_EQ(storedConsents().first().state, ConsentState::Withdrawn);
}

/// "Not in Thailand any more": what follows is said, and nothing is taken that was not asked for, nor given.
TEST_F(CuratorConsentTest, IsTakenBackInOneCountryAndHoldsInTheOthers) {
    addPerson(river, ConsentState::Granted, {QStringLiteral("KH"), QStringLiteral("TH")});
    begin();
    showWithdrawal();
    const auto follows = [&] {
        QStringList said;
        for (TextLabel *label : sheets().withdrawal().findChildren<TextLabel *>(QStringLiteral("consequence"))) {
            said.append(label->text());
        }
        return said.join(u' ');
    };
    ASSERT_TRUE(waitUntil([&] { return follows().contains(QStringLiteral("Erased from this library")); }));

    auto *const scope = part<QComboBox>(sheets().withdrawal(), "consentScope");
    scope->setFocus();
    press(*at, Qt::Key_Down); // only in these countries
    ASSERT_EQ(scope->currentIndex(), 2);
    QTest::keyClicks(part<LineEditor>(sheets().withdrawal(), "withdrawAgain"), QStringLiteral("KH-2016-1"));
    EXPECT_FALSE(button(sheets().withdrawal(), "bright")->isEnabled()) << "no country is not everywhere";
    auto *const list = part<QListWidget>(sheets().withdrawal(), "consentCountries");
    list->setFocus();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String("TH")) {
            list->setCurrentRow(row);
        }
    }
    press(*at, Qt::Key_Space);

    ASSERT_TRUE(waitUntil([&] { return sheets().withdrawal().isReady(); }));
    EXPECT_TRUE(follows().contains(QStringLiteral("Nothing is erased: from now on the works are left out in Thailand"))) << follows().toStdString();
    EXPECT_TRUE(follows().contains(QStringLiteral("Shown in exhibitions in Cambodia; not in Thailand"))) << follows().toStdString();
    EXPECT_EQ(storedConsents().size(), 1) << "nothing is written yet";
    EXPECT_FALSE(button(sheets().withdrawal(), "bright")->isEnabled());
    QTest::keyClicks(part<LineEditor>(sheets().withdrawal(), "withdrawAgain"), QStringLiteral("KH-2016-1"));
    click(button(sheets().withdrawal(), "bright"));
    ASSERT_TRUE(waitUntil([&] { return sheets().watch().isOpen(); }));

    EXPECT_TRUE(WorkRepository(*library).get(river)) << "nothing is erased";
    const auto after = readWorkConsents(*library, river, QDate::currentDate());
    ASSERT_TRUE(after) << why(after);
    for (const ConsentAnswer &answer : after->answers) {
        EXPECT_EQ(answer.isShown(), answer.use == ConsentUse::Exhibition && answer.country == QLatin1String("KH")) << answer.country.toStdString();
    }
}

TEST_F(CuratorConsentTest, IsTakenBackForTwoUsesAndHoldsForTheThird) {
    addPerson(river, ConsentState::Granted);
    begin();
    showWithdrawal();
    auto *const what = part<QComboBox>(sheets().withdrawal(), "withdrawWhat");
    what->setFocus();
    while (what->currentText() != QLatin1String("Only for the web and print")) {
        const int before = what->currentIndex();
        press(*at, Qt::Key_Down);
        ASSERT_NE(what->currentIndex(), before);
    }
    ASSERT_TRUE(waitUntil([&] { return sheets().withdrawal().isReady(); }));
    QTest::keyClicks(part<LineEditor>(sheets().withdrawal(), "withdrawAgain"), QStringLiteral("KH-2016-1"));
    click(button(sheets().withdrawal(), "bright"));
    ASSERT_TRUE(waitUntil([&] { return sheets().watch().isOpen(); }));

    const auto after = readWorkConsents(*library, river, QDate::currentDate());
    ASSERT_TRUE(after) << why(after);
    for (const ConsentAnswer &answer : after->answers) {
        EXPECT_EQ(answer.isShown(), answer.use == ConsentUse::Exhibition) << int(answer.use);
    }
    EXPECT_EQ(storedConsents().size(), 3);
}

TEST_F(CuratorConsentTest, ReceiptsOnAStickConfirmIt) {
    addPerson(river, ConsentState::Granted);
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("one")), state, {}));
    const QString stick = library.in(QStringLiteral("stick"));
    ASSERT_TRUE(QDir().mkpath(stick));
    const auto leave = [&] {
        const auto text = makeReceipt(state, time);
        ASSERT_TRUE(text) << why(text);
        QFile file(stick + u'/' + receiptFileName(kioskKey(state)->publicKey()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(*text) > 0);
    };
    leave();
    begin();
    at->desk().setSticks({{stick}});
    showWithdrawal();
    QTest::keyClicks(part<LineEditor>(sheets().withdrawal(), "withdrawAgain"), QStringLiteral("KH-2016-1"));
    click(button(sheets().withdrawal(), "bright"));
    ASSERT_TRUE(waitUntil([&] { return sheets().watch().isOpen() && sheets().watch().isReady(); }));
    const auto open = [&] { return sheets().watch().findChildren<QWidget *>(QStringLiteral("openWithdrawal")).size(); };
    EXPECT_EQ(open(), 1);

    click(button(sheets().watch(), "receiptsFromSticks"));

    auto *const note = sheets().watch().findChild<TextLabel *>(QStringLiteral("watchNote"));
    EXPECT_TRUE(waitUntil([&] { return note->text().contains(QStringLiteral("1 new receipt")); })) << note->text().toStdString();
    EXPECT_EQ(open(), 1) << "it says only that it has the work";

    time = time.addSecs(3600);
    published(QStringLiteral("two"));
    ASSERT_TRUE(loadEdition(pathFor(QStringLiteral("two")), state, {}));
    leave();
    click(button(sheets().watch(), "receiptsFromSticks"));
    EXPECT_TRUE(waitUntil([&] { return open() == 0; })) << "it has obeyed";
}

TEST_F(CuratorConsentTest, WhatEndsSoonIsToldToWhoComesIn) {
    addPerson(river, ConsentState::Granted, {}, QDate::currentDate().addDays(10));
    begin();

    EXPECT_TRUE(waitUntil([&] { return bench().status().sentence().contains(QStringLiteral("F10")); }))
        << bench().status().sentence().toStdString();
    press(*at, Qt::Key_F10);
    ASSERT_TRUE(waitUntil([&] { return sheets().watch().isReady(); }));
    ASSERT_EQ(sheets().watch().findChildren<QWidget *>(QStringLiteral("endingConsent")).size(), 1);
    click(button(sheets().watch(), "openEnding"));

    EXPECT_TRUE(waitUntil([&] { return sheets().work().isOpen() && sheets().work().isReady(); }));
    EXPECT_EQ(bench().workPage().work(), river);
    at->window().lock();
    EXPECT_FALSE(sheets().work().isOpen());
}

/// The gate names nobody then: the work waits, whoever is in it.
TEST(ConsentOutcome, APictureThatIsNotMadeWithoutItsHiddenPartYetIsSaidOfNobody) {
    WorkConsents consents;
    consents.people = {PersonInWork{{PersonId::generate(), QStringLiteral("KH-1"), false}, {}, {}}};
    consents.answers = {ConsentAnswer{ConsentUse::Exhibition, {}, ConsentObstacle::FaceVisible, {}, {}}};

    const QString said = outcomeSentences(consents, Language::English).join(u' ');

    EXPECT_TRUE(said.contains(QStringLiteral("not hidden in the picture yet"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("agreed only"))) << said.toStdString();
}

} // namespace
} // namespace sala
