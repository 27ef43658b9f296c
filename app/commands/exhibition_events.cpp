#include "app/commands/exhibition_events.h"

#include "app/commands/find_exhibition.h"
#include "app/commands/open_library.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace sala {
namespace {

const QString kTimePattern = QStringLiteral("yyyy-MM-dd HH:mm");

struct EventChanges {
    std::string exhibition;
    std::string id; ///< empty: a new one
    std::optional<std::string> start;
    std::optional<std::string> end;
    std::optional<std::string> title;
    std::optional<std::string> sentence;
    std::string language = "en";
};

/// An open library and the exhibition that is spoken of.
struct Opened {
    Library library;
    Exhibition exhibition;
    QTimeZone zone;
};

Result<Opened> open(const CommandLine &line, const std::string &key, Library::Mode mode) {
    auto library = openLibrary(line.libraryPath(), mode);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto found = findExhibition(*library, key);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const QTimeZone zone(found->timeZone);
    if (!zone.isValid()) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("it has no time zone; `sala exhibition set KEY --zone Asia/Yangon` gives it one"),
            fromArgument(key));
    }
    return Opened{std::move(*library), *found, zone};
}

Result<QList<ProgrammeEvent>> eventsOf(Opened &opened) {
    return ProgrammeRepository(opened.library).all().map([&](QList<ProgrammeEvent> all) {
        all.removeIf([&](const ProgrammeEvent &event) { return event.exhibition != opened.exhibition.id; });
        return all;
    });
}

QString timeText(const QDateTime &time, const QTimeZone &zone) {
    return time.isValid() ? time.toTimeZone(zone).toString(kTimePattern) : QString();
}

QJsonObject textsOf(TextRepository &texts, const Id &owner, TextField field) {
    QJsonObject object;
    for (const Language language : kLanguages) {
        const Result<Text> text = texts.get({owner, field, language});
        if (text && !text->body.isEmpty()) {
            object.insert(code(language), text->body);
        }
    }
    return object;
}

int listEvents(const CommandLine &line, const std::string &key, bool asJson) {
    Result<Opened> opened = open(line, key, Library::Mode::ReadOnly);
    const auto events = opened.and_then([](Opened &here) { return eventsOf(here); });
    if (!events) {
        return failed(events.error());
    }
    TextRepository texts(opened->library);
    QJsonArray rows;
    for (const ProgrammeEvent &event : *events) {
        const QJsonObject titles = textsOf(texts, event.id, TextField::Title);
        const QString start = timeText(event.start, opened->zone);
        const QString end = timeText(event.end, opened->zone);
        rows.append(QJsonObject{{QStringLiteral("id"), event.id.text()},
                                {QStringLiteral("start"), start},
                                {QStringLiteral("end"), end},
                                {QStringLiteral("title"), titles},
                                {QStringLiteral("sentence"), textsOf(texts, event.id, TextField::Caption)}});
        if (!asJson) {
            const QString title = titles.isEmpty() ? QString() : titles.begin().value().toString();
            print(QStringList{event.id.text(), start, end, titles.keys().join(u' '), title}.join(
                QStringLiteral("  ")));
        }
    }
    if (asJson) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

Result<QDateTime> timeFrom(const std::string &text, const QTimeZone &zone) {
    const QDateTime local = QDateTime::fromString(fromArgument(text), kTimePattern);
    const QDateTime time(local.date(), local.time(), zone);
    // A time that a change to summer time leaves out comes back as another one.
    if (!local.isValid() || !time.isValid() || time.time() != local.time()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is no time there; write it as 2016-07-31 18:00, in the venue's zone"),
                    fromArgument(text));
    }
    return time.toUTC();
}

Result<ProgrammeEvent> changed(ProgrammeEvent event, const EventChanges &changes, const QTimeZone &zone) {
    for (const auto &[wanted, field] :
         {std::pair(&changes.start, &ProgrammeEvent::start), std::pair(&changes.end, &ProgrammeEvent::end)}) {
        if (*wanted) {
            const Result<QDateTime> time = timeFrom(**wanted, zone);
            if (!time) {
                return tl::unexpected(time.error());
            }
            event.*field = *time;
        }
    }
    if (!event.start.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a new event needs --start"));
    }
    if (!event.end.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a new event needs --end"));
    }
    if (event.end <= event.start) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it ends before it begins"));
    }
    return event;
}

Result<ProgrammeEvent> find(Opened &opened, const QString &id) {
    return eventsOf(opened).and_then([&](const QList<ProgrammeEvent> &all) -> Result<ProgrammeEvent> {
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const ProgrammeEvent &event) { return event.id.text() == id; });
        if (it == all.end()) {
            return fail(ErrorCode::NotFound,
                        QStringLiteral("there is no such event; `sala exhibition events KEY` names them"),
                        id);
        }
        return *it;
    });
}

