#pragma once

#include "db/records/withdrawal.h"
#include "db/storage/library.h"

namespace sala {

/// What it would take away. Nothing is changed. As worksToWithdraw().
Result<WithdrawalPlan> planWithdrawal(Library &library, const WithdrawalOrder &order, const QDateTime &now);

} // namespace sala
