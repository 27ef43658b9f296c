#pragma once

#include "db/health/machine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {

/// A machine that tells what a test says it does.
class MadeUpMachine {
  public:
    MadeUpMachine &tells(const char *path, const QByteArray &text) {
        const QString file = m_root.filePath(QString::fromLatin1(path).mid(1));
        QDir().mkpath(QFileInfo(file).path());
        QFile to(file);
        EXPECT_TRUE(to.open(QIODevice::WriteOnly)) << path;
        to.write(text);
        return *this;
    }

    /// A program of the machine's, in the shell's language.
    MadeUpMachine &runs(const char *path, const QByteArray &script) {
        tells(path, "#!/bin/sh\n" + script);
        QFile::setPermissions(m_root.filePath(QString::fromLatin1(path).mid(1)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return *this;
    }

    MadeUpMachine &hasFolder(const char *path) {
        QDir().mkpath(m_root.filePath(QString::fromLatin1(path).mid(1)));
        return *this;
    }

    Machine machine() const { return Machine(m_root.path()); }

  private:
    QTemporaryDir m_root;
};

} // namespace sala
