#include "app/commands/captions_report.h"

#include "app/commands/command.h"
#include "app/commands/sentences.h"
#include "app/commands/zawgyi_option.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

bool isTable(const CaptionPlace &place) {
    return place.form == CaptionPlace::Form::Table;
}

QString preview(const PlannedCaption &planned) {
    const TextChange &change = planned.change;
    const QString what = QStringLiteral("%1 of %2 in %3")
                             .arg(name(change.key.field), planned.source, code(change.key.language));
    const Text &before = planned.before;
    if (before.body == change.body) {
        return QStringLiteral("%1 stays %2; it was %3 and will be %4")
            .arg(what, quoted(change.body), name(before.status), name(change.status));
    }
    const QString was = before.body.isEmpty()
                            ? QStringLiteral("missing")
                            : quoted(before.body) + QStringLiteral(" (%1)").arg(name(before.status));
    return QStringLiteral("%1 was %2 and will be %3 (%4)")
        .arg(what, was, quoted(change.body), name(change.status));
}

QJsonArray problemsJson(const QList<CaptionProblem> &problems) {
    QJsonArray rows;
    for (const CaptionProblem &problem : problems) {
        QJsonObject row = placeJson(problem.place);
        row.insert(QStringLiteral("detail"), problem.detail);
        rows.append(row);
    }
    return rows;
}

QJsonArray readingsJson(const QList<CaptionReading> &readings) {
    QJsonArray rows;
    for (const CaptionReading &text : readings) {
        QJsonObject row = readingJson(text.reading);
        const QJsonObject place = placeJson(text.place);
        for (auto it = place.begin(); it != place.end(); ++it) {
            row.insert(it.key(), it.value());
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray changesJson(const QList<PlannedCaption> &changes) {
    QJsonArray rows;
    for (const PlannedCaption &planned : changes) {
        QJsonObject row = placeJson(planned.place);
        row.insert(QStringLiteral("work"), planned.change.key.owner.text());
        row.insert(QStringLiteral("source"), planned.source);
        row.insert(QStringLiteral("field"), name(planned.change.key.field));
        row.insert(QStringLiteral("language"), code(planned.change.key.language));
        row.insert(QStringLiteral("before"), planned.before.body);
        row.insert(QStringLiteral("statusBefore"), name(planned.before.status));
        row.insert(QStringLiteral("after"), planned.change.body);
        row.insert(QStringLiteral("status"), name(planned.change.status));
        rows.append(row);
    }
    return rows;
}

/// What is wrong, or to look at, on standard error.
void printFindings(const CaptionsPlan &plan) {
    for (const CaptionReading &text : plan.readings) {
        if (text.reading.encoding == Encoding::Zawgyi) { // what is unsure is among the problems
            printError(sentenceOf({text.place, readingSentence(text.reading)}));
        }
    }
    for (const CaptionProblem &remark : plan.remarks) {
        printError(sentenceOf(remark));
    }
    for (const CaptionProblem &problem : plan.problems) {
        printError(sentenceOf(problem));
    }
}

} // namespace

QJsonObject placeJson(const CaptionPlace &place) {
    return {{isTable(place) ? QStringLiteral("row") : QStringLiteral("line"), place.line},
            {isTable(place) ? QStringLiteral("column") : QStringLiteral("unit"), place.part}};
}

QString wordsOf(const CaptionPlace &place) {
    const QString line = isTable(place) ? QStringLiteral("row %1") : QStringLiteral("line %1");
    const QString part = isTable(place) ? QStringLiteral(", column ") : QStringLiteral(", unit ");
    return line.arg(place.line) + (place.part.isEmpty() ? QString() : part + place.part);
}

QString sentenceOf(const CaptionProblem &problem) {
    return wordsOf(problem.place) + QStringLiteral(": ") + problem.detail;
}

void reportCaptions(const CaptionsPlan &plan, Writing writing) {
    printFindings(plan);
    QString summary = QStringLiteral("%1 changed, %2 the same already, %3 left out");
    if (writing == Writing::DryRun) {
        for (const PlannedCaption &planned : plan.changes) {
            print(sentenceOf({planned.place, preview(planned)}));
        }
        summary = QStringLiteral("Nothing was written: %1 to change, %2 the same already, %3 left out");
    }
    print(summary.arg(counted(plan.changes.size(), QStringLiteral("text")))
              .arg(plan.unchanged)
              .arg(plan.problems.size()));
}

void reportCaptionsAsJson(const CaptionsPlan &plan, Writing writing) {
    printFindings(plan);
    printJson(QJsonDocument(QJsonObject{{QStringLiteral("dryRun"), writing == Writing::DryRun},
                                        {QStringLiteral("changed"), int(plan.changes.size())},
                                        {QStringLiteral("unchanged"), plan.unchanged},
                                        {QStringLiteral("changes"), changesJson(plan.changes)},
                                        {QStringLiteral("zawgyi"), readingsJson(plan.readings)},
                                        {QStringLiteral("remarks"), problemsJson(plan.remarks)},
                                        {QStringLiteral("problems"), problemsJson(plan.problems)}}));
}

} // namespace sala
