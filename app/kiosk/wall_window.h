#pragma once

#include "app/kiosk/sight.h"
#include "app/look/theme.h"
#include "app/stage/presenting.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"

#include <QWidget>

#include <chrono>
#include <memory>

namespace sala {

class FilmSource;
class LanguageSwitcher;
class PresentingCover;
class StageView;

/// A second screen, large, that nobody touches: the exhibition's playlist, over and over. It cannot be asked for a
/// language, so its slides take turns in all of them, the exhibition's own first. It never takes the keyboard from the
/// screen that is touched. GUI thread; what it is made with must outlive it.
class WallWindow final : public QWidget {
    Q_OBJECT

  public:
    WallWindow(PictureCache &pictures, FilmSource *films, LanguageSwitcher &languages, QWidget *parent = nullptr);

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setPxPerMm(double pxPerMm); ///< the wall's own screen; 0 when unknown
    void setReading(const Reading &reading);
    void setVolume(double volume); ///< of its films, 0–1 as loudness is heard

    /// Outside the opening hours: black, and nothing plays.
    void setDark(bool isDark);
    bool isDark() const { return m_isDark; }

    /// What the touch screen presents, here too: the audience looks at the wall. In the language of whoever speaks.
    void present(const Presenting &presenting, Language language);
    std::chrono::seconds left() const; ///< of a countdown
    /// In a talk: the slide that the presenter has come to.
    void showSlideOf(const WorkId &work);

    StageView &stage() { return *m_stage; }
    Sight sight() const;

  Q_SIGNALS:
    void slideShown();   ///< the next one, which may be the same work
    void sightChanged(); ///< or may have

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    bool isPresenting() const;
    void applyTheme();
    void speakInTurn();
    void rest();

    LanguageSwitcher &m_languages;
    std::shared_ptr<const Catalogue> m_catalogue;
    StageView *m_stage;
    PresentingCover *m_cover;
    Reading m_reading;
    double m_pxPerMm = 0;
    bool m_isDark = false;
};

} // namespace sala
