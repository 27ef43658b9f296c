#include "db/storage/consent_gate.h"

#include "db/storage/tables.h"

#include <algorithm>

namespace sala {

ConsentGate::ConsentGate(Connection &connection) {
    // Somebody whom only a consent names, not the work itself, has a say too.
    Query query(connection, "SELECT work, person FROM work_person UNION SELECT work, person FROM consent");
    while (query.next()) {
        m_persons[query.as<WorkId>(0)].append(query.as<PersonId>(1));
    }
    for (const Consent &consent : readAll(connection, tableOf<Consent>())) {
        m_consents[consent.work].append(consent);
    }
    m_withSound = worksWithSound(connection);
    m_hidden = hiddenFaces(connection);
    m_tombstones = firstColumn<QSet<Id>>(connection, "SELECT subject FROM tombstone WHERE length(subject) = 16");
}

void ConsentGate::assume(const QList<Consent> &consents) {
    for (const Consent &consent : consents) {
        m_consents[consent.work].append(consent);
        if (!m_persons[consent.work].contains(consent.person)) {
            m_persons[consent.work].append(consent.person);
        }
    }
}

QSet<Id> worksWithSound(Connection &connection) {
    return firstColumn<QSet<Id>>(connection, "SELECT id FROM work WHERE kind IN ('interview', 'documentary')"
                                             " AND id NOT IN (SELECT work FROM film WHERE has_sound = 0"
                                             " AND work NOT IN (SELECT work FROM film_version))");
}

std::optional<WithheldWork> ConsentGate::against(const WorkId &work, const ConsentQuestion &question) const {
    const QList<PersonId> persons = m_persons.value(work);
    const QList<Consent> consents = m_consents.value(work);
    const auto gone = std::find_if(persons.begin(), persons.end(),
                                   [&](const PersonId &person) { return m_tombstones.contains(person); });
    if (gone != persons.end() || m_tombstones.contains(work)) {
        return WithheldWork{work, gone == persons.end() ? PersonId() : *gone, ConsentObstacle::Withdrawn};
    }
    if (m_hidden.unburned.contains(work)) {
        return WithheldWork{work, PersonId(), ConsentObstacle::FaceVisible};
    }
    const ShownOfPeople shown{m_hidden.of.value(work), m_withSound.contains(work)};
    if (isAllowed(persons, consents, question, shown)) {
        return std::nullopt;
    }
    const auto person = std::find_if(persons.begin(), persons.end(), [&](const PersonId &each) {
        return obstacle(each, consents, question, shown) != ConsentObstacle::None;
    });
    return WithheldWork{work, *person, obstacle(*person, consents, question, shown)};
}

std::optional<WithheldWork> ConsentGate::againstKeeping(const WorkId &work) const {
    for (const Consent &consent : m_consents.value(work)) {
        if (consent.state == ConsentState::Refused || consent.state == ConsentState::Withdrawn) {
            return WithheldWork{work, consent.person,
                                consent.state == ConsentState::Refused ? ConsentObstacle::Refused : ConsentObstacle::Withdrawn};
        }
    }
    return against(work, {ConsentUse::Exhibition, {}, {}}); // no country: everywhere; no day: for ever
}

Withdrawals ConsentGate::withdrawn(const ConsentQuestion &question) const {
    Withdrawals withdrawals;
    withdrawals.country = question.country;
    for (auto it = m_consents.begin(); it != m_consents.end(); ++it) {
        for (const Consent &consent : *it) {
            if (consent.use != question.use || consent.state != ConsentState::Withdrawn) {
                continue;
            }
            if (consent.countries.isEmpty()) {
                withdrawals.everywhere.insert(it.key());
            } else if (consent.countries.contains(question.country)) {
                withdrawals.there.insert(it.key());
            }
        }
    }
    return withdrawals;
}

} // namespace sala
