#include "media/import/importer.h"

#include "media/import/prepare.h"
#include "media/import/sidecar.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace sala {
namespace {

/// One file on its way. Filled in by a worker, then only touched by the importing thread.
struct Item {
    QString path;
    bool isNamed = false; ///< by the caller
    qint64 sizeBytes = 0; ///< counted against the originals in memory
    std::optional<Result<ReadFile>> file;
    std::optional<Result<PreparedPhotograph>> photograph;
    bool isDuplicate = false;
    bool isRead = false;     ///< `file` is there
    bool isDecided = false;  ///< it is known what becomes of it
    bool isComplete = false; ///< ready to be stored or reported
};

/// One import. Workers read and prepare; this thread decides in the files' order what is new, and stores.
class Run {
  public:
    Run(ImportSink &sink, const ImportOptions &options, const std::atomic_bool &isCancelled)
        : m_sink(sink), m_options(options), m_isCancelled(isCancelled), m_decoding(options.decodingBytes) {
        m_pool.setMaxThreadCount(options.threads > 0 ? options.threads : QThread::idealThreadCount());
    }

    ~Run() { m_pool.waitForDone(); }

    ImportSummary import(const FoundFiles &found, const Importer::Progress &progress) {
        m_summary.problems = found.problems;
        const QList<FoundFile> files = withoutSidecars(found.files);
        m_summary.found = int(files.size() + found.problems.size());
        m_waiting = std::deque<FoundFile>(files.begin(), files.end());
        m_done = int(found.problems.size());
        if (auto known = m_sink.likenesses()) {
            m_known = std::move(*known);
        } else {
            m_summary.stoppedBy = known.error();
        }
        while (!isStopped() && !(m_waiting.empty() && m_items.empty())) {
            startReading();
            waitForWorkers();
            decide();
            storeComplete(progress);
        }
        m_summary.isCancelled = m_isCancelled && !(m_waiting.empty() && m_items.empty());
        m_pool.clear();
        m_pool.waitForDone();
        return std::move(m_summary);
    }

  private:
    bool isStopped() const { return m_isCancelled || m_summary.stoppedBy; }

    /// Starts as many files as may be in memory together.
    void startReading() {
        const size_t most = size_t(m_pool.maxThreadCount()) + 2;
        while (!m_waiting.empty() && m_items.size() < most) {
            const qint64 size = QFileInfo(m_waiting.front().path).size();
            if (!m_items.empty() && m_originalsBytes + size > m_options.originalsBytes) {
                return;
            }
            m_originalsBytes += size;
            m_items.push_back(std::make_shared<Item>());
            const std::shared_ptr<Item> item = m_items.back();
            item->path = m_waiting.front().path;
            item->isNamed = m_waiting.front().isNamed;
            item->sizeBytes = size;
            m_waiting.pop_front();
            work([item] {
                Result<ReadFile> file = readOriginal(item->path);
                return [item, file = std::move(file)]() mutable {
                    item->file = std::move(file);
                    item->isRead = true;
                };
            });
        }
    }

    /// Runs `job` on a worker; what it returns is called by this thread.
    template<class Job>
    void work(Job job) {
        m_pool.start([this, job] {
            auto finish = job();
            const std::lock_guard lock(m_mutex);
            m_finished.emplace_back(std::move(finish));
            m_hasFinished.notify_one();
        });
    }

    void waitForWorkers() {
        std::vector<std::function<void()>> finished;
        {
            std::unique_lock lock(m_mutex);
            m_hasFinished.wait(lock, [this] { return !m_finished.empty(); });
            finished.swap(m_finished);
        }
        for (const auto &finish : finished) {
            finish();
        }
    }

    /// In the files' order, so that of two equal files always the first is taken.
    void decide() {
        for (const std::shared_ptr<Item> &item : m_items) {
            if (item->isDecided) {
                continue;
            }
            if (!item->isRead || isStopped()) {
                return;
            }
            item->isDecided = true;
            item->isComplete = !*item->file || !(*item->file)->type.isPicture() || isKnown(*item);
            if (!item->isComplete && !m_summary.stoppedBy) {
                startPreparing(item);
            }
        }
    }

    bool isKnown(Item &item) {
        const MediaHash &hash = (*item.file)->hash;
        const Result<WorkId> known = m_sink.findByOriginal(hash);
        if (!known && known.error().code == ErrorCode::NotAllowed) { // erased: this file, and not the rest
            m_rejected.insert(hash, known.error());
        } else if (!known) {
            m_summary.stoppedBy = known.error();
            return false;
        }
        item.isDuplicate = !known || !known->isNull() || m_seen.contains(hash);
        m_seen.insert(hash);
        return item.isDuplicate;
    }

    void startPreparing(const std::shared_ptr<Item> &item) {
        work([this, item] {
            auto photograph = preparePhotograph(item->path, **item->file, m_options.whenUnsure, m_decoding);
            return [item, photograph = std::move(photograph)]() mutable {
                item->photograph = std::move(photograph);
                item->isComplete = true;
            };
        });
    }

