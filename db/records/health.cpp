#include "db/records/health.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

struct Row {
    HealthFact fact;
    HealthSubject subject;
    HealthState state;
    HealthAdvice advice;
    const char *name;
};

using enum HealthState;
using Subject = HealthSubject;
using Advice = HealthAdvice;
using Fact = HealthFact;

constexpr std::array<Row, kHealthFacts> kRows{{
    {Fact::EditionWhole, Subject::Edition, Green, Advice::Nothing, "edition-whole"},
    {Fact::EditionNone, Subject::Edition, Amber, Advice::LoadExhibition, "edition-none"},
    {Fact::EditionDamaged, Subject::Edition, Red, Advice::LoadAgain, "edition-damaged"},
    {Fact::EditionWorn, Subject::Edition, Red, Advice::LoadAgain, "edition-worn"},
    {Fact::EditionForeign, Subject::Edition, Amber, Advice::AskForEdition, "edition-foreign"},
    {Fact::EditionUnplaced, Subject::Edition, Amber, Advice::SayCountry, "edition-unplaced"},
    {Fact::StateUnreadable, Subject::Edition, Red, Advice::AskInCharge, "state-unreadable"},
    {Fact::WritingDone, Subject::Writing, Green, Advice::Nothing, "writing-done"},
    {Fact::ReadOnly, Subject::Writing, Red, Advice::RestartMachine, "read-only"},
    {Fact::WritingFailed, Subject::Writing, Red, Advice::RestartMachine, "writing-failed"},
    {Fact::DiskWell, Subject::Disk, Green, Advice::Nothing, "disk-well"},
    {Fact::DiskQuiet, Subject::Disk, Unknown, Advice::Nothing, "disk-quiet"},
    {Fact::DiskWorn, Subject::Disk, Amber, Advice::PlanNewDisk, "disk-worn"},
    {Fact::DiskErrors, Subject::Disk, Amber, Advice::PlanNewDisk, "disk-errors"},
    {Fact::DiskFailing, Subject::Disk, Red, Advice::ReplaceDisk, "disk-failing"},
    {Fact::DiskUntold, Subject::Disk, Unknown, Advice::Nothing, "disk-untold"},
    {Fact::RoomEnough, Subject::Room, Green, Advice::Nothing, "room-enough"},
    {Fact::RoomTight, Subject::Room, Amber, Advice::MakeRoom, "room-tight"},
    {Fact::RoomGone, Subject::Room, Red, Advice::MakeRoom, "room-gone"},
    {Fact::RoomUntold, Subject::Room, Unknown, Advice::Nothing, "room-untold"},
    {Fact::PowerWell, Subject::Power, Green, Advice::Nothing, "power-well"},
    {Fact::PowerWasLow, Subject::Power, Amber, Advice::CheckPowerSupply, "power-was-low"},
    {Fact::PowerLow, Subject::Power, Red, Advice::CheckPowerSupply, "power-low"},
    {Fact::PowerUntold, Subject::Power, Unknown, Advice::Nothing, "power-untold"},
    {Fact::HeatUsual, Subject::Heat, Green, Advice::Nothing, "heat-usual"},
    {Fact::HeatHigh, Subject::Heat, Amber, Advice::LetAirIn, "heat-high"},
    {Fact::HeatTooHigh, Subject::Heat, Red, Advice::SwitchOffAndCool, "heat-too-high"},
    {Fact::HeatUntold, Subject::Heat, Unknown, Advice::Nothing, "heat-untold"},
    {Fact::MemoryEnough, Subject::Memory, Green, Advice::Nothing, "memory-enough"},
    {Fact::MemoryLow, Subject::Memory, Amber, Advice::RestartMachine, "memory-low"},
    {Fact::MemoryGone, Subject::Memory, Red, Advice::RestartMachine, "memory-gone"},
    {Fact::MemoryUntold, Subject::Memory, Unknown, Advice::Nothing, "memory-untold"},
    {Fact::ClockSet, Subject::Clock, Green, Advice::Nothing, "clock-set"},
    {Fact::ClockAlone, Subject::Clock, Unknown, Advice::CompareClock, "clock-alone"},
    {Fact::ClockWrong, Subject::Clock, Red, Advice::SetClock, "clock-wrong"},
    {Fact::ClockBehind, Subject::Clock, Red, Advice::ConfirmClock, "clock-behind"},
    {Fact::FontsThere, Subject::Fonts, Green, Advice::Nothing, "fonts-there"},
    {Fact::FontsMissing, Subject::Fonts, Red, Advice::InstallFonts, "fonts-missing"},
    {Fact::SoundThere, Subject::Sound, Green, Advice::Nothing, "sound-there"},
    {Fact::SoundMissing, Subject::Sound, Amber, Advice::PlugInSound, "sound-missing"},
    {Fact::SoundUntold, Subject::Sound, Unknown, Advice::Nothing, "sound-untold"},
    {Fact::TouchUntested, Subject::Touch, Unknown, Advice::TestIt, "touch-untested"},
    {Fact::TouchWell, Subject::Touch, Green, Advice::Nothing, "touch-well"},
    {Fact::TouchSingle, Subject::Touch, Green, Advice::Nothing, "touch-single"},
    {Fact::TouchGhosts, Subject::Touch, Amber, Advice::CleanScreen, "touch-ghosts"},
    {Fact::TouchDead, Subject::Touch, Amber, Advice::CleanScreen, "touch-dead"},
    {Fact::TouchAstray, Subject::Touch, Red, Advice::SetTouchRight, "touch-astray"},
    {Fact::TouchTurned, Subject::Touch, Red, Advice::SetTouchRight, "touch-turned"},
    {Fact::TouchMirrored, Subject::Touch, Red, Advice::SetTouchRight, "touch-mirrored"},
    {Fact::FilmUntested, Subject::Film, Unknown, Advice::TestIt, "film-untested"},
    {Fact::FilmWell, Subject::Film, Green, Advice::Nothing, "film-well"},
    {Fact::FilmSilent, Subject::Film, Amber, Advice::PlugInSound, "film-silent"},
    {Fact::FilmUnseen, Subject::Film, Red, Advice::AskInCharge, "film-unseen"},
    {Fact::PinSet, Subject::Pin, Green, Advice::Nothing, "pin-set"},
    {Fact::PinMissing, Subject::Pin, Amber, Advice::SetPin, "pin-missing"},
    {Fact::PinUntold, Subject::Pin, Unknown, Advice::Nothing, "pin-untold"},
    {Fact::RunsFirst, Subject::Runs, Unknown, Advice::Nothing, "runs-first"},
    {Fact::RunsClean, Subject::Runs, Green, Advice::Nothing, "runs-clean"},
    {Fact::RunsCut, Subject::Runs, Amber, Advice::ShutDownProperly, "runs-cut"},
    {Fact::RunsOftenCut, Subject::Runs, Red, Advice::SendReport, "runs-often-cut"},
    {Fact::RunsUntold, Subject::Runs, Unknown, Advice::Nothing, "runs-untold"},
    {Fact::WarningsNone, Subject::Warnings, Green, Advice::Nothing, "warnings-none"},
    {Fact::WarningsSome, Subject::Warnings, Amber, Advice::SendReport, "warnings-some"},
    {Fact::StateMended, Subject::State, Amber, Advice::PlanNewDisk, "state-mended"},
}};

