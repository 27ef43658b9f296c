#pragma once

#include "app/kiosk/publishing.h"

#include <QFutureWatcher>

namespace sala {

/// Publishes the library that is shown, each step on another thread with its own connection.
class KioskPublishing final : public PublishDesk {
    Q_OBJECT

  public:
    explicit KioskPublishing(Publishing publishing, QObject *parent = nullptr);
    ~KioskPublishing() override; ///< what is being written is stopped; nothing of it is left

    void setShown(const ExhibitionId &exhibition) { m_shown = exhibition; }

    void look() override;
    void makeKey() override;
    void plan(const ExhibitionId &exhibition) override;
    void publish(const PublishChoice &choice) override;
    void stop() override;
    PublishingStatus status() const override;
    bool isPublishing() const override { return m_publish.isRunning(); }
    bool isBusy() const { return m_look.isRunning() || m_plan.isRunning(); } ///< with looking

  private:
    void tell(qint64 doneBytes, qint64 allBytes); ///< from the publishing thread

    Publishing m_publishing;
    PublishingStatus m_status;
    ExhibitionId m_shown;
    bool m_isLookWanted = false; ///< something has changed since the look that is going on began
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QFutureWatcher<PublishingStatus> m_look;
    QFutureWatcher<Result<QByteArray>> m_makeKey;
    QFutureWatcher<PublishOutcome> m_plan;
    QFutureWatcher<PublishOutcome> m_publish;
};

} // namespace sala