    void storeComplete(const Importer::Progress &progress) {
        while (!m_items.empty() && m_items.front()->isComplete && !isStopped()) {
            const std::shared_ptr<Item> item = m_items.front();
            store(*item);
            if (m_summary.stoppedBy) {
                return;
            }
            m_items.pop_front();
            m_originalsBytes -= item->sizeBytes;
            ++m_done;
            if (progress) {
                progress({m_done, m_summary.found, item->path});
            }
        }
    }

    void store(const Item &item) {
        if (!*item.file) {
            m_summary.problems.append({item.path, item.file->error()});
        } else if (!(*item.file)->type.isPicture()) {
            passOver(item, (*item.file)->type);
        } else if (item.isDuplicate) {
            storeDuplicate(item.path, (*item.file)->hash);
        } else if (!*item.photograph) {
            reject(item, item.photograph->error());
        } else {
            add(item, **item.photograph);
        }
    }

    void passOver(const Item &item, const FileType &type) {
        if (!item.isNamed && !isMissed(item.path, type)) {
            m_summary.ignored.append(item.path);
            return;
        }
        const QString detail = QStringLiteral("not a picture but: %1").arg(type.description);
        m_summary.problems.append({item.path, {ErrorCode::InvalidInput, detail, item.path}});
    }

    /// A copy of a bad file is as bad as the first.
    void storeDuplicate(const QString &path, const MediaHash &hash) {
        const auto rejected = m_rejected.constFind(hash);
        if (rejected == m_rejected.constEnd()) {
            if (const Result<WorkId> known = m_sink.findByOriginal(hash); known) {
                m_summary.duplicates.append({path, *known});
            } else {
                m_summary.stoppedBy = known.error();
            }
            return;
        }
        Error error = *rejected;
        error.subject = path;
        m_summary.problems.append({path, error});
    }

    void reject(const Item &item, const Error &error) {
        m_rejected.insert((*item.file)->hash, error);
        m_summary.problems.append({item.path, error});
    }

    /// A copy of what was erased would bring back what somebody wanted gone.
    bool isLikeErased(const Item &item, const Likeness &likeness) const {
        return !m_options.takesLikeErased && !m_options.lookedAt.contains(item.path) &&
               std::any_of(m_known.erased.begin(), m_known.erased.end(), [&](const Likeness &erased) {
            return isAlike(likeness, erased);
        });
    }

    void noteLikeness(const Item &item, const WorkId &work, const Likeness &likeness) {
        if (const WorkId like = mostAlike(likeness, m_known.works); !like.isNull()) {
            m_summary.alike.append({item.path, work, like});
        }
        m_known.works.append(WorkLikeness{work, likeness});
    }

    void add(const Item &item, const PreparedPhotograph &prepared) {
        if (isLikeErased(item, prepared.photograph.likeness)) {
            return reject(item, {ErrorCode::NotAllowed, likeErasedDetail(), item.path});
        }
        const Result<WorkId> work = m_sink.addPhotograph(prepared.photograph);
        if (work) {
            m_summary.imported.append(*work);
            noteLikeness(item, *work, prepared.photograph.likeness);
            if (!prepared.readings.isEmpty() || !prepared.remarks.isEmpty()) {
                m_summary.texts.append({item.path, prepared.readings, prepared.remarks});
            }
            return;
        }
        // Only the file itself can be at fault here; with anything else the next one would fail, too.
        if (work.error().code == ErrorCode::InvalidInput || work.error().code == ErrorCode::Corrupt) {
            reject(item, work.error());
        } else {
            m_summary.stoppedBy = work.error();
        }
    }

    ImportSink &m_sink;
    ImportOptions m_options;
    const std::atomic_bool &m_isCancelled;
    MemoryBudget m_decoding;
    ImportSummary m_summary;
    std::deque<FoundFile> m_waiting;
    std::deque<std::shared_ptr<Item>> m_items;
    KnownLikenesses m_known;
    QSet<MediaHash> m_seen;
    QHash<MediaHash, Error> m_rejected; ///< what was seen and is not in the library
    qint64 m_originalsBytes = 0;
    int m_done = 0;
    std::mutex m_mutex;
    std::condition_variable m_hasFinished;
    std::vector<std::function<void()>> m_finished;
    QThreadPool m_pool;
};

} // namespace

const std::atomic_bool Importer::kNever{false};

QString likeErasedDetail() {
    return QStringLiteral("it looks like a photograph that was erased because somebody in it took their consent back");
}

Importer::Importer(ImportSink &sink, ImportOptions options) : m_sink(sink), m_options(options) {}

ImportSummary Importer::run(const QStringList &paths, const Progress &progress,
                            const std::atomic_bool &isCancelled) {
    return run(findFiles(paths), progress, isCancelled);
}

ImportSummary Importer::run(const FoundFiles &found, const Progress &progress,
                            const std::atomic_bool &isCancelled) {
    Run run(m_sink, m_options, isCancelled);
    return run.import(found, progress);
}

} // namespace sala
