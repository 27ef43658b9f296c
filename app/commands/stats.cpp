#include "app/commands/editions_command.h"
#include "app/kiosk/statistics_report.h"

#include <QJsonArray>

#include <algorithm>

namespace sala {
namespace {

struct StatsCommand {
    std::string by;
    std::string from;
    std::string to;
    std::string exhibition;
    std::string work;
    std::string save;
    std::string language = "en";
    bool isJson = false;
};

QString dayName(const QDate &day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("unknown");
}

/// A row of a report: the same for people and for programs.
using Row = QList<std::pair<QString, QJsonValue>>;

QString worded(const Row &row) {
    QStringList words;
    for (const auto &[name, value] : row) {
        words.append(value.isDouble() ? QString::number(value.toInteger()) + u' ' + QString(name).replace(u'_', u' ')
                                      : value.toString());
    }
    return words.join(QStringLiteral("  "));
}

Row rowOf(const WorkTally &tally) {
    return {{QStringLiteral("shown"), tally.shown},
            {QStringLiteral("shown_seconds"), wholeSeconds(tally.shownFor)},
            {QStringLiteral("viewed"), tally.viewed},
            {QStringLiteral("viewed_seconds"), wholeSeconds(tally.viewedFor)},
            {QStringLiteral("finished"), tally.finished}};
}

Row rowOf(const VisitTally &tally) {
    return {{QStringLiteral("visits"), tally.visits}, {QStringLiteral("visit_seconds"), wholeSeconds(tally.lasted)}};
}

QList<Row> workRows(const StatisticsReport &report, Language language) {
    const QMap<WorkId, WorkTally> tallies = byWork(report.counts);
    QList<WorkId> works = tallies.keys();
    std::stable_sort(works.begin(), works.end(), [&](const WorkId &a, const WorkId &b) {
        return std::pair(tallies[a].viewed, tallies[a].viewedFor) > std::pair(tallies[b].viewed, tallies[b].viewedFor);
    });
    QList<Row> rows;
    for (const WorkId &work : works) {
        rows.append(Row{{QStringLiteral("work"), work.text()}, {QStringLiteral("title"), report.title(work, language)}} +
                    rowOf(tallies[work]));
    }
    return rows;
}

/// On which days one work was seen here.
QList<Row> daysOf(const StatisticsReport &report, const WorkId &work) {
    QMap<QDate, WorkTally> days;
    for (auto it = report.counts.works.cbegin(); it != report.counts.works.cend(); ++it) {
        if (it.key().work == work) {
            days[it.key().day] += it.value();
        }
    }
    QList<Row> rows;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        rows.append(Row{{QStringLiteral("day"), dayName(it.key())}} + rowOf(it.value()));
    }
    return rows;
}

template<class Tallies, class NameOf>
QList<Row> rowsOf(const QString &column, const Tallies &tallies, NameOf &&nameOf) {
    QList<Row> rows;
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it) {
        rows.append(Row{{column, nameOf(it.key())}} + rowOf(it.value()));
    }
    return rows;
}

/// A row a day and card.
QList<Row> answerRows(const StatisticsReport &report, Language language) {
    QList<Row> rows;
    for (auto it = report.counts.answers.cbegin(); it != report.counts.answers.cend(); ++it) {
        const AnswerDay &of = it.key();
        rows.append(Row{{QStringLiteral("day"), dayName(of.day)},
                        {QStringLiteral("question"), of.question},
                        {QStringLiteral("card"), name(of.card)},
                        {QStringLiteral("words"), report.answer(of, language)},
                        {QStringLiteral("answers"), it.value()}});
    }
    return rows;
}

