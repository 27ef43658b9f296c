#pragma once

#include "db/storage/kiosk/run_record.h"

#include <future>
#include <optional>

namespace sala {

/// This program's run, noted in the kiosk's state: begun on another thread, so that the first photograph does
/// not wait for it, and ended when this ends.
class NotedRun {
  public:
    explicit NotedRun(const QString &stateFolder);
    ~NotedRun();
    NotedRun(const NotedRun &) = delete;
    NotedRun &operator=(const NotedRun &) = delete;

  private:
    std::future<Result<RunRecord>> m_record;
};

} // namespace sala
