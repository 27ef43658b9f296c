#pragma once

#include "app/kiosk/stick_places.h"
#include "app/staff/statistics_desk.h"

#include <QFutureWatcher>

#include <functional>

namespace sala {

/// The statistics of one kiosk, read and saved on another thread.
class KioskStatistics final : public StatisticsDesk {
    Q_OBJECT

  public:
    KioskStatistics(QString stateFolder, StickPlaces places, QObject *parent = nullptr);
    ~KioskStatistics() override;

    /// Called before anything is read: what is counted and not written yet is asked for here.
    void setBeforeReading(std::function<void()> write) { m_write = std::move(write); }

    void refresh() override;
    void saveToStick() override;
    bool isReading() const { return m_reading.isRunning(); }
    const StatisticsReport &report() const override { return m_report; }

  private:
    QString m_stateFolder;
    StickPlaces m_places;
    std::function<void()> m_write;
    StatisticsReport m_report;
    QFutureWatcher<Result<StatisticsReport>> m_reading;
    QFutureWatcher<Result<QString>> m_saving;
};

} // namespace sala
