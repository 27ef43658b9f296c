#include "media/film/sound_guard.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLibraryInfo>
#include <QMediaDevices>
#include <QThread>
#include <QVersionNumber>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <memory>
#include <pthread.h>
#include <pulse/context.h>
#include <pulse/operation.h>
#include <pulse/rtclock.h>
#include <pulse/stream.h>
#include <pulse/thread-mainloop.h>
#include <utility>
#include <vector>

namespace {

std::atomic<int> failures = 0;

/// What is told to Qt about its connection is made for one version of it; to later ones that is handed on as it is,
/// and only listened to. Streams are the same with all of them: who opens one waits until it is there, also when it
/// failed.
bool isNeeded() {
    static const bool needed = QLibraryInfo::version() < QVersionNumber(6, 5);
    return needed;
}

constexpr pa_usec_t kPatience = 500'000; ///< in microseconds, for a stream to be opened, or an answer to come
constexpr qint64 kFirstPauseMs =
    10'000; ///< until a server that hung is waited for again; twice as long each time
constexpr qint64 kLongestPauseMs = 600'000;

/// A stream that is being opened, or something else that the server has to answer: who asked waits in a loop.
struct Opening {
    std::atomic<pa_threaded_mainloop *> loop = nullptr; ///< where it is waited for
    std::atomic<bool> isGivenUp = false;
};

/// What this thread is waiting for to be opened.
thread_local const pa_stream *connecting = nullptr;
thread_local std::shared_ptr<Opening> opening;

/// This thread's connection has failed already; nobody will wake who waits for it.
thread_local bool hasFailedAtOnce = false;

/// The owner's wait for a server, on the GUI thread; only there.
struct Patience {
    const pa_context *context = nullptr; ///< the one it connected last
    QDeadlineTimer pause{0};             ///< since a server hung; meanwhile nothing is waited for
    qint64 nextPauseMs = kFirstPauseMs;

    bool isLost() const { return !pause.hasExpired(); }

    void lose() {
        pause.setRemainingTime(nextPauseMs);
        nextPauseMs = std::min(2 * nextPauseMs, kLongestPauseMs);
    }
};

Patience &owners() {
    static Patience patience;
    return patience;
}

/// Where what nobody will hear is written to.
std::vector<char> &waste() {
    thread_local std::vector<char> bytes;
    return bytes;
}

/// Qt's Multimedia library has loaded it, or there is none.
void *pulse() {
    static void *const library = ::dlopen("libpulse.so.0", RTLD_LAZY | RTLD_NOLOAD);
    return library;
}

template<class Function>
Function theirs(const char *name) {
    return pulse() ? reinterpret_cast<Function>(::dlsym(pulse(), name)) : nullptr;
}

bool isOfOwner() {
    return QCoreApplication::instance() && QThread::currentThread() == QCoreApplication::instance()->thread();
}

/// Which libpulse names so.
bool isConnectionsThread() {
    char name[16] = {};
    ::pthread_getname_np(::pthread_self(), name, sizeof(name));
    return std::strcmp(name, "threaded-ml") == 0;
}

/// Neither the owner of a connection, nor the connection's own thread.
bool opensStreams() {
    return !isConnectionsThread() && !isOfOwner();
}

/// In the connection's own thread.
void giveUp(pa_mainloop_api *api, pa_time_event *event, const timeval *, void *data) {
    const std::unique_ptr<std::shared_ptr<Opening>> what(static_cast<std::shared_ptr<Opening> *>(data));
    static const auto wake = theirs<decltype(&::pa_threaded_mainloop_signal)>("pa_threaded_mainloop_signal");
    (*what)->isGivenUp = true;
    if (pa_threaded_mainloop *const loop = (*what)->loop; loop && wake) {
        wake(loop, 0);
    }
    api->time_free(event);
}

/// A server that hangs says nothing, neither that the stream is there nor that it failed.
void giveUpLater(const pa_context *context, const std::shared_ptr<Opening> &what) {
    static const auto now = theirs<decltype(&::pa_rtclock_now)>("pa_rtclock_now");
    static const auto call = theirs<decltype(&::pa_context_rttime_new)>("pa_context_rttime_new");
    if (context && now && call) {
        auto data = std::make_unique<std::shared_ptr<Opening>>(what);
        if (call(const_cast<pa_context *>(context), now() + kPatience, giveUp, data.get())) {
            data.release();
        }
    }
}

/// Once for a while, then not at all: the whole kiosk stands still meanwhile.
void waitAsOwner(pa_threaded_mainloop *loop, decltype(&::pa_threaded_mainloop_wait) wait) {
    if (owners().isLost()) {
        return;
    }
    const auto answer = std::make_shared<Opening>();
    answer->loop = loop;
    giveUpLater(owners().context, answer);
    wait(loop);
    if (answer->isGivenUp) {
        owners().lose();
    }
}

/// With later Qt: its connection has broken, and is not there again yet.
std::atomic<bool> isBroken = false;

/// Later Qt asks how its connection is whenever that changes, in a thread of its own, and then tells its
/// players, each in the thread of its sound, that it broke; a film that is playing crashes there, because
/// what it writes to is gone. What is posted here comes first: until then, the films have to be without
/// sound.
void followConnection(pa_context_state_t state) {
    if (state == PA_CONTEXT_READY) {
        isBroken = false;
    } else if (state == PA_CONTEXT_FAILED && QCoreApplication::instance() && !isBroken.exchange(true)) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] { Q_EMIT sala::SoundConnection::one().lost(); },
            Qt::QueuedConnection);
    }
}

} // namespace

