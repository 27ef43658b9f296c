#pragma once

#include "app/kiosk/exhibition_loader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace sala {

/// Notices that something else is to be shown: another edition was loaded onto this kiosk or an earlier one
/// brought back, or another day has begun, on which other consents hold, or the schedule asks for another playlist, or
/// closes, or staff changed theirs; or the library that was named was written into. Looks every two seconds on another thread; the show goes on. GUI thread.
class ExhibitionWatch final : public QObject {
    Q_OBJECT

  public:
    /// `shown` is what is on the screen now.
    ExhibitionWatch(ExhibitionRequest request, LoadedExhibition shown, QObject *parent = nullptr);
    ~ExhibitionWatch() override;

    static constexpr std::chrono::milliseconds kInterval{2000};
    /// How often an edition is tried that could not be read, while the one before it is shown: it may only have been busy.
    static constexpr std::chrono::seconds kUntilTriedAgain{60};
    using Clock = std::function<QDateTime()>;
    void setClock(Clock clock) { m_clock = std::move(clock); } ///< for tests

    /// What visitors see, which may be less new than what was wanted last: that waits for them to leave. Whether something
    /// is urgent is told by it.
    void setSeen(std::shared_ptr<const Catalogue> seen) { m_seen = std::move(seen); }

  Q_SIGNALS:
    /// The schedule opens or closes, or its clock is believed or not any more; also at the first look.
    void momentChanged(const sala::KioskMoment &moment);
    /// `isUrgent` when something that is shown now was withdrawn: that must be gone at once.
    void changed(const sala::LoadedExhibition &wanted, bool isUrgent);

  private:
    struct Look {
        QString stamp;  ///< of the kiosk's state: differs when somebody has written into it
        KioskPlan plan; ///< read when it does
        KioskMoment moment;
        QDateTime at; ///< when the moment was reckoned; null: it has to be again
        std::optional<LoadedExhibition> wanted;
        bool isOther = false; ///< than what is on the screen
        bool isUrgent = false;
        QString problem{}; ///< why what is wanted could not be read; it is tried again next time
        QDateTime again{}; ///< when the edition that had to be stood in for is tried again; null: none
    };

    struct Known {
        LoadedExhibition wanted;                ///< last
        std::shared_ptr<const Catalogue> seen;
    };

    static Look look(const ExhibitionRequest &request, const Known &known, const Look &before, const QDateTime &now);
    void start();
    void finish();

    ExhibitionRequest m_request;
    LoadedExhibition m_shown; ///< or wanted, and waiting
    std::shared_ptr<const Catalogue> m_seen;
    Look m_before;
    Clock m_clock = &QDateTime::currentDateTimeUtc;
    std::optional<KioskMoment> m_moment;
    QTimer m_timer;
    QFutureWatcher<Look> m_look;
};

} // namespace sala
