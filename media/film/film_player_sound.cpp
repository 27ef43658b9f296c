#include "media/film/film_player.h"
#include "media/film/film_stream.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QMediaPlayer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace sala {

Q_DECLARE_LOGGING_CATEGORY(lcFilm)

using std::chrono::milliseconds;

namespace {

/// Set when a device is unplugged that is being played to: Qt 6.4's sink then leaves the connection to the
/// sound server locked, and whoever plays sound again waits for ever. Silence is better; a restart cures it.
bool isSoundLost = false;

void loseSound() {
    if (!isSoundLost) {
        isSoundLost = true;
        qCWarning(lcFilm)
            << "the sound device was unplugged: films are silent until the program is restarted";
        // The connection would be waited for at the very end, too.
        ::on_exit(
            [](int status, void *) {
                std::fflush(nullptr);
                ::_exit(status);
            },
            nullptr);
    }
}

} // namespace

void FilmPlayer::setMuted(bool isMuted) {
    m_film.isMuted = isMuted;
    followSound();
}

void FilmPlayer::setVolume(double volume) {
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_audio) {
        m_audio->setVolume(float(QAudio::convertVolume(qreal(m_volume), QAudio::LogarithmicVolumeScale,
                                                       QAudio::LinearVolumeScale)));
    }
}

void FilmPlayer::setSound(const FilmSound &sound) {
    m_film.track = sound.track;
    if (sound.medium.isNull() || sound.medium == m_film.medium) {
        chooseTrack();
        return;
    }
    m_film.medium = sound.medium;
    reopen();
}

/// Only with an audio output: without one, FFmpeg's backend of Qt 6.4 crashes.
void FilmPlayer::chooseTrack() {
    const bool isThere = m_player && m_audio && m_film.track < m_player->audioTracks().size();
    if (isThere && m_film.track != m_player->activeAudioTrack()) {
        m_player->setActiveAudioTrack(m_film.track);
    }
}

/// Without a device, an audio output would stop FFmpeg's backend dead: no frame, no error.
void FilmPlayer::attachSound() {
    m_player->setAudioOutput(nullptr);
    m_audio.reset();
    if (wantsSound()) {
        m_audio = std::make_unique<QAudioOutput>(QMediaDevices::defaultAudioOutput());
        setVolume(m_volume);
        m_player->setAudioOutput(m_audio.get());
    }
}

/// When sound comes or goes, the film is opened again: with FFmpeg's backend of Qt 6.4, an output that is
/// added stays silent, and one that is taken away leaves a queue nobody empties, at which the picture stops.
void FilmPlayer::followSound() {
    if (!m_player || !m_stream || m_state == State::Failed) {
        return;
    }
    if (m_audio && !QMediaDevices::audioOutputs().contains(m_audio->device())) {
        loseSound();
    }
    const bool isSame =
        wantsSound() ? m_audio && m_audio->device() == QMediaDevices::defaultAudioOutput() : !m_audio;
    if (!isSame) {
        reopen();
    }
}

bool FilmPlayer::hasSoundDevice() const {
    return !isSoundLost && !QMediaDevices::defaultAudioOutput().isNull();
}

bool FilmPlayer::wantsSound() const {
    return hasSoundDevice() && !m_film.isMuted && !m_isSilent;
}

/// Goes on at the same place; until that is there, the last picture stands.
void FilmPlayer::reopen() {
    openAgain(position(), m_state == State::Playing || m_playsWhenReady);
}

void FilmPlayer::openAgain(milliseconds place, bool isPlaying) {
    const QVideoFrame standing = m_frame;
    open(place);
    m_frame = standing;
    m_playsWhenReady = isPlaying;
}

/// Qt 6.8 does not say that a device is gone, and writes to it for ever; then the picture stands, too. What
/// was played last is all that is known to be wrong, so only this film goes on without sound.
void FilmPlayer::goOnWithoutSound() {
    qCWarning(lcFilm) << "the film stands still; it goes on without sound";
    const milliseconds here = position();
    m_isSilent = true;
    m_player->disconnect(this);
    m_player.reset(); // it is stuck in its sound
    m_audio.reset();
    openAgain(here, true);
}

} // namespace sala
