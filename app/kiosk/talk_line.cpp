#include "app/kiosk/talk_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace sala {

Q_LOGGING_CATEGORY(lcTalk, "sala.kiosk.talk", QtInfoMsg)

namespace {

constexpr int kMostBytes = 64 * 1024; ///< of a wish or an answer
constexpr timeval kPatience{5, 0};
const QString kName = QStringLiteral("/talk");
const QString kLock = QStringLiteral("/talk.lock"); ///< who holds it may take the name away

QByteArray bytesOf(const QJsonObject &json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The messages keep their ends: a wish and an answer are one each.
int newSocket(int flags) {
    return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | flags, 0);
}

/// What `use` (bind or connect) says of the socket in this folder. The name of a socket has room for a hundred bytes;
/// the folder is named by a descriptor, so it may be as deep as it likes.
template<class Use>
int withAddress(const QString &stateFolder, const Use &use) {
    const int folder = ::open(QFile::encodeName(stateFolder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return -1;
    }
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder) + kName.toLatin1();
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int answer = use(reinterpret_cast<const sockaddr *>(&address), socklen_t(sizeof address));
    const int error = errno;
    ::close(folder);
    errno = error;
    return answer;
}

int connectTo(const QString &stateFolder, int socket) {
    return withAddress(stateFolder, [socket](const sockaddr *address, socklen_t size) {
        return ::connect(socket, address, size);
    });
}

bool hasGone(int socket) {
    pollfd look{socket, POLLRDHUP, 0};
    return ::poll(&look, 1, 0) > 0 && (look.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

std::optional<QJsonObject> receive(int socket) {
    QByteArray bytes(kMostBytes, Qt::Uninitialized);
    const ssize_t size = ::recv(socket, bytes.data(), size_t(bytes.size()), 0);
    return size > 0 ? std::optional(QJsonDocument::fromJson(bytes.first(size)).object()) : std::nullopt;
}

bool send(int socket, const QByteArray &bytes) {
    return ::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

/// Closed when it goes out of scope.
struct Socket {
    int number = newSocket(0);
    Socket() = default;
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { ::close(number); }
};

tl::unexpected<Error> notReached(int error, const QString &stateFolder) {
    if (error == EACCES || error == EPERM) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("that kiosk belongs to another user of this machine"), stateFolder);
    }
    if (error == EAGAIN) {
        return fail(ErrorCode::Busy, QStringLiteral("the kiosk does not answer"), stateFolder);
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no kiosk is running on this state"), stateFolder);
}

tl::unexpected<Error> noTalks(const QString &reason, const QString &stateFolder) {
    return fail(ErrorCode::Io, QStringLiteral("a talk cannot be steered from the command line: ") + reason, stateFolder);
}

} // namespace

struct TalkLine::Caller {
    Caller(int socket, int number) : notifier(socket, QSocketNotifier::Read), number(number) {}
    ~Caller() {
        notifier.setEnabled(false);
        ::close(socket());
    }
    Caller(const Caller &) = delete;
    Caller &operator=(const Caller &) = delete;

    int socket() const { return int(notifier.socket()); }

    QSocketNotifier notifier;
    int number; ///< of who came, for sockets' own are used again
};

TalkLine::TalkLine(Obey obey, QObject *parent) : QObject(parent), m_obey(std::move(obey)) {}

TalkLine::~TalkLine() {
    if (m_listening >= 0) {
        ::unlink(QFile::encodeName(m_path).constData());
        m_arrivals.reset();
        ::close(m_listening);
    }
}

Result<void> TalkLine::listen(const QString &stateFolder) {
    Result<FileLock> lock = FileLock::take(stateFolder + kLock);
    if (!lock) {
        return lock.error().code == ErrorCode::Busy
                   ? fail(ErrorCode::Busy, QStringLiteral("another Sala runs on this kiosk's state"), stateFolder)
                   : noTalks(lock.error().detail, stateFolder);
    }
    m_path = stateFolder + kName;
    ::unlink(QFile::encodeName(m_path).constData()); // left of a program that died: nobody else holds the lock
    const int socket = newSocket(SOCK_NONBLOCK);
    ::fchmod(socket, S_IRUSR | S_IWUSR); // before it has a name
    const int bound = withAddress(stateFolder, [socket](const sockaddr *address, socklen_t size) {
        return ::bind(socket, address, size);
    });
    if (bound != 0 || ::listen(socket, kMostCallers) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        ::close(socket);
        return noTalks(reason, stateFolder);
    }
    m_listening = socket;
    m_lock.emplace(std::move(*lock));
    m_arrivals = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(m_arrivals.get(), &QSocketNotifier::activated, this, &TalkLine::take);
    return {};
}

void TalkLine::take() {
    const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (socket < 0) {
        return;
    }
    if (m_callers.size() >= size_t(kMostCallers)) {
        m_callers.erase(m_callers.begin());
    }
    const int number = ++m_last;
    m_callers.push_back(std::make_unique<Caller>(socket, number));
    QSocketNotifier *notifier = &m_callers.back()->notifier;
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, number] {
        notifier->setEnabled(false);
        QMetaObject::invokeMethod(this, [this, number] { hear(number); }, Qt::QueuedConnection); // it is gone after that
    });
}

void TalkLine::hear(int number) {
    const auto found = std::find_if(m_callers.begin(), m_callers.end(),
                                    [number](const auto &caller) { return caller->number == number; });
    if (found == m_callers.end()) {
        return; // made room for others
    }
    const int socket = (*found)->socket();
    const std::optional<QJsonObject> json = receive(socket);
    const std::optional<TalkWish> wish = json ? wishFromJson(*json) : std::nullopt;
    if (wish && !hasGone(socket) && !send(socket, bytesOf(jsonOf(m_obey(*wish))))) {
        qCWarning(lcTalk) << "who asked for it did not wait for the answer";
    }
    drop(number);
}

void TalkLine::drop(int number) {
    m_callers.erase(std::remove_if(m_callers.begin(), m_callers.end(),
                                   [number](const auto &caller) { return caller->number == number; }),
                    m_callers.end());
}

Result<TalkAnswer> tellKiosk(const QString &stateFolder, const TalkWish &wish) {
    const Socket socket;
    ::setsockopt(socket.number, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    ::setsockopt(socket.number, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    if (connectTo(stateFolder, socket.number) != 0 || !send(socket.number, bytesOf(jsonOf(wish)))) {
        return notReached(errno, stateFolder);
    }
    errno = 0;
    const std::optional<QJsonObject> json = receive(socket.number);
    if (!json) {
        return notReached(errno, stateFolder); // without an error it ended before it answered
    }
    const std::optional<TalkAnswer> answer = answerFromJson(*json);
    if (!answer) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the kiosk is another version of Sala than this command"), stateFolder);
    }
    return *answer;
}

} // namespace sala
