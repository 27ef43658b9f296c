// What shows that somebody agreed: sealed in the library, opened with a passphrase, and nowhere else.

#include "db/records/evidence_key.h"
#include "db/storage/archive_reader.h"
#include "db/storage/evidence_repository.h"
#include "db/storage/history_reader.h"
#include "db/storage/query.h"
#include "db/storage/revision_repository.h"
#include "db/storage/withdrawal.h"
#include "tests/db/edition_fixture.h"
#include "tests/db/in_child.h"

#include <csignal>

namespace sala {
namespace {

const QString kPassphrase = QStringLiteral("seven rivers under stone");
const QByteArray kSecret = "Sokha of Kampong Cham agreed at her house";
const PlainEvidence kNote{EvidenceKind::Note, QStringLiteral("sokha-of-kampong-cham.txt"), kSecret};

class EvidenceTest : public testing::Test, public EditionFixture {
  protected:
    EvidenceTest() {
        work = addPhotograph(1);
        person = addPerson(work, ConsentState::Granted);
        consent = ConsentRepository(*library).of(work)->first().id;
    }

    EvidenceRepository evidence() { return EvidenceRepository(*library); }
    void choose() { ASSERT_TRUE(evidence().choosePassphrase(kPassphrase, anEdit())); }
    EvidenceId add(const PlainEvidence &plain = kNote) {
        const auto added = evidence().add(consent, plain, anEdit());
        EXPECT_TRUE(added) << why(added);
        return added.value_or(EvidenceId());
    }

    QByteArray sealedOf(const EvidenceId &id) {
        Query query(library->connection(), "SELECT sealed FROM evidence WHERE id = ?");
        return query.with(id).next() ? query.as<QByteArray>(0) : QByteArray();
    }

    /// In any of the library's files, log included.
    bool isInPlainSight(const QByteArray &words) const {
        bool isSeen = false;
        const QDir folder = QFileInfo(library.path()).dir();
        for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
            isSeen = isSeen || bytesOf(folder.filePath(file)).contains(words);
        }
        return isSeen;
    }

