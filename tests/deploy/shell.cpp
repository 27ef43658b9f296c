#include "tests/deploy/shell.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace sala {

QString deployFile(const QString &name) {
    return QStringLiteral(SALA_SOURCE_DIR "/deploy/kiosk/") + name;
}

MadeUpMachine::MadeUpMachine() {
    QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
    set(QStringLiteral("PATH"), in(QStringLiteral("bin")) + u':' + qEnvironmentVariable("PATH") +
                                    QStringLiteral(":/usr/sbin:/sbin"));
    set(QStringLiteral("NOTES"), in(QStringLiteral("notes.txt")));
}

void MadeUpMachine::addProgram(const QString &name, const QByteArray &script) {
    QFile file(in(QStringLiteral("bin/") + name));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("#!/bin/sh\n" + script + '\n') < 0 ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

ShellRun MadeUpMachine::run(const QString &program, const QStringList &arguments) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = m_variables.cbegin(); it != m_variables.cend(); ++it) {
        environment.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    ShellRun run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.output = process.readAll();
    return run;
}

QStringList MadeUpMachine::notes() const {
    return QString::fromUtf8(contents(in(QStringLiteral("notes.txt")))).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray MadeUpMachine::contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sala