constexpr bool isInOrder() {
    for (size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].fact != Fact(int(i))) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row for every fact, in the order of the facts");

const Row &rowOf(HealthFact fact) {
    return kRows[size_t(fact)];
}

constexpr std::array kSubjects{"edition", "writing", "disk",  "room",  "power", "heat", "memory",
                               "clock",   "fonts",   "sound", "touch", "film",  "pin",  "runs",
                               "warnings", "state"};
constexpr std::array kStates{"green", "unknown", "amber", "red"};
constexpr std::array kAdvices{
    "nothing",       "load-exhibition", "load-again",         "ask-for-edition", "say-country", "make-room",       "restart",
    "plan-new-disk", "replace-disk",    "check-power-supply", "let-air-in",      "switch-off-and-cool",
    "compare-clock", "set-clock",       "confirm-clock", "set-pin",            "install-fonts",   "plug-in-sound",   "shut-down-properly",
    "send-report",   "test-it",         "clean-screen",       "set-touch-right", "ask-in-charge"};
static_assert(kSubjects.size() == size_t(HealthSubject::State) + 1);
static_assert(kAdvices.size() == size_t(HealthAdvice::AskInCharge) + 1);

} // namespace

HealthSubject HealthFinding::subject() const {
    return rowOf(fact).subject;
}

HealthState HealthFinding::state() const {
    return rowOf(fact).state;
}

HealthAdvice HealthFinding::advice() const {
    return rowOf(fact).advice;
}

QString name(HealthSubject subject) {
    return QString::fromLatin1(kSubjects[size_t(subject)]);
}

QString name(HealthState state) {
    return QString::fromLatin1(kStates[size_t(state)]);
}

QString name(HealthAdvice advice) {
    return QString::fromLatin1(kAdvices[size_t(advice)]);
}

QString name(HealthFact fact) {
    return QString::fromLatin1(rowOf(fact).name);
}

std::optional<HealthFact> healthFactFromName(const QString &name) {
    for (const Row &row : kRows) {
        if (name == QLatin1String(row.name)) {
            return row.fact;
        }
    }
    return std::nullopt;
}

QList<HealthFinding> worstFirst(QList<HealthFinding> findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const HealthFinding &a, const HealthFinding &b) { return a.state() > b.state(); });
    return findings;
}

HealthState worstOf(const QList<HealthFinding> &findings) {
    HealthState worst = HealthState::Green;
    for (const HealthFinding &finding : findings) {
        worst = std::max(worst, finding.state());
    }
    return worst;
}

} // namespace sala
