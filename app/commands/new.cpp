#include "app/commands/command.h"
#include "app/commands/open_library.h"

namespace sala {
namespace {

/// Opening for writing does it, and keeps a copy of the file as it was.
int upgrade(const QString &path) {
    if (path.isEmpty()) {
        return failed(openLibrary(path, Library::Mode::ReadWrite).error());
    }
    const Result<Library::Age> age = Library::ageOf(path);
    if (!age) {
        return failed(age.error());
    }
    if (age->schema == age->newest) {
        print(QStringLiteral("%1 is up to date already (schema %2)").arg(path).arg(age->schema));
        return kDone;
    }
    if (const auto upgraded = Library::open(path, Library::Mode::ReadWrite); !upgraded) {
        return failed(upgraded.error());
    }
    print(QStringLiteral("%1 is up to date now (from schema %2 to %3); as it was, it is %4")
              .arg(path)
              .arg(age->schema)
              .arg(age->newest)
              .arg(age->copy));
    return kDone;
}

} // namespace

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

void addUpgradeCommand(CommandLine &line) {
    CLI::App *command = line.parser.add_subcommand(
        "upgrade", "Brings a library of an earlier Sala up to date; a copy of it as it was stays beside it");
    command->callback([&line] { line.run = [&line] { return upgrade(line.libraryPath()); }; });
}

} // namespace sala
