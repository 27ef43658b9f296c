#pragma once

#include "app/commands/command.h"

namespace sala {

/// Adds `captions export FILE`.
void addCaptionsExport(CommandLine &line, CLI::App &captions);

} // namespace sala
