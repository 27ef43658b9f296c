#include "app/commands/command.h"
#include "app/commands/text_zawgyi.h"
#include "app/text/dates.h"
#include "app/text/line_breaks.h"

#include <QFile>
#include <QStringDecoder>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 64 << 20;

struct TextOptions {
    std::string file;
    std::string language = "en";
};

/// UTF-8 text of a file, "-" being standard input.
Result<QString> readText(const QString &path) {
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return fail(ErrorCode::NotFound, file.errorString(), path);
    }
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (bytes.size() > kMostBytes) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is larger than 64 MB"), path);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is not UTF-8 text"), path);
    }
    return text;
}

int withText(const TextOptions &options, const std::function<int(const QString &, Language)> &run) {
    const auto language = languageFromCode(fromArgument(options.language));
    if (!language) {
        return wrongUsage(QStringLiteral("--language takes en, th, km, my or ja"));
    }
    const auto text = readText(fromArgument(options.file));
    return text ? run(*text, *language) : failed(text.error());
}

int breakLines(const QString &text, Language language) {
    QString marked = markBreaks(text, language);
    if (marked.endsWith(u'\n')) {
        marked.chop(1);
    }
    print(marked);
    return kDone;
}

int formatDates(const QString &text, Language language) {
    int code = kDone;
    int number = 0;
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    for (const QString &line : std::as_const(lines)) {
        ++number;
        const auto date = PartialDate::fromIso(line.trimmed());
        if (date) {
            print(formatDate(*date, language));
        } else {
            code = failed(QStringLiteral("line %1: “%2” is no date like 2016, 2016-05 or 2016-05-10").arg(number).arg(line));
        }
    }
    return code;
}

void addZawgyi(CommandLine &line, CLI::App &command) {
    auto file = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    CLI::App *part = command.add_subcommand(
        "zawgyi", "Writes Burmese in Unicode, whatever it was; what was found goes to standard error");
    part->add_option("FILE", *file, "UTF-8 text; - is standard input")->required();
    part->add_flag("--json", *json, "Each line's encoding, probability and both readings, as JSON");
    const auto whenUnsure = addZawgyiOption(*part);
    part->callback([&line, file, json, whenUnsure] {
        line.run = [file, json, whenUnsure] {
            const auto text = readText(fromArgument(*file));
            return text ? runTextZawgyi(*text, *whenUnsure, *json) : failed(text.error());
        };
    });
}

} // namespace

void addTextCommand(CommandLine &line) {
    CLI::App *command = line.parser.add_subcommand("text", "What the text engine does with a file");
    command->require_subcommand(1);
    const auto add = [&](const char *name, const char *what, int (*run)(const QString &, Language)) {
        auto options = std::make_shared<TextOptions>();
        CLI::App *part = command->add_subcommand(name, what);
        part->add_option("FILE", options->file, "UTF-8 text; - is standard input")->required();
        part->add_option("--language", options->language, "en, th, km, my or ja")->required();
        part->callback([&line, options, run] { line.run = [options, run] { return withText(*options, run); }; });
    };
    add("break", "Marks with U+200B where a line may end", breakLines);
    addZawgyi(line, *command);
    add("date", "Writes ISO dates (2016, 2016-05, 2016-05-10), one a line, as readers expect them", formatDates);
}

} // namespace sala
