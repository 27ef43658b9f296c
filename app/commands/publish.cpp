#include "app/commands/editions_command.h"
#include "app/commands/find_exhibition.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "db/storage/confirmations.h"
#include "db/storage/kiosk/kiosk_state.h"
#include "media/film/film_cleaner.h"

#include <QDir>
#include <QFileInfo>

namespace sala {
namespace {

struct PublishOptions {
    std::string exhibition;
    std::string key;
    std::string file;
    bool isJson = false;
};

/// The one that was named, else the machine's own.
QString keyFile(const CommandLine &line, const std::string &named) {
    return named.empty() ? organisationKeyFile(line.stateFolder()) : fromArgument(named);
}

/// What kiosks left on the stick that it goes to.
TakenReceipts receiptsBeside(Library &library, const QString &edition) {
    const QString folder = QFileInfo(edition).absolutePath();
    const TakenReceipts taken = takeReceiptsIn(library, folder, QDateTime::currentDateTimeUtc()).value_or(TakenReceipts());
    for (const QString &refused : taken.refused) {
        printError(QStringLiteral("sala: note: %1").arg(refused));
    }
    return taken;
}

int publish(const CommandLine &line, const PublishOptions &options) {
    const Result<SealKey> key = SealKey::read(keyFile(line, options.key));
    if (!key) {
        return failed(key.error());
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto exhibition =
        library.and_then([&](Library &open) { return findExhibition(open, options.exhibition); });
    if (!exhibition) {
        return failed(exhibition.error());
    }
    const TakenReceipts receipts = receiptsBeside(*library, fromArgument(options.file));
    PublishOrder order;
    order.exhibition = exhibition->id;
    order.path = fromArgument(options.file);
    order.time = QDateTime::currentDateTimeUtc();
    order.cleaner = filmCleanerBeside(line.libraryPath());
    order.progress = printMegabytes;
    const auto published = publishEdition(*library, *key, order);
    if (!published) {
        return failed(published.error());
    }
    if (options.isJson) {
        QJsonObject report = jsonOf(*published, *library);
        report.insert(QStringLiteral("receipts"), receipts.taken);
        printJson(QJsonDocument(report));
        return kDone;
    }
    for (const QString &row : reportOf(*published, *library)) {
        print(row);
    }
    if (receipts.taken > 0) {
        print(QStringLiteral("%1 of kiosks taken in; `sala consent withdrawals` lists who has confirmed what")
                  .arg(counted(receipts.taken, QStringLiteral("receipt"))));
    }
    return kDone;
}

int newKey(const CommandLine &line, const std::string &named) {
    const QString path = keyFile(line, named);
    if (named.empty()) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    const SealKey key = SealKey::generate();
    const Result<void> written = key.write(path);
    if (!written) {
        return failed(written.error());
    }
    print(fingerprint(key.publicKey()));
    return kDone;
}

int showKey(const CommandLine &line, const std::string &named) {
    const Result<SealKey> key = SealKey::read(keyFile(line, named));
    if (!key) {
        return failed(key.error());
    }
    print(fingerprint(key->publicKey()));
    return kDone;
}

} // namespace

void addPublishCommand(CommandLine &line) {
    const auto options = std::make_shared<PublishOptions>();
    CLI::App *command = line.parser.add_subcommand(
        "publish",
        "Writes a sealed edition: what one exhibition's consents allow, and what was left out and why");
    command->add_option("--exhibition", options->exhibition, "For which exhibition, by its key")->required();
    command->add_option("--key", options->key,
                        "The organisation's key, instead of organisation.key beside the kiosk's state (--state)");
    command
        ->add_option("-o,--output", options->file,
                     "The edition's file, usually *.sala; it must not be there yet")
        ->required();
    command->add_flag("--json", options->isJson, "The report as JSON");
    command->callback([&line, options] { line.run = [&line, options] { return publish(line, *options); }; });
}

void addKeyCommand(CommandLine &line) {
    CLI::App *command = line.parser.add_subcommand("key", "The key an organisation seals its editions with");
    command->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    CLI::App *make =
        command->add_subcommand("new", "Makes one, and says its fingerprint: write that on the staff's card");
    make->add_option("FILE", *file,
                     "Keep it secret, and a copy of it safe; without a name organisation.key beside the kiosk's state"
                     " (--state), where `publish` and staff's page look for it");
    make->callback([&line, file] { line.run = [&line, file] { return newKey(line, *file); }; });
    CLI::App *show = command->add_subcommand("show", "Says the fingerprint of one");
    show->add_option("FILE", *file, "The key; without a name that one");
    show->callback([&line, file] { line.run = [&line, file] { return showKey(line, *file); }; });
}

} // namespace sala
