#include "app/commands/command.h"
#include "app/commands/exhibition_changes.h"
#include "app/commands/exhibition_events.h"
#include "app/commands/exhibition_question.h"
#include "app/commands/find_exhibition.h"
#include "app/commands/open_library.h"
#include "db/records/playlist_rules.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/transaction.h"
#include "translations/language.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace sala {
namespace {

QJsonObject rowOf(const Exhibition &exhibition, const QList<Text> &texts) {
    QJsonObject titles;
    for (const Text &text : texts) {
        if (text.key.field == TextField::Title && !text.body.isEmpty()) {
            titles.insert(code(text.key.language), text.body);
        }
    }
    return {{QStringLiteral("id"), exhibition.id.text()},
            {QStringLiteral("key"), exhibition.key},
            {QStringLiteral("title"), titles},
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
        const auto texts = TextRepository(*library).of(exhibition.id);
        if (!texts) {
            return failed(texts.error());
        }
        const QJsonObject row = rowOf(exhibition, *texts);
        rows.append(row);
        if (!asJson) {
            QStringList columns;
            for (const char *name :
                 {"key", "country", "venue", "firstDay", "lastDay", "timeZone", "language", "address"}) {
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

/// All of it or nothing.
int edit(const CommandLine &line, const std::function<Result<void>(Library &)> &change) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    auto transaction = Transaction::begin(*library);
    if (!transaction) {
        return failed(transaction.error());
    }
    const Result<void> done = change(*library).and_then([&] { return transaction->commit(); });
    return done ? kDone : failed(done.error());
}

int setExhibition(const CommandLine &line, const ExhibitionChanges &changes) {
    return edit(line, [&](Library &library) {
        return findExhibition(library, changes.key).and_then([&](const Exhibition &found) {
            return changed(library, found, changes).and_then([&](const Exhibition &wanted) {
                return ExhibitionRepository(library)
                    .update(found, wanted, Edit::by(QStringLiteral("command line")))
                    .and_then([&] { return writeTitles(library, wanted, changes); });
            });
        });
    });
}

int addExhibition(const CommandLine &line, const ExhibitionChanges &changes) {
    Exhibition fresh;
    fresh.id = ExhibitionId::generate();
    fresh.key = fromArgument(changes.key).normalized(QString::NormalizationForm_C);
    if (!isPlaylistKey(fresh.key)) { // the same words on the command line
        return failed(Error{ErrorCode::InvalidInput,
                            QStringLiteral("a key has letters, digits, hyphens and dots, such as phnom-penh"), fresh.key});
    }
    return edit(line, [&](Library &library) {
        return changed(library, fresh, changes).and_then([&](const Exhibition &wanted) {
            return ExhibitionRepository(library)
                .add(wanted, Edit::by(QStringLiteral("command line")))
                .and_then([&] { return writeTitles(library, wanted, changes); });
        });
    });
}

} // namespace

void addExhibitionCommand(CommandLine &line) {
    CLI::App *command = line.parser.add_subcommand(
        "exhibition", "Makes and lists exhibitions; changes where and when one is, its titles, its programme and its question");
    command->require_subcommand(1);
    CLI::App *list = command->add_subcommand("list", "The exhibitions of the library");
    const auto asJson = std::make_shared<bool>(false);
    list->add_flag("--json", *asJson, "As JSON, with the titles in every language");
    list->callback(
        [&line, asJson] { line.run = [&line, asJson] { return listExhibitions(line, *asJson); }; });

    const auto fresh = std::make_shared<ExhibitionChanges>();
    CLI::App *add = command->add_subcommand("add", "Makes one; it shows all works until it is given a playlist");
    add->add_option("KEY", fresh->key, "A short name for the command line: bangkok")->required();
    add->add_option("--country", fresh->country, "Where it is, two letters: TH; consents are asked for this country")
        ->required();
    addExhibitionOptions(*add, *fresh);
    add->callback([&line, fresh] { line.run = [&line, fresh] { return addExhibition(line, *fresh); }; });

    const auto changes = std::make_shared<ExhibitionChanges>();
    CLI::App *set = command->add_subcommand("set", "Changes what is given; an empty value takes it away");
    set->add_option("KEY", changes->key, "Which one, as `exhibition list` names it")->required();
    set->add_option("--country", changes->country,
                    "Where it is, two letters: TH; consents are asked for this country, from the next edition on");
    addExhibitionOptions(*set, *changes);
    set->callback(
        [&line, changes] { line.run = [&line, changes] { return setExhibition(line, *changes); }; });
    addEventCommands(*command, line);
    addQuestionCommand(*command, line);
}

} // namespace sala