    WorkId work;
    PersonId person;
    ConsentId consent;
};

TEST_F(EvidenceTest, IsOpenedWithThePassphraseOnly) {
    choose();

    const EvidenceId id = add();

    const auto listed = evidence().of(consent);
    ASSERT_TRUE(listed && listed->size() == 1) << why(listed);
    EXPECT_EQ(listed->first().id, id);
    EXPECT_EQ(listed->first().author, QStringLiteral("noy"));
    EXPECT_EQ(listed->first().time, anEdit().time);
    EXPECT_EQ(evidence().open(id, kPassphrase), kNote);
    const auto wrong = evidence().open(id, QStringLiteral("seven rivers under sand"));
    EXPECT_EQ(wrong.error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(wrong.error().detail.contains(QStringLiteral("not the passphrase"))) << why(wrong);
    EXPECT_EQ(evidence().open(EvidenceId::generate(), kPassphrase).error().code, ErrorCode::NotFound);
}

TEST_F(EvidenceTest, NothingOfItLiesInPlainSight) {
    choose();
    add();
    add({EvidenceKind::Pdf, QStringLiteral("form.pdf"), QByteArray("%PDF-1.7 ") + QByteArray(300000, 'p') + kSecret});

    EXPECT_FALSE(isInPlainSight(kSecret)) << "while the library is open, with its log";
    EXPECT_FALSE(isInPlainSight("sokha-of"));
    EXPECT_FALSE(isInPlainSight("%PDF-1.7"));
    EXPECT_FALSE(isInPlainSight(QByteArray(64, 'p')));
    EXPECT_FALSE(isInPlainSight(kNote.fileName.toUtf8().toBase64()));
    EXPECT_FALSE(isInPlainSight(kPassphrase.toUtf8()));
    library.close();
    EXPECT_FALSE(isInPlainSight(kSecret));
}

TEST_F(EvidenceTest, IsNotAddedBeforeThereIsAPassphrase) {
    EXPECT_FALSE(evidence().hasPassphrase().value());
    EXPECT_EQ(evidence().add(consent, kNote, anEdit()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(evidence().choosePassphrase(QStringLiteral("short"), anEdit()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(evidence().choosePassphrase(QString(20, u'1'), anEdit()).error().code, ErrorCode::InvalidInput);
    choose();

    EXPECT_TRUE(evidence().hasPassphrase().value());
    EXPECT_EQ(evidence().choosePassphrase(kPassphrase, anEdit()).error().code, ErrorCode::Conflict);
}

TEST_F(EvidenceTest, ItsPassphraseCanBeChanged) {
    choose();
    const EvidenceId id = add();
    const QString other = QStringLiteral("nine boats before rain");

    EXPECT_EQ(evidence().changePassphrase(other, other, anEdit()).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(evidence().changePassphrase(kPassphrase, QStringLiteral("short"), anEdit()).error().code, ErrorCode::InvalidInput);
    ASSERT_TRUE(evidence().changePassphrase(kPassphrase, other, anEdit()));

    EXPECT_EQ(evidence().open(id, other), kNote);
    EXPECT_EQ(evidence().open(id, kPassphrase).error().code, ErrorCode::NotAllowed);
}

TEST_F(EvidenceTest, WhatWasChangedIsRefused) {
    choose();
    const EvidenceId id = add();
    const EvidenceId other = add({EvidenceKind::Note, {}, "another"});
    Connection &connection = library->connection();
    const auto put = [&](const EvidenceId &of, const QByteArray &sealed) {
        Query(connection, "UPDATE evidence SET sealed = ? WHERE id = ?").with(sealed, of).run();
    };
    const QByteArray whole = sealedOf(id);

    for (const qsizetype at : {qsizetype(0), whole.size() / 2, whole.size() - 1}) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 1);
        put(id, changed);
        EXPECT_EQ(evidence().open(id, kPassphrase).error().code, ErrorCode::Corrupt) << at;
    }
    put(id, whole.left(20));
    EXPECT_EQ(evidence().open(id, kPassphrase).error().code, ErrorCode::Corrupt);
    put(id, sealedOf(other)); // whole, but another's
    EXPECT_EQ(evidence().open(id, kPassphrase).error().code, ErrorCode::Corrupt);
    put(id, whole);
    EXPECT_TRUE(evidence().open(id, kPassphrase));
    Query(connection, "UPDATE evidence_key SET memory_bytes = 1099511627776").run();
    EXPECT_EQ(evidence().open(id, kPassphrase).error().code, ErrorCode::Corrupt) << "a key that asks for all memory";
}

TEST_F(EvidenceTest, WhatIsNoneIsRefused) {
    choose();

    EXPECT_EQ(evidence().add(consent, {EvidenceKind::Note, {}, {}}, anEdit()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(evidence().add(consent, {EvidenceKind::Pdf, {}, QByteArray(kMostEvidenceBytes + 1, 'x')}, anEdit()).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(evidence().add(ConsentId::generate(), kNote, anEdit()).error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(evidence().all()->isEmpty());
}

TEST_F(EvidenceTest, LeavesTheLibraryByNoRoad) {
    choose();
    const EvidenceId id = add();
    const QByteArray sealed = sealedOf(id);

    const QString edition = published(QStringLiteral("one"));

    EXPECT_FALSE(bytesOf(edition).contains(sealed.mid(10, 40)));
    EXPECT_FALSE(bytesOf(edition).contains(id.bytes()));
    Result<Library> opened = Library::open(edition, Library::Mode::ReadOnly);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->connection().integer("SELECT count(*) FROM evidence"), 0);
    EXPECT_EQ(opened->connection().integer("SELECT count(*) FROM evidence_key"), 0);
    const auto everything = readArchive(*library, {ArchiveScope::Everything, ArchivedConsents::TakenAlong});
    for (const Revision &revision : everything->history) {
        EXPECT_NE(revision.subject, id);
        EXPECT_FALSE(revision.value.startsWith(QStringLiteral("evidence")));
    }
    const auto history = readHistory(*library, {});
    for (const HistoryEntry &entry : history->entries) {
        EXPECT_FALSE(entry.revision.value.contains(QString::fromLatin1(sealed.toHex().mid(20, 40))));
        EXPECT_FALSE(entry.revision.value.contains(QStringLiteral("sokha-of")));
    }
}

TEST_F(EvidenceTest, GoesWithAWithdrawalFromEverythingAndStaysWithAnyOther) {
    choose();
    const EvidenceId id = add();
    ASSERT_TRUE(withdrawConsent(*library, {person, {}, {ConsentUse::Web}, {}}, anEdit()));
    ASSERT_TRUE(withdrawConsent(*library, {person, {}, {}, {QStringLiteral("KH")}}, anEdit()));
    EXPECT_EQ(evidence().open(id, kPassphrase), kNote);
    const QByteArray sealed = sealedOf(id);

    const auto withdrawn = withdrawConsent(*library, {person, {}, {}, {}}, anEdit());

    ASSERT_TRUE(withdrawn) << why(withdrawn);
    EXPECT_TRUE(evidence().all()->isEmpty());
    EXPECT_TRUE(RevisionRepository(*library).of(id)->isEmpty());
    library.close();
    EXPECT_FALSE(isInPlainSight(sealed.mid(10, 40)));
}

TEST_F(EvidenceTest, IsRemovedForGood) {
    choose();
    const EvidenceId id = add();
    const QByteArray sealed = sealedOf(id);

    ASSERT_TRUE(evidence().remove(id, anEdit()));

    EXPECT_TRUE(evidence().all()->isEmpty());
    EXPECT_EQ(evidence().remove(id, anEdit()).error().code, ErrorCode::NotFound);
    library.close();
    EXPECT_FALSE(isInPlainSight(sealed.mid(10, 40)));
}

/// The disk fills up in the middle of it, or the power goes.
TEST_F(EvidenceTest, IsThereWholeOrNotAtAll) {
    choose();
    const PlainEvidence form{EvidenceKind::Pdf, QStringLiteral("form.pdf"), QByteArray(3 << 20, 'p')};
    library.close();

    EXPECT_TRUE(inChild([&] {
        Result<Library> open = Library::open(library.path(), Library::Mode::ReadWrite);
        limitFiles(1 << 20); // the log, too, does not take all of it
        return open && !EvidenceRepository(*open).add(consent, form, anEdit());
    }));
    EXPECT_FALSE(inChild([&] { // killed before it is committed
        Result<Library> open = Library::open(library.path(), Library::Mode::ReadWrite);
        return writing(open->connection(), [&]() -> Result<bool> {
                   EXPECT_TRUE(EvidenceRepository(*open).add(consent, form, anEdit()));
                   ::raise(SIGKILL);
                   return true;
               })
            .value_or(true);
    }));

    library.reopen();
    EXPECT_TRUE(evidence().all()->isEmpty());
    EXPECT_EQ(library->connection().integer("SELECT count(*) FROM revision WHERE value = 'evidence'"), 0);
    const EvidenceId id = add(form);
    library.reopen();
    EXPECT_EQ(evidence().open(id, kPassphrase), form);
}

} // namespace
} // namespace sala
