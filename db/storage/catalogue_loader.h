#pragma once

#include "db/records/catalogue.h"
#include "db/records/consent.h"
#include "db/storage/library.h"

#include <QDateTime>

namespace sala {

/// Which exhibition is to be shown, and when.
struct CatalogueRequest {
    /// Null: the one that runs on `day`, else the next to come, else the last that was.
    ExhibitionId exhibition{};
    QDate day = QDate::currentDate(); ///< consents must hold on it
    /// Where it is known: consents must hold on the day it is then on the wall of the exhibition's venue, not on `day`.
    QDateTime moment{};
    QString here{}; ///< the country the screen stands in, where that is known: consent is asked for it as well
};

/// A work that may not be shown, and the first person who stands against it.
struct WithheldWork {
    WorkId work;
    PersonId person;
    ConsentObstacle obstacle = ConsentObstacle::Unknown;

    bool operator==(const WithheldWork &) const = default;
};

/// What may be shown, and what may not and why.
struct LoadedCatalogue {
    Catalogue catalogue;
    QList<WithheldWork> withheld; ///< in the order they were added; nothing of them is in `catalogue`
};

/// Reads all one exhibition shows: the one gate everything shown comes through. Works whose people have not
/// all consented to being shown in the exhibition's country, and where the screen stands, on that day are left out
/// with all their words.
/// The playlist is the exhibition's, with what is nested in it, without the entries left out; where it has none, every photograph in
/// order. A library without exhibitions is shown whole, as an exhibition without a name or a country.
///
/// NotFound when the exhibition asked for is not in the library; Io, Busy, Corrupt. Reads everything from
/// one moment; about 0.2 s for 10,000 works in five languages.
Result<Catalogue> loadCatalogue(Library &library, const CatalogueRequest &request);
Result<LoadedCatalogue> loadCatalogueAndWithheld(Library &library, const CatalogueRequest &request);

} // namespace sala
