#include "db/storage/withdrawal_plan.h"

#include "db/storage/confirmations.h"
#include "db/storage/query.h"
#include "db/storage/withdrawal.h"

#include <QSet>

#include <algorithm>

namespace sala {
namespace {

/// ?1: the work.
constexpr const char *kFiles = "SELECT (SELECT count(*) FROM rendition WHERE work = ?1) + (SELECT count(*) FROM film_version WHERE work = ?1)"
                               " + (SELECT count(*) FROM document_version WHERE work = ?1)"
                               " + (SELECT count(*) FROM recording WHERE work = ?1)";

int countOf(Connection &connection, const char *sql, const WorkId &work) {
    Query query(connection, sql);
    return query.with(work).next() ? int(query.integer(0)) : 0;
}

QSet<Id> idsOf(Connection &connection, const char *sql, const WorkId &work) {
    Query query(connection, sql);
    return firstColumn<QSet<Id>>(query.with(work));
}

void addKiosks(WithdrawalPlan &plan, const QList<WithdrawalSheet> &sheets) {
    QSet<QByteArray> kiosks;
    QSet<qint64> unheard;
    for (const WithdrawalSheet &sheet : sheets) {
        for (const Confirmation &kiosk : sheet.kiosks) {
            kiosks.insert(kiosk.kiosk);
        }
        unheard += QSet<qint64>(sheet.unheard.begin(), sheet.unheard.end());
    }
    plan.kiosks = int(kiosks.size());
    plan.unheard = QList<qint64>(unheard.begin(), unheard.end());
    std::sort(plan.unheard.begin(), plan.unheard.end());
}

WithdrawalPlan planFor(Connection &connection, const WithdrawalOrder &order, const QList<WorkId> &works) {
    WithdrawalPlan plan;
    plan.works = works;
    plan.isFinal = isFinal(order);
    QSet<Id> playlists;
    QSet<Id> people;
    for (const WorkId &work : works) {
        plan.files += countOf(connection, kFiles, work);
        plan.texts += countOf(connection, "SELECT count(*) FROM text WHERE owner = ? AND body <> ''", work);
        plan.drafts += countOf(connection, "SELECT count(*) FROM draft WHERE owner = ?", work);
        playlists += idsOf(connection, "SELECT playlist FROM playlist_entry WHERE work = ?", work);
        people += idsOf(connection, "SELECT person FROM work_person WHERE work = ?1 UNION SELECT person FROM consent WHERE work = ?1", work);
    }
    people.remove(order.person);
    plan.playlists = int(playlists.size());
    plan.others = int(people.size());
    return plan;
}

} // namespace

Result<WithdrawalPlan> planWithdrawal(Library &library, const WithdrawalOrder &order, const QDateTime &now) {
    return worksToWithdraw(library, order).and_then([&](const QList<WorkId> &works) {
        return reading(library.connection(), [&]() -> Result<WithdrawalPlan> {
            WithdrawalPlan plan = planFor(library.connection(), order, works);
            const bool isFromExhibitions = order.uses.isEmpty() || order.uses.contains(ConsentUse::Exhibition);
            const Result<QList<WithdrawalSheet>> sheets =
                isFromExhibitions ? sheetsIfWithdrawn(library, works, order.countries, now) : QList<WithdrawalSheet>();
            return sheets.map([&](const QList<WithdrawalSheet> &found) {
                addKiosks(plan, found);
                return plan;
            });
        });
    });
}

} // namespace sala
