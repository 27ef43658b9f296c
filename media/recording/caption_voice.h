#pragma once

#include "media/film/film_player.h"

namespace sala {

/// Reads captions aloud: plays one recording at a time, from its beginning to its end. Whatever becomes of the sound
/// meanwhile, nothing waits for it; when it is gone, so is the voice.
///
/// GUI thread. The source must outlive it.
class CaptionVoice final : public QObject {
    Q_OBJECT

  public:
    explicit CaptionVoice(FilmSource &recordings, QObject *parent = nullptr);
    ~CaptionVoice() override;

    /// Whether there is a device that would be heard, just now.
    bool canSpeak() const { return m_player.hasSoundDevice(); }

    /// Whether somebody wants to hear of canSpeakChanged(): looks every half second, because Qt 6.4 does not always say when
    /// a device comes or goes.
    void setWatching(bool isWatching);

    /// Begins; what was read before ends. Nothing happens when it cannot speak.
    void speak(const MediaHash &recording);
    void stop();
    void setVolume(double volume) { m_player.setVolume(volume); } ///< 0–1, as loudness is heard

    bool isSpeaking() const { return m_isSpeaking; } ///< or about to
    const MediaHash &recording() const { return m_player.film().medium; } ///< the one that is or was read
    std::chrono::milliseconds position() const { return m_player.position(); }

  Q_SIGNALS:
    void speakingChanged(bool isSpeaking);
    void canSpeakChanged(bool canSpeak); ///< while it is watching

  private:
    void look();
    void follow();
    void setSpeaking(bool isSpeaking);

    FilmPlayer m_player;
    QTimer m_watch;
    bool m_couldSpeak = false;
    bool m_isSpeaking = false;
};

} // namespace sala
