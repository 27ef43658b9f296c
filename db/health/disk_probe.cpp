#include "db/health/probes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

constexpr int kMostDisks = 8;

/// What is told of one disk; nothing where it is not.
struct Told {
    std::optional<bool> isFailing;      ///< by its own judgement
    std::optional<qint64> wornPercent;  ///< of its life
    std::optional<qint64> errors;       ///< of the disk or of its file system
    std::optional<qint64> sectorsMoved; ///< moved away from, waiting, unreadable
};

/// A card's life in steps of ten percent, for its two kinds of memory: "0x01 0x0b"; 0x0b is beyond it. JEDEC
/// eMMC 5.0: pre_eol_info 0x02 is 80 % of the reserve used up, 0x03 nearly all.
void askCard(const Machine &machine, const QString &device, Told &told) {
    const QStringList lives = machine.text(device + QStringLiteral("/life_time"))
                                  .value_or(QString())
                                  .split(u' ', Qt::SkipEmptyParts);
    for (const QString &life : lives) {
        bool isNumber = false;
        const qint64 steps = life.startsWith(u"0x") ? life.mid(2).toLongLong(&isNumber, 16) : 0;
        if (isNumber && steps > 0) {
            told.wornPercent = std::max(told.wornPercent.value_or(0), (steps - 1) * 10);
        }
    }
    const auto end = machine.number(device + QStringLiteral("/pre_eol_info"));
    if (end && *end > 0) {
        told.isFailing = *end >= 3;
        told.wornPercent = std::max(told.wornPercent.value_or(0), *end == 2 ? kWornPercent : 0);
    }
}

/// ATA attributes that count places a disk has given up: reallocated, pending, uncorrectable.
void countSectors(const QJsonObject &root, Told &told) {
    const QJsonArray table =
        root[QLatin1String("ata_smart_attributes")].toObject()[QLatin1String("table")].toArray();
    for (const QJsonValue &value : table) {
        const int id = value.toObject()[QLatin1String("id")].toInt();
        if (id == 5 || id == 197 || id == 198) {
            const auto raw =
                value.toObject()[QLatin1String("raw")].toObject()[QLatin1String("value")].toInteger();
            told.sectorsMoved =
                told.sectorsMoved.value_or(0) + (raw & 0xffffffff); // some keep other counts above
        }
    }
}

void askSmart(const Machine &machine, const QString &disk, Told &told) {
    const QString program = QStringLiteral("/usr/sbin/smartctl");
    if (!machine.has(program)) {
        return;
    }
    const auto printed = machine.run(program, {QStringLiteral("-j"), QStringLiteral("-H"),
                                               QStringLiteral("-A"), QStringLiteral("/dev/") + disk});
    const QJsonObject root = QJsonDocument::fromJson(printed.value_or(QByteArray())).object();
    const QJsonValue passed = root[QLatin1String("smart_status")].toObject()[QLatin1String("passed")];
    if (passed.isBool()) {
        told.isFailing = told.isFailing.value_or(false) || !passed.toBool();
    }
    countSectors(root, told);
    const QJsonObject nvme = root[QLatin1String("nvme_smart_health_information_log")].toObject();
    const QJsonValue used = nvme[QLatin1String("percentage_used")];
    if (used.isDouble()) {
        told.wornPercent = std::max(told.wornPercent.value_or(0), used.toInteger());
    }
    if (nvme[QLatin1String("critical_warning")].toInteger() != 0) {
        told.isFailing = true;
    }
}

HealthFact judge(const Told &told) {
    if (told.isFailing.value_or(false)) {
        return HealthFact::DiskFailing;
    }
    if (told.errors.value_or(0) > 0 || told.sectorsMoved.value_or(0) >= kSectorsMovedAmber) {
        return HealthFact::DiskErrors;
    }
    if (told.wornPercent.value_or(0) >= kWornPercent) {
        return HealthFact::DiskWorn;
    }
    if (told.isFailing || told.wornPercent) {
        return HealthFact::DiskWell;
    }
    return told.errors ? HealthFact::DiskQuiet : HealthFact::DiskUntold;
}

Told ask(const Machine &machine, const QString &disk) {
    Told told;
    const QString device = QStringLiteral("/sys/block/%1/device").arg(disk);
    askCard(machine, device, told);
    if (const auto errors = machine.number(device + QStringLiteral("/ioerr_cnt"))) {
        told.errors = *errors >= kDiskErrorsAmber ? *errors : 0;
    }
    askSmart(machine, disk, told);
    return told;
}

HealthFinding findingOf(const Told &told, const QString &disk) {
    HealthFinding finding{judge(told), {}, {disk}, {}};
    const auto keep = [&](const char *name, const std::optional<qint64> &number) {
        if (number) {
            finding.numbers.insert(QLatin1String(name), *number);
        }
    };
    keep("wornPercent", told.wornPercent);
    const qint64 errors = told.errors.value_or(0) + told.sectorsMoved.value_or(0);
    keep("errors", told.errors || told.sectorsMoved ? std::optional(errors) : std::nullopt);
    return finding;
}

/// A file system counts its own errors, whatever disk it lies on: "sda1", "dm-0".
QList<HealthFinding> fileSystems(const Machine &machine) {
    QList<HealthFinding> found;
    for (const QString &device : machine.entries(QStringLiteral("/sys/fs/ext4"))) {
        Told told;
        told.errors = machine.number(QStringLiteral("/sys/fs/ext4/%1/errors_count").arg(device));
        if (told.errors) {
            found.append(findingOf(told, device));
        }
    }
    return found;
}

} // namespace

HealthFinding probeDisks(const Machine &machine) {
    QList<HealthFinding> found = fileSystems(machine);
    int disks = 0;
    for (const QString &disk : machine.entries(QStringLiteral("/sys/block"))) {
        const QString folder = QStringLiteral("/sys/block/") + disk;
        const bool isBuiltIn = machine.has(folder + QStringLiteral("/device")) &&
                               machine.number(folder + QStringLiteral("/removable")).value_or(0) == 0;
        if (isBuiltIn && ++disks <= kMostDisks) {
            found.append(findingOf(ask(machine, disk), disk));
        }
    }
    // What is told outranks what is not: a file system without errors on a disk that says it is well.
    const auto rank = [](const HealthFinding &finding) {
        return finding.fact == HealthFact::DiskUntold  ? 0
               : finding.fact == HealthFact::DiskQuiet ? 1
                                                       : 2 + int(finding.state());
    };
    const auto worst =
        std::max_element(found.begin(), found.end(),
                         [&](const HealthFinding &a, const HealthFinding &b) { return rank(a) < rank(b); });
    return worst == found.end() ? HealthFinding{HealthFact::DiskUntold, {}, {}, {}} : *worst;
}

} // namespace sala
