#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace sala {

struct ShellRun {
    int exitCode = -1;
    QByteArray output; ///< of both kinds
};

QString deployFile(const QString &name); ///< below deploy/kiosk

/// A folder with programs that stand for the machine's own, first in PATH: what is tried here must not mount
/// anything, nor start services.
class MadeUpMachine {
  public:
    MadeUpMachine();

    QString in(const QString &name) const { return m_folder.filePath(name); }
    void addProgram(const QString &name, const QByteArray &script); ///< of /bin/sh
    void set(const QString &variable, const QString &value) { m_variables.insert(variable, value); }

    ShellRun run(const QString &program, const QStringList &arguments) const;
    /// What a made-up program has noted: "mount -t vfat …", a line a call.
    QStringList notes() const;

    static QByteArray contents(const QString &path);

  private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
};

} // namespace sala
