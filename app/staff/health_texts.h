#pragma once

#include "db/records/health.h"

#include <QCoreApplication>

#include <cstddef>

namespace sala {

/// What is said of each value of an enumeration, in English; translated where it is said.
template<class Value>
struct HealthText {
    Value value;
    const char *text;
};

template<class Value, size_t N>
const char *textOf(const HealthText<Value> (&table)[N], Value value) {
    for (const HealthText<Value> &row : table) {
        if (row.value == value) {
            return row.text;
        }
    }
    return nullptr;
}

constexpr HealthText<HealthSubject> kTitles[]{
    {HealthSubject::Edition, QT_TRANSLATE_NOOP("sala::HealthWords", "Exhibition")},
    {HealthSubject::Writing, QT_TRANSLATE_NOOP("sala::HealthWords", "Writing to the disk")},
    {HealthSubject::Disk, QT_TRANSLATE_NOOP("sala::HealthWords", "Condition of the disk")},
    {HealthSubject::Room, QT_TRANSLATE_NOOP("sala::HealthWords", "Room on the disk")},
    {HealthSubject::Power, QT_TRANSLATE_NOOP("sala::HealthWords", "Power supply")},
    {HealthSubject::Heat, QT_TRANSLATE_NOOP("sala::HealthWords", "Temperature")},
    {HealthSubject::Memory, QT_TRANSLATE_NOOP("sala::HealthWords", "Memory")},
    {HealthSubject::Clock, QT_TRANSLATE_NOOP("sala::HealthWords", "Clock")},
    {HealthSubject::Fonts, QT_TRANSLATE_NOOP("sala::HealthWords", "Fonts")},
    {HealthSubject::Sound, QT_TRANSLATE_NOOP("sala::HealthWords", "Sound")},
    {HealthSubject::Touch, QT_TRANSLATE_NOOP("sala::HealthWords", "Touch screen")},
    {HealthSubject::Film, QT_TRANSLATE_NOOP("sala::HealthWords", "Film and its sound")},
    {HealthSubject::Pin, QT_TRANSLATE_NOOP("sala::HealthWords", "PIN of staff")},
    {HealthSubject::Runs, QT_TRANSLATE_NOOP("sala::HealthWords", "Restarts")},
    {HealthSubject::Warnings, QT_TRANSLATE_NOOP("sala::HealthWords", "Warnings")},
    {HealthSubject::State, QT_TRANSLATE_NOOP("sala::HealthWords", "Data of this kiosk")},
};

constexpr HealthText<HealthState> kStates[]{
    {HealthState::Green, QT_TRANSLATE_NOOP("sala::HealthWords", "All is well")},
    {HealthState::Amber, QT_TRANSLATE_NOOP("sala::HealthWords", "Look after it soon")},
    {HealthState::Red, QT_TRANSLATE_NOOP("sala::HealthWords", "Act now")},
    {HealthState::Unknown, QT_TRANSLATE_NOOP("sala::HealthWords", "Not known")},
};

/// %1, %2 are what sentence() puts there.
constexpr HealthText<HealthFact> kSentences[]{
    //: %2: a date
    {HealthFact::EditionWhole,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Edition %1, published %2, is as it was sealed.")},
    {HealthFact::EditionNone, QT_TRANSLATE_NOOP("sala::HealthWords", "No exhibition is loaded.")},
    //: %2: a date
    {HealthFact::EditionDamaged,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Edition %1, published %2, is damaged.")},
    //: %2: a date, %3: how many
    {HealthFact::EditionWorn,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Edition %1, published %2: the disk has damaged %3 of its pictures, films and "
                                            "documents. They are not shown.")},
    //: %2: a date
    {HealthFact::EditionForeign,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Edition %1, published %2, is for another country than this kiosk stands in. Only what may be shown "
                       "here is shown.")},
    //: %2: a date
    {HealthFact::EditionUnplaced,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Edition %1, published %2, is as it was sealed, but nobody has said in which country this kiosk "
                       "stands.")},
    {HealthFact::StateUnreadable,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The kiosk's own data cannot be read.")},
    {HealthFact::WritingDone,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The disk keeps what is written to it.")},
    {HealthFact::ReadOnly,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "The disk can only be read: nothing new is kept, no exhibition can be loaded.")},
    {HealthFact::WritingFailed,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The disk did not keep what was written to it.")},
    {HealthFact::DiskWell, QT_TRANSLATE_NOOP("sala::HealthWords", "The disk says that it is well.")},
    {HealthFact::DiskQuiet,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "No errors were counted. How worn the disk is, it does not tell.")},
    //: %1: a number
    {HealthFact::DiskWorn, QT_TRANSLATE_NOOP("sala::HealthWords", "The disk has used up %1% of its life.")},
    //: %1: how many
    {HealthFact::DiskErrors, QT_TRANSLATE_NOOP("sala::HealthWords", "The disk has had errors: %1.")},
    {HealthFact::DiskFailing,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The disk says that it is about to fail.")},
    {HealthFact::DiskUntold,
     QT_TRANSLATE_NOOP("sala::HealthWords", "This machine does not tell how its disk is.")},
    //: a size: 12.4 GB
    {HealthFact::RoomEnough, QT_TRANSLATE_NOOP("sala::HealthWords", "%1 are free.")},
    //: a size: 12.4 GB
    {HealthFact::RoomGone, QT_TRANSLATE_NOOP("sala::HealthWords", "%1 are free.")},
    //: both are sizes: 12.4 GB
    {HealthFact::RoomTight,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "%1 are free. Another edition as large as this one, %2, does not fit.")},
    {HealthFact::RoomUntold,
     QT_TRANSLATE_NOOP("sala::HealthWords", "This machine does not tell how much room is free.")},
    {HealthFact::PowerWell, QT_TRANSLATE_NOOP("sala::HealthWords", "The machine gets enough power.")},
    {HealthFact::PowerWasLow,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Since it was switched on, the machine did not always get enough power.")},
    {HealthFact::PowerLow,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The machine does not get enough power now.")},
    {HealthFact::PowerUntold,
     QT_TRANSLATE_NOOP("sala::HealthWords", "This machine does not tell whether it gets enough power.")},
    //: %1: a number
    {HealthFact::HeatUsual, QT_TRANSLATE_NOOP("sala::HealthWords", "It is %1 °C inside the machine.")},
    //: %1: a number
    {HealthFact::HeatHigh, QT_TRANSLATE_NOOP("sala::HealthWords", "It is %1 °C inside the machine.")},
    //: %1: a number
    {HealthFact::HeatTooHigh, QT_TRANSLATE_NOOP("sala::HealthWords", "It is %1 °C inside the machine.")},
    {HealthFact::HeatUntold,
     QT_TRANSLATE_NOOP("sala::HealthWords", "This machine does not tell how hot it is.")},
    //: a size: 1.2 GB
    {HealthFact::MemoryEnough, QT_TRANSLATE_NOOP("sala::HealthWords", "%1 of memory are free.")},
    //: a size: 1.2 GB
    {HealthFact::MemoryLow, QT_TRANSLATE_NOOP("sala::HealthWords", "%1 of memory are free.")},
    //: a size: 1.2 GB
    {HealthFact::MemoryGone, QT_TRANSLATE_NOOP("sala::HealthWords", "%1 of memory are free.")},
    {HealthFact::MemoryUntold,
     QT_TRANSLATE_NOOP("sala::HealthWords", "This machine does not tell how much memory is free.")},
    //: %1: date and time
    {HealthFact::ClockSet,
     QT_TRANSLATE_NOOP("sala::HealthWords", "It shows %1 and is set over the network.")},
    //: %1: date and time
    {HealthFact::ClockAlone, QT_TRANSLATE_NOOP("sala::HealthWords", "It shows %1. No network has set it.")},
    //: %1: date and time
    {HealthFact::ClockWrong,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "It shows %1, which cannot be right: opening hours are not kept.")},
    //: both are date and time
    {HealthFact::ClockBehind,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "It shows %1, but this kiosk has already run on %2. That cannot be right: opening hours are not "
                       "kept, and the exhibition stays on the screen.")},
    {HealthFact::FontsThere,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The fonts of all five languages are there.")},
    //: %1: their names
    {HealthFact::FontsMissing,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Fonts are missing, some words cannot be read: %1.")},
    {HealthFact::SoundThere, QT_TRANSLATE_NOOP("sala::HealthWords", "The machine has a device for sound.")},
    {HealthFact::SoundMissing,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The machine finds no device for sound: films are silent.")},
    {HealthFact::SoundUntold,
     QT_TRANSLATE_NOOP("sala::HealthWords", "This machine does not tell whether it has a device for sound.")},
    {HealthFact::TouchUntested, QT_TRANSLATE_NOOP("sala::HealthWords", "Nobody has tested it yet.")},
    //: %1: date and time
    {HealthFact::TouchWell, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: it answers everywhere, and two fingers.")},
    //: %1: date and time
    {HealthFact::TouchSingle, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: it answers everywhere, but one finger only. Photographs are enlarged with the buttons.")},
    //: %1: date and time, %2: how many
    {HealthFact::TouchGhosts, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: touches that nobody made: %2.")},
    //: %1: date and time, %2: how many
    {HealthFact::TouchDead, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: squares that do not answer: %2.")},
    //: %1: date and time
    {HealthFact::TouchAstray, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: touches do not arrive where the finger is.")},
    //: %1: date and time
    {HealthFact::TouchTurned, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: touches arrive turned, as on a screen that stands another way.")},
    //: %1: date and time
    {HealthFact::TouchMirrored, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: touches arrive mirrored.")},
    {HealthFact::FilmUntested, QT_TRANSLATE_NOOP("sala::HealthWords", "Nobody has tested it yet.")},
    //: %1: date and time
    {HealthFact::FilmWell, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: the film was seen and heard.")},
    //: %1: date and time
    {HealthFact::FilmSilent, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: the film was seen, but not heard.")},
    //: %1: date and time
    {HealthFact::FilmUnseen, QT_TRANSLATE_NOOP("sala::HealthWords", "Tested on %1: no film was seen.")},
    {HealthFact::PinSet, QT_TRANSLATE_NOOP("sala::HealthWords", "A PIN is set.")},
    {HealthFact::PinMissing,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "No PIN is set: staff cannot come in by touch, and whoever plugs in a keyboard can choose one.")},
    {HealthFact::PinUntold, QT_TRANSLATE_NOOP("sala::HealthWords", "Whether a PIN is set cannot be read.")},
    {HealthFact::RunsFirst,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "It runs for the first time. How it is shut down is not known yet.")},
    //: %1: how often
    {HealthFact::RunsClean,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Started in the last 7 days: %1. It was always shut down properly.")},
    //: %1 and %2: how often, %3: date and time
    {HealthFact::RunsCut,
     QT_TRANSLATE_NOOP(
         "sala::HealthWords",
         "Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.")},
    //: %1 and %2: how often, %3: date and time
    {HealthFact::RunsOftenCut,
     QT_TRANSLATE_NOOP(
         "sala::HealthWords",
         "Started in the last 7 days: %1. Cut off by a power cut or a fault: %2, last after %3.")},
    {HealthFact::RunsUntold, QT_TRANSLATE_NOOP("sala::HealthWords", "Nothing was noted about starts yet.")},
    {HealthFact::WarningsNone,
     QT_TRANSLATE_NOOP("sala::HealthWords", "The program has noted nothing in the last 7 days.")},
    //: %1: how often
    {HealthFact::WarningsSome,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Noted by the program in the last 7 days: %1.")},
    //: %1: date and time
    {HealthFact::StateMended,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "The kiosk's own data were damaged, found on %1. It goes on from their copy: nothing that was set or "
                       "withdrawn is lost.")},
};

constexpr HealthText<HealthAdvice> kAdvices[]{
    {HealthAdvice::LoadExhibition,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Load an exhibition from a memory stick.")},
    {HealthAdvice::AskForEdition,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Ask the curators for the edition for this country.")},
    {HealthAdvice::SayCountry,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Choose the country in “Settings of this kiosk”.")},
    {HealthAdvice::LoadAgain,
     QT_TRANSLATE_NOOP(
         "sala::HealthWords",
         "Load it again from the memory stick. If it is damaged again, the disk must be replaced.")},
    {HealthAdvice::MakeRoom,
     QT_TRANSLATE_NOOP(
         "sala::HealthWords",
         "Ask the person in charge of the kiosk to make room before the next edition is loaded.")},
    {HealthAdvice::RestartMachine,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Shut the machine down and switch it on again. If it stays so, "
                                            "ask the person in charge of the kiosk.")},
    {HealthAdvice::PlanNewDisk,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "It still works. Ask the person in charge of the kiosk to plan for a new disk.")},
    {HealthAdvice::ReplaceDisk,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Keep the exhibition's memory stick at hand. The disk must be replaced.")},
    {HealthAdvice::CheckPowerSupply,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Use the power supply that came with the machine, plugged straight into the wall.")},
    {HealthAdvice::LetAirIn,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Let air in: nothing may cover its openings, and no sun may shine on it.")},
    {HealthAdvice::SwitchOffAndCool,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Shut it down, let it cool, and put it where air can pass.")},
    {HealthAdvice::CompareClock, QT_TRANSLATE_NOOP("sala::HealthWords", "Compare it with your watch.")},
    {HealthAdvice::SetClock,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Ask the person in charge of the kiosk to set it. If it is wrong "
                                            "after every power cut, its battery is empty.")},
    {HealthAdvice::ConfirmClock,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Compare it with your watch. If it is right now, say so with the button in “Health of this "
                                            "kiosk”. If not, ask the person in charge of the kiosk to set it.")},
    {HealthAdvice::SetPin,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Ask the person in charge of the kiosk to set one: “sala staff passphrase” on the "
                                            "command line, or Ctrl+Alt+S on a keyboard.")},
    {HealthAdvice::InstallFonts,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Ask the person in charge of the kiosk to install them.")},
    {HealthAdvice::PlugInSound,
     QT_TRANSLATE_NOOP("sala::HealthWords",
                       "Plug the loudspeakers in, switch them on, then restart the kiosk.")},
    {HealthAdvice::ShutDownProperly,
     QT_TRANSLATE_NOOP(
         "sala::HealthWords",
         "Shut the machine down before you switch it off. If nobody did, ask about power cuts.")},
    {HealthAdvice::SendReport,
     QT_TRANSLATE_NOOP(
         "sala::HealthWords",
         "If something looks wrong, save a report and send it to the person in charge of the kiosk.")},
    {HealthAdvice::TestIt, QT_TRANSLATE_NOOP("sala::HealthWords", "Test it with the button at the end of “Health of this kiosk”.")},
    {HealthAdvice::CleanScreen, QT_TRANSLATE_NOOP("sala::HealthWords", "Switch the screen off, wipe it with a dry cloth, take off what sticks to it, and test it again.")},
    {HealthAdvice::SetTouchRight, QT_TRANSLATE_NOOP("sala::HealthWords", "Ask the person in charge of the kiosk to set the touch screen to the way the screen stands.")},
    {HealthAdvice::AskInCharge,
     QT_TRANSLATE_NOOP("sala::HealthWords", "Ask the person in charge of the kiosk.")},
};

} // namespace sala