/// Qt 6.4 never tries again once it could not connect; told that it has begun, it sees that it failed, and
/// tries every few seconds.
extern "C" Q_DECL_EXPORT int pa_context_connect(pa_context *context, const char *server,
                                                pa_context_flags_t flags, const pa_spawn_api *spawn) {
    static const auto connect = theirs<decltype(&::pa_context_connect)>("pa_context_connect");
    if (!isNeeded()) {
        return connect ? connect(context, server, flags, spawn) : -1;
    }
    if (isOfOwner()) {
        owners().context = context;
    }
    const bool isHopeless = isOfOwner() && owners().isLost();
    hasFailedAtOnce = isHopeless || !connect || connect(context, server, flags, spawn) < 0;
    return 0;
}

/// Who opens a stream hears that there is a connection, even if it has just broken: Qt 6.4 crashes otherwise.
/// Its owner and the connection's own thread hear the truth.
extern "C" Q_DECL_EXPORT pa_context_state_t pa_context_get_state(const pa_context *context) {
    static const auto get = theirs<decltype(&::pa_context_get_state)>("pa_context_get_state");
    const pa_context_state_t state = get ? get(context) : PA_CONTEXT_FAILED;
    if (!isNeeded()) {
        followConnection(state);
        return state;
    }
    if (isOfOwner() && context == owners().context) {
        if (state == PA_CONTEXT_READY && !owners().isLost()) {
            owners().nextPauseMs = kFirstPauseMs;
        }
        return state != PA_CONTEXT_READY && owners().isLost() ? PA_CONTEXT_FAILED : state;
    }
    const bool isLost = state == PA_CONTEXT_FAILED || state == PA_CONTEXT_TERMINATED;
    return isLost && opensStreams() ? PA_CONTEXT_READY : state;
}

/// Its owner lets go of a connection that broke. Who still plays to it would be left with nothing.
extern "C" Q_DECL_EXPORT void pa_context_disconnect(pa_context *context) {
    static const auto disconnect = theirs<decltype(&::pa_context_disconnect)>("pa_context_disconnect");
    if (!isNeeded()) {
        return disconnect ? disconnect(context) : void();
    }
    if (isOfOwner()) {
        Q_EMIT sala::SoundConnection::one().lost();
    }
    if (disconnect) {
        disconnect(context);
    }
}

extern "C" Q_DECL_EXPORT void pa_threaded_mainloop_wait(pa_threaded_mainloop *loop) {
    static const auto wait = theirs<decltype(&::pa_threaded_mainloop_wait)>("pa_threaded_mainloop_wait");
    if (opening) {
        opening->loop = loop;
    }
    if (!wait || std::exchange(hasFailedAtOnce, false)) {
        return;
    }
    if (isNeeded() && isOfOwner() && !opening) {
        waitAsOwner(loop, wait);
    } else {
        wait(loop);
    }
}

