#include "app/kiosk/curator_consents.h"

#include "app/bringing/likenesses.h"
#include "app/kiosk/curator_reading.h"
#include "app/kiosk/slow_work.h"
#include "db/storage/confirmations.h"
#include "db/storage/erasure.h"
#include "db/storage/hidden_parts.h"
#include "db/storage/hidden_region_repository.h"
#include "db/storage/history_pages.h"
#include "db/storage/library_changes.h"
#include "db/storage/migration_copies.h"
#include "db/storage/withdrawal.h"
#include "db/storage/withdrawal_plan.h"
#include "db/storage/work_consents.h"
#include "media/picture/burn.h"

#include <QtConcurrent>

#include <utility>

namespace sala {
namespace {

Error nobody() {
    return {ErrorCode::NotAllowed, QStringLiteral("nobody has signed in"), {}};
}

void log(const char *what, const std::optional<Error> &error) {
    if (error) {
        qCWarning(lcCurators).noquote() << what << error->detail << error->subject;
    }
}

Result<Library> openToRead(const QString &path) {
    return Library::open(path, Library::Mode::ReadOnly);
}

/// What the work's sheet would say afterwards, of the gate that everything shown goes through.
Result<void> foresee(Library &library, const WorkId &work, ForeseenWithdrawal &foreseen) {
    const auto plan = planWithdrawal(library, foreseen.order, QDateTime::currentDateTimeUtc());
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    foreseen.plan = *plan;
    if (plan->isFinal) {
        return {};
    }
    return readWorkConsents(library, work, QDate::currentDate(), withdrawalsFor(foreseen.order, plan->works))
        .map([&](const WorkConsents &after) { foreseen.after = after; });
}

/// What was done, and what of the library was erased by it and ever before.
struct Withdrawal {
    WithdrawalDone done;
    QSet<Id> erased;
};

/// By the writer. What the log beside the library still has of the works goes when nobody reads any more.
Result<Withdrawal> withdrawIn(Library &library, const WithdrawalOrder &order, const QString &author) {
    (void)completeLikenesses(library); // what is erased can be known again
    return withdrawConsent(library, order, Edit::by(author)).map([&](const QList<WorkId> &works) {
        Withdrawal withdrawal{{order, int(works.size()), {}, {}}, {}};
        if (isFinal(order)) {
            withdrawal.done.copies = copiesWithErased(library).value_or(QStringList());
            withdrawal.erased = erasedWorks(library).value_or(QSet<Id>(works.begin(), works.end()));
        }
        return withdrawal;
    });
}

Result<TakenReceipts> takeAll(Library &library, const QStringList &folders) {
    TakenReceipts all;
    for (const QString &folder : folders) {
        const auto taken = takeReceiptsIn(library, folder, QDateTime::currentDateTimeUtc());
        if (!taken) {
            return taken;
        }
        all.taken += taken->taken;
        all.refused += taken->refused;
    }
    return all;
}

QStringList foldersOf(const StickPlaces &places) {
    QStringList folders;
    for (const Stick &stick : sticksIn(places)) {
        folders.append(stick.folder);
    }
    return folders;
}

/// By the writer. A rectangle that was drawn over another picture hides another thing.
Result<void> changeRegionIn(Library &library, const RegionWish &wish, const QString &author) {
    return readHiddenParts(library, wish.region.work).and_then([&](const HiddenParts &now) -> Result<void> {
        if (!(now == wish.seen)) {
            return fail(ErrorCode::Conflict, QStringLiteral("its pictures are not those that were seen"), now.work.text());
        }
        HiddenRegionRepository regions(library, burnedRenditions);
        const auto done = wish.way == RegionWish::Way::Hide ? regions.hide(wish.region, Edit::by(author))
                                                            : regions.reveal(wish.region, Edit::by(author));
        return done.map([&] { (void)completeSomeLikenesses(library); }); // of the pictures that were made
    });
}

} // namespace

CuratorConsents::CuratorConsents(QString path, WriterQueue &queue, std::function<QString()> author)
    : m_path(std::move(path)), m_queue(queue), m_burns(m_path), m_author(std::move(author)), m_evidence(m_path, m_queue, m_author) {
    connect(&m_burns, &WriterQueue::idle, this, &CuratorConsents::idle);
    connect(&m_read, &QFutureWatcherBase::finished, this, [this] {
        const auto read = m_read.result();
        log("consents were not read:", errorOf(*read));
        Q_EMIT consentsRead(read->value_or(WorkConsents()), errorOf(*read));
    });
    connect(&m_planned, &QFutureWatcherBase::finished, this, [this] {
        const auto foreseen = m_planned.result();
        log("a withdrawal was not foreseen:", foreseen->error);
        Q_EMIT withdrawalPlanned(*foreseen);
    });
    connect(&m_sheets, &QFutureWatcherBase::finished, this, [this] {
        const auto sheets = m_sheets.result();
        log("withdrawals were not read:", errorOf(*sheets));
        Q_EMIT withdrawalsRead(sheets->value_or(QList<WithdrawalSheet>()), errorOf(*sheets));
    });
    connect(&m_hidden, &QFutureWatcherBase::finished, this, [this] {
        const auto parts = m_hidden.result();
        log("hidden parts were not read:", errorOf(*parts));
        Q_EMIT hiddenRead(parts->value_or(HiddenParts()), errorOf(*parts));
    });
}

CuratorConsents::~CuratorConsents() {
    waitFor(m_hidden);
    waitFor(m_read);
    waitFor(m_planned);
    waitFor(m_sheets);
}

void CuratorConsents::readConsents(const WorkId &work) {
    m_read.setFuture(QtConcurrent::run([path = m_path, work] {
        return std::make_shared<Result<WorkConsents>>(openToRead(path).and_then(
            [&](Library library) { return readWorkConsents(library, work, QDate::currentDate()); }));
    }));
}

void CuratorConsents::writeConsent(const ConsentEntry &entry) {
    const QString author = m_author();
    if (author.isEmpty()) {
        Q_EMIT consentWritten(entry, nobody());
        return;
    }
    m_queue.run<void>([entry, author](Library &library) { return sala::writeConsent(library, entry, Edit::by(author)); },
                      [this, entry](const Result<void> &written) {
                          log("a consent was not written:", errorOf(written));
                          Q_EMIT consentWritten(entry, errorOf(written));
                          if (written) {
                              Q_EMIT changed();
                          }
                      });
}

void CuratorConsents::planWithdrawal(const WithdrawalOrder &order, const WorkId &work) {
    m_planned.setFuture(QtConcurrent::run([path = m_path, order, work] {
        auto foreseen = std::make_shared<ForeseenWithdrawal>(ForeseenWithdrawal{order, {}, {}, {}});
        const auto done = openToRead(path).and_then([&](Library library) { return foresee(library, work, *foreseen); });
        foreseen->error = errorOf(done);
        return foreseen;
    }));
}

void CuratorConsents::withdraw(const WithdrawalOrder &order) {
    const QString author = m_author();
    if (author.isEmpty()) {
        Q_EMIT withdrawn({order, 0, {}, nobody()});
        return;
    }
    m_queue.run<Withdrawal>([order, author](Library &library) { return withdrawIn(library, order, author); },
                            [this, order](const Result<Withdrawal> &withdrawal) {
                                log("nothing was withdrawn:", errorOf(withdrawal));
                                if (withdrawal && isFinal(order)) {
                                    Q_EMIT worksErased(withdrawal->erased); // before anything else is shown of them
                                }
                                Q_EMIT withdrawn(withdrawal ? withdrawal->done : WithdrawalDone{order, 0, {}, errorOf(withdrawal)});
                                if (withdrawal) {
                                    Q_EMIT changed();
                                }
                            });
}

void CuratorConsents::readWithdrawals() {
    m_sheets.setFuture(QtConcurrent::run([path = m_path] {
        return std::make_shared<Result<QList<WithdrawalSheet>>>(
            openToRead(path).and_then([](Library library) { return withdrawalSheets(library); }));
    }));
}

/// The writer looks for the sticks, too: nobody waits for it.
void CuratorConsents::takeReceipts(const QString &folder) {
    m_queue.run<TakenReceipts>(
        [folder, places = m_sticks](Library &library) {
            return takeAll(library, folder.isEmpty() ? foldersOf(places) : QStringList{folder});
        },
        [this](const Result<TakenReceipts> &taken) {
            log("receipts were not taken in:", errorOf(taken));
            Q_EMIT receiptsTaken(taken.value_or(TakenReceipts()), errorOf(taken));
        });
}

void CuratorConsents::readHidden(const WorkId &work) {
    m_hidden.setFuture(QtConcurrent::run([path = m_path, work] {
        return std::make_shared<Result<HiddenParts>>(
            openToRead(path).and_then([&](Library library) { return readHiddenParts(library, work); }));
    }));
}

void CuratorConsents::changeRegion(const RegionWish &wish) {
    const QString author = m_author();
    if (author.isEmpty()) {
        Q_EMIT regionChanged(wish, nobody());
        return;
    }
    m_burns.run<void>([wish, author](Library &library) { return changeRegionIn(library, wish, author); },
                      [this, wish](const Result<void> &done) {
                          log("a work's pictures were not made anew:", errorOf(done));
                          Q_EMIT regionChanged(wish, errorOf(done));
                          if (done) {
                              Q_EMIT changed();
                          }
                      });
}

CuratorPast::CuratorPast(QString path) : m_path(std::move(path)) {
    connect(&m_page, &QFutureWatcherBase::finished, this, [this] {
        const auto page = m_page.result();
        log("the history was not read:", errorOf(*page));
        Q_EMIT pageRead(m_question, page->value_or(HistoryPage()), errorOf(*page));
    });
    connect(&m_authors, &QFutureWatcherBase::finished, this, [this] { Q_EMIT authorsRead(m_authors.result()); });
}

CuratorPast::~CuratorPast() {
    waitFor(m_page);
    waitFor(m_authors);
}

void CuratorPast::readPage(const HistoryQuestion &question) {
    m_question = question;
    m_page.setFuture(QtConcurrent::run([path = m_path, question] {
        return std::make_shared<Result<HistoryPage>>(
            openToRead(path).and_then([&](Library library) { return readHistoryPage(library, question); }));
    }));
}

void CuratorPast::readAuthors() {
    m_authors.setFuture(QtConcurrent::run([path = m_path] {
        return openToRead(path).and_then([](Library library) { return historyAuthors(library); }).value_or(QStringList());
    }));
}

} // namespace sala
