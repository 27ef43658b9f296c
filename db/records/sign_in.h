#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace sala {

/// The least digits of a PIN. Ours: with the delays of StaffLock, trying at the keypad day and night finds one
/// of six digits after some fifty years on average.
inline constexpr int kLeastPinDigits = 6;
inline constexpr int kMostPassphraseLength = 128;

/// Why it cannot be a PIN or passphrase.
enum class PassphraseFault {
    None,
    TooShort,
    TooLong,
    TooSimple ///< one digit repeated, digits in a row: what everybody tries first
};
PassphraseFault faultOf(const QString &passphrase);

/// Wrong attempts since the last right one.
struct FailedAttempts {
    int count = 0;
    QDateTime last{}; ///< UTC
};

inline constexpr int kFreeAttempts = 3;

/// How long the next attempt waits after so many wrong ones: not for the first three, then 30 s, twice as long every time, at
/// most an hour.
std::chrono::seconds delayAfter(int wrongAttempts);

/// How much of that wait is left. A clock that was set back makes it begin again.
std::chrono::seconds waitOf(const FailedAttempts &failed, const QDateTime &now);

/// The same words, whichever keyboard they came from: composed, without the blanks around.
QString asTyped(const QString &passphrase);

/// What an attempt to come in was.
struct SignIn {
    enum class Answer {
        Right,
        Wrong,
        TooSoon, ///< not even looked at
        NotSet,  ///< nobody has chosen a passphrase yet
        Failed   ///< it could not be looked at: the disk does not answer
    };
    Answer answer = Answer::Wrong;
    std::chrono::seconds wait{0}; ///< until the next attempt is looked at

    bool operator==(const SignIn &) const = default;
};

} // namespace sala
