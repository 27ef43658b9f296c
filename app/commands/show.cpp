#include "app/commands/command.h"
#include "app/commands/qt_messages.h"
#include "app/commands/reading_options.h"
#include "app/commands/sample_library.h"
#include "app/kiosk/kiosk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sala {
namespace {

struct ShowOptions {
    std::string exhibition;
    std::string language;
    std::string playlist;
    std::string screen = "1";
    std::string wall;
    bool isWindowed = false;
    bool sample = false;
    ReadingOptions reading;
    std::optional<int> loudness;
    std::vector<std::string> sticks;
    int screenBottom = int(kUsualScreenBottomMm);
    int mostLoudness = 100;
};

/// The sample's library, written on first use into the user's own data.
Result<QString> sampleLibrary(CommandLine &line) {
    const QCoreApplication application(line.argc, line.argv);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sala");
    const QString path = folder + QStringLiteral("/sample.sala");
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Io, QStringLiteral("the folder cannot be made"), folder);
    }
    if (!QFileInfo::exists(path)) {
        if (const auto written = writeSampleLibrary(path); !written) {
            return tl::unexpected(written.error());
        }
    }
    return path;
}

/// A number, or a name that no screen needs to have now: the cable may be plugged in later.
std::string isScreen(const std::string &words) {
    bool isNumber = false;
    const int number = fromArgument(words).toInt(&isNumber);
    const bool isOne = isNumber ? number >= 1 && number <= 64 : !words.empty() && words.front() != '-';
    return isOne ? std::string() : "a screen is a number from 1, or the name of its port, such as HDMI-A-1";
}

int show(CommandLine &line, const ShowOptions &options) {
    KioskOptions kiosk;
    kiosk.exhibition = {line.libraryPath(), fromArgument(options.exhibition), fromArgument(options.playlist)};
    kiosk.isWindowed = options.isWindowed;
    kiosk.screen = fromArgument(options.screen);
    kiosk.wall = fromArgument(options.wall);
    if (kiosk.wall == kiosk.screen) {
        return wrongUsage(QStringLiteral("--wall and --screen are two different screens"));
    }
    kiosk.reading = options.reading.reading();
    kiosk.screenBottomMm = options.screenBottom;
    kiosk.sticks.folders = fromArguments(options.sticks);
    kiosk.mostVolume = options.mostLoudness / 100.0;
    if (options.loudness) {
        kiosk.volume = *options.loudness / 100.0;
    }
    if (!options.language.empty()) {
        kiosk.language = languageFromCode(fromArgument(options.language));
        if (!kiosk.language) {
            return wrongUsage(QStringLiteral("--language takes en, th, km, my or ja"));
        }
    }
    if (options.sample) {
        const auto sample = sampleLibrary(line);
        if (!sample) {
            return failed(sample.error());
        }
        kiosk.exhibition.library = *sample;
    }
    kiosk.exhibition.state = line.stateFolder();
    sayOnce();
    const auto code = runKiosk(line.argc, line.argv, kiosk);
    return code ? *code : failed(code.error());
}

} // namespace

void addShowCommand(CommandLine &line) {
    auto options = std::make_shared<ShowOptions>();
    CLI::App *command = line.parser.add_subcommand("show", "Runs the kiosk (what sala does when no command is named)");
    command->add_option("--exhibition", options->exhibition, "Which exhibition of the library, by its key");
    command->add_option("--language", options->language, "Language of the attract loop: en, th, km, my, ja");
    command->add_option("--playlist", options->playlist, "Another playlist than the exhibition's, by its key");
    options->reading.addTo(*command);
    command->add_option("--volume", options->loudness, "How loud films begin, 0 to 100")->check(CLI::Range(0, 100));
    command->add_option("--most-volume", options->mostLoudness, "How loud visitors can make them, 0 to 100")
        ->check(CLI::Range(0, 100));
    command->add_option("--sticks", options->sticks,
                        "Folders where staff's editions are looked for and written, instead of memory sticks: on the network, "
                        "say");
    command->add_option("--screen-bottom", options->screenBottom,
                        "How many millimetres the screen's lower edge stands above the floor (" +
                            std::to_string(options->screenBottom) + ")")
        ->check(CLI::Range(0, 1500));
    command->add_option("--screen", options->screen, "On which screen: counted from 1, or its port: HDMI-A-1")
        ->check(isScreen);
    command->add_option("--wall", options->wall,
                        "And a second one, to look at: the playlist over and over, in all languages by turns")
        ->check(isScreen);
    command->add_flag("--windowed", options->isWindowed, "In a window, to try it out");
    command->add_flag("--sample", options->sample, "The sample exhibition");
    line.run = [&line, options] { return show(line, *options); };
    command->callback([&line, options] { line.run = [&line, options] { return show(line, *options); }; });
}

} // namespace sala
