// A withdrawal is confirmed by every kiosk that had the work, and by nobody else in its name.

#include "db/storage/confirmations.h"
#include "db/storage/kiosk/kiosk_receipt.h"
#include "db/storage/query.h"
#include "db/storage/withdrawal.h"
#include "tests/db/edition_fixture.h"

namespace sala {
namespace {

class ConfirmationsTest : public testing::Test, public EditionFixture {
  protected:
    ConfirmationsTest() {
        addPhotograph(1);
        work = addPhotograph(9, 50'000);
        person = addPerson(work, ConsentState::Granted);
    }

    void load(const char *edition, KioskState &state, const LoadOptions &options = {}) {
        const auto loaded = loadEdition(pathFor(QLatin1String(edition)), state, options);
        ASSERT_TRUE(loaded) << why(loaded);
    }

    QByteArray receipt(KioskState &state) const {
        const auto text = makeReceipt(state, time);
        EXPECT_TRUE(text) << why(text);
        return text.value_or(QByteArray());
    }

    Result<TakenReceipt> take(const QByteArray &text) { return takeReceipt(*library, text, time); }

    void withdrawEverything() {
        WithdrawalOrder order;
        order.person = person;
        ASSERT_TRUE(withdrawConsent(*library, order, {QStringLiteral("noy"), time.addSecs(60)}));
        time = time.addSecs(3600);
    }

    QList<WithdrawalSheet> sheets() {
        const auto all = withdrawalSheets(*library);
        EXPECT_TRUE(all) << why(all);
        return all.value_or(QList<WithdrawalSheet>());
    }

    QByteArray keyOf(const KioskState &state) const { return kioskKey(state)->publicKey(); }

    WorkId work;
    PersonId person;
};

TEST_F(ConfirmationsTest, EachKioskThatHadTheWorkIsAskedUntilItHasObeyed) {
    KioskState here = kiosk(QStringLiteral("here"));
    KioskState there = kiosk(QStringLiteral("there"));
    published(QStringLiteral("one"));
    load("one", here);
    load("one", there);
    EXPECT_EQ(take(receipt(here)), TakenReceipt::New);
    EXPECT_EQ(take(receipt(there)), TakenReceipt::New);
    EXPECT_TRUE(sheets().isEmpty());
    withdrawEverything();

    ASSERT_EQ(sheets().size(), 1);
    EXPECT_EQ(sheets()[0].work, Id(work));
    EXPECT_EQ(sheets()[0].editions, QList<qint64>{1});
    EXPECT_EQ(sheets()[0].kiosks.size(), 2);
    EXPECT_FALSE(sheets()[0].isSettled());

    published(QStringLiteral("two"));
    load("two", here);
    EXPECT_EQ(take(receipt(here)), TakenReceipt::New);
    ASSERT_EQ(sheets()[0].kiosks.size(), 2);
    EXPECT_EQ(sheets()[0].kiosks[0].kiosk, keyOf(there)) << "who has not comes first";
    EXPECT_FALSE(sheets()[0].kiosks[0].isConfirmed);
    EXPECT_TRUE(sheets()[0].kiosks[1].isConfirmed);
    EXPECT_EQ(sheets()[0].editions, QList<qint64>{1}) << "the next has it no more";

    load("two", there);
    EXPECT_EQ(take(receipt(there)), TakenReceipt::New);
    EXPECT_TRUE(sheets()[0].isSettled());
}

/// Nobody knows who has it: that is said.
TEST_F(ConfirmationsTest, AnEditionThatNobodySaidTheyLoadedIsOpen) {
    published(QStringLiteral("one"));
    withdrawEverything();

    ASSERT_EQ(sheets().size(), 1);
    EXPECT_EQ(sheets()[0].unheard, QList<qint64>{1});
    EXPECT_FALSE(sheets()[0].isSettled());
}

TEST_F(ConfirmationsTest, AKioskThatNeverHadTheWorkHasNothingToConfirm) {
    KioskState late = kiosk(QStringLiteral("late"));
    published(QStringLiteral("one"));
    withdrawEverything();
    published(QStringLiteral("two"));
    load("two", late);

    EXPECT_EQ(take(receipt(late)), TakenReceipt::New);

    EXPECT_TRUE(sheets()[0].kiosks.isEmpty());
}

/// What was loaded long ago, and has gone from the disk since, counts.
TEST_F(ConfirmationsTest, AnEditionThatIsOnTheDiskNoMoreStillCounts) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    for (const char *name : {"two", "three", "four"}) {
        addPhotograph(10 + name[0]);
        published(QLatin1String(name));
        LoadOptions whole;
        whole.isWhole = true; // so that nothing of those before is needed
        load(name, state, whole);
    }
    ASSERT_LT(state.editions()->size(), 4);

