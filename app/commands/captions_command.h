#pragma once

#include "app/commands/captions_report.h"
#include "app/commands/captions_table.h"
#include "app/commands/command.h"
#include "app/commands/zawgyi_option.h"
#include "translations/language.h"

#include <optional>

namespace sala {

struct CaptionsImport {
    QString file; ///< a CSV table, or XLIFF
    WhenUnsure whenUnsure = WhenUnsure::Ask;
    Writing writing = Writing::Done;
    bool asJson = false;
    std::optional<Language> to{}; ///< of XLIFF files that do not say their language
    OlderTexts older = OlderTexts::Keep;
};

/// Brings the captions of a file into the library and says what happened: `captions import FILE` and
/// `import --captions FILE`. Returns the exit code.
int runCaptionsImport(const QString &library, const CaptionsImport &wanted);

} // namespace sala
