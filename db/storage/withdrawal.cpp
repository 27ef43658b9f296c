#include "db/storage/withdrawal.h"

#include "db/storage/consent_repository.h"
#include "db/storage/erasure.h"
#include "db/storage/migration_copies.h"
#include "db/storage/query.h"
#include "db/storage/transaction.h"

namespace sala {
namespace {

QList<ConsentUse> usesOf(const WithdrawalOrder &order) {
    return order.uses.isEmpty() ? QList<ConsentUse>{ConsentUse::Exhibition, ConsentUse::Web, ConsentUse::Print} : order.uses;
}

/// Everywhere: what was agreed to becomes what was taken back. In some countries: it stands beside what holds elsewhere.
Result<void> withdrawOne(ConsentRepository &consents, const Consent &wanted, const Edit &edit) {
    const auto recorded = consents.of(wanted.work);
    if (!recorded) {
        return tl::unexpected(recorded.error());
    }
    bool isKept = false;
    for (const Consent &seen : *recorded) {
        if (seen.person != wanted.person || seen.use != wanted.use) {
            continue;
        }
        if (seen.state == ConsentState::Withdrawn && coversAll(seen.countries, wanted.countries)) {
            isKept = true;
            continue;
        }
        if (!wanted.countries.isEmpty()) {
            continue;
        }
        Consent gone = seen;
        gone.state = ConsentState::Withdrawn;
        gone.countries.clear();
        if (const Result<void> done = consents.update(seen, gone, edit); !done) {
            return done;
        }
        isKept = true;
    }
    return isKept ? Result<void>() : consents.add(wanted, edit);
}

} // namespace

Result<QList<WorkId>> worksToWithdraw(Library &library, const WithdrawalOrder &order) {
    return attempt(library.path(), [&]() -> Result<QList<WorkId>> {
        QList<WorkId> in;
        Query query(library.connection(), "SELECT work FROM work_person WHERE person = ?1"
                                          " UNION SELECT work FROM consent WHERE person = ?1 ORDER BY work");
        query.with(order.person);
        while (query.next()) {
            in.append(query.as<WorkId>(0));
        }
        if (in.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("this person is in no work of the library"),
                        order.person.text());
        }
        for (const WorkId &work : order.works) {
            if (!in.contains(work)) {
                return fail(ErrorCode::NotFound, QStringLiteral("this person is not in this work"), work.text());
            }
        }
        return order.works.isEmpty() ? in : order.works;
    });
}

QList<Consent> withdrawalsFor(const WithdrawalOrder &order, const QList<WorkId> &works) {
    QList<Consent> wanted;
    for (const WorkId &work : works) {
        for (const ConsentUse use : usesOf(order)) {
            wanted.append({ConsentId::generate(), order.person, work, use, ConsentState::Withdrawn, order.countries, false, {}});
        }
    }
    return wanted;
}

Result<QList<WorkId>> withdrawConsent(Library &library, const WithdrawalOrder &order, const Edit &edit) {
    auto transaction = Transaction::begin(library);
    const auto works = transaction ? worksToWithdraw(library, order) : tl::unexpected(transaction.error());
    if (!works) {
        return works;
    }
    ConsentRepository consents(library);
    for (const Consent &wanted : withdrawalsFor(order, *works)) {
        if (const Result<void> done = withdrawOne(consents, wanted, edit); !done) {
            return tl::unexpected(done.error());
        }
    }
    const Result<void> erased = isFinal(order) ? eraseWorks(library, *works, edit) : Result<void>();
    return erased.and_then([&] { return transaction->commit(); }).map([&] {
        if (isFinal(order)) {
            (void)eraseFromCopies(library); // copiesWithErased() names those in which it could not be done
        }
        return *works;
    });
}

} // namespace sala
