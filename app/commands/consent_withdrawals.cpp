// Which kiosks have confirmed that they obeyed a withdrawal, and what they brought back.

#include "app/commands/consent_command.h"
#include "app/commands/given_file.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "db/records/seal_key.h"
#include "db/storage/confirmations.h"
#include "db/storage/work_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

QString numbers(const QList<qint64> &editions) {
    QStringList all;
    for (const qint64 edition : editions) {
        all.append(QString::number(edition));
    }
    return all.join(QStringLiteral(", "));
}

QJsonArray jsonOf(const QList<qint64> &editions) {
    QJsonArray all;
    for (const qint64 edition : editions) {
        all.append(edition);
    }
    return all;
}

QJsonObject jsonOf(const WithdrawalSheet &sheet) {
    QJsonArray kiosks;
    for (const Confirmation &kiosk : sheet.kiosks) {
        kiosks.append(QJsonObject{{QStringLiteral("kiosk"), fingerprint(kiosk.kiosk)},
                                  {QStringLiteral("confirmed"), kiosk.isConfirmed},
                                  {QStringLiteral("editions"), jsonOf(kiosk.editions)},
                                  {QStringLiteral("heard"), kiosk.heard.toString(Qt::ISODate)}});
    }
    return {{QStringLiteral("work"), sheet.work.text()},
            {QStringLiteral("country"), sheet.country},
            {QStringLiteral("time"), sheet.time.toString(Qt::ISODate)},
            {QStringLiteral("editions"), jsonOf(sheet.editions)},
            {QStringLiteral("unheard"), jsonOf(sheet.unheard)},
            {QStringLiteral("settled"), sheet.isSettled()},
            {QStringLiteral("kiosks"), kiosks}};
}

/// By its file's name while the library has it.
QString nameOf(Library &library, const Id &work) {
    const auto found = WorkRepository(library).get(WorkId(work));
    return found && !found->source.isEmpty() ? QStringLiteral("%1 (%2)").arg(work.text(), found->source) : work.text();
}

void say(Library &library, const WithdrawalSheet &sheet) {
    print(QStringLiteral("%1  withdrawn %2%3  %4")
              .arg(nameOf(library, sheet.work), sheet.time.toString(Qt::ISODate),
                   sheet.country.isEmpty() ? QString() : QStringLiteral(" in ") + sheet.country,
                   sheet.isSettled() ? QStringLiteral("confirmed by all") : QStringLiteral("NOT confirmed by all")));
    for (const Confirmation &kiosk : sheet.kiosks) {
        print(QStringLiteral("  kiosk %1  %2  loaded %3 %4  last heard %5")
                  .arg(fingerprint(kiosk.kiosk), kiosk.isConfirmed ? QStringLiteral("confirmed") : QStringLiteral("NOT confirmed"),
                       kiosk.editions.size() == 1 ? QStringLiteral("edition") : QStringLiteral("editions"), numbers(kiosk.editions),
                       kiosk.heard.toString(Qt::ISODate)));
    }
    if (!sheet.unheard.isEmpty()) {
        print(QStringLiteral("  no kiosk has said that it loaded %1 %2")
                  .arg(sheet.unheard.size() == 1 ? QStringLiteral("edition") : QStringLiteral("editions"), numbers(sheet.unheard)));
    }
}

int listWithdrawals(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto sheets = library.and_then([](Library &open) { return withdrawalSheets(open); });
    if (!sheets) {
        return failed(sheets.error());
    }
    QJsonArray rows;
    for (const WithdrawalSheet &sheet : *sheets) {
        rows.append(jsonOf(sheet));
        if (!options.isJson) {
            say(*library, sheet);
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

QString wordFor(TakenReceipt taken) {
    return taken == TakenReceipt::New    ? QStringLiteral("taken in")
           : taken == TakenReceipt::Same ? QStringLiteral("known already")
                                         : QStringLiteral("older than what is known of this kiosk; nothing has changed");
}

int confirm(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    int code = kDone;
    for (const std::string &file : options.receipts) {
        const QString path = fromArgument(file);
        auto taken = bytesOfGiven(path, kMostReceiptBytes).and_then([&](const QByteArray &text) {
            return takeReceipt(*library, text, QDateTime::currentDateTimeUtc());
        });
        if (taken) {
            print(QStringLiteral("%1: %2").arg(path, wordFor(*taken)));
        } else {
            taken.error().subject = path;
            code = failed(taken.error());
        }
    }
    return code;
}

} // namespace

void addConsentWithdrawals(CLI::App &consent, const AddConsentRun &run, const std::shared_ptr<ConsentOptions> &options) {
    CLI::App *list = consent.add_subcommand(
        "withdrawals", "Each withdrawal with the kiosks that loaded an edition with the work, and whether they have confirmed");
    list->add_flag("--json", options->isJson, "As JSON");
    run(list, listWithdrawals);
    CLI::App *confirmed = consent.add_subcommand(
        "confirmed", "Takes in receipts of kiosks; `publish` takes those on its stick in by itself");
    confirmed->add_option("FILE", options->receipts, "sala-kiosk-….receipt, as `load` and `receipt` write them")->required();
    run(confirmed, confirm);
}

} // namespace sala
