#include "app/commands/command.h"
#include "app/commands/exhibition_events.h"
#include "app/commands/exhibition_question.h"
#include "app/commands/find_exhibition.h"
#include "app/commands/open_library.h"
#include "app/commands/schedule_file.h"
#include "db/records/public_address.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "translations/language.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace sala {
namespace {

/// Values to change; nothing: left as it is.
struct ExhibitionChanges {
    std::string key;
    std::optional<std::string> address;
    std::optional<std::string> venue;
    std::optional<std::string> firstDay;
    std::optional<std::string> lastDay;
    std::optional<std::string> language;
    std::optional<std::string> zone;
    std::optional<std::string> playlist;
    std::optional<std::string> schedule;
};

QJsonObject rowOf(const Exhibition &exhibition) {
    return {{QStringLiteral("id"), exhibition.id.text()},
            {QStringLiteral("key"), exhibition.key},
            {QStringLiteral("venue"), exhibition.venue},
            {QStringLiteral("country"), exhibition.country},
            {QStringLiteral("firstDay"), exhibition.firstDay.toString(Qt::ISODate)},
            {QStringLiteral("lastDay"), exhibition.lastDay.toString(Qt::ISODate)},
            {QStringLiteral("timeZone"), QString::fromUtf8(exhibition.timeZone)},
            {QStringLiteral("language"), code(exhibition.defaultLanguage)},
            {QStringLiteral("address"), exhibition.publicAddress.toString()},
            {QStringLiteral("schedule"), exhibition.schedule}};
}

int listExhibitions(const CommandLine &line, bool asJson) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto all = library ? ExhibitionRepository(*library).all()
                             : Result<QList<Exhibition>>(tl::unexpected(library.error()));
    if (!all) {
        return failed(all.error());
    }
    QJsonArray rows;
    for (const Exhibition &exhibition : *all) {
        const QJsonObject row = rowOf(exhibition);
        rows.append(row);
        if (!asJson) {
            QStringList columns;
            for (const char *name :
                 {"key", "venue", "firstDay", "lastDay", "timeZone", "language", "address"}) {
                columns.append(row.value(QLatin1String(name)).toString());
            }
            print(columns.join(QStringLiteral("  ")));
        }
    }
    if (asJson) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

Result<QDate> dayFrom(const std::string &text) {
    const QDate day = QDate::fromString(fromArgument(text), Qt::ISODate);
    if (!text.empty() && !day.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is no day; write it as 2016-07-31"),
                    fromArgument(text));
    }
    return day;
}

Result<Exhibition> changed(Exhibition exhibition, const ExhibitionChanges &changes) {
    if (changes.address) {
        const Result<QUrl> address = publicAddressFrom(fromArgument(*changes.address));
        if (!address) {
            return tl::unexpected(address.error());
        }
        exhibition.publicAddress = *address;
    }
    if (changes.venue) {
        exhibition.venue = fromArgument(*changes.venue).normalized(QString::NormalizationForm_C);
    }
    for (const auto &[wanted, field] : {std::pair(&changes.firstDay, &Exhibition::firstDay),
                                        std::pair(&changes.lastDay, &Exhibition::lastDay)}) {
        if (*wanted) {
            const Result<QDate> day = dayFrom(**wanted);
            if (!day) {
                return tl::unexpected(day.error());
            }
            exhibition.*field = *day;
        }
    }
    if (exhibition.firstDay.isValid() && exhibition.lastDay.isValid() &&
        exhibition.lastDay < exhibition.firstDay) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("its last day is before its first"),
                    exhibition.key);
    }
    if (changes.language) {
        const auto language = languageFromCode(fromArgument(*changes.language));
        if (!language) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--language takes en, th, km, my or ja"),
                        fromArgument(*changes.language));
        }
        exhibition.defaultLanguage = *language;
    }
    if (changes.zone) {
        if (!QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(*changes.zone))) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("no time zone is called so; write it as Asia/Yangon"),
                        fromArgument(*changes.zone));
        }
        exhibition.timeZone = QByteArray::fromStdString(*changes.zone);
    }
    return exhibition;
}

