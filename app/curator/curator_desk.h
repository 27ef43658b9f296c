#pragma once

#include "app/curator/consent_desk.h"
#include "app/curator/past_desk.h"
#include "app/curator/shelf.h"
#include "app/exchange/caption_verdict.h"
#include "db/records/curator.h"
#include "db/records/draft.h"
#include "db/records/error.h"
#include "db/records/revision.h"
#include "db/records/sign_in.h"
#include "db/records/undo.h"
#include "db/records/work_change.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace sala {

/// Somebody stood at the door of a library.
struct CuratorSignIn {
    SignIn answer;
    Curator curator;      ///< who came in
    QList<Draft> drafts;  ///< what they had typed and not saved
    std::optional<Error> error; ///< why it could not be looked at

    bool operator==(const CuratorSignIn &) const = default;
};

/// A draft was to be put on the disk.
struct KeepOutcome {
    Draft draft; ///< as it was to be kept
    std::optional<Error> error;
    std::optional<Draft> other; ///< with error Conflict: what the same curator typed in another window, and stays

    bool operator==(const KeepOutcome &) const = default;
};

/// A text was to be written.
struct SaveOutcome {
    CuratorId curator; ///< whose words they are
    TextKey key;
    QString body;      ///< what was to be written
    QList<Text> texts; ///< all of its owner's since: a source outdates its translations
    std::optional<Error> error;
    std::optional<TextConflict> conflict; ///< with error Conflict: what stands there instead
    bool isStatus = false; ///< nothing was written: only how the stored text stands was to change
    bool isOwn = false;    ///< the conflict is with what the same curator typed in another window: a draft, no text

    bool operator==(const SaveOutcome &) const = default;
};

/// A save was taken back, or done again.
struct UndoOutcome {
    enum class Way { Undo, Redo };
    CuratorId curator; ///< who asked
    Way way = Way::Undo;
    std::optional<Undo> undo; ///< nothing: there was nothing to take back
    QList<Text> texts;        ///< all of the things it changed
    std::optional<Error> error;
};

/// A file of captions that is to be brought in, and how.
struct ImportWish {
    QString file; ///< or the folder of a volunteer's bundle
    WhenBothChanged both = WhenBothChanged::Tell;
    WhenUnsure whenUnsure = WhenUnsure::Ask;

    bool operator==(const ImportWish &) const = default;
};

/// What that would do, before it is done.
struct ImportPreview {
    ImportWish wish;
    QList<CaptionVerdict> verdicts;
    QString plan; ///< its digest
    QString author; ///< who wrote it, as the volunteer's bundle it came in says; empty: whoever brings it in
    std::optional<Error> error;
};

/// It was to be done.
struct ImportDone {
    int texts = 0; ///< written
    std::optional<Error> error; ///< Conflict: it would no longer do what was shown
};

/// Works were to be changed, all or none.
struct WorksChanged {
    QList<Work> works; ///< as they are since
    std::optional<Error> error; ///< Conflict: somebody else changed one of them meanwhile
};

/// What the workbench asks of a library. Everything is slow and answered by a signal, in the order in which it was asked;
/// the workbench never waits. Only loading goes on beside the rest. GUI thread.
class CuratorDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual QString libraryName() const = 0; ///< as its file is called

    /// loaded, the first time twice: with titles, then with everything; what it brings is no older than any `saved` or `undone` that was told before.
    virtual void load() = 0;
    virtual void readCurators() = 0;                                                    ///< curatorsRead
    virtual void signIn(const QString &name, const QString &passphrase) = 0;            ///< signInAnswered
    /// The first may be added by anybody, others by who has signed in.
    virtual void addCurator(const Curator &curator, const QString &passphrase) = 0;     ///< curatorAdded
    virtual void signOut() = 0;

    /// For the draft's own curator, who may have left again meanwhile: what they typed is still theirs. It needs no time.
    /// Of the drafts on the disk only those go that this window has `seen`.
    virtual void keep(const Draft &draft, const SeenDrafts &seen) = 0;                  ///< draftKept
    virtual void drop(const Draft &draft, const SeenDrafts &seen) = 0;                  ///< fails in silence
    virtual void save(const Draft &draft, TextStatus status, const SeenDrafts &seen) = 0; ///< saved; the draft goes with it
    virtual void readDrafts() = 0;                                                      ///< draftsRead
    /// For who has signed in.
    virtual void setStatus(const Text &seen, TextStatus status) = 0;                    ///< saved
    virtual void undo() = 0;                                                            ///< undone
    virtual void redo() = 0;                                                            ///< undone

    virtual void readHistory(const TextKey &key) = 0;                                   ///< historyRead
    virtual void readSourceChange(const TextKey &translation, Language source) = 0;     ///< sourceChangeRead

    virtual void planImport(const ImportWish &wish) = 0;                                ///< importPlanned; nothing is written
    /// What was planned last, if it is still this plan; in the name of who has signed in.
    virtual void carryOutImport(const ImportWish &wish, const QString &plan) = 0;       ///< importDone

    /// For who has signed in, in one save.
    virtual void changeWorks(const QList<Work> &seen, const WorkChange &change) = 0;      ///< worksChanged, then loaded

    virtual ConsentDesk &consents() = 0;
    virtual PastDesk &past() = 0;

    virtual bool isBusy() const = 0; ///< something that was asked is not done yet
    /// What was asked and has not been begun is not done any more, nor what is asked from now on.
    virtual void abandon() = 0;

  Q_SIGNALS:
    void loaded(const std::shared_ptr<const sala::ShelfContents> &contents, const std::optional<sala::Error> &error);
    void curatorsRead(const QList<sala::Curator> &curators, const std::optional<sala::Error> &error);
    void signInAnswered(const sala::CuratorSignIn &answer);
    void curatorAdded(const std::optional<sala::Error> &error);
    void draftKept(const sala::KeepOutcome &outcome);
    void draftsRead(const sala::CuratorId &curator, const QList<sala::Draft> &drafts);
    void saved(const sala::SaveOutcome &outcome);
    void undone(const sala::UndoOutcome &outcome);
    void historyRead(const sala::TextKey &key, const QList<sala::Revision> &history, const std::optional<sala::Error> &error);
    void sourceChangeRead(const sala::TextKey &translation, const sala::SourceChange &change);
    void erased(const QSet<sala::Id> &works); ///< by somebody else, for good: all that ever were
    void replaced(); ///< another file lies in the library's place: nothing is read or written any more
    void importPlanned(const sala::ImportPreview &preview);
    void importDone(const sala::ImportDone &done);
    void worksChanged(const sala::WorksChanged &done);
    void changedElsewhere(); ///< somebody else wrote to the library; load() reads it
    void idle();             ///< all that was asked is done
};

} // namespace sala
