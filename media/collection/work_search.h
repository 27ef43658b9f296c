#pragma once

#include "db/records/collection.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace sala {

/// Finds works by what is written on them, in every language at once: their texts, file name, credit, date, the names of place,
/// journey and themes, and the references of people. Words are parts of words, of one character or more, in any script, folded
/// by foldedForSearch(); a work is found that has all of them, each wherever it may be.
///
/// A value of some megabytes to make on a thread of its own (fromCollection) and to keep up to date text by text. Copies share
/// what they do not change. Reading is for any number of threads.
class WorkSearch {
  public:
    WorkSearch() = default;

    static WorkSearch fromCollection(const Collection &collection);

    /// The works in the collection's order; all of them for no words.
    QList<WorkId> find(const QString &typed) const;

    /// A text of a work, or the name of a place, journey or theme, is this now.
    void setText(const TextKey &key, const QString &body);

    /// A work was added, or something else than its texts changed.
    void setWork(const Work &work, const Collection &collection);

    /// It was erased.
    void remove(const WorkId &work);

  private:
    struct Piece {
        int name = 0; ///< which text, or what else of a work
        qsizetype from = 0;
        qsizetype size = 0;
    };
    struct Entry {
        QByteArray words; ///< folded, UTF-8; one piece behind the other
        QList<Piece> pieces;
        QList<Id> shared; ///< its place, journey, themes and people

        void set(int name, const QString &text);
    };

    void fillIn(Entry &entry, const Work &work, const Collection &collection) const;
    QSet<Id> sharedWith(const QByteArray &word) const;

    QList<WorkId> m_order;
    QHash<Id, Entry> m_entries;
    QHash<Id, Entry> m_shared; ///< what is written once and belongs to many works
};

} // namespace sala
