#include "media/film/film_player.h"

#include "media/film/film_stream.h"
#include "media/film/reader_memory.h"
#include "media/film/sound_guard.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>

#include <algorithm>

namespace sala {

Q_LOGGING_CATEGORY(lcFilm, "sala.film", QtInfoMsg)

using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSoundCheck{500};
constexpr milliseconds kNudge{500}; ///< divides kPatience
constexpr milliseconds kNearPlace{150};
/// Less than that in kPatience is no progress: Qt 6.4's clock, told to go on after the end of the sound, crawls by a
/// millisecond a second.
constexpr milliseconds kCrawling{500};
constexpr milliseconds kAlmostOver{2000}; ///< before its end: what is missing is less than the patience with it

/// GStreamer's backend, the first choice of Qt 6.4, blocks for a second at every film without a sound server.
/// Must come before anything of Qt Multimedia; QT_MEDIA_BACKEND wins, for those who know better.
void preferFfmpeg() {
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) {
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    }
}

} // namespace

FilmToPlay filmToPlay(const Work &work, const ShownFilm &film, Language language) {
    const FilmSound sound = film.sound(language);
    FilmToPlay wanted;
    wanted.medium = sound.medium.isNull() ? work.rendition(RenditionKind::Film)->media : sound.medium;
    wanted.track = sound.track;
    wanted.from = film.part.from;
    wanted.until = film.part.until;
    return wanted;
}

FilmPlayer::FilmPlayer(FilmSource &source, QObject *parent) : QObject(parent), m_source(source) {
    preferFfmpeg();
    makeSink();
    connect(&m_watchdog, &QTimer::timeout, this, &FilmPlayer::onSilence);
    auto *const devices = new QMediaDevices(this);
    connect(devices, &QMediaDevices::audioOutputsChanged, this, &FilmPlayer::followSound);
    connect(&SoundConnection::one(), &SoundConnection::lost, this, &FilmPlayer::onConnectionLost,
            Qt::DirectConnection);
    // Qt 6.4 does not always say so, and a film whose device is gone then crawls for ever.
    m_soundCheck.setInterval(kSoundCheck);
    connect(&m_soundCheck, &QTimer::timeout, this, &FilmPlayer::followSound);
}

FilmPlayer::~FilmPlayer() {
    m_sink->disconnect(this);
    if (isStuckInSound()) {
        abandonPlayer();
    }
    m_player.reset(); // its threads read from the stream and write to the sink
    freeReader(m_stream.get());
}

void FilmPlayer::makeSink() {
    m_sink = std::make_unique<QVideoSink>();
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &FilmPlayer::onFrame);
}

void FilmPlayer::makePlayer() {
    m_player = std::make_unique<QMediaPlayer>();
    if (!lcFilm().isDebugEnabled()) {
        keepFfmpegQuiet();
    }
    m_player->setVideoSink(m_sink.get());
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia) {
                    chooseTrack();
                    goToPlace();
                    QMetaObject::invokeMethod(this, &FilmPlayer::onLoaded, Qt::QueuedConnection); // open() has to end first
                } else if (status == QMediaPlayer::EndOfMedia) {
                    onEnd();
                } else if (status == QMediaPlayer::InvalidMedia) {
                    fail(ErrorCode::Corrupt, QStringLiteral("the player does not know what to do with it"));
                }
            });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(ErrorCode::Corrupt, text); });
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, [this] {
        if (m_state != State::Playing) {
            return;
        }
        Q_EMIT positionChanged(position());
        // A picture that stands is followed by no frame that would say so.
        if (m_state == State::Playing && m_film.until.count() > 0 && m_player->position() >= m_film.until.count()) {
            onEnd();
        }
    });
}

void FilmPlayer::prepare(const FilmToPlay &film) {
    clear();
    m_film = film;
    m_isSilent = false;
    m_mends = 0;
    m_playsWhenReady = false;
    open(film.from);
}

