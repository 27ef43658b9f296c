#include "db/storage/kiosk/staff_lock.h"

#include "db/records/passphrase.h"

#include <algorithm>
#include <mutex>

namespace sala {
namespace {

const QString kHash = QStringLiteral("staff.hash");
const QString kWrong = QStringLiteral("staff.wrong-attempts");
const QString kLastWrong = QStringLiteral("staff.last-wrong");

Result<FailedAttempts> failuresIn(const KioskState &state) {
    const Result<QString> count = state.setting(kWrong);
    const Result<QString> last = state.setting(kLastWrong);
    if (!count || !last) {
        return tl::unexpected(count ? last.error() : count.error());
    }
    return FailedAttempts{count->toInt(), QDateTime::fromString(*last, Qt::ISODate)};
}

Result<void> writeFailures(KioskState &state, int count, const QDateTime &last) {
    // No news: what is on the sticks is not looked at again for every wrong PIN.
    return state.note(
        {{kWrong, QString::number(count)}, {kLastWrong, last.toUTC().toString(Qt::ISODate)}});
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
    FailedAttempts m_failures;
};

UnkeptFailures &unkept() {
    static UnkeptFailures failures;
    return failures;
}

/// A full or failing disk, which staff must be able to look into.
bool cannotBeKept(const Result<void> &written) {
    return !written && (written.error().code == ErrorCode::Io || written.error().code == ErrorCode::NotAllowed);
}

} // namespace

Result<bool> StaffLock::isSet() const {
    return m_state.setting(kHash).map([](const QString &hash) { return !hash.isEmpty(); });
}

Result<void> StaffLock::setPassphrase(const QString &passphrase) {
    return verifierOf(passphrase).and_then([this](const QByteArray &hash) {
        return m_state.set({{kHash, QString::fromLatin1(hash)}, {kWrong, QStringLiteral("0")}, {kLastWrong, {}}});
    });
}

Result<std::chrono::seconds> StaffLock::waitingTime(const QDateTime &now) const {
    return failuresIn(m_state).map([&](const FailedAttempts &failures) {
        return std::max(waitOf(failures, now), unkept().wait(now));
    });
}

Result<SignIn> StaffLock::signIn(const QString &passphrase, const QDateTime &now) {
    const Result<QString> hash = m_state.setting(kHash);
    const Result<FailedAttempts> failures = failuresIn(m_state);
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
    if (!isPassphraseOf(hash->toLatin1(), passphrase)) {
        return SignIn{SignIn::Answer::Wrong, std::max(delayAfter(failures->count + 1), unkept().wait(now))};
    }
    unkept().clear();
    const Result<void> forgotten = writeFailures(m_state, 0, {});
    return cannotBeKept(forgotten) ? SignIn{SignIn::Answer::Right, {}}
                                   : forgotten.map([] { return SignIn{SignIn::Answer::Right, {}}; });
}

} // namespace sala
