#include "app/commands/command.h"
#include "app/commands/given_file.h"
#include "app/commands/qt_messages.h"
#include "app/kiosk/support_bundle.h"
#include "app/staff/health_words.h"
#include "app/text/typography.h"

#include <QGuiApplication>

namespace sala {
namespace {

struct HealthCommand {
    std::string bundle;
    bool isJson = false;
    bool overwrites = false;
};

void report(const HealthReport &report, bool isJson) {
    if (isJson) {
        printJson(QJsonDocument(jsonOf(report)));
        return;
    }
    const HealthWords words(Language::English, report.kiosk.zone, HealthWords::Wording::English);
    for (const HealthFinding &finding : report.findings) {
        const QString state = name(finding.state()).leftJustified(9);
        print(QStringLiteral("%1%2: %3 %4")
                  .arg(state, words.title(finding.subject()), words.sentence(finding),
                       words.advice(finding.advice()))
                  .trimmed());
    }
}

int health(const CommandLine &line, const HealthCommand &options) {
    const QString bundle = fromArgument(options.bundle);
    if (!bundle.isEmpty() && !bundle.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
        return wrongUsage(QStringLiteral("a report is a zip archive, and its name ends in .zip"));
    }
    const auto mayWrite = mayWriteGiven(bundle, options.overwrites ? Overwriting::WhenSaid : Overwriting::Never);
    if (!mayWrite) {
        return failed(mayWrite.error());
    }
    keepQtQuiet();
    // Beside a running kiosk, or over the network: no screen is asked for.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY") &&
        !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    int argc = line.argc;
    const QGuiApplication application(argc, line.argv);
    const HealthReport found = checkHealth({line.stateFolder(), missingFonts()});
    report(found, options.isJson);
    if (!bundle.isEmpty()) {
        if (const auto saved = saveBundle(bundle, found, screenLines()); !saved) {
            return failed(saved.error());
        }
    }
    return worstOf(found.findings) == HealthState::Red ? kFailed : kDone;
}

} // namespace

void addHealthCommand(CommandLine &line) {
    const auto options = std::make_shared<HealthCommand>();
    CLI::App *command = line.parser.add_subcommand(
        "health",
        "How well this kiosk and its machine are, a line each, the worst first; 1 when something is red. Times are the "
        "venue's; in JSON they are UTC");
    command->add_flag("--json", options->isJson, "As JSON");
    command
        ->add_option("--bundle", options->bundle, "Also writes a report for support, without personal data")
        ->type_name("FILE.zip");
    addOverwrite(*command, options->overwrites);
    command->callback([&line, options] { line.run = [&line, options] { return health(line, *options); }; });
}

} // namespace sala
