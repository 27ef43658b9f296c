#pragma once

#include "db/storage/library.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace sala {

/// Does things to one library on one other thread, one after the other, with one connection that stays open. GUI thread.
class WriterQueue final : public QObject {
    Q_OBJECT

  public:
    explicit WriterQueue(QString path, QObject *parent = nullptr);
    /// What was asked is done first, and told to nobody; but of a program that is to end nothing more is begun after kLastWait.
    ~WriterQueue() override;
    static constexpr std::chrono::seconds kLastWait{3};

    /// Told for what was not done because another file lies in the library's place.
    static Error replaced(const QString &path);

    /// `work` on the other thread, then `then` on this one with what came of it. A library that cannot be opened is tried
    /// again for the next. One that was replaced underneath is not written to any more.
    template<class Value>
    void run(std::function<Result<Value>(Library &)> work, std::function<void(const Result<Value> &)> then) {
        auto outcome = std::make_shared<Result<Value>>(fail(ErrorCode::Cancelled, QString()));
        append({[outcome, work = std::move(work)](Result<Library> &library) { *outcome = library.and_then(work); },
                [outcome, then = std::move(then)] { then(*outcome); }});
    }

    /// Nothing is begun any more.
    void abandon();

    bool isIdle() const { return !m_run.isRunning() && m_jobs.empty() && !m_isTelling; }

  Q_SIGNALS:
    void idle();

  private:
    struct Job {
        std::function<void(Result<Library> &)> work;
        std::function<void()> then;
    };

    /// Of the other thread's, touched by nobody else while it works.
    struct Open {
        QString path;
        std::optional<Result<Library>> library;
    };

    void append(Job job);
    void next();
    void finish();
    static void carryOut(const std::shared_ptr<Open> &open, const std::function<void(Result<Library> &)> &work);

    std::shared_ptr<Open> m_open;
    std::deque<Job> m_jobs; ///< the first is being done while m_run runs
    bool m_isTelling = false;
    bool m_isAbandoned = false;
    QThreadPool m_pool; ///< one thread
    QFutureWatcher<void> m_run;
};

} // namespace sala
