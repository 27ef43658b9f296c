// What shows that somebody agreed: added, looked at and erased in the workbench, by keys and the mouse only.

#include "app/curator/bring_sheet.h"
#include "app/curator/consent_sheet.h"
#include "app/curator/consent_sheets.h"
#include "app/curator/evidence_sheet.h"
#include "app/curator/evidence_view.h"
#include "app/curator/passphrase_form.h"
#include "db/storage/evidence_repository.h"
#include "db/storage/history_reader.h"
#include "db/storage/transaction.h"
#include "db/storage/withdrawal.h"
#include "tests/journeys/curator_fixture.h"
#include "tests/media/test_pictures.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace sala {
namespace {

const QString kOpens = QStringLiteral("seven rivers under stone");
const QString kSecret = QStringLiteral("Sokha of Kampong Cham agreed at her house");

class CuratorEvidenceTest : public CuratorTest {
  protected:
    CuratorEvidenceTest() {
        addCurator(QStringLiteral("Dara"));
        person = addPerson(river, ConsentState::Granted);
        consent = ConsentRepository(*library).of(river)->first().id;
    }

    EvidenceRepository stored() { return EvidenceRepository(*library); }
    void choosePassphrase() { ASSERT_TRUE(stored().choosePassphrase(kOpens, anEdit())); }
    EvidenceId add(const PlainEvidence &plain) {
        const auto added = stored().add(consent, plain, anEdit());
        EXPECT_TRUE(added) << why(added);
        return added.value_or(EvidenceId());
    }
    EvidenceId addNote() { return add({EvidenceKind::Note, {}, kSecret.toUtf8()}); }
    qsizetype count() { return stored().all().value_or(QList<Evidence>()).size(); }

    QString file(const QString &name, const QByteArray &bytes) {
        QFile made(m_folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size());
        return made.fileName();
    }

    ConsentSheets &sheets() { return at->window().bench().consents(); }
    EvidenceSheet &sheet() { return sheets().evidence(); }
    EvidenceView &view() { return sheets().shownEvidence(); }
    QString says() { return sheet().findChild<TextLabel *>(QStringLiteral("evidenceSays"))->text(); }
    template<class T>
    static T *part(QWidget &of, const char *name) {
        EXPECT_TRUE(waitUntil([&] { return in<T>(of, name) != nullptr; })) << name;
        return in<T>(of, name);
    }

    /// As a curator does it: the work, then F7, then the button beside what was agreed.
    void begin() {
        at = open();
        signIn(*at, QStringLiteral("Dara"));
        showSheet();
    }
    void showSheet() {
        at->window().bench().openWork(river);
        press(*at, Qt::Key_F7);
        ASSERT_TRUE(waitUntil([&] { return sheets().work().isOpen() && sheets().work().isReady(); }));
        click(part<QPushButton>(sheets().work(), "evidence-exhibition"));
        ASSERT_TRUE(sheet().isOpen());
    }

    void look(const QString &passphrase) {
        click(part<QPushButton>(sheet(), "showEvidence"));
        ASSERT_TRUE(part<LineEditor>(sheet(), "evidencePassphrase")->hasFocus());
        QTest::keyClicks(part<LineEditor>(sheet(), "evidencePassphrase"), passphrase);
        press(*at, Qt::Key_Return);
    }
    void lookAtNote() {
        look(kOpens);
        ASSERT_TRUE(waitUntil([&] { return view().isOpen(); })) << says().toStdString();
        ASSERT_EQ(part<TextEditor>(view(), "evidenceWords")->text(), kSecret);
    }
    bool isForgotten() {
        return !view().isOpen() && view().shown().plain.bytes.isEmpty() &&
               sheet().findChild<LineEditor *>(QStringLiteral("evidencePassphrase"))->text().isEmpty();
    }

