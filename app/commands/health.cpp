#include "app/commands/editions_command.h"
#include "app/commands/given_file.h"
#include "app/commands/qt_messages.h"
#include "app/kiosk/support_bundle.h"
#include "app/staff/health_words.h"
#include "app/text/typography.h"
#include "db/storage/editions/edition_scrub.h"

#include <QGuiApplication>

namespace sala {
namespace {

struct HealthCommand {
    std::string bundle;
    bool isWhole = false;
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

/// Of the edition that is shown; nothing where there is none.
Result<void> readThrough(const CommandLine &line) {
    Result<KioskState> state = existingState(line);
    const auto current = state.and_then([](const KioskState &open) { return open.edition(KioskEdition::Role::Current); });
    if (!current) {
        return current.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(current.error());
    }
    return *current ? scrubEdition(*state, **current).map([](const Scrub &) {}) : Result<void>();
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
    if (options.isWhole) {
        if (const Result<void> read = readThrough(line); !read) {
            return failed(read.error());
        }
    }
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
    command->add_flag("--whole", options->isWhole,
                      "Reads every picture, film and document of the edition first, as the kiosk does once a day");
    command->add_flag("--json", options->isJson, "As JSON");
    command
        ->add_option("--bundle", options->bundle, "Also writes a report for support, without personal data")
        ->type_name("FILE.zip");
    addOverwrite(*command, options->overwrites);
    command->callback([&line, options] { line.run = [&line, options] { return health(line, *options); }; });
}

} // namespace sala
