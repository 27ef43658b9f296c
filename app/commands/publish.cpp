#include "app/commands/editions_command.h"
#include "app/commands/find_exhibition.h"
#include "app/commands/open_library.h"
#include "media/film/clean_film.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sala {
namespace {

struct PublishOptions {
    std::string exhibition;
    std::string key;
    std::string file;
    bool isJson = false;
};

/// A film in a folder of its own, which goes with it.
class CleanFilm final : public QFile {
  public:
    CleanFilm(const QString &path, std::unique_ptr<QTemporaryDir> folder)
        : QFile(path), m_folder(std::move(folder)) {}
    ~CleanFilm() override { close(); }

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Beside the library, where there is room for films.
FilmCleaner cleanerBeside(const QString &library) {
    const QString pattern = QFileInfo(library).absolutePath() + QStringLiteral("/.sala-publish-XXXXXX");
    return [pattern](QIODevice &film, const QString &mimeType) -> Result<std::unique_ptr<QIODevice>> {
        auto folder = std::make_unique<QTemporaryDir>(pattern);
        if (!folder->isValid()) {
            return fail(ErrorCode::Io, folder->errorString(), pattern);
        }
        const QString place = folder->path();
        return cleanFilm(film, mimeType, place)
            .and_then([&](const QString &path) -> Result<std::unique_ptr<QIODevice>> {
                auto file = std::make_unique<CleanFilm>(path, std::move(folder));
                if (!file->open(QIODevice::ReadOnly)) {
                    return fail(ErrorCode::Io, file->errorString(), path);
                }
                return std::unique_ptr<QIODevice>(std::move(file));
            });
    };
}

int publish(const CommandLine &line, const PublishOptions &options) {
    const Result<SealKey> key = SealKey::read(fromArgument(options.key));
    if (!key) {
        return failed(key.error());
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto exhibition =
        library.and_then([&](Library &open) { return findExhibition(open, options.exhibition); });
    if (!exhibition) {
        return failed(exhibition.error());
    }
    PublishOrder order;
    order.exhibition = exhibition->id;
    order.path = fromArgument(options.file);
    order.time = QDateTime::currentDateTimeUtc();
    order.cleaner = cleanerBeside(line.libraryPath());
    order.progress = printMegabytes;
    const auto published = publishEdition(*library, *key, order);
    if (!published) {
        return failed(published.error());
    }
    if (options.isJson) {
        printJson(QJsonDocument(jsonOf(*published, *library)));
        return kDone;
    }
    for (const QString &row : reportOf(*published, *library)) {
        print(row);
    }
    return kDone;
}

int newKey(const std::string &path) {
    const SealKey key = SealKey::generate();
    const Result<void> written = key.write(fromArgument(path));
    if (!written) {
        return failed(written.error());
    }
    print(fingerprint(key.publicKey()));
    return kDone;
}

int showKey(const std::string &path) {
    const Result<SealKey> key = SealKey::read(fromArgument(path));
    if (!key) {
        return failed(key.error());
    }
    print(fingerprint(key->publicKey()));
    return kDone;
}

} // namespace

void addPublishCommand(CommandLine &line) {
    const auto options = std::make_shared<PublishOptions>();
    CLI::App *command = line.parser.add_subcommand(
        "publish",
        "Writes a sealed edition: what one exhibition's consents allow, and what was left out and why");
    command->add_option("--exhibition", options->exhibition, "For which exhibition, by its key")->required();
    command->add_option("--key", options->key, "The organisation's key; `key new` makes one")->required();
    command
        ->add_option("-o,--output", options->file,
                     "The edition's file, usually *.sala; it must not be there yet")
        ->required();
    command->add_flag("--json", options->isJson, "The report as JSON");
    command->callback([&line, options] { line.run = [&line, options] { return publish(line, *options); }; });
}

void addKeyCommand(CommandLine &line) {
    CLI::App *command = line.parser.add_subcommand("key", "The key an organisation seals its editions with");
    command->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    CLI::App *make =
        command->add_subcommand("new", "Makes one, and says its fingerprint: write that on the staff's card");
    make->add_option("FILE", *file, "Keep it secret, and a copy of it safe")->required();
    make->callback([&line, file] { line.run = [file] { return newKey(*file); }; });
    CLI::App *show = command->add_subcommand("show", "Says the fingerprint of one");
    show->add_option("FILE", *file, "The key")->required();
    show->callback([&line, file] { line.run = [file] { return showKey(*file); }; });
}

} // namespace sala
