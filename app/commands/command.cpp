#include "app/commands/command.h"

#include "app/commands/sentences.h"
#include "db/storage/kiosk/kiosk_state.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace sala {
namespace {

void write(std::FILE *to, const QByteArray &bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    std::fflush(to);
}

} // namespace

QString CommandLine::libraryPath() const {
    return fromArgument(library);
}

QString CommandLine::stateFolder() const {
    return state.empty() ? usualStateFolder() : fromArgument(state);
}

QString fromArgument(const std::string &argument) {
    return QFile::decodeName(argument.c_str());
}

QStringList fromArguments(const std::vector<std::string> &arguments) {
    QStringList list;
    for (const std::string &argument : arguments) {
        list.append(fromArgument(argument));
    }
    return list;
}

void print(const QString &line) {
    write(stdout, oneLine(line).toUtf8() + '\n');
}

void printText(const QString &text) {
    write(stdout, text.toUtf8() + '\n');
}

void printError(const QString &line) {
    write(stderr, oneLine(line).toUtf8() + '\n');
}

void printProgress(const QString &line, bool isLast) {
    if (isatty(STDERR_FILENO)) {
        write(stderr, "\r\033[K" + oneLine(line).toUtf8() + (isLast ? "\n" : ""));
    }
}

void printMegabytes(qint64 doneBytes, qint64 allBytes) {
    printProgress(QStringLiteral("%1 of %2 MB").arg(doneBytes >> 20).arg(allBytes >> 20),
                  doneBytes >= allBytes);
}

void printJson(const QJsonDocument &document) {
    write(stdout, document.toJson(QJsonDocument::Indented));
}

int failed(const Error &error) {
    return failed(error.subject.isEmpty() ? error.detail : QStringLiteral("%1: %2").arg(error.subject, error.detail));
}

int failed(const QString &sentence) {
    printError(QStringLiteral("sala: ") + sentence);
    return kFailed;
}

int wrongUsage(const QString &sentence) {
    printError(QStringLiteral("sala: %1; see sala --help").arg(sentence));
    return kWrongUsage;
}

} // namespace sala
