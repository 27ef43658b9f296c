#pragma once

#include "db/records/evidence.h"

#include <QByteArray>

namespace sala {

/// With what a library's evidence is sealed: a pair of keys (X25519, libsodium's sealed boxes). Whoever has the library can add
/// evidence, with the public half; opening it takes the secret half, which is kept encrypted (XSalsa20-Poly1305) under a key that
/// Argon2id makes of the curators' passphrase. Without the passphrase nobody opens it, nor can anybody give it back.
struct EvidenceKey {
    EvidenceKeyId id;
    QByteArray publicKey;   ///< 32 bytes
    QByteArray salt;        ///< 16 bytes
    qint64 operations = 0;  ///< what Argon2id costs
    qint64 memoryBytes = 0;
    QByteArray wrapped; ///< the secret half, and a nonce before it

    bool operator==(const EvidenceKey &) const = default;
};

/// Who has a copy of the library tries as often as they like, without anything that slows them down but this.
inline constexpr int kLeastEvidencePassphrase = 12;

/// A new pair. InvalidInput for a passphrase that is too short, too long or too simple; Io without memory (256 MiB, about a
/// second). Not for the GUI thread, nor is unlock().
Result<EvidenceKey> newEvidenceKey(const QString &passphrase);

/// The secret half, for opening. NotAllowed, "this is not the passphrase…"; Corrupt for a key that nobody made. Its bytes are
/// wiped when it goes.
class EvidenceOpener {
  public:
    static Result<EvidenceOpener> unlock(const EvidenceKey &key, const QString &passphrase);

    ~EvidenceOpener();
    EvidenceOpener(EvidenceOpener &&other) noexcept;
    EvidenceOpener &operator=(EvidenceOpener &&) = delete;

    /// Corrupt when a bit of it has changed, or when it was sealed as another piece, or of another consent.
    Result<PlainEvidence> open(const Evidence &evidence, const QByteArray &sealed) const;

    /// The same pair under another passphrase. As newEvidenceKey().
    Result<EvidenceKey> rewrapped(const EvidenceKey &key, const QString &passphrase) const;

  private:
    EvidenceOpener() = default;

    QByteArray m_publicKey;
    QByteArray m_secret;
};

/// InvalidInput for one that is empty or too large.
Result<QByteArray> sealEvidence(const EvidenceKey &key, const Evidence &evidence, const PlainEvidence &plain);

} // namespace sala
