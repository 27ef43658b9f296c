#include "app/commands/text_zawgyi.h"

#include "app/commands/command.h"
#include "media/text/mixed_scripts.h"

#include <QJsonArray>

namespace sala {
namespace {

QJsonArray reportMixed(const QString &line, int number) {
    QJsonArray words;
    for (const MixedWord &word : mixedWords(line)) {
        words.append(describe(word));
        printError(QStringLiteral("line %1: %2").arg(number).arg(describe(word)));
    }
    return words;
}

} // namespace

int runTextZawgyi(const QString &text, WhenUnsure whenUnsure, bool asJson) {
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    QJsonArray rows;
    QStringList written;
    bool isOpen = false;
    for (const BurmeseReading &reading : readBurmeseTogether(lines, whenUnsure)) {
        const bool isUnsure = reading.encoding == Encoding::Unsure;
        const int number = int(written.size()) + 1;
        written.append(isUnsure ? reading.asUnicode : reading.text);
        isOpen = isOpen || isUnsure;
        if (reading.encoding != Encoding::Unicode) {
            printError(QStringLiteral("line %1: %2").arg(number).arg(readingSentence(reading)));
        }
        QJsonObject row = readingJson(reading);
        row.insert(QStringLiteral("line"), number);
        row.insert(QStringLiteral("text"), isUnsure ? QJsonValue() : QJsonValue(reading.text));
        row.insert(QStringLiteral("mixed"), reportMixed(written.last(), number));
        rows.append(row);
    }
    if (asJson) {
        printJson(QJsonDocument(rows));
    } else if (!written.isEmpty()) {
        printText(written.join(u'\n'));
    }
    return isOpen ? failed(QStringLiteral(
                        "some lines could be either; say which with --zawgyi keep or --zawgyi convert"))
                  : kDone;
}

} // namespace sala
