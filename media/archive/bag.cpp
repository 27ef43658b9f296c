#include "media/archive/bag.h"

#include "db/records/id.h"
#include "db/records/sodium.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sala {
namespace {

constexpr int kNewFile = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
constexpr mode_t kMode = 0666; // less what the user's mask takes off

const QRegularExpression &partialNames() {
    static const QRegularExpression names(QStringLiteral("^\\..+\\.[0-9a-f]{12}\\.partial-archive$"));
    return names;
}

/// Writes pieces and names them.
class HashedFile {
  public:
    explicit HashedFile(const QString &path)
        : m_path(path), m_file(::open(QFile::encodeName(path).constData(), kNewFile, kMode)),
          m_failure(m_file.isOpen() ? 0 : errno) {
        prepareSodium();
        crypto_hash_sha256_init(&m_state);
    }

    Result<void> write(const QByteArray &bytes) {
        m_failure = m_failure == 0 ? m_file.write(bytes) : m_failure;
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
        m_size += bytes.size();
        return outcome();
    }

    Result<BaggedFile> finish(const QString &name) {
        if (m_failure == 0 && ::fsync(m_file.number()) != 0) {
            m_failure = errno;
        }
        QByteArray hash(crypto_hash_sha256_BYTES, '\0');
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return outcome().map([&] { return BaggedFile{name, hash.toHex(), m_size}; });
    }

    Result<void> outcome() const {
        if (m_failure == EEXIST) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("there is a file of that name already"), m_path);
        }
        return m_failure == 0 ? Result<void>() : tl::unexpected(systemError(m_failure, m_path));
    }

  private:
    QString m_path;
    FileDescriptor m_file;
    int m_failure;
    crypto_hash_sha256_state m_state{};
    qint64 m_size = 0;
};

Result<void> syncFolder(const QString &path) {
    const FileDescriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const bool done = folder.isOpen() && ::fsync(folder.number()) == 0;
    return done ? Result<void>() : tl::unexpected(systemError(errno, path));
}

/// Where a disk begins nothing can be put in its place.
bool isWhereADiskBegins(const QString &path) {
    struct stat here {};
    struct stat above {};
    return ::stat(QFile::encodeName(path).constData(), &here) == 0 &&
           ::stat(QFile::encodeName(path + QStringLiteral("/..")).constData(), &above) == 0 &&
           (here.st_dev != above.st_dev || here.st_ino == above.st_ino);
}

Result<QFileInfo> placeFor(const QString &folder) {
    QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (place.isSymLink() && place.exists()) {
        place = QFileInfo(place.canonicalFilePath());
    }
    if (place.isSymLink() || (place.exists() && !place.isDir())) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is a file of that name; choose another folder"), folder);
    }
    if (place.exists() && isWhereADiskBegins(place.absoluteFilePath())) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a disk begins here; name a new folder on it"), folder);
    }
    if (place.exists() && !QDir(place.absoluteFilePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the folder is not empty; choose a new one"), folder);
    }
    if (!place.absoluteDir().exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such folder"), place.absolutePath());
    }
    if (!QFileInfo(place.absolutePath()).isWritable()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("the folder may not be written"), place.absolutePath());
    }
    return place;
}

QByteArray manifestOf(const QList<BaggedFile> &files, bool ofPayload) {
    QByteArray lines;
    for (const BaggedFile &file : files) {
        if (file.path.startsWith(QLatin1String("data/")) == ofPayload) {
            lines += file.sha256 + "  " + file.path.toUtf8() + '\n';
        }
    }
    return lines;
}

QByteArray infoOf(const QList<BagFact> &facts, const QList<BaggedFile> &files) {
    qint64 bytes = 0;
    qint64 count = 0;
    for (const BaggedFile &file : files) {
        const bool isPayload = file.path.startsWith(QLatin1String("data/"));
        bytes += isPayload ? file.bytes : 0;
        count += isPayload ? 1 : 0;
    }
    QByteArray lines;
    for (const BagFact &fact : facts) {
        lines += (fact.name + QStringLiteral(": ") + fact.value.simplified()).toUtf8() + '\n';
    }
    return lines + "Payload-Oxum: " + QByteArray::number(bytes) + '.' + QByteArray::number(count) + '\n';
}

} // namespace

