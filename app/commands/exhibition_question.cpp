#include "app/commands/exhibition_question.h"

#include "app/commands/find_exhibition.h"
#include "app/commands/given_file.h"
#include "app/commands/open_library.h"
#include "db/storage/question_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 64 * 1024;

struct QuestionCommand {
    std::string exhibition;
    std::string file;
    bool isOff = false;
    bool isJson = false;
};

QJsonObject objectOf(const WordsByLanguage &words) {
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        object.insert(code(it.key()), it.value());
    }
    return object;
}

/// `{"question": {"en": …}, "cards": [{"drawing": "door", "words": {"en": …}}]}`; without a question: no cards.
QJsonObject objectOf(const WrittenQuestion &question) {
    QJsonArray cards;
    for (const WrittenCard &card : question.cards) {
        cards.append(QJsonObject{{QStringLiteral("drawing"), name(card.motif)},
                                 {QStringLiteral("words"), objectOf(card.words)}});
    }
    return {{QStringLiteral("question"), objectOf(question.words)}, {QStringLiteral("cards"), cards}};
}

/// "the question: ja", "door: km, my"; a language that is missing is no fault, but visitors read another one.
QStringList missingIn(const WrittenQuestion &question) {
    QStringList missing;
    const auto look = [&](const QString &what, const WordsByLanguage &words) {
        QStringList codes;
        for (const Language language : kLanguages) {
            if (!words.contains(language)) {
                codes.append(code(language));
            }
        }
        if (!codes.isEmpty()) {
            missing.append(QStringLiteral("%1: %2").arg(what, codes.join(QStringLiteral(", "))));
        }
    };
    look(QStringLiteral("question"), question.words);
    for (const WrittenCard &card : question.cards) {
        look(name(card.motif), card.words);
    }
    return missing;
}

Result<WrittenQuestion> questionFromFile(const QString &path) {
    const auto text = textOfGiven(path, kMostBytes, QStringLiteral("it is too long to be a question"));
    return text.and_then(questionFromText).map_error([&](const Error &error) {
        return Error{error.code, error.detail, path};
    });
}

void say(const WrittenQuestion &question, bool isJson) {
    if (isJson) {
        printJson(QJsonDocument(objectOf(question)));
    } else if (!question.cards.isEmpty()) {
        printText(questionText(question).trimmed());
    }
}

int show(const CommandLine &line, const QuestionCommand &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    const auto found = findExhibition(*library, options.exhibition).and_then([&](const Exhibition &exhibition) {
        return QuestionRepository(*library).of(exhibition.id);
    });
    if (!found) {
        return failed(found.error());
    }
    say(found->value_or(WrittenQuestion()), options.isJson);
    return kDone;
}

int change(const CommandLine &line, const QuestionCommand &options) {
    const Result<WrittenQuestion> wanted =
        options.isOff ? WrittenQuestion() : questionFromFile(fromArgument(options.file));
    if (!wanted) {
        return failed(wanted.error());
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const Edit edit = Edit::by(QStringLiteral("command line"));
    const auto done = findExhibition(*library, options.exhibition).and_then([&](const Exhibition &exhibition) {
        QuestionRepository questions(*library);
        return options.isOff ? questions.clear(exhibition.id, edit) : questions.set(exhibition.id, *wanted, edit);
    });
    if (!done) {
        return failed(done.error());
    }
    const QStringList missing = options.isOff ? QStringList() : missingIn(*wanted);
    if (!missing.isEmpty()) {
        printError(QStringLiteral("languages that are missing: %1").arg(missing.join(QStringLiteral("; "))));
    }
    if (options.isJson) {
        say(*wanted, true);
    }
    return kDone;
}

} // namespace

void addQuestionCommand(CLI::App &exhibition, CommandLine &line) {
    const auto options = std::make_shared<QuestionCommand>();
    CLI::App *command = exhibition.add_subcommand(
        "question", "What it asks its visitors at the end of a path, answered by touching a drawing; without FILE: prints it");
    command->add_option("KEY", options->exhibition, "Which exhibition, as `exhibition list` names it")->required();
    CLI::Option *file = command->add_option(
        "FILE", options->file,
        "A text file: a line `question`, below it a line a language (`en: What does home mean to you?`); then the same for "
        "each of 2 to 6 cards, which begins with its drawing: home, path, hands, door, sprout, sea, sun, boat; - for "
        "standard input");
    command->add_flag("--off", options->isOff, "Nothing is asked any more")->excludes(file);
    command->add_flag("--json", options->isJson, "As JSON, with the words in every language");
    command->callback([&line, options] {
        line.run = [&line, options] {
            return options->isOff || !options->file.empty() ? change(line, *options) : show(line, *options);
        };
    });
}

} // namespace sala
