#include "app/kiosk/library_films.h"

#include "db/storage/media_store.h"

#include <QFile>

#include <functional>
#include <optional>
#include <sys/stat.h>
#include <utility>

namespace sala {
namespace {

/// Which file a path leads to now: another library may take the place of the one that is open.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

std::optional<FileIdentity> identityOf(const QString &path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity{status.st_dev, status.st_ino};
}

struct OpenLibrary {
    Library library;
    std::optional<FileIdentity> file; ///< as it was before it was opened
};

} // namespace

/// One connection that nobody reads from. Opening a library and filling its memory anew took a fifth of the
/// time from a touch to a film's first frame.
class LibraryFilms::Idle {
  public:
    std::optional<OpenLibrary> take(const std::optional<FileIdentity> &file) {
        std::optional<OpenLibrary> kept = std::exchange(m_kept, std::nullopt);
        return kept && kept->file && kept->file == file ? std::move(kept) : std::nullopt;
    }

    void keep(OpenLibrary library) { m_kept = std::move(library); }

  private:
    std::optional<OpenLibrary> m_kept;
};

namespace {

class LibraryFilm final : public FilmBytes {
  public:
    using GiveBack = std::function<void(OpenLibrary)>;

    LibraryFilm(OpenLibrary open, MediaBlob blob, GiveBack giveBack)
        : m_open(std::move(open)), m_blob(std::move(blob)), m_giveBack(std::move(giveBack)) {}

    ~LibraryFilm() override {
        m_blob.reset(); // goes before the library
        m_giveBack(std::move(m_open));
    }

    qint64 size() const override { return m_blob->size(); }
    Result<QByteArray> readAt(qint64 offset, qint64 length) override {
        return m_blob->readAt(offset, length);
    }

  private:
    OpenLibrary m_open;
    std::optional<MediaBlob> m_blob;
    GiveBack m_giveBack;
};

} // namespace

LibraryFilms::LibraryFilms(QString libraryPath)
    : m_path(std::move(libraryPath)), m_idle(std::make_shared<Idle>()) {}

LibraryFilms::~LibraryFilms() = default;

Result<std::unique_ptr<FilmBytes>> LibraryFilms::open(const MediaHash &film) {
    const std::optional<FileIdentity> file = identityOf(m_path);
    std::optional<OpenLibrary> open = m_idle->take(file);
    if (!open) {
        Result<Library> library = Library::open(m_path, Library::Mode::ReadOnly);
        if (!library) {
            return tl::unexpected(library.error());
        }
        open = OpenLibrary{std::move(*library), file};
    }
    return MediaStore(open->library).open(film).map([&](MediaBlob &&blob) -> std::unique_ptr<FilmBytes> {
        const auto giveBack = [idle = m_idle](OpenLibrary library) { idle->keep(std::move(library)); };
        return std::make_unique<LibraryFilm>(std::move(*open), std::move(blob), giveBack);
    });
}

} // namespace sala
