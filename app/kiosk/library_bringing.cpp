#include "app/kiosk/library_bringing.h"

#include "app/bringing/bring_plan.h"
#include "app/kiosk/slow_work.h"

#include <QtConcurrent>

namespace sala {

LibraryBringing::LibraryBringing(QString library) : m_library(std::move(library)) {
    m_pool.setMaxThreadCount(2); // a plan that was given up ends beside the next
    connect(&m_found, &QFutureWatcherBase::resultsReadyAt, this, [this](int from, int to) {
        for (int i = from; i < to; ++i) {
            const Found found = m_found.resultAt(i);
            if (!found.row.files.isEmpty()) {
                Q_EMIT this->found(found.row);
            }
            Q_EMIT went(found.progress);
        }
    });
    connect(&m_found, &QFutureWatcherBase::finished, this, [this] {
        const int count = m_found.future().resultCount();
        Q_EMIT planned(count > 0 ? m_found.resultAt(count - 1).error : std::nullopt);
    });
    connect(&m_brought, &QFutureWatcherBase::resultsReadyAt, this, [this](int, int to) { Q_EMIT went(m_brought.resultAt(to - 1).progress); });
    connect(&m_brought, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT brought(*m_brought.resultAt(m_brought.future().resultCount() - 1).done);
    });
}

LibraryBringing::~LibraryBringing() {
    stop();
    waitFor(m_found);
    waitFor(m_brought);
    m_pool.waitForDone();
}

void LibraryBringing::plan(const QStringList &paths) {
    if (m_isPlanStopped) {
        *m_isPlanStopped = true;
    }
    m_isPlanStopped = std::make_shared<std::atomic_bool>(false);
    m_found.setFuture(QtConcurrent::run(&m_pool, &LibraryBringing::look, m_library, paths, m_isPlanStopped));
}

void LibraryBringing::bring(const BringOrder &order) {
    if (isBringing()) {
        return;
    }
    m_isBringStopped = std::make_shared<std::atomic_bool>(false);
    m_brought.setFuture(QtConcurrent::run(&m_pool, &LibraryBringing::store, m_library, order, m_isBringStopped));
}

void LibraryBringing::stop() {
    for (const Flag &flag : {m_isPlanStopped, m_isBringStopped}) {
        if (flag) {
            *flag = true;
        }
    }
}

void LibraryBringing::look(QPromise<Found> &promise, const QString &library, const QStringList &paths, const Flag &isStopped) {
    const auto planned = Library::open(library, Library::Mode::ReadOnly).and_then([&](Library opened) {
        return planBringing(
            opened, paths,
            [&](const BringRow &row, int done, int total) {
                promise.addResult(Found{row, {done, total, row.files.value(0)}, std::nullopt});
            },
            *isStopped);
    });
    if (!planned) {
        promise.addResult(Found{{}, {}, planned.error()});
    }
}

void LibraryBringing::store(QPromise<Brought> &promise, const QString &library, const BringOrder &order, const Flag &isStopped) {
    BringWish wish;
    wish.found = findFiles(order.files);
    wish.lookedAt = order.lookedAt;
    wish.author = order.author;
    int before = 0;
    int counted = 0;
    const auto tell = [&](const BringStep &step) {
        before = step.done < counted ? before + counted : before; // the next kind begins
        counted = step.done;
        promise.addResult(Brought{{before + step.done, int(order.files.size()), step.file, step.fraction}, nullptr});
    };
    auto opened = Library::open(library, Library::Mode::ReadWrite);
    const auto done = std::make_shared<BringDone>();
    if (opened) {
        *done = doneFrom(bringIn(*opened, wish, tell, *isStopped));
    } else {
        done->error = opened.error();
    }
    promise.addResult(Brought{{}, done});
}

BringDone LibraryBringing::doneFrom(const Imported &imported) {
    BringDone done{worksOf(imported), {}, isStopped(imported), stoppedBy(imported)};
    for (const ImportProblem &problem : problemsOf(imported)) {
        BringRow row;
        row.fate = BringRow::Fate::Refused;
        row.files = {problem.file};
        row.error = problem.error;
        done.problems.append(row);
    }
    return done;
}

} // namespace sala
