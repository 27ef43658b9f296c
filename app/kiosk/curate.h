#pragma once

#include "app/curator/workbench.h"
#include "app/kiosk/curator_library.h"
#include "app/kiosk/library_bringing.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/kiosk/page_preview.h"
#include "media/picture/picture_cache.h"
#include "translations/switcher.h"

#include <QSize>

#include <memory>
#include <optional>

namespace sala {

/// The workbench of one library with all it works on.
class Curating {
  public:
    explicit Curating(const QString &library, CuratorReader reader = readForCurators);

    Workbench &window() { return m_window; }
    CuratorLibrary &desk() { return m_desk; }
    LibraryBringing &bringing() { return m_bringing; }
    PictureCache &pictures() { return m_pictures; }

  private:
    std::shared_ptr<LibraryPictures> m_source;
    PictureCache m_pictures;
    LanguageSwitcher m_languages{QStringLiteral(":/i18n")};
    CuratorLibrary m_desk;
    LibraryBringing m_bringing;
    PagePreview m_preview;
    LibraryFilms m_films;
    Workbench m_window;
};

struct CurateOptions {
    QString library;
    std::optional<Language> language; ///< nothing: English until somebody comes in, then theirs
};

/// Runs the workbench until it is closed; what was typed is on the disk then. Makes a QApplication.
Result<int> runWorkbench(int &argc, char **argv, const CurateOptions &options);

} // namespace sala
