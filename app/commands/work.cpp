#include "app/commands/command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/storage/transaction.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

struct WorkChanges {
    std::vector<std::string> works;
    std::string sensitive;
};

/// All that are named, or none is changed.
Result<void> change(Library &library, const WorkChanges &changes) {
    WorkRepository works(library);
    const auto named = findWorks(library, changes.works);
    if (!named) {
        return tl::unexpected(named.error());
    }
    auto transaction = Transaction::begin(library);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (const Work &seen : *named) {
        Work wanted = seen;
        wanted.isSensitive = changes.sensitive == "yes";
        if (const auto done = works.update(seen, wanted, Edit::by(QStringLiteral("command line"))); !done) {
            return done;
        }
    }
    return transaction->commit();
}

int setWorks(const CommandLine &line, const WorkChanges &changes) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const auto done = change(*library, changes);
    return done ? kDone : failed(done.error());
}

} // namespace

void addWorkCommand(CommandLine &line) {
    CLI::App *work = line.parser.add_subcommand("work", "What is said about works beside their captions");
    work->require_subcommand(1);
    auto changes = std::make_shared<WorkChanges>();
    CLI::App *set = work->add_subcommand("set", "Changes works, all that are named or none");
    set->add_option("WORK", changes->works, "Their files' names, or their ids")->required();
    set->add_option("--sensitive", changes->sensitive,
                    "yes: shown only behind a plain warning, and never in the attract loop; no: as any other")
        ->required()
        ->check(CLI::IsMember({"yes", "no"}));
    set->callback([&line, changes] { line.run = [&line, changes] { return setWorks(line, *changes); }; });
}

} // namespace sala
