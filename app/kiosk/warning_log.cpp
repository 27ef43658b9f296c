#include "app/kiosk/warning_log.h"

#include <QHash>
#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <thread>

namespace sala {
namespace {

using Clock = std::chrono::steady_clock;

constexpr qsizetype kMostWaiting = 200; ///< different lines that are not written yet

} // namespace

/// Collects lines from any thread and writes them from its own.
struct WarningLog::Writer {
    Writer(QString folder, const Pace &pace)
        : stateFolder(std::move(folder)), pace(pace), thread([this] { work(); }) {}

    ~Writer() {
        {
            const std::lock_guard lock(mutex);
            isEnding = true;
        }
        wake.notify_one();
        thread.join();
    }

    void take(const QString &category, const QString &line) {
        const std::lock_guard lock(mutex);
        const auto now = Clock::now();
        if (now - second >= std::chrono::seconds(1)) {
            second = now;
            inSecond = 0;
        }
        const bool isTooMany = ++inSecond > kMostASecond;
        const QString text = isTooMany ? QStringLiteral("more lines than are kept") : line.left(kMostSigns);
        const QString key = category + u'\n' + text;
        const auto known = waiting.find(key);
        const QDateTime time = QDateTime::currentDateTimeUtc();
        if (known != waiting.end()) {
            ++known->times;
            known->last = time;
        } else if (waiting.size() < kMostWaiting || isTooMany) { // what is not kept is counted, however full it is
            waiting.insert(key, {category, text, 1, time, time});
            if (!written.contains(key)) {
                hasNews = true;
                wake.notify_one();
            }
        }
    }

    void work() {
        std::optional<Clock::time_point> lastWrite;
        std::unique_lock lock(mutex);
        while (!isEnding) {
            if (waiting.isEmpty()) {
                wake.wait(lock, [this] { return isEnding || !waiting.isEmpty(); });
                continue;
            }
            const auto due =
                !lastWrite ? Clock::now() + pace.first : *lastWrite + (hasNews ? pace.news : pace.again);
            const bool hadNews = hasNews;
            // Woken early by the end, or by something new that is not to wait as long.
            if (wake.wait_until(lock, due, [&] { return isEnding || (hasNews && !hadNews && lastWrite); })) {
                continue;
            }
            write(lock);
            lastWrite = Clock::now();
        }
        if (!waiting.isEmpty()) {
            write(lock);
        }
    }

    /// The lock is not held while the disk works.
    void write(std::unique_lock<std::mutex> &lock) {
        const QHash<QString, KeptWarning> said = std::exchange(waiting, {});
        hasNews = false;
        if (written.size() > kMostWritten) {
            written.clear();
        }
        for (auto it = said.cbegin(); it != said.cend(); ++it) {
            written.insert(it.key(), true);
        }
        lock.unlock();
        QList<KeptWarning> plain;
        for (KeptWarning warning : said) {
            warning.text = withoutPersonalData(warning.text);
            plain.append(warning);
        }
        // A disk that cannot be written is told by other means: a warning here would come back here.
        (void)writeWarnings(stateFolder, merged(readWarnings(stateFolder), plain));
        lock.lock();
    }

    static constexpr qsizetype kMostSigns = 1000;
    static constexpr qsizetype kMostWritten = 1000;

    const QString stateFolder;
    const Pace pace;
    std::mutex mutex;
    std::condition_variable wake;
    QHash<QString, KeptWarning> waiting;
    QHash<QString, bool> written; ///< what is in the file already
    bool hasNews = false;
    bool isEnding = false;
    Clock::time_point second{};
    int inSecond = 0;
    std::thread thread; ///< the last: it begins when all the others are there
};

namespace {

std::atomic<QtMessageHandler> before{nullptr};
std::mutex current; ///< nobody warns into a log that is going away
WarningLog::Writer *writer = nullptr;

bool isToKeep(QtMsgType type, const QMessageLogContext &context) {
    return (type == QtWarningMsg || type == QtCriticalMsg) && context.category &&
           std::strncmp(context.category, "sala.", 5) == 0;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (isToKeep(type, context)) {
        const std::lock_guard lock(current);
        if (writer) {
            writer->take(QString::fromLatin1(context.category), message);
        }
    }
    if (const QtMessageHandler next = before.load()) {
        next(type, context, message);
    }
}

} // namespace

WarningLog::WarningLog(const QString &stateFolder) : WarningLog(stateFolder, Pace()) {}

WarningLog::WarningLog(const QString &stateFolder, const Pace &pace)
    : m_writer(std::make_unique<Writer>(stateFolder, pace)) {
    {
        const std::lock_guard lock(current);
        writer = m_writer.get();
    }
    before.store(qInstallMessageHandler(keep));
}

WarningLog::~WarningLog() {
    qInstallMessageHandler(before.load());
    const std::lock_guard lock(current);
    writer = nullptr;
}

} // namespace sala
