#pragma once

#include "db/records/sign_in.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// The door to staff's pages of one kiosk: a PIN or passphrase, kept as what proves it
/// (records/passphrase.h), and how often somebody guessed wrongly
/// since it was last right.
///
/// After three wrong attempts each further one waits (delayAfter). An attempt
/// is counted on the disk before it is looked at, so neither a restart nor pulling the plug gives another one;
/// setting the clock back makes the wait begin again, never shorter. Where the disk cannot keep it, full or failing, staff
/// must come in all the more: then this process counts, and every wrong attempt waits. Slow: not for the GUI thread.
class StaffLock {
  public:
    explicit StaffLock(KioskState &state) : m_state(state) {}

    Result<bool> isSet() const;

    /// From now on this one. InvalidInput when it is too short, too long, or what everybody tries first (one
    /// digit repeated, digits in a row).
    Result<void> setPassphrase(const QString &passphrase);

    Result<SignIn> signIn(const QString &passphrase, const QDateTime &now);

    /// How long nothing is looked at.
    Result<std::chrono::seconds> waitingTime(const QDateTime &now) const;

  private:
    KioskState &m_state;
};

} // namespace sala
