#pragma once

#include "app/exchange/captions_plan.h"

namespace sala {

/// Shows at a terminal what an import would do with every text of a file, before and after and why, then how many of each, and
/// the plan's digest. What is wrong with the file is among it.
void previewCaptions(const CaptionsPlan &plan);

/// The same as one JSON object: rows, counts, plan.
void previewCaptionsAsJson(const CaptionsPlan &plan);

} // namespace sala
