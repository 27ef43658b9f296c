#pragma once

#include "db/records/film.h"
#include "db/records/work.h"
#include "media/film/film_source.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>

#include <chrono>
#include <memory>
#include <optional>

class QAudioOutput;
class QMediaPlayer;
class QVideoSink;

namespace sala {

class FilmStream;

/// What a player is asked to play.
struct FilmToPlay {
    MediaHash medium;
    int track = 0;                      ///< of the sound, from 0
    std::chrono::milliseconds from{0};  ///< where it begins
    std::chrono::milliseconds until{0}; ///< where it ends; zero: at its end
    bool isMuted = false;
    bool isOnlySound = false; ///< there is no picture to wait for; such a one is played only while hasSound()

    bool operator==(const FilmToPlay &) const = default;
};

/// All that is shown of a work's film, with the voices for a visitor of this language: what everything that plays works begins
/// with, so that what is cut off is nowhere seen. `work` has a film.
FilmToPlay filmToPlay(const Work &work, const ShownFilm &film, Language language);

/// Plays films out of a library. What is to be seen is frame(); who draws it, and the words over it, are not
/// its business: neither disturbs it.
///
/// prepare() makes everything ready up to the first frame without showing time pass, so that a second player
/// can take over from one that is still playing without a black frame in between. Sound comes only while
/// there is a device for it; one that is plugged in or unplugged meanwhile does not end the film, nor does a
/// sound server that dies, and none of them is waited for. A film that shows nothing for kPatience has
/// failed: the state says so, error() why, and the log too; one whose time stands still just before its end is over.
///
/// GUI thread. The source must outlive it.
class FilmPlayer final : public QObject {
    Q_OBJECT

  public:
    enum class State {
        Empty,
        Preparing, ///< until the first frame
        Ready,     ///< the first frame is there, and stands
        Playing,
        Paused,
        Ended, ///< the last frame stands
        Failed ///< frame() is the last one there was; nothing more will come
    };

    static constexpr std::chrono::milliseconds kPatience{2000};

    explicit FilmPlayer(FilmSource &source, QObject *parent = nullptr);
    ~FilmPlayer() override;

    /// Opens the film and stands at its first frame; what was played before ends. Ready follows, or Failed.
    void prepare(const FilmToPlay &film);
    /// Starts, goes on, or, when ended, begins again; when still preparing, as soon as it is ready.
    void play();
    void pause();
    /// Cut to the film's part that is played. Keeps playing or standing, as it was.
    void seek(std::chrono::milliseconds position);
    /// Forgets the film.
    void clear();

    /// Muted, the film asks nothing of the sound server. Unmuting opens it again at the same place, as a
    /// sound device that is plugged in does: Preparing again for a moment, with the last frame standing.
    void setMuted(bool isMuted);
    void setVolume(double volume); ///< 0–1, as loudness is heard
    /// Other voices, from here on: a track of this film, or of another one that goes on at the same place,
    /// for which it is Preparing as above.
    void setSound(const FilmSound &sound);

    State state() const { return m_state; }
    const FilmToPlay &film() const { return m_film; }
    std::chrono::milliseconds position() const; ///< in the film's own time, within the part that is played
    std::chrono::milliseconds begin() const;    ///< of that part; 0 without a film
    std::chrono::milliseconds end() const;      ///< of that part; 0 without a film, or while it is not known
    std::chrono::milliseconds duration() const;          ///< of the whole film; 0 while it is not known
    const QVideoFrame &frame() const { return m_frame; } ///< the newest; invalid before the first
    qint64 framesShown() const { return m_framesShown; } ///< since prepare()
    /// Of the machine, just now: with a connection to its sound server.
    bool hasSoundDevice() const;
    /// Whether what is played is heard, or would be if it were not muted and the volume not zero. False also
    /// for the rest of a film whose sound broke; the next one tries again.
    bool hasSound() const { return hasSoundDevice() && !m_isSilent; }
    const std::optional<Error> &error() const { return m_error; }

  Q_SIGNALS:
    void stateChanged(sala::FilmPlayer::State state);
    void frameChanged();
    void positionChanged(std::chrono::milliseconds position);

  private:
    void makeSink();
    void makePlayer();
    void open(std::chrono::milliseconds position);
    void onFrame(const QVideoFrame &frame);
    void goToPlace();
    void onLoaded();
    void onEnd();
    void onSilence();
    bool wantsSound() const;
    void attachSound();
    void followSound();
    void reopen();
    void openAgain(std::chrono::milliseconds place, bool isPlaying);
    bool hasSoundBroken() const;
    void mendSound();
    void onConnectionLost();
    void goOnWithoutSound();
    bool isStuckInSound() const;
    void abandonPlayer();
    void chooseTrack();
    void setState(State state);
    void fail(ErrorCode code, const QString &detail);
    bool isPastEnd(const QVideoFrame &frame) const;

    FilmSource &m_source;
    FilmToPlay m_film;
    State m_state = State::Empty;
    bool m_playsWhenReady = false;
    double m_volume = 1;
    std::unique_ptr<FilmStream> m_stream; ///< outlives what reads from it
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QAudioOutput> m_audio;
    std::unique_ptr<QMediaPlayer> m_player;
    QVideoFrame m_frame;
    qint64 m_framesShown = 0;
    std::chrono::milliseconds m_lastSeen{-1}; ///< how far it was when the watchdog last looked
    std::chrono::milliseconds m_openedAt{0};
    bool m_hasGoneToPlace = false;
    bool m_isSilent = false;                    ///< this film's sound does not go on
    int m_failuresBefore = 0;                   ///< of sound, when it was attached
    int m_mends = 0;                            ///< how often this film's sound was begun again
    QElapsedTimer m_sincePlay;                  ///< since the film went on last…
    std::chrono::milliseconds m_placeAtPlay{0}; ///< …from here
    int m_nudges = 0; ///< how often a film that is being prepared was asked again for its first frame
    QTimer m_watchdog;
    QTimer m_soundCheck;
    std::optional<Error> m_error;
};

} // namespace sala
