#pragma once

#include "app/curator/bench_actions.h"
#include "app/curator/curator_desk.h"
#include "app/curator/work_finder.h"
#include "app/curator/work_list.h"
#include "app/curator/writing.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QStackedLayout)

namespace sala {

class BenchSheet;
class BringDesk;
class BringSheet;
class ConflictSheet;
class ConsentSheets;
class CuratorSheet;
class FilterPanel;
class FilmSource;
class FrameSheet;
class HelpSheet;
class HistorySheet;
class ImportSheet;
class KioskPreview;
class LibraryHistory;
class LineEditor;
class MemorySheet;
class PageSheet;
class PictureCache;
class StatusLine;
class TextLabel;
class TopBar;
class TrimSheet;
class WorkPage;
class WorkView;
class WorksSheet;
struct BringDone;

/// What the bench works with; all of it outlives it.
struct BenchParts {
    CuratorDesk &desk;
    PictureCache &pictures;
    KioskPreview *preview = nullptr; ///< none: no preview
    BringDesk *bringing = nullptr; ///< none: no works are brought in
    FilmSource *films = nullptr;   ///< none: no film is trimmed
};

/// The curators' bench: the works and how they are found at the left, one work with all its texts at the right.
class BenchPage final : public QWidget {
    Q_OBJECT

  public:
    explicit BenchPage(const BenchParts &parts, QWidget *parent = nullptr);

    void setReader(Language reader);
    void begin(const CuratorSignIn &who); ///< somebody came in
    void flush();                         ///< all that was typed, or is being composed, is handed to the disk
    void end();                           ///< they left: nothing of theirs is shown any more, all of it is kept

    void openWork(const WorkId &work);
    void showAll();
    bool isWorkOpen() const;
    void perform(BenchActions::Deed deed);

    Shelf &shelf() { return m_shelf; }
    Writing &writing() { return m_writing; }
    WorkPage &workPage() { return *m_work; }
    ImportSheet &importSheet() { return *m_import; }
    BringSheet &bringSheet() { return *m_bring; } ///< where there is one
    WorksSheet &worksSheet() { return *m_worksSheet; }
    FrameSheet &frameSheet() { return *m_frame; }
    TrimSheet &trimSheet() { return *m_trim; } ///< with films
    WorkView &grid() { return *m_grid; }
    MemorySheet &memorySheet() { return *m_memory; }
    ConsentSheets &consents() { return *m_consents; }
    LibraryHistory &past() { return *m_past; }
    StatusLine &status() { return *m_status; }
    FilterPanel &filters() { return *m_filters; }
    const QList<WorkId> &found() const { return m_list.works(); }

  Q_SIGNALS:
    void languageChosen(sala::Language language);
    void lockRequested();

  protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    void build();
    void performOnWork(BenchActions::Deed deed);
    void openSheet(BenchActions::Deed deed);
    QWidget *makeSide();
    QWidget *makeCentre();
    void connectParts();
    void connectDesk();
    void connectWriting();
    void connectConsents();
    void connectBringing();
    bool canBringIn() const;
    void takeBrought(const BringDone &done);
    void chooseBrought();
    void editWorks();
    void frameWork();
    void retranslate();
    void find();
    void takeFound(const FindAnswer &answer);
    void takeLoaded(const std::shared_ptr<const ShelfContents> &contents, const std::optional<Error> &error);
    QString sentenceFor(const Error &error) const;
    void takeErased(const QSet<Id> &works);
    void sayEmpty();
    void refreshWork(const WorkId &work);
    void readSourceChanges();
    void stepWork(int works);
    void stepMissing(int way);
    bool isReading(); ///< the texts are not there yet, and that is said
    std::optional<TextKey> missingIn(const WorkId &work, Language language, int way, const std::optional<TextKey> &after) const;
    Language wantedLanguage() const;
    void copySource();
    void showConsents();
    void replaceText(const TextKey &key, const QString &body, const QString &sentence);
    void saveShown(TextStatus status);
    QList<TextKey> readyToSave();
    QString warnings() const;
    QString unsavedElsewhere() const;
    void sayStillRight(const TextKey &key);
    void markReviewed();
    void showHistory(const TextKey &key, const QList<Revision> &history, const std::optional<Error> &error);
    void takeUndone(const UndoOutcome &outcome);
    void takeRefused(const TextKey &key, const Error &error);
    void showConflict();
    void sayKept();
    QList<BenchSheet *> sheets() const;
    void cover();

    BenchParts m_parts;
    Language m_reader = Language::English;
    Curator m_curator;
    Shelf m_shelf;
    WorkFinder m_finder{m_shelf};
    WorkList m_list{m_shelf};
    Writing m_writing{m_parts.desk, m_shelf};
    BenchActions m_actions{this};
    QList<SaveOutcome> m_conflicts; ///< to be settled
    TextKey m_historyWanted;
    bool m_isFailed = false; ///< the library could not be read
    QList<WorkId> m_toChoose; ///< once they are found
    WorkId m_toOpen; ///< once its texts are read
    bool m_isReplaced = false; ///< another file lies in the library's place
    QStringList m_found; ///< in what was saved last: sentences
    bool m_isListStale = false; ///< works changed since they were found
    TopBar *m_top;
    LineEditor *m_search;
    QStackedLayout *m_side;
    FilterPanel *m_filters;
    WorkView *m_strip;
    QStackedLayout *m_centre;
    WorkView *m_grid;
    TextLabel *m_empty;
    WorkPage *m_work;
    StatusLine *m_status;
    HelpSheet *m_help;
    HistorySheet *m_history;
    ConflictSheet *m_conflict;
    PageSheet *m_large;
    CuratorSheet *m_addCurator;
    ImportSheet *m_import;
    BringSheet *m_bring = nullptr;
    WorksSheet *m_worksSheet;
    FrameSheet *m_frame;
    TrimSheet *m_trim; ///< nullptr without films
    MemorySheet *m_memory;
    ConsentSheets *m_consents;
    LibraryHistory *m_past;
};

} // namespace sala
