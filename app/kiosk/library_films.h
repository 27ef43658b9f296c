#pragma once

#include "media/film/film_source.h"

#include <QString>

namespace sala {

/// Films out of a library's file. Every film that is open has a connection of its own, which sees what is
/// withdrawn meanwhile.
class LibraryFilms final : public FilmSource {
  public:
    explicit LibraryFilms(QString libraryPath) : m_path(std::move(libraryPath)) {}

    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &film) override;

  private:
    QString m_path;
};

} // namespace sala
