#pragma once

#include "app/kiosk/exhibition_loader.h"

#include <QObject>

#include <functional>
#include <optional>

namespace sala {

class KioskWindow;
class LibraryFilms;
class LibraryPictures;

/// Changes what a running kiosk shows, never under a visitor's hands: what is wanted waits until the attract
/// loop has begun again, unless it is urgent. GUI thread; all it is made with must outlive it.
class ExhibitionSwitch final : public QObject {
    Q_OBJECT

  public:
    struct Parts {
        KioskWindow &window;
        LibraryPictures &pictures;
        LibraryFilms &films;
    };

    explicit ExhibitionSwitch(const Parts &parts, QObject *parent = nullptr);

    /// The last one that is asked for wins.
    void show(const LoadedExhibition &wanted, bool isUrgent);

    bool isWaiting() const { return m_wanted.has_value(); }

  Q_SIGNALS:
    /// `isUrgent`: something that was seen may not be any more; nothing of it may be kept.
    void switched(const sala::LoadedExhibition &shown, bool isUrgent);

  private:
    void switchNow(bool isUrgent);

    Parts m_parts;
    std::optional<LoadedExhibition> m_wanted;
};

} // namespace sala
