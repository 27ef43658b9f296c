#pragma once

#include "app/bringing/bring_row.h"
#include "db/storage/library.h"

#include <QSize>

#include <atomic>
#include <functional>

namespace sala {

/// Largest picture of a row, in pixels.
constexpr QSize kBringPicturePx{240, 180};

/// What bringing these files and folders in would do, one row after the other as they are looked at: photographs, films,
/// documents, each opened by what opens it when it comes in, so that a bad file is named here. Nothing is written. Blocks; any
/// thread; `found` is called on it with how many files are looked at and how many there are.
///
/// Ends early when it is cancelled. Fails as reading the library does.
Result<void> planBringing(Library &library, const QStringList &paths,
                          const std::function<void(const BringRow &row, int done, int total)> &found,
                          const std::atomic_bool &isCancelled);

} // namespace sala
