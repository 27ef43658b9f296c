#include "db/records/consent.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

const ConsentQuestion kInThailand{ConsentUse::Exhibition, QStringLiteral("TH"), QDate(2016, 12, 1)};

Consent consentOf(const PersonId &person, ConsentState state, const QStringList &countries = {}) {
    Consent consent;
    consent.id = ConsentId::generate();
    consent.person = person;
    consent.state = state;
    consent.countries = countries;
    return consent;
}

TEST(ConsentTest, ShowsAWorkOnWhichNobodyIsRecognisable) {
    EXPECT_TRUE(isAllowed({}, {}, kInThailand));
}

TEST(ConsentTest, UnknownIsNotShown) {
    const PersonId person = PersonId::generate();

    EXPECT_FALSE(isAllowed({person}, {}, kInThailand));
    EXPECT_FALSE(isAllowed({person}, {consentOf(person, ConsentState::Unknown)}, kInThailand));
}

TEST(ConsentTest, OfSeveralPeopleTheStrictestWins) {
    const PersonId one = PersonId::generate();
    const PersonId two = PersonId::generate();
    const QList<Consent> both{consentOf(one, ConsentState::Granted), consentOf(two, ConsentState::Refused)};

    EXPECT_TRUE(isAllowed({one}, both, kInThailand));
    EXPECT_FALSE(isAllowed({one, two}, both, kInThailand));
}

TEST(ConsentTest, HoldsOnlyInItsCountries) {
    const PersonId person = PersonId::generate();
    const QList<Consent> inCambodia{consentOf(person, ConsentState::Granted, {QStringLiteral("KH")})};
    ConsentQuestion nowhere = kInThailand;
    nowhere.country.clear();

    EXPECT_FALSE(isAllowed({person}, inCambodia, kInThailand));
    EXPECT_FALSE(isAllowed({person}, inCambodia, nowhere));
}

TEST(ConsentTest, AWithdrawalOutweighsAnEarlierGrant) {
    const PersonId person = PersonId::generate();

    EXPECT_FALSE(isAllowed(
        {person}, {consentOf(person, ConsentState::Granted), consentOf(person, ConsentState::Withdrawn)},
        kInThailand));
}

TEST(ConsentTest, EndsAfterItsLastDay) {
    const PersonId person = PersonId::generate();
    Consent consent = consentOf(person, ConsentState::Granted);

    consent.until = kInThailand.day;
    EXPECT_TRUE(isAllowed({person}, {consent}, kInThailand));

    consent.until = kInThailand.day.addDays(-1);
    EXPECT_FALSE(isAllowed({person}, {consent}, kInThailand));
}

TEST(ConsentTest, AFaceToBeHiddenIsNotShownUntilItIs) {
    const PersonId person = PersonId::generate();
    Consent consent = consentOf(person, ConsentState::Granted);
    consent.faceHidden = true;

    EXPECT_FALSE(isAllowed({person}, {consent}, kInThailand));
    EXPECT_TRUE(isAllowed({person}, {consent}, kInThailand, {{person}}));
}

TEST(ConsentTest, AVoiceNotToBeHeardStandsAgainstWhatHasSoundOnly) {
    const PersonId person = PersonId::generate();
    Consent consent = consentOf(person, ConsentState::Granted);
    consent.voiceHidden = true;

    EXPECT_TRUE(isAllowed({person}, {consent}, kInThailand));
    EXPECT_EQ(obstacle(person, {consent}, kInThailand, {{}, true}), ConsentObstacle::VoiceHeard);
}

TEST(ConsentTest, OfAnotherUseDoesNotCount) {
    const PersonId person = PersonId::generate();
    Consent consent = consentOf(person, ConsentState::Granted);
    consent.use = ConsentUse::Web;

    EXPECT_FALSE(isAllowed({person}, {consent}, kInThailand));
}

} // namespace
} // namespace sala
