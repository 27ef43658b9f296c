#include "app/commands/captions_command.h"
#include "app/commands/captions_bundle.h"
#include "app/commands/captions_export.h"
#include "app/commands/captions_memory.h"
#include "app/commands/captions_preview.h"
#include "app/commands/open_library.h"
#include "app/exchange/returned_bundle.h"

namespace sala {
namespace {

struct ImportOptions {
    std::string file;
    std::string to;
    std::string take;
    std::string plan;
    std::string author;
    bool dryRun = false;
    bool preview = false;
    bool json = false;
    bool takesOlder = false;
    std::shared_ptr<WhenUnsure> whenUnsure;
};

WhenBothChanged whenBothChanged(const std::string &take) {
    return take == "file"      ? WhenBothChanged::TakeFile
           : take == "library" ? WhenBothChanged::TakeLibrary
                               : WhenBothChanged::Tell;
}

int importCaptions(const CommandLine &line, const ImportOptions &options) {
    const Writing writing = options.preview ? Writing::Preview : options.dryRun ? Writing::DryRun : Writing::Done;
    CaptionsImport wanted{fromArgument(options.file), {*options.whenUnsure, {}, {}}, writing, options.json};
    wanted.rules.to = languageFromCode(fromArgument(options.to));
    wanted.rules.choices = {options.takesOlder ? OlderTexts::Take : OlderTexts::Keep, whenBothChanged(options.take)};
    wanted.plan = fromArgument(options.plan);
    wanted.author = fromArgument(options.author);
    if (const QString fault = wanted.author.isEmpty() ? QString() : faultOfAuthor(wanted.author); !fault.isEmpty()) {
        return wrongUsage(QStringLiteral("--author: ") + fault);
    }
    if (!options.to.empty() && !wanted.rules.to) {
        return wrongUsage(QStringLiteral("--to takes en, th, km, my or ja"));
    }
    return runCaptionsImport(line.libraryPath(), wanted);
}

/// What a file or a volunteer's bundle says, and who wrote it, where that is said.
Result<ReturnedBundle> read(const CaptionsImport &wanted) {
    Result<ReturnedBundle> read = isBundle(wanted.file) ? readBundle(wanted.file, wanted.rules)
                                                        : readCaptionsFile(wanted.file, wanted.rules).map([&](Captions captions) {
                                                              return ReturnedBundle{std::move(captions), {}, wanted.file};
                                                          });
    if (read && !wanted.author.isEmpty()) {
        read->author = wanted.author;
    }
    return read;
}

Result<void> checkAuthor(Library &library, const QString &author, const CaptionsImport &wanted) {
    return isCuratorsName(library, author).and_then([&](bool isCurator) {
        return isCurator && author != wanted.author
                   ? fail(ErrorCode::NotAllowed,
                          QStringLiteral("the bundle says that “%1” wrote it, who is a curator here; say who it was with --author").arg(author),
                          wanted.file)
                   : Result<void>();
    });
}

/// Reports, and writes when it is to.
int finish(Library &library, const CaptionsPlan &plan, const CaptionsImport &wanted, const QString &author) {
    if (!wanted.plan.isEmpty() && wanted.plan != plan.digest()) {
        return failed(QStringLiteral("this is no longer the plan %1, but %2: the file or the library was changed since; nothing was "
                                     "written, look at it again with --preview")
                          .arg(wanted.plan, plan.digest()));
    }
    const auto done = wanted.writing == Writing::Done ? carryOut(library, plan, author.isEmpty() ? QStringLiteral("captions") : author)
                                                       : Result<void>();
    if (!done) {
        return failed(done.error());
    }
    if (wanted.writing == Writing::Preview) {
        wanted.asJson ? previewCaptionsAsJson(plan) : previewCaptions(plan);
        return kDone;
    }
    wanted.asJson ? reportCaptionsAsJson(plan, wanted.writing) : reportCaptions(plan, wanted.writing);
    return plan.problems.isEmpty() ? kDone : kFailed;
}

} // namespace

int runCaptionsImport(const QString &libraryPath, const CaptionsImport &wanted) {
    const auto returned = read(wanted);
    if (!returned) {
        return failed(returned.error());
    }
    const auto mode = wanted.writing == Writing::Done ? Library::Mode::ReadWrite : Library::Mode::ReadOnly;
    auto library = openLibrary(libraryPath, mode);
    if (!library) {
        return failed(library.error());
    }
    const auto plan = checkAuthor(*library, returned->author, wanted).and_then([&] {
        return planCaptions(*library, returned->captions, wanted.rules);
    });
    return plan ? finish(*library, *plan, wanted, returned->author) : failed(plan.error());
}

void addCaptionsCommand(CommandLine &line) {
    CLI::App *captions = line.parser.add_subcommand(
        "captions", "Captions to fill in and back: a CSV table of all languages, or XLIFF 1.2");
    captions->require_subcommand(1);
    addCaptionsExport(line, *captions);
    addCaptionsBundle(line, *captions);
    addCaptionsMemory(line, *captions);
    auto options = std::make_shared<ImportOptions>();
    CLI::App *in =
        captions->add_subcommand("import", "Brings a table's or an XLIFF file's texts into the library");
    in->add_option("FILE", options->file, "The CSV or XLIFF file to read, or the folder of a bundle")->required();
    in->add_option("--author", options->author, "Who wrote it, for the history; of a bundle else who is named in it");
    in->add_flag("--preview", options->preview,
                 "Shows every text of the file, before and after, what becomes of it and why; changes nothing");
    in->add_option("--plan", options->plan,
                   "Imports only when it does what this preview showed: the plan that --preview names at its end");
    in->add_option("--take", options->take,
                   "Whose text it is to be when the library's was changed since the file was written, and the file's, too: "
                   "file or library; else both are told, and the library's stays")
        ->check(CLI::IsMember({"file", "library"}));
    in->add_flag("--dry-run", options->dryRun, "Says row by row what would change, and changes nothing");
    in->add_flag("--json", options->json, "What happened, as JSON");
    in->add_option("--to", options->to,
                   "The language of an XLIFF file's translations when it does not say it");
    in->add_flag("--take-older", options->takesOlder,
                 "Takes a table's text also where the library had it before and has a newer one");
    options->whenUnsure = addZawgyiOption(*in);
    in->callback(
        [&line, options] { line.run = [&line, options] { return importCaptions(line, *options); }; });
}

} // namespace sala
