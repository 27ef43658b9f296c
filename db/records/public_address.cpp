#include "db/records/public_address.h"

namespace sala {
namespace {

constexpr int kMostCharacters = 120;
/// Crockford's base 32: no I, L, O, U, which are misread or make words.
constexpr char kDigits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The last 40 bits, which are random in a UUID of version 7.
QString shortName(const Id &id) {
    quint64 bits = 0;
    for (const char byte : id.bytes().right(5)) {
        bits = bits << 8 | quint8(byte);
    }
    QString name;
    for (int shift = 35; shift >= 0; shift -= 5) {
        name += QLatin1Char(kDigits[bits >> shift & 31]);
    }
    return name;
}

} // namespace

QUrl publicAddress(const QUrl &exhibition, const Id &work) {
    if (exhibition.isEmpty() || work.isNull()) {
        return {};
    }
    QUrl address = exhibition;
    QString path = address.path();
    if (!path.endsWith(QLatin1Char('/'))) {
        path += QLatin1Char('/');
    }
    address.setPath(path + QStringLiteral("w/") + shortName(work));
    return address;
}

Result<QUrl> publicAddressFrom(const QString &text) {
    const auto wrong = [&](const QString &why) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is no address for the public: ") + why, text);
    };
    if (text.isEmpty()) {
        return QUrl();
    }
    const QUrl address(text, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty()) {
        return wrong(QStringLiteral("write it as https://example.org/exhibition"));
    }
    if (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http")) {
        return wrong(QStringLiteral("it must begin with https:// or http://"));
    }
    if (!address.userInfo().isEmpty() || address.hasQuery() || address.hasFragment()) {
        return wrong(QStringLiteral("it may have no user name, no ? and no #"));
    }
    if (text.size() > kMostCharacters) {
        return wrong(QStringLiteral("it is longer than %1 characters").arg(kMostCharacters));
    }
    return address;
}

} // namespace sala
