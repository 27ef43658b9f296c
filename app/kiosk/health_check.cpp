#include "app/kiosk/health_check.h"

#include "db/health/probes.h"

#include <utility>

namespace sala {
namespace {

constexpr qint64 kCountedDays = 7;

HealthFinding fontsFinding(const QStringList &missing) {
    return {missing.isEmpty() ? HealthFact::FontsThere : HealthFact::FontsMissing, {}, missing, {}};
}

HealthFinding warningsFinding(const QList<KeptWarning> &warnings, const QDateTime &now) {
    qint64 times = 0;
    for (const KeptWarning &warning : warnings) {
        times += warning.last.daysTo(now) <= kCountedDays ? warning.times : 0;
    }
    return {times > 0 ? HealthFact::WarningsSome : HealthFact::WarningsNone,
            {{QStringLiteral("times"), times}},
            {},
            {}};
}

HealthFinding clockFinding(const Machine &machine, const KioskHealth &kiosk, const QDateTime &now) {
    HealthFinding finding = probeClock(machine, kiosk.isClockBelieved, now);
    if (kiosk.seen.isValid()) {
        finding.fact = HealthFact::ClockBehind;
        finding.numbers.insert(QStringLiteral("seenSeconds"), kiosk.seen.toSecsSinceEpoch());
    }
    return finding;
}

} // namespace

HealthReport checkHealth(const HealthRequest &request, const Machine &machine, const QDateTime &now) {
    HealthReport report;
    report.time = now;
    report.kiosk = readKioskHealth(request.stateFolder, now);
    report.warnings = readWarnings(request.stateFolder);
    QList<HealthFinding> findings{
        report.kiosk.edition, probeWriting(machine, request.stateFolder), probeDisks(machine),
        probeRoom(machine, request.stateFolder, report.kiosk.editionBytes), probePower(machine),
        probeHeat(machine), probeMemory(machine), clockFinding(machine, report.kiosk, now),
        fontsFinding(request.missingFonts), probeSound(machine), report.kiosk.touch, report.kiosk.film,
        report.kiosk.pin, report.kiosk.runs,
        warningsFinding(report.warnings, now)};
    if (report.kiosk.damage) {
        findings.append(*report.kiosk.damage);
    }
    report.findings = worstFirst(std::move(findings));
    return report;
}

} // namespace sala
