#include "app/commands/command.h"
#include "app/commands/given_file.h"
#include "app/commands/text_zawgyi.h"
#include "app/text/dates.h"
#include "app/text/line_breaks.h"
#include "app/text/lists.h"

#include <QRegularExpression>
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
    const Result<QByteArray> bytes = bytesOfGiven(path, kMostBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (bytes->size() > kMostBytes) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is larger than 64 MB"), path);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    if (decoder.hasError()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is not UTF-8 text; save it as UTF-8 and try again"), path);
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
    if (text.isEmpty()) {
        return kDone;
    }
    QString marked = markBreaks(text, language);
    if (marked.endsWith(u'\n')) {
        marked.chop(1);
    }
    printText(marked);
    return kDone;
}

using Formatted = std::optional<QString>;

/// The two ends of "A/B".
template<typename Parse, typename Format>
Formatted rangeOf(const QString &text, Parse parse, Format format) {
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2 || ends[0].isEmpty() || ends[1].isEmpty()) {
        return std::nullopt;
    }
    const auto first = parse(ends[0]);
    const auto last = parse(ends[1]);
    return first && last ? Formatted(format(*first, *last)) : std::nullopt;
}

std::optional<QTime> timeFrom(const QString &text) {
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// An ISO 8601 duration of hours, minutes and seconds: PT3M20S.
std::optional<std::chrono::seconds> durationFrom(const QString &text) {
    static const QRegularExpression pattern(
        QStringLiteral("\\APT(?=.)(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return std::chrono::hours(match.captured(1).toInt()) + std::chrono::minutes(match.captured(2).toInt()) +
           std::chrono::seconds(match.captured(3).toInt());
}

Formatted dateOf(const QString &text, Language language) {
    constexpr QLatin1String kWithWeekday("weekday ");
    if (text.startsWith(kWithWeekday)) {
        const QDate day = QDate::fromString(text.mid(kWithWeekday.size()), Qt::ISODate);
        return day.isValid() ? Formatted(formatDate(day, language, Weekday::Shown)) : std::nullopt;
    }
    if (const auto date = PartialDate::fromIso(text)) {
        return formatDate(*date, language);
    }
    return rangeOf(text, PartialDate::fromIso, [&](const PartialDate &first, const PartialDate &last) {
        return first <= last ? Formatted(formatDateRange(first, last, language)) : std::nullopt;
    });
}

Formatted timeOf(const QString &text, Language language) {
    constexpr QLatin1String kAsClock("clock ");
    if (const auto time = timeFrom(text)) {
        return formatTime(*time, language);
    }
    if (text.startsWith(kAsClock)) {
        const auto position = durationFrom(text.mid(kAsClock.size()));
        return position ? Formatted(formatClock(*position, language)) : std::nullopt;
    }
    if (const auto length = durationFrom(text)) {
        return formatDuration(*length, language);
    }
    return rangeOf(text, timeFrom, [&](const QTime &from, const QTime &until) {
        return formatTimeRange(from, until, language);
    });
}

Formatted numberOrListOf(const QString &text, Language language) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        return formatNumber(number, language);
    }
    static const QRegularExpression decimal(QStringLiteral("\\A-?[0-9]{1,15}\\.([0-9]{1,6})\\z"));
    if (const auto match = decimal.match(text); match.hasMatch()) {
        return formatDecimal(text.toDouble(), int(match.capturedLength(1)), language);
    }
    if (!text.contains(u';')) {
        return std::nullopt;
    }
    QStringList items = text.split(u';');
    for (QString &item : items) {
        item = item.trimmed();
    }
    return formatList(items, language);
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
        const QString trimmed = line.trimmed();
        Formatted shown = dateOf(trimmed, language);
        shown = shown ? shown : timeOf(trimmed, language);
        shown = shown ? shown : numberOrListOf(trimmed, language);
        if (shown) {
            printText(*shown);
        } else {
            printText(line); // so that the lines stay those of the file
            code = failed(
                QStringLiteral(
                    "line %1: “%2” is no date (2016, 2016-rainy, 2016-05, 2016-05-10), time (18:30), "
                    "length (PT3M20S), number, list (A; B) or range, the earlier first (2016-05/2016-07)")
                    .arg(number)
                    .arg(line));
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
        part->callback(
            [&line, options, run] { line.run = [options, run] { return withText(*options, run); }; });
    };
    add("break", "Marks with U+200B where a line may end", breakLines);
    addZawgyi(line, *command);
    add("date", "Writes dates, times, lengths, ranges, numbers and lists, one a line, as readers expect them",
        formatDates);
}

} // namespace sala
