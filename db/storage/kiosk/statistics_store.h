#pragma once

#include "db/records/error.h"
#include "db/records/statistics.h"

#include <memory>

namespace sala {

class Connection;

/// What a kiosk has counted since it was first switched on: "statistics.db", beside its kiosk.db and apart from it,
/// because it is written all day long and is the less to lose. Works are named by their ids alone, so what was
/// withdrawn leaves no word here.
///
/// What was added is on the disk when add() returns, or not at all: a power cut costs what was not added yet. A file
/// that is damaged is put aside under another name and counting begins anew. Slow: not for the GUI thread. One thread
/// at a time; several processes may read while one writes.
class StatisticsStore {
  public:
    /// Makes what is missing. TooNew; NotAllowed and Io when it cannot be written.
    static Result<StatisticsStore> open(const QString &folder);

    ~StatisticsStore();
    StatisticsStore(StatisticsStore &&) noexcept;
    StatisticsStore &operator=(StatisticsStore &&) noexcept;

    Result<void> add(const Statistics &statistics);
    Result<Statistics> read(const StatisticsSpan &span = {}) const;

  private:
    explicit StatisticsStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

/// What was answered to one question of an exhibition on all days; less to read than everything. As readStatistics.
Result<AnswerTally> readAnswers(const QString &folder, const ExhibitionId &exhibition, const QString &question);

/// What a kiosk has counted; nothing where it never counted. Makes nothing and puts nothing aside: Corrupt when it is
/// damaged; TooNew, Io.
Result<Statistics> readStatistics(const QString &folder, const StatisticsSpan &span = {});

} // namespace sala
