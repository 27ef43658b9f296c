#include "app/kiosk/library_films.h"

#include "db/storage/media_store.h"

namespace sala {
namespace {

class LibraryFilm final : public FilmBytes {
  public:
    LibraryFilm(Library library, MediaBlob blob) : m_library(std::move(library)), m_blob(std::move(blob)) {}

    qint64 size() const override { return m_blob.size(); }
    Result<QByteArray> readAt(qint64 offset, qint64 length) override { return m_blob.readAt(offset, length); }

  private:
    Library m_library;
    MediaBlob m_blob; ///< goes before the library
};

} // namespace

Result<std::unique_ptr<FilmBytes>> LibraryFilms::open(const MediaHash &film) {
    return Library::open(m_path, Library::Mode::ReadOnly)
        .and_then([&](Library &&library) -> Result<std::unique_ptr<FilmBytes>> {
            Result<MediaBlob> blob = MediaStore(library).open(film);
            if (!blob) {
                return tl::unexpected(blob.error());
            }
            return std::make_unique<LibraryFilm>(std::move(library), std::move(*blob));
        });
}

} // namespace sala
