#include "app/kiosk/noted_run.h"

#include <QLoggingCategory>

namespace sala {

Q_LOGGING_CATEGORY(lcRun, "sala.kiosk.run", QtInfoMsg)

NotedRun::NotedRun(const QString &stateFolder)
    : m_record(std::async(std::launch::async, [stateFolder] {
          return RunRecord::begin(stateFolder, QDateTime::currentDateTimeUtc());
      })) {}

NotedRun::~NotedRun() {
    Result<RunRecord> record = m_record.get();
    const Result<void> ended =
        record.and_then([](RunRecord &noted) { return noted.end(QDateTime::currentDateTimeUtc()); });
    if (!ended) {
        qCWarning(lcRun).noquote() << "this run was not noted:" << ended.error().detail;
    }
}

} // namespace sala
