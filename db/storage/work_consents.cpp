#include "db/storage/work_consents.h"

#include "db/storage/consent_gate.h"
#include "db/storage/consent_repository.h"
#include "db/storage/evidence_repository.h"
#include "db/storage/hidden_faces.h"
#include "db/storage/record_repository.h"
#include "db/storage/tables.h"
#include "db/storage/transaction.h"
#include "db/storage/work_repository.h"

#include <algorithm>

namespace sala {
namespace {

/// Reads one work's; throws.
class WorkConsentsReader {
  public:
    WorkConsentsReader(Connection &connection, const WorkId &work, const QDate &day, const QList<Consent> &assumed)
        : m_connection(connection), m_gate(connection), m_day(day), m_assumed(assumed) {
        m_read.work = work;
        m_gate.assume(assumed);
    }

    WorkConsents read() {
        m_read.hiddenFaces = hiddenFaces(m_connection).of.value(m_read.work);
        m_read.isVoiceHeard = worksWithSound(m_connection).contains(m_read.work);
        readPeople();
        readCountries();
        for (const QString &country : m_read.countries + QStringList{QString()}) {
            ask(ConsentUse::Exhibition, country);
        }
        ask(ConsentUse::Web, {});
        ask(ConsentUse::Print, {});
        return m_read;
    }

  private:
    void readPeople() {
        m_consents = readWhere(m_connection, tableOf<Consent>(), "work", toCell(m_read.work));
        std::copy_if(m_assumed.begin(), m_assumed.end(), std::back_inserter(m_consents),
                     [this](const Consent &consent) { return consent.work == m_read.work; });
        Query in(m_connection, "SELECT person FROM work_person WHERE work = ?1 UNION SELECT person FROM consent WHERE work = ?1");
        const auto ids = firstColumn<QSet<Id>>(in.with(m_read.work));
        for (const Person &person : readAll(m_connection, tableOf<Person>())) { // by their references
            if (ids.contains(person.id)) {
                m_read.people.append(consentsOf(person));
            }
        }
    }

    PersonInWork consentsOf(const Person &person) {
        PersonInWork one{person, {}, {}};
        for (const Consent &consent : m_consents) {
            if (consent.person == person.id) {
                const auto known = readWhere(m_connection, tableOf<ConsentDetails>(), "consent", toCell(consent.id));
                one.consents.append(consent);
                one.details.append(known.value(0));
            }
        }
        return one;
    }

    void readCountries() {
        QStringList countries = firstColumn<QStringList>(m_connection, "SELECT country FROM exhibition ORDER BY first_day, key, id");
        for (const Consent &consent : m_consents) {
            countries += consent.countries;
        }
        countries.removeAll(QString());
        countries.removeDuplicates();
        m_read.countries = countries;
    }

    void ask(ConsentUse use, const QString &country) {
        ConsentAnswer answer{use, country, ConsentObstacle::None, {}, {}};
        if (const auto against = m_gate.against(m_read.work, {use, country, m_day})) {
            answer.obstacle = against->obstacle;
            answer.person = against->person;
        } else {
            answer.lastDay = lastDay(use, country);
        }
        m_read.answers.append(answer);
    }

    /// The gate says another thing only where somebody's consent ends.
    QDate lastDay(ConsentUse use, const QString &country) const {
        QList<QDate> ends;
        for (const Consent &consent : m_consents) {
            if (consent.until.isValid() && consent.until >= m_day) {
                ends.append(consent.until);
            }
        }
        std::sort(ends.begin(), ends.end());
        const auto last = std::find_if(ends.begin(), ends.end(), [&](const QDate &end) {
            return m_gate.against(m_read.work, {use, country, end.addDays(1)}).has_value();
        });
        return last == ends.end() ? QDate() : *last;
    }

    Connection &m_connection;
    ConsentGate m_gate;
    QDate m_day;
    QList<Consent> m_assumed;
    QList<Consent> m_consents;
    WorkConsents m_read;
};

Result<void> addEvidence(Library &library, WorkConsents &read) {
    const EvidenceRepository evidence(library);
    const auto isReady = evidence.hasPassphrase();
    if (!isReady) {
        return tl::unexpected(isReady.error());
    }
    read.isEvidenceReady = *isReady;
    for (PersonInWork &person : read.people) {
        for (const Consent &consent : person.consents) {
            const auto pieces = evidence.of(consent.id);
            if (!pieces) {
                return tl::unexpected(pieces.error());
            }
            person.evidence += *pieces;
        }
    }
    return {};
}

/// Grown up, or not; of somebody under age another person says what they agree to.
Result<Person> personOf(Library &library, const ConsentEntry &entry, const Edit &edit) {
    return personCalled(library, entry.reference, entry.isMinor, edit).and_then([&](const Person &person) -> Result<Person> {
        Person wanted = person;
        wanted.isMinor = entry.isMinor || (person.isMinor && !entry.isKnown);
        const bool isAlone = wanted.isMinor && entry.wanted.state == ConsentState::Granted && entry.details.guardian.isEmpty();
        if (isAlone) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("nobody has agreed for this person under age"), entry.reference);
        }
        return wanted == person ? Result<Person>(person)
                                : PersonRepository(library).update(person, wanted, edit).map([&] { return wanted; });
    });
}

