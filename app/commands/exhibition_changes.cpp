#include "app/commands/exhibition_changes.h"

#include "app/commands/command.h"
#include "app/commands/schedule_file.h"
#include "app/commands/zawgyi_option.h"
#include "db/records/country.h"
#include "db/records/public_address.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/text_repository.h"
#include "translations/language.h"

#include <QTimeZone>

#include <algorithm>

namespace sala {
namespace {

Result<QString> countryFrom(const std::string &text) {
    const QString country = fromArgument(text).toUpper();
    if (!isCountryCode(country)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("there is no such country; its code has two letters, such as KH (ISO 3166-1)"),
                    fromArgument(text));
    }
    return country;
}

Result<Language> languageFrom(const std::string &text) {
    const auto language = languageFromCode(fromArgument(text));
    if (!language) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a language is en, th, km, my or ja"), fromArgument(text));
    }
    return *language;
}

Result<QDate> dayFrom(const std::string &text) {
    const QDate day = QDate::fromString(fromArgument(text), Qt::ISODate);
    if (!text.empty() && !day.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is no day; write it as 2016-07-31"),
                    fromArgument(text));
    }
    return day;
}

Result<Exhibition> described(Exhibition exhibition, const ExhibitionChanges &changes) {
    if (changes.country) {
        const Result<QString> country = countryFrom(*changes.country);
        if (!country) {
            return tl::unexpected(country.error());
        }
        exhibition.country = *country;
    }
    if (changes.address) {
        const Result<QUrl> address = publicAddressFrom(fromArgument(*changes.address));
        if (!address) {
            return tl::unexpected(address.error());
        }
        exhibition.publicAddress = *address;
    }
    if (changes.venue) {
        exhibition.venue = fromArgument(*changes.venue).normalized(QString::NormalizationForm_C).trimmed();
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

Result<Exhibition> dated(Exhibition exhibition, const ExhibitionChanges &changes) {
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
    return exhibition;
}

/// Where no title is given, --language is the attract loop's, too.
Result<Exhibition> speaking(Exhibition exhibition, const ExhibitionChanges &changes) {
    std::optional<std::string> wanted = changes.defaultLanguage;
    if (changes.titles.empty() && !changes.languages.empty()) {
        if (wanted || changes.languages.size() > 1) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("a --language without a --title of its own"),
                        fromArgument(changes.languages.back()));
        }
        wanted = changes.languages.front();
    }
    if (wanted) {
        const Result<Language> language = languageFrom(*wanted);
        if (!language) {
            return tl::unexpected(language.error());
        }
        exhibition.defaultLanguage = *language;
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

/// Burmese becomes Unicode, as on every way in.
Result<QString> titleFrom(const std::string &text, Language language, WhenUnsure whenUnsure) {
    const QString title = fromArgument(text).trimmed();
    const BurmeseReading reading = language == Language::Burmese ? readBurmese(title, whenUnsure) : BurmeseReading();
    if (reading.encoding == Encoding::Unsure) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("its Burmese title could be Unicode (%1) or Zawgyi (%2); say --zawgyi keep or --zawgyi "
                                   "convert")
                        .arg(reading.asUnicode, reading.asZawgyi));
    }
    if (reading.encoding == Encoding::Zawgyi) {
        printError(QStringLiteral("sala: note: its title was Zawgyi, is now: %1").arg(reading.text));
    }
    return language == Language::Burmese ? reading.text : title;
}

} // namespace

void addExhibitionOptions(CLI::App &command, ExhibitionChanges &changes) {
    command.add_option("--title", changes.titles, "What it is called; once for each --language")
        ->take_all()
        ->allow_extra_args(false);
    command
        .add_option("--language", changes.languages,
                    "Of each --title, in the same order: en, th, km, my, ja; without a title: as --default-language")
        ->take_all()
        ->allow_extra_args(false);
    command.add_option("--default-language", changes.defaultLanguage, "Of the attract loop: en, th, km, my, ja");
    command.add_option("--venue", changes.venue, "Name and address of the venue");
    command.add_option("--zone", changes.zone, "The venue's time zone: Asia/Bangkok");
    command.add_option("--first-day", changes.firstDay, "2016-07-31");
    command.add_option("--last-day", changes.lastDay, "The last day it is open");
    command.add_option("--address", changes.address, "Where the public finds it: QR codes lead there");
    command.add_option("--playlist", changes.playlist,
                       "What it plays, by its key; empty: all photographs in their order");
    command.add_option("--schedule", changes.schedule,
                       "When it is open and what plays when: a text file as `schedule set` takes it; - for standard input");
    changes.whenUnsure = addZawgyiOption(command);
}

Result<Exhibition> changed(Library &library, const Exhibition &exhibition, const ExhibitionChanges &changes) {
    const auto wanted = described(exhibition, changes)
                            .and_then([&](const Exhibition &so) { return dated(so, changes); })
                            .and_then([&](const Exhibition &so) { return speaking(so, changes); });
    return wanted.and_then([&](Exhibition whole) {
        return choosePlaylist(library, changes, whole)
            .and_then([&] { return chooseSchedule(library, changes, whole); })
            .map([&] { return whole; });
    });
}

Result<void> writeTitles(Library &library, const Exhibition &exhibition, const ExhibitionChanges &changes) {
    const bool isOne = changes.titles.size() == 1 && changes.languages.empty(); // in its own language
    if (!changes.titles.empty() && !isOne && changes.titles.size() != changes.languages.size()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("each --title needs a --language"), exhibition.key);
    }
    TextRepository texts(library);
    QList<TextChange> wanted;
    for (std::size_t i = 0; i < changes.titles.size(); ++i) {
        const auto language = isOne ? Result<Language>(exhibition.defaultLanguage) : languageFrom(changes.languages[i]);
        const auto title =
            language.and_then([&](Language its) { return titleFrom(changes.titles[i], its, *changes.whenUnsure); });
        const auto seen =
            title.and_then([&](const QString &) { return texts.get({exhibition.id, TextField::Title, *language}); });
        if (!seen) {
            return tl::unexpected(seen.error());
        }
        wanted.append({seen->key, *title, TextStatus::Translated, seen->revision});
    }
    return texts.setAll(wanted, Edit::by(QStringLiteral("command line")));
}

} // namespace sala
