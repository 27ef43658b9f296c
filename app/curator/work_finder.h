#pragma once

#include "db/records/collection.h"
#include "media/collection/work_search.h"

#include <QFutureWatcher>
#include <QMap>
#include <QObject>

#include <optional>

namespace sala {

class Shelf;

/// Which works are wanted.
struct FindWish {
    QString typed;
    WorkFilter filter;
};

/// Those found, and how many each choice of a filter would leave, the other filters and the words being as they are.
struct FindAnswer {
    QList<WorkId> works; ///< in their order; of works that look alike, these together
    QMap<WorkFilter::Text, int> texts;
    QMap<WorkFilter::Consent, int> consents;
    int alike = 0; ///< works that others look like
    QHash<Id, int> themes; ///< by id; a null one: all
    QHash<Id, int> places;
    QHash<Id, int> journeys;
};

/// Any thread; milliseconds for 10,000 works.
FindAnswer findWorks(const FindWish &wish, const QList<Work> &works, const QList<Workload> &loads, const WorkSearch &search);

/// Finds works on another thread; the newest wish wins. GUI thread.
class WorkFinder final : public QObject {
    Q_OBJECT

  public:
    explicit WorkFinder(const Shelf &shelf, QObject *parent = nullptr); ///< `shelf` outlives it
    ~WorkFinder() override;

    void find(const FindWish &wish);

  Q_SIGNALS:
    void found(const sala::FindAnswer &answer);

  private:
    void start(const FindWish &wish);

    const Shelf &m_shelf;
    std::optional<FindWish> m_next; ///< while another is being found
    QFutureWatcher<FindAnswer> m_run;
};

} // namespace sala
