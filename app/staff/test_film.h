#pragma once

#include "media/film/film_source.h"

namespace sala {

/// A short film that is part of the program: moving shapes and a tone, in the formats that exhibitions' films
/// have. What is asked for it, whatever its name, is it.
class TestFilm final : public FilmSource {
  public:
    Result<std::unique_ptr<FilmBytes>> open(const MediaHash &film) override;
};

} // namespace sala
