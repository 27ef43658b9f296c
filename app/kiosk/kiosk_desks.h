#pragma once

#include "app/kiosk/kiosk_desk.h"
#include "app/kiosk/kiosk_health_desk.h"
#include "app/kiosk/kiosk_playlists.h"
#include "app/kiosk/kiosk_publishing.h"
#include "app/kiosk/kiosk_statistics.h"
#include "app/staff/staff_desks.h"

#include <memory>

namespace sala {

/// All that staff's pages ask of one kiosk. Outlives them.
struct KioskDesks {
    /// Pictures and films of what is shown, which must outlive it.
    struct Shown {
        PictureCache &pictures;
        FilmSource &films;
    };
    KioskDesks(const QString &stateFolder, const StickPlaces &places, const KioskStatus &status, const Shown &shown)
        : kiosk(stateFolder, places, status), statistics(stateFolder, places), health(stateFolder, places),
          playlists(stateFolder, shown.pictures, shown.films) {}

    /// What is shown is a library that was named, from which editions are published.
    void showLibrary(const Publishing &library, const OwnEdition &shown) {
        kiosk.showLibrary(shown);
        publishing = std::make_unique<KioskPublishing>(library);
        publishing->setShown(shown.exhibition.id);
    }

    StaffDesks all() { return {kiosk, &statistics, &health, &playlists, publishing.get()}; }
    /// Where a library is shown: nothing is counted, loaded or scheduled there.
    StaffDesks ofLibrary() { return {kiosk, nullptr, nullptr, nullptr, publishing.get()}; }

    KioskDesk kiosk;
    KioskStatistics statistics;
    KioskHealthDesk health;
    KioskPlaylists playlists;
    std::unique_ptr<KioskPublishing> publishing; ///< nullptr where an edition is shown
};

} // namespace sala
