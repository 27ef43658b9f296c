#pragma once

#include "app/commands/captions_plan.h"

namespace sala {

/// Whether an import writes, or only says what it would write.
enum class Writing { Done, DryRun };

/// Tells people at a terminal what an import did: what is wrong on standard error, each with its place; what
/// it changed, or would change row by row, on standard output.
void reportCaptions(const CaptionsPlan &plan, Writing writing);

/// The same as one JSON object on standard output; what is wrong is on standard error, too.
void reportCaptionsAsJson(const CaptionsPlan &plan, Writing writing);

/// "row 3, column km: …", "line 12, unit 018f…/title: …"
QString sentenceOf(const CaptionProblem &problem);

} // namespace sala
