#pragma once

#include "app/commands/command.h"

namespace sala {

/// `exhibition question KEY [FILE]`: what an exhibition asks its visitors at the end of a path.
void addQuestionCommand(CLI::App &exhibition, CommandLine &line);

} // namespace sala
