// What people agreed to: seen, recorded and taken back.

#include "app/bringing/likenesses.h"
#include "app/commands/consent_command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/storage/erasure.h"
#include "db/storage/migration_copies.h"
#include "db/storage/record_repository.h"
#include "db/storage/withdrawal.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

const QString kAuthor = QStringLiteral("command line");

Result<WithdrawalOrder> orderFrom(Library &library, const ConsentOptions &options) {
    const auto countries = countriesIn(options.countries);
    const auto works = findWorks(library, options.works);
    const auto person = PersonRepository(library).find(fromArgument(options.person).trimmed());
    if (!countries || !works || !person) {
        return tl::unexpected(!countries ? countries.error() : !works ? works.error() : person.error());
    }
    if (!*person) {
        return fail(ErrorCode::NotFound, QStringLiteral("nobody has this reference; `sala consent list` has them all"),
                    fromArgument(options.person));
    }
    WithdrawalOrder order{(*person)->id, {}, {}, *countries};
    if (const auto use = consentUseFromName(fromArgument(options.withdrawnUse))) { // else all
        order.uses = {*use};
    }
    for (const Work &work : *works) {
        order.works.append(work.id);
    }
    return order;
}

/// By what people know them, while they are there.
QStringList namesOf(Library &library, const QList<WorkId> &works) {
    QStringList names;
    for (const WorkId &id : works) {
        const auto work = WorkRepository(library).get(id);
        names.append(work && !work->source.isEmpty() ? work->source : id.text());
    }
    return names;
}

/// What was done, or would be.
struct Withdrawn {
    QStringList works;
    bool isErased = false;
};

Result<Withdrawn> withdrawFrom(Library &library, const ConsentOptions &options) {
    const auto order = orderFrom(library, options);
    const auto works = order.and_then([&](const WithdrawalOrder &wanted) { return worksToWithdraw(library, wanted); });
    if (!works) {
        return tl::unexpected(works.error());
    }
    const Withdrawn withdrawn{namesOf(library, *works), isFinal(*order)};
    if (!options.isDryRun) {
        (void)completeLikenesses(library); // what is erased can be known again
    }
    return options.isDryRun ? Result<Withdrawn>(withdrawn)
                            : withdrawConsent(library, *order, Edit::by(kAuthor)).map([&](const QList<WorkId> &) {
                                  return withdrawn;
                              });
}

void sayWithdrawn(Library &library, const Withdrawn &withdrawn, bool isDryRun) {
    for (const QString &work : withdrawn.works) {
        print(work);
    }
    const auto count = withdrawn.works.size();
    if (isDryRun) {
        printError(QStringLiteral("sala: nothing has changed; a withdrawal from these %1 works is never undone%2")
                       .arg(count)
                       .arg(withdrawn.isErased ? QStringLiteral(", and erases them from this library") : QString()));
        return;
    }
    printError(QStringLiteral("sala: withdrawn from %1 works. Publish every exhibition anew and load it on every kiosk: until "
                              "then kiosks show what they have; `sala consent withdrawals` lists which have confirmed").arg(count));
    if (withdrawn.isErased) {
        printError(QStringLiteral("sala: the works are erased from this library, and from the copies that upgrades left beside it; "
                                  "copies of it elsewhere still have them"));
        const QStringList left = copiesWithErased(library).value_or(QStringList());
        for (const QString &copy : left) {
            printError(QStringLiteral("sala: %1 cannot be changed and may still have them; delete it").arg(copy));
        }
        if (const auto emptied = emptyLog(library); !emptied) {
            printError(QStringLiteral("sala: note: somebody else has this library open; the last bytes of the works go when it "
                                      "is closed there"));
        }
    }
}

int withdraw(const CommandLine &line, const ConsentOptions &options) {
    auto library = openLibrary(line.libraryPath(), options.isDryRun ? Library::Mode::ReadOnly : Library::Mode::ReadWrite);
    const auto withdrawn = library.and_then([&](Library &open) { return withdrawFrom(open, options); });
    if (!withdrawn) {
        return failed(withdrawn.error());
    }
    sayWithdrawn(*library, *withdrawn, options.isDryRun);
    return kDone;
}

} // namespace

void addConsentCommand(CommandLine &line) {
    CLI::App *consent = line.parser.add_subcommand("consent", "What the people shown agreed to");
    consent->require_subcommand(1);
    auto options = std::make_shared<ConsentOptions>();
    const auto run = [&line, options](CLI::App *command, int (*work)(const CommandLine &, const ConsentOptions &)) {
        command->callback([&line, options, work] { line.run = [&line, options, work] { return work(line, *options); }; });
    };
    addConsentList(*consent, run, options);
    addConsentRecord(*consent, run, options);
    addConsentEvidence(*consent, run, options);
    addConsentHide(*consent, run, options);
    addConsentWithdrawals(*consent, run, options);
    CLI::App *back = consent->add_subcommand(
        "withdraw", "Somebody takes consent back: no edition has the works any more, kiosks erase them, and without --use and "
                    "--countries the library does, too. Never undone");
    back->add_option("WORK", options->works, "Only these works; without: every work they are in");
    addPersonOptions(back, *options);
    back->add_option("--use", options->withdrawnUse, "all: exhibition, web and print")
        ->check(CLI::IsMember({"all", "exhibition", "web", "print"}))
        ->capture_default_str();
    back->add_flag("--dry-run", options->isDryRun, "Only names the works");
    run(back, withdraw);
}

} // namespace sala