Result<void> choosePlaylist(Library &library, const ExhibitionChanges &changes, Exhibition &exhibition) {
    if (!changes.playlist || changes.playlist->empty()) {
        exhibition.playlist = changes.playlist ? PlaylistId() : exhibition.playlist;
        return {};
    }
    const QString key = fromArgument(*changes.playlist);
    return PlaylistRepository(library).find(key).and_then([&](const std::optional<Playlist> &found) -> Result<void> {
        if (!found) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such playlist; `sala playlist list` names them"), key);
        }
        exhibition.playlist = found->id;
        return {};
    });
}

/// Its hours from a file, whose playlists must be there.
Result<void> chooseSchedule(Library &library, const ExhibitionChanges &changes, Exhibition &exhibition) {
    if (!changes.schedule || changes.schedule->empty()) {
        exhibition.schedule = changes.schedule ? QString() : exhibition.schedule;
        return {};
    }
    const QString path = fromArgument(*changes.schedule);
    const auto schedule = scheduleFromFile(path);
    const auto playlists = PlaylistRepository(library).all();
    if (!schedule || !playlists) {
        return tl::unexpected(schedule ? playlists.error() : schedule.error());
    }
    for (const ScheduleLine &line : schedule->rules) {
        const bool isThere = std::any_of(playlists->begin(), playlists->end(),
                                         [&](const Playlist &playlist) { return playlist.key == line.playlist; });
        if (!line.playlist.isEmpty() && !isThere) {
            return fail(ErrorCode::NotFound, QStringLiteral("%1 asks for a playlist that the library does not have; `sala "
                                                            "playlist list` names them").arg(path), line.playlist);
        }
    }
    exhibition.schedule = scheduleText(*schedule);
    return {};
}

int setExhibition(const CommandLine &line, const ExhibitionChanges &changes) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const auto done = findExhibition(*library, changes.key).and_then([&](const Exhibition &found) {
        return changed(found, changes).and_then([&](Exhibition wanted) -> Result<void> {
            const auto chosen = choosePlaylist(*library, changes, wanted).and_then([&] {
                return chooseSchedule(*library, changes, wanted);
            });
            if (!chosen) {
                return chosen;
            }
            return ExhibitionRepository(*library).update(found, wanted, Edit::by(QStringLiteral("command line")));
        });
    });
    return done ? kDone : failed(done.error());
}

} // namespace

void addExhibitionCommand(CommandLine &line) {
    CLI::App *command =
        line.parser.add_subcommand("exhibition", "Lists exhibitions; changes where and when one is, its programme and its question");
    command->require_subcommand(1);
    CLI::App *list = command->add_subcommand("list", "The exhibitions of the library");
    const auto asJson = std::make_shared<bool>(false);
    list->add_flag("--json", *asJson, "As JSON");
    list->callback(
        [&line, asJson] { line.run = [&line, asJson] { return listExhibitions(line, *asJson); }; });

    const auto changes = std::make_shared<ExhibitionChanges>();
    CLI::App *set = command->add_subcommand("set", "Changes what is given; an empty value takes it away");
    set->add_option("KEY", changes->key, "Which one, as `exhibition list` names it")->required();
    set->add_option("--address", changes->address, "Where the public finds it: QR codes lead there");
    set->add_option("--venue", changes->venue, "Name and address of the venue");
    set->add_option("--first-day", changes->firstDay, "2016-07-31");
    set->add_option("--last-day", changes->lastDay, "The last day it is open");
    set->add_option("--language", changes->language, "Of the attract loop: en, th, km, my, ja");
    set->add_option("--zone", changes->zone, "The venue's time zone: Asia/Bangkok");
    set->add_option("--playlist", changes->playlist, "What it plays, by its key; empty: all photographs in their order");
    set->add_option("--schedule", changes->schedule,
                    "When it is open and what plays when: a text file as `schedule set` takes it; - for standard input");
    set->callback(
        [&line, changes] { line.run = [&line, changes] { return setExhibition(line, *changes); }; });
    addEventCommands(*command, line);
    addQuestionCommand(*command, line);
}

} // namespace sala