Result<void> setTexts(Opened &opened, const ProgrammeEvent &event, const EventChanges &changes,
                      const Edit &edit) {
    const auto language = languageFromCode(fromArgument(changes.language));
    if (!language) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--language takes en, th, km, my or ja"),
                    fromArgument(changes.language));
    }
    TextRepository texts(opened.library);
    for (const auto &[wanted, field] :
         {std::pair(&changes.title, TextField::Title), std::pair(&changes.sentence, TextField::Caption)}) {
        if (!*wanted) {
            continue;
        }
        const Result<RevisionId> set =
            texts.get({event.id, field, *language}).and_then([&](const Text &seen) {
                return texts.set({seen.key, fromArgument(**wanted), TextStatus::Translated, seen.revision},
                                 edit);
            });
        if (!set) {
            return tl::unexpected(set.error());
        }
    }
    return {};
}

Result<ProgrammeEvent> write(Opened &opened, const EventChanges &changes) {
    const Edit edit = Edit::by(QStringLiteral("command line"));
    ProgrammeRepository events(opened.library);
    ProgrammeEvent seen;
    if (!changes.id.empty()) {
        const Result<ProgrammeEvent> found = find(opened, fromArgument(changes.id));
        if (!found) {
            return found;
        }
        seen = *found;
    }
    seen.exhibition = opened.exhibition.id;
    return changed(seen, changes, opened.zone).and_then([&](ProgrammeEvent wanted) {
        const bool isNew = wanted.id.isNull();
        if (isNew) {
            wanted.id = Id::generate();
        }
        return (isNew ? events.add(wanted, edit) : events.update(seen, wanted, edit))
            .and_then([&] { return setTexts(opened, wanted, changes, edit); })
            .map([&] { return wanted; });
    });
}

/// The event and its words, or nothing.
int setEvent(const CommandLine &line, const EventChanges &changes) {
    if (changes.id.empty() && !changes.title) {
        return failed(QStringLiteral("a new event needs --title"));
    }
    Result<Opened> opened = open(line, changes.exhibition, Library::Mode::ReadWrite);
    if (!opened) {
        return failed(opened.error());
    }
    auto transaction = Transaction::begin(opened->library);
    if (!transaction) {
        return failed(transaction.error());
    }
    const Result<ProgrammeEvent> written = write(*opened, changes).and_then([&](const ProgrammeEvent &event) {
        return transaction->commit().map([&] { return event; });
    });
    if (!written) {
        return failed(written.error());
    }
    print(written->id.text());
    return kDone;
}

int cancelEvent(const CommandLine &line, const EventChanges &changes) {
    Result<Opened> opened = open(line, changes.exhibition, Library::Mode::ReadWrite);
    if (!opened) {
        return failed(opened.error());
    }
    const auto removed = find(*opened, fromArgument(changes.id)).and_then([&](const ProgrammeEvent &event) {
        return ProgrammeRepository(opened->library).remove(event, Edit::by(QStringLiteral("command line")));
    });
    return removed ? kDone : failed(removed.error());
}

} // namespace

void addEventCommands(CLI::App &exhibition, CommandLine &line) {
    const auto changes = std::make_shared<EventChanges>();
    const auto asJson = std::make_shared<bool>(false);
    const auto withKey = [&](CLI::App *command) {
        command->add_option("KEY", changes->exhibition, "Which exhibition, as `exhibition list` names it")
            ->required();
        return command;
    };
    CLI::App *list =
        withKey(exhibition.add_subcommand("events", "Its programme: talks, launches, other events"));
    list->add_flag("--json", *asJson, "As JSON, with the words in every language");
    list->callback([&line, changes, asJson] {
        line.run = [&line, changes, asJson] { return listEvents(line, changes->exhibition, *asJson); };
    });

    CLI::App *set = withKey(
        exhibition.add_subcommand("event", "Adds an event, or changes the one of --id; prints its id"));
    set->add_option("--id", changes->id, "The event to change, as `exhibition events` names it");
    set->add_option("--start", changes->start, "\"2016-07-31 18:00\", in the venue's time zone");
    set->add_option("--end", changes->end, "When it ends; that minute is not part of it");
    set->add_option("--title", changes->title, "What it is called, in --language");
    set->add_option("--sentence", changes->sentence,
                    "A sentence about it, in --language; empty takes it away");
    set->add_option("--language", changes->language, "Of the words: en (default), th, km, my, ja");
    set->callback([&line, changes] { line.run = [&line, changes] { return setEvent(line, *changes); }; });

    CLI::App *cancel = withKey(exhibition.add_subcommand("cancel", "Takes an event out of the programme"));
    cancel->add_option("ID", changes->id, "As `exhibition events` names it")->required();
    cancel->callback(
        [&line, changes] { line.run = [&line, changes] { return cancelEvent(line, *changes); }; });
}

} // namespace sala
