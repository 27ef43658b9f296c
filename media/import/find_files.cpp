#include "media/import/find_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace sala {
namespace {

class Finder {
  public:
    FoundFiles take() { return std::move(m_found); }

    void visit(const QFileInfo &entry) {
        const QString path = entry.filePath();
        if (!entry.exists()) {
            report(path, ErrorCode::NotFound, QStringLiteral("no such file"));
            return;
        }
        // The real path names it whichever link led here.
        const QString real = entry.canonicalFilePath();
        if (m_visited.contains(real)) {
            return;
        }
        m_visited.insert(real);
        if (entry.isDir()) {
            visitFolder(path);
        } else if (!entry.isFile()) {
            report(path, ErrorCode::InvalidInput, QStringLiteral("not a regular file"));
        } else if (!entry.isReadable()) {
            report(path, ErrorCode::NotAllowed, QStringLiteral("not readable"));
        } else {
            m_found.files.append(path);
        }
    }

  private:
    void visitFolder(const QString &path) {
        const QDir folder(path);
        if (!folder.isReadable()) {
            report(path, ErrorCode::NotAllowed, QStringLiteral("the folder is not readable"));
            return;
        }
        const QFileInfoList entries =
            folder.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            visit(entry);
        }
    }

    void report(const QString &path, ErrorCode code, const QString &detail) {
        m_found.problems.append({path, {code, detail, path}});
    }

    FoundFiles m_found;
    QSet<QString> m_visited;
};

} // namespace

FoundFiles findFiles(const QStringList &paths) {
    Finder finder;
    for (const QString &path : paths) {
        finder.visit(QFileInfo(path));
    }
    return finder.take();
}

} // namespace sala
