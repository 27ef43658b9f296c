#include "app/commands/captions_preview.h"

#include "app/commands/captions_report.h"
#include "app/commands/command.h"
#include "app/commands/sentences.h"
#include "app/commands/zawgyi_option.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sala {
namespace {

constexpr std::array kFates{CaptionFate::Added,    CaptionFate::Changed,  CaptionFate::Outdated, CaptionFate::Confirmed,
                            CaptionFate::Conflict, CaptionFate::Refused, CaptionFate::Kept};

/// Its reason; that it was Zawgyi is one.
QString whyOf(const CaptionVerdict &verdict, const CaptionsPlan &plan) {
    const auto reading = std::find_if(plan.readings.begin(), plan.readings.end(), [&](const CaptionReading &text) {
        return text.place == verdict.place && text.reading.encoding == Encoding::Zawgyi;
    });
    if (reading == plan.readings.end()) {
        return verdict.why;
    }
    return verdict.why.isEmpty() ? readingSentence(reading->reading)
                                 : verdict.why + QStringLiteral("; ") + readingSentence(reading->reading);
}

/// On one line; a dash where there is nothing.
QString shown(const QString &body) {
    return body.isEmpty() ? QStringLiteral("–") : quoted(body);
}

QString standing(TextStatus status) {
    return status == TextStatus::Missing ? QString() : QStringLiteral(" (%1)").arg(name(status));
}

QString headOf(const CaptionVerdict &verdict) {
    const QString fate = name(verdict.fate).leftJustified(9);
    if (!verdict.key) {
        return QStringLiteral("%1  %2").arg(fate, wordsOf(verdict.place));
    }
    const QString work = verdict.title.isEmpty() ? verdict.source : QStringLiteral("“%1” (%2)").arg(verdict.title, verdict.source);
    const QString what = QStringLiteral("%1  %2 of %3 in %4").arg(fate, name(verdict.key->field), work, code(verdict.key->language));
    return verdict.place.line == 0 ? what : what + QStringLiteral(", ") + wordsOf(verdict.place);
}

void printVerdict(const CaptionVerdict &verdict, const CaptionsPlan &plan) {
    print(headOf(verdict));
    const bool isWritten = verdict.fate != CaptionFate::Refused && verdict.fate != CaptionFate::Conflict && verdict.fate != CaptionFate::Kept;
    print(QStringLiteral("    before: ") + shown(verdict.before.body) + standing(verdict.before.status));
    print((isWritten ? QStringLiteral("    after:  ") : QStringLiteral("    file:   ")) + shown(verdict.after) +
          (isWritten ? standing(verdict.status) : QString()));
    const QString why = whyOf(verdict, plan);
    if (!why.isEmpty()) {
        print(QStringLiteral("    why:    ") + why);
    }
}

QString counts(const CaptionsPlan &plan) {
    QStringList parts;
    for (const CaptionFate fate : kFates) {
        parts.append(QStringLiteral("%1 %2").arg(plan.count(fate)).arg(name(fate)));
    }
    return parts.join(QStringLiteral(", "));
}

QJsonObject verdictJson(const CaptionVerdict &verdict, const CaptionsPlan &plan) {
    QJsonObject row = verdict.place.line == 0 ? QJsonObject() : placeJson(verdict.place);
    row.insert(QStringLiteral("fate"), name(verdict.fate));
    row.insert(QStringLiteral("work"), verdict.key ? verdict.key->owner.text() : QString());
    row.insert(QStringLiteral("source"), verdict.source);
    row.insert(QStringLiteral("title"), verdict.title);
    row.insert(QStringLiteral("field"), verdict.key ? name(verdict.key->field) : QString());
    row.insert(QStringLiteral("language"), verdict.key ? code(verdict.key->language) : QString());
    row.insert(QStringLiteral("before"), verdict.before.body);
    row.insert(QStringLiteral("statusBefore"), name(verdict.before.status));
    row.insert(QStringLiteral("after"), verdict.after);
    row.insert(QStringLiteral("status"), name(verdict.status));
    row.insert(QStringLiteral("why"), whyOf(verdict, plan));
    return row;
}

} // namespace

void previewCaptions(const CaptionsPlan &plan) {
    for (const CaptionVerdict &verdict : plan.verdicts) {
        printVerdict(verdict, plan);
    }
    print(QStringLiteral("Nothing was written: ") + counts(plan));
    print(QStringLiteral("plan %1").arg(plan.digest()));
}

void previewCaptionsAsJson(const CaptionsPlan &plan) {
    QJsonArray rows;
    for (const CaptionVerdict &verdict : plan.verdicts) {
        rows.append(verdictJson(verdict, plan));
    }
    QJsonObject counted;
    for (const CaptionFate fate : kFates) {
        counted.insert(name(fate), plan.count(fate));
    }
    printJson(QJsonDocument(QJsonObject{{QStringLiteral("plan"), plan.digest()},
                                        {QStringLiteral("counts"), counted},
                                        {QStringLiteral("rows"), rows}}));
}

} // namespace sala
