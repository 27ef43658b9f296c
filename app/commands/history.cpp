// Who changed what, over the whole library.

#include "app/commands/command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "db/storage/history_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace sala {
namespace {

constexpr qsizetype kLongestValue = 60; ///< characters, of a line for people

struct HistoryOptions {
    std::string since;
    std::string by;
    std::vector<std::string> works;
    int limit = 100;
    bool isJson = false;
};

/// A day begins where this machine is. Null, and false, for what is neither a day nor a time.
bool readSince(const QString &text, QDateTime &since) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    since = text.isEmpty() ? QDateTime()
            : day.isValid() && text.size() == 10 ? day.startOfDay().toUTC()
                                                 : QDateTime::fromString(text, Qt::ISODate).toUTC();
    return text.isEmpty() || since.isValid();
}

Result<History> historyFor(Library &library, const HistoryOptions &options, const QDateTime &since) {
    return findWorks(library, options.works).and_then([&](const QList<Work> &works) {
        HistoryFilter filter{since, fromArgument(options.by), {}, options.limit};
        for (const Work &work : works) {
            filter.subjects.append(work.id);
        }
        return readHistory(library, filter);
    });
}

QJsonObject jsonOf(const HistoryEntry &entry) {
    return {{QStringLiteral("id"), entry.revision.id.text()},
            {QStringLiteral("time"), entry.revision.time.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("author"), entry.revision.author},
            {QStringLiteral("record"), entry.record},
            {QStringLiteral("subject"), entry.revision.subject.text()},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("field"), entry.revision.field},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.revision.value},
            {QStringLiteral("undo"), entry.isUndo}};
}

QString shortened(const QString &value) {
    return value.size() <= kLongestValue ? value : value.left(kLongestValue) + QStringLiteral("…");
}

void say(const HistoryEntry &entry) {
    const QString name = entry.name.isEmpty() ? entry.revision.subject.text() : entry.name;
    print(oneLine(QStringLiteral("%1  %2  %3 %4  %5  “%6” → “%7”%8")
                      .arg(entry.revision.time.toUTC().toString(Qt::ISODate), entry.revision.author, entry.record, name,
                           entry.revision.field, shortened(entry.before), shortened(entry.revision.value),
                           entry.isUndo ? QStringLiteral("  (undo)") : QString())));
}

int history(const CommandLine &line, const HistoryOptions &options) {
    QDateTime since;
    if (!readSince(fromArgument(options.since), since)) {
        return wrongUsage(QStringLiteral("--since takes a day or a time, such as 2016-12-01 or 2016-12-01T09:30:00Z"));
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    const auto found = library.and_then([&](Library &open) { return historyFor(open, options, since); });
    if (!found) {
        return failed(found.error());
    }
    QJsonArray rows;
    for (const HistoryEntry &entry : found->entries) {
        rows.append(jsonOf(entry));
        if (!options.isJson) {
            say(entry);
        }
    }
    if (options.isJson) {
        printJson(QJsonDocument(rows));
    }
    if (found->all > found->entries.size()) {
        printError(QStringLiteral("sala: the newest %1 of %2 edits; --limit 0 lists all").arg(found->entries.size()).arg(found->all));
    }
    return kDone;
}

} // namespace

void addHistoryCommand(CommandLine &line) {
    const auto options = std::make_shared<HistoryOptions>();
    CLI::App *command = line.parser.add_subcommand(
        "history", "Who changed what, over the whole library: time, author, what, field, before and after, the newest first");
    command->add_option("--since", options->since, "Only from this day or time on: 2016-12-01, 2016-12-01T09:30:00Z");
    command->add_option("--by", options->by, "Only what this author did, by their name as it stands there");
    command->add_option("--work", options->works, "Only this work, with its films, recordings and consents; again for further ones");
    command->add_option("--limit", options->limit, "How many at most; 0: all")->check(CLI::NonNegativeNumber)->capture_default_str();
    command->add_flag("--json", options->isJson, "As JSON, with whole values");
    command->callback([&line, options] { line.run = [&line, options] { return history(line, *options); }; });
}

} // namespace sala
