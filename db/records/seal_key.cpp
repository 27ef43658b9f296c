#include "db/records/seal_key.h"

#include "db/records/file_descriptor.h"
#include "db/records/hash.h"
#include "db/records/sodium.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace sala {
namespace {

const QByteArray kFirstLine = QByteArrayLiteral("Sala key 1. Keep it secret: it seals editions.\n");
constexpr qint64 kMostBytes = 1024;
constexpr qsizetype kFingerprintDigits = 16;

unsigned char *data(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *data(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

tl::unexpected<Error> ioError(int number, const QString &path) {
    return fail(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(number)), path);
}

QString inGroups(const QString &digits) {
    return QStringList{digits.mid(0, 4), digits.mid(4, 4), digits.mid(8, 4), digits.mid(12, 4)}.join(u'-');
}

} // namespace

SealKey SealKey::generate() {
    prepareSodium();
    SealKey key;
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    key.m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(data(publicKey), data(key.m_secret));
    return key;
}

Result<SealKey> SealKey::read(const QString &path, Place place) {
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such key; `sala key new` makes one"), path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    const QByteArray bytes = file.read(kMostBytes);
    const QByteArray secret = QByteArray::fromBase64(bytes.mid(kFirstLine.size()).trimmed());
    if (!bytes.startsWith(kFirstLine) || secret.size() != int(crypto_sign_SECRETKEYBYTES)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is no key of Sala's"), path);
    }
    struct stat status {};
    if (place == Place::Disk && ::fstat(file.handle(), &status) == 0 &&
        (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("others can read this key; keep it to yourself first: chmod 600 FILE"),
                    path);
    }
    SealKey key;
    key.m_secret = secret;
    return key;
}

Result<void> SealKey::write(const QString &path) const {
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                     S_IRUSR | S_IWUSR));
    if (!file.isOpen() && errno == EEXIST) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is a file of that name already"), path);
    }
    if (!file.isOpen()) {
        return ioError(errno, path);
    }
    if (const int failed = file.writeAll(kFirstLine + m_secret.toBase64() + '\n'); failed != 0) {
        QFile::remove(path);
        return ioError(failed, path);
    }
    return {};
}

QByteArray SealKey::publicKey() const {
    return m_secret.right(crypto_sign_PUBLICKEYBYTES);
}

QByteArray SealKey::seal(const QByteArray &words) const {
    prepareSodium();
    QByteArray seal(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(data(seal), nullptr, data(words), size_t(words.size()), data(m_secret));
    return seal;
}

bool isSealed(const QByteArray &words, const QByteArray &seal, const QByteArray &publicKey) {
    return prepareSodium() && seal.size() == int(crypto_sign_BYTES) &&
           publicKey.size() == int(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(data(seal), data(words), size_t(words.size()), data(publicKey)) == 0;
}

QString fingerprint(const QByteArray &publicKey) {
    return inGroups(hashOf(publicKey).hex().left(kFingerprintDigits).toUpper());
}

std::optional<QString> fingerprintFrom(const QString &typed) {
    QString digits;
    for (const QChar sign : typed.toUpper()) {
        const bool isBetween = sign.isSpace() || sign.category() == QChar::Punctuation_Dash || sign == u':';
        const bool isDigit = (sign >= u'0' && sign <= u'9') || (sign >= u'A' && sign <= u'F');
        if (!isBetween && !isDigit) {
            return std::nullopt;
        }
        digits += isDigit ? QString(sign) : QString();
    }
    return digits.size() == kFingerprintDigits ? std::optional(inGroups(digits)) : std::nullopt;
}

} // namespace sala
