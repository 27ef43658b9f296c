// Captions that are read aloud: brought in, listed and taken away.

#include "app/commands/command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "db/storage/erasure.h"
#include "db/storage/recording_repository.h"
#include "db/storage/work_repository.h"
#include "media/recording/caption_recording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <iterator>
#include <memory>

namespace sala {
namespace {

struct RecordingOptions {
    std::vector<std::string> files;
    std::vector<std::string> works;
    std::string work;
    std::string language;
    bool isJson = false;
};

std::atomic_bool interrupted{false};

/// Ctrl+C ends it in the file it is at; those before it are in.
void onInterrupt(int) {
    interrupted = true;
}

QString nameOf(const Work &work) {
    return work.source.isEmpty() ? work.id.text() : work.source;
}

QString lengthOf(const Recording &recording) {
    const auto seconds = (recording.duration.count() + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// The photograph whose file has this name, whatever its ending.
Result<Work> photographCalled(Library &library, const QString &name) {
    return WorkRepository(library).all().and_then([&](const QList<Work> &all) -> Result<Work> {
        QList<Work> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const Work &work) {
            return work.kind == WorkKind::Photograph && QFileInfo(work.source).completeBaseName() == name;
        });
        if (found.size() == 1) {
            return found.first();
        }
        const QString next = QStringLiteral("say which with --work; `sala list --kind photograph` names them");
        return found.isEmpty()
                   ? fail(ErrorCode::NotFound, QStringLiteral("there is no photograph called %1; %2").arg(name, next))
                   : fail(ErrorCode::InvalidInput,
                          QStringLiteral("%1 photographs are called %2; %3").arg(found.size()).arg(name, next));
    });
}

/// What a file is to be, by the command line where that says it, else by its name.
struct Wish {
    Work work;
    Language language = Language::English;
};

Result<Wish> wishFor(Library &library, const QString &path, const RecordingOptions &options) {
    const RecordingName named = recordingName(path);
    const auto language = options.language.empty() ? named.language : languageFromCode(fromArgument(options.language));
    if (!language) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("its name says no language; call it %1.km.m4a, or en, th, my, ja, or say --language")
                        .arg(named.work),
                    path);
    }
    const auto work = options.work.empty() ? photographCalled(library, named.work)
                                           : findWorks(library, {options.work}).map([](const QList<Work> &one) {
                                                 return one.first();
                                             });
    return work.map([&](const Work &found) { return Wish{found, *language}; });
}

/// What to say of it, when it went well.
Result<QString> addOne(Library &library, const QString &path, const RecordingOptions &options) {
    const auto wish = wishFor(library, path, options);
    const auto prepared =
        wish.and_then([&](const Wish &) { return prepareRecording(path, interrupted); });
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    const NewRecording recording{wish->work.id,  wish->language,     prepared->duration, QFileInfo(path).fileName(),
                                 prepared->bytes, prepared->mimeType};
    return RecordingRepository(library)
        .set(recording, Edit::by(QStringLiteral("command line")))
        .map([&](bool isNew) {
            const Recording stored{{}, {}, {}, {}, prepared->duration, {}};
            QStringList words{nameOf(wish->work), code(wish->language), lengthOf(stored), recording.source};
            words += isNew ? QStringList() : QStringList{QStringLiteral("there already")};
            return (words + prepared->remarks).join(QStringLiteral("  "));
        });
}

/// What was replaced or taken away is gone from the library's log, too.
void leaveNoBytes(Library &library) {
    if (!emptyLog(library)) {
        printError(QStringLiteral("sala: note: somebody else has this library open; the last bytes of what was there before go "
                                  "when it is closed there"));
    }
}

int add(CommandLine &line, const RecordingOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const QCoreApplication application(line.argc, line.argv); // knows where sala-probe lies
    std::signal(SIGINT, onInterrupt);
    int result = kDone;
    for (const QString &path : fromArguments(options.files)) {
        const auto added = addOne(*library, path, options);
        if (added) {
            print(*added);
            continue;
        }
        Error error = added.error();
        error.subject = error.subject.isEmpty() ? path : error.subject;
        result = failed(error);
        if (error.code == ErrorCode::Cancelled) {
            break;
        }
    }
    std::signal(SIGINT, SIG_DFL);
    leaveNoBytes(*library);
    return result;
}

struct Row {
    Work work;
    Recording recording;
};

