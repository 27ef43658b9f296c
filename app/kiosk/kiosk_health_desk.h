#pragma once

#include "app/kiosk/edition_scrubber.h"
#include "app/kiosk/health_check.h"
#include "app/kiosk/stick_places.h"
#include "app/staff/health_desk.h"

#include <QFutureWatcher>

#include <functional>

namespace sala {

/// Looks at the kiosk's health, and saves reports, on another thread; what has to be read for it, it has read once a day.
class KioskHealthDesk final : public HealthDesk {
    Q_OBJECT

  public:
    KioskHealthDesk(QString stateFolder, StickPlaces places, QObject *parent = nullptr);
    ~KioskHealthDesk() override; ///< waits for a report that is being written

    void look() override;
    void setReadsThrough(bool reads) { m_readsThrough = reads; } ///< the edition, for what is found; not where a picture is drawn
    void saveReport() override;
    void keepTest(const HealthFinding &tested) override;
    void believeClock() override;
    HealthSeen seen() const override { return m_seen; }
    bool hasStick() const override { return m_hasStick; }

  private:
    struct Look {
        HealthReport report;
        bool hasStick = false;
    };
    struct Saved {
        QString fileName;
        Result<void> result;
    };
    static Look lookAt(const HealthRequest &request, const StickPlaces &places);
    static Saved save(const HealthRequest &request, const StickPlaces &places, const QStringList &screens);
    HealthRequest request() const;
    void lookNow();
    void keep(const std::function<Result<void>(KioskState &)> &deed);

    QString m_stateFolder;
    StickPlaces m_places;
    EditionScrubber m_scrubber;
    HealthSeen m_seen;
    bool m_hasStick = false;
    bool m_readsThrough = true;
    QFutureWatcher<Look> m_look;
    QFutureWatcher<Saved> m_save;
    QFutureWatcher<Result<void>> m_keep;
    bool m_isLookWanted = false; ///< something has changed since the look that is going on began
};

} // namespace sala