void FilmPlayer::open(milliseconds position) {
    Result<std::unique_ptr<FilmStream>> stream = FilmStream::open(m_source, m_film.medium);
    m_openedAt = position;
    setState(State::Preparing);
    if (!stream) {
        fail(stream.error().code, stream.error().detail);
        return;
    }
    if (isStuckInSound()) {
        abandonPlayer();
    }
    if (!m_player) {
        makePlayer();
    }
    attachSound();
    expectReader(stream->get());
    // GStreamer's backend reads nothing of a device that has no address.
    m_player->setSourceDevice(stream->get(), QUrl(QStringLiteral("film:") + m_film.medium.hex()));
    freeReader(m_stream.get());
    m_stream = std::move(*stream); // the one before is not read any more
    m_hasGoneToPlace = false;
    m_nudges = 0;
    m_lastSeen = milliseconds(-1);
    m_watchdog.start(kNudge);
    m_soundCheck.start();
    m_player->pause(); // decodes the first frame
    if (position.count() > 0) {
        m_player->setPosition(position.count());
    }
}

void FilmPlayer::play() {
    switch (m_state) {
    case State::Preparing:
        m_playsWhenReady = true;
        break;
    case State::Ended:
        seek(m_film.from);
        [[fallthrough]];
    case State::Ready:
    case State::Paused:
        m_placeAtPlay = position();
        m_sincePlay.start();
        setState(State::Playing);
        m_lastSeen = milliseconds(-1);
        m_watchdog.start(kPatience);
        m_player->play();
        break;
    default:
        break;
    }
}

void FilmPlayer::pause() {
    if (isStuckInSound()) {
        goOnWithoutSound();
    }
    m_playsWhenReady = false;
    if (m_state == State::Playing) {
        m_player->pause();
        m_watchdog.stop();
        setState(State::Paused);
    }
}

void FilmPlayer::seek(milliseconds position) {
    if (m_state == State::Empty || m_state == State::Failed) {
        return;
    }
    if (m_state == State::Ended) {
        m_player->pause(); // a stopped player keeps no place
        setState(State::Paused);
    }
    const milliseconds last = end().count() > 0 ? end() : milliseconds::max();
    const milliseconds place = std::clamp(position, m_film.from, std::max(m_film.from, last));
    if (m_state == State::Preparing) {
        m_openedAt = place;
    }
    m_placeAtPlay = place;
    m_player->setPosition(place.count());
    m_lastSeen = milliseconds(-1);
    Q_EMIT positionChanged(this->position());
}

void FilmPlayer::clear() {
    if (m_state == State::Empty) {
        return;
    }
    m_watchdog.stop();
    m_soundCheck.stop();
    if (isStuckInSound()) {
        abandonPlayer();
    } else if (m_state == State::Failed) {
        m_player.reset(); // it may be stuck in the film; the next one gets a fresh one
    } else if (m_player) {
        m_player->stop();
        m_player->setSource({});
    }
    freeReader(m_stream.get());
    m_stream.reset();
    m_frame = {};
    m_framesShown = 0;
    m_error.reset();
    setState(State::Empty);
}

milliseconds FilmPlayer::position() const {
    // A player that is opening says 0, or where the film before was.
    const milliseconds there = m_state == State::Preparing ? m_openedAt
                               : m_player                  ? milliseconds(m_player->position())
                                                           : milliseconds(0);
    const milliseconds last = m_film.until.count() > 0 ? m_film.until : milliseconds::max();
    return m_state == State::Empty ? there : std::clamp(there, m_film.from, std::max(m_film.from, last));
}

milliseconds FilmPlayer::duration() const {
    return m_player ? milliseconds(std::max<qint64>(0, m_player->duration())) : milliseconds(0);
}

milliseconds FilmPlayer::begin() const {
    return m_state == State::Empty ? milliseconds(0) : m_film.from;
}

milliseconds FilmPlayer::end() const {
    return m_state == State::Empty ? milliseconds(0) : m_film.until.count() > 0 ? m_film.until : duration();
}

bool FilmPlayer::isPastEnd(const QVideoFrame &frame) const {
    return m_film.until.count() > 0 && frame.startTime() >= m_film.until.count() * 1000;
}

