#pragma once

#include "media/film/film_player.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>

#include <array>
#include <chrono>
#include <memory>

namespace sala {

/// What a film slide shows at one moment.
struct FilmMoment {
    int slide = -1;
    QImage picture;                      ///< null before the first frame
    std::chrono::milliseconds time{0};   ///< in the film, as its subtitles count
    std::chrono::milliseconds played{0}; ///< since the slide began
};

/// The films of the attract loop, in two players: one that is seen, and one in which the next film stands at
/// its first frame before the other ends. Each frame becomes a picture once.
///
/// Slides are named by their index in the show. GUI thread; the source must outlive it.
class SlideFilms final : public QObject {
    Q_OBJECT

  public:
    explicit SlideFilms(FilmSource &source, QObject *parent = nullptr);
    ~SlideFilms() override;

    /// Of films that are not muted, 0–1 as loudness is heard.
    void setVolume(double volume);

    /// Makes the film of this slide ready to be the next one; nothing happens when it is that already.
    void prepare(int slide, const FilmToPlay &film);
    /// The slide's film stands at its first frame.
    bool isReady(int slide) const;
    /// This slide's film is seen from now on and plays, whether or not it was prepared.
    void show(int slide, const FilmToPlay &film);
    /// No film is seen any more. One that is prepared stays so.
    void showNone();
    /// Closes a film that was seen before, once nobody needs its player.
    void closeShown();

    void pause();
    void resume();
    /// Closes both films until resume(), which goes on at the same place; the picture stays.
    void suspend();
    /// Forgets both films: nothing of the library stays open.
    void clear();

    /// Of the slide that is seen; no slide when there is none.
    FilmMoment moment() const;

  Q_SIGNALS:
    /// The film that is seen has another picture.
    void frameChanged();
    /// The film that is seen came to its end; its last frame stands.
    void ended();
    /// A film, seen or prepared, cannot be played (any more).
    void failed(int slide, const sala::Error &error);

  private:
    struct Seat {
        std::unique_ptr<FilmPlayer> player; ///< made when first needed
        int slide = -1;
        FilmToPlay film;
        QImage picture;
        QElapsedTimer sinceFrame;
        std::chrono::milliseconds resumeAt{0}; ///< where it is, or will be, opened
        bool isReported = false;               ///< its end or failure was said
    };

    Seat &seen() { return m_seats[m_seen]; }
    const Seat &seen() const { return m_seats[m_seen]; }
    Seat &other() { return m_seats[1 - m_seen]; }
    const Seat &other() const { return m_seats[1 - m_seen]; }
    void open(Seat &seat, int slide, const FilmToPlay &film);
    void makePlayer(Seat &seat);
    void play();
    void takeFrame(Seat &seat);
    void follow(Seat &seat);

    FilmSource &m_source;
    std::array<Seat, 2> m_seats;
    size_t m_seen = 0;
    double m_volume = 1;
    bool m_isPaused = false;
    bool m_isSuspended = false;
};

} // namespace sala