    static bool drop(QWidget &on, const QStringList &paths) {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        dragged.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent event({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &event);
        return true;
    }

    bool isOnDisk(const QString &words) {
        const QFileInfo file(library.path());
        for (const QFileInfo &near : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files | QDir::Hidden)) {
            if (bytesOf(near.filePath()).contains(words.toUtf8())) {
                return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
    PersonId person;
    ConsentId consent;
    std::unique_ptr<Curating> at;
};

TEST_F(CuratorEvidenceTest, ThePassphraseIsChosenTwiceTypedThenANoteIsSealedAndRead) {
    begin();
    EXPECT_EQ(in<TextEditor>(sheet(), "evidenceNote"), nullptr) << "nothing is added before";
    click(part<QPushButton>(sheet(), "choosePassphrase"));
    PassphraseForm &form = sheets().passphrase();
    ASSERT_TRUE(form.isOpen());
    const auto typeBoth = [&](const QString &first, const QString &second) {
        for (const auto &[name, words] : {std::pair("passphraseNew", first), std::pair("passphraseAgain", second)}) {
            auto *const field = part<LineEditor>(form, name);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, words);
        }
        click(part<QPushButton>(form, "bright"));
    };
    const auto note = [&] { return form.findChild<TextLabel *>(QStringLiteral("passphraseNote"))->text(); };
    typeBoth(kOpens, QStringLiteral("seven rivers under sand"));
    EXPECT_TRUE(note().contains(QStringLiteral("not the same"))) << note().toStdString();
    typeBoth(QStringLiteral("river"), QStringLiteral("river"));
    ASSERT_TRUE(waitUntil([&] { return note().contains(QStringLiteral("12 characters")); })) << note().toStdString();
    EXPECT_FALSE(*stored().hasPassphrase());
    typeBoth(kOpens, kOpens);
    ASSERT_TRUE(waitUntil([&] { return !form.isOpen(); })) << note().toStdString();

    auto *const words = part<TextEditor>(sheet(), "evidenceNote");
    words->setFocus();
    QTest::keyClicks(words, kSecret);
    click(part<QPushButton>(sheet(), "sealNote"));
    ASSERT_TRUE(waitUntil([&] { return sheet().pieces().size() == 1; })) << says().toStdString();
    EXPECT_TRUE(words->text().isEmpty());
    EXPECT_FALSE(isOnDisk(kSecret));
    EXPECT_TRUE(part<QPushButton>(sheets().work(), "evidence-exhibition")->text().contains(u'1'));

    look(QStringLiteral("seven rivers under sand"));
    ASSERT_TRUE(waitUntil([&] { return says().contains(QStringLiteral("not the passphrase")); })) << says().toStdString();
    EXPECT_FALSE(view().isOpen());
    QTest::keyClicks(part<LineEditor>(sheet(), "evidencePassphrase"), kOpens);
    press(*at, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return view().isOpen(); })) << says().toStdString();
    EXPECT_EQ(part<TextEditor>(view(), "evidenceWords")->text(), kSecret);

    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(view().isOpen());
    EXPECT_TRUE(view().shown().plain.bytes.isEmpty());
    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(sheet().isOpen());
    EXPECT_TRUE(isForgotten());
    const auto history = readHistory(*library, {{}, QStringLiteral("Dara"), {}, 0});
    ASSERT_TRUE(history);
    EXPECT_TRUE(std::any_of(history->entries.begin(), history->entries.end(),
                            [](const HistoryEntry &entry) { return entry.revision.value == QLatin1String("evidence"); }))
        << "the deed is named";
    EXPECT_FALSE(isOnDisk(kSecret));
}

TEST_F(CuratorEvidenceTest, AScannedFormIsDroppedOnTheSheetAndShownInTheWindow) {
    choosePassphrase();
    begin();
    const QString form = file(QStringLiteral("form.jpg"), test::asJpeg(test::photograph({900, 1200})));

    ASSERT_TRUE(drop(sheet(), {form}));
    ASSERT_TRUE(waitUntil([&] { return sheet().pieces().size() == 1; })) << says().toStdString();
    EXPECT_TRUE(QFileInfo::exists(form)) << "it is the curator's to delete";
    look(kOpens);
    ASSERT_TRUE(waitUntil([&] { return view().isOpen(); })) << says().toStdString();

    EXPECT_NE(part<QWidget>(view(), "evidencePicture"), nullptr);
    EXPECT_EQ(in<QPushButton>(view(), "saveEvidence"), nullptr) << "it is seen here";
    EXPECT_TRUE(view().shown().plain.bytes.isEmpty());
}

/// A form that is dropped a sheet too early would be brought in as a work.
TEST_F(CuratorEvidenceTest, AFormDroppedOnTheConsentSheetIsNoWork) {
    begin();
    press(*at, Qt::Key_Escape);
    ASSERT_TRUE(sheets().work().isOpen());

    EXPECT_FALSE(drop(at->window().bench(), {file(QStringLiteral("form.jpg"), test::asJpeg(test::photograph({90, 120})))}));
    EXPECT_FALSE(at->window().bench().bringSheet().isOpen());
}

TEST_F(CuratorEvidenceTest, WhatIsNoneIsRefusedByName) {
    choosePassphrase();
    begin();
    const auto refuses = [&](const QString &path, const QString &words) {
        EXPECT_TRUE(drop(sheet(), {path}));
        EXPECT_TRUE(waitUntil([&] { return !sheet().isBusy() && says().contains(words); })) << says().toStdString();
        EXPECT_TRUE(says().startsWith(QFileInfo(path).fileName())) << says().toStdString();
    };

    const QString large = file(QStringLiteral("large.jpg"), "\xff\xd8\xff");
    ASSERT_TRUE(QFile::resize(large, 200ll << 20));
    refuses(large, QStringLiteral("16 MB"));
    refuses(file(QStringLiteral("half.jpg"), test::asJpeg(test::photograph({640, 480})).left(4000)), QStringLiteral("damaged"));
    refuses(file(QStringLiteral("table.bin"), QByteArray("\0\1\2", 3)), QStringLiteral("16 MB"));
    const QString gone = file(QStringLiteral("gone.txt"), "agreed");
    ASSERT_TRUE(QFile::remove(gone));
    refuses(gone, QStringLiteral("cannot be found"));
    refuses(m_folder.path(), QStringLiteral("16 MB"));

    EXPECT_EQ(count(), 0);
}

TEST_F(CuratorEvidenceTest, WhileAnotherProgramWritesNothingIsLostOfTheNote) {
    choosePassphrase();
    begin();
    auto *const words = part<TextEditor>(sheet(), "evidenceNote");
    QTest::keyClicks(words, kSecret);
    {
        auto other = Library::open(library.path(), Library::Mode::ReadWrite);
        ASSERT_TRUE(other) << why(other);
        const auto held = Transaction::begin(*other);
        ASSERT_TRUE(held) << why(held);
        click(part<QPushButton>(sheet(), "sealNote"));
        ASSERT_TRUE(waitUntil([&] { return says().contains(QStringLiteral("Another program")); })) << says().toStdString();
    }

    EXPECT_EQ(words->text(), kSecret);
    click(part<QPushButton>(sheet(), "sealNote"));
    EXPECT_TRUE(waitUntil([&] { return sheet().pieces().size() == 1; })) << says().toStdString();
}

TEST_F(CuratorEvidenceTest, ALockForgetsWhatIsShownTypedOrBeingOpened) {
    choosePassphrase();
    addNote();
    begin();
    QTest::keyClicks(part<TextEditor>(sheet(), "evidenceNote"), QStringLiteral("half a note"));
    lookAtNote();

    at->window().lock();
    EXPECT_TRUE(isForgotten());
    EXPECT_TRUE(sheet().findChild<TextEditor *>(QStringLiteral("evidenceNote"))->text().isEmpty());
    EXPECT_FALSE(isOnDisk(QStringLiteral("half a note")));

    signIn(*at, QStringLiteral("Dara"));
    showSheet();
    look(kOpens);
    ASSERT_TRUE(sheet().isBusy());
    at->window().lock();
    ASSERT_TRUE(waitUntil([&] { return !at->desk().isBusy(); }));
    QTest::qWait(50);
    EXPECT_TRUE(isForgotten()) << "it came after the lock";

    signIn(*at, QStringLiteral("Dara"));
    showSheet();
    click(part<QPushButton>(sheet(), "addEvidenceFile"));
    ASSERT_NE(sheet().findChild<QFileDialog *>(), nullptr);
    at->window().lock();
    EXPECT_EQ(sheet().findChild<QFileDialog *>(), nullptr) << "it names files of theirs";
}

TEST_F(CuratorEvidenceTest, IsForgottenAfterSomeMinutesAndTellsWhy) {
    choosePassphrase();
    addNote();
    begin();
    lookAtNote();
    press(*at, Qt::Key_Escape);
    sheet().setForgetAfter(std::chrono::milliseconds(200));
    click(part<QPushButton>(sheet(), "showEvidence")); // the passphrase still stands there
    ASSERT_TRUE(waitUntil([&] { return view().isOpen(); }));

    EXPECT_TRUE(waitUntil([&] { return isForgotten(); }));
    EXPECT_TRUE(sheet().isOpen());
    EXPECT_TRUE(says().contains(QStringLiteral("forgotten"))) << says().toStdString();
}

TEST_F(CuratorEvidenceTest, ErasingNeedsASecondActInAnotherPlace) {
    choosePassphrase();
    addNote();
    begin();
    const QPoint where = part<QPushButton>(sheet(), "removeEvidence")->mapTo(&at->window(), QPoint(8, 8));
    click(part<QPushButton>(sheet(), "removeEvidence"));
    ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(sheet(), "eraseEvidence") != nullptr; }));
    QTest::mouseClick(at->window().childAt(where), Qt::LeftButton); // a hand that trembles
    QTest::qWait(50);
    EXPECT_EQ(count(), 1);

    if (!in<QPushButton>(sheet(), "eraseEvidence")) {
        click(part<QPushButton>(sheet(), "removeEvidence"));
    }
    click(part<QPushButton>(sheet(), "eraseEvidence"));

    EXPECT_TRUE(waitUntil([&] { return sheet().pieces().isEmpty(); })) << says().toStdString();
    EXPECT_EQ(count(), 0);
}

