#pragma once

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"
#include "app/kiosk/wall_window.h"
#include "app/visitor/film_loudness.h"

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QScreen)

namespace sala {

class KioskWindow;
class LanguageSwitcher;

/// The wall beside a running kiosk's touch screen (WallWindow): shows the same exhibition, stands dark when it does, and
/// follows its talks. One sound at a time in the room: the wall has it while nobody is at the touch screen, whose own
/// loop is silent as long as there is a wall. GUI thread; the kiosk's window must outlive it.
class KioskWall final : public QObject {
    Q_OBJECT

  public:
    KioskWall(KioskWindow &kiosk, std::shared_ptr<LibraryPictures> pictures, LanguageSwitcher &languages,
              QObject *parent = nullptr);
    ~KioskWall() override;

    void show(const LoadedExhibition &exhibition); ///< as on the touch screen; adapted, and at the same moment
    void forgetPictures() { m_pictures.clear(); } ///< those that are decoded
    void setClosed(bool isClosed);
    void setLoudness(const FilmLoudness &loudness);

    /// On this screen from now on; null: it has none, and nothing plays.
    void place(QScreen *screen, bool isWindowed);

    WallWindow &window() { return m_window; }

  private:
    void follow();
    void keepOneSound();

    KioskWindow &m_kiosk;
    PictureCache m_pictures;
    LibraryFilms m_films;
    WallWindow m_window;
    Presenting::Kind m_presenting = Presenting::Kind::Nothing;
    Language m_language = Language::English; ///< of a talk
    FilmLoudness m_loudness;
};

} // namespace sala
