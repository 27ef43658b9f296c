#include "db/storage/new_library.h"

#include "db/records/id.h"
#include "db/storage/library_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <limits>

namespace sala {
namespace {

QString partialName(const QFileInfo &file, const QString &unique) {
    return QStringLiteral(".%1.%2.partial").arg(file.fileName(), unique);
}

/// Removes what a power cut left of earlier attempts; whoever is still writing has written within the hour.
void removeLeftovers(const QFileInfo &file) {
    const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QStringList pattern{partialName(file, QStringLiteral("*"))};
    const auto leftovers = file.absoluteDir().entryInfoList(pattern, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers) {
        if (leftover.lastModified() < hourAgo) {
            QFile::remove(leftover.absoluteFilePath());
        }
    }
}

} // namespace

NewLibrary::NewLibrary(QString path, QString partial, Library library)
    : m_path(std::move(path)), m_partial(std::move(partial)), m_library(std::move(library)) {}

NewLibrary::NewLibrary(NewLibrary &&other) noexcept
    : m_path(std::move(other.m_path)), m_partial(std::exchange(other.m_partial, QString())),
      m_library(std::exchange(other.m_library, std::nullopt)) {}

NewLibrary::~NewLibrary() {
    m_library.reset();
    if (!m_partial.isEmpty()) {
        QFile::remove(m_partial);
    }
}

Result<NewLibrary> NewLibrary::begin(const QString &path) {
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is a file of that name already"), path);
    }
    if (!file.absoluteDir().exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such folder"), file.absolutePath());
    }
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("the folder may not be written"),
                    file.absolutePath());
    }
    removeLeftovers(file);
    const QString unique = Id::generate().text().right(12);
    const QString partial = file.absoluteDir().filePath(partialName(file, unique));
    return createLibraryFile(partial)
        .map_error([&](Error error) {
            QFile::remove(partial);
            error.subject = path;
            return error;
        })
        .map([&](std::unique_ptr<Connection> &&connection) {
            return NewLibrary(path, partial, Library(std::move(connection), Library::Mode::ReadWrite));
        });
}

Result<Library> NewLibrary::finish() && {
    const QString path = m_path;
    return std::move(*this).finishClosed().and_then(
        [&] { return Library::open(path, Library::Mode::ReadWrite); });
}

Result<void> NewLibrary::finishClosed() && {
    m_library.reset();
    return moveIntoPlace(m_partial, m_path).map([this] { m_partial.clear(); });
}

// Asked of the file system itself: Qt looks it up in the table of mounts, in which a root that was changed is missing.
qint64 freeBytes(const QString &folder) {
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failed);
    return failed ? std::numeric_limits<qint64>::max()
                  : qint64(std::min<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

} // namespace sala
