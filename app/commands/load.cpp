#include "app/commands/editions_command.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/staff_lock.h"

#include <QJsonArray>

namespace sala {
namespace {

struct LoadCommand {
    std::string file;
    std::string trust;
    bool isDryRun = false;
    bool isWhole = false;
    bool isJson = false;
};

QString megabytes(qint64 bytes) {
    return QStringLiteral("%1 MB").arg((bytes + 999'999) / 1'000'000);
}

QString titleOf(const EditionReport &report) {
    return report.titles.value(report.exhibition.defaultLanguage,
                               report.titles.value(Language::English, report.exhibition.key));
}

QJsonObject jsonOf(const EditionReport &report) {
    QJsonObject row = rowOf(report.label);
    row.insert(QStringLiteral("refusal"), name(report.refusal));
    row.insert(QStringLiteral("detail"), report.detail);
    row.insert(QStringLiteral("title"), titleOf(report));
    row.insert(QStringLiteral("venue"), report.exhibition.venue);
    row.insert(QStringLiteral("works"), countsOf(report.works));
    row.insert(QStringLiteral("bytes"), report.bytes);
    row.insert(QStringLiteral("bytesToCopy"), report.bytesToCopy);
    row.insert(QStringLiteral("bytesFree"), report.bytesFree);
    row.insert(QStringLiteral("shown"), report.shown ? rowOf(*report.shown) : QJsonObject());
    return row;
}

void say(const EditionReport &report) {
    print(
        QStringLiteral("Edition %1 of %2, published %3: %4.")
            .arg(report.label.number)
            .arg(titleOf(report), report.label.published.toString(Qt::ISODate), countedWorks(report.works)));
    print(QStringLiteral("To copy: %1 of %2; %3 are free.")
              .arg(megabytes(report.bytesToCopy), megabytes(report.bytes), megabytes(report.bytesFree)));
    if (report.shown) {
        print(QStringLiteral("Shown now: edition %1.").arg(report.shown->number));
    }
}

int refused(const EditionReport &report, const LoadCommand &command) {
    if (command.isJson) {
        printJson(QJsonDocument(jsonOf(report)));
    }
    return failed(Error{ErrorCode::NotAllowed, report.detail, fromArgument(command.file)});
}

int load(const CommandLine &line, const LoadCommand &command) {
    Result<KioskState> state = openState(line);
    if (!state) {
        return failed(state.error());
    }
    LoadOptions options;
    options.trust = fromArgument(command.trust);
    options.isWhole = command.isWhole;
    options.progress = printMegabytes;
    const QString path = fromArgument(command.file);
    const EditionReport report = inspectEdition(path, *state, options);
    if (report.refusal != EditionRefusal::None) {
        if (command.isDryRun && !command.isJson && report.label.number > 0) {
            say(report); // what it is, also when it is refused
        }
        return refused(report, command);
    }
    if (!command.isDryRun) {
        const auto loaded = loadEdition(path, *state, options);
        if (!loaded) {
            return failed(loaded.error());
        }
    }
    if (command.isJson) {
        printJson(QJsonDocument(jsonOf(report)));
        return kDone;
    }
    say(report);
    print(command.isDryRun
              ? QStringLiteral("It can be loaded. Nothing was changed.")
              : QStringLiteral("Loaded. A running kiosk shows it as soon as nobody is touching it."));
    if (const auto hasPin = StaffLock(*state).isSet(); hasPin && !*hasPin) {
        print(QStringLiteral("No PIN is set: staff cannot come in by touch. `sala staff passphrase` sets one."));
    }
    return kDone;
}

int goBack(const CommandLine &line) {
    Result<KioskState> state = existingState(line);
    const auto shown = state.and_then([](KioskState &open) { return rollBack(open); });
    if (!shown) {
        return failed(shown.error());
    }
    print(QStringLiteral("Edition %1 is shown again.").arg(shown->label.number));
    return kDone;
}

int listEditions(const CommandLine &line, bool isJson) {
    Result<KioskState> state = existingState(line);
    const auto editions = state.and_then([](KioskState &open) { return open.editions(); });
    if (!editions) {
        return failed(editions.error());
    }
    QJsonArray rows;
    for (const KioskEdition &edition : *editions) {
        if (edition.role == KioskEdition::Role::Kept) {
            continue;
        }
        QJsonObject row = rowOf(edition.label);
        const QString role = edition.role == KioskEdition::Role::Current ? QStringLiteral("shown")
                             : edition.mayReturn                         ? QStringLiteral("before")
                                                                         : QStringLiteral("withdrawn");
        row.insert(QStringLiteral("role"), role);
        row.insert(QStringLiteral("file"), state->pathOf(edition));
        row.insert(QStringLiteral("loaded"), edition.loaded.toString(Qt::ISODate));
        rows.append(row);
        if (!isJson) {
            print(QStringLiteral("%1  %2  published %3  loaded %4  %5")
                      .arg(role)
                      .arg(edition.label.number)
                      .arg(edition.label.published.toString(Qt::ISODate),
                           edition.loaded.toString(Qt::ISODate), fingerprint(edition.label.publicKey)));
        }
    }
    if (isJson) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

} // namespace

Result<KioskState> openState(const CommandLine &line) {
    return KioskState::open(line.stateFolder());
}

Result<KioskState> existingState(const CommandLine &line) {
    return KioskState::openExisting(line.stateFolder()).map_error([](Error error) {
        if (error.code == ErrorCode::NotFound) {
            error.detail = QStringLiteral("there is no kiosk in this folder; --state names another, `load`, `staff set` or "
                                          "`schedule set` begins one");
        }
        return error;
    });
}

void addLoadCommands(CommandLine &line) {
    const auto options = std::make_shared<LoadCommand>();
    CLI::App *command = line.parser.add_subcommand(
        "load", "Gives this kiosk an edition: checks seal, rows and every piece, then switches in one step");
    command->add_option("FILE", options->file, "The edition, as `publish` wrote it")->required();
    command->add_flag("--dry-run", options->isDryRun, "Only says what it is and whether it can be loaded");
    command->add_option("--trust", options->trust,
                        "The fingerprint of an organisation this kiosk shall trust from now on");
    command->add_flag("--whole", options->isWhole, "Copies every piece again: mends a damaged disk");
    command->add_flag("--json", options->isJson, "As JSON");
    command->callback([&line, options] { line.run = [&line, options] { return load(line, *options); }; });

    CLI::App *back = line.parser.add_subcommand("rollback", "Shows the edition before this one again");
    back->callback([&line] { line.run = [&line] { return goBack(line); }; });

    const auto isJson = std::make_shared<bool>(false);
    CLI::App *list = line.parser.add_subcommand("editions", "The editions this kiosk has");
    list->add_flag("--json", *isJson, "As JSON");
    list->callback([&line, isJson] { line.run = [&line, isJson] { return listEditions(line, *isJson); }; });
}

} // namespace sala