/// What a server that hangs was asked is over for who waits for it; an answer that comes later is still
/// heard.
extern "C" Q_DECL_EXPORT pa_operation_state_t pa_operation_get_state(const pa_operation *operation) {
    static const auto get = theirs<decltype(&::pa_operation_get_state)>("pa_operation_get_state");
    const pa_operation_state_t state = get ? get(operation) : PA_OPERATION_CANCELLED;
    const bool isOver = isNeeded() && state == PA_OPERATION_RUNNING && isOfOwner() && owners().isLost();
    return isOver ? PA_OPERATION_CANCELLED : state;
}

extern "C" Q_DECL_EXPORT int pa_stream_connect_playback(pa_stream *stream, const char *device,
                                                        const pa_buffer_attr *attributes,
                                                        pa_stream_flags_t flags, const pa_cvolume *volume,
                                                        pa_stream *with) {
    static const auto connect = theirs<decltype(&::pa_stream_connect_playback)>("pa_stream_connect_playback");
    const bool isAsked = connect && connect(stream, device, attributes, flags, volume, with) >= 0;
    connecting = stream;
    opening = std::make_shared<Opening>();
    opening->isGivenUp = !isAsked;
    if (isAsked) {
        static const auto contextOf = theirs<decltype(&::pa_stream_get_context)>("pa_stream_get_context");
        giveUpLater(contextOf ? contextOf(stream) : nullptr, opening);
    }
    return 0;
}

/// A stream that could not be opened is said to be there to who waits for it.
extern "C" Q_DECL_EXPORT pa_stream_state_t pa_stream_get_state(const pa_stream *stream) {
    static const auto get = theirs<decltype(&::pa_stream_get_state)>("pa_stream_get_state");
    const pa_stream_state_t state = get ? get(stream) : PA_STREAM_FAILED;
    const bool isOver = stream == connecting && (state != PA_STREAM_CREATING || opening->isGivenUp);
    if (!isOver) {
        return state;
    }
    connecting = nullptr;
    opening.reset();
    if (state != PA_STREAM_READY) {
        ++failures;
    }
    return PA_STREAM_READY;
}

extern "C" Q_DECL_EXPORT const pa_buffer_attr *pa_stream_get_buffer_attr(pa_stream *stream) {
    static const auto get = theirs<decltype(&::pa_stream_get_buffer_attr)>("pa_stream_get_buffer_attr");
    constexpr uint32_t kBytes = 1 << 16;
    static const pa_buffer_attr none{kBytes, kBytes, 0, kBytes / 4, kBytes / 4};
    const pa_buffer_attr *const attributes = get ? get(stream) : nullptr;
    return attributes ? attributes : &none;
}

/// Whatever its version, Qt tries again at once what it could not write, for ever, with a line in the log each time:
/// some 70,000 a second with Qt 6.8. What nobody will hear is taken from it, and counted.
extern "C" Q_DECL_EXPORT int pa_stream_begin_write(pa_stream *stream, void **data, size_t *bytes) {
    static const auto begin = theirs<decltype(&::pa_stream_begin_write)>("pa_stream_begin_write");
    const size_t wanted = *bytes;
    if (begin && begin(stream, data, bytes) >= 0) {
        return 0;
    }
    ++failures;
    constexpr size_t kUsual = 1 << 16; // who asks for size_t(-1) takes anything
    *bytes = wanted == size_t(-1) ? kUsual : wanted;
    waste().resize(*bytes);
    *data = waste().data();
    return 0;
}

extern "C" Q_DECL_EXPORT int pa_stream_write(pa_stream *stream, const void *data, size_t bytes,
                                             pa_free_cb_t free, int64_t offset, pa_seek_mode_t seek) {
    static const auto write = theirs<decltype(&::pa_stream_write)>("pa_stream_write");
    const bool isWaste = !waste().empty() && data == waste().data();
    if (!isWaste && (!write || write(stream, data, bytes, free, offset, seek) < 0)) {
        ++failures;
    }
    return 0;
}

namespace sala {

SoundConnection &SoundConnection::one() {
    static SoundConnection connection;
    return connection;
}

int soundFailures() {
    return failures;
}

bool isSoundConnected() {
    if (!pulse() || !isNeeded()) {
        return !isBroken;
    }
    // Never deleted: that would run the event loop. A format that does not exist is refused before the server
    // is asked anything, but after the connection was looked at.
    static auto *const asker = new QAudioSink(QMediaDevices::defaultAudioOutput(), QAudioFormat());
    asker->start();
    return asker->error() != QAudio::FatalError;
}

} // namespace sala
