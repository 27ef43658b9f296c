#include "app/commands/captions_command.h"
#include "app/commands/import_report.h"
#include "app/commands/open_library.h"
#include "db/storage/library_document_sink.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/library_import_sink.h"
#include "db/storage/work_repository.h"
#include "media/document/document_files.h"

#include <QCoreApplication>

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
    std::shared_ptr<WhenUnsure> whenUnsure;
    bool json = false;
};

std::atomic_bool interrupted{false};

/// Ctrl+C ends an import after the photograph or in the film it is at; what is in stays in.
void onInterrupt(int) {
    interrupted = true;
}

ImportSummary importPictures(Library &library, const FoundFiles &files, const ImportArguments &arguments) {
    LibraryImportSink sink(library);
    const auto progress = [](const ImportProgress &state) {
        printProgress(QStringLiteral("%1 of %2  %3").arg(state.done).arg(state.total).arg(state.file),
                      state.done == state.total);
    };
    return Importer(sink, {.whenUnsure = *arguments.whenUnsure}).run(files, progress, interrupted);
}

FilmImportSummary importFilms(Library &library, const SortedFiles &files, const ImportArguments &arguments) {
    LibraryFilmSink sink(library);
    FilmImportOptions options;
    options.kind = workKindFromName(fromArgument(arguments.filmKind));
    options.keepOriginals = arguments.keepOriginals;
    options.whenUnsure = *arguments.whenUnsure;
    options.workFolder = library.path() + QStringLiteral(".converting");
    const auto progress = [](const FilmImportProgress &state) {
        static constexpr std::array kPhases{"looking at", "converting", "storing", "done:"};
        printProgress(QStringLiteral("film %1 of %2  %3 %4 %5 %")
                          .arg(std::min(state.done + 1, state.total))
                          .arg(state.total)
                          .arg(QLatin1String(kPhases[size_t(state.phase)]), state.file)
                          .arg(int(state.fraction * 100)),
                      state.phase == FilmImportProgress::Phase::Done);
    };
    return FilmImporter(sink, options).run(files, progress, interrupted);
}

DocumentImportSummary importDocuments(Library &library, const QList<FoundFile> &files,
                                      const ImportArguments &arguments) {
    LibraryDocumentSink sink(library);
    const auto progress = [](const DocumentImportProgress &state) {
        printProgress(
            QStringLiteral("document %1 of %2  %3").arg(state.done).arg(state.total).arg(state.file),
            state.done == state.total);
    };
    return DocumentImporter(sink, *arguments.whenUnsure).run(files, progress, interrupted);
}

int importPaths(CommandLine &line, const ImportArguments &arguments) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const QCoreApplication application(line.argc, line.argv); // knows where sala-probe lies
    std::signal(SIGINT, onInterrupt);
    const SortedDocuments sorted = sortOutDocuments(findFiles(fromArguments(arguments.paths)));
    const SortedFiles files = sortOutFilms(sorted.others);
    Imported imported;
    imported.pictures = importPictures(*library, files.others, arguments);
    if (!isStopped(imported)) {
        imported.films = importFilms(*library, files, arguments);
    }
    if (!isStopped(imported)) {
        imported.documents = importDocuments(*library, sorted.documents, arguments);
    }
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
    for (const auto &stoppedBy :
         {imported.pictures.stoppedBy, imported.films.stoppedBy, imported.documents.stoppedBy}) {
        if (stoppedBy) {
            return failed(*stoppedBy);
        }
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
    command->add_option("--captions", arguments->captions,
                        "Captions as a CSV table or XLIFF, as `captions export` writes them");
    command->add_flag("--json", arguments->json, "What happened, as JSON");
    arguments->whenUnsure = addZawgyiOption(*command);
    command->callback(
        [&line, arguments] { line.run = [&line, arguments] { return import(line, *arguments); }; });
}

} // namespace sala
