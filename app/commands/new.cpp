#include "app/commands/command.h"

#include "db/storage/library.h"

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

} // namespace sala
