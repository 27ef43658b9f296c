#pragma once

#include "app/look/theme.h"

#include <CLI/CLI.hpp>

#include <string>

namespace sala {

/// --text-size, --contrast, --reach and --motion, for every command that shows pages.
struct ReadingOptions {
    std::string textSize = "usual";
    std::string contrast = "usual";
    std::string reach = "usual";
    std::string motion = "usual";

    void addTo(CLI::App &command); ///< must live as long as the command
    Reading reading() const;
};

} // namespace sala
