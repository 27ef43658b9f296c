#pragma once

#include "app/commands/command.h"

namespace sala {

/// Adds `captions bundle --language L -o FOLDER`.
void addCaptionsBundle(CommandLine &line, CLI::App &captions);

} // namespace sala
