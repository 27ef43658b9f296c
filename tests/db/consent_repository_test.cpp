#include "db/storage/consent_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/record_repository.h"
#include "db/storage/revision_repository.h"
#include "db/storage/work_repository.h"
#include "tests/db/temporary_library.h"

namespace sala {
namespace {

class ConsentRepositoryTest : public testing::Test {
  protected:
    ConsentRepositoryTest() {
        Work work;
        work.id = WorkId::generate();
        const Person person{PersonId::generate(), QStringLiteral("MM-2016-003")};
        EXPECT_TRUE(WorkRepository(*library).add(work, anEdit()));
        EXPECT_TRUE(PersonRepository(*library).add(person, anEdit()));
        consent.id = ConsentId::generate();
        consent.person = person.id;
        consent.work = work.id;
        consent.use = ConsentUse::Print;
        consent.state = ConsentState::Granted;
        consent.countries = {QStringLiteral("KH"), QStringLiteral("TH")};
        consent.faceHidden = true;
        consent.until = QDate(2020, 2, 29);
    }

    TemporaryLibrary library;
    Consent consent;
};

TEST_F(ConsentRepositoryTest, KeepsEveryField) {
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));

    library.reopen();

    EXPECT_EQ(ConsentRepository(*library).of(consent.work), QList<Consent>{consent});
    EXPECT_EQ(ConsentRepository(*library).all(), QList<Consent>{consent});
    EXPECT_TRUE(ConsentRepository(*library).of(WorkId::generate())->isEmpty());
}

TEST_F(ConsentRepositoryTest, KeepsHowItWasGivenBesideIt) {
    consent.voiceHidden = true;
    ConsentRepository consents(*library);
    ASSERT_TRUE(consents.add(consent, anEdit()));
    EXPECT_EQ(consents.detailsOf(consent.id)->form, ConsentForm::NotSaid);
    ConsentDetails details{{}, consent.id, ConsentForm::Written, QDate(2016, 5, 17), QStringLiteral("ksw"),
                           QStringLiteral("Sokha"), QStringLiteral("MM-2016-004"), QStringLiteral("asked at home")};

    ASSERT_TRUE(consents.setDetails(details, anEdit()));
    details.note = QStringLiteral("asked at home, twice");
    ASSERT_TRUE(consents.setDetails(details, anEdit()));

    const ConsentDetails kept = consents.detailsOf(consent.id).value();
    details.id = kept.id;
    EXPECT_EQ(kept, details);
    EXPECT_EQ(consents.details().value(), QList<ConsentDetails>{details});
    EXPECT_EQ(RevisionRepository(*library).of(kept.id, QStringLiteral("note"))->size(), 2);
    EXPECT_EQ(RevisionRepository(*library).of(kept.id, QStringLiteral("guardian"))->size(), 1);
    EXPECT_TRUE(consents.of(consent.work)->first().voiceHidden);
    details.note = QString(kLongestConsentNote + 1, u'x');
    EXPECT_EQ(consents.setDetails(details, anEdit()).error().code, ErrorCode::InvalidInput);
    details.note.clear();
    details.consent = ConsentId::generate();
    EXPECT_FALSE(consents.setDetails(details, anEdit()));
}

TEST_F(ConsentRepositoryTest, HowItWasGivenGoesWithWhatIsErased) {
    ConsentRepository consents(*library);
    ASSERT_TRUE(consents.add(consent, anEdit()));
    ConsentDetails details;
    details.consent = consent.id;
    details.note = QStringLiteral("the secret note");
    ASSERT_TRUE(consents.setDetails(details, anEdit()));

    ASSERT_TRUE(eraseWorks(*library, {consent.work}, anEdit()));
    ASSERT_TRUE(emptyLog(*library));
    EXPECT_TRUE(consents.details()->isEmpty());
    library.close();

    EXPECT_FALSE(bytesOf(library.path()).contains("the secret note"));
}

TEST_F(ConsentRepositoryTest, RemembersWhatWasAgreedBeforeAWithdrawal) {
    Consent withdrawn = consent;
    withdrawn.state = ConsentState::Withdrawn;
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));

    ASSERT_TRUE(ConsentRepository(*library).update(consent, withdrawn, anEdit()));

    EXPECT_EQ(ConsentRepository(*library).of(consent.work), QList<Consent>{withdrawn});
    const auto states = RevisionRepository(*library).of(consent.id, QStringLiteral("state"));
    ASSERT_EQ(states->size(), 2);
    EXPECT_EQ(states->first().value, QStringLiteral("granted"));
    EXPECT_EQ(states->last().value, QStringLiteral("withdrawn"));
}

TEST_F(ConsentRepositoryTest, TakesNoWithdrawalBackButLetsItReachFurther) {
    consent.state = ConsentState::Withdrawn;
    consent.countries = {QStringLiteral("MM")};
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
    Consent granted = consent;
    granted.state = ConsentState::Granted;
    Consent elsewhere = consent;
    elsewhere.countries = {QStringLiteral("TH")};
    Consent further = consent;
    further.countries = {};

    EXPECT_EQ(ConsentRepository(*library).update(consent, granted, anEdit()).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(ConsentRepository(*library).update(consent, elsewhere, anEdit()).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(ConsentRepository(*library).update(consent, further, anEdit()));
    EXPECT_EQ(ConsentRepository(*library).update(further, consent, anEdit()).error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(ConsentRepository(*library).of(consent.work), QList<Consent>{further});
}

TEST_F(ConsentRepositoryTest, DoesNotLetALateEditUndoAWithdrawal) {
    Consent withdrawn = consent;
    withdrawn.state = ConsentState::Withdrawn;
    Consent refused = consent;
    refused.state = ConsentState::Refused;
    ASSERT_TRUE(ConsentRepository(*library).add(consent, anEdit()));
    ASSERT_TRUE(ConsentRepository(*library).update(consent, withdrawn, anEdit()));

    EXPECT_EQ(ConsentRepository(*library).update(consent, refused, anEdit()).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(ConsentRepository(*library).of(consent.work), QList<Consent>{withdrawn});
}

} // namespace
} // namespace sala
