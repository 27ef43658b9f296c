// Who is in a work and what follows from what they agreed to; what they say is written whole or not at all.

#include "db/storage/work_consents.h"
#include "db/storage/consented_works.h"
#include "db/storage/withdrawal.h"
#include "db/storage/withdrawal_plan.h"
#include "tests/db/edition_fixture.h"

namespace sala {
namespace {

const QDate kDay(2026, 11, 27);

class WorkConsentsTest : public testing::Test, public EditionFixture {
  protected:
    WorkConsentsTest() { work = addPhotograph(1); }

    WorkConsents read() {
        const auto consents = readWorkConsents(*library, work, kDay);
        EXPECT_TRUE(consents) << why(consents);
        return consents.value_or(WorkConsents());
    }

    ConsentAnswer answer(ConsentUse use, const QString &country) {
        for (const ConsentAnswer &each : read().answers) {
            if (each.use == use && each.country == country) {
                return each;
            }
        }
        ADD_FAILURE() << "nothing was asked of " << country.toStdString();
        return {};
    }

    ConsentEntry entry(const QString &reference, ConsentState state, const QStringList &countries = {}) {
        ConsentEntry entry;
        entry.reference = reference;
        entry.wanted.work = work;
        entry.wanted.state = state;
        entry.wanted.countries = countries;
        entry.details.recordedBy = QStringLiteral("noy");
        return entry;
    }

    Result<void> put(const ConsentEntry &wanted) { return writeConsent(*library, wanted, anEdit()); }

    WorkId work;
};

const QString kThailand = QStringLiteral("TH");
const QString kCambodia = QStringLiteral("KH");

TEST_F(WorkConsentsTest, NobodyInItIsShownEverywhere) {
    EXPECT_TRUE(read().people.isEmpty());
    EXPECT_EQ(read().countries, QStringList{kThailand}) << "the exhibition's";
    for (const ConsentAnswer &each : read().answers) {
        EXPECT_TRUE(each.isShown());
    }
}

TEST_F(WorkConsentsTest, TheStrictestWinsCountryByCountry) {
    const PersonId first = addPerson(work, ConsentState::Granted);
    const PersonId second = PersonId::generate();
    ASSERT_TRUE(PersonRepository(*library).add({second, QStringLiteral("KH-2"), false}, anEdit()));
    Consent consent{ConsentId::generate(), second, work, ConsentUse::Exhibition, ConsentState::Granted, {kThailand}, false, QDate(2027, 5, 12)};
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
    consent.id = ConsentId::generate();
    consent.state = ConsentState::Refused;
    consent.countries = QStringList{kCambodia};
    consent.until = {};
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));

    EXPECT_TRUE(answer(ConsentUse::Exhibition, kThailand).isShown());
    EXPECT_EQ(answer(ConsentUse::Exhibition, kThailand).lastDay, QDate(2027, 5, 12));
    EXPECT_EQ(answer(ConsentUse::Exhibition, kCambodia).obstacle, ConsentObstacle::Refused);
    EXPECT_EQ(answer(ConsentUse::Exhibition, kCambodia).person, second);
    EXPECT_EQ(answer(ConsentUse::Exhibition, {}).person, second) << "only who stands against it is named";
    EXPECT_EQ(answer(ConsentUse::Web, {}).obstacle, ConsentObstacle::Unknown);
    EXPECT_EQ(read().people.size(), 2);
    EXPECT_NE(first, second);
}

/// The sentences of the workbench and what is published come from one rule.
TEST_F(WorkConsentsTest, AnswersAsTheGateDoesOnEveryDay) {
    addPerson(work, ConsentState::Granted, {kThailand}, kDay.addDays(3));
    for (int days = 0; days < 6; ++days) {
        const auto consents = readWorkConsents(*library, work, kDay.addDays(days));
        const auto shown = consentedWorks(*library, {ConsentUse::Exhibition, kThailand, kDay.addDays(days)});
        ASSERT_TRUE(consents && shown);
        EXPECT_EQ(consents->answers.first().isShown(), shown->contains(work)) << days;
    }
}

TEST_F(WorkConsentsTest, WritesSomebodyNewWithAllTheySaid) {
    ConsentEntry wanted = entry(QStringLiteral(" KH-2016-014 "), ConsentState::Granted, {kThailand});
    wanted.details.form = ConsentForm::Written;
    ASSERT_TRUE(put(wanted));

    const WorkConsents consents = read();
    ASSERT_EQ(consents.people.size(), 1);
    EXPECT_EQ(consents.people[0].person.reference, QStringLiteral("KH-2016-014"));
    ASSERT_EQ(consents.people[0].consents.size(), 1);
    EXPECT_EQ(consents.people[0].consents[0].countries, QStringList{kThailand});
    EXPECT_EQ(consents.people[0].details[0].form, ConsentForm::Written);
    EXPECT_EQ(WorkRepository(*library).persons(work)->size(), 1);
}

TEST_F(WorkConsentsTest, WhatSomebodyElseRecordedMeanwhileIsNotOverwritten) {
    ASSERT_TRUE(put(entry(QStringLiteral("KH-1"), ConsentState::Granted)));
    const PersonInWork seen = read().people.first();
    ConsentEntry refused = entry(QStringLiteral("KH-1"), ConsentState::Refused);
    refused.seen = seen.consents.first();
    ASSERT_TRUE(put(refused));

    ConsentEntry late = entry(QStringLiteral("KH-1"), ConsentState::Granted, {kThailand});
    late.seen = seen.consents.first();
    const auto done = put(late);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Conflict);
    EXPECT_EQ(read().people.first().consents.first().state, ConsentState::Refused);
    const auto blind = put(entry(QStringLiteral("KH-1"), ConsentState::Granted));
    ASSERT_FALSE(blind);
    EXPECT_EQ(blind.error().code, ErrorCode::Conflict) << "nor by who saw nothing";
}

