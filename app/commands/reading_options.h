#pragma once

#include "app/visitor/theme.h"

#include <CLI/CLI.hpp>

#include <string>

namespace sala {

/// --text-size and --contrast, for every command that shows pages.
struct ReadingOptions {
    std::string textSize = "usual";
    std::string contrast = "usual";
    std::string reach = "usual";

    void addTo(CLI::App &command); ///< must live as long as the command
    Reading reading() const;
};

} // namespace sala
