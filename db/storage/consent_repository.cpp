#include "db/storage/consent_repository.h"

#include "db/storage/tables.h"

namespace sala {
namespace {

bool holdsAsFar(const Consent &before, const Consent &now) {
    return now.state == ConsentState::Withdrawn && coversAll(now.countries, before.countries) &&
           now.person == before.person && now.work == before.work && now.use == before.use;
}

ConsentDetails detailsFor(Connection &connection, const ConsentId &consent) {
    const QList<ConsentDetails> found = readWhere(connection, tableOf<ConsentDetails>(), "consent", toCell(consent));
    ConsentDetails blank;
    blank.consent = consent;
    return found.isEmpty() ? blank : found.first();
}

} // namespace

Result<QList<Consent>> ConsentRepository::all() const {
    return attempt(m_connection->path(),
                   [&]() -> Result<QList<Consent>> { return readAll(*m_connection, tableOf<Consent>()); });
}

Result<QList<Consent>> ConsentRepository::of(const WorkId &work) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Consent>> {
        return readWhere(*m_connection, tableOf<Consent>(), "work", toCell(work));
    });
}

Result<void> ConsentRepository::add(const Consent &consent, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        insertRecord(*m_connection, tableOf<Consent>(), consent, edit);
        return {};
    });
}

Result<void> ConsentRepository::update(const Consent &seen, const Consent &wanted, const Edit &edit) {
    if (seen.state == ConsentState::Withdrawn && !holdsAsFar(seen, wanted)) {
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("a withdrawal is never undone: kiosks have erased the work and show it no more"),
                    seen.work.text());
    }
    return writing(*m_connection, [&] {
        return updateRecord(*m_connection, tableOf<Consent>(), {seen, wanted}, edit);
    });
}

Result<QList<ConsentDetails>> ConsentRepository::details() const {
    return attempt(m_connection->path(),
                   [&]() -> Result<QList<ConsentDetails>> { return readAll(*m_connection, tableOf<ConsentDetails>()); });
}

Result<ConsentDetails> ConsentRepository::detailsOf(const ConsentId &consent) const {
    return attempt(m_connection->path(),
                   [&]() -> Result<ConsentDetails> { return detailsFor(*m_connection, consent); });
}

Result<void> ConsentRepository::setDetails(const ConsentDetails &wanted, const Edit &edit) {
    if (wanted.note.size() > kLongestConsentNote) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a note has at most %1 characters").arg(kLongestConsentNote));
    }
    return writing(*m_connection, [&]() -> Result<void> {
        const ConsentDetails seen = detailsFor(*m_connection, wanted.consent);
        ConsentDetails kept = wanted;
        kept.id = seen.id.isNull() ? Id::generate() : seen.id;
        if (!seen.id.isNull()) {
            return updateRecord(*m_connection, tableOf<ConsentDetails>(), {seen, kept}, edit);
        }
        insertRecord(*m_connection, tableOf<ConsentDetails>(), kept, edit);
        return {};
    });
}

} // namespace sala
