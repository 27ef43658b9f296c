#include "media/recording/caption_voice.h"

namespace sala {

namespace {

constexpr std::chrono::milliseconds kLook{500};

} // namespace

CaptionVoice::CaptionVoice(FilmSource &recordings, QObject *parent) : QObject(parent), m_player(recordings) {
    // Not while the player is still about what it says.
    connect(&m_player, &FilmPlayer::stateChanged, this, &CaptionVoice::follow, Qt::QueuedConnection);
    m_watch.setInterval(kLook);
    connect(&m_watch, &QTimer::timeout, this, &CaptionVoice::look);
}

CaptionVoice::~CaptionVoice() {
    m_player.disconnect(this);
}

void CaptionVoice::setWatching(bool isWatching) {
    if (isWatching == m_watch.isActive()) {
        return;
    }
    if (isWatching) {
        m_couldSpeak = canSpeak();
        m_watch.start();
    } else {
        m_watch.stop();
    }
}

void CaptionVoice::look() {
    if (const bool can = canSpeak(); can != m_couldSpeak) {
        m_couldSpeak = can;
        Q_EMIT canSpeakChanged(can);
    }
}

void CaptionVoice::speak(const MediaHash &recording) {
    if (!canSpeak()) {
        return;
    }
    m_player.prepare({.medium = recording, .isOnlySound = true});
    m_player.play();
    setSpeaking(m_player.state() != FilmPlayer::State::Failed);
}

void CaptionVoice::stop() {
    m_player.clear();
    setSpeaking(false);
}

/// At its end, when it cannot be played, and when nobody would hear it any more.
void CaptionVoice::follow() {
    const FilmPlayer::State state = m_player.state();
    const bool isOver = state == FilmPlayer::State::Ended || state == FilmPlayer::State::Failed;
    if (m_isSpeaking && (isOver || !m_player.hasSound())) {
        stop();
    }
}

void CaptionVoice::setSpeaking(bool isSpeaking) {
    if (m_isSpeaking != isSpeaking) {
        m_isSpeaking = isSpeaking;
        Q_EMIT speakingChanged(isSpeaking);
    }
}

} // namespace sala
