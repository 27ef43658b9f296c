#pragma once

#include "app/commands/captions_report.h"
#include "app/commands/command.h"
#include "app/commands/zawgyi_option.h"
#include "app/exchange/captions_file.h"

namespace sala {

struct CaptionsImport {
    QString file; ///< a CSV table, or XLIFF
    CaptionsRules rules{};
    Writing writing = Writing::Done;
    bool asJson = false;
    QString author{}; ///< whose name the history has; empty: a bundle's own, else "captions"
    QString plan{};   ///< the digest of the plan that was seen; empty: any
};

/// Brings the captions of a file into the library and says what happened: `captions import FILE` and
/// `import --captions FILE`. Returns the exit code.
int runCaptionsImport(const QString &library, const CaptionsImport &wanted);

} // namespace sala
