#include "app/kiosk/page_preview.h"

#include "app/visitor/language_bar.h"
#include "app/visitor/photograph_page.h"
#include "media/picture/picture_cache.h"

#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace sala {
namespace {

constexpr std::chrono::milliseconds kSettle{350}; ///< pictures come in together, and fade in
constexpr std::array kFields{TextField::Title, TextField::Caption, TextField::AltText};

} // namespace

/// A kiosk's window with one page. Its words are set when it is told to: changes of the program's language pass it by.
class PagePreview::Screen final : public QWidget {
  public:
    Screen(PictureCache &pictures, std::shared_ptr<PictureSource> source)
        : page(new PhotographPage(pictures, std::move(source), this)), bar(new LanguageBar(this)) {
        setAttribute(Qt::WA_DontShowOnScreen);
        setAttribute(Qt::WA_QuitOnClose, false);
        setFocusPolicy(Qt::NoFocus);
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(page, 1);
        column->addWidget(bar);
    }

    void setScreen(const QSize &screenPx) {
        if (size() != screenPx || !isVisible()) {
            const GalleryTheme theme = GalleryTheme::forScreen(screenPx);
            setFixedSize(screenPx);
            page->setTheme(theme);
            bar->setTheme(theme);
            show();
        }
    }

    PhotographPage *page;
    LanguageBar *bar;

  protected:
    bool event(QEvent *event) override {
        return event->type() == QEvent::LanguageChange || QWidget::event(event);
    }
};

PagePreview::PagePreview(PictureCache &pictures, std::shared_ptr<PictureSource> source, LanguageSwitcher &languages,
                         QObject *parent)
    : KioskPreview(parent), m_pictures(pictures), m_languages(languages), m_catalogue(std::make_shared<Catalogue>()) {
    const LanguageSwitcher::Aside english(m_languages, Language::English); // what a page speaks before it is told
    m_screen = std::make_unique<Screen>(pictures, std::move(source));
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_pictures, &PictureCache::ready, this, [this] {
        if (m_shown) {
            m_settle.start();
        }
    });
    connect(&m_settle, &QTimer::timeout, this, &KioskPreview::pictureCame);
}

PagePreview::~PagePreview() = default;

void PagePreview::setCatalogue(const Catalogue &catalogue) {
    m_catalogue = std::make_shared<Catalogue>(catalogue);
    m_shown.reset();
}

/// In place: a copy of all texts for every look would be felt in the fingers.
void PagePreview::takeWords(const PreviewWish &wish) {
    if (!m_catalogue->work(wish.work.id)) {
        m_catalogue->works.append(wish.work);
    }
    for (const TextField field : kFields) {
        for (const Language language : kLanguages) {
            const TextKey key{wish.work.id, field, language};
            const QString body = wish.texts.value(key);
            if (body.isEmpty()) {
                m_catalogue->texts.remove(key);
            } else {
                m_catalogue->texts.insert(key, body);
            }
        }
    }
}

bool PagePreview::stand(const PreviewWish &wish) {
    if (wish.work.kind != WorkKind::Photograph) {
        return false;
    }
    if (m_shown == wish) {
        return true;
    }
    const bool isSame = m_shown && m_shown->work.id == wish.work.id;
    m_shown = wish;
    takeWords(wish);
    m_screen->setScreen(wish.screenPx);
    m_screen->page->setLanguage(wish.language);
    m_screen->bar->setLanguage(wish.language);
    m_screen->page->setCatalogue(m_catalogue);
    if (!isSame) {
        m_screen->page->showWork(wish.work.id, {});
    }
    m_screen->layout()->activate();
    return true;
}

QImage PagePreview::draw(const PreviewWish &wish) {
    const LanguageSwitcher::Aside aside(m_languages, wish.language);
    if (!stand(wish)) {
        return {};
    }
    QImage page(wish.screenPx, QImage::Format_RGB32);
    m_screen->render(&page);
    return page;
}

WordFit PagePreview::fit(const PreviewWish &wish) {
    const LanguageSwitcher::Aside aside(m_languages, wish.language);
    if (!stand(wish)) {
        return {};
    }
    const PhotographPage::WordsInPlace words = m_screen->page->wordsInPlace();
    return {words.title.all, words.caption.all, words.caption.above, words.filled};
}

} // namespace sala
