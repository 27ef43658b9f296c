#pragma once

#include "db/storage/library.h"
#include "db/storage/library_check.h"

namespace sala {

/// Reads every text of a library, and the names of makers, for what should not have come in. Warnings:
/// `text-zawgyi` (text that looks like Zawgyi, with both readings), `text-mixed` (a word of mixed scripts,
/// with its code points). Notes: `text-zawgyi-unsure` (it could be either).
///
/// Fails when the library cannot be read.
Result<QList<Finding>> checkTexts(Library &library);

} // namespace sala
