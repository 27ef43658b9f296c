#pragma once

#include "db/records/edition.h"
#include "db/storage/catalogue_loader.h"

#include <QDateTime>
#include <QMap>

namespace sala {

class Connection;

/// A work whose people's consent ends before the exhibition does: the kiosk stops showing it by itself.
struct EndingWork {
    WorkId work;
    QDate until;

    bool operator==(const EndingWork &) const = default;
};

/// What an edition shows, what it does not, and why.
struct EditionContent {
    QMap<QString, int> works{};          ///< how many of each kind, by the kind's name
    QMap<Language, int> missingTitles{}; ///< works without a title of this language
    QMap<Language, int> recordings{};    ///< captions that are heard; only languages that have any
    QList<WithheldWork> withheld{};      ///< not in the file, and what stands against each
    QList<EndingWork> ending{};          ///< in the file for the time being
    int originals = 0;                   ///< imported files that stay in the library
    qint64 originalBytes = 0;
};

/// The edition that would be published now.
struct EditionPlan : EditionContent {
    qint64 number = 0;
    Exhibition exhibition;
    qint64 mediaBytes = 0; ///< its pictures and films, as the library has them
};

/// Looks, and changes nothing: takes a second for 10,000 works. NotFound for an exhibition that is not there;
/// InvalidInput when it names no country, when nothing may be shown, or when the library is an edition
/// itself; what loadCatalogue says.
Result<EditionPlan> planEdition(Library &library, const ExhibitionId &exhibition, const QDateTime &time);

/// Whether so much fits into a folder.
enum class EditionRoom {
    Enough,
    TooLittle,
    TooLargeForFat ///< FAT, which sticks come with, has no files of 4 GB
};
/// The file that holds so many bytes of pictures and films at most.
qint64 editionBytes(qint64 mediaBytes);
EditionRoom roomForEdition(const QString &folder, qint64 mediaBytes);

// For publishEdition, within one transaction. All but the first throw.

/// Consents are asked for the day it is first seen.
Result<LoadedCatalogue> chooseForEdition(Library &library, const ExhibitionId &exhibition,
                                         const QDateTime &time);
/// While there is an EditionSelection of `shown`.
EditionContent contentOfEdition(Connection &library, const LoadedCatalogue &shown);
qint64 nextEditionNumber(Connection &library);

} // namespace sala
