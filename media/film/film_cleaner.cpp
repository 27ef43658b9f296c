#include "media/film/film_cleaner.h"

#include "media/film/clean_film.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sala {
namespace {

/// A film in a folder of its own, which goes with it.
class CleanFilm final : public QFile {
  public:
    CleanFilm(const QString &path, std::unique_ptr<QTemporaryDir> folder)
        : QFile(path), m_folder(std::move(folder)) {}
    ~CleanFilm() override { close(); }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

std::function<Result<std::unique_ptr<QIODevice>>(QIODevice &film, const QString &mimeType)>
filmCleanerBeside(const QString &library, std::shared_ptr<const std::atomic_bool> isCancelled) {
    const QString pattern = QFileInfo(library).absolutePath() + QStringLiteral("/.sala-publish-XXXXXX");
    return [pattern, isCancelled = std::move(isCancelled)](
               QIODevice &film, const QString &mimeType) -> Result<std::unique_ptr<QIODevice>> {
        auto folder = std::make_unique<QTemporaryDir>(pattern);
        if (!folder->isValid()) {
            return fail(ErrorCode::Io, folder->errorString(), pattern);
        }
        const QString place = folder->path();
        return cleanFilm(film, mimeType, place, isCancelled.get())
            .and_then([&](const QString &path) -> Result<std::unique_ptr<QIODevice>> {
                auto file = std::make_unique<CleanFilm>(path, std::move(folder));
                if (!file->open(QIODevice::ReadOnly)) {
                    return fail(ErrorCode::Io, file->errorString(), path);
                }
                return std::unique_ptr<QIODevice>(std::move(file));
            });
    };
}

} // namespace sala
