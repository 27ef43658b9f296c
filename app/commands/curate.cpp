#include "app/commands/command.h"
#include "app/commands/open_library.h"
#include "app/commands/qt_messages.h"
#include "app/kiosk/curate.h"

namespace sala {
namespace {

int curate(CommandLine &line, const std::string &language) {
    CurateOptions options;
    options.library = line.libraryPath();
    if (!language.empty()) {
        options.language = languageFromCode(fromArgument(language));
        if (!options.language) {
            return wrongUsage(QStringLiteral("--language takes en, th, km, my or ja"));
        }
    }
    if (options.library.isEmpty()) {
        return failed(openLibrary({}, Library::Mode::ReadWrite).error());
    }
    if (const auto age = Library::ageOf(options.library); !age) {
        return failed(age.error()); // what is no library, or a newer one, needs no window to say so
    }
    sayOnce();
    const auto code = runWorkbench(line.argc, line.argv, options);
    return code ? *code : failed(code.error());
}

} // namespace

void addCurateCommand(CommandLine &line) {
    auto language = std::make_shared<std::string>();
    CLI::App *command = line.parser.add_subcommand(
        "curate", "Opens the curators' workbench: captions in five languages side by side, with the kiosk's page of them");
    command->add_option("--language", *language, "Language of the program: en, th, km, my, ja; else each curator's own");
    command->callback([&line, language] { line.run = [&line, language] { return curate(line, *language); }; });
}

} // namespace sala