TEST_F(CuratorEvidenceTest, WhatWasErasedMeanwhileIsSaid) {
    choosePassphrase();
    const EvidenceId note = addNote();
    begin();
    ASSERT_TRUE(stored().remove(note, anEdit()));

    look(kOpens);

    EXPECT_TRUE(waitUntil([&] { return says().contains(QStringLiteral("not there any more")); })) << says().toStdString();
}

TEST_F(CuratorEvidenceTest, AWithdrawalMeanwhileTakesWhatIsShown) {
    choosePassphrase();
    addNote();
    begin();
    lookAtNote();
    WithdrawalOrder order;
    order.person = person;

    const auto done = withdrawConsent(*library, order, anEdit());
    ASSERT_TRUE(done) << why(done);

    EXPECT_TRUE(waitUntil([&] { return !sheet().isOpen() && isForgotten(); }));
    EXPECT_EQ(count(), 0);
}

TEST_F(CuratorEvidenceTest, ADocumentIsOnlySavedWhereSomebodyChoosesAndNeverOverAnother) {
    choosePassphrase();
    const QByteArray pdf = "%PDF-1.4 of the one who signed";
    add({EvidenceKind::Pdf, QStringLiteral("../.profile.desktop"), pdf});
    begin();
    look(kOpens);
    ASSERT_TRUE(waitUntil([&] { return view().isOpen(); })) << says().toStdString();
    const auto note = [&] { return view().findChild<TextLabel *>(QStringLiteral("evidenceViewNote"))->text(); };
    const auto saveAs = [&](const QString &path) {
        click(part<QPushButton>(view(), "saveEvidence"));
        auto *const dialog = view().findChild<QFileDialog *>(QStringLiteral("saveEvidenceDialog"));
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(dialog->selectedFiles().value(0).endsWith(QStringLiteral("/profile.pdf"))) << dialog->selectedFiles().join(u' ').toStdString();
        auto *const name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    };
    const QString chosen = m_folder.filePath(QStringLiteral("seen.pdf"));

    saveAs(chosen);
    ASSERT_TRUE(waitUntil([&] { return note().contains(QStringLiteral("seen.pdf")); })) << note().toStdString();
    EXPECT_EQ(bytesOf(chosen), pdf);
    EXPECT_EQ(QFile::permissions(chosen) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString there = file(QStringLiteral("thesis.pdf"), "years of work");
    saveAs(there);
    ASSERT_TRUE(waitUntil([&] { return note().contains(QStringLiteral("of that name")); })) << note().toStdString();
    EXPECT_EQ(bytesOf(there), QByteArray("years of work"));
}

TEST_F(CuratorEvidenceTest, ANoteThatIsNotSealedIsNotLostUnasked) {
    choosePassphrase();
    begin();
    QTest::keyClicks(part<TextEditor>(sheet(), "evidenceNote"), kSecret);

    press(*at, Qt::Key_Escape);
    EXPECT_TRUE(sheet().isOpen());
    EXPECT_TRUE(says().contains(QStringLiteral("not sealed yet"))) << says().toStdString();
    press(*at, Qt::Key_Escape);
    EXPECT_FALSE(sheet().isOpen());
}

} // namespace
} // namespace sala
