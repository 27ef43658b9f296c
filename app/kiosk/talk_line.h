#pragma once

#include "app/kiosk/talk_wish.h"
#include "db/records/error.h"
#include "db/storage/file_lock.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sala {

/// Where a running kiosk hears wishes from other programs of this machine: a socket, "talk", in the folder of its
/// state, which only its own user (and root) can open. A wish is heard within milliseconds and lives no longer than
/// the connection it came by: there is nothing to be found after a restart, and no clock in it. Who has gone away
/// before it was his turn is not obeyed. GUI thread.
class TalkLine final : public QObject {
    Q_OBJECT

  public:
    using Obey = std::function<TalkAnswer(const TalkWish &wish)>;

    explicit TalkLine(Obey obey, QObject *parent = nullptr);
    ~TalkLine() override;

    /// Busy when another program listens there; Io when no socket can be made in that folder.
    Result<void> listen(const QString &stateFolder);

    static constexpr int kMostCallers = 8; ///< at one moment; the one who has waited longest makes room

  private:
    struct Caller;

    void take();
    void hear(int number);
    void drop(int number);

    Obey m_obey;
    QString m_path;
    std::optional<FileLock> m_lock; ///< "talk.lock": the name of the socket is this program's
    int m_listening = -1;
    std::unique_ptr<QSocketNotifier> m_arrivals;
    std::vector<std::unique_ptr<Caller>> m_callers; ///< in the order they came
    int m_last = 0;                                 ///< its number
};

/// Tells the kiosk that runs on this state, and waits for its answer. Slow; any thread. NotFound when no kiosk runs
/// there; Busy when it does not answer in five seconds, and then it will not obey later; NotAllowed for
/// somebody else's kiosk.
Result<TalkAnswer> tellKiosk(const QString &stateFolder, const TalkWish &wish);

} // namespace sala
