#include "app/kiosk/library_films.h"

#include "db/storage/media_store.h"

#include <QFile>

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

} // namespace

/// One connection that nobody reads from. Opening a library and filling its memory anew took a fifth of the
/// time from a touch to a film's first frame.
class LibraryFilms::Idle {
  public:
    struct Opened {
        Library library;
        std::optional<FileIdentity> file; ///< as it was before it was opened
    };

    std::optional<Opened> take(const std::optional<FileIdentity> &file) {
        std::optional<Opened> kept = std::exchange(m_kept, std::nullopt);
        return kept && kept->file && kept->file == file ? std::move(kept) : std::nullopt;
    }

    void keep(Opened opened) { m_kept = std::move(opened); }

  private:
    std::optional<Opened> m_kept;
};

/// Gives its library back when it is closed.
class LibraryFilms::Film final : public FilmBytes {
  public:
    Film(Idle::Opened opened, MediaBlob blob, std::shared_ptr<Idle> idle)
        : m_opened(std::move(opened)), m_blob(std::move(blob)), m_idle(std::move(idle)) {}

    ~Film() override {
        m_blob.reset(); // goes before the library
        m_idle->keep(std::move(m_opened));
    }

    qint64 size() const override { return m_blob->size(); }
    Result<QByteArray> readAt(qint64 offset, qint64 length) override {
        return m_blob->readAt(offset, length);
    }

  private:
    Idle::Opened m_opened;
    std::optional<MediaBlob> m_blob;
    std::shared_ptr<Idle> m_idle;
};

LibraryFilms::LibraryFilms(QString libraryPath)
    : m_path(std::move(libraryPath)), m_idle(std::make_shared<Idle>()) {}

LibraryFilms::~LibraryFilms() = default;

Result<std::unique_ptr<FilmBytes>> LibraryFilms::open(const MediaHash &film) {
    const std::optional<FileIdentity> file = identityOf(m_path);
    std::optional<Idle::Opened> opened = m_idle->take(file);
    if (!opened) {
        Result<Library> library = Library::open(m_path, Library::Mode::ReadOnly);
        if (!library) {
            return tl::unexpected(library.error());
        }
        opened = Idle::Opened{std::move(*library), file};
    }
    return MediaStore(opened->library).open(film).map([&](MediaBlob &&blob) -> std::unique_ptr<FilmBytes> {
        return std::make_unique<Film>(std::move(*opened), std::move(blob), m_idle);
    });
}

} // namespace sala
