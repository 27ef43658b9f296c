#pragma once

#include "db/records/hash.h"
#include "db/storage/connection.h"

#include <QString>

#include <memory>

namespace sala {

/// The file that a load writes into until it is whole. What a killed program, a pulled stick or a power cut leave
/// of it stays among the kiosk's editions, hidden, and the next load of the same edition goes on from there.
///
/// Chunks are committed while they come, without waiting for the disk. What is there is read and compared with its names
/// once before it is gone on with: after a power cut nothing of it is certain, and a failing card tells nobody. What is
/// not whole is thrown away.
class LoadingFile {
  public:
    /// Goes on with what is there, or begins; `schema` is the edition's. Io, NotAllowed.
    static Result<LoadingFile> begin(const QString &folder, const MediaHash &content, int schema);

    Connection &connection() { return *m_connection; }
    qint64 bytesThere() const { return m_bytesThere; } ///< from before, about

    /// Brings it to this Sala's schema, syncs it and gives it its name. It stays closed.
    Result<void> finish(const QString &path) &&;

    /// Takes all of it away.
    void remove() &&;

    /// How many bytes of an edition are there already, about; changes nothing.
    static qint64 bytesOf(const QString &folder, const MediaHash &content);
    /// And of all others that were begun.
    static qint64 bytesOfOthers(const QString &folder, const MediaHash &content);
    static void removeOthers(const QString &folder, const MediaHash &content);
    /// All that is left of this one; nobody may be writing it.
    static void removeLeft(const QString &folder, const MediaHash &content);
    /// Whether a file among the editions is one of these, or SQLite's own beside it.
    static bool isOne(const QString &fileName);

  private:
    LoadingFile(QString path, std::unique_ptr<Connection> connection, qint64 bytesThere);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
    qint64 m_bytesThere;
};

} // namespace sala
