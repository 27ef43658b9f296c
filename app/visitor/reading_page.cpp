#include "app/visitor/reading_page.h"

#include "app/look/looks.h"
#include "app/text/numbers.h"
#include "app/text/text_label.h"
#include "app/visitor/document_languages.h"
#include "app/visitor/document_text.h"
#include "app/visitor/document_view.h"
#include "app/visitor/page_bar.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/related_strip.h"

#include <QKeyEvent>

#include <algorithm>

namespace sala {

namespace {

constexpr double kNoteShare = 0.7; ///< of a page's width, for a sentence on it

} // namespace

ReadingPage::ReadingPage(PictureCache &pictures, std::shared_ptr<PictureSource> source, QWidget *parent)
    : VisitorPage(parent), m_pictures(pictures), m_catalogue(std::make_shared<Catalogue>()),
      m_pages(std::move(source)), m_view(new DocumentView(m_pages, this)), m_bar(new PageBar(this)),
      m_text(new DocumentText(this)), m_notice(new TextLabel({}, this)),
      m_related(new RelatedStrip(pictures, this)),
      m_back(new PhotographButton(PhotographButton::Sign::Back, this)) {
    setObjectName(QStringLiteral("readingPage"));
    m_back->setObjectName(QStringLiteral("back"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    connectParts();
    applyTheme();
    retranslate();
}

ReadingPage::~ReadingPage() {
    m_pages.disconnect(this);
    m_pages.disconnect(m_view);
}

void ReadingPage::connectParts() {
    connect(&m_pages, &DocumentPages::stateChanged, this, &ReadingPage::followPages);
    connect(&m_pages, &DocumentPages::changed, this, &ReadingPage::updatePossible);
    connect(&m_pictures, &PictureCache::ready, this, [this](const PictureRequest &request) {
        if (!m_work.isNull() && request == coverRequest(RenditionKind::Screen)) {
            fillCover();
        }
    });
    connect(m_view, &DocumentView::indexChanged, this, [this] {
        sayPage();
        updatePossible();
    });
    connect(m_view, &DocumentView::zoomChanged, this, &ReadingPage::updatePossible);
    connect(m_view, &DocumentView::uncoverRequested, this, &ReadingPage::uncover);
    connect(m_bar, &PageBar::stepRequested, m_view, &DocumentView::step);
    connect(m_bar, &PageBar::zoomInRequested, m_view, &DocumentView::zoomIn);
    connect(m_bar, &PageBar::zoomOutRequested, m_view, &DocumentView::zoomOut);
    connect(m_bar, &PageBar::wholeRequested, m_view, &DocumentView::fit);
    connect(m_text, &DocumentText::pageChosen, m_view, &DocumentView::setIndex);
    connect(m_text, &DocumentText::versionChosen, this, [this](Language language) {
        m_chosen = language;
        openVersion();
        retranslate();
    });
    connect(m_back, &QAbstractButton::clicked, this, &ReadingPage::backRequested);
    connect(m_related, &RelatedStrip::workChosen, this, &ReadingPage::workRequested);
}

void ReadingPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    if (!m_work.isNull() && (!document() || !work())) {
        close(); // withdrawn while somebody read it
        Q_EMIT backRequested();
    } else {
        m_isCovered = m_isCovered && work() && work()->isSensitive;
        m_related->setWork(m_catalogue, m_work);
        fillCover();
        openVersion();
        retranslate();
    }
}

void ReadingPage::showWork(const WorkId &work) {
    close();
    if (!m_catalogue->work(work) || !m_catalogue->document(work)) {
        return;
    }
    m_work = work;
    m_isCovered = this->work()->isSensitive;
    m_text->backToTop();
    m_related->setWork(m_catalogue, m_work);
    m_pictures.want(this, {coverRequest(RenditionKind::Screen)}, 1);
    fillCover();
    openVersion();
    retranslate();
    Q_EMIT workShown(m_work);
}

const DocumentVersion *ReadingPage::version() const {
    const ShownDocument *const shown = document();
    return shown ? shown->version(m_chosen.value_or(language())) : nullptr;
}

/// The pages of the language that is wanted now, at the page that was being read.
void ReadingPage::openVersion() {
    const DocumentVersion *const wanted = version();
    if (!wanted || m_isCovered || wanted->medium == m_opened) {
        return;
    }
    const bool isOther = !m_opened.isNull();
    m_opened = wanted->medium;
    m_pages.open(m_opened);
    fillCover();
    if (isOther) {
        m_view->changeVersion(wanted->pageCount);
    } else {
        m_view->setCount(wanted->pageCount, 0);
    }
}

/// Somebody asked to see what stood behind the warning.
void ReadingPage::uncover() {
    m_isCovered = false;
    setNotes();
    fillCover();
    openVersion();
    retranslate();
    Q_EMIT workShown(m_work);
}

void ReadingPage::close() {
    m_pages.close();
    m_view->setCover({});
    m_view->setCount(0);
    m_text->setEntries({});
    m_pictures.want(this, {});
    m_work = WorkId();
    m_opened = {};
    m_chosen.reset();
    m_isCovered = false;
    m_notice->hide();
}

void ReadingPage::reset() {
    close();
}

void ReadingPage::hideEvent(QHideEvent *event) {
    VisitorPage::hideEvent(event);
    if (!event->spontaneous()) {
        close();
    }
}

void ReadingPage::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReadingPage::followPages() {
    const bool hasFailed = m_pages.state() == DocumentPages::State::Failed;
    if (m_notice->isHidden() == hasFailed) {
        m_notice->setVisible(hasFailed);
        fillCover();
        layOut();
    }
    fillEntries();
    sayPage();
    updatePossible();
}

void ReadingPage::retranslate() {
    if (m_lastLanguage != language()) {
        m_lastLanguage = language();
        m_chosen.reset(); // who changes the language wants to read in it
        openVersion();
    }
    setAccessibleName(tr("Document"));
    m_back->setText(tr("All works", "back to all photographs, films and documents"), language());
    m_notice->setText(tr("This document cannot be opened just now."), language());
    m_notice->setAccessibleName(m_notice->text());
    m_bar->setLanguage(language());
    m_related->setLanguage(language());
    fillWords();
    fillEntries();
    sayPage();
    updatePossible();
    layOut(); // other words may need another height
}

void ReadingPage::fillWords() {
    DocumentText::Words words;
    if (const Work *const shown = work()) {
        words.work = PhotographPage::wordsOf(*m_catalogue, *shown, language());
        words.work.languages = languagesSentence(*document(), language());
        const QList<DocumentVersion> &versions = document()->versions;
        if (versions.size() == 1 && versions.first().language == words.work.title.language) {
            words.work.title.isFallback = false; // the sentence below it says it
        }
    }
    words.versions = tr("Languages of this document");
    words.contents = tr("Contents", "of a document");
    m_text->setWords(words, language());
    m_view->setAccessibleDescription(
        work() && !m_isCovered ? spoken(m_catalogue->text(m_work, TextField::AltText, language())) : QString());
}

void ReadingPage::fillEntries() {
    QList<DocumentEntry> entries;
    const ShownDocument *const shown = document();
    const DocumentVersion *const read = version();
    for (const DocumentHeading &heading : m_pages.info().outline) {
        entries.append({DocumentEntry::Kind::Chapter, heading.title, read ? read->language : language(),
                        heading.level, heading.page, formatNumber(heading.page + 1, language())});
    }
    if (shown && shown->versions.size() > 1) {
        for (const DocumentVersion &each : inOrderFor(*shown, language())) {
            entries.append({DocumentEntry::Kind::Version,
                            ownName(each.language),
                            each.language,
                            0,
                            int(each.language),
                            {}});
        }
    }
    m_text->setEntries(entries);
}

PictureRequest ReadingPage::coverRequest(RenditionKind kind) const {
    const Work *const shown = work();
    const Rendition *const cover = shown ? shown->rendition(kind) : nullptr;
    return cover ? PictureRequest{cover->media, (QSizeF(size()) * devicePixelRatioF()).toSize()}
                 : PictureRequest();
}

/// The cover is the first page of the version that comes first; another version's pages have other words on theirs.
bool ReadingPage::isCoverOfVersion() const {
    const ShownDocument *const shown = document();
    const DocumentVersion *const read = version();
    return shown && read && !shown->versions.isEmpty() && read->id == shown->versions.first().id;
}

/// The small picture of the grid is there already; the large one follows. Of a document that cannot be opened it is
/// better than nothing, whatever its language.
void ReadingPage::fillCover() {
    if (m_isCovered || (!isCoverOfVersion() && m_pages.state() != DocumentPages::State::Failed)) {
        m_view->setCover({});
        return;
    }
    QImage cover = m_pictures.findAnySize(coverRequest(RenditionKind::Screen).media);
    if (cover.isNull()) {
        cover = m_pictures.findAnySize(coverRequest(RenditionKind::Thumbnail).media);
    }
    m_view->setCover(cover);
}

void ReadingPage::setNotes() {
    TextStyle style = textStyle(theme(), TextSize::Body);
    style.language = language();
    style.alignment = Qt::AlignHCenter;
    style.balanced = true;
    m_view->setNote(TextBlock::compose(tr("This page cannot be shown."), style,
                                       std::max(1.0, m_view->pageRect().width() * kNoteShare)));
    m_view->setWarning(m_isCovered
                           ? TextBlock::compose(warning(), style, std::max(1.0, m_view->width() * kNoteShare))
                           : TextBlock());
}

QString ReadingPage::warning() const {
    return tr("This document may be painful to read. Touch here to see it.");
}

void ReadingPage::sayPage() {
    const DocumentVersion *const read = version();
    const int count = read && !m_isCovered ? m_view->count() : 0;
    const int number = m_view->index() + 1;
    m_bar->setPosition(number, count);
    if (!read) {
        return;
    }
    m_text->setCurrent(read->language, m_view->index());
    m_view->setAccessibleName(
        m_isCovered ? warning()
                    : tr("Page %1 of %2", "of a document")
                          .arg(formatNumber(number, language()), formatNumber(count, language())));
}

void ReadingPage::updatePossible() {
    const bool isUsable =
        m_pages.state() != DocumentPages::State::Failed && m_view->count() > 0 && !m_isCovered;
    const int index = m_view->index();
    m_bar->setPossible({isUsable && index > 0, isUsable && index + 1 < m_view->count(),
                        isUsable && m_view->canZoomIn(), isUsable && !m_view->isFitted()});
}

void ReadingPage::applyTheme() {
    m_view->setTheme(theme());
    m_bar->setTheme(theme());
    m_text->setTheme(theme());
    m_related->setTheme(theme());
    m_back->setTheme(theme(), TextSize::Label);
    TextStyle style = textStyle(theme(), TextSize::Body);
    style.alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    style.balanced = true;
    m_notice->setTextStyle(style);
    m_notice->setColor(theme().colours.text);
    layOut();
}

void ReadingPage::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_view->isFitted()) {
            Q_EMIT backRequested();
        } else {
            m_view->fit();
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        m_view->step(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        m_view->step(1);
        break;
    default:
        VisitorPage::keyPressEvent(event);
    }
}

void ReadingPage::resizeEvent(QResizeEvent *event) {
    VisitorPage::resizeEvent(event);
    layOut();
}

} // namespace sala
