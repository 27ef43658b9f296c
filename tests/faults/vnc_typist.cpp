#include "tests/faults/vnc_typist.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <sys/types.h>

namespace sala {
namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kAnswersWithinMs = 5000;
constexpr int kEndsWithinMs = 15'000;
constexpr int kQuietMs = 300;

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

VncTypist::VncTypist(const QString &library) : m_port(freePort()) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("vnc:size=1366x768:port=%1").arg(m_port));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(SALA_PROGRAM),
                    {QStringLiteral("--library"), library, QStringLiteral("curate"), QStringLiteral("--language"), QStringLiteral("en")});
}

VncTypist::~VncTypist() {
    m_program.kill();
    m_program.waitForFinished();
}

bool VncTypist::isReady() {
    QElapsedTimer since;
    since.start();
    while (!connectToScreen()) {
        if (since.elapsed() > kPatienceMs || m_program.state() == QProcess::NotRunning) {
            return false;
        }
        rest(50);
    }
    return isIdle();
}

bool VncTypist::connectToScreen() {
    m_screen.abort();
    m_screen.connectToHost(QHostAddress::LocalHost, m_port);
    if (!m_screen.waitForConnected(500)) {
        return false;
    }
    if (!take(12).startsWith("RFB")) {
        return false;
    }
    m_screen.write("RFB 003.003\n");
    if (take(4) != QByteArray("\0\0\0\1", 4)) { // no passphrase
        return false;
    }
    m_screen.write("\1"); // shared
    const QByteArray screen = take(24);
    const auto nameBytes = screen.size() == 24 ? qFromBigEndian<quint32>(screen.constData() + 20) : 0;
    m_screen.write(QByteArray(4, 0) + screen.mid(4, 16));       // its own colours; Qt's server does not live without
    m_screen.write(QByteArray("\2\0\0\1\0\0\0\0", 8)); // plain points
    return screen.size() == 24 && quint32(take(nameBytes).size()) == nameBytes;
}

QByteArray VncTypist::take(qint64 bytes) {
    const bool isThere = QTest::qWaitFor([&] { return m_screen.bytesAvailable() >= bytes; }, kAnswersWithinMs);
    return isThere ? m_screen.read(bytes) : QByteArray();
}

bool VncTypist::isDrawn() {
    m_screen.write(QByteArray("\3\0\0\0\0\0\0\1\0\1", 10)); // one point, and whatever has changed
    m_screen.flush();
    const QByteArray head = take(4);
    if (head.size() != 4 || head[0] != 0) {
        return false;
    }
    for (int left = qFromBigEndian<quint16>(head.constData() + 2); left > 0; --left) {
        const QByteArray box = take(12);
        if (box.size() != 12 || qFromBigEndian<qint32>(box.constData() + 8) != 0) { // plain points
            return false;
        }
        const qint64 bytes = qint64(4) * qFromBigEndian<quint16>(box.constData() + 4) * qFromBigEndian<quint16>(box.constData() + 6);
        if (take(bytes).size() != bytes) {
            return false;
        }
    }
    return true;
}

qint64 VncTypist::ticks() const {
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_program.processId()));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray line = file.readAll();
    const QList<QByteArray> cells = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return cells.size() > 12 ? cells[11].toLongLong() + cells[12].toLongLong() : -1;
}

/// A program that looks for changes every second uses a hundredth of one now and then.
bool VncTypist::isIdle() {
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < kPatienceMs) {
        const qint64 before = ticks();
        rest(kQuietMs);
        if (before >= 0 && ticks() - before <= 1) {
            return true;
        }
    }
    return false;
}

void VncTypist::send(quint32 key, bool isDown) {
    QByteArray event("\4\0\0\0\0\0\0\0", 8);
    event[1] = isDown ? 1 : 0;
    qToBigEndian(key, event.data() + 4);
    m_screen.write(event);
}

void VncTypist::press(quint32 key, quint32 modifier) {
    if (modifier) {
        send(modifier, true);
    }
    send(key, true);
    send(key, false);
    if (modifier) {
        send(modifier, false);
    }
    m_screen.flush();
}

void VncTypist::type(const QString &letters) {
    for (const QChar letter : letters) {
        press(letter.unicode());
    }
}

void VncTypist::rest(int ms) {
    QElapsedTimer since;
    since.start();
    [[maybe_unused]] const bool isOver = QTest::qWaitFor([&] { return since.elapsed() >= ms; }, ms + 1000);
}

bool VncTypist::end(int signal) {
    ::kill(pid_t(m_program.processId()), signal);
    return m_program.waitForFinished(kEndsWithinMs);
}

} // namespace sala
