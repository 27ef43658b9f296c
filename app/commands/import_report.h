#pragma once

#include "app/bringing/imported.h"

#include <functional>

namespace sala {

/// The file that a work came from; empty when nobody knows.
using SourceOfWork = std::function<QString(const WorkId &)>;

/// Says what happened on standard output, and what did not on standard error.
void report(const Imported &imported, const SourceOfWork &sourceOf, bool asJson);

} // namespace sala
