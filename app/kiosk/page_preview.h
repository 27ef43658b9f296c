#pragma once

#include "app/curator/kiosk_preview.h"
#include "media/picture/picture_source.h"
#include "translations/switcher.h"

#include <QTimer>

#include <memory>

namespace sala {

class LanguageBar;
class PhotographPage;
class PictureCache;

/// The visitors' page of a photograph, the very one, on a screen that nobody sees. In its reader's language, whatever the
/// program speaks. Nothing is drawn for films, documents and title cards.
class PagePreview final : public KioskPreview {
    Q_OBJECT

  public:
    /// All of it outlives it.
    PagePreview(PictureCache &pictures, std::shared_ptr<PictureSource> source, LanguageSwitcher &languages,
                QObject *parent = nullptr);
    ~PagePreview() override;

    /// What the works stand among.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    QImage draw(const PreviewWish &wish) override;
    WordFit fit(const PreviewWish &wish) override;

  private:
    class Screen;

    bool stand(const PreviewWish &wish);
    void takeWords(const PreviewWish &wish);

    PictureCache &m_pictures;
    LanguageSwitcher &m_languages;
    std::shared_ptr<const Catalogue> m_whole;
    std::shared_ptr<Catalogue> m_catalogue; ///< the work and those around it, with the words of the last wish
    std::optional<PreviewWish> m_shown;
    std::unique_ptr<Screen> m_screen;
    QTimer m_settle;
};

} // namespace sala
