#pragma once

#include "media/film/film_source.h"

#include <QString>

#include <memory>

namespace sala {

/// Films out of a library's file. Every film that is open has a connection of its own, which sees what is
/// withdrawn meanwhile; the last one that was closed is kept for the next film, which then starts at once.
///
/// One thread, that of the players. Films may outlive this.
class LibraryFilms final : public FilmSource {
  public:
    explicit LibraryFilms(QString libraryPath);
    ~LibraryFilms() override;

    /// From now on films are opened there; those that are open stay.
    void setLibrary(const QString &path) { m_path = path; }

    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &film) override;

  private:
    class Idle;
    class Film;

    QString m_path;
    std::shared_ptr<Idle> m_idle;
};

} // namespace sala
