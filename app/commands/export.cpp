// A whole library in open formats.

#include "app/commands/archive/archive_export.h"
#include "app/commands/command.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

#include <csignal>

namespace sala {
namespace {

struct ExportOptions {
    std::string folder;
    bool everything = false;
    bool withConsents = false;
    bool json = false;
};

std::atomic_bool interrupted{false};

/// Ctrl+C ends it within a piece of a file; nothing is left of it.
void onInterrupt(int) {
    interrupted = true;
}

QJsonObject jsonOf(const ArchiveReport &report, const ArchiveOrder &order) {
    QJsonArray works;
    for (const RestrictedWork &work : report.restricted) {
        works.append(QJsonObject{{QStringLiteral("id"), work.work.text()},
                                 {QStringLiteral("kind"), name(work.kind)},
                                 {QStringLiteral("reason"), name(work.obstacle)}});
    }
    const bool isOpen = order.scope == ArchiveScope::MayBeSeen;
    return {{QStringLiteral("folder"), report.folder},
            {QStringLiteral("works"), report.works},
            {QStringLiteral("files"), report.files},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("withPosition"), QJsonArray::fromStringList(report.positioned)},
            {QStringLiteral("consents"), order.consents == ArchivedConsents::TakenAlong},
            {isOpen ? QStringLiteral("leftOut") : QStringLiteral("notToBeShown"), works}};
}

void reportInWords(const ArchiveReport &report, const ArchiveOrder &order) {
    print(QStringLiteral("%1 in %2, %3 MB: %4")
              .arg(counted(report.works, QStringLiteral("work")), counted(report.files, QStringLiteral("file")))
              .arg((report.bytes + (1 << 19)) >> 20)
              .arg(report.folder));
    const bool isOpen = order.scope == ArchiveScope::MayBeSeen;
    for (const RestrictedWork &work : report.restricted) {
        print(QStringLiteral("%1 %2 %3: %4")
                  .arg(isOpen ? QStringLiteral("left out:") : QStringLiteral("not to be shown:"), name(work.kind),
                       work.work.text(), name(work.obstacle)));
    }
    for (const QString &path : report.positioned) {
        printError(QStringLiteral("sala: note: it says where it was taken, which can give away where somebody lives: %1").arg(path));
    }
    if (!isOpen || order.consents == ArchivedConsents::TakenAlong) {
        printError(QStringLiteral("this archive is closed: not everything in it may be shown; README.txt says what"));
    }
}

int exportLibrary(const CommandLine &line, const ExportOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    ArchiveWish wish;
    wish.folder = fromArgument(options.folder);
    wish.order.scope = options.everything ? ArchiveScope::Everything : ArchiveScope::MayBeSeen;
    wish.order.consents = options.withConsents ? ArchivedConsents::TakenAlong : ArchivedConsents::LeftOut;
    wish.time = QDateTime::currentDateTimeUtc();
    wish.progress = printMegabytes;
    wish.isCancelled = &interrupted;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        std::signal(signal, onInterrupt);
    }
    const auto report = exportArchive(*library, wish);
    if (!report) {
        return failed(report.error());
    }
    if (options.json) {
        printJson(QJsonDocument(jsonOf(*report, wish.order)));
    } else {
        reportInWords(*report, wish.order);
    }
    return kDone;
}

} // namespace

void addExportCommand(CommandLine &line) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *command = line.parser.add_subcommand(
        "export", "The whole library in open formats, for an archive: files as they came, XMP, WebVTT, CSV, Dublin Core, in a "
                  "BagIt bag. Works that not everybody on them lets be shown everywhere and for ever are left out, and named");
    command->add_option("FOLDER", options->folder, "A folder that is not there yet, or is empty")->required();
    command->add_flag("--everything", options->everything,
                      "The organisation's own closed archive: also works that may not be shown, marked as such. Never pass it on");
    command->add_flag("--with-consents", options->withConsents,
                      "Also who is on which work and what they agreed to, by private references. It is about people who may be in "
                      "danger: only for a closed archive");
    command->add_flag("--json", options->json, "The report as JSON");
    command->callback([&line, options] { line.run = [&line, options] { return exportLibrary(line, *options); }; });
}

} // namespace sala