/// Those of the named works; of all, when none is named. In the works' order.
Result<QList<Row>> rowsOf(Library &library, const std::vector<std::string> &names) {
    const auto works = names.empty() ? WorkRepository(library).all() : findWorks(library, names);
    if (!works) {
        return tl::unexpected(works.error());
    }
    QList<Row> rows;
    for (const Work &work : *works) {
        const auto recordings = RecordingRepository(library).of(work.id);
        if (!recordings) {
            return tl::unexpected(recordings.error());
        }
        for (const Recording &recording : *recordings) {
            rows.append({work, recording});
        }
    }
    return rows;
}

int list(const CommandLine &line, const RecordingOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto rows = library.and_then([&](Library &open) { return rowsOf(open, options.works); });
    if (!rows) {
        return failed(rows.error());
    }
    QJsonArray json;
    for (const auto &[work, recording] : *rows) {
        if (options.isJson) {
            json.append(QJsonObject{{QStringLiteral("work"), work.id.text()},
                                    {QStringLiteral("source"), work.source},
                                    {QStringLiteral("language"), code(recording.language)},
                                    {QStringLiteral("duration"), qint64(recording.duration.count())},
                                    {QStringLiteral("file"), recording.source}});
        } else {
            print(QStringList{nameOf(work), code(recording.language), lengthOf(recording), recording.source}
                      .join(QStringLiteral("  ")));
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(json));
    }
    return kDone;
}

Result<int> removeFrom(Library &library, const RecordingOptions &options) {
    const auto rows = rowsOf(library, options.works);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    int removed = 0;
    for (const auto &[work, recording] : *rows) {
        if (options.language != "all" && code(recording.language) != fromArgument(options.language)) {
            continue;
        }
        const auto done = RecordingRepository(library).remove(recording, Edit::by(QStringLiteral("command line")));
        if (!done) {
            return tl::unexpected(done.error());
        }
        ++removed;
    }
    return removed > 0 ? Result<int>(removed)
                       : fail(ErrorCode::NotFound,
                              QStringLiteral("there is no such recording; `sala recording list` names them all"));
}

int remove(const CommandLine &line, const RecordingOptions &options) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    const auto removed = library.and_then([&](Library &open) { return removeFrom(open, options); });
    if (!removed) {
        return failed(removed.error());
    }
    leaveNoBytes(*library);
    print(QStringLiteral("removed %1").arg(counted(*removed, QStringLiteral("recording"))));
    return kDone;
}

void addAdd(CLI::App *command, RecordingOptions &options) {
    command
        ->add_option("FILE", options.files,
                     "Sounds of up to five minutes (Opus, Vorbis, AAC, MP3, WAV, FLAC), called after the photograph's file and "
                     "the language: river.km.m4a for river.jpg")
        ->required();
    command->add_option("--work", options.work, "Which photograph, by its file's name or its id, instead of by the sound's name");
    command->add_option("--language", options.language, "Which language, instead of by the sound's name")
        ->check(CLI::IsMember({"en", "th", "km", "my", "ja"}));
}

} // namespace

void addRecordingCommand(CommandLine &line) {
    CLI::App *recording =
        line.parser.add_subcommand("recording", "Captions of photographs read aloud, which visitors hear in their language");
    recording->require_subcommand(1);
    auto options = std::make_shared<RecordingOptions>();
    const auto run = [&line, options](CLI::App *command, int (*work)(CommandLine &, const RecordingOptions &)) {
        command->callback([&line, options, work] { line.run = [&line, options, work] { return work(line, *options); }; });
    };
    CLI::App *adding = recording->add_subcommand(
        "add", "Brings recordings in, each in place of the one there is; what cannot be used is named and left out");
    addAdd(adding, *options);
    run(adding, add);
    CLI::App *listing = recording->add_subcommand("list", "Which there are, a line for each photograph and language");
    listing->add_option("WORK", options->works, "Only of these: their files' names, or their ids");
    listing->add_flag("--json", options->isJson, "As JSON, with the length in milliseconds");
    run(listing, [](CommandLine &on, const RecordingOptions &wanted) { return list(on, wanted); });
    CLI::App *removing =
        recording->add_subcommand("remove", "Takes recordings away for good; editions have them until the next is loaded");
    removing->add_option("WORK", options->works, "Of which photographs: their files' names, or their ids")->required();
    removing->add_option("--language", options->language, "In which language; all: in every one")
        ->required()
        ->check(CLI::IsMember({"en", "th", "km", "my", "ja", "all"}));
    run(removing, [](CommandLine &on, const RecordingOptions &wanted) { return remove(on, wanted); });
}

} // namespace sala
