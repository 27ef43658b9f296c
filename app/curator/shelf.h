#pragma once

#include "db/records/collection.h"
#include "db/records/draft.h"
#include "media/collection/work_search.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace sala {

/// What was read of a library, with what is reckoned from it; made on another thread.
struct ShelfContents {
    Collection collection;
    ConsentQuestion question; ///< for which place and day consent is asked
    QList<Workload> loads;    ///< in the works' order
    WorkSearch search;
    bool isWhole = true; ///< else of the texts only titles: enough for a grid, and for nothing that is counted or written
};

/// Reckons all of it. Slow; any thread.
ShelfContents shelve(Collection collection, const ConsentQuestion &question);

/// These are what is stored of their owners now; what is reckoned of them follows.
void putTexts(ShelfContents &contents, const QList<Text> &texts);

/// They were erased: nothing of them is left.
void removeWorks(ShelfContents &contents, const QSet<Id> &works);

/// The library as the workbench has it in memory: read once, its titles first, and kept up to date text by text. GUI thread.
class Shelf final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    void fill(const ShelfContents &contents);
    bool isFilled() const { return m_isFilled; } ///< at least with titles
    bool isWhole() const { return m_isFilled && m_contents.isWhole; }

    const Collection &collection() const { return m_contents.collection; }
    const QList<Work> &works() const { return m_contents.collection.works; }
    const QList<Workload> &loads() const { return m_contents.loads; } ///< in the works' order
    const WorkSearch &search() const { return m_contents.search; }
    const Work *work(const WorkId &id) const; ///< nullptr when there is none
    const Workload *load(const WorkId &id) const;

    Text text(const TextKey &key) const { return m_contents.collection.text(key); }
    /// In `language`, else in its fallback order, else in any.
    QString title(const Id &owner, Language language) const;
    QString shownTitle(const WorkId &work, Language language) const; ///< the file's name where it has none

    void remove(const QSet<Id> &works); ///< they were erased

    /// What is stored of a thing now.
    void setTexts(const QList<Text> &texts);

    /// They are these now.
    void setWorks(const QList<Work> &works);

    /// What the curator has typed and not saved; nothing: as stored.
    std::optional<Draft> draft(const TextKey &key) const;
    QList<Draft> drafts() const { return m_drafts.values(); }
    void setDrafts(const QList<Draft> &drafts);
    void setDraft(const Draft &draft);
    void dropDraft(const TextKey &key);
    QString body(const TextKey &key) const; ///< as typed, else as stored

  Q_SIGNALS:
    void filled();
    void workChanged(const sala::WorkId &work);

  private:
    void reckon(const Id &owner);
    void place();

    ShelfContents m_contents;
    bool m_isFilled = false;
    QHash<Id, qsizetype> m_places; ///< in the list of works
    QHash<TextKey, Draft> m_drafts;
};

} // namespace sala
