#include "tests/media/film/sound_fixture.h"

#include <csignal>

namespace sala {
namespace {

constexpr int kPatienceMs = 20'000;

QByteArray pactl(const QString &arguments) {
    QProcess process;
    process.start(QStringLiteral("pactl"), arguments.split(QLatin1Char(' ')));
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

QTemporaryDir *FilmSoundTest::folder = nullptr;
QProcess *FilmSoundTest::server = nullptr;

void FilmSoundTest::SetUpTestSuite() {
    folder = new QTemporaryDir;
    qputenv("XDG_RUNTIME_DIR", folder->path().toLocal8Bit());
    qputenv("HOME", folder->path().toLocal8Bit());
    qunsetenv("PULSE_SERVER");
    ASSERT_NO_FATAL_FAILURE(startServer());
    makeFilm(folder->filePath(QStringLiteral("a.mp4")), {.seconds = 30, .sounds = 2});
}

void FilmSoundTest::TearDownTestSuite() {
    killServer();
    delete folder;
}

void FilmSoundTest::startServer() {
    server = new QProcess;
    server->start(QStringLiteral("pulseaudio"), {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                                                 QStringLiteral("--exit-idle-time=-1"), QStringLiteral("-L"),
                                                 QStringLiteral("module-native-protocol-unix")});
    ASSERT_TRUE(waitFor([] { return pactl(QStringLiteral("info")).contains("Server Name"); }))
        << "no sound server: " << server->readAllStandardError().toStdString();
}

void FilmSoundTest::killServer() {
    if (!server) {
        return;
    }
    server->kill();
    server->waitForFinished();
    delete server;
    server = nullptr;
}

void FilmSoundTest::SetUp() {
    if (!server) {
        ASSERT_NO_FATAL_FAILURE(startServer());
    }
    film = films.addFile(folder->filePath(QStringLiteral("a.mp4")));
}

void FilmSoundTest::TearDown() {
    if (server) {
        unplug();
    }
}

/// Plugs a device in, and plays the film until it is well under way.
bool FilmSoundTest::playsWithSound(FilmPlayer &player) {
    plug();
    if (!waitFor([&] { return player.hasSoundDevice(); })) {
        return false;
    }
    player.prepare({film});
    player.play();
    return waitFor([&] { return player.framesShown() > 20; }) && waitFor([] { return !streams().isEmpty(); });
}

void FilmSoundTest::stopServer() {
    ::kill(pid_t(server->processId()), SIGSTOP);
}

void FilmSoundTest::letServerGoOn() {
    ::kill(pid_t(server->processId()), SIGCONT);
}

void FilmSoundTest::plug() {
    m_module = pactl(QStringLiteral("load-module module-null-sink sink_name=room")).trimmed();
}

void FilmSoundTest::unplug() {
    if (!m_module.isEmpty()) {
        pactl(QStringLiteral("unload-module ") + QString::fromLatin1(m_module));
        m_module.clear();
    }
}

bool FilmSoundTest::waitFor(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
}

/// How often a second what is played now swings; 0 for silence.
double FilmSoundTest::frequency() {
    QProcess recorder;
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("--device=room.monitor"), QStringLiteral("--format=s16le"),
                    QStringLiteral("--rate=8000"), QStringLiteral("--channels=1"),
                    QStringLiteral("--latency-msec=50"), QStringLiteral("--raw")});
    QByteArray recorded;
    constexpr int kSamples = 4000;
    waitFor([&] {
        recorded += recorder.readAllStandardOutput();
        return recorded.size() >= 2 * kSamples;
    });
    recorder.kill();
    recorder.waitForFinished();
    const auto *samples = reinterpret_cast<const qint16 *>(recorded.constData());
    const qsizetype count = recorded.size() / 2;
    int crossings = 0;
    for (qsizetype i = 1; i < count; ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return count == 0 ? 0 : crossings * 8000.0 / double(count);
}

bool FilmSoundTest::isHeard(double wanted) {
    return waitFor([&] { return std::abs(frequency() - wanted) < 50; });
}

QByteArray FilmSoundTest::streams() {
    return pactl(QStringLiteral("list short sink-inputs"));
}

} // namespace sala
