#pragma once

#include "db/health/kept_warnings.h"
#include "db/records/error.h"
#include "db/records/health.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace sala {

/// How well the kiosk and its machine are, as was last found.
struct HealthSeen {
    QDateTime time;                ///< null: nobody has looked yet
    QList<HealthFinding> findings; ///< the worst first
    QList<KeptWarning> warnings;   ///< the newest first
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< the venue's
};

/// What staff's page of health asks the kiosk to do. Slow, answered by signals. GUI thread.
class HealthDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void look() = 0;       ///< looked, when it is not looking already
    virtual void saveReport() = 0; ///< onto the stick; reportSaved
    virtual void keepTest(const HealthFinding &tested) = 0; ///< of a touch screen, a film; then it looks again
    virtual void believeClock() = 0; ///< although the kiosk has seen a later time; then it looks again

    virtual HealthSeen seen() const = 0;
    virtual bool hasStick() const = 0; ///< one that a report can be saved onto, as was last found

  Q_SIGNALS:
    void looked();
    void reportSaved(const QString &fileName,
                     const std::optional<sala::Error> &error); ///< without its folder
};

} // namespace sala