Bag::Bag(Bag &&other) noexcept
    : m_target(std::move(other.m_target)), m_partial(std::exchange(other.m_partial, std::nullopt)),
      m_files(std::move(other.m_files)), m_folders(std::move(other.m_folders)) {}

Bag::~Bag() {
    if (m_partial) {
        QDir(m_partial->path).removeRecursively();
    }
}

Result<Bag> Bag::begin(const QString &folder) {
    const Result<QFileInfo> place = placeFor(folder);
    if (!place) {
        return tl::unexpected(place.error());
    }
    removeAbandoned(place->absolutePath(), partialNames());
    const QString path = place->absoluteDir().filePath(
        QStringLiteral(".%1.%2.partial-archive").arg(place->fileName().left(60), Id::generate().text().right(12)));
    if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0) {
        return tl::unexpected(systemError(errno, folder));
    }
    return InUse::mark(path).map([&](InUse &&inUse) {
        return Bag(place->absoluteFilePath(), Partial{path, std::move(inUse)});
    });
}

Error Bag::about(Error error) const {
    error.subject = m_target + error.subject.mid(m_partial->path.size());
    return error;
}

Result<void> Bag::makeFolder(const QString &path) {
    if (path.isEmpty() || m_folders.contains(path)) {
        return {};
    }
    const qsizetype parent = path.lastIndexOf(u'/');
    return makeFolder(parent < 0 ? QString() : path.left(parent)).and_then([&]() -> Result<void> {
        const QString whole = m_partial->path + u'/' + path;
        if (::mkdir(QFile::encodeName(whole).constData(), 0777) != 0) {
            return tl::unexpected(systemError(errno, whole));
        }
        m_folders.insert(path);
        return {};
    });
}

Result<BaggedFile> Bag::add(const QString &path, const Pieces &pieces) {
    const Result<void> folder = makeFolder(path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)));
    if (!folder) {
        return tl::unexpected(about(folder.error()));
    }
    HashedFile file(m_partial->path + u'/' + path);
    for (Result<void> written = file.outcome();;) {
        if (!written) {
            return tl::unexpected(about(written.error()));
        }
        const Result<QByteArray> piece = pieces();
        if (!piece) {
            return tl::unexpected(piece.error());
        }
        if (piece->isEmpty()) {
            break;
        }
        written = file.write(*piece);
    }
    auto finished = file.finish(path);
    if (!finished) {
        return tl::unexpected(about(finished.error()));
    }
    m_files.append(*finished);
    return finished;
}

Result<BaggedFile> Bag::add(const QString &path, const QByteArray &bytes) {
    bool isGiven = false;
    return add(path, [&]() -> Result<QByteArray> { return std::exchange(isGiven, true) ? QByteArray() : bytes; });
}

Result<void> Bag::addTags(const QList<BagFact> &facts) {
    const auto none = [](const BaggedFile &) {};
    return add(QStringLiteral("bagit.txt"), QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"))
        .and_then([&](const BaggedFile &) { return add(QStringLiteral("bag-info.txt"), infoOf(facts, m_files)); })
        .and_then([&](const BaggedFile &) {
            return add(QStringLiteral("manifest-sha256.txt"), manifestOf(m_files, true));
        })
        .and_then([&](const BaggedFile &) {
            return add(QStringLiteral("tagmanifest-sha256.txt"), manifestOf(m_files, false));
        })
        .map(none);
}

Result<void> Bag::syncFolders() const {
    for (const QString &folder : m_folders) {
        if (const Result<void> done = syncFolder(m_partial->path + u'/' + folder); !done) {
            return done;
        }
    }
    return syncFolder(m_partial->path);
}

Result<void> Bag::finish(const QList<BagFact> &facts) && {
    const Result<void> written = addTags(facts).and_then([&] { return syncFolders(); });
    if (!written) {
        return tl::unexpected(about(written.error()));
    }
    if (std::rename(QFile::encodeName(m_partial->path).constData(), QFile::encodeName(m_target).constData()) != 0) {
        return tl::unexpected(systemError(errno, m_target));
    }
    m_partial.reset();
    return syncFolder(QFileInfo(m_target).absolutePath());
}

} // namespace sala
