#include "app/commands/command.h"

#include <QString>

namespace {

int parse(CLI::App &parser, int argc, char **argv) {
    try {
        parser.parse(argc, argv);
        return sala::kDone;
    } catch (const CLI::Success &request) { // --help, --version
        parser.exit(request);
        return -1;
    } catch (const CLI::ParseError &error) {
        return sala::wrongUsage(QString::fromLocal8Bit(error.what()));
    }
}

} // namespace

int main(int argc, char **argv) {
    CLI::App parser("Sala shows travelling photo exhibitions on a touch screen, in English, Thai, Khmer, Burmese "
                    "and Japanese. An exhibition is one file, the library.");
    parser.name("sala");
    parser.set_version_flag("--version", SALA_VERSION);
    parser.require_subcommand(0, 1);
    parser.failure_message(CLI::FailureMessage::simple);

    sala::CommandLine line{parser};
    line.argc = argc;
    line.argv = argv;
    parser.add_option("--library", line.library, "The library (*.sala) the command works on")->type_name("FILE");
    parser.add_option("--state", line.state, "Where this kiosk keeps its editions and settings (the user's own data)")
        ->type_name("FOLDER");
    sala::addShowCommand(line);
    sala::addSampleCommand(line);
    sala::addNewCommand(line);
    sala::addUpgradeCommand(line);
    sala::addImportCommand(line);
    sala::addCheckCommand(line);
    sala::addListCommand(line);
    sala::addExhibitionCommand(line);
    sala::addWorkCommand(line);
    sala::addRecordingCommand(line);
    sala::addConsentCommand(line);
    sala::addKeyCommand(line);
    sala::addPublishCommand(line);
    sala::addLoadCommands(line);
    sala::addReceiptCommand(line);
    sala::addStaffCommand(line);
    sala::addScheduleCommand(line);
    sala::addTalkCommand(line);
    sala::addStatsCommand(line);
    sala::addPlaylistCommand(line);
    sala::addHealthCommand(line);
    sala::addHistoryCommand(line);
    sala::addSearchCommand(line);
    sala::addCaptionsCommand(line);
    sala::addCurateCommand(line);
    sala::addExportCommand(line);
    sala::addSnapCommand(line);
    sala::addTextCommand(line);
    sala::addSubtitlesCommand(line);

    const int understood = parse(parser, argc, argv);
    if (understood != sala::kDone) {
        return understood < 0 ? sala::kDone : understood;
    }
    return line.run();
}
