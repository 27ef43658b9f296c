#pragma once

#include "db/records/catalogue.h"
#include "db/records/error.h"
#include "db/storage/kiosk/settings_store.h"

#include <memory>

namespace sala {

/// Which exhibition and playlist of which library.
struct ExhibitionRequest {
    QString library;    ///< empty: the edition that `state` says is current
    QString exhibition; ///< its key; empty: the one that runs today, else the next
    QString playlist;   ///< its key; empty: the exhibition's own
    QString state{};    ///< the folder of a kiosk's state; what is shown only depends on it when no library is named
};

/// What is to be shown, and where its pictures and films are.
struct LoadedExhibition {
    QString library;
    std::shared_ptr<const Catalogue> catalogue;
    QDate day;      ///< consents were asked for it
    QString here{}; ///< and for this country, where staff said that the kiosk stands in it
    QString scheduled{}; ///< the key of the playlist that the kiosk's schedule asked for; empty: the exhibition's own
    OwnPlaylists own{};  ///< staff's, as they were
};

/// The file that is shown: the library that was named, else the kiosk's current edition. NotFound when the kiosk has
/// none.
Result<QString> shownLibrary(const ExhibitionRequest &request);

/// What staff have set of where the kiosk stands and when it is open; nothing, which is always open, for a library that
/// was named. What KioskState::openExisting says; the log says so, too.
Result<KioskPlan> planOf(const ExhibitionRequest &request);

/// What the plan says of a moment on the wall of the exhibition's venue.
KioskMoment momentOf(const KioskPlan &plan, const Exhibition &exhibition, const QDateTime &now);

/// The day for which consents are asked: the one on the wall of the venue, by the latest time that the kiosk knows of. A clock
/// that is behind lets nobody's consent hold longer.
QDate consentDay(const KioskPlan &plan, const Exhibition &exhibition, const QDateTime &now);

/// Opens the library for reading and loads what its exhibition shows today. Slow; any thread. NotFound, naming
/// those there are, when there is no such exhibition or playlist; else what Library::open says. A playlist that the schedule or
/// staff ask for and of which nothing can be shown is passed over, and the log says so. A kiosk whose current
/// edition cannot be read shows the one before, and the log says so.
Result<LoadedExhibition> loadExhibition(const ExhibitionRequest &request,
                                        const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace sala
