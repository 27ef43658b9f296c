#include "app/bringing/bring_in.h"
#include "app/commands/captions_command.h"
#include "app/commands/import_report.h"
#include "app/commands/open_library.h"
#include "db/storage/work_repository.h"
#include "media/import/find_files.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>

namespace sala {
namespace {

struct ImportArguments {
    std::vector<std::string> paths;
    std::string captions;
    std::string filmKind; ///< empty: not said
    bool keepOriginals = false;
    bool takesLikeErased = false;
    std::shared_ptr<WhenUnsure> whenUnsure;
    bool json = false;
};

std::atomic_bool interrupted{false};

/// Ctrl+C ends an import after the photograph or in the film it is at; what is in stays in.
void onInterrupt(int) {
    interrupted = true;
}

void sayStep(const BringStep &step) {
    static constexpr std::array kKinds{"", "film ", "document "};
    static constexpr std::array kPhases{"looking at", "converting", "storing", "done:"};
    const QLatin1String kind(kKinds[size_t(step.kind)]);
    if (step.kind != BringStep::Kind::Film) {
        return printProgress(QStringLiteral("%1%2 of %3  %4").arg(kind).arg(step.done).arg(step.total).arg(step.file),
                             step.done == step.total);
    }
    printProgress(QStringLiteral("%1%2 of %3  %4 %5 %6 %")
                      .arg(kind)
                      .arg(std::min(step.done + 1, step.total))
                      .arg(step.total)
                      .arg(QLatin1String(kPhases[size_t(step.phase)]), step.file)
                      .arg(int(step.fraction * 100)),
                  step.phase == FilmImportProgress::Phase::Done);
}

BringWish wishFrom(const ImportArguments &arguments) {
    BringWish wish;
    wish.found = findFiles(fromArguments(arguments.paths));
    wish.filmKind = workKindFromName(fromArgument(arguments.filmKind));
    wish.keepOriginals = arguments.keepOriginals;
    wish.takesLikeErased = arguments.takesLikeErased;
    wish.whenUnsure = *arguments.whenUnsure;
    return wish;
}

int importPaths(CommandLine &line, const ImportArguments &arguments) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const QCoreApplication application(line.argc, line.argv); // knows where sala-probe lies
    std::signal(SIGINT, onInterrupt);
    const Imported imported = bringIn(*library, wishFrom(arguments), sayStep, interrupted);
    std::signal(SIGINT, SIG_DFL);
    report(
        imported,
        [&](const WorkId &id) {
            return WorkRepository(*library)
                .get(id)
                .map([](const Work &work) { return work.source; })
                .value_or(QString());
        },
        arguments.json);
    if (const std::optional<Error> error = stoppedBy(imported)) {
        return failed(*error);
    }
    if (isStopped(imported)) {
        return failed(QStringLiteral("stopped; import again to bring in the rest"));
    }
    const bool isWhole = problemsOf(imported).isEmpty();
    return isWhole && !isAnythingLeftOut(imported) ? kDone : kFailed;
}

int import(CommandLine &line, const ImportArguments &arguments) {
    if (arguments.paths.empty() && arguments.captions.empty()) {
        return wrongUsage(QStringLiteral("import needs files or folders, or --captions FILE"));
    }
    const int files = arguments.paths.empty() ? kDone : importPaths(line, arguments);
    const int captions = arguments.captions.empty()
                             ? kDone
                             : runCaptionsImport(line.libraryPath(),
                                                 {fromArgument(arguments.captions), {*arguments.whenUnsure, {}, {}}});
    return std::max(files, captions);
}

} // namespace

void addImportCommand(CommandLine &line) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = line.parser.add_subcommand(
        "import", "Brings photographs, films, subtitles, documents and captions into the library");
    command->add_option(
        "PATH", arguments->paths,
        "Photographs (JPEG, PNG, TIFF, WebP, HEIC), films, their subtitles, sounds and signed versions "
        "(noy.th.vtt, noy.th.m4a, noy.sign.th.mp4 for noy.mp4), PDF documents in one or more languages "
        "(report.en.pdf, report.th.pdf), or folders of them");
    command
        ->add_option("--as", arguments->filmKind,
                     "What films are: interview (default for new ones) or documentary; also of those "
                     "that are in the library already")
        ->check(CLI::IsMember({"interview", "documentary"}));
    command->add_flag("--keep-originals", arguments->keepOriginals,
                      "Also keep films as they came when they have to be converted");
    command->add_flag("--take-lookalikes", arguments->takesLikeErased,
                      "Also photographs that look like one that was erased because somebody took their consent back: "
                      "only after looking that they are others");
    command->add_option("--captions", arguments->captions,
                        "Captions as a CSV table or XLIFF, as `captions export` writes them");
    command->add_flag("--json", arguments->json, "What happened, as JSON");
    arguments->whenUnsure = addZawgyiOption(*command);
    command->callback(
        [&line, arguments] { line.run = [&line, arguments] { return import(line, *arguments); }; });
}

} // namespace sala
