#include "app/commands/editions_command.h"
#include "app/commands/playlist_home.h"
#include "app/commands/schedule_file.h"
#include "app/kiosk/exhibition_loader.h"
#include "db/storage/kiosk/settings_store.h"

#include <QJsonArray>
#include <QTimeZone>

namespace sala {
namespace {

const QString kMinutes = QStringLiteral("yyyy-MM-dd HH:mm");

struct ScheduleCommand {
    std::string file;
    std::string time;
    std::string date;
    std::string zone;
    bool isJson = false;
};

/// What is shown; blank where nothing is, or where it cannot be read.
Exhibition shownOn(const CommandLine &line) {
    const auto shown = loadExhibition({{}, {}, {}, line.stateFolder()});
    return shown ? shown->catalogue->exhibition : Exhibition();
}

/// The venue's, by the edition that is shown, unless another was named.
Result<QTimeZone> zoneFor(const Exhibition &exhibition, const ScheduleCommand &options) {
    if (!options.zone.empty()) {
        const QByteArray name = QByteArray::fromStdString(options.zone); // QTimeZone takes any word for an abbreviation
        return QTimeZone::isTimeZoneIdAvailable(name) ? Result<QTimeZone>(QTimeZone(name))
                              : fail(ErrorCode::InvalidInput,
                                     QStringLiteral("a time zone is named like Asia/Phnom_Penh"),
                                     QString::fromStdString(options.zone));
    }
    return venueZone(exhibition.timeZone);
}

/// A kiosk may be set up before its edition comes: it is no error.
void warnOfUnknown(const Schedule &schedule, const CommandLine &line) {
    const auto home = readPlaylistHome({}, line.stateFolder());
    const QStringList known = home ? home->shelf().keys() : QStringList();
    for (const QString &key : playlistsOf(schedule)) {
        if (!known.contains(key)) {
            printError(QStringLiteral("sala: note: no playlist %1 is here yet; until there is one, the exhibition's own "
                                      "plays then").arg(key));
        }
    }
}

int set(const CommandLine &line, const QString &path) {
    const auto schedule = scheduleFromFile(path);
    if (!schedule) {
        return failed(schedule.error());
    }
    Result<KioskState> state = openState(line);
    const auto written = state.and_then([&](KioskState &open) { return writeSchedule(open, *schedule); });
    if (!written) {
        return failed(written.error());
    }
    warnOfUnknown(*schedule, line);
    print(schedule->rules.isEmpty() ? QStringLiteral("The kiosk is always open.")
                                    : QStringLiteral("Set. A running kiosk keeps it from now on."));
    return kDone;
}

int clear(const CommandLine &line) {
    Result<KioskState> state = openState(line);
    const auto cleared = state.and_then([](KioskState &open) { return writeSchedule(open, std::nullopt); });
    if (!cleared) {
        return failed(cleared.error());
    }
    print(QStringLiteral("The kiosk keeps the exhibition's own hours from now on."));
    return kDone;
}

/// A time with an offset ("+07:00", "Z") is that moment, wherever it was written; one without is the venue's.
QDateTime onTheWall(const QString &time, const QTimeZone &zone) {
    const QDateTime given = QDateTime::fromString(time, Qt::ISODate);
    return !given.isValid()                    ? QDateTime()
           : given.timeSpec() == Qt::LocalTime ? QDateTime(given.date(), given.time(), zone)
                                               : given.toTimeZone(zone);
}

QString wordsOf(const KioskMoment &kiosk) {
    const QString playlist = kiosk.moment.playlist.isEmpty() ? QStringLiteral("the exhibition's own playlist")
                                                             : QStringLiteral("playlist ") + kiosk.moment.playlist;
    QString words = kiosk.moment.isOpen ? QStringLiteral("open, ") + playlist : QStringLiteral("closed");
    if (kiosk.until) {
        words += QStringLiteral(", until ") + kiosk.until->toString(kMinutes);
    }
    return kiosk.isClockBelieved ? words
                                 : words + QStringLiteral(": a clock that shows this is not believed, for it is before the "
                                                          "edition was published, or before what this kiosk has seen itself");
}

QJsonObject rowOf(const KioskMoment &kiosk) {
    return {{QStringLiteral("open"), kiosk.moment.isOpen},
            {QStringLiteral("playlist"), kiosk.moment.playlist},
            {QStringLiteral("until"), kiosk.until ? kiosk.until->toString(Qt::ISODate) : QString()},
            {QStringLiteral("clockBelieved"), kiosk.isClockBelieved}};
}

int say(const CommandLine &line, const ScheduleCommand &options) {
    Result<KioskState> state = existingState(line);
    const Exhibition exhibition = shownOn(line);
    const auto zone = zoneFor(exhibition, options);
    if (!state || !zone) {
        return failed(state ? zone.error() : state.error());
    }
    const bool isNow = options.time.empty();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime wall = isNow ? now.toTimeZone(*zone) : onTheWall(fromArgument(options.time), *zone);
    if (!wall.isValid()) {
        return wrongUsage(QStringLiteral("a time on the venue's wall is written 2016-12-10T19:00, one elsewhere "
                                         "2016-12-10T19:00+07:00"));
    }
    const auto plan = readPlan(*state);
    if (!plan) {
        return failed(plan.error());
    }
    const KioskMoment kiosk = isNow && isBehind(now, plan->seen)
                                  ? KioskMoment{{}, false, {}}
                                  : kioskMoment(scheduleOf(*plan, exhibition), plan->published, wall, *zone);
    if (options.isJson) {
        printJson(QJsonDocument(rowOf(kiosk)));
    } else {
        print(wall.toString(kMinutes) + QStringLiteral("  ") + wordsOf(kiosk));
    }
    return kDone;
}

/// The one that holds.
Result<Schedule> scheduleFor(const Result<KioskState> &state, const Exhibition &exhibition) {
    if (!state) {
        return tl::unexpected(state.error());
    }
    return readPlan(*state).map([&](const KioskPlan &plan) { return scheduleOf(plan, exhibition); });
}

QStringList wordsOfWindows(const Schedule &schedule, const QDate &date) {
    QStringList windows;
    for (const ScheduleLine &rule : windowsOn(schedule, date)) {
        Schedule one;
        one.rules.append(rule);
        windows.append(scheduleText(one).section(u' ', 1).trimmed());
    }
    return windows;
}

/// When it begins and ends, on the venue's wall.
QJsonObject rowOf(const ScheduleLine &window, const QDate &date, const QTimeZone &zone) {
    const QDate last = window.until <= window.from ? date.addDays(1) : date;
    return {{QStringLiteral("begins"), QDateTime(date, window.from, zone).toString(Qt::ISODate)},
            {QStringLiteral("ends"), QDateTime(last, window.until, zone).toString(Qt::ISODate)},
            {QStringLiteral("playlist"), window.playlist}};
}

QJsonArray rowsOfWindows(const Schedule &schedule, const QDate &date, const QTimeZone &zone) {
    QJsonArray rows;
    for (const ScheduleLine &window : windowsOn(schedule, date)) {
        rows.append(rowOf(window, date, zone));
    }
    return rows;
}

int week(const CommandLine &line, const ScheduleCommand &options) {
    Result<KioskState> state = existingState(line);
    const Exhibition exhibition = shownOn(line);
    const auto schedule = scheduleFor(state, exhibition);
    const auto zone = zoneFor(exhibition, options);
    if (!schedule || !zone) {
        return failed(schedule ? zone.error() : schedule.error());
    }
    const QDate first = options.date.empty() ? QDateTime::currentDateTimeUtc().toTimeZone(*zone).date()
                                             : QDate::fromString(fromArgument(options.date), Qt::ISODate);
    if (!first.isValid()) {
        return wrongUsage(QStringLiteral("a date is written 2016-12-05"));
    }
    QJsonArray rows;
    for (int day = 0; day < 7; ++day) {
        const QDate date = first.addDays(day);
        const QStringList windows = wordsOfWindows(*schedule, date);
        const std::optional<ScheduleLine> overnight = overnightOn(*schedule, date);
        const QString until = overnight ? overnight->until.toString(QStringLiteral("HH:mm")) : QString();
        rows.append(QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                                {QStringLiteral("overnightUntil"), until},
                                {QStringLiteral("windows"), rowsOfWindows(*schedule, date, *zone)},
                                {QStringLiteral("alwaysOpen"), schedule->rules.isEmpty()}});
        if (!options.isJson) {
            QStringList all = windows;
            if (overnight) {
                all.prepend(QStringLiteral("until %1 %2").arg(until, overnight->playlist).trimmed());
            }
            const QString words = schedule->rules.isEmpty() ? QStringLiteral("always open")
                                  : all.isEmpty()           ? QStringLiteral("closed")
                                                            : all.join(QStringLiteral(", "));
            print(QLocale::c().toString(date, QStringLiteral("ddd yyyy-MM-dd  ")) + words);
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

int showText(const CommandLine &line, const ScheduleCommand &options) {
    Result<KioskState> state = existingState(line);
    const auto plan = state.and_then([](const KioskState &open) { return readPlan(open); });
    if (!plan) {
        return failed(plan.error());
    }
    if (!options.isJson) {
        const Schedule schedule = scheduleOf(*plan, shownOn(line));
        const QString whose = plan->schedule         ? QStringLiteral("# set on this kiosk\n")
                              : schedule.rules.isEmpty() ? QStringLiteral("# always open\n")
                                                         : QStringLiteral("# the exhibition's own hours\n");
        printText(whose + scheduleText(schedule) + QStringLiteral("# now:"));
    }
    return say(line, options);
}

} // namespace

void addScheduleCommand(CommandLine &line) {
    const auto options = std::make_shared<ScheduleCommand>();
    CLI::App *command = line.parser.add_subcommand(
        "schedule", "When this kiosk is open and which playlist plays when, by the clock on the venue's wall");
    command->require_subcommand(0, 1);
    command->add_flag("--json", options->isJson, "What holds now, as JSON");
    command->add_option("--zone", options->zone, "Another time zone than the venue's");
    command->callback([&line, options, command] {
        if (command->get_subcommands().empty()) {
            line.run = [&line, options] { return showText(line, *options); };
        }
    });
    CLI::App *setting = command->add_subcommand(
        "set", "Sets it from a text file, a rule a line: Mon-Fri 10:00-18:00; Sat 20:00-02:00 night (a playlist's key); "
               "2016-12-05 closed; 2016-12-10 18:00-24:00 launch. An empty file: always open");
    setting->add_option("FILE", options->file, "The text; - for standard input")->required();
    setting->callback([&line, options] {
        line.run = [&line, options] { return set(line, fromArgument(options->file)); };
    });
    CLI::App *clearing = command->add_subcommand("clear", "Forgets it: the exhibition's own hours hold again");
    clearing->callback([&line] { line.run = [&line] { return clear(line); }; });
    CLI::App *at = command->add_subcommand("at", "What it says of a moment");
    at->add_option("TIME", options->time, "On the venue's wall: 2016-12-10T19:00; with an offset (+07:00) anywhere")->required();
    at->add_flag("--json", options->isJson, "As JSON");
    at->callback([&line, options] { line.run = [&line, options] { return say(line, *options); }; });
    CLI::App *days = command->add_subcommand("week", "Seven days of it");
    days->add_option("DATE", options->date, "The first of them (today)");
    days->add_flag("--json", options->isJson, "As JSON");
    days->callback([&line, options] { line.run = [&line, options] { return week(line, *options); }; });
}

} // namespace sala
