#pragma once

#include "app/exchange/captions_plan.h"

#include <QJsonObject>

namespace sala {

/// Whether an import writes, or only says what it would write: in a line, or text by text.
enum class Writing { Done, DryRun, Preview };

/// Tells people at a terminal what an import did: what is wrong on standard error, each with its place; what
/// it changed, or would change row by row, on standard output.
void reportCaptions(const CaptionsPlan &plan, Writing writing);

/// The same as one JSON object on standard output; what is wrong is on standard error, too.
void reportCaptionsAsJson(const CaptionsPlan &plan, Writing writing);

QJsonObject placeJson(const CaptionPlace &place); ///< row and column, or line and unit

/// "row 3, column km", "line 12, unit 018f…/title"
QString wordsOf(const CaptionPlace &place);

/// "row 3, column km: …", "line 12, unit 018f…/title: …"
QString sentenceOf(const CaptionProblem &problem);

} // namespace sala
