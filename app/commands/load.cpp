#include "app/commands/editions_command.h"
#include "app/commands/given_file.h"
#include "db/records/seal_key.h"
#include "db/storage/editions/kiosk_editions.h"
#include "db/storage/kiosk/kiosk_receipt.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/kiosk/staff_lock.h"
#include "db/storage/kiosk/state_file.h"

#include <QDir>
#include <QFileInfo>
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
    QJsonObject row = report.label.number > 0 ? rowOf(report.label) : QJsonObject(); // what is no edition says nothing
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

/// The words of a failure, for people and for programs.
struct Failure {
    QString what;
    QString where;
    QString next;
};

/// What to do where the error's own words do not say it.
QString usualNextStep(ErrorCode code) {
    switch (code) {
    case ErrorCode::Corrupt:
        return QStringLiteral("copy it again from where it came from");
    case ErrorCode::Busy:
        return QStringLiteral("try again when that has finished");
    case ErrorCode::NotAllowed:
        return QStringLiteral("run this as the user whom the kiosk's folder belongs to");
    case ErrorCode::Io:
        return QStringLiteral("see that the stick is plugged in and the kiosk's disk has room, then try again: it goes on where "
                              "it was");
    default:
        return QStringLiteral("check the name, and try again");
    }
}

/// "What is wrong; what to do": many say both.
Failure failureOf(const Error &error) {
    const qsizetype end = error.detail.indexOf(QLatin1String("; "));
    return {error.detail.left(end), error.subject, end < 0 ? usualNextStep(error.code) : error.detail.mid(end + 2)};
}

/// `row` is what else is known of the file.
int failedToLoad(const LoadCommand &command, const Failure &failure, QJsonObject row) {
    if (command.isJson) {
        row.insert(QStringLiteral("ok"), false);
        row.insert(QStringLiteral("what"), failure.what);
        row.insert(QStringLiteral("where"), failure.where);
        row.insert(QStringLiteral("next"), failure.next);
        printJson(QJsonDocument(row));
    }
    return failed(QStringLiteral("%1: %2; %3").arg(failure.where, failure.what, failure.next));
}

int refused(const LoadCommand &command, const EditionReport &report) {
    if (command.isDryRun && !command.isJson && report.label.number > 0) {
        say(report); // what it is, also when it is refused
    }
    const bool isDamaged = report.refusal == EditionRefusal::Damaged || report.refusal == EditionRefusal::Unreadable;
    const QString what = isDamaged ? failureOf({ErrorCode::Corrupt, report.detail}).what : report.detail; // what to do is said once
    return failedToLoad(command, {what, fromArgument(command.file), nextStep(report)}, jsonOf(report));
}

/// Comes home with the stick; empty where it cannot be written.
QString leftReceipt(const LoadCommand &command, KioskState &state) {
    return command.isDryRun ? QString()
                            : leaveReceipt(state, fromArgument(command.file), QDateTime::currentDateTimeUtc()).value_or(QString());
}

int done(const LoadCommand &command, KioskState &state, const EditionReport &report) {
    const QString receipt = leftReceipt(command, state);
    if (command.isJson) {
        QJsonObject row = jsonOf(report);
        row.insert(QStringLiteral("receipt"), receipt);
        row.insert(QStringLiteral("ok"), true);
        printJson(QJsonDocument(row));
        return kDone;
    }
    say(report);
    print(report.refusal == EditionRefusal::Shown
              ? QStringLiteral("This kiosk shows it already. Nothing was changed.")
          : command.isDryRun ? QStringLiteral("It can be loaded. Nothing was changed.")
                             : QStringLiteral("Loaded. A running kiosk shows it as soon as nobody is touching it."));
    if (!command.isDryRun) {
        print(receipt.isEmpty() ? QStringLiteral("No receipt could be written beside it: `sala receipt FILE` writes one, for whoever "
                                                 "published it.")
                                : QStringLiteral("For whoever published it, this kiosk's receipt is %1.").arg(receipt));
    }
    if (const auto hasPin = StaffLock(state).isSet(); hasPin && !*hasPin) {
        print(QStringLiteral("No PIN is set: staff cannot come in by touch. `sala staff passphrase` sets one."));
    }
    if (const auto settings = readSettings(state); settings && settings->country.isEmpty()) {
        print(QStringLiteral("Nobody has said in which country this kiosk stands: it takes editions for any. "
                             "`sala staff set --country %1` says so.")
                  .arg(report.exhibition.country));
    }
    return kDone;
}

