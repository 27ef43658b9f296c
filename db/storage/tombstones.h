#pragma once

#include "db/storage/query.h"

namespace sala {

/// Whether something was erased for good: no words, drafts or undone edits of it are taken any more. Throws.
bool isErased(Connection &connection, const Id &subject);

/// NotAllowed when it was. Throws.
Result<void> refuseErased(Connection &connection, const Id &subject);

} // namespace sala
