#include "db/storage/new_library.h"

#include "db/records/id.h"
#include "db/storage/library_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <utility>

namespace sala {
namespace {

constexpr int kMostTries = 8;

QString partialPath(const QFileInfo &file) {
    const QString unique = Id::generate().text().right(12);
    return file.absoluteDir().filePath(QStringLiteral(".%1.%2.partial").arg(file.fileName(), unique));
}

/// Whoever clears up may find it between its making and its marking, and take it away.
bool isTakenAway(const Error &error) {
    return error.code == ErrorCode::Busy || error.code == ErrorCode::NotFound;
}

} // namespace

NewLibrary::NewLibrary(QString path, Partial partial)
    : m_path(std::move(path)), m_partial(std::move(partial)) {}

NewLibrary::NewLibrary(NewLibrary &&other) noexcept
    : m_path(std::move(other.m_path)), m_partial(std::exchange(other.m_partial, std::nullopt)),
      m_library(std::exchange(other.m_library, std::nullopt)) {}

NewLibrary::~NewLibrary() {
    m_library.reset();
    if (m_partial) {
        QFile::remove(m_partial->path);
    }
}

Result<NewLibrary::Partial> NewLibrary::makePartial(const QFileInfo &file) {
    for (int attempt = 1;; ++attempt) {
        const QString path = partialPath(file);
        Result<InUse> made = InUse::makeFile(path);
        if (made) {
            return Partial{path, std::move(*made)};
        }
        if (!isTakenAway(made.error()) || attempt == kMostTries) {
            return fail(made.error().code, made.error().detail, file.filePath());
        }
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
    removeLeftovers(file.absolutePath());
    return makePartial(file).and_then([&](Partial &&partial) -> Result<NewLibrary> {
        NewLibrary made(path, std::move(partial));
        auto connection = createLibraryFile(made.m_partial->path);
        if (!connection) {
            return fail(connection.error().code, connection.error().detail, path);
        }
        made.m_library = Library(std::move(*connection), Library::Mode::ReadWrite);
        return made;
    });
}

void NewLibrary::removeLeftovers(const QString &folder) {
    static const QRegularExpression names(QStringLiteral("^\\..+\\.[0-9a-f]{12}\\.partial(-journal)?$"));
    removeAbandoned(folder, names);
}

Result<Library> NewLibrary::finish() && {
    const QString path = m_path;
    return std::move(*this).finishClosed().and_then(
        [&] { return Library::open(path, Library::Mode::ReadWrite); });
}

Result<void> NewLibrary::finishClosed() && {
    m_library.reset();
    return moveIntoPlace(m_partial->path, m_path).map([this] { m_partial.reset(); });
}

// Asked of the file system itself: Qt looks it up in the table of mounts, in which a root that was changed is missing.
qint64 freeBytes(const QString &folder) {
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failed);
    return failed ? std::numeric_limits<qint64>::max()
                  : qint64(std::min<std::uintmax_t>(space.available, std::numeric_limits<qint64>::max()));
}

} // namespace sala
