#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace sala {

/// How well one part of a kiosk is. Unknown: the machine does not tell; nothing is called well by guess.
enum class HealthState { Green, Unknown, Amber, Red };

/// What was looked at.
enum class HealthSubject {
    Edition,
    Writing, ///< whether the kiosk's disk takes what is written
    Disk,    ///< whether it is failing
    Room,    ///< how much is free on it
    Power,
    Heat,
    Memory,
    Clock,
    Fonts,
    Sound,
    Touch, ///< as somebody tested it
    Film,  ///< the same
    Pin, ///< of staff
    Runs, ///< how often the program began and how it ended
    Warnings,
    State ///< the kiosk's own data
};

/// What staff can do about it. Each has a sentence in app/staff.
enum class HealthAdvice {
    Nothing,
    LoadExhibition,
    LoadAgain,
    AskForEdition, ///< of the country the kiosk stands in
    SayCountry,
    MakeRoom,
    RestartMachine,
    PlanNewDisk,
    ReplaceDisk,
    CheckPowerSupply,
    LetAirIn,
    SwitchOffAndCool,
    CompareClock,
    SetClock,
    ConfirmClock, ///< that it is right, or have it set
    SetPin,
    InstallFonts,
    PlugInSound,
    ShutDownProperly,
    SendReport,
    TestIt,
    CleanScreen,
    SetTouchRight,
    AskInCharge
};

/// What was found, in one word. Subject, state and advice follow from it.
enum class HealthFact {
    EditionWhole,
    EditionNone,
    EditionDamaged,
    EditionWorn, ///< some of its pictures, films and documents cannot be read any more
    EditionForeign, ///< published for another country than the kiosk stands in: only what may be shown here is
    EditionUnplaced, ///< whole, but nobody has said where the kiosk stands: one for any country would be taken
    StateUnreadable, ///< the kiosk's own data
    WritingDone,
    ReadOnly, ///< mounted so, often by the system after errors
    WritingFailed,
    DiskWell,
    DiskQuiet, ///< no errors are counted; how worn it is, it does not tell
    DiskWorn,
    DiskErrors,
    DiskFailing,
    DiskUntold,
    RoomEnough,
    RoomTight,
    RoomGone,
    RoomUntold,
    PowerWell,
    PowerWasLow, ///< since the machine was switched on
    PowerLow,
    PowerUntold,
    HeatUsual,
    HeatHigh,
    HeatTooHigh,
    HeatUntold,
    MemoryEnough,
    MemoryLow,
    MemoryGone,
    MemoryUntold,
    ClockSet,
    ClockAlone, ///< possible, but nobody but itself says so
    ClockWrong,
    ClockBehind, ///< of what this kiosk has seen itself
    FontsThere,
    FontsMissing,
    SoundThere,
    SoundMissing,
    SoundUntold,
    TouchUntested,
    TouchWell,
    TouchSingle,   ///< of two fingers it tells one
    TouchGhosts,   ///< touches that nobody made
    TouchDead,     ///< squares that answer nobody
    TouchAstray,   ///< not where the finger is
    TouchTurned,   ///< by a quarter or a half
    TouchMirrored,
    FilmUntested,
    FilmWell,   ///< seen and heard
    FilmSilent, ///< seen only
    FilmUnseen,
    PinSet,
    PinMissing,
    PinUntold,
    RunsFirst, ///< and it is not over
    RunsClean,
    RunsCut,
    RunsOftenCut,
    RunsUntold,
    WarningsNone,
    WarningsSome,
    StateMended ///< from their copy, after they were damaged
};

/// One thing that was found.
struct HealthFinding {
    HealthFact fact = HealthFact::EditionNone;
    QMap<QString, qint64> numbers; ///< by the names they have in a report: "freeBytes"
    QStringList names;             ///< of fonts or disks
    QDateTime when;

    HealthSubject subject() const;
    HealthState state() const;
    HealthAdvice advice() const;

    bool operator==(const HealthFinding &) const = default;
};

inline constexpr int kHealthFacts = int(HealthFact::StateMended) + 1;

QString name(HealthSubject subject); ///< "room"
QString name(HealthState state);     ///< "green"
QString name(HealthAdvice advice);   ///< "make-room"
QString name(HealthFact fact);       ///< "room-tight"
std::optional<HealthFact> healthFactFromName(const QString &name);

/// The worst comes first; equal ones stay in their order.
QList<HealthFinding> worstFirst(QList<HealthFinding> findings);
HealthState worstOf(const QList<HealthFinding> &findings); ///< Green of none

/// Limits. Room: what loading an edition leaves free (kRoomToKeepBytes), and one edition as large as the one
/// that is shown. Heat, where the machine names no limits of its own: a Raspberry Pi slows down from 80 °C on
/// and holds itself below 85 °C (its documentation). The others are ours.
inline constexpr qint64 kMilliDegreesHigh = 80'000;
inline constexpr qint64 kMilliDegreesTooHigh = 85'000;
inline constexpr qint64 kMemoryLowBytes = 192ll << 20; ///< twice the cache of pictures
inline constexpr qint64 kMemoryGoneBytes = 96ll << 20;
inline constexpr qint64 kWornPercent = 80;      ///< of the life the maker promises
inline constexpr qint64 kDiskErrorsAmber = 64;  ///< commands a disk does not know count as errors, too
inline constexpr qint64 kSectorsMovedAmber = 1; ///< moved away from, waiting, or unreadable
inline constexpr int kRunsCutOften = 5;         ///< within a day

} // namespace sala
