#pragma once

#include "db/storage/text_repository.h"
#include "tests/journeys/program.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace sala {

/// A library of its own, with photographs p0.jpg, p1.jpg… brought in by the real program.
class CaptionsLibrary {
  public:
    explicit CaptionsLibrary(int photographs);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("library.sala")); }
    WorkId work(int number) const { return m_works[number]; }

    /// build/sala --library … with these words, divided at blanks.
    ProgramRun run(const QString &words) const;

    Text text(const TextKey &key) const;
    void write(const TextKey &key, const QString &body, TextStatus status) const;

    QByteArray file(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// A file in which one thing, which must be there, became another.
    void replace(const QString &name, const QByteArray &what, const QByteArray &by) const;

  private:
    QTemporaryDir m_folder;
    QList<WorkId> m_works;
};

} // namespace sala
