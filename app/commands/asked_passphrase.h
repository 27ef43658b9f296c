#pragma once

#include "db/records/error.h"

#include <QString>

namespace sala {

/// A passphrase never stands on the command line, where the shell's history and every program would read it. This asks for one on
/// the terminal, where it is not seen, or takes the next line of standard input.
class AskedPassphrase {
  public:
    /// Io when standard input cannot be read.
    static Result<QString> once(const QString &question);

    /// On a terminal twice; InvalidInput when the two are not the same.
    static Result<QString> twice(const QString &question);
};

} // namespace sala
