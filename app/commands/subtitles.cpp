#include "app/commands/command.h"
#include "app/commands/zawgyi_option.h"
#include "media/subtitles/subtitle_check.h"
#include "media/subtitles/subtitle_reader.h"
#include "media/subtitles/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

using std::chrono::milliseconds;

struct SubtitleOptions {
    std::string file;
    std::string language;
    std::string duration;
    std::shared_ptr<WhenUnsure> whenUnsure;
};

/// "90", "90.5", "1:30" or "0:01:30.500".
std::optional<milliseconds> readDuration(const QString &text) {
    qint64 whole = 0;
    const QStringList parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const double part = parts[i].toDouble(&isNumber);
        const bool isLast = i + 1 == parts.size();
        constexpr double kMost = 1e9;
        if (!isNumber || !(part >= 0 && part <= kMost) || parts.size() > 3 ||
            (!isLast && part != double(qint64(part)))) {
            return std::nullopt;
        }
        whole = whole * 60 + qint64(part * 1000 + 0.5);
    }
    return milliseconds(whole);
}

QJsonObject jsonOf(const SubtitleCue &cue) {
    return {{QStringLiteral("start"), qint64(cue.start.count())},
            {QStringLiteral("end"), qint64(cue.end.count())},
            {QStringLiteral("text"), cue.text}};
}

QJsonObject jsonOf(const SubtitleProblem &problem, const QList<SubtitleCue> &cues) {
    QJsonObject row{{QStringLiteral("kind"), nameOf(problem.kind)},
                    {QStringLiteral("detail"), problem.detail}};
    if (problem.line > 0) {
        row.insert(QStringLiteral("line"), problem.line);
    }
    if (problem.cue > 0) {
        const SubtitleCue &cue = cues[problem.cue - 1];
        row.insert(QStringLiteral("cue"), problem.cue);
        row.insert(QStringLiteral("start"), qint64(cue.start.count()));
        row.insert(QStringLiteral("text"), cue.text);
    }
    return row;
}

void printDocument(const SubtitleDocument &document) {
    QJsonArray cues;
    for (const SubtitleCue &cue : document.cues) {
        cues.append(jsonOf(cue));
    }
    QJsonArray problems;
    for (const SubtitleProblem &problem : document.problems) {
        problems.append(jsonOf(problem, document.cues));
    }
    printJson(
        QJsonDocument(QJsonObject{{QStringLiteral("cues"), cues}, {QStringLiteral("problems"), problems}}));
}

int subtitles(const SubtitleOptions &options) {
    const QString path = fromArgument(options.file);
    SubtitleContext context;
    context.language = options.language.empty() ? languageOfFileName(path)
                                                : languageFromCode(fromArgument(options.language));
    if (!options.language.empty() && !context.language) {
        return wrongUsage(QStringLiteral("--language takes en, th, km, my or ja"));
    }
    if (!options.duration.empty()) {
        context.duration = readDuration(fromArgument(options.duration));
        if (!context.duration) {
            return wrongUsage(QStringLiteral("--duration takes seconds or hours:minutes:seconds"));
        }
    }
    auto document = readSubtitleFile(path, context.language, *options.whenUnsure);
    if (!document) {
        return failed(document.error());
    }
    document->problems += checkSubtitles(document->cues, context);
    printDocument(*document);
    return kDone;
}

} // namespace

void addSubtitlesCommand(CommandLine &line) {
    auto options = std::make_shared<SubtitleOptions>();
    CLI::App *command = line.parser.add_subcommand(
        "subtitles",
        "The cues of a WebVTT or SRT file as JSON, and what is wrong with it: damage, reading speed, "
        "line length, overlaps. 0 when it could be read, 1 when it is no subtitle file");
    command->add_option("FILE", options->file, "A WebVTT or SRT file")->required();
    command->add_option(
        "--language", options->language,
        "en, th, km, my or ja: for reading speed and old encodings. Without it the file's name says "
        "(interview.th.vtt), or nothing is said about reading");
    command->add_option("--duration", options->duration,
                        "How long the film is, in seconds or as 1:02:03.500: finds cues after its end");
    options->whenUnsure = addZawgyiOption(*command);
    command->callback([&line, options] { line.run = [options] { return subtitles(*options); }; });
}

} // namespace sala
