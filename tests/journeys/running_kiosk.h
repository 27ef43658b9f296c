#pragma once

#include "app/kiosk/exhibition_switch.h"
#include "app/kiosk/exhibition_watch.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/stage/stage_view.h"
#include "tests/journeys/picture_editions.h"

#include <QTest>

#include <memory>

namespace sala {

class RunningKiosk {
  public:
    explicit RunningKiosk(const ExhibitionRequest &request)
        : m_source(std::make_shared<LibraryPictures>(QString())), m_pictures(m_source, kPictureCacheBytes),
          m_films(QString()), m_languages(QStringLiteral(":/i18n")),
          window({m_pictures, m_source, m_languages, &m_films}),
          exhibitionSwitch({window, *m_source, m_films}) {
        const auto loaded = loadExhibition(request);
        EXPECT_TRUE(loaded) << why(loaded);
        m_source->setLibrary(loaded->library);
        m_films.setLibrary(loaded->library);
        window.resize(1366, 768);
        window.setCatalogue(loaded->catalogue);
        window.show();
        watch = std::make_unique<ExhibitionWatch>(request, *loaded);
        QObject::connect(watch.get(), &ExhibitionWatch::changed, &exhibitionSwitch, &ExhibitionSwitch::show);
        QObject::connect(&exhibitionSwitch, &ExhibitionSwitch::switched, [this](const LoadedExhibition &shown) {
            watch->setSeen(shown.catalogue);
            ++switches;
        });
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.stage().hasPicture(); }, 60000));
    }

    std::shared_ptr<LibraryPictures> pictures() const { return m_source; }
    LanguageSwitcher &languages() { return m_languages; }

  private:
    std::shared_ptr<LibraryPictures> m_source;
    PictureCache m_pictures;
    LibraryFilms m_films;
    LanguageSwitcher m_languages;

  public:
    KioskWindow window;
    ExhibitionSwitch exhibitionSwitch;
    std::unique_ptr<ExhibitionWatch> watch;
    int switches = 0;
};

} // namespace sala
