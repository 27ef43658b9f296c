#include "db/records/consent.h"

#include <algorithm>

namespace sala {
namespace {

bool permits(const Consent &consent, const ConsentQuestion &question, bool faceIsHidden) {
    const bool countryFits =
        consent.countries.isEmpty() || (!question.country.isEmpty() && consent.countries.contains(question.country));
    const bool stillRuns = !consent.until.isValid() || (question.day.isValid() && question.day <= consent.until);
    return consent.state == ConsentState::Granted && countryFits && stillRuns && (!consent.faceHidden || faceIsHidden);
}

/// A refusal or withdrawal speaks for the countries it names, or for all.
bool forbids(const Consent &consent, const ConsentQuestion &question) {
    const bool countryFits = consent.countries.isEmpty() || question.country.isEmpty() ||
                             consent.countries.contains(question.country);
    return (consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn) && countryFits;
}

bool allows(const PersonId &person, const QList<Consent> &consents, const ConsentQuestion &question,
            bool faceIsHidden) {
    bool granted = false;
    for (const Consent &consent : consents) {
        if (consent.person != person || consent.use != question.use) {
            continue;
        }
        if (forbids(consent, question)) {
            return false;
        }
        granted = granted || permits(consent, question, faceIsHidden);
    }
    return granted;
}

} // namespace

bool isAllowed(const QList<PersonId> &persons, const QList<Consent> &consents, const ConsentQuestion &question,
               bool faceIsHidden) {
    return std::all_of(persons.begin(), persons.end(), [&](const PersonId &person) {
        return allows(person, consents, question, faceIsHidden);
    });
}

} // namespace sala
