#pragma once

#include "app/curator/curator_desk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sala {

/// One text as one curator writes it.
struct DraftKey {
    CuratorId curator;
    TextKey text;

    bool operator==(const DraftKey &) const = default;
    friend size_t qHash(const DraftKey &key, size_t seed = 0) { return qHashMulti(seed, Id(key.curator), key.text); }
};

/// What becomes of what a curator types: a draft on the disk within a second, a revision when they say so. It knows no
/// widget, never waits, and loses nothing: what could not be kept is tried again until it can, also when its curator has
/// left and somebody else writes. What comes of it then is told to its curator alone, the next time. GUI thread.
class Writing final : public QObject {
    Q_OBJECT

  public:
    Writing(CuratorDesk &desk, Shelf &shelf, QObject *parent = nullptr); ///< both outlive it

    /// Somebody writes now: the shelf has what they had typed, from the disk and what is not there yet.
    void begin(const CuratorId &curator, const QList<Draft> &onDisk);
    void tellWaiting(); ///< what came of their words while they were not there
    void end();         ///< nobody does
    /// To be told again the next time: it was not settled.
    void tellLater(const SaveOutcome &outcome);

    /// The text reads so in its field now. As it is stored: the draft is wanted no more.
    void typed(const TextKey &key, const QString &body);
    /// What was typed becomes the text. Where nothing was, nothing happens, except that a draft is finished.
    void save(const TextKey &key, TextStatus status);
    void saveAll(const QList<TextKey> &keys, TextStatus status); ///< those that have a draft
    /// Says something of the stored text: reviewed, or still right.
    void setStatus(const TextKey &key, TextStatus status);
    /// Settles a conflict: `body` comes after `theirs`, or theirs stays.
    void saveOver(const Text &theirs, const QString &body);
    void takeTheirs(const Text &theirs);
    /// The same with a draft of one's own from another window: `body` is the draft now.
    void settleOwn(const Text &other, const QString &body);

    /// They were erased: nothing of them is kept, by anybody.
    void forget(const QSet<Id> &works);

    void flush(); ///< hands everything to the desk at once
    bool isAllKept() const { return unkept().isEmpty(); }
    QList<Draft> unkept() const; ///< anybody's
    bool isHere(const CuratorId &curator) const { return !m_curator.isNull() && curator == m_curator; } ///< they write now
    bool isTroubled() const { return !m_unsettled.isEmpty() || (m_isTroubled && !isAllKept()); }

  Q_SIGNALS:
    void keptChanged(); ///< isAllKept(), isTroubled()
    void troubled(const sala::Error &error); ///< a draft could not be kept; it stays in its field and is tried again
    void saved(const sala::TextKey &key);
    void refused(const sala::TextKey &key, const sala::Error &error);
    void conflicted(const sala::SaveOutcome &outcome);
    void draftsChanged(); ///< in another window of the same curator

  private:
    /// With the desk, and not on the disk yet.
    struct Handed {
        Draft draft;
        bool isWanted = true; ///< it was not taken away meanwhile
    };

    DraftKey mine(const TextKey &key) const { return {m_curator, key}; }
    std::optional<Draft> held(const DraftKey &key) const;
    Draft draftOf(const TextKey &key, const QString &body) const;
    SeenDrafts seen(const DraftKey &key) const;
    void keep(const Draft &draft);
    void drop(const TextKey &key);
    void rest(std::chrono::milliseconds time);
    void handOver();
    void startSaving(const Draft &draft, TextStatus status);
    void takeKept(const KeepOutcome &outcome);
    void meetOwn(const Draft &mine, const KeepOutcome &outcome);
    void takeDrafts(const CuratorId &curator, const QList<Draft> &drafts);
    bool takeDraft(const DraftKey &key, const std::optional<Draft> &there);
    void takeSaved(const SaveOutcome &outcome);
    void takeWritten(const SaveOutcome &outcome);
    void goOnFrom(const SaveOutcome &outcome);
    void tell(const SaveOutcome &outcome);

    CuratorDesk &m_desk;
    Shelf &m_shelf;
    CuratorId m_curator; ///< who writes; null: nobody
    QHash<DraftKey, Draft> m_pending; ///< typed, and not with the desk
    QHash<DraftKey, Handed> m_handed;
    QHash<DraftKey, Draft> m_saving; ///< a text is written once at a time, or it would meet itself
    QHash<DraftKey, TextStatus> m_saveNext;
    QHash<DraftKey, Draft> m_unsettled; ///< the same curator typed something else in another window, and that is on the disk
    QHash<DraftKey, QString> m_onDisk;  ///< the bodies of drafts, as far as this window knows
    QHash<CuratorId, QList<SaveOutcome>> m_waiting; ///< to be told to who is not there
    bool m_isTroubled = false;
    QTimer m_rest;
};

} // namespace sala
