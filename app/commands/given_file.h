#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QString>

#include <CLI/CLI.hpp>

namespace sala {

/// What a file says that was named on the command line, "-" being standard input: at most one byte more than
/// `mostBytes`, by which its caller sees that it is too large. NotFound when it cannot be opened.
Result<QByteArray> bytesOfGiven(const QString &path, qint64 mostBytes);

/// The same as text; InvalidInput, `tooLong`, when it is longer.
Result<QString> textOfGiven(const QString &path, qint64 mostBytes, const QString &tooLong);

enum class Overwriting { Never, WhenSaid };

/// Writes a file that was named on the command line, whole or not at all. InvalidInput, naming --overwrite, when another
/// one is there and nobody said so: what is written in it would be lost. Io.
Result<void> writeGiven(const QString &path, const QByteArray &bytes, Overwriting overwriting);
/// Only that question.
Result<void> mayWriteGiven(const QString &path, Overwriting overwriting);

/// --overwrite, as every command has it that writes such a file.
void addOverwrite(CLI::App &command, bool &isSaid);

} // namespace sala