Result<ConsentId> writeAnswer(Library &library, const ConsentEntry &entry, const Consent &wanted, const Edit &edit) {
    return consentToChange(library, wanted).and_then([&](const std::optional<Consent> &stored) -> Result<ConsentId> {
        if (stored != entry.seen) {
            return fail(ErrorCode::Conflict, QStringLiteral("somebody else has recorded another consent meanwhile"), wanted.work.text());
        }
        Consent kept = wanted;
        kept.id = stored ? stored->id : ConsentId::generate();
        ConsentRepository consents(library);
        return (stored ? consents.update(*stored, kept, edit) : consents.add(kept, edit)).map([&] { return kept.id; });
    });
}

} // namespace

Result<WorkConsents> readWorkConsents(Library &library, const WorkId &work, const QDate &day, const QList<Consent> &assumed) {
    return WorkRepository(library).get(work).and_then([&](const Work &found) {
        return reading(library.connection(), [&]() -> Result<WorkConsents> {
            WorkConsents read = WorkConsentsReader(library.connection(), work, day, assumed).read();
            read.canHide = found.kind == WorkKind::Photograph && found.rendition(RenditionKind::Original);
            return addEvidence(library, read).map([&] { return read; });
        });
    });
}

Result<Person> personCalled(Library &library, const QString &reference, bool isMinor, const Edit &edit) {
    PersonRepository persons(library);
    const QString wanted = reference.trimmed();
    if (wanted.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a person has a private reference"));
    }
    const auto found = persons.find(wanted);
    if (!found || *found) {
        return found.map([](const std::optional<Person> &person) { return *person; });
    }
    const Person person{PersonId::generate(), wanted, isMinor};
    return persons.add(person, edit).map([&] { return person; });
}

Result<void> beIn(Library &library, const WorkId &work, const PersonId &person, const Edit &edit) {
    WorkRepository works(library);
    return works.persons(work).and_then([&](const QList<PersonId> &seen) {
        return seen.contains(person) ? Result<void>() : works.setPersons(work, seen, QList<PersonId>(seen) << person, edit);
    });
}

Result<std::optional<Consent>> consentToChange(Library &library, const Consent &wanted) {
    const auto recorded = ConsentRepository(library).of(wanted.work);
    if (!recorded) {
        return tl::unexpected(recorded.error());
    }
    for (const Consent &seen : *recorded) {
        if (seen.person != wanted.person || seen.use != wanted.use) {
            continue;
        }
        if (seen.state == ConsentState::Withdrawn && wanted.state == ConsentState::Granted &&
            coversAll(seen.countries, wanted.countries)) {
            return fail(ErrorCode::NotAllowed,
                        QStringLiteral("this person has taken consent back for this work, which is never undone"),
                        wanted.work.text());
        }
        if (seen.state != ConsentState::Withdrawn) {
            return std::optional<Consent>(seen);
        }
    }
    return std::optional<Consent>();
}

Result<void> writeConsent(Library &library, const ConsentEntry &entry, const Edit &edit) {
    auto transaction = Transaction::begin(library);
    const auto person = transaction ? personOf(library, entry, edit) : tl::unexpected(transaction.error());
    if (!person) {
        return tl::unexpected(person.error());
    }
    Consent wanted = entry.wanted;
    wanted.person = person->id;
    return beIn(library, wanted.work, person->id, edit)
        .and_then([&] { return writeAnswer(library, entry, wanted, edit); })
        .and_then([&](const ConsentId &id) {
            ConsentDetails details = entry.details;
            details.consent = id;
            ConsentRepository consents(library);
            return consents.detailsOf(id).and_then([&](const ConsentDetails &seen) {
                details.id = seen.id;
                return details == seen ? Result<void>() : consents.setDetails(details, edit);
            });
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace sala
