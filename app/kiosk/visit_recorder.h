#pragma once

#include "app/kiosk/visit_counter.h"
#include "db/records/error.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace sala {

class KioskWindow;
class WallWindow;

/// Writes down what a kiosk shows and what visitors look at, into its StatisticsStore, every half minute on another
/// thread; also when it ends. What cannot be written is kept and tried again with the next. GUI thread; the window
/// must outlive it. An answer to the exhibition's question is written at once, and the page of the question is told what
/// was answered before. Days are those of the venue of the exhibition that the window shows.
class VisitRecorder final : public QObject {
    Q_OBJECT

  public:
    VisitRecorder(KioskWindow &window, QString stateFolder, QObject *parent = nullptr);
    ~VisitRecorder() override;

    static constexpr std::chrono::seconds kWriteEvery{30};

    /// What a wall beside the window shows is shown, too. It must outlive this.
    void watchWall(WallWindow &wall);

    /// While the clock cannot be right, days are not known.
    void setClockBelieved(bool isBelieved) { m_isClockBelieved = isBelieved; }

    using WallClock = std::function<QDateTime()>;
    using SteadyClock = std::function<std::chrono::milliseconds()>;
    void setClocks(WallClock wall, SteadyClock steady); ///< for tests

    void write(); ///< now, instead of at the next half minute

  Q_SIGNALS:
    void written(); ///< or tried

  private:
    struct Writer;

    VenueMoment moment() const;
    std::chrono::milliseconds certain() const;
    void look();
    Statistics takeAll();
    void finishWriting();
    void countAnswer(Motif motif, bool isInstead);
    void readCounts();
    void showCounts();

    KioskWindow &m_window;
    VisitCounter m_counter;
    VisitCounter m_wallCounter; ///< nobody touches it: it is only shown
    bool m_isClockBelieved = true;
    WallClock m_wall;
    SteadyClock m_steady;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    Statistics m_unwritten; ///< what is being written, or could not be
    std::shared_ptr<Writer> m_writer;
    QFutureWatcher<Result<void>> m_writing;
    bool m_isWriting = false; ///< until its end was heard of: what is on the disk already must not be written twice
    bool m_isHurried = false; ///< an answer waits for the writing that is going on
    QString m_stateFolder;
    QString m_question;       ///< whose counts the page knows, or is about to
    AnswerTally m_atReading;  ///< what the page knew then: what it counts from then on is not among them
    QFutureWatcher<Result<AnswerTally>> m_reading;
};

} // namespace sala
