#pragma once

#include "db/storage/editions/edition_scrub.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace sala {

/// Has the edition that is shown read through once a day, so slowly that the show has the disk; and quicker when staff want
/// to know how the kiosk is. On a thread of its own: pictures are decoded meanwhile. GUI thread.
class EditionScrubber final : public QObject {
    Q_OBJECT

  public:
    explicit EditionScrubber(QString stateFolder, QObject *parent = nullptr);
    ~EditionScrubber() override; ///< stops, within one megabyte

    /// Unless it was read through within this time, by the machine's clock, or that was tried just now.
    void readIfOlderThan(std::chrono::seconds age, std::chrono::milliseconds pause);

    static constexpr std::chrono::hours kDaily{20};
    static constexpr std::chrono::minutes kLookEvery{10};
    static constexpr std::chrono::minutes kTryAgain{30}; ///< where what came of it could not be kept, or the disk is failing
    static constexpr std::chrono::milliseconds kPause{200}; ///< after each megabyte: 2 GB in seven minutes

  Q_SIGNALS:
    void scrubbed(); ///< something was read; the state says what came of it

  private:
    using Stop = std::shared_ptr<QSemaphore>; ///< free from the moment on when it shall end
    static bool read(const QString &stateFolder, std::chrono::seconds age, std::chrono::milliseconds pause, const Stop &stop);

    QString m_stateFolder;
    Stop m_stop = std::make_shared<QSemaphore>();
    QThreadPool m_thread;
    QTimer m_timer;
    QElapsedTimer m_tried;
    QFutureWatcher<bool> m_reading;
};

} // namespace sala
