#pragma once

#include "db/records/id.h"
#include "translations/language.h"

namespace sala {

/// What is in front of people.
struct Sight {
    enum class Of {
        Nobody,  ///< the dark, staff's pages: nothing is counted
        Attract, ///< the loop
        Visitor  ///< somebody's page; with a work, or none
    };
    Of of = Of::Nobody;
    WorkId work;
    Language language = Language::English;

    bool operator==(const Sight &) const = default;
};

} // namespace sala
