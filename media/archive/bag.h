#pragma once

#include "db/records/in_use.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace sala {

/// One file of a bag: where it lies in it, and what it is by its bytes.
struct BaggedFile {
    QString path;      ///< from the bag's folder, parts separated by "/"
    QByteArray sha256; ///< 64 hexadecimal digits
    qint64 bytes = 0;

    bool operator==(const BaggedFile &) const = default;
};

/// A line of bag-info.txt.
struct BagFact {
    QString name;
    QString value;
};

/// A folder in the making as archives exchange them: BagIt 1.0 (RFC 8493), payload below "data", with the SHA-256 of every
/// file. Written beside its place and hidden there, with every file on the disk; nothing is to be seen under its name until it
/// is finished. What is not finished is removed; what killed programs left, by the next that begins in that folder. Any
/// thread, one at a time.
class Bag {
  public:
    /// InvalidInput when something is there already that is no empty folder, or when nothing can be made beside it, because it
    /// is where a disk begins; NotFound when the folder it would be in is not there; NotAllowed, Io.
    static Result<Bag> begin(const QString &folder);

    ~Bag();
    Bag(Bag &&other) noexcept;
    Bag &operator=(Bag &&) = delete;

    /// The next piece of a file, an empty one at its end.
    using Pieces = std::function<Result<QByteArray>()>;

    /// Writes a file. `path` is relative and made of names that archiveName() has made; InvalidInput when there is one of that
    /// name already, Io, NotAllowed, and what the pieces fail with.
    Result<BaggedFile> add(const QString &path, const Pieces &pieces);
    Result<BaggedFile> add(const QString &path, const QByteArray &bytes);

    const QList<BaggedFile> &files() const { return m_files; }

    /// Writes what makes it a bag, has all of it on the disk and gives it its name.
    Result<void> finish(const QList<BagFact> &facts) &&;

  private:
    struct Partial {
        QString path;
        InUse inUse;
    };
    Bag(QString target, Partial partial) : m_target(std::move(target)), m_partial(std::move(partial)) {}

    Result<void> makeFolder(const QString &path);
    Result<void> addTags(const QList<BagFact> &facts);
    Result<void> syncFolders() const;
    Error about(Error error) const;

    QString m_target;
    std::optional<Partial> m_partial; ///< until it has its name
    QList<BaggedFile> m_files;
    QSet<QString> m_folders; ///< that were made, relative
};

} // namespace sala