LoadOptions optionsOf(const LoadCommand &command) {
    LoadOptions options;
    options.trust = fromArgument(command.trust);
    options.isWhole = command.isWhole;
    options.progress = printMegabytes;
    return options;
}

/// Takes away, at its end, the kiosk that looking has made where there was none.
class NothingIsMade {
  public:
    explicit NothingIsMade(QString folder)
        : m_folder(std::move(folder)), m_wasFolder(m_folder.isEmpty() || QFileInfo::exists(m_folder)),
          m_wasKiosk(m_folder.isEmpty() || isAnyStateIn(m_folder)) {}
    ~NothingIsMade() {
        if (!m_wasKiosk) {
            unmakeState(m_folder);
        }
        if (!m_wasFolder) {
            QDir().rmdir(m_folder);
        }
    }
    NothingIsMade(const NothingIsMade &) = delete;
    NothingIsMade &operator=(const NothingIsMade &) = delete;

  private:
    QString m_folder;
    bool m_wasFolder;
    bool m_wasKiosk;
};

int load(const CommandLine &line, const LoadCommand &command) {
    const LoadOptions options = optionsOf(command);
    if (!options.trust.isEmpty() && !fingerprintFrom(options.trust)) {
        return wrongUsage(QStringLiteral("--trust takes the 16 digits and letters of the organisation's card, such as "
                                         "7F3A-09C2-55D1-E04B"));
    }
    const NothingIsMade nothing(command.isDryRun ? line.stateFolder() : QString());
    Result<KioskState> state = openState(line);
    if (!state) {
        return failedToLoad(command, failureOf(state.error()), {});
    }
    const QString path = fromArgument(command.file);
    const Result<EditionReport> report =
        command.isDryRun ? proveEdition(path, *state, options) : inspectEdition(path, *state, options);
    if (!report) {
        return failedToLoad(command, failureOf(report.error()), {});
    }
    if (report->refusal == EditionRefusal::Shown) {
        // A script that prepares kiosks may run twice; what a kill left to erase is done before it is told that all is well.
        const Result<void> finished = command.isDryRun ? Result<void>() : finishEditions(*state);
        return finished ? done(command, *state, *report) : failedToLoad(command, failureOf(finished.error()), jsonOf(*report));
    }
    const bool isRefused = report->refusal != EditionRefusal::None;
    if (command.isDryRun) {
        return isRefused ? refused(command, *report) : done(command, *state, *report);
    }
    const auto loaded = loadEdition(path, *state, options);
    return loaded      ? done(command, *state, *report)
           : isRefused ? refused(command, *report)
                       : failedToLoad(command, failureOf(loaded.error()), jsonOf(*report));
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

namespace {

int writeReceipt(const CommandLine &line, const std::string &file) {
    Result<KioskState> state = existingState(line);
    const auto text = state.and_then([](KioskState &open) { return makeReceipt(open, QDateTime::currentDateTimeUtc()); });
    const auto written = text.and_then(
        [&](const QByteArray &bytes) { return writeGiven(fromArgument(file), bytes, Overwriting::WhenSaid); });
    return written ? kDone : failed(written.error());
}

} // namespace

void addReceiptCommand(CommandLine &line) {
    const auto file = std::make_shared<std::string>();
    CLI::App *command = line.parser.add_subcommand(
        "receipt", "Writes what this kiosk has loaded and which withdrawals it has obeyed, signed, for whoever publishes: `load` "
                   "leaves one beside the edition. No work and nobody is named in it");
    command->add_option("FILE", *file, "Usually *.receipt; one that is there is replaced")->required();
    command->callback([&line, file] { line.run = [&line, file] { return writeReceipt(line, *file); }; });
}

void addLoadCommands(CommandLine &line) {
    const auto options = std::make_shared<LoadCommand>();
    CLI::App *command = line.parser.add_subcommand(
        "load", "Gives this kiosk an edition: checks seal, rows and every piece, then switches in one step");
    command->add_option("FILE", options->file, "The edition, as `publish` wrote it")->required();
    command->add_flag("--dry-run", options->isDryRun, "Only reads all of it, and says what it is and whether it can be loaded");
    command->add_option("--trust", options->trust,
                        "The number on the card of an organisation that this kiosk shall trust from now on; refused when "
                        "the edition has another");
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
