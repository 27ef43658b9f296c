// A kiosk without a screen serves one to its own machine, and to nobody else in the hall; or says that there is none.

#include "tests/journeys/program.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kPort = 5987;

/// The addresses on which this machine listens at kPort, as the kernel writes them.
QStringList listeningAddresses() {
    const QString port = QStringLiteral(":%1").arg(kPort, 4, 16, QLatin1Char('0')).toUpper();
    QStringList addresses;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file{QLatin1String(table)};
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QStringList cells = QString::fromLatin1(line).simplified().split(u' ');
            if (cells.size() > 3 && cells.at(1).endsWith(port) && cells.at(3) == QLatin1String("0A")) {
                addresses.append(cells.at(1).chopped(port.size()));
            }
        }
    }
    return addresses;
}

TEST(VncTest, IsServedToThisMachineAlone) {
    QProcess kiosk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("vnc:size=1280x720:port=%1").arg(kPort));
    kiosk.setProcessEnvironment(environment);
    kiosk.start(QStringLiteral(SALA_PROGRAM), {QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("show")});

    const bool isListening = QTest::qWaitFor([] { return !listeningAddresses().isEmpty(); }, 10000);
    const QStringList addresses = listeningAddresses();
    kiosk.kill();
    kiosk.waitForFinished();

    EXPECT_TRUE(isListening);
    for (const QString &address : addresses) { // 127.0.0.1, alone or inside an IPv6 address, in host byte order
        EXPECT_TRUE(address.endsWith(QLatin1String("0100007F"))) << address.toStdString();
    }
}

TEST(NoScreenTest, IsSaidInASentence) {
    QProcess kiosk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("linuxfb:fb=/nowhere/fb0"));
    kiosk.setProcessEnvironment(environment);
    kiosk.start(QStringLiteral(SALA_PROGRAM), {QStringLiteral("--library"), sampleLibraryFile(), QStringLiteral("show")});

    ASSERT_TRUE(kiosk.waitForFinished(60'000));
    EXPECT_EQ(kiosk.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(kiosk.exitCode(), 1);
    EXPECT_TRUE(kiosk.readAllStandardError().contains("no screen"));
}

} // namespace
} // namespace sala
