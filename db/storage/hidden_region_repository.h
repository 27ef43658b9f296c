#pragma once

#include "db/records/hidden_region.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

namespace sala {

/// What is hidden in photographs. Whoever hides something here has all of the work's pictures made anew without it, in one step:
/// editions, kiosks, walls, bundles and the workbench show these and no others (consent_gate.h). What they replace leaves the
/// library at once, overwritten; the original stays as it came, and no page shows it any more.
class HiddenRegionRepository {
  public:
    /// `burner` is needed for changes only.
    explicit HiddenRegionRepository(Library &library, PictureBurner burner = {});

    /// By work, in the order they were set.
    Result<QList<HiddenRegion>> all() const;
    Result<QList<HiddenRegion>> of(const WorkId &work) const;

    /// Slow: decodes the original, before anybody is kept waiting. NotFound for an unknown work; InvalidInput for what is no part
    /// of a picture, for a work that is no photograph or has no original, for somebody who is not recorded in it, and for more
    /// than kMostHiddenRegions; Conflict, and nothing changed, when somebody else changed its pictures or regions meanwhile;
    /// what `burner` fails with.
    Result<void> hide(const HiddenRegion &region, const Edit &edit);

    /// The region is seen again in what is published from now on. NotFound; Conflict when it is not what was seen, or as hide().
    /// Whether somebody's consent lets them be seen is asked as ever.
    Result<void> reveal(const HiddenRegion &seen, const Edit &edit);

  private:
    struct Change;
    Result<void> burn(const Change &change, const Edit &edit);
    Result<void> store(const Change &change, const QList<NewRendition> &pictures, const Edit &edit);

    Library *m_library;
    PictureBurner m_burner;
};

} // namespace sala
