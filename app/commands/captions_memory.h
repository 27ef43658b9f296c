#pragma once

#include "app/commands/command.h"

namespace sala {

/// Adds `captions memory --to L [TEXT]`.
void addCaptionsMemory(CommandLine &line, CLI::App &captions);

} // namespace sala
