#pragma once

#include "db/records/work.h"

#include <optional>

namespace sala {

/// What is to become of many works at once; what is not said stays as it is in each.
struct WorkChange {
    std::optional<PartialDate> date;
    std::optional<PlaceId> place;     ///< null: of no place
    std::optional<JourneyId> journey; ///< null: of none
    std::optional<QString> creator;
    std::optional<QString> copyright;
    std::optional<Framing> framing;
    std::optional<FilmPart> part; ///< of a film
    QList<ThemeId> addedThemes;
    QList<ThemeId> removedThemes;

    bool isNothing() const { return *this == WorkChange(); }
    bool operator==(const WorkChange &) const = default;
};

/// The work as it would be.
Work changed(Work work, const WorkChange &change);

} // namespace sala
