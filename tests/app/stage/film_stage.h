#pragma once

#include "app/stage/stage_view.h"
#include "tests/app/visitor/visitor_fixture.h"
#include "tests/media/film/test_films.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace sala::test {

/// Films of a source, and how many of them are open.
class CountedFilms final : public FilmSource {
  public:
    explicit CountedFilms(FilmSource &films) : m_films(films) {}

    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &film) override;
    int openFilms() const { return m_open; }

  private:
    FilmSource &m_films;
    std::atomic<int> m_open = 0;
};

/// An attract loop of real films and drawn photographs on a real stage of 640 x 360, in real time.
class FilmStage {
  public:
    FilmStage();

    /// A further slide; by and by, catalogue.playlist is what is asked for here.
    PlaylistEntry &addFilm(const MediaHash &medium, const QSize &sizePx = {320, 180});
    PlaylistEntry &addPhotograph(std::chrono::milliseconds dwell);
    void addSubtitles(Language language, const QString &body); ///< to the film that was added last

    /// Makes a film in `folder`, once for each name.
    MediaHash film(const QString &name, const FilmSpec &spec);
    /// Two seconds of one colour, or as long as is said.
    MediaHash colour(const QString &colour, double seconds = 2);
    /// Four seconds, 25 frames each, in which frame n has the brightness 2 n.
    MediaHash ramp();

    void open();
    QImage seen() { return stage.grab().toImage(); }
    QColor inTheClear() { return seen().pixelColor(600, 150); } ///< where no words stand
    int frameOfRamp() { return qRound(inTheClear().red() / 2.0); }
    int slide() const; ///< by its place in the playlist; -1 for none

    /// Turns the loop until it holds; `look` is called again and again meanwhile.
    static bool waitFor(const std::function<bool()> &condition, const std::function<void()> &look = {});

    QTemporaryDir folder;
    MemoryFilms memory;
    CountedFilms films{memory};
    Catalogue catalogue;
    PictureCache cache{std::make_shared<DrawnPictures>(), 200'000'000};
    StageView stage{cache};
};

bool isNear(const QColor &a, const QColor &b);

} // namespace sala::test
