#include "app/commands/command.h"
#include "app/commands/film_check.h"
#include "app/commands/font_findings.h"
#include "app/commands/open_library.h"
#include "app/commands/text_check.h"
#include "db/storage/library_check.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

QString nameOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("note");
    }
}

void report(const QList<Finding> &findings, bool asJson) {
    QJsonArray rows;
    for (const Finding &finding : findings) {
        rows.append(QJsonObject{{QStringLiteral("severity"), nameOf(finding.severity)},
                                {QStringLiteral("code"), finding.code},
                                {QStringLiteral("subject"), finding.subject},
                                {QStringLiteral("detail"), finding.detail}});
        if (!asJson) {
            print(QStringLiteral("%1  %2  %3  %4")
                      .arg(nameOf(finding.severity), finding.code, finding.subject, finding.detail));
        }
    }
    if (asJson) {
        printJson(QJsonDocument(rows));
    } else if (findings.isEmpty()) {
        print(QStringLiteral("Nothing wrong was found."));
    }
}

int check(const CommandLine &line, bool asJson) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    CheckWatcher watcher;
    watcher.progress = printMegabytes;
    auto findings = checkLibrary(*library, watcher);
    if (!findings) {
        return failed(findings.error());
    }
    for (const auto &more : {checkTexts(*library), checkFilmTexts(*library)}) {
        if (!more) {
            return failed(more.error());
        }
        findings->append(*more);
    }
    findings->append(fontFindings(line.argc, line.argv));
    report(*findings, asJson);
    const bool isClean = std::none_of(findings->begin(), findings->end(),
                                      [](const Finding &finding) { return finding.severity != Severity::Note; });
    return isClean ? kDone : kFailed;
}

} // namespace

void addCheckCommand(CommandLine &line) {
    auto json = std::make_shared<bool>(false);
    CLI::App *command = line.parser.add_subcommand(
        "check", "Looks through a library: damage, missing, outdated or unreadable texts, films and their subtitles, consents; 0 only if it is clean");
    command->add_flag("--json", *json, "As JSON");
    command->callback([&line, json] { line.run = [&line, json] { return check(line, *json); }; });
}

} // namespace sala
