#include "media/film/film_cleaner.h"

#include "db/records/in_use.h"
#include "media/film/clean_film.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <optional>

namespace sala {
namespace {

constexpr int kMostTries = 8;
const QString kBeginning = QStringLiteral(".sala-publish-");

/// A folder that goes with all that is in it, and that is told from what a killed program left.
class Workplace {
  public:
    static Result<std::unique_ptr<Workplace>> in(const QString &folder) {
        for (int attempt = 1;; ++attempt) {
            auto made = std::make_unique<Workplace>(QDir(folder).filePath(kBeginning + QStringLiteral("XXXXXX")));
            if (!made->m_folder.isValid()) {
                return fail(ErrorCode::Io, made->m_folder.errorString(), folder);
            }
            Result<InUse> mark = InUse::mark(made->path());
            if (mark) {
                made->m_mark = std::move(*mark);
                return made;
            }
            if (attempt == kMostTries) { // others clear up faster than we mark
                return tl::unexpected(mark.error());
            }
        }
    }

    explicit Workplace(const QString &pattern) : m_folder(pattern) {}
    QString path() const { return m_folder.path(); }

  private:
    std::optional<InUse> m_mark; ///< outlives the folder
    QTemporaryDir m_folder;
};

/// A film in a folder of its own, which goes with it.
class CleanFilm final : public QFile {
  public:
    CleanFilm(const QString &path, std::unique_ptr<Workplace> place) : QFile(path), m_place(std::move(place)) {}
    ~CleanFilm() override { close(); }

  private:
    std::unique_ptr<Workplace> m_place;
};

/// The place is nobody's but ours, and is gone already: what counts is the folder it was in.
Error inPlainWords(Error error, const QString &place, const QString &folder) {
    error.detail.remove(QStringLiteral("file:") + place + QStringLiteral("/whole: "));
    error.detail.replace(place, folder);
    if (error.code == ErrorCode::Io) {
        error.detail = QStringLiteral("films are cleaned in %1: %2").arg(folder, error.detail);
    }
    error.subject.clear();
    return error;
}

} // namespace

std::function<Result<std::unique_ptr<QIODevice>>(QIODevice &film, const QString &mimeType)>
filmCleanerBeside(const QString &library, std::shared_ptr<const std::atomic_bool> isCancelled) {
    static const QRegularExpression leftovers(QStringLiteral("^\\.sala-publish-[A-Za-z0-9]{6}$"));
    const QString folder = QFileInfo(library).absolutePath();
    removeAbandoned(folder, leftovers);
    return [folder, isCancelled = std::move(isCancelled)](
               QIODevice &film, const QString &mimeType) -> Result<std::unique_ptr<QIODevice>> {
        return Workplace::in(folder).and_then(
            [&](std::unique_ptr<Workplace> &&place) -> Result<std::unique_ptr<QIODevice>> {
                const Result<QString> path = cleanFilm(film, mimeType, place->path(), isCancelled.get());
                if (!path) {
                    return tl::unexpected(inPlainWords(path.error(), place->path(), folder));
                }
                auto file = std::make_unique<CleanFilm>(*path, std::move(place));
                if (!file->open(QIODevice::ReadOnly)) {
                    return fail(ErrorCode::Io, file->errorString(), folder);
                }
                return std::unique_ptr<QIODevice>(std::move(file));
            });
    };
}

} // namespace sala
