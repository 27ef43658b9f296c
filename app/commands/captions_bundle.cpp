#include "app/commands/captions_bundle.h"

#include "app/commands/given_file.h"
#include "app/commands/language_pair.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "app/exchange/bundle.h"
#include "app/exchange/returned_bundle.h"
#include "db/health/zip_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sala {
namespace {

constexpr qint64 kMostBytesZipped = qint64(1) << 30; ///< it is made in memory

struct BundleOptions {
    std::string output;
    std::string language;
    std::string from = "en";
    std::string volunteer;
    bool unfinished = false;
    bool overwrite = false;
};

Result<void> writeFile(const QDir &folder, const QString &name, const QByteArray &bytes) {
    const QString path = folder.filePath(name);
    return folder.mkpath(QFileInfo(path).path()) ? writeGiven(path, bytes, Overwriting::Never)
                                                 : fail(ErrorCode::Io, QStringLiteral("the folder cannot be made"), path);
}

/// Beside the folder first: a bundle is there whole or not at all.
Result<BundleContents> writeFolder(Library &library, const BundleWish &wish, const QString &path) {
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is there already; name a new folder"), path);
    }
    QTemporaryDir beside(target.absolutePath() + QStringLiteral("/.sala-bundle-XXXXXX"));
    if (!beside.isValid()) {
        return fail(ErrorCode::Io, beside.errorString(), path);
    }
    const QString whole = beside.filePath(QStringLiteral("bundle"));
    const auto made = makeBundle(library, wish, [&](const QString &name, const QByteArray &bytes) {
        return writeFile(QDir(whole), name, bytes);
    });
    if (made && !QDir().rename(whole, target.absoluteFilePath())) {
        return fail(ErrorCode::Io, QStringLiteral("the folder could not be put in its place"), path);
    }
    return made;
}

Result<BundleContents> writeZip(Library &library, const BundleWish &wish, const QString &path, Overwriting overwriting) {
    if (const auto allowed = mayWriteGiven(path, overwriting); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const QString top = QFileInfo(path).completeBaseName();
    QList<ZippedFile> files;
    qint64 size = 0;
    const auto made = makeBundle(library, wish, [&](const QString &name, const QByteArray &bytes) -> Result<void> {
        size += bytes.size();
        if (size > kMostBytesZipped) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("it is larger than 1 GB: name a folder instead of a .zip"), path);
        }
        files.append({top + u'/' + name, bytes});
        return {};
    });
    return made.and_then([&](const BundleContents &contents) {
        return writeGiven(path, zipped(files, QDateTime::currentDateTime()), overwriting).map([&] { return contents; });
    });
}

int report(const BundleContents &contents) {
    for (const QString &sentence : contents.leftOut) {
        printError(sentence);
    }
    print(QStringLiteral("%1, %2 unfinished; %3; %4 without one: they are sensitive, or their people have not all agreed to be shown "
                         "on the web everywhere")
              .arg(counted(contents.texts, QStringLiteral("text")))
              .arg(contents.unfinished)
              .arg(counted(contents.pictures, QStringLiteral("picture")), counted(contents.withoutPicture, QStringLiteral("work"))));
    return contents.leftOut.isEmpty() ? kDone : kFailed;
}

int bundleCaptions(const CommandLine &line, const BundleOptions &options) {
    const auto pair = languagePair(options.from, options.language);
    if (!pair) {
        return wrongUsage(QStringLiteral("a bundle is from one language to another: --from (en unless you say so) and --language take en, "
                                         "th, km, my or ja"));
    }
    const BundleWish wish{pair->from, pair->to, options.unfinished, fromArgument(options.volunteer)};
    const QString fault = wish.volunteer.isEmpty() ? QString() : faultOfAuthor(wish.volunteer);
    if (!fault.isEmpty()) {
        return wrongUsage(QStringLiteral("--for: ") + fault);
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    const QString path = fromArgument(options.output);
    const bool isZip = path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    const auto made = isZip ? writeZip(*library, wish, path, options.overwrite ? Overwriting::WhenSaid : Overwriting::Never)
                            : writeFolder(*library, wish, path);
    return made ? report(*made) : failed(made.error());
}

} // namespace

void addCaptionsBundle(CommandLine &line, CLI::App &captions) {
    auto options = std::make_shared<BundleOptions>();
    CLI::App *command = captions.add_subcommand(
        "bundle", "All that one volunteer needs to translate into one language: texts as XLIFF and CSV, small pictures of works whose "
                  "people agreed to it, the glossary, how to fill it in; `captions import FOLDER` brings it back");
    command->add_option("--language", options->language, "The language to translate to")->required();
    command->add_option("-o,--output", options->output, "The new folder to write, or a .zip")->required();
    command->add_option("--from", options->from, "The language to translate from (default en)");
    command->add_option("--for", options->volunteer, "The volunteer's name; else they write it into the bundle");
    command->add_flag("--unfinished", options->unfinished, "Only what is missing, a draft, or outdated");
    addOverwrite(*command, options->overwrite);
    command->callback([&line, options] { line.run = [&line, options] { return bundleCaptions(line, *options); }; });
}

} // namespace sala
