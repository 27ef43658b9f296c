#pragma once

#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace sala {

/// A folder of its own with an empty library in it.
class TemporaryLibrary {
  public:
    TemporaryLibrary() : m_library(Library::create(path())) {
        if (!m_library) {
            ADD_FAILURE() << m_library.error().detail.toStdString();
        }
    }

    QString path() const { return in(QStringLiteral("test.sala")); }
    QString in(const QString &name) const { return m_folder.filePath(name); }
    Library &operator*() { return *m_library; }
    Library *operator->() { return &*m_library; }

    /// Closes the library, so that it is one file at rest.
    void close() { m_library = fail(ErrorCode::Io, QStringLiteral("closed")); }

    void reopen(Library::Mode mode = Library::Mode::ReadWrite) {
        close();
        m_library = Library::open(path(), mode);
        ASSERT_TRUE(m_library) << m_library.error().detail.toStdString();
    }

  private:
    QTemporaryDir m_folder;
    Result<Library> m_library;
};

/// An edit of Noy's, at a fixed time.
inline Edit anEdit() {
    return {QStringLiteral("noy"), QDateTime(QDate(2016, 12, 1), QTime(9, 30), QTimeZone::utc())};
}

inline QByteArray bytesOf(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// What went wrong, for messages of failing tests.
template<class Value>
std::string why(const Result<Value> &result) {
    return result ? std::string()
                  : result.error().detail.toStdString() + " " + result.error().subject.toStdString();
}

} // namespace sala
