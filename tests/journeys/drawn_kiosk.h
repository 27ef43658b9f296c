#pragma once

#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/pseudo_language.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QAbstractButton>

namespace sala::test {

/// A language that a walk speaks: one of the five, or English made hard to set.
struct WalkLanguage {
    Language language = Language::English;
    std::optional<PseudoLanguage> pseudo{};

    QString name() const;
};
QList<WalkLanguage> walkLanguages(); ///< the five and both pseudo-languages

/// The sample exhibition's words with the worst words of each script among them, places, dates, names and an
/// attract loop; pictures small and of every shape.
Catalogue worstCatalogue();

/// A screen of so many pixels and so many inches across, as kiosks have them.
double pxPerMmOf(QSize px, double inches);

/// Has the caption of every photograph read aloud, in every language.
void addRecordings(Catalogue &catalogue);

/// The kiosk's real window on a catalogue, with drawn pictures and the program's real translations; its time
/// stands still.
class DrawnKiosk {
  public:
    explicit DrawnKiosk(QSize size, Catalogue catalogue = worstCatalogue());
    ~DrawnKiosk();

    /// Changes the language as a visitor does; for a pseudo-language the texts of the works as well.
    void speak(const WalkLanguage &language);
    void show(const QString &page);

    template<class T>
    T *child(const char *name) const {
        return window.findChild<T *>(QLatin1String(name));
    }
    void touch(QWidget *widget) const; ///< its middle; only within 800x800, Qt drops touches beyond the screen
    void touch(const char *name) const { touch(child<QAbstractButton>(name)); }

  private:
    Catalogue m_catalogue;
    PictureCache m_pictures;
    LanguageSwitcher m_languages;
    std::unique_ptr<PseudoTranslator> m_pseudo;

  public:
    KioskWindow window;
};

} // namespace sala::test