QList<Row> rowsBy(const StatisticsReport &report, const QString &by, Language language) {
    if (by == QLatin1String("works")) {
        return workRows(report, language);
    }
    if (by == QLatin1String("answers")) {
        return answerRows(report, language);
    }
    if (by == QLatin1String("days")) {
        return rowsOf(QStringLiteral("day"), byDay(report.counts), &dayName);
    }
    if (by == QLatin1String("hours")) {
        return rowsOf(QStringLiteral("hour"), byHour(report.counts), [](int hour) {
            return hour < 0 ? QStringLiteral("unknown") : QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
        });
    }
    if (by == QLatin1String("languages")) {
        return rowsOf(QStringLiteral("language"), byLanguage(report.counts), [](Language l) { return code(l); });
    }
    WorkTally all;
    for (const WorkTally &tally : byWork(report.counts)) {
        all += tally;
    }
    return {rowOf(allVisits(report.counts)) + rowOf(all)};
}

int say(const QList<Row> &rows, bool isJson) {
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const auto &[name, value] : row) {
            object.insert(name, value);
        }
        array.append(object);
        if (!isJson) {
            print(worded(row));
        }
    }
    if (isJson) {
        printJson(QJsonDocument(array));
    }
    return kDone;
}

Result<StatisticsSpan> spanOf(const StatsCommand &options) {
    StatisticsSpan span;
    for (const auto &[text, day] : {std::pair(&options.from, &span.firstDay), std::pair(&options.to, &span.lastDay)}) {
        *day = QDate::fromString(fromArgument(*text), Qt::ISODate);
        if (!text->empty() && !day->isValid()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("a date is written 2016-12-05"), fromArgument(*text));
        }
    }
    if (span.firstDay.isValid() && span.lastDay.isValid() && span.lastDay < span.firstDay) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the last day, --to, is before the first, --from"),
                    fromArgument(options.to));
    }
    const auto exhibition = Id::fromText(fromArgument(options.exhibition));
    if (!options.exhibition.empty() && !exhibition) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("an exhibition is named by its id, as the saved tables "
                                                            "name it"),
                    fromArgument(options.exhibition));
    }
    span.exhibition = ExhibitionId(exhibition.value_or(Id()));
    return span;
}

int run(const CommandLine &line, const StatsCommand &options) {
    const auto span = spanOf(options);
    const auto language = languageFromCode(fromArgument(options.language));
    const auto work = Id::fromText(fromArgument(options.work));
    if (!span || !language || (!options.work.empty() && !work)) {
        return wrongUsage(!span       ? span.error().subject + QStringLiteral(": ") + span.error().detail
                          : !language ? QStringLiteral("a language is one of en, th, km, my, ja")
                                      : QStringLiteral("a work is named by its id, as `sala stats --by works` lists it"));
    }
    const Result<KioskState> state = KioskState::openExisting(line.stateFolder());
    const auto report =
        state.and_then([&](const KioskState &open) { return readStatisticsReport(open.folder(), *span); });
    if (!report) {
        return failed(report.error());
    }
    if (!options.save.empty()) {
        const auto saved = saveTables(*report, *language, fromArgument(options.save));
        if (!saved) {
            return failed(saved.error());
        }
    }
    if (work) {
        return say(daysOf(*report, WorkId(*work)), options.isJson);
    }
    return options.save.empty() || options.isJson || !options.by.empty()
               ? say(rowsBy(*report, fromArgument(options.by), *language), options.isJson)
               : kDone;
}

} // namespace

void addStatsCommand(CommandLine &line) {
    const auto options = std::make_shared<StatsCommand>();
    CLI::App *command = line.parser.add_subcommand(
        "stats", "What this kiosk has shown and what visitors looked at; counts alone, never people");
    command->add_option("--by", options->by, "A row for each")->check(CLI::IsMember({"works", "days", "hours", "languages", "answers"}));
    command->add_option("--work", options->work, "On which days this work was shown and viewed here; its id");
    command->add_option("--from", options->from, "The first day: 2016-12-02");
    command->add_option("--to", options->to, "The last day");
    command->add_option("--exhibition", options->exhibition, "Only of this exhibition; its id");
    command->add_option("--save", options->save, "Writes all of it as CSV tables into this folder");
    command->add_option("--language", options->language, "Of titles and answers (en)");
    command->add_flag("--json", options->isJson, "As JSON");
    command->callback([&line, options] { line.run = [&line, options] { return run(line, *options); }; });
}

} // namespace sala
