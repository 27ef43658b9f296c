#include "db/records/passphrase.h"

#include "db/records/sodium.h"

#include <array>

namespace sala {
namespace {

QByteArray typed(const QString &passphrase) {
    return asTyped(passphrase).toUtf8();
}

Result<void> refuseWeak(const QString &passphrase) {
    switch (faultOf(passphrase)) {
    case PassphraseFault::TooShort:
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a PIN or passphrase has at least %1 digits or letters").arg(kLeastPinDigits));
    case PassphraseFault::TooLong:
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a passphrase has at most %1 letters").arg(kMostPassphraseLength));
    case PassphraseFault::TooSimple:
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("one digit repeated and digits in a row are tried first; choose another"));
    case PassphraseFault::None:
        break;
    }
    return {};
}

} // namespace

Result<QByteArray> verifierOf(const QString &passphrase) {
    return refuseWeak(passphrase).and_then([&]() -> Result<QByteArray> {
        const QByteArray words = typed(passphrase);
        std::array<char, crypto_pwhash_STRBYTES> hash{};
        if (!prepareSodium() ||
            crypto_pwhash_str(hash.data(), words.constData(), size_t(words.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
            return fail(ErrorCode::Io, QStringLiteral("there is not enough memory to keep the passphrase safely"));
        }
        return QByteArray(hash.data());
    });
}

bool isPassphraseOf(const QByteArray &verifier, const QString &passphrase) {
    const QByteArray words = typed(passphrase);
    return prepareSodium() && words.size() <= 4 * kMostPassphraseLength &&
           crypto_pwhash_str_verify(verifier.constData(), words.constData(), size_t(words.size())) == 0;
}

} // namespace sala
