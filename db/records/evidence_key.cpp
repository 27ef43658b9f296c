#include "db/records/evidence_key.h"

#include "db/records/sign_in.h"
#include "db/records/sodium.h"

#include <algorithm>
#include <utility>

namespace sala {
namespace {

const QByteArray kFirstWords = QByteArrayLiteral("Sala evidence 1\n");
constexpr qint64 kMostMemoryBytes = 1ll << 30; ///< a key from outside must not fill the machine
constexpr qint64 kMostOperations = 16;

unsigned char *data(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *data(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Result<void> refuseWeak(const QString &passphrase) {
    const QString words = asTyped(passphrase);
    if (words.size() < kLeastEvidencePassphrase || words.size() > kMostPassphraseLength ||
        faultOf(passphrase) != PassphraseFault::None) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a passphrase for evidence has %1 to %2 letters, and not one repeated: a few words that "
                                   "nobody says together")
                        .arg(kLeastEvidencePassphrase)
                        .arg(kMostPassphraseLength));
    }
    return {};
}

Result<QByteArray> stretched(const EvidenceKey &key, const QString &passphrase) {
    const QByteArray words = asTyped(passphrase).toUtf8();
    QByteArray made(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const bool isMade = prepareSodium() && words.size() <= 4 * kMostPassphraseLength &&
                        crypto_pwhash(data(made), size_t(made.size()), words.constData(), size_t(words.size()), data(key.salt),
                                      size_t(key.operations), size_t(key.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) == 0;
    return isMade ? Result<QByteArray>(made)
                  : fail(ErrorCode::Io, QStringLiteral("there is not enough memory to try the passphrase: it needs %1 MB")
                                            .arg(key.memoryBytes >> 20));
}

bool isMadeByUs(const EvidenceKey &key) {
    return key.publicKey.size() == qsizetype(crypto_box_PUBLICKEYBYTES) && key.salt.size() == qsizetype(crypto_pwhash_SALTBYTES) &&
           key.operations >= qint64(crypto_pwhash_OPSLIMIT_MIN) && key.operations <= kMostOperations &&
           key.memoryBytes >= qint64(crypto_pwhash_MEMLIMIT_MIN) && key.memoryBytes <= kMostMemoryBytes &&
           key.wrapped.size() == qsizetype(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + crypto_box_SECRETKEYBYTES);
}

/// What it is and whose, so that no piece passes for another; then what it was called, then what it says.
QByteArray head(const Evidence &evidence) {
    return kFirstWords + evidence.id.text().toLatin1() + '\n' + evidence.consent.text().toLatin1() + '\n';
}

QByteArray plainText(const Evidence &evidence, const PlainEvidence &plain) {
    return head(evidence) + name(plain.kind).toLatin1() + '\n' + plain.fileName.toUtf8().toBase64() + '\n' + plain.bytes;
}

Result<PlainEvidence> read(const Evidence &evidence, const QByteArray &text) {
    const QByteArray start = head(evidence);
    const qsizetype kindEnd = text.indexOf('\n', start.size());
    const qsizetype nameEnd = kindEnd < 0 ? -1 : text.indexOf('\n', kindEnd + 1);
    const auto kind = evidenceKindFromName(QString::fromLatin1(text.mid(start.size(), kindEnd - start.size())));
    if (!text.startsWith(start) || nameEnd < 0 || !kind) {
        return fail(ErrorCode::Corrupt, QStringLiteral("it is not the evidence that was kept here"), evidence.id.text());
    }
    const QByteArray fileName = QByteArray::fromBase64(text.mid(kindEnd + 1, nameEnd - kindEnd - 1));
    return PlainEvidence{*kind, QString::fromUtf8(fileName), text.mid(nameEnd + 1)};
}

/// `key` with the secret under a new salt and this passphrase.
Result<EvidenceKey> wrap(EvidenceKey key, const QByteArray &secret, const QString &passphrase) {
    key.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(key.salt.data(), size_t(key.salt.size()));
    key.operations = qint64(crypto_pwhash_OPSLIMIT_MODERATE);
    key.memoryBytes = qint64(crypto_pwhash_MEMLIMIT_MODERATE);
    return stretched(key, passphrase).map([&](QByteArray lock) {
        QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
        randombytes_buf(nonce.data(), size_t(nonce.size()));
        QByteArray box(secret.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
        crypto_secretbox_easy(data(box), data(secret), size_t(secret.size()), data(std::as_const(nonce)),
                              data(std::as_const(lock)));
        sodium_memzero(lock.data(), size_t(lock.size()));
        key.wrapped = nonce + box;
        return key;
    });
}

void wipe(QByteArray &secret) {
    if (!secret.isEmpty()) {
        sodium_memzero(secret.data(), size_t(secret.size()));
    }
}

} // namespace

QString name(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Note:
        break;
    case EvidenceKind::Jpeg:
        return QStringLiteral("jpeg");
    case EvidenceKind::Png:
        return QStringLiteral("png");
    case EvidenceKind::Pdf:
        return QStringLiteral("pdf");
    }
    return QStringLiteral("note");
}

std::optional<EvidenceKind> evidenceKindFromName(const QString &text) {
    for (const EvidenceKind kind : {EvidenceKind::Note, EvidenceKind::Jpeg, EvidenceKind::Png, EvidenceKind::Pdf}) {
        if (name(kind) == text) {
            return kind;
        }
    }
    return std::nullopt;
}

Result<EvidenceKey> newEvidenceKey(const QString &passphrase) {
    return refuseWeak(passphrase).and_then([&]() -> Result<EvidenceKey> {
        if (!prepareSodium()) {
            return fail(ErrorCode::Io, QStringLiteral("the system has no random numbers"));
        }
        EvidenceKey key;
        key.id = EvidenceKeyId::generate();
        key.publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
        QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
        crypto_box_keypair(data(key.publicKey), data(secret));
        const Result<EvidenceKey> wrapped = wrap(key, secret, passphrase);
        wipe(secret);
        return wrapped;
    });
}

Result<QByteArray> sealEvidence(const EvidenceKey &key, const Evidence &evidence, const PlainEvidence &plain) {
    const bool isUsable = !plain.bytes.isEmpty() && plain.bytes.size() <= kMostEvidenceBytes &&
                          plain.fileName.size() <= kLongestEvidenceName;
    if (!isUsable) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("evidence has 1 byte to %1 MB, and a name of at most %2 characters")
                        .arg(kMostEvidenceBytes >> 20)
                        .arg(kLongestEvidenceName));
    }
    QByteArray text = plainText(evidence, plain);
    QByteArray sealed(text.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool isSealed = prepareSodium() && isMadeByUs(key) &&
                          crypto_box_seal(data(sealed), data(std::as_const(text)), size_t(text.size()), data(key.publicKey)) == 0;
    wipe(text);
    return isSealed ? Result<QByteArray>(sealed)
                    : fail(ErrorCode::Corrupt, QStringLiteral("the library's key for evidence is damaged"), key.id.text());
}

Result<EvidenceOpener> EvidenceOpener::unlock(const EvidenceKey &key, const QString &passphrase) {
    if (!prepareSodium() || !isMadeByUs(key)) {
        return fail(ErrorCode::Corrupt, QStringLiteral("the library's key for evidence is damaged"), key.id.text());
    }
    return stretched(key, passphrase).and_then([&](QByteArray lock) -> Result<EvidenceOpener> {
        const QByteArray nonce = key.wrapped.left(crypto_secretbox_NONCEBYTES);
        const QByteArray box = key.wrapped.mid(crypto_secretbox_NONCEBYTES);
        EvidenceOpener opener;
        opener.m_publicKey = key.publicKey;
        opener.m_secret = QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
        const bool isOpen = crypto_secretbox_open_easy(data(opener.m_secret), data(box), size_t(box.size()), data(nonce),
                                                       data(std::as_const(lock))) == 0;
        wipe(lock);
        if (!isOpen) {
            return fail(ErrorCode::NotAllowed, QStringLiteral("this is not the passphrase of the evidence"));
        }
        return opener;
    });
}

EvidenceOpener::~EvidenceOpener() {
    wipe(m_secret);
}

EvidenceOpener::EvidenceOpener(EvidenceOpener &&other) noexcept
    : m_publicKey(std::exchange(other.m_publicKey, {})), m_secret(std::exchange(other.m_secret, {})) {}

Result<PlainEvidence> EvidenceOpener::open(const Evidence &evidence, const QByteArray &sealed) const {
    const qsizetype size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    QByteArray text(std::max<qsizetype>(size, 0), Qt::Uninitialized);
    if (size <= 0 || crypto_box_seal_open(data(text), data(sealed), size_t(sealed.size()), data(m_publicKey), data(m_secret)) != 0) {
        return fail(ErrorCode::Corrupt, QStringLiteral("it was changed since it was sealed"), evidence.id.text());
    }
    return read(evidence, text);
}

Result<EvidenceKey> EvidenceOpener::rewrapped(const EvidenceKey &key, const QString &passphrase) const {
    return refuseWeak(passphrase).and_then([&] { return wrap(key, m_secret, passphrase); });
}

} // namespace sala
