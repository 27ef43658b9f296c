#pragma once

#include "app/commands/stored_captions.h"
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
    int unchanged = 0; ///< texts that are in the library as they are in the file
};

/// Whose texts a file may have: a work's, a question's to visitors, or one of its answers'.
struct CaptionOwner {
    Id id;
    QString source;
    qsizetype longest = 0; ///< characters that a question's or an answer's words may have; 0: a work's, which have no limit

    /// Why the text cannot be stored; empty when it can.
    QString refuses(TextField field, const QString &body) const;
};

/// Makes a plan text by text: what the file says is compared with the library as it was read.
class CaptionPlanner {
  public:
    CaptionPlanner(const StoredCaptions &stored, const CaptionFindings &findings);

    /// The one with this id; nothing when there is none.
    const CaptionOwner *owner(const QString &id) const;
    /// The works of files with this name.
    QList<const CaptionOwner *> ownersOf(const QString &source) const;
    Text text(const TextKey &key) const { return m_stored.text(key); }

    /// The text of this place is what the library has.
    void keep() { ++m_plan.unchanged; }
    /// It is to be written. A problem when another place of the file has written something else there.
    void change(const CaptionPlace &place, const TextKey &key, const QString &body, TextStatus status);
    void leaveOut(const CaptionPlace &place, const QString &why) { m_plan.problems.append({place, why}); }
    void remark(const CaptionPlace &place, const QString &what) { m_plan.remarks.append({place, what}); }

    CaptionsPlan take() { return std::move(m_plan); }

  private:
    const StoredCaptions &m_stored;
    QHash<QString, CaptionOwner> m_byId;
    QMultiHash<QString, QString> m_bySource; ///< ids
    QHash<TextKey, qsizetype> m_planned; ///< places in m_plan.changes
    CaptionsPlan m_plan;
};

/// Whether a text was this one at some time.
bool isAmong(const QList<Revision> &history, const QString &body);

/// Writes what is planned, in one transaction. Conflict, and nothing is changed, when somebody else wrote one
/// of the texts since the plan was made; else what TextRepository::setAll says.
Result<void> carryOut(Library &library, const CaptionsPlan &plan);

} // namespace sala
