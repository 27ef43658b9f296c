#include "app/commands/command.h"
#include "app/commands/library_contents.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

struct ListOptions {
    std::string kind;
    std::string language = "en";
    bool json = false;
};

int list(const CommandLine &line, const ListOptions &options) {
    const auto language = languageFromCode(fromArgument(options.language));
    if (!language) {
        return wrongUsage(QStringLiteral("--language takes en, th, km, my or ja"));
    }
    if (const QStringList kinds = contentKinds();
        !options.kind.empty() && !kinds.contains(fromArgument(options.kind))) {
        return wrongUsage(QStringLiteral("--kind takes ") + kinds.join(QStringLiteral(", ")));
    }
    const auto contents = readContents(line.libraryPath(), *language);
    if (!contents) {
        return failed(contents.error());
    }
    QJsonArray rows;
    for (const QJsonObject &row : *contents) {
        const QString kind = row.value(QLatin1String("kind")).toString();
        if (options.kind.empty() || kind == fromArgument(options.kind)) {
            rows.append(row);
        }
    }
    if (options.json) {
        printJson(QJsonDocument(rows));
        return kDone;
    }
    for (const auto &value : std::as_const(rows)) {
        const QJsonObject row = value.toObject();
        QStringList columns;
        for (const char *key : {"id", "kind", "title", "source"}) {
            columns.append(row.value(QLatin1String(key)).toString());
        }
        const QString more = summaryOf(row);
        print((more.isEmpty() ? columns : columns + QStringList{more}).join(QStringLiteral("  ")));
    }
    return kDone;
}

struct SearchOptions {
    std::string text;
    bool json = false;
};

int search(const CommandLine &line, const SearchOptions &options) {
    const auto hits = searchTexts(line.libraryPath(), fromArgument(options.text));
    if (!hits) {
        return failed(hits.error());
    }
    QJsonArray rows;
    for (const QJsonObject &row : *hits) {
        rows.append(row);
        if (!options.json) {
            print(QStringLiteral("%1  %2/%3  %4")
                      .arg(row.value(QLatin1String("id")).toString(),
                           row.value(QLatin1String("field")).toString(),
                           row.value(QLatin1String("language")).toString(),
                           row.value(QLatin1String("text")).toString()));
        }
    }
    if (options.json) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

} // namespace

void addListCommand(CommandLine &line) {
    auto options = std::make_shared<ListOptions>();
    CLI::App *command = line.parser.add_subcommand("list", "Lists works, playlists and exhibitions");
    command->add_option(
        "--kind", options->kind,
        "Only this kind: photograph, interview, documentary, document, title-card, playlist or exhibition");
    command->add_option("--language", options->language, "Titles in this language (default en)");
    command->add_flag("--json", options->json, "As JSON");
    command->callback([&line, options] { line.run = [&line, options] { return list(line, *options); }; });
}

void addSearchCommand(CommandLine &line) {
    auto options = std::make_shared<SearchOptions>();
    CLI::App *command = line.parser.add_subcommand("search", "Finds works by words in any language");
    command->add_option("TEXT", options->text, "What to look for")->required();
    command->add_flag("--json", options->json, "As JSON");
    command->callback([&line, options] { line.run = [&line, options] { return search(line, *options); }; });
}

} // namespace sala
