#include "app/kiosk/page_preview.h"

#include "app/curator/written_fields.h"
#include "app/visitor/language_bar.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/related_works.h"
#include "media/picture/picture_cache.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr std::chrono::milliseconds kSettle{350}; ///< pictures come in together, and fade in
constexpr qsizetype kMostAround = 120; ///< a page walks through all its works; more of them would be felt in the fingers
constexpr int kMostRelated = 8;

qsizetype placeOf(const Catalogue &catalogue, const WorkId &id) {
    const auto at = std::find_if(catalogue.works.begin(), catalogue.works.end(), [&](const Work &work) { return work.id == id; });
    return at == catalogue.works.end() ? -1 : at - catalogue.works.begin();
}

/// The works that are shown beside this one: all of a small exhibition, else its neighbours and what is like it.
QList<Work> neighbours(const Catalogue &whole, const Work &work) {
    const qsizetype at = placeOf(whole, work.id);
    if (whole.works.size() <= kMostAround) {
        return at < 0 ? whole.works + QList<Work>{work} : whole.works;
    }
    QList<Work> works = at < 0 ? QList<Work>{work} : whole.works.mid(std::max<qsizetype>(0, at - kMostAround / 2), kMostAround);
    for (const WorkId &id : relatedWorks(whole, work.id, kMostRelated)) {
        const bool isThere = std::any_of(works.begin(), works.end(), [&](const Work &other) { return other.id == id; });
        if (const Work *const related = isThere ? nullptr : whole.work(id)) {
            works.append(*related);
        }
    }
    return works;
}

/// The exhibition as far as the work's page shows it.
Catalogue around(const Catalogue &whole, const Work &work) {
    Catalogue part = whole;
    part.works = neighbours(whole, work);
    part.texts.clear();
    const auto take = [&](const Id &owner) {
        for (const TextField field : kWrittenFields) {
            for (const Language language : kLanguages) {
                const auto text = whole.texts.constFind({owner, field, language});
                if (text != whole.texts.cend()) {
                    part.texts.insert(text.key(), *text);
                }
            }
        }
    };
    take(whole.exhibition.id);
    for (const Work &other : std::as_const(part.works)) {
        take(other.id);
        take(other.place);
        take(other.journey);
    }
    for (const Theme &theme : whole.themes) {
        take(theme.id);
    }
    return part;
}

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
    : KioskPreview(parent), m_pictures(pictures), m_languages(languages), m_whole(std::make_shared<const Catalogue>()) {
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

void PagePreview::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_whole = std::move(catalogue);
    m_shown.reset();
}

/// In place: a copy of all texts for every look would be felt in the fingers.
void PagePreview::takeWords(const PreviewWish &wish) {
    for (const TextField field : kWrittenFields) {
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
    if (!isSame) {
        m_catalogue = std::make_shared<Catalogue>(around(*m_whole, wish.work));
    }
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
