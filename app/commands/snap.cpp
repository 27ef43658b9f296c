#include "app/commands/command.h"
#include "app/commands/curate_snapshot.h"
#include "app/commands/reading_options.h"
#include "app/commands/snapshot.h"
#include "app/kiosk/kiosk_window.h"
#include "app/staff/staff_area.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace sala {
namespace {

constexpr int kLeastSidePx = 320;
constexpr int kMostSidePx = 8192; ///< an 8K screen on end

struct SnapOptions {
    std::string page = "attract";
    std::string work;
    std::string language = "en";
    std::string size = "1920x1080";
    std::string exhibition;
    std::string output;
    std::vector<std::string> sticks;
    double at = 0;
    ReadingOptions reading;
    bool json = false;
};

int listPages(bool asJson) {
    const QStringList names = KioskWindow::pageNames() + StaffArea::pageNames() + curatePageNames();
    if (asJson) {
        printJson(QJsonDocument(QJsonArray::fromStringList(names)));
    } else {
        printText(names.join(u'\n'));
    }
    return kDone;
}

QSize sizeOf(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{2,5})x([0-9]{2,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

int snap(CommandLine &line, const SnapOptions &options) {
    if (options.page == "list") {
        return listPages(options.json);
    }
    Snapshot snapshot;
    snapshot.pseudoLanguage = pseudoLanguageFromName(fromArgument(options.language));
    const auto language =
        snapshot.pseudoLanguage ? Language::English : languageFromCode(fromArgument(options.language));
    const auto work = Id::fromText(fromArgument(options.work));
    snapshot.sizePx = sizeOf(fromArgument(options.size));
    const QSize size = snapshot.sizePx;
    const bool isSize = std::min(size.width(), size.height()) >= kLeastSidePx &&
                        std::max(size.width(), size.height()) <= kMostSidePx;
    if (!language || !isSize) {
        return wrongUsage(
            QStringLiteral("--language takes en, th, km, my, ja, pseudo-long or pseudo-accented, "
                           "--size WIDTHxHEIGHT from 320x320 to 8192x8192"));
    }
    if (options.output.empty() || (!options.work.empty() && !work)) {
        return wrongUsage(
            QStringLiteral("snap needs -o FILE.png; --work takes an id, as `sala list` prints it"));
    }
    snapshot.exhibition = {line.libraryPath(), fromArgument(options.exhibition), {}, line.stateFolder()};
    snapshot.sticks.folders = fromArguments(options.sticks);
    snapshot.page = fromArgument(options.page);
    snapshot.work = WorkId(work.value_or(Id()));
    snapshot.language = *language;
    snapshot.at = std::chrono::milliseconds(qint64(options.at * 1000));
    snapshot.reading = options.reading.reading();
    const bool isCurators = curatePageNames().contains(snapshot.page);
    const auto taken = (isCurators ? takeCurateSnapshot : takeSnapshot)(line.argc, line.argv, snapshot, fromArgument(options.output));
    return taken ? kDone : failed(taken.error());
}

} // namespace

void addSnapCommand(CommandLine &line) {
    auto options = std::make_shared<SnapOptions>();
    CLI::App *command =
        line.parser.add_subcommand("snap", "Draws a page into a picture, as it would be seen");
    command->add_option("--page", options->page, "Which page; `--page list` names them");
    command->add_option("--work", options->work, "The work it shows, by its id");
    command->add_option(
        "--language", options->language,
        "en, th, km, my, ja; or, to find what is wrong with a page, pseudo-long or pseudo-accented");
    command->add_option("--size", options->size, "Pixels, e.g. 1080x1920");
    command->add_option("--at", options->at, "How many seconds into the film, of page interview")
        ->check(CLI::Range(0.0, 1e6));
    options->reading.addTo(*command);
    command->add_option("--sticks", options->sticks, "Folders that staff's pages take for memory sticks");
    command->add_option("--exhibition", options->exhibition, "Which exhibition of the library, by its key");
    command->add_option("-o,--output", options->output, "The PNG to write");
    command->add_flag("--json", options->json, "With --page list: as JSON");
    command->callback([&line, options] { line.run = [&line, options] { return snap(line, *options); }; });
}

} // namespace sala
