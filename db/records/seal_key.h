#pragma once

#include "db/records/error.h"

#include <QByteArray>

#include <optional>

namespace sala {

/// The key an organisation seals its editions with: Ed25519 (RFC 8032), by libsodium. Whoever has the file
/// can publish in the organisation's name, so it stays with curators; kiosks know the public half only.
class SealKey {
  public:
    /// A new one from the system's random numbers.
    static SealKey generate();

    /// Where a key's file lies.
    enum class Place {
        Disk, ///< others than its owner must not be able to read it
        Stick ///< whose file system may know no owners: who holds the stick can read it
    };

    /// Reads a key's file. NotFound, Io; InvalidInput when it is no key; NotAllowed when others than its
    /// owner can read it.
    static Result<SealKey> read(const QString &path, Place place = Place::Disk);

    /// Writes it into a new file only its owner can read. InvalidInput when there is a file of that name; Io.
    Result<void> write(const QString &path) const;

    QByteArray publicKey() const;                   ///< 32 bytes
    QByteArray seal(const QByteArray &words) const; ///< 64 bytes

  private:
    QByteArray m_secret; ///< 64 bytes: libsodium's form, seed and public half
};

/// Whether `seal` is what the owner of `publicKey` made of exactly these words. False for keys and seals of
/// another size too.
bool isSealed(const QByteArray &words, const QByteArray &seal, const QByteArray &publicKey);

/// A public key as people compare it, on a card or over the telephone: the first 16 hexadecimal digits of its
/// hash in four groups, "7F3A-09C2-55D1-E04B".
QString fingerprint(const QByteArray &publicKey);

/// The same from what somebody typed, in capitals or not, with or without dashes and blanks; nothing when it is none.
std::optional<QString> fingerprintFrom(const QString &typed);

} // namespace sala
