#pragma once

#include "db/records/error.h"

#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <functional>

namespace sala {

/// What every command shares. A command adds itself to the parser and, when it is the one asked for, puts
/// what it does into `run`; main runs it after the whole line has been understood.
struct CommandLine {
    CLI::App &parser;
    std::string library{};         ///< --library
    std::string state{};           ///< --state: where the kiosk keeps its editions and settings; empty: the user's own
    std::function<int()> run{};    ///< returns the exit code
    int argc = 0;                  ///< for the commands that need a QApplication
    char **argv = nullptr;

    QString libraryPath() const; ///< --library, decoded; empty when not given
    QString stateFolder() const; ///< --state, else the user's own
};

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

/// A path or word of the command line.
QString fromArgument(const std::string &argument);
QStringList fromArguments(const std::vector<std::string> &arguments);

/// One line on standard output or standard error, UTF-8; see oneLine() for what would make two of it.
void print(const QString &line);
void printError(const QString &line);
/// Text as it is, on standard output: what a command was asked to make, not a report.
void printText(const QString &text);
/// A line that replaces the one before it, on standard error when that is a terminal; else nothing.
void printProgress(const QString &line, bool isLast);
void printMegabytes(qint64 doneBytes, qint64 allBytes); ///< such a line: "12 of 45 MB"
void printJson(const QJsonDocument &document);

/// Says the error in one sentence on standard error: kFailed.
int failed(const Error &error);
int failed(const QString &sentence);
/// The same for a line that makes no sense: kWrongUsage.
int wrongUsage(const QString &sentence);

void addShowCommand(CommandLine &line);
void addSampleCommand(CommandLine &line);
void addNewCommand(CommandLine &line);
void addUpgradeCommand(CommandLine &line);
void addImportCommand(CommandLine &line);
void addCheckCommand(CommandLine &line);
void addListCommand(CommandLine &line);
void addSearchCommand(CommandLine &line);
void addExhibitionCommand(CommandLine &line);
void addWorkCommand(CommandLine &line);
void addRecordingCommand(CommandLine &line);
void addConsentCommand(CommandLine &line);
void addKeyCommand(CommandLine &line);
void addPublishCommand(CommandLine &line);
void addLoadCommands(CommandLine &line);
void addReceiptCommand(CommandLine &line);
void addStaffCommand(CommandLine &line);
void addScheduleCommand(CommandLine &line);
void addTalkCommand(CommandLine &line);
void addStatsCommand(CommandLine &line);
void addPlaylistCommand(CommandLine &line);
void addHealthCommand(CommandLine &line);
void addHistoryCommand(CommandLine &line);
void addCaptionsCommand(CommandLine &line);
void addCurateCommand(CommandLine &line);
void addExportCommand(CommandLine &line);
void addSnapCommand(CommandLine &line);
void addTextCommand(CommandLine &line);
void addSubtitlesCommand(CommandLine &line);

} // namespace sala
