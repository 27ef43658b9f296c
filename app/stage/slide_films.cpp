#include "app/stage/slide_films.h"

#include "app/stage/frame_picture.h"

#include <algorithm>

namespace sala {

using State = FilmPlayer::State;
using std::chrono::milliseconds;

SlideFilms::SlideFilms(FilmSource &source, QObject *parent) : QObject(parent), m_source(source) {}

SlideFilms::~SlideFilms() = default;

void SlideFilms::makePlayer(Seat &seat) {
    seat.player = std::make_unique<FilmPlayer>(m_source);
    seat.player->setVolume(m_volume);
    connect(seat.player.get(), &FilmPlayer::frameChanged, this, [this, &seat] { takeFrame(seat); });
    // Later: whoever hears of it may give the player another film, which it must not get in the middle of
    // this.
    connect(
        seat.player.get(), &FilmPlayer::stateChanged, this, [this, &seat] { follow(seat); },
        Qt::QueuedConnection);
}

void SlideFilms::setVolume(double volume) {
    m_volume = volume;
    for (const Seat &seat : m_seats) {
        if (seat.player) {
            seat.player->setVolume(volume);
        }
    }
}

void SlideFilms::open(Seat &seat, int slide, const FilmToPlay &film) {
    seat.slide = slide;
    seat.film = film;
    seat.picture = {};
    seat.resumeAt = film.from;
    seat.isReported = false;
    if (m_isSuspended) {
        return;
    }
    if (!seat.player) {
        makePlayer(seat);
    }
    seat.player->prepare(film);
}

void SlideFilms::prepare(int slide, const FilmToPlay &film) {
    if (other().slide != slide) {
        open(other(), slide, film);
    }
}

bool SlideFilms::isReady(int slide) const {
    return other().slide == slide && !other().picture.isNull() && other().player->state() == State::Ready;
}

void SlideFilms::show(int slide, const FilmToPlay &film) {
    prepare(slide, film);
    showNone();
    m_seen = 1 - m_seen;
    if (!m_isPaused && !m_isSuspended) {
        play();
    }
}

/// The first frame may have stood for long by now.
void SlideFilms::play() {
    seen().sinceFrame.start();
    seen().player->play();
}

void SlideFilms::showNone() {
    seen().slide = -1;
    if (seen().player) {
        seen().player->pause();
    }
}

void SlideFilms::closeShown() {
    for (Seat &seat : m_seats) {
        if (seat.slide < 0 && seat.player && seat.player->state() != State::Empty) {
            seat.player->clear();
            seat.picture = {};
        }
    }
}

void SlideFilms::pause() {
    m_isPaused = true;
    if (seen().player) {
        seen().player->pause();
    }
}

void SlideFilms::resume() {
    m_isPaused = false;
    if (m_isSuspended) {
        m_isSuspended = false;
        for (Seat &seat : m_seats) {
            if (seat.slide >= 0 && !seat.isReported) {
                const QImage standing = seat.picture;
                const FilmToPlay whole = seat.film;
                FilmToPlay rest = whole;
                rest.from = seat.resumeAt;
                open(seat, seat.slide, rest);
                seat.film = whole;
                seat.picture = &seat == &seen() ? standing : QImage();
            }
        }
    }
    if (seen().slide >= 0 && seen().player && seen().player->state() != State::Ended) {
        play();
    }
}

void SlideFilms::suspend() {
    m_isSuspended = true;
    for (Seat &seat : m_seats) {
        seat.resumeAt = &seat == &seen() ? moment().time : seat.film.from;
        if (seat.player) {
            seat.player->clear();
        }
    }
}

void SlideFilms::clear() {
    for (Seat &seat : m_seats) {
        if (seat.player) {
            seat.player->clear();
        }
        seat.slide = -1;
        seat.picture = {};
    }
    m_isPaused = m_isSuspended = false;
}

FilmMoment SlideFilms::moment() const {
    const Seat &seat = seen();
    if (seat.slide < 0) {
        return {};
    }
    milliseconds time = seat.resumeAt;
    if (!m_isSuspended && seat.player->frame().isValid()) {
        // What is said may change while a picture stands; the player's own position does not move then.
        const bool runs = seat.player->state() == State::Playing;
        const milliseconds since(runs ? seat.sinceFrame.elapsed() : 0);
        time = std::max(time, milliseconds(seat.player->frame().startTime() / 1000) + since);
    }
    return {seat.slide, seat.picture, time, time - seat.film.from};
}

void SlideFilms::takeFrame(Seat &seat) {
    const QImage picture = pictureOf(seat.player->frame());
    if (seat.slide < 0 || picture.isNull()) {
        return;
    }
    seat.picture = picture;
    seat.sinceFrame.start();
    if (&seat == &seen()) {
        Q_EMIT frameChanged();
    }
}

void SlideFilms::follow(Seat &seat) {
    if (seat.slide < 0 || seat.isReported || m_isSuspended) {
        return;
    }
    const State state = seat.player->state();
    if (state == State::Failed) {
        seat.isReported = true;
        Q_EMIT failed(seat.slide, *seat.player->error());
    } else if (state == State::Ready && seat.picture.isNull()) {
        seat.isReported = true;
        Q_EMIT failed(seat.slide, Error{ErrorCode::Corrupt, QStringLiteral("its frames are no pictures")});
    } else if (state == State::Ended && &seat == &seen()) {
        seat.isReported = true;
        Q_EMIT ended();
    }
}

} // namespace sala
