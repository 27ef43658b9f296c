#include "db/health/probes.h"

#include <algorithm>

namespace sala {
namespace {

const QString kKilobytesOf = QStringLiteral("/proc/meminfo");

/// "MemAvailable:  1234 kB", in bytes.
std::optional<qint64> memoryOf(const QString &told, const QString &name) {
    for (const QString &line : told.split(u'\n')) {
        if (line.startsWith(name + u':')) {
            bool isNumber = false;
            const qint64 kilobytes =
                line.mid(name.size() + 1).simplified().section(u' ', 0, 0).toLongLong(&isNumber);
            return isNumber ? std::optional(kilobytes * 1024) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// One place that is measured, and its maker's limits.
struct Zone {
    qint64 milliDegrees = 0;
    qint64 high = kMilliDegreesHigh;
    qint64 tooHigh = kMilliDegreesTooHigh;
};

std::optional<Zone> zoneAt(const Machine &machine, const QString &folder) {
    const auto measured = machine.number(folder + QStringLiteral("/temp"));
    // Sensors that are not there answer with their scale's end.
    if (!measured || *measured <= -40'000 || *measured >= 150'000 || *measured == 0) {
        return std::nullopt;
    }
    Zone zone;
    zone.milliDegrees = *measured;
    qint64 high = 0;
    qint64 critical = 0;
    for (const QString &entry : machine.entries(folder, QStringLiteral("trip_point_*_type"))) {
        const QString kind = machine.text(folder + u'/' + entry).value_or(QString());
        const QString number = entry.section(u'_', 2, 2);
        const qint64 limit =
            machine.number(folder + QStringLiteral("/trip_point_%1_temp").arg(number)).value_or(0);
        if (limit < 40'000) {
            continue; // not set
        }
        if (kind == QLatin1String("passive") || kind == QLatin1String("hot")) {
            high = high == 0 ? limit : std::min(high, limit);
        } else if (kind == QLatin1String("critical")) {
            critical = critical == 0 ? limit : std::min(critical, limit);
        }
    }
    if (critical > 0) { // there the machine switches itself off
        zone.tooHigh = critical - 5'000;
        zone.high = critical - 15'000;
    }
    zone.high = high > 0 ? high : zone.high; // there it becomes slower
    return zone;
}

HealthFact judge(const Zone &zone) {
    return zone.milliDegrees >= zone.tooHigh ? HealthFact::HeatTooHigh
           : zone.milliDegrees >= zone.high  ? HealthFact::HeatHigh
                                             : HealthFact::HeatUsual;
}

} // namespace

HealthFinding probePower(const Machine &machine) {
    bool isTold = false;
    bool isLow = false;
    bool wasLow = false;
    for (const QString &sensor : machine.entries(QStringLiteral("/sys/class/hwmon"))) {
        const QString folder = QStringLiteral("/sys/class/hwmon/") + sensor;
        const auto alarm = machine.number(folder + QStringLiteral("/in0_lcrit_alarm"));
        if (machine.text(folder + QStringLiteral("/name")) == QStringLiteral("rpi_volt") && alarm) {
            isTold = true;
            isLow = isLow || *alarm != 0;
        }
    }
    const auto told = machine.text(QStringLiteral("/sys/devices/platform/soc/soc:firmware/get_throttled"));
    bool isNumber = false;
    const quint64 bits = told.value_or(QString()).toULongLong(&isNumber, 16);
    if (isNumber) { // bit 0: now; bit 16: since it was switched on
        isTold = true;
        isLow = isLow || (bits & 1) != 0;
        wasLow = (bits & (1 << 16)) != 0;
    }
    return {!isTold  ? HealthFact::PowerUntold
            : isLow  ? HealthFact::PowerLow
            : wasLow ? HealthFact::PowerWasLow
                     : HealthFact::PowerWell,
            {},
            {},
            {}};
}

HealthFinding probeHeat(const Machine &machine) {
    std::optional<Zone> worst;
    for (const QString &entry :
         machine.entries(QStringLiteral("/sys/class/thermal"), QStringLiteral("thermal_zone*"))) {
        const auto zone = zoneAt(machine, QStringLiteral("/sys/class/thermal/") + entry);
        if (zone && (!worst || judge(*zone) > judge(*worst) ||
                     (judge(*zone) == judge(*worst) && zone->milliDegrees > worst->milliDegrees))) {
            worst = zone;
        }
    }
    if (!worst) {
        return {HealthFact::HeatUntold, {}, {}, {}};
    }
    return {judge(*worst), {{QStringLiteral("milliDegrees"), worst->milliDegrees}}, {}, {}};
}

HealthFinding probeMemory(const Machine &machine) {
    const auto told = machine.text(kKilobytesOf);
    const auto available = memoryOf(told.value_or(QString()), QStringLiteral("MemAvailable"));
    if (!available) {
        return {HealthFact::MemoryUntold, {}, {}, {}};
    }
    HealthFinding finding;
    finding.numbers.insert(QStringLiteral("availableBytes"), *available);
    finding.fact = *available < kMemoryGoneBytes  ? HealthFact::MemoryGone
                   : *available < kMemoryLowBytes ? HealthFact::MemoryLow
                                                  : HealthFact::MemoryEnough;
    return finding;
}

HealthFinding probeSound(const Machine &machine) {
    const auto cards = machine.text(QStringLiteral("/proc/asound/cards"));
    return {!cards                                          ? HealthFact::SoundUntold
            : cards->isEmpty() || cards->startsWith(u"---") ? HealthFact::SoundMissing
                                                            : HealthFact::SoundThere,
            {},
            {},
            {}};
}

HealthFinding probeClock(const Machine &machine, bool isBelieved, const QDateTime &now) {
    const bool isSet = machine.has(QStringLiteral("/run/systemd/timesync/synchronized"));
    return {!isBelieved ? HealthFact::ClockWrong
            : isSet     ? HealthFact::ClockSet
                        : HealthFact::ClockAlone,
            {},
            {},
            now};
}

} // namespace sala
