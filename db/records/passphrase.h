#pragma once

#include "db/records/error.h"
#include "db/records/sign_in.h"

#include <QByteArray>

namespace sala {

/// What proves a passphrase without telling it: an Argon2id hash (libsodium, crypto_pwhash_str with its interactive limits:
/// 64 MiB, some 0.1 s). InvalidInput when it cannot be one (faultOf); Io without memory. Not for the GUI thread.
Result<QByteArray> verifierOf(const QString &passphrase);

/// Whether it is the passphrase of this verifier; as slow. Any thread.
bool isPassphraseOf(const QByteArray &verifier, const QString &passphrase);

} // namespace sala
