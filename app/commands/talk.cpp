#include "app/commands/command.h"
#include "app/kiosk/talk_line.h"
#include "app/text/times.h"

namespace sala {
namespace {

struct TalkCommand {
    std::string countdown;
    bool isJson = false;
};

QString wordsOf(const TalkAnswer &answer) {
    switch (answer.now.kind) {
    case Presenting::Kind::Nothing:
        return QStringLiteral("No talk is on: the exhibition is shown.");
    case Presenting::Kind::Dark:
        return QStringLiteral("The screen is dark.");
    case Presenting::Kind::Countdown:
        return QStringLiteral("It begins in %1.").arg(formatClock(answer.now.countdown, Language::English));
    case Presenting::Kind::Talk:
        break;
    }
    return answer.title.isEmpty() ? QStringLiteral("A talk is on.")
                                  : QStringLiteral("A talk is on: %1").arg(answer.title);
}

QJsonObject rowOf(const TalkAnswer &answer) {
    QJsonObject row = jsonOf(answer);
    row.remove(QStringLiteral("refusal"));
    return row;
}

int tell(const CommandLine &line, const TalkWish &wish, bool isJson) {
    const Result<TalkAnswer> answer = tellKiosk(line.stateFolder(), wish);
    if (!answer) {
        return failed(answer.error());
    }
    if (!answer->refusal.isEmpty()) {
        return failed(answer->refusal);
    }
    if (isJson) {
        printJson(QJsonDocument(rowOf(*answer)));
    } else {
        print(wordsOf(*answer));
    }
    return kDone;
}

struct Subcommand {
    const char *name;
    TalkWish::Kind kind;
    const char *help;
};

constexpr Subcommand kSubcommands[]{
    {"begin", TalkWish::Kind::Talk, "Pictures by hand: each stays until it is told to go on; ends the dark or a countdown"},
    {"dark", TalkWish::Kind::Dark, "Nothing on the screen, and no sound, while somebody speaks"},
    {"countdown", TalkWish::Kind::Countdown, "The screen counts down under the exhibition's title, then pictures are shown by hand"},
    {"next", TalkWish::Kind::Next, "The next picture of a talk"},
    {"back", TalkWish::Kind::Back, "The picture before"},
    {"end", TalkWish::Kind::End, "The exhibition again"},
    {"status", TalkWish::Kind::Look, "What is on now, as without any word"},
};

int carryOut(const CommandLine &line, const TalkCommand &options, TalkWish wish) {
    if (wish.kind == TalkWish::Kind::Countdown) {
        const auto length = countdownFromText(fromArgument(options.countdown));
        if (!length) {
            return wrongUsage(QStringLiteral("a countdown is written 10:00 for ten minutes, and is shorter than a day"));
        }
        wish.countdown = *length;
    }
    return tell(line, wish, options.isJson);
}

} // namespace

void addTalkCommand(CommandLine &line) {
    const auto options = std::make_shared<TalkCommand>();
    CLI::App *command = line.parser.add_subcommand(
        "talk", "A launch or a talk at the kiosk that runs on this machine, as staff's page begins and ends it");
    command->require_subcommand(0, 1);
    command->add_flag("--json", options->isJson, "As JSON");
    command->callback([&line, options, command] {
        if (command->get_subcommands().empty()) {
            line.run = [&line, options] { return tell(line, {}, options->isJson); };
        }
    });
    for (const Subcommand &word : kSubcommands) {
        CLI::App *subcommand = command->add_subcommand(word.name, word.help);
        subcommand->add_flag("--json", options->isJson, "What is on since, as JSON");
        if (word.kind == TalkWish::Kind::Countdown) {
            subcommand->add_option("MM:SS", options->countdown, "How long: 10:00, 1:30:00")->required();
        }
        subcommand->callback([&line, options, kind = word.kind] {
            line.run = [&line, options, kind] { return carryOut(line, *options, {kind, {}}); };
        });
    }
}

} // namespace sala
