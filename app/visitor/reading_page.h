#pragma once

#include "app/visitor/document_pages.h"
#include "app/visitor/visitor_page.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"

#include <memory>
#include <optional>

namespace sala {

class DocumentText;
class DocumentView;
class PageBar;
class PhotographButton;
class RelatedStrip;
class TextLabel;

/// One document to read: its pages, what is said about it, its contents and its language versions. It opens
/// in the visitor's language, or the next best; another language keeps the page's number. Whatever happens to
/// the file, its cover, the words and a plain sentence stay. Of a sensitive one nothing but its words is seen
/// until somebody asks.
class ReadingPage final : public VisitorPage {
    Q_OBJECT

  public:
    /// `pictures` must live longer; `source` is asked for the documents' files.
    ReadingPage(PictureCache &pictures, std::shared_ptr<PictureSource> source, QWidget *parent = nullptr);
    ~ReadingPage() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// Opens the document at its cover. An unknown work closes what was open.
    void showWork(const WorkId &work);
    WorkId currentWork() const { return m_work; } ///< null when nothing is open
    WorkId workInSight() const override { return m_isCovered ? WorkId() : m_work; }
    bool isCovered() const { return m_isCovered; } ///< a sensitive document waits to be asked for

    DocumentView &view() { return *m_view; }
    DocumentPages &pages() { return m_pages; }
    DocumentText &text() { return *m_text; }
    const DocumentVersion *version() const; ///< the one being read; nullptr when nothing is open

    void takeFocus() override;
    void reset() override;
    bool standsAbove() const override { return true; }
    QString name() const override { return QStringLiteral("reading"); }

  protected:
    void retranslate() override;
    void applyTheme() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void connectParts();
    void close();
    void openVersion();
    void uncover();
    void followPages();
    void fillWords();
    void fillEntries();
    void fillCover();
    bool isCoverOfVersion() const;
    void setNotes();
    QString warning() const;
    void sayPage();
    void updatePossible();
    void layOut();
    void layOutWide();
    void layOutTall();
    int noticeHeight(int width) const;
    const Work *work() const { return m_catalogue->work(m_work); }
    const ShownDocument *document() const { return m_catalogue->document(m_work); }
    PictureRequest coverRequest(RenditionKind kind) const;

    PictureCache &m_pictures;
    std::shared_ptr<const Catalogue> m_catalogue;
    DocumentPages m_pages;
    WorkId m_work;
    MediaHash m_opened;               ///< the version's file
    std::optional<Language> m_chosen; ///< a version that the visitor asked for
    bool m_isCovered = false;         ///< a sensitive one that this visitor has not asked to see
    Language m_lastLanguage = Language::English;
    DocumentView *m_view;
    PageBar *m_bar;
    DocumentText *m_text;
    TextLabel *m_notice;
    RelatedStrip *m_related;
    PhotographButton *m_back;
};

} // namespace sala
