#pragma once

#include "app/kiosk/sight.h"
#include "app/look/idle_monitor.h"
#include "app/look/theme.h"
#include "app/stage/presenting.h"
#include "app/visitor/film_loudness.h"
#include "db/records/catalogue.h"
#include "media/picture/picture_cache.h"
#include "translations/switcher.h"

#include <QWidget>

#include <memory>

namespace sala {

class AboutPage;
class BrowsePage;
class ClosedPage;
class EachFinger;
class FilmSource;
class FocusRing;
class IdleOverlay;
class InterviewPage;
class LanguageBar;
class PageStack;
class PhotographPage;
class PresentingCover;
class ReadingPage;
class ReadingPanel;
class ReflectionPage;
class StaffArea;
class StaffGesture;
class StaffNotice;
class StageView;
class VisitorPage;

/// What the window is made of; all of it must outlive the window.
struct KioskParts {
    PictureCache &pictures;
    std::shared_ptr<PictureSource> source; ///< for originals, which are too large for the cache
    LanguageSwitcher &languages;
    FilmSource *films = nullptr; ///< none: films cannot be opened
};

/// The kiosk's one window: the attract loop, the visitor's pages, the language bar below them and the idle
/// question over them. The only place that decides which page follows which. GUI thread.
class KioskWindow final : public QWidget {
    Q_OBJECT

  public:
    explicit KioskWindow(const KioskParts &parts, QWidget *parent = nullptr);
    ~KioskWindow() override;

    /// What is shown from now on; back to the attract loop in the exhibition's default language.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    const Catalogue *catalogue() const { return m_catalogue.get(); } ///< nullptr before the first
    /// The screen's real scale; 0 when unknown.
    void setPxPerMm(double pxPerMm);
    /// How high the screen's lower edge stands above the floor: what low reach is reckoned from.
    void setScreenBottom(double mm);

    /// Staff's pages, over the visitors', which staff open by a gesture or by Ctrl+Alt+S. The window takes it.
    void setStaffArea(StaffArea *area);

    /// Outside the opening hours the screen is dark, as soon as nobody is touching it; `opensAgain` on the venue's
    /// wall. Staff come in all the same.
    void setClosed(bool isClosed, const std::optional<QDateTime> &opensAgain = {});
    bool isDark() const;

    /// For a launch or a talk, over whatever is shown; visitors cannot look around until there is nothing to present.
    /// Opening hours and other editions wait for its end. There must be a catalogue.
    void present(const Presenting &presenting);
    bool isPresenting() const;
    Presenting presenting() const; ///< what is on now; of a countdown, what is left

    /// Nobody has it in hand, so what is shown may change: the loop runs, or there is none, and no talk is on.
    bool isAtRest() const;

    /// The pages of this window by the names of the command line.
    static QStringList pageNames();
    /// Shows a page by its name; `work` for a page of one work, else the exhibition's first. NotFound when
    /// there is no such page, or no such work in the exhibition.
    Result<void> showPage(const QString &name, const WorkId &work = {});

    void showAttract();
    void setLanguage(Language language); ///< on the page that is seen at once, on others when they are
    Language language() const;
    /// Text size and contrast of every page, until the attract loop begins again with the usual ones.
    void setReading(const Reading &reading);
    const Reading &reading() const { return m_theme.reading; }
    void setUsualReading(const Reading &reading); ///< and from now on
    /// How loud films are, and may be made.
    void setLoudness(const FilmLoudness &loudness);
    /// Whether visitors are asked the exhibition's question, where it has one; at once, on the page that is seen.
    void setQuestionAsked(bool isAsked);
    void setLoopSilent(bool isSilent); ///< its films are heard elsewhere
    /// Tells staff which fonts this machine lacks, as missingFonts() names them.
    void setMissingFonts(const QStringList &fonts);
    /// Tells staff why nothing is shown: the kiosk's own data cannot be read.
    void setStateUnreadable();
    VisitorPage *currentPage() const;
    bool hasAttractLoop() const; ///< false while its playlist has nothing to show there
    StageView &stage() { return *m_stage; }
    InterviewPage *interview() { return m_interview; } ///< nullptr until pages are made
    ReadingPage *readingRoom() { return m_document; }  ///< likewise
    ReflectionPage *reflection() { return m_reflection; } ///< likewise
    IdleMonitor &idleMonitor() { return m_idle; }
    EachFinger &fingers() { return *m_fingers; }

    Sight sight() const;

  Q_SIGNALS:
    void pageShown(const QString &name);
    void sightChanged(); ///< or may have
    void slideShown();   ///< the loop went on to the next slide, which may be the same work
    /// Nobody has touched anything for so long, and the question is asked; the answer is visitorFound(), or the loop.
    void visitorMissed(std::chrono::milliseconds ago);
    void visitorFound();
    void filmFinished(); ///< the one in sight
    /// The pages are made and have their catalogue, so that what was answered to its question can be told them.
    void pagesFilled();
    void answered(sala::Motif motif, const std::optional<sala::Motif> &instead); ///< as ReflectionPage's

  protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void rest(bool isResting);
    bool isStaffOpen() const;
    bool isGestureEnding() const;
    void keepStaffAbove();
    void keepClosed();
    void followPresenting();
    QString title() const; ///< the exhibition's, in the program's language
    void makePages();
    void fillPages();
    void fillAsking();
    void goTo(VisitorPage &page);
    void browse();
    void goHome();
    void offerHome();
    void open(const WorkId &work, const QList<WorkId> &sequence);
    void openFilm(const WorkId &work, const QList<WorkId> &sequence);
    void watchForIdleness();
    void back();
    void keepPlace();
    void makeReflection();
    void askQuestion();
    void ask();
    void stay();
    void makeReadingPanel();
    void openReading();
    void applyTheme();
    QList<VisitorPage *> pages() const;

    KioskParts m_parts;
    std::shared_ptr<const Catalogue> m_catalogue;
    double m_pxPerMm = 0;
    double m_screenBottomMm = kUsualScreenBottomMm;
    GalleryTheme m_theme;
    Reading m_usualReading;
    FilmLoudness m_loudness;
    bool m_isLoopSilent = false;
    bool m_isQuestionAsked = true;
    IdleMonitor m_idle;
    EachFinger *m_fingers;
    QWidget *m_pageArea;
    PageStack *m_stack;
    StageView *m_stage;
    FocusRing *m_stageRing;
    StaffNotice *m_staffNotice;
    LanguageBar *m_languageBar;
    ReadingPanel *m_readingPanel;
    IdleOverlay *m_idleOverlay;
    StaffArea *m_staff = nullptr; ///< where there is a kiosk's state
    StaffGesture *m_gesture = nullptr;
    bool m_isClosed = false;
    bool m_isLeaving = false; ///< the last visitor's page: what is put back is nobody's choice
    PresentingCover *m_presenting = nullptr; ///< made when first needed
    ClosedPage *m_closedPage = nullptr; ///< made when first needed
    BrowsePage *m_browse = nullptr; ///< made when first needed: the first photograph comes first
    PhotographPage *m_photograph = nullptr;
    InterviewPage *m_interview = nullptr; ///< also without films' source: none
    ReadingPage *m_document = nullptr;
    AboutPage *m_about = nullptr;
    ReflectionPage *m_reflection = nullptr;
};

} // namespace sala