    ASSERT_TRUE(take(receipt(state)));
    withdrawEverything();

    EXPECT_EQ(sheets()[0].kiosks[0].editions, (QList<qint64>{1, 2, 3, 4}));
    EXPECT_TRUE(sheets()[0].unheard.isEmpty());
}

/// An earlier Sala did not note which works went out.
TEST_F(ConfirmationsTest, AnEditionOfAnEarlierSalaMayHaveHadIt) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    ASSERT_TRUE(take(receipt(state)));
    Query(library->connection(), "DELETE FROM publication_work").run();
    withdrawEverything();

    ASSERT_EQ(sheets().size(), 1);
    EXPECT_EQ(sheets()[0].kiosks.size(), 1);
}

TEST_F(ConfirmationsTest, ACountryIsConfirmedByWhoShowsItThere) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    ASSERT_TRUE(take(receipt(state)));
    WithdrawalOrder order;
    order.person = person;
    order.countries = {QStringLiteral("TH"), QStringLiteral("JP")};
    ASSERT_TRUE(withdrawConsent(*library, order, {QStringLiteral("noy"), time.addSecs(60)}));
    time = time.addSecs(3600);

    ASSERT_EQ(sheets().size(), 1) << "nothing was published for Japan";
    EXPECT_EQ(sheets()[0].country, QStringLiteral("TH"));
    EXPECT_FALSE(sheets()[0].isSettled());
    published(QStringLiteral("two"));
    load("two", state);
    ASSERT_TRUE(take(receipt(state)));
    EXPECT_TRUE(sheets()[0].isSettled());
}

TEST_F(ConfirmationsTest, NobodyConfirmsInAnothersName) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    const QByteArray honest = receipt(state);
    ASSERT_TRUE(take(honest));
    withdrawEverything();
    Receipt claim = receiptFrom(honest).value();
    claim.number += 1;
    claim.obeyed.insert(withdrawalMark(work, {}));

    // Signed by somebody else in its name; by somebody else in their own name, who says to have loaded it.
    EXPECT_EQ(take(receiptText(claim, SealKey::generate())).error().code, ErrorCode::Corrupt);
    const SealKey other = SealKey::generate();
    claim.kiosk = other.publicKey();
    EXPECT_EQ(take(receiptText(claim, other)), TakenReceipt::New);

    const WithdrawalSheet sheet = sheets().first();
    ASSERT_EQ(sheet.kiosks.size(), 2);
    EXPECT_EQ(sheet.kiosks[0].kiosk, keyOf(state));
    EXPECT_FALSE(sheet.kiosks[0].isConfirmed);
}

TEST_F(ConfirmationsTest, AnOlderReceiptChangesNothingAndTheSameOneIsKnown) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    const QByteArray first = receipt(state);
    withdrawEverything();
    published(QStringLiteral("two"));
    load("two", state);
    const QByteArray second = receipt(state);
    ASSERT_EQ(take(second), TakenReceipt::New);

    EXPECT_EQ(take(first), TakenReceipt::Older);
    EXPECT_EQ(take(second), TakenReceipt::Same);

    EXPECT_TRUE(sheets()[0].isSettled());
}

