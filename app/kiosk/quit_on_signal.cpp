#include "app/kiosk/quit_on_signal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace sala {
namespace {

constexpr int kSignals[]{SIGTERM, SIGINT, SIGHUP};
std::atomic<int> writeEnd{-1};

extern "C" void tellOfSignal(int) {
    const int error = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &byte, 1);
    errno = error;
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent) : QObject(parent) {
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // then signals end the program as they always did
    }
    writeEnd.store(m_ends[1]);
    connect(new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this), &QSocketNotifier::activated, this,
            [this] {
                char byte = 0;
                [[maybe_unused]] const auto taken = ::read(m_ends[0], &byte, 1);
                QCoreApplication::exit(0);
            });
    for (const int signal : kSignals) {
        std::signal(signal, tellOfSignal);
    }
}

QuitOnSignal::~QuitOnSignal() {
    for (const int signal : kSignals) {
        std::signal(signal, SIG_DFL);
    }
    writeEnd.store(-1);
    qDeleteAll(children()); // the notifier before its pipe
    for (const int end : m_ends) {
        if (end >= 0) {
            ::close(end);
        }
    }
}

} // namespace sala
