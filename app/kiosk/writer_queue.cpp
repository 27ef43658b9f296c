#include "app/kiosk/writer_queue.h"

#include "db/storage/library_changes.h"

#include <QElapsedTimer>
#include <QtConcurrent>

#include <utility>

namespace sala {

WriterQueue::WriterQueue(QString path, QObject *parent) : QObject(parent), m_open(std::make_shared<Open>()) {
    m_open->path = std::move(path);
    m_pool.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, &WriterQueue::finish);
}

WriterQueue::~WriterQueue() {
    m_run.disconnect();
    m_run.waitForFinished();
    if (!m_jobs.empty()) {
        m_jobs.pop_front(); // it was the one that ran
    }
    QElapsedTimer since;
    since.start();
    while (!m_jobs.empty() && std::chrono::milliseconds(since.elapsed()) < kLastWait) {
        carryOut(m_open, m_jobs.front().work);
        m_jobs.pop_front();
    }
}

Error WriterQueue::replaced(const QString &path) {
    return {ErrorCode::NotFound, QStringLiteral("another file lies where the library was"), path};
}

void WriterQueue::abandon() {
    m_isAbandoned = true;
    m_jobs.erase(m_jobs.empty() ? m_jobs.end() : m_jobs.begin() + 1, m_jobs.end()); // the first one runs
}

void WriterQueue::append(Job job) {
    if (m_isAbandoned) {
        return;
    }
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1) {
        next();
    }
}

void WriterQueue::next() {
    m_run.setFuture(QtConcurrent::run(&m_pool, &WriterQueue::carryOut, m_open, m_jobs.front().work));
}

void WriterQueue::carryOut(const std::shared_ptr<Open> &open, const std::function<void(Result<Library> &)> &work) {
    if (!open->library || !*open->library) {
        open->library.reset();
        open->library.emplace(Library::open(open->path, Library::Mode::ReadWrite));
    }
    if (*open->library && isReplaced(**open->library)) {
        Result<Library> nothing = tl::unexpected(replaced(open->path));
        return work(nothing);
    }
    work(*open->library);
}

void WriterQueue::finish() {
    const Job done = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty()) {
        next(); // while what came of this one is told
    }
    m_isTelling = true;
    done.then();
    m_isTelling = false;
    if (isIdle()) {
        Q_EMIT idle();
    }
}

} // namespace sala
