#include "media/film/film_player.h"
#include "media/film/film_stream.h"
#include "media/film/sound_guard.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QVideoSink>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>
#include <vector>

namespace sala {

Q_DECLARE_LOGGING_CATEGORY(lcFilm)

using std::chrono::milliseconds;

namespace {

constexpr int kMostMends = 1; ///< in one film
constexpr milliseconds kStuck{500};

/// What a player that hangs in its sound holds on to, and what its threads use. They cannot be ended, and
/// who waits for them hangs, too; so it is kept to the end, as rarely as that happens.
struct Abandoned {
    std::unique_ptr<FilmStream> stream;
    std::unique_ptr<QVideoSink> sink;
    std::unique_ptr<QAudioOutput> audio;
    std::unique_ptr<QMediaPlayer> player;
};

void keepForEver(Abandoned abandoned) {
    static auto *const all = new std::vector<Abandoned>;
    if (all->empty()) {
        // What is loaded into the program would wait for them at its very end.
        ::on_exit(
            [](int status, void *) {
                std::fflush(nullptr);
                ::_exit(status);
            },
            nullptr);
    }
    all->push_back(std::move(abandoned));
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
        m_failuresBefore = soundFailures();
        m_player->setAudioOutput(m_audio.get());
    }
}

/// When sound comes or goes, the film is opened again: with FFmpeg's backend of Qt 6.4, an output that is
/// added stays silent, and one that is taken away leaves a queue nobody empties, at which the picture stops.
void FilmPlayer::followSound() {
    if (!m_player || !m_stream || m_state == State::Failed) {
        return;
    }
    if (hasSoundBroken()) {
        mendSound();
        return;
    }
    const bool isSame =
        wantsSound() ? m_audio && m_audio->device() == QMediaDevices::defaultAudioOutput() : !m_audio;
    if (!isSame) {
        reopen();
    }
}

bool FilmPlayer::hasSoundDevice() const {
    return !QMediaDevices::defaultAudioOutput().isNull() && isSoundConnected();
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

bool FilmPlayer::hasSoundBroken() const {
    return m_audio && soundFailures() != m_failuresBefore;
}

/// The device was unplugged, or its server died: with another device the film is heard again, else it goes on
/// without. One that breaks again and again is left alone until the next film.
void FilmPlayer::mendSound() {
    m_isSilent = ++m_mends > kMostMends;
    qCWarning(lcFilm) << "the sound broke: the film goes on"
                      << (wantsSound() ? "with the sound there is now" : "without sound");
    reopen();
}

void FilmPlayer::onConnectionLost() {
    if (m_audio && m_player && m_stream && m_state != State::Failed) {
        qCWarning(lcFilm) << "the sound server is gone: the film goes on without sound";
        reopen();
    }
}

/// What was played last is all that is known to be wrong, so only this film goes on without sound.
void FilmPlayer::goOnWithoutSound() {
    qCWarning(lcFilm) << "the film stands still; it goes on without sound";
    const milliseconds here = position();
    m_isSilent = true;
    abandonPlayer();
    openAgain(here, true);
}

/// A sound server that hangs without dying: then nothing may be asked of the player any more.
bool FilmPlayer::isStuckInSound() const {
    return m_audio && m_state == State::Playing && m_sincePlay.isValid() &&
           m_sincePlay.elapsed() > kStuck.count() && position() == m_placeAtPlay;
}

void FilmPlayer::abandonPlayer() {
    m_player->disconnect(this);
    m_sink->disconnect(this);
    keepForEver({std::move(m_stream), std::move(m_sink), std::move(m_audio), std::move(m_player)});
    makeSink();
}

} // namespace sala
