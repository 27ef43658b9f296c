#pragma once

#include "app/exchange/caption_verdict.h"
#include "app/exchange/captions_since.h"
#include "app/exchange/stored_captions.h"
#include "db/storage/text_repository.h"
#include "media/captions/caption_text.h"

namespace sala {

/// What an import does with one text.
struct PlannedCaption {
    CaptionPlace place;
    QString source; ///< the work's file, or what CaptionOwner says
    Text before;
    TextChange change;
};

/// What an import does, before it does it.
struct CaptionsPlan : CaptionFindings {
    QList<PlannedCaption> changes;
    QList<CaptionVerdict> verdicts; ///< of every text of the file, in its order; then what the changes make outdated
    int unchanged = 0; ///< texts that are in the library as they are in the file, or stay as they are there

    int count(CaptionFate fate) const;
    /// Sixteen letters and digits: the same for plans that do the same for the same reasons to the same texts.
    QString digest() const;
};

/// Whose texts a file may have: a work's, a question's to visitors, or one of its answers'.
struct CaptionOwner {
    Id id;
    QString source;
    qsizetype longest = 0; ///< characters that a question's or an answer's words may have; 0: a work's, which have no limit

    /// Why the text cannot be stored; nothing when it can.
    std::optional<CaptionProblem> refuses(const CaptionPlace &place, TextField field, const QString &body) const;
};

/// One text of a file and where it is to go.
struct MetCaption {
    CaptionPlace place;
    TextKey key;
    QString body;
};

/// Makes a plan text by text: what the file says is compared with the library as it was read.
class CaptionPlanner {
  public:
    CaptionPlanner(const StoredCaptions &stored, const CaptionFindings &findings, const CaptionChoices &choices);

    /// The one with this id; nothing when there is none.
    const CaptionOwner *owner(const QString &id) const;
    /// The works of files with this name.
    QList<const CaptionOwner *> ownersOf(const QString &source) const;
    Text text(const TextKey &key) const { return m_stored.text(key); }

    /// What the library has stays, as it is in the file, or for the reason given.
    void keep(const MetCaption &met, CaptionWhy reason = CaptionWhy::Other, const QString &why = {});
    /// Whether the file's text, which is another than the library's, may be written; where it may not, or replaces
    /// somebody's, the plan says so.
    bool mayWrite(const MetCaption &met, Since since);
    /// It is to be written. A problem when another place of the file has written something else there.
    void change(const MetCaption &met, TextStatus status);
    /// A problem of the whole plan; `about`, where it is known, is the text it keeps out.
    void leaveOut(const CaptionProblem &problem, const std::optional<TextKey> &about = {});
    /// What was left out while the file was read: it is a problem already.
    void refused(const CaptionProblem &problem, const std::optional<TextKey> &about);
    /// Something to look at; the next verdict has it as its reason.
    void remark(const CaptionProblem &what);

    /// With what it makes outdated.
    Result<CaptionsPlan> take(const TextRepository &texts);

  private:
    CaptionVerdict verdict(const CaptionPlace &place, CaptionFate fate, const std::optional<TextKey> &key) const;
    void conflict(const MetCaption &met);
    void remarkOnReplaced(const MetCaption &met, Since since);
    QString titleOf(const Id &owner) const;

    const StoredCaptions &m_stored;
    CaptionChoices m_choices;
    QHash<QString, CaptionOwner> m_byId;
    QMultiHash<QString, QString> m_bySource; ///< ids
    QHash<TextKey, qsizetype> m_planned; ///< places in m_plan.changes
    std::optional<CaptionProblem> m_remark; ///< of the text that is looked at
    CaptionsPlan m_plan;
};

/// Whether a text was this one at some time.
bool isAmong(const QList<Revision> &history, const QString &body);

/// Writes what is planned, in one transaction, in the name of `author`. Conflict, and nothing is changed, when somebody else
/// wrote one of the texts since the plan was made; else what TextRepository::setAll says.
Result<void> carryOut(Library &library, const CaptionsPlan &plan, const QString &author = QStringLiteral("captions"));

} // namespace sala
