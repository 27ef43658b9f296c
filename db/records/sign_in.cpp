#include "db/records/sign_in.h"

#include <algorithm>
#include <cstdlib>

namespace sala {
namespace {

constexpr std::chrono::seconds kFirstDelay{30};
constexpr std::chrono::seconds kLongestDelay{3600};

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

std::chrono::seconds delayAfter(int wrongAttempts) {
    if (wrongAttempts < kFreeAttempts) {
        return std::chrono::seconds(0);
    }
    const int doublings = std::min(wrongAttempts - kFreeAttempts, 10);
    return std::min(kFirstDelay * (1 << doublings), kLongestDelay);
}

std::chrono::seconds waitOf(const FailedAttempts &failed, const QDateTime &now) {
    const std::chrono::seconds delay = delayAfter(failed.count);
    if (delay.count() == 0 || !failed.last.isValid()) {
        return std::chrono::seconds(0);
    }
    return std::clamp(delay - std::chrono::seconds(failed.last.secsTo(now)), std::chrono::seconds(0), delay);
}

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
