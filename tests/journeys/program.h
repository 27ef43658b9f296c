#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QStringList>

namespace sala {

/// What a run of the real program did.
struct ProgramRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonArray json() const;
};

QString programFile(); ///< build/sala

/// Runs build/sala with these arguments, and `input` on its standard input, to its end (five minutes at most).
ProgramRun runSala(const QStringList &arguments, const QByteArray &input = {});

/// The sample exhibition's library, written once by the real program and kept for all tests of a build.
/// Copy it before changing it.
QString sampleLibraryFile();

/// A JPEG of this size at `path`, different for every `seed`.
void writeJpeg(const QString &path, const QSize &size, int seed);

} // namespace sala
