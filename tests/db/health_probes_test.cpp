// What a kiosk says of its machine, on trees made up for each trouble.

#include "db/health/probes.h"
#include "db/records/edition.h"
#include "tests/db/made_up_machine.h"

#include <QTimeZone>

namespace sala {
namespace {

const QDateTime kNow(QDate(2016, 12, 2), QTime(10, 0), QTimeZone::utc());

HealthFact factOf(const HealthFinding &finding) {
    return finding.fact;
}

TEST(HealthProbesTest, AMachineThatTellsNothingIsNowhereGreen) {
    const Machine silent = MadeUpMachine().machine();
    Machine roomless = silent;
    roomless.setRoom([](const QString &) { return std::nullopt; });

    for (const HealthFinding &finding :
         {probeDisks(silent), probePower(silent), probeHeat(silent), probeMemory(silent), probeSound(silent),
          probeClock(silent, true, kNow), probeRoom(roomless, QStringLiteral("/nowhere"), 1)}) {
        EXPECT_EQ(finding.state(), HealthState::Unknown) << name(finding.fact).toStdString();
    }
}

TEST(HealthProbesTest, RoomIsMeasuredByWhatAnotherEditionTakes) {
    Machine machine = MadeUpMachine().machine();
    const auto with = [&](qint64 freeBytes, qint64 editionBytes) {
        machine.setRoom([=](const QString &) { return DiskRoom{freeBytes, false}; });
        return factOf(probeRoom(machine, QStringLiteral("/"), editionBytes));
    };

    EXPECT_EQ(with(3'000'000'000, 2'000'000'000), HealthFact::RoomEnough);
    EXPECT_EQ(with(2'000'000'000, 2'000'000'000), HealthFact::RoomTight);
    EXPECT_EQ(with(kRoomToKeepBytes - 1, 0), HealthFact::RoomGone);
}

TEST(HealthProbesTest, ADiskThatTheSystemMadeReadOnlyIsRed) {
    const QTemporaryDir state;
    const QByteArray path = QFileInfo(state.path()).canonicalFilePath().toUtf8();
    MadeUpMachine machine;

    machine.tells("/proc/self/mountinfo", "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n");
    EXPECT_EQ(factOf(probeWriting(machine.machine(), state.path())), HealthFact::WritingDone);
    EXPECT_EQ(QDir(state.path()).entryList(QDir::Files | QDir::Hidden), QStringList())
        << "nothing is left behind";

    machine.tells("/proc/self/mountinfo", "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 8:2 / " + path +
                                              " rw,noatime master:1 - ext4 /dev/sda2 ro,errors=remount-ro\n");
    EXPECT_EQ(factOf(probeWriting(machine.machine(), state.path())), HealthFact::ReadOnly);

    machine.tells("/proc/self/mountinfo",
                  "1 0 8:1 / / ro - ext4 /dev/sda1 rw\n2 1 8:2 / " + path + " rw - ext4 /dev/sda2 rw\n");
    EXPECT_EQ(factOf(probeWriting(machine.machine(), state.path())), HealthFact::WritingDone)
        << "only the root is";
}

TEST(HealthProbesTest, BeforeTheFirstRunTheFolderAboveCounts) {
    const QTemporaryDir above;
    EXPECT_EQ(factOf(probeWriting(MadeUpMachine().machine(), above.filePath(QStringLiteral("sala/kiosk")))),
              HealthFact::WritingDone);
    EXPECT_TRUE(QDir(above.path()).isEmpty());
}

TEST(HealthProbesTest, AFolderThatTakesNothingIsRed) {
    EXPECT_EQ(factOf(probeWriting(MadeUpMachine().machine(), QStringLiteral("/proc"))),
              HealthFact::WritingFailed);
}

TEST(HealthProbesTest, ACardSaysHowMuchOfItsLifeIsUsedUp) {
    MadeUpMachine machine;
    machine.tells("/sys/block/mmcblk0/device/life_time", "0x01 0x02\n")
        .tells("/sys/block/mmcblk0/device/pre_eol_info", "0x01\n");
    EXPECT_EQ(factOf(probeDisks(machine.machine())), HealthFact::DiskWell);

    machine.tells("/sys/block/mmcblk0/device/life_time", "0x02 0x0a\n");
    const HealthFinding worn = probeDisks(machine.machine());
    EXPECT_EQ(worn.fact, HealthFact::DiskWorn);
    EXPECT_EQ(worn.numbers.value(QStringLiteral("wornPercent")), 90);
    EXPECT_EQ(worn.names, QStringList{QStringLiteral("mmcblk0")});

    machine.tells("/sys/block/mmcblk0/device/pre_eol_info", "0x03\n");
    EXPECT_EQ(factOf(probeDisks(machine.machine())), HealthFact::DiskFailing);
}

TEST(HealthProbesTest, SmartIsAskedWhereItIsInstalledAndPermitted) {
    MadeUpMachine machine;
    machine.hasFolder("/sys/block/sda/device");
    const auto smartctl = [&](const QByteArray &json) {
        machine.runs("/usr/sbin/smartctl",
                     "[ \"$4\" = /dev/sda ] || exit 9\ncat <<'END'\n" + json + "\nEND\nexit 4\n");
        return probeDisks(machine.machine());
    };

    EXPECT_EQ(factOf(smartctl("{\"smart_status\":{\"passed\":true}}")), HealthFact::DiskWell);
    EXPECT_EQ(factOf(smartctl("{\"smart_status\":{\"passed\":false}}")), HealthFact::DiskFailing);
    const HealthFinding moved =
        smartctl("{\"smart_status\":{\"passed\":true},\"ata_smart_attributes\":{\"table\":["
                 "{\"id\":5,\"raw\":{\"value\":7}},{\"id\":9,\"raw\":{\"value\":12000}},"
                 "{\"id\":197,\"raw\":{\"value\":1}}]}}");
    EXPECT_EQ(moved.fact, HealthFact::DiskErrors);
    EXPECT_EQ(moved.numbers.value(QStringLiteral("errors")), 8);
    EXPECT_EQ(factOf(smartctl("{\"smart_status\":{\"passed\":true},\"nvme_smart_health_information_log\":"
                              "{\"critical_warning\":0,\"percentage_used\":91}}")),
              HealthFact::DiskWorn);
    EXPECT_EQ(factOf(smartctl("{\"smartctl\":{\"messages\":[{\"string\":\"Permission denied\"}]}}")),
              HealthFact::DiskUntold);
    EXPECT_EQ(factOf(smartctl("no json at all")), HealthFact::DiskUntold);
}

TEST(HealthProbesTest, CountedErrorsAreToldAndNoneIsNoPromise) {
    MadeUpMachine machine;
    machine.tells("/sys/block/sda/device/ioerr_cnt", "0x3\n").tells("/sys/fs/ext4/sda1/errors_count", "0\n");
    EXPECT_EQ(factOf(probeDisks(machine.machine())), HealthFact::DiskQuiet)
        << "some commands a disk does not know";

    machine.tells("/sys/block/sda/device/ioerr_cnt", "0x1ff\n");
    EXPECT_EQ(factOf(probeDisks(machine.machine())), HealthFact::DiskErrors);

    machine.tells("/sys/block/sda/device/ioerr_cnt", "0x3\n").tells("/sys/fs/ext4/sda1/errors_count", "12\n");
    const HealthFinding damaged = probeDisks(machine.machine());
    EXPECT_EQ(damaged.fact, HealthFact::DiskErrors);
    EXPECT_EQ(damaged.names, QStringList{QStringLiteral("sda1")});
}

TEST(HealthProbesTest, ASticksErrorsAreNotTheKiosks) {
    MadeUpMachine machine;
    machine.tells("/sys/block/sdb/device/ioerr_cnt", "0x1ff\n").tells("/sys/block/sdb/removable", "1\n");

    EXPECT_EQ(factOf(probeDisks(machine.machine())), HealthFact::DiskUntold);
}

TEST(HealthProbesTest, UnderVoltageNowAndBefore) {
    MadeUpMachine machine;
    machine.tells("/sys/class/hwmon/hwmon1/name", "rpi_volt\n")
        .tells("/sys/class/hwmon/hwmon1/in0_lcrit_alarm", "0\n");
    EXPECT_EQ(factOf(probePower(machine.machine())), HealthFact::PowerWell);

    machine.tells("/sys/devices/platform/soc/soc:firmware/get_throttled", "50000\n");
    EXPECT_EQ(factOf(probePower(machine.machine())), HealthFact::PowerWasLow);

    machine.tells("/sys/class/hwmon/hwmon1/in0_lcrit_alarm", "1\n");
    EXPECT_EQ(factOf(probePower(machine.machine())), HealthFact::PowerLow);

    MadeUpMachine other;
    other.tells("/sys/class/hwmon/hwmon0/name", "coretemp\n")
        .tells("/sys/class/hwmon/hwmon0/in0_lcrit_alarm", "0\n");
    EXPECT_EQ(factOf(probePower(other.machine())), HealthFact::PowerUntold) << "another sensor's alarm";
}

TEST(HealthProbesTest, HeatIsJudgedByTheMakersLimits) {
    MadeUpMachine machine;
    const auto at = [&](const QByteArray &milliDegrees) {
        machine.tells("/sys/class/thermal/thermal_zone0/temp", milliDegrees);
        return factOf(probeHeat(machine.machine()));
    };
    EXPECT_EQ(at("52000\n"), HealthFact::HeatUsual);
    EXPECT_EQ(at("81000\n"), HealthFact::HeatHigh);
    EXPECT_EQ(at("86000\n"), HealthFact::HeatTooHigh);
    EXPECT_EQ(at("-274000\n"), HealthFact::HeatUntold) << "a sensor that is not there";

    machine.tells("/sys/class/thermal/thermal_zone0/trip_point_0_type", "critical\n")
        .tells("/sys/class/thermal/thermal_zone0/trip_point_0_temp", "105000\n")
        .tells("/sys/class/thermal/thermal_zone0/trip_point_1_type", "passive\n")
        .tells("/sys/class/thermal/thermal_zone0/trip_point_1_temp", "95000\n");
    EXPECT_EQ(at("86000\n"), HealthFact::HeatUsual);
    EXPECT_EQ(at("96000\n"), HealthFact::HeatHigh);
    EXPECT_EQ(at("101000\n"), HealthFact::HeatTooHigh);
}

TEST(HealthProbesTest, MemorySoundAndClock) {
    MadeUpMachine machine;
    const auto memory = [&](const QByteArray &kilobytes) {
        machine.tells("/proc/meminfo",
                      "MemTotal: 948000 kB\nMemFree: 20000 kB\nMemAvailable:   " + kilobytes + " kB\n");
        return factOf(probeMemory(machine.machine()));
    };
    EXPECT_EQ(memory("500000"), HealthFact::MemoryEnough);
    EXPECT_EQ(memory("150000"), HealthFact::MemoryLow);
    EXPECT_EQ(memory("40000"), HealthFact::MemoryGone);

    machine.tells("/proc/asound/cards", "--- no soundcards ---\n");
    EXPECT_EQ(factOf(probeSound(machine.machine())), HealthFact::SoundMissing);
    machine.tells("/proc/asound/cards", " 0 [Headphones     ]: bcm2835\n");
    EXPECT_EQ(factOf(probeSound(machine.machine())), HealthFact::SoundThere);

    machine.tells("/run/systemd/timesync/synchronized", "");
    EXPECT_EQ(factOf(probeClock(machine.machine(), true, kNow)), HealthFact::ClockSet);
    EXPECT_EQ(factOf(probeClock(machine.machine(), false, kNow)), HealthFact::ClockWrong);
}

TEST(HealthProbesTest, TheWorstComesFirst) {
    const QList<HealthFinding> findings = worstFirst({{HealthFact::SoundThere, {}, {}, {}},
                                                      {HealthFact::HeatUntold, {}, {}, {}},
                                                      {HealthFact::RoomGone, {}, {}, {}},
                                                      {HealthFact::RunsCut, {}, {}, {}}});
    EXPECT_EQ(findings.first().fact, HealthFact::RoomGone);
    EXPECT_EQ(findings.last().fact, HealthFact::SoundThere);
    EXPECT_EQ(worstOf(findings), HealthState::Red);
    EXPECT_EQ(worstOf({}), HealthState::Green);
}

} // namespace
} // namespace sala
