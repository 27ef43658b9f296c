#pragma once

#include "db/records/exhibition.h"
#include "db/storage/library.h"
#include "media/text/zawgyi.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sala {

/// What the command line says of an exhibition. Nothing: left as it is.
struct ExhibitionChanges {
    std::string key;
    std::vector<std::string> titles;
    std::vector<std::string> languages; ///< of the titles, in their order; without any: of the attract loop
    std::optional<std::string> defaultLanguage;
    std::optional<std::string> country;
    std::optional<std::string> address;
    std::optional<std::string> venue;
    std::optional<std::string> firstDay;
    std::optional<std::string> lastDay;
    std::optional<std::string> zone;
    std::optional<std::string> playlist;
    std::optional<std::string> schedule;
    std::shared_ptr<WhenUnsure> whenUnsure; ///< of Burmese titles
};

/// The options of `exhibition add` and `exhibition set`, but for the key and for --country.
void addExhibitionOptions(CLI::App &command, ExhibitionChanges &changes);

/// The exhibition with what was given. InvalidInput for what makes no sense, NotFound for a playlist that the library
/// does not have; nothing is written.
Result<Exhibition> changed(Library &library, const Exhibition &exhibition, const ExhibitionChanges &changes);

/// Writes the titles that were given; an empty one is taken away. InvalidInput when their languages do not fit.
Result<void> writeTitles(Library &library, const Exhibition &exhibition, const ExhibitionChanges &changes);

} // namespace sala
