#pragma once

#include "app/exchange/captions_table.h"
#include "app/exchange/captions_xliff.h"

#include <optional>
#include <variant>

namespace sala {

/// How a file of captions is read and what it may do.
struct CaptionsRules {
    WhenUnsure whenUnsure = WhenUnsure::Ask;
    std::optional<Language> to{}; ///< of XLIFF files that do not say their language
    CaptionChoices choices{};
};

/// What a file says, whichever format it has.
using Captions = std::variant<CaptionTable, XliffDocument>;

/// Reads a CSV table or XLIFF, which it is by its name or its bytes. NotFound; InvalidInput when it is too large; else what
/// parseCaptions and readXliff say. Errors name the file. Any thread.
Result<Captions> readCaptionsFile(const QString &path, const CaptionsRules &rules);

/// What they would do to the library as it is now: the one rule for a preview and for the import itself.
Result<CaptionsPlan> planCaptions(Library &library, const Captions &captions, const CaptionsRules &rules);

} // namespace sala
