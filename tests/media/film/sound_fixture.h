#pragma once

#include "media/film/film_player.h"
#include "tests/media/film/test_films.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

#include <functional>
#include <gtest/gtest.h>

namespace sala {

/// Whether a sound that broke is mended while the kiosk runs: sound_guard does that for Qt 6.4 alone. With
/// later Qt the film goes on without it, and the sound may be gone until the next start.
inline bool isSoundMended() {
    return QLibraryInfo::version() < QVersionNumber(6, 5);
}

/// A sound server of the test's own, with a device that nobody hears, to be plugged in and unplugged.
class FilmSoundTest : public testing::Test {
  protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override;
    void TearDown() override;

    void plug();
    void unplug();
    static void startServer();
    static void killServer();
    static void stopServer(); ///< it hangs, until it is killed or goes on
    static void letServerGoOn();
    bool playsWithSound(FilmPlayer &player);
    static bool waitFor(const std::function<bool()> &condition);

    /// The voice of track 0 swings 300 times a second, that of track 1 500 times.
    static bool isHeard(double wanted);

    /// What programs play at the moment, one line each.
    static QByteArray streams();

    MemoryFilms films;
    MediaHash film; ///< 30 seconds, two sound tracks

  private:
    static double frequency();

    static QTemporaryDir *folder;
    static QProcess *server;
    QByteArray m_module;
};

} // namespace sala