TEST_F(WorkConsentsTest, WhatWasTakenBackIsNotGivenAgain) {
    addPerson(work, ConsentState::Granted);
    withdraw(work);
    ConsentEntry again = entry(QStringLiteral("KH-2016-1"), ConsentState::Granted);
    again.details.guardian = QStringLiteral("KH-2016-900");
    const auto done = put(again);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotAllowed);
}

TEST_F(WorkConsentsTest, SomebodyUnderAgeNeedsAnotherPersonWhoAgrees) {
    ConsentEntry child = entry(QStringLiteral("KH-7"), ConsentState::Granted);
    child.isMinor = true;
    EXPECT_FALSE(put(child));
    EXPECT_TRUE(read().people.isEmpty()) << "all or nothing";
    child.details.guardian = QStringLiteral("KH-8");
    EXPECT_TRUE(put(child));

    const WorkId other = addPhotograph(2);
    ConsentEntry mistaken = entry(QStringLiteral("KH-7"), ConsentState::Granted);
    mistaken.wanted.work = other;
    EXPECT_FALSE(put(mistaken)) << "who adds a reference does not make a child grown up";
    EXPECT_TRUE(read().people.first().person.isMinor);
}

TEST_F(WorkConsentsTest, AWithdrawalIsSaidBeforeItIsDone) {
    const PersonId person = addPerson(work, ConsentState::Granted);
    ASSERT_TRUE(TextRepository(*library).set({{work, TextField::Caption, Language::Khmer}, QString::fromUtf8("ទន្លេ")}, anEdit()));
    published(QStringLiteral("one"));
    WithdrawalOrder order;
    order.person = person;

    const auto plan = planWithdrawal(*library, order, time.addSecs(60));

    ASSERT_TRUE(plan) << why(plan);
    EXPECT_EQ(plan->works, QList<WorkId>{work});
    EXPECT_TRUE(plan->isFinal);
    EXPECT_GE(plan->files, 1);
    EXPECT_GE(plan->texts, 1);
    EXPECT_EQ(plan->others, 0);
    EXPECT_EQ(plan->unheard, QList<qint64>{1}) << "nobody has said who has the edition";
    EXPECT_TRUE(WorkRepository(*library).get(work)) << "nothing has changed";
    order.uses = {ConsentUse::Web};
    EXPECT_FALSE(planWithdrawal(*library, order, time)->isFinal);
    EXPECT_TRUE(planWithdrawal(*library, order, time)->unheard.isEmpty()) << "no kiosk shows the web";
    order.uses = {ConsentUse::Web, ConsentUse::Print};
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));
    EXPECT_TRUE(answer(ConsentUse::Exhibition, kThailand).isShown()) << "nobody took that back";
    EXPECT_FALSE(answer(ConsentUse::Web, {}).isShown());
    EXPECT_FALSE(answer(ConsentUse::Print, {}).isShown());
}

/// Somebody who is shown in one country less is shown nowhere more.
TEST_F(WorkConsentsTest, WhatAWithdrawalInOneCountryWouldLeaveIsWhatItLeaves) {
    const PersonId person = addPerson(work, ConsentState::Granted, {QStringLiteral("KH"), QStringLiteral("TH")});
    published(QStringLiteral("one")); // in Thailand
    WithdrawalOrder order;
    order.person = person;
    order.countries = {QStringLiteral("KH")};
    EXPECT_TRUE(planWithdrawal(*library, order, time.addSecs(60))->unheard.isEmpty()) << "no edition was made for Cambodia";
    order.countries = {QStringLiteral("TH")};
    EXPECT_EQ(planWithdrawal(*library, order, time.addSecs(60))->unheard, QList<qint64>{1});
    EXPECT_FALSE(planWithdrawal(*library, order, time.addSecs(60))->isFinal);
    const QList<ConsentAnswer> before = read().answers;

    const auto foreseen = readWorkConsents(*library, work, kDay, withdrawalsFor(order, {work}));
    ASSERT_TRUE(foreseen) << why(foreseen);
    EXPECT_EQ(read().answers, before) << "nothing is written";
    ASSERT_TRUE(withdrawConsent(*library, order, anEdit()));

    EXPECT_EQ(read().answers, foreseen->answers);
    for (const ConsentAnswer &was : before) {
        for (const ConsentAnswer &is : foreseen->answers) {
            EXPECT_FALSE(is.use == was.use && is.country == was.country && is.isShown() && !was.isShown()) << is.country.toStdString();
        }
    }
}

TEST(EndsWithin, OnlyWhatHoldsNowAndHasALastDay) {
    Consent consent;
    consent.state = ConsentState::Granted;
    EXPECT_FALSE(endsWithin(consent, kDay, 60)) << "no end";
    consent.until = kDay.addDays(-1);
    EXPECT_FALSE(endsWithin(consent, kDay, 60)) << "over";
    consent.until = kDay;
    EXPECT_TRUE(endsWithin(consent, kDay, 60)) << "today is its last day";
    consent.until = kDay.addDays(61);
    EXPECT_FALSE(endsWithin(consent, kDay, 60));
    consent.until = kDay.addDays(60);
    EXPECT_TRUE(endsWithin(consent, kDay, 60));
    consent.state = ConsentState::Withdrawn;
    EXPECT_FALSE(endsWithin(consent, kDay, 60));
}

} // namespace
} // namespace sala