void FilmPlayer::onFrame(const QVideoFrame &frame) {
    // A player that stops or changes films sends an empty frame; the last picture stands until the next.
    if (!frame.isValid() || m_state == State::Empty || m_state == State::Failed) {
        return;
    }
    if (isPastEnd(frame) && m_state != State::Preparing) {
        onEnd(); // while it stands, the picture before does so on
        return;
    }
    // Qt 6.8 begins at the beginning when it was told the place before it had opened the film.
    const bool isElsewhere =
        frame.startTime() >= 0 && frame.startTime() / 1000 < (m_openedAt - kNearPlace).count();
    if (m_state == State::Preparing && isElsewhere) {
        goToPlace();
        return;
    }
    if (!isPastEnd(frame) || !m_frame.isValid()) {
        m_frame = frame;
    }
    ++m_framesShown;
    if (m_state == State::Playing) {
        m_watchdog.start(kPatience);
    }
    if (m_state == State::Preparing) {
        m_watchdog.stop();
        setState(State::Ready);
        if (m_playsWhenReady) {
            play();
        }
    }
    Q_EMIT frameChanged();
}

/// Once for each opening, besides the nudges of the watchdog.
void FilmPlayer::goToPlace() {
    if (m_state == State::Preparing && m_openedAt.count() > 0 && !m_hasGoneToPlace) {
        m_hasGoneToPlace = true;
        m_player->setPosition(m_openedAt.count());
    }
}

/// Without a picture, nothing else says that it can begin.
void FilmPlayer::onLoaded() {
    if (m_film.isOnlySound && m_state == State::Preparing) {
        m_watchdog.stop();
        setState(State::Ready);
        if (m_playsWhenReady) {
            play();
        }
    }
}

void FilmPlayer::onEnd() {
    if (m_stream && m_stream->error()) {
        fail(m_stream->error()->code, m_stream->error()->detail);
    } else if (m_state == State::Playing) {
        m_watchdog.stop();
        m_player->pause();
        setState(State::Ended);
    }
}

/// Nothing was shown for a while. A film whose time goes on may well have a picture that stands.
void FilmPlayer::onSilence() {
    const milliseconds now = position();
    if (m_state == State::Preparing && ++m_nudges < kPatience / kNudge) {
        // Now and then, Qt 6.4 loses the first frame of a film that is opened paused; seeking brings it.
        m_player->setPosition(m_openedAt.count());
        return;
    }
    const bool goesOn = m_lastSeen.count() < 0 || now - m_lastSeen >= kCrawling;
    if (m_state == State::Playing && (m_framesShown > 0 || m_film.isOnlySound) && goesOn) {
        m_lastSeen = now;
        return;
    }
    if (m_stream && m_stream->error()) {
        fail(m_stream->error()->code, m_stream->error()->detail);
    } else if (m_state == State::Playing && end().count() > 0 && now >= end() - kAlmostOver) {
        qCWarning(lcFilm) << "the film stands still just before its end; it is over";
        onEnd();
    } else if (m_state == State::Playing && m_audio) {
        goOnWithoutSound();
    } else {
        fail(ErrorCode::Corrupt, QStringLiteral("it shows nothing for %1 s").arg(kPatience.count() / 1000));
    }
}

void FilmPlayer::setState(State state) {
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

void FilmPlayer::fail(ErrorCode code, const QString &detail) {
    if (m_state == State::Empty || m_state == State::Failed) {
        return;
    }
    m_watchdog.stop();
    m_soundCheck.stop();
    const std::optional<Error> cause = m_stream ? m_stream->error() : std::nullopt;
    m_error = cause ? *cause : Error{code, detail};
    m_error->subject = m_film.medium.hex();
    qCWarning(lcFilm).noquote() << "film" << m_error->subject << "cannot be played:" << m_error->detail
                                << (cause ? QStringLiteral("(%1)").arg(detail) : QString());
    if (m_player) {
        m_player->stop();
    }
    setState(State::Failed);
}

} // namespace sala
