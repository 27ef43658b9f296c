#pragma once

#include "db/records/catalogue.h"

namespace sala {

/// How the photographs are told apart on the browse page.
enum class BrowseOrder { ByJourney, ByTheme, All, Voices, OnMap, InTime };

/// Photographs shown together. `owner` is the journey or theme whose name and sentence head the section;
/// null for the section of everything, and for what belongs to no journey or theme.
struct BrowseSection {
    Id owner;
    QList<WorkId> works;
    bool isFilms = false;     ///< the interviews and documentaries, wherever they belong
    bool isDocuments = false; ///< likewise what there is to read

    bool operator==(const BrowseSection &) const = default;
};

/// The photographs, films and documents of `catalogue` in sections, in the order of journeys or themes; what
/// belongs to none comes last. By journey, the films come first, then the documents, in sections of their
/// own. Voices are the films alone. Empty sections are left out. A work is in every theme it has.
QList<BrowseSection> browseSections(const Catalogue &catalogue, BrowseOrder order);

/// What a swipe walks through after tapping in section `index`: every section where each photograph is
/// in one, else only that section.
QList<WorkId> swipeSequence(const QList<BrowseSection> &sections, int index, BrowseOrder order);

/// The theme whose photographs these are, all of them and no other; null where that is none, or where they are all
/// the photographs there are.
ThemeId walkedTheme(const Catalogue &catalogue, const QList<WorkId> &photographs);

} // namespace sala
