#pragma once

#include "app/commands/command.h"

namespace sala {

/// `exhibition events|event|cancel`: the talks and launches of an exhibition's programme.
void addEventCommands(CLI::App &exhibition, CommandLine &line);

} // namespace sala