TEST_F(ConfirmationsTest, ADamagedOneIsRefusedWhereverTheDamageIs) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    const QByteArray honest = receipt(state);
    for (qsizetype at = 0; at < honest.size(); ++at) {
        QByteArray damaged = honest;
        damaged[at] = damaged[at] == '0' ? '1' : '0';
        EXPECT_FALSE(take(damaged)) << at;
    }
    for (qsizetype size = 0; size < honest.size() - 1; size += 7) {
        EXPECT_FALSE(take(honest.left(size))) << size;
    }
    EXPECT_FALSE(take(honest + "obeyed 00\n"));
    EXPECT_EQ(take("Sala receipt 2\n").error().code, ErrorCode::TooNew);
    EXPECT_EQ(take("hello").error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(take(honest));
}

TEST_F(ConfirmationsTest, StrangersAreNotKeptAndACopiedDiskIsNoticed) {
    const SealKey stranger = SealKey::generate();
    Receipt claim{stranger.publicKey(), 1, time, {{1, hashOf("another library")}}, {}};
    EXPECT_EQ(take(receiptText(claim, stranger)).error().code, ErrorCode::NotFound);
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    const QByteArray honest = receipt(state);
    ASSERT_TRUE(take(honest));
    claim = receiptFrom(honest).value();
    claim.time = claim.time.addDays(1);

    EXPECT_EQ(take(receiptText(claim, kioskKey(state).value())).error().code, ErrorCode::Conflict);
}

TEST_F(ConfirmationsTest, AReceiptTellsNeitherWorkNorPersonNorWords) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    withdrawEverything();
    published(QStringLiteral("two"));
    load("two", state);

    const QByteArray text = receipt(state);

    EXPECT_TRUE(text.contains("obeyed "));
    for (const Id &id : {Id(work), Id(person), Id(exhibition.id)}) {
        EXPECT_FALSE(text.contains(id.bytes().toHex()));
        EXPECT_FALSE(text.contains(id.text().toLatin1()));
    }
    EXPECT_FALSE(text.contains("river") || text.contains("KH-2016"));
    EXPECT_EQ(text, QString::fromLatin1(text).toLatin1());
}

TEST_F(ConfirmationsTest, WhatIsNotErasedYetIsNotConfirmed) {
    KioskState state = kiosk();
    published(QStringLiteral("one"));
    load("one", state);
    ASSERT_TRUE(state.show(state.edition(KioskEdition::Role::Current)->value(), {{Id(work)}, {}, QStringLiteral("TH")}));

    EXPECT_EQ(makeReceipt(state, time).error().code, ErrorCode::Busy);
    EXPECT_EQ(makeReceipt(*std::make_unique<KioskState>(kiosk(QStringLiteral("new"))), time).error().code, ErrorCode::NotFound);
}

/// A stick goes out with the edition and comes home with the receipts of all that loaded it.
TEST_F(ConfirmationsTest, ReceiptsComeHomeOnTheStick) {
    const QString stick = QFileInfo(published(QStringLiteral("one"))).absolutePath();
    KioskState here = kiosk(QStringLiteral("here"));
    KioskState there = kiosk(QStringLiteral("there"));
    for (KioskState *state : {&here, &there, &here}) {
        if (state->editions()->isEmpty()) {
            load("one", *state);
        }
        const auto left = leaveReceipt(*state, pathFor(QStringLiteral("one")), time);
        ASSERT_TRUE(left) << why(left);
        EXPECT_EQ(QFileInfo(*left).fileName(), receiptFileName(keyOf(*state)));
    }
    QFile damaged(stick + QStringLiteral("/sala-kiosk-0.receipt"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("Sala receipt 1\n");
    damaged.close();

    const auto taken = takeReceiptsIn(*library, stick, time);

    ASSERT_TRUE(taken) << why(taken);
    EXPECT_EQ(taken->taken, 2);
    EXPECT_EQ(taken->refused.size(), 1);
    EXPECT_EQ(takeReceiptsIn(*library, stick, time)->taken, 0);
    EXPECT_FALSE(leaveReceipt(here, QStringLiteral("/proc/none/one.sala"), time));
}

} // namespace
} // namespace sala
