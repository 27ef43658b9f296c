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
}

std::optional<WithheldWork> ConsentGate::against(const WorkId &work, const ConsentQuestion &question) const {
    const QList<PersonId> persons = m_persons.value(work);
    const QList<Consent> consents = m_consents.value(work);
    if (isAllowed(persons, consents, question)) {
        return std::nullopt;
    }
    const auto person = std::find_if(persons.begin(), persons.end(), [&](const PersonId &each) {
        return obstacle(each, consents, question) != ConsentObstacle::None;
    });
    return WithheldWork{work, *person, obstacle(*person, consents, question)};
}

} // namespace sala
