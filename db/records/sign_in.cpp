#include "db/records/sign_in.h"

#include <cstdlib>

namespace sala {
namespace {

/// All its characters the same short distance apart: 111111, 123456, 987654, abcdef.
bool isInARow(const QString &words) {
    const int step = words[1].unicode() - words[0].unicode();
    for (qsizetype i = 2; i < words.size(); ++i) {
        if (words[i].unicode() - words[i - 1].unicode() != step) {
            return false;
        }
    }
    return std::abs(step) <= 1;
}

} // namespace

QString asTyped(const QString &passphrase) {
    return passphrase.normalized(QString::NormalizationForm_C).trimmed();
}

PassphraseFault faultOf(const QString &passphrase) {
    const QString words = asTyped(passphrase);
    if (words.size() < kLeastPinDigits) {
        return PassphraseFault::TooShort;
    }
    if (words.size() > kMostPassphraseLength) {
        return PassphraseFault::TooLong;
    }
    return isInARow(words) ? PassphraseFault::TooSimple : PassphraseFault::None;
}

} // namespace sala
