#include "app/commands/command.h"
#include "app/commands/open_library.h"

namespace sala {

void addNewCommand(CommandLine &line) {
    auto file = std::make_shared<std::string>();
    CLI::App *command = line.parser.add_subcommand("new", "Makes an empty library");
    command->add_option("FILE", *file, "Its name, usually *.sala")->required();
    command->callback([&line, file] {
        line.run = [file] {
            const auto library = Library::create(fromArgument(*file));
            return library ? kDone : failed(library.error());
        };
    });
}

/// Opening for writing does it, and keeps a copy of the file as it was.
void addUpgradeCommand(CommandLine &line) {
    CLI::App *command = line.parser.add_subcommand(
        "upgrade", "Brings a library of an earlier Sala up to date; a copy of it as it was stays beside it");
    command->callback([&line] {
        line.run = [&line] {
            const auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
            return library ? kDone : failed(library.error());
        };
    });
}

} // namespace sala
