#pragma once

#include "app/kiosk/exhibition_loader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sala {

/// Notices that something else is to be shown: another edition was loaded onto this kiosk or an earlier one
/// brought back, or another day has begun, on which other consents hold. Looks every two seconds on another
/// thread; the show goes on. GUI thread.
class ExhibitionWatch final : public QObject {
    Q_OBJECT

  public:
    /// `shown` is what is on the screen now.
    ExhibitionWatch(ExhibitionRequest request, LoadedExhibition shown, QObject *parent = nullptr);
    ~ExhibitionWatch() override;

    static constexpr std::chrono::milliseconds kInterval{2000};

  Q_SIGNALS:
    /// `isUrgent` when something that is shown now was withdrawn: that must be gone at once.
    void changed(const sala::LoadedExhibition &wanted, bool isUrgent);

  private:
    struct Look {
        QString stamp; ///< of the kiosk's state: differs when somebody has written into it
        std::optional<LoadedExhibition> wanted;
        bool isUrgent = false;
    };

    static Look look(const ExhibitionRequest &request, const LoadedExhibition &shown, const QString &stamp);
    void start();
    void finish();

    ExhibitionRequest m_request;
    LoadedExhibition m_shown;
    QString m_stamp;
    QTimer m_timer;
    QFutureWatcher<Look> m_look;
};

} // namespace sala
