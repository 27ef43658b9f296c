#pragma once

#include "db/health/machine.h"
#include "db/records/health.h"

namespace sala {

/// What each part of the machine is found to be. Slow; any thread. What is not told is Unknown.

/// `stateFolder` is where the kiosk keeps its editions; `editionBytes` how much the one that is shown takes,
/// and what another may.
HealthFinding probeRoom(const Machine &machine, const QString &stateFolder, qint64 editionBytes);
/// Whether the folder's disk is mounted read-only; and a real test, with a small file that is synced and
/// removed.
HealthFinding probeWriting(const Machine &machine, const QString &stateFolder);
/// SMART by smartctl where it is installed and permitted, what eMMC cards and NVMe disks tell of their life,
/// and what the kernel and ext4 have counted: the worst of it, of all disks that are built in.
HealthFinding probeDisks(const Machine &machine);
/// Under-voltage, by a Raspberry Pi's sensor and firmware.
HealthFinding probePower(const Machine &machine);
/// The hottest part, by the limits that its maker has set; see health.h where there are none.
HealthFinding probeHeat(const Machine &machine);
HealthFinding probeMemory(const Machine &machine);
/// By what the kernel's sound drivers have found.
HealthFinding probeSound(const Machine &machine);
/// `isBelieved`: see isClockBelieved() in schedule.h. Whether a time server has set it, by systemd.
HealthFinding probeClock(const Machine &machine, bool isBelieved, const QDateTime &now);

} // namespace sala
