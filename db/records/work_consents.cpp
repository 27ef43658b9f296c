#include "db/records/work_consents.h"

namespace sala {

bool endsWithin(const Consent &consent, const QDate &today, int days) {
    return consent.state == ConsentState::Granted && consent.until >= today && consent.until <= today.addDays(days);
}

} // namespace sala
