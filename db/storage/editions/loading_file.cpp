#include "db/storage/editions/loading_file.h"

#include "db/storage/editions/edition_contents.h"
#include "db/storage/library_file.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace sala {
namespace {

const QString kBeginning = QStringLiteral(".loading-");

QString nameOf(const MediaHash &content) {
    return kBeginning + content.hex().left(32) + QStringLiteral(".sala");
}

QString journalOf(const QString &path) {
    return path + QStringLiteral("-journal");
}

void removeAll(const QString &path) {
    QFile::remove(path);
    QFile::remove(journalOf(path));
}

/// What is committed must not be lost with the program, only with the machine.
void keepWhatIsCommitted(Connection &connection) {
    connection.database().exec("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
                               "PRAGMA locking_mode = EXCLUSIVE");
}

bool areChunksWhole(Connection &connection) {
    Query check(connection, "PRAGMA quick_check(1)");
    if (!check.next() || check.text(0) != QLatin1String("ok")) {
        return false;
    }
    Query chunks(connection, "SELECT hash, data FROM chunk");
    while (chunks.next()) {
        const auto bytes = QByteArray::fromRawData(static_cast<const char *>(chunks.bytes(1)), chunks.byteCount(1));
        if (hashOf(bytes) != chunks.as<MediaHash>(0)) {
            return false;
        }
    }
    return true;
}

/// All rows came in one transaction, the last before the file got its name: they are written anew.
void dropRows(Connection &connection, int schema) {
    const Result<void> dropped = writing(connection, [&]() -> Result<void> {
        Query(connection, "DELETE FROM edition").run();
        Query(connection, "DELETE FROM base").run();
        for (const EditionTable &table : editionTables()) {
            if (table.isIn(schema)) {
                Query(connection, std::string("DELETE FROM ") + table.name).run();
            }
        }
        Query(connection, "DELETE FROM chunk WHERE length(data) = 0").run();
        return {};
    });
    if (!dropped) {
        throw BadRow(dropped.error().detail.toStdString());
    }
}

using Opened = Result<std::unique_ptr<Connection>>;

/// NotFound when there is nothing to go on with.
Opened goOn(const QString &path, int schema) {
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::NotFound, QStringLiteral("nothing was begun"), path);
    }
    return attempt(path, [&]() -> Opened {
        SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
        auto connection = std::make_unique<Connection>(std::move(database), path);
        keepWhatIsCommitted(*connection);
        const bool isOurs = connection->integer("PRAGMA user_version") == schema &&
                            schemaOf(*connection) == expectedSchema(migrationsUpTo(schema));
        if (!isOurs || !areChunksWhole(*connection)) {
            return fail(ErrorCode::Corrupt, QStringLiteral("what was begun is not whole"), path);
        }
        dropRows(*connection, schema);
        return connection;
    });
}

QFileInfoList loadingFiles(const QString &folder) {
    return QDir(folder).entryInfoList({kBeginning + u'*'}, QDir::Files | QDir::Hidden);
}

qint64 bytesWhere(const QString &folder, const MediaHash &content, bool isThis) {
    qint64 bytes = 0;
    for (const QFileInfo &file : loadingFiles(folder)) {
        bytes += file.fileName().startsWith(nameOf(content)) == isThis ? file.size() : 0;
    }
    return bytes;
}

} // namespace

LoadingFile::LoadingFile(QString path, std::unique_ptr<Connection> connection, qint64 bytesThere)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_bytesThere(bytesThere) {}

Result<LoadingFile> LoadingFile::begin(const QString &folder, const MediaHash &content, int schema) {
    const QString path = QDir(folder).absoluteFilePath(nameOf(content));
    Opened opened = goOn(path, schema);
    const qint64 there = opened ? QFileInfo(path).size() : 0;
    if (!opened) {
        removeAll(path);
        opened = createLibraryFile(path, migrationsUpTo(schema)).and_then([&](std::unique_ptr<Connection> &&made) {
            return attempt(path, [&]() -> Opened {
                keepWhatIsCommitted(*made);
                return std::move(made);
            });
        });
    }
    return std::move(opened).map(
        [&](std::unique_ptr<Connection> &&connection) { return LoadingFile(path, std::move(connection), there); });
}

Result<void> LoadingFile::finish(const QString &path) && {
    return attempt(m_path,
                   [&]() -> Result<void> {
                       migrate(*m_connection, migrations());
                       m_connection.reset();
                       return {};
                   })
        .and_then([&] {
            QFile::remove(journalOf(m_path));
            return moveIntoPlace(m_path, path);
        });
}

void LoadingFile::remove() && {
    m_connection.reset();
    removeAll(m_path);
}

qint64 LoadingFile::bytesOf(const QString &folder, const MediaHash &content) {
    return bytesWhere(folder, content, true);
}

qint64 LoadingFile::bytesOfOthers(const QString &folder, const MediaHash &content) {
    return bytesWhere(folder, content, false);
}

void LoadingFile::removeOthers(const QString &folder, const MediaHash &content) {
    for (const QFileInfo &file : loadingFiles(folder)) {
        if (!file.fileName().startsWith(nameOf(content))) {
            QFile::remove(file.absoluteFilePath());
        }
    }
}

void LoadingFile::removeLeft(const QString &folder, const MediaHash &content) {
    removeAll(QDir(folder).absoluteFilePath(nameOf(content)));
}

bool LoadingFile::isOne(const QString &fileName) {
    return fileName.startsWith(kBeginning);
}

} // namespace sala
