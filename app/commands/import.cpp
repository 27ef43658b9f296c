#include "app/commands/captions_command.h"
#include "app/commands/open_library.h"
#include "db/storage/library_import_sink.h"
#include "media/import/importer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <atomic>
#include <csignal>

namespace sala {
namespace {

struct ImportArguments {
    std::vector<std::string> paths;
    std::string captions;
    std::shared_ptr<WhenUnsure> whenUnsure;
    bool json = false;
};

std::atomic_bool interrupted{false};

/// Ctrl+C ends an import after the photograph it is at; what is in stays in.
void onInterrupt(int) {
    interrupted = true;
}

QJsonArray reportTexts(const QList<ImportedTexts> &texts) {
    QJsonArray rows;
    for (const ImportedTexts &photograph : texts) {
        for (const MetadataReading &field : photograph.readings) {
            QJsonObject row = readingJson(field.reading);
            row.insert(QStringLiteral("file"), photograph.file);
            row.insert(QStringLiteral("field"), field.field);
            rows.append(row);
            const bool isLeftOut = field.reading.encoding == Encoding::Unsure;
            printError(QStringLiteral("%1: %2: %3%4")
                           .arg(photograph.file, field.field, readingSentence(field.reading),
                                isLeftOut ? QStringLiteral("; left out: bring it in with `captions import`, or say "
                                                           "--zawgyi keep or convert in a new library")
                                          : QString()));
        }
    }
    return rows;
}

QJsonArray reportRemarks(const QList<ImportedTexts> &texts) {
    QJsonArray rows;
    for (const ImportedTexts &photograph : texts) {
        for (const QString &remark : photograph.remarks) {
            rows.append(QJsonObject{{QStringLiteral("file"), photograph.file}, {QStringLiteral("detail"), remark}});
            printError(photograph.file + QStringLiteral(": ") + remark);
        }
    }
    return rows;
}

bool isAnythingLeftOut(const ImportSummary &summary) {
    return std::any_of(summary.texts.begin(), summary.texts.end(), [](const ImportedTexts &texts) {
        return std::any_of(texts.readings.begin(), texts.readings.end(), [](const MetadataReading &field) {
            return field.reading.encoding == Encoding::Unsure;
        });
    });
}

void report(const ImportSummary &summary, bool asJson) {
    const QJsonArray texts = reportTexts(summary.texts);
    const QJsonArray remarks = reportRemarks(summary.texts);
    QJsonArray problems;
    for (const ImportProblem &problem : summary.problems) {
        problems.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                    {QStringLiteral("detail"), problem.error.detail}});
        printError(QStringLiteral("%1: %2").arg(problem.file, problem.error.detail));
    }
    if (asJson) {
        QJsonArray works;
        for (const WorkId &id : summary.imported) {
            works.append(id.text());
        }
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("added"), int(summary.imported.size())},
                                            {QStringLiteral("duplicates"), int(summary.duplicates.size())},
                                            {QStringLiteral("ignored"), QJsonArray::fromStringList(summary.ignored)},
                                            {QStringLiteral("works"), works},
                                            {QStringLiteral("zawgyi"), texts},
                                            {QStringLiteral("remarks"), remarks},
                                            {QStringLiteral("problems"), problems}}));
        return;
    }
    print(QStringLiteral("%1 photographs added, %2 were in the library already, %3 files left out")
              .arg(summary.imported.size())
              .arg(summary.duplicates.size())
              .arg(summary.problems.size()));
    if (!summary.ignored.isEmpty()) {
        print(QStringLiteral("%1 other files in the folders are no pictures and were passed over").arg(summary.ignored.size()));
    }
}

int importPaths(const CommandLine &line, const ImportArguments &arguments) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    LibraryImportSink sink(*library);
    const auto progress = [](const ImportProgress &state) {
        printProgress(QStringLiteral("%1 of %2  %3").arg(state.done).arg(state.total).arg(state.file),
                      state.done == state.total);
    };
    std::signal(SIGINT, onInterrupt);
    const ImportSummary summary = Importer(sink, {.whenUnsure = *arguments.whenUnsure}).run(fromArguments(arguments.paths), progress, interrupted);
    std::signal(SIGINT, SIG_DFL);
    report(summary, arguments.json);
    if (summary.stoppedBy) {
        return failed(*summary.stoppedBy);
    }
    if (summary.isCancelled) {
        return failed(QStringLiteral("stopped; import again to bring in the rest"));
    }
    return summary.problems.isEmpty() && !isAnythingLeftOut(summary) ? kDone : kFailed;
}

int import(const CommandLine &line, const ImportArguments &arguments) {
    if (arguments.paths.empty() && arguments.captions.empty()) {
        return wrongUsage(QStringLiteral("import needs files or folders, or --captions FILE.csv"));
    }
    const int photographs = arguments.paths.empty() ? kDone : importPaths(line, arguments);
    const int captions = arguments.captions.empty()
                             ? kDone
                             : runCaptionsImport(line.libraryPath(), fromArgument(arguments.captions),
                                                 *arguments.whenUnsure, false);
    return std::max(photographs, captions);
}

} // namespace

void addImportCommand(CommandLine &line) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = line.parser.add_subcommand("import", "Brings photographs and captions into the library");
    command->add_option("PATH", arguments->paths, "Photographs, or folders of them: JPEG, PNG, TIFF, WebP, HEIC");
    command->add_option("--captions", arguments->captions, "Captions as a CSV table, as `captions export` writes it");
    command->add_flag("--json", arguments->json, "What happened, as JSON");
    arguments->whenUnsure = addZawgyiOption(*command);
    command->callback([&line, arguments] { line.run = [&line, arguments] { return import(line, *arguments); }; });
}

} // namespace sala
