#include "db/storage/kiosk/staff_lock.h"

#include "db/records/sodium.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace sala {
namespace {

const QString kHash = QStringLiteral("staff.hash");
const QString kWrong = QStringLiteral("staff.wrong-attempts");
const QString kLastWrong = QStringLiteral("staff.last-wrong");

constexpr int kFreeAttempts = 3;
constexpr std::chrono::seconds kFirstDelay{30};
constexpr std::chrono::seconds kLongestDelay{3600};

QByteArray typed(const QString &passphrase) {
    return asTyped(passphrase).toUtf8();
}

struct Failures {
    int count = 0;
    QDateTime last;
};

Result<Failures> failuresIn(const KioskState &state) {
    const Result<QString> count = state.setting(kWrong);
    const Result<QString> last = state.setting(kLastWrong);
    if (!count || !last) {
        return tl::unexpected(count ? last.error() : count.error());
    }
    return Failures{count->toInt(), QDateTime::fromString(*last, Qt::ISODate)};
}

Result<void> writeFailures(KioskState &state, int count, const QDateTime &last) {
    // No news: what is on the sticks is not looked at again for every wrong PIN.
    return state.note(
        {{kWrong, QString::number(count)}, {kLastWrong, last.toUTC().toString(Qt::ISODate)}});
}

std::chrono::seconds waitOf(const Failures &failures, const QDateTime &now) {
    const std::chrono::seconds delay = delayAfter(failures.count);
    if (delay.count() == 0 || !failures.last.isValid()) {
        return std::chrono::seconds(0);
    }
    return std::clamp(delay - std::chrono::seconds(failures.last.secsTo(now)), std::chrono::seconds(0), delay);
}

/// Wrong attempts that the disk could not keep, of the one kiosk of this process. They end with it; so none is free.
class UnkeptFailures {
  public:
    std::chrono::seconds wait(const QDateTime &now) const {
        const std::lock_guard guard(m_mutex);
        return waitOf(m_failures, now);
    }
    void count(const QDateTime &now) {
        const std::lock_guard guard(m_mutex);
        m_failures = {std::max(m_failures.count, kFreeAttempts - 1) + 1, now};
    }
    void clear() {
        const std::lock_guard guard(m_mutex);
        m_failures = {};
    }

  private:
    mutable std::mutex m_mutex;
    Failures m_failures;
};

UnkeptFailures &unkept() {
    static UnkeptFailures failures;
    return failures;
}

/// A full or failing disk, which staff must be able to look into.
bool cannotBeKept(const Result<void> &written) {
    return !written && (written.error().code == ErrorCode::Io || written.error().code == ErrorCode::NotAllowed);
}

Result<QByteArray> hashOfPassphrase(const QByteArray &words) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!prepareSodium() ||
        crypto_pwhash_str(hash.data(), words.constData(), size_t(words.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return fail(ErrorCode::Io, QStringLiteral("there is not enough memory to keep the passphrase safely"));
    }
    return QByteArray(hash.data());
}

bool isRight(const QString &passphrase, const QByteArray &stored) {
    const QByteArray words = typed(passphrase);
    return prepareSodium() && words.size() <= 4 * kMostPassphraseLength &&
           crypto_pwhash_str_verify(stored.constData(), words.constData(), size_t(words.size())) == 0;
}

} // namespace

std::chrono::seconds delayAfter(int wrongAttempts) {
    if (wrongAttempts < kFreeAttempts) {
        return std::chrono::seconds(0);
    }
    const int doublings = std::min(wrongAttempts - kFreeAttempts, 10);
    return std::min(kFirstDelay * (1 << doublings), kLongestDelay);
}

Result<bool> StaffLock::isSet() const {
    return m_state.setting(kHash).map([](const QString &hash) { return !hash.isEmpty(); });
}

Result<void> StaffLock::setPassphrase(const QString &passphrase) {
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
    return hashOfPassphrase(typed(passphrase)).and_then([this](const QByteArray &hash) {
        return m_state.set({{kHash, QString::fromLatin1(hash)}, {kWrong, QStringLiteral("0")}, {kLastWrong, {}}});
    });
}

Result<std::chrono::seconds> StaffLock::waitingTime(const QDateTime &now) const {
    return failuresIn(m_state).map([&](const Failures &failures) {
        return std::max(waitOf(failures, now), unkept().wait(now));
    });
}

Result<SignIn> StaffLock::signIn(const QString &passphrase, const QDateTime &now) {
    const Result<QString> hash = m_state.setting(kHash);
    const Result<Failures> failures = failuresIn(m_state);
    if (!hash || !failures) {
        return tl::unexpected(hash ? failures.error() : hash.error());
    }
    if (hash->isEmpty()) {
        return SignIn{SignIn::Answer::NotSet, {}};
    }
    if (const std::chrono::seconds wait = std::max(waitOf(*failures, now), unkept().wait(now)); wait.count() > 0) {
        // A clock that went back would otherwise let the wait end whenever it catches up.
        const bool wentBack = failures->last > now;
        const Result<void> written =
            wentBack ? writeFailures(m_state, failures->count, now) : Result<void>();
        return written.map([wait] { return SignIn{SignIn::Answer::TooSoon, wait}; });
    }
    const Result<void> counted = writeFailures(m_state, failures->count + 1, now);
    if (cannotBeKept(counted)) {
        unkept().count(now);
    } else if (!counted) {
        return tl::unexpected(counted.error());
    }
    if (!isRight(passphrase, hash->toLatin1())) {
        return SignIn{SignIn::Answer::Wrong, std::max(delayAfter(failures->count + 1), unkept().wait(now))};
    }
    unkept().clear();
    const Result<void> forgotten = writeFailures(m_state, 0, {});
    return cannotBeKept(forgotten) ? SignIn{SignIn::Answer::Right, {}}
                                   : forgotten.map([] { return SignIn{SignIn::Answer::Right, {}}; });
}

} // namespace sala
