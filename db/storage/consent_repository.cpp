#include "db/storage/consent_repository.h"

#include "db/storage/tables.h"

namespace sala {
namespace {

bool holdsAsFar(const Consent &before, const Consent &now) {
    return now.state == ConsentState::Withdrawn && coversAll(now.countries, before.countries) &&
           now.person == before.person && now.work == before.work && now.use == before.use;
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

} // namespace sala
