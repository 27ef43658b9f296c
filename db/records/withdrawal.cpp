#include "db/records/withdrawal.h"

#include <algorithm>

namespace sala {

bool isFinal(const WithdrawalOrder &order) {
    return order.uses.isEmpty() && order.countries.isEmpty();
}

bool WithdrawalSheet::isSettled() const {
    return unheard.isEmpty() &&
           std::all_of(kiosks.begin(), kiosks.end(), [](const Confirmation &kiosk) { return kiosk.isConfirmed; });
}

} // namespace sala
