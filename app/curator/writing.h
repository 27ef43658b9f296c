#pragma once

#include "app/curator/curator_desk.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace sala {

/// What becomes of what a curator types: a draft on the disk within a second, a revision when they say so. It knows no
/// widget, never waits, and loses nothing: what could not be kept is tried again until it can. GUI thread.
class Writing final : public QObject {
    Q_OBJECT

  public:
    Writing(CuratorDesk &desk, Shelf &shelf, QObject *parent = nullptr); ///< both outlive it

    /// The text reads so in its field now. As it is stored: the draft is wanted no more.
    void typed(const TextKey &key, const QString &body);
    /// What was typed becomes the text. Where nothing was, nothing happens, except that a draft is finished.
    void save(const TextKey &key, TextStatus status);
    void saveAll(const Id &owner, TextStatus status);
    /// Says something of the stored text: reviewed, or still right.
    void setStatus(const TextKey &key, TextStatus status);
    /// Settles a conflict: `body` comes after `theirs`, or theirs stays.
    void saveOver(const Text &theirs, const QString &body);
    void takeTheirs(const Text &theirs);

    void flush(); ///< hands everything to the desk at once
    bool isAllKept() const { return m_pending.isEmpty() && m_handed.isEmpty(); }
    bool isTroubled() const { return m_isTroubled; }

  Q_SIGNALS:
    void keptChanged(); ///< isAllKept(), isTroubled()
    void troubled(const sala::Error &error); ///< a draft could not be kept; it stays in its field and is tried again
    void saved(const sala::TextKey &key);
    void refused(const sala::TextKey &key, const sala::Error &error);
    void conflicted(const sala::SaveOutcome &outcome);

  private:
    Draft draftOf(const TextKey &key, const QString &body) const;
    void handOver();
    void takeKept(const TextKey &key, const QString &body, const std::optional<Error> &error);
    void takeSaved(const SaveOutcome &outcome);
    void goOnFrom(const SaveOutcome &outcome);

    CuratorDesk &m_desk;
    Shelf &m_shelf;
    QHash<TextKey, Draft> m_pending; ///< typed, and not with the desk
    QHash<TextKey, QString> m_handed; ///< with the desk, and not on the disk yet
    QSet<TextKey> m_saving; ///< a text is written once at a time, or it would meet itself
    QHash<TextKey, TextStatus> m_saveNext;
    bool m_isTroubled = false;
    QTimer m_rest;
};

} // namespace sala
