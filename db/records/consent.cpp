#include "db/records/consent.h"

#include <algorithm>

namespace sala {
namespace {

/// A refusal or withdrawal speaks for the countries it names, or for all; where the country is unknown it
/// counts always.
bool forbids(const Consent &consent, const ConsentQuestion &question) {
    const bool countryFits = consent.countries.isEmpty() || question.country.isEmpty() ||
                             consent.countries.contains(question.country);
    return (consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn) &&
           countryFits;
}

/// What keeps a consent that is neither refused nor withdrawn here from counting.
ConsentObstacle shortfall(const Consent &consent, const ConsentQuestion &question, const ShownOfPeople &shown) {
    if (consent.state != ConsentState::Granted) {
        return ConsentObstacle::Unknown;
    }
    if (!consent.countries.isEmpty() &&
        (question.country.isEmpty() || !consent.countries.contains(question.country))) {
        return ConsentObstacle::OtherCountry;
    }
    if (consent.until.isValid() && (!question.day.isValid() || question.day > consent.until)) {
        return ConsentObstacle::Ended;
    }
    if (consent.faceHidden && !shown.hiddenFaces.contains(consent.person)) {
        return ConsentObstacle::FaceVisible;
    }
    return consent.voiceHidden && shown.isVoiceHeard ? ConsentObstacle::VoiceHeard : ConsentObstacle::None;
}

} // namespace

bool coversAll(const QStringList &countries, const QStringList &wanted) {
    return countries.isEmpty() ||
           (!wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &country) {
               return countries.contains(country);
           }));
}

ConsentObstacle obstacle(const PersonId &person, const QList<Consent> &consents,
                         const ConsentQuestion &question, const ShownOfPeople &shown) {
    bool granted = false;
    ConsentObstacle found = ConsentObstacle::Unknown;
    for (const Consent &consent : consents) {
        if (consent.person != person || consent.use != question.use) {
            continue;
        }
        if (forbids(consent, question)) {
            return consent.state == ConsentState::Refused ? ConsentObstacle::Refused
                                                          : ConsentObstacle::Withdrawn;
        }
        const ConsentObstacle here = shortfall(consent, question, shown);
        granted = granted || here == ConsentObstacle::None;
        found = here == ConsentObstacle::Unknown ? found : here;
    }
    return granted ? ConsentObstacle::None : found;
}

bool isAllowed(const QList<PersonId> &persons, const QList<Consent> &consents,
               const ConsentQuestion &question, const ShownOfPeople &shown) {
    return std::all_of(persons.begin(), persons.end(), [&](const PersonId &person) {
        return obstacle(person, consents, question, shown) == ConsentObstacle::None;
    });
}

} // namespace sala
