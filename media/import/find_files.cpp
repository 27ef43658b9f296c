#include "media/import/find_files.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace sala {
namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The digits a text starts with.
QStringView leadingDigits(QStringView text) {
    return text.left(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

QStringView withoutZeros(QStringView digits) {
    const auto significant =
        std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != QLatin1Char('0'); });
    return digits.mid(significant - digits.begin());
}

/// Below, at or above zero; numbers of any length count by their value.
int compareNaturally(QStringView a, QStringView b) {
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView digitsA = leadingDigits(a);
        const QStringView digitsB = leadingDigits(b);
        const bool areNumbers = !digitsA.isEmpty() && !digitsB.isEmpty();
        const QStringView partA = areNumbers ? withoutZeros(digitsA) : a.left(1);
        const QStringView partB = areNumbers ? withoutZeros(digitsB) : b.left(1);
        if (partA != partB) {
            return std::tuple(partA.size(), partA) < std::tuple(partB.size(), partB) ? -1 : 1;
        }
        a = a.mid(areNumbers ? digitsA.size() : 1);
        b = b.mid(areNumbers ? digitsB.size() : 1);
    }
    return int(!a.isEmpty()) - int(!b.isEmpty());
}

bool isBefore(const QFileInfo &a, const QFileInfo &b) {
    const int order = compareNaturally(a.fileName().toCaseFolded(), b.fileName().toCaseFolded());
    return order != 0 ? order < 0 : a.fileName() < b.fileName();
}

class Finder {
  public:
    FoundFiles take() { return std::move(m_found); }

    void visitNamed(const QString &path) {
        const QFileInfo entry(path);
        visit(entry);
        const qsizetype file = m_visited.value(entry.canonicalFilePath(), kNoFile);
        if (file != kNoFile) {
            m_found.files[file].isNamed = true;
        }
    }

  private:
    static constexpr qsizetype kNoFile = -1;

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
        m_visited.insert(real, kNoFile);
        if (entry.isDir()) {
            visitFolder(path);
        } else if (!entry.isFile()) {
            report(path, ErrorCode::InvalidInput, QStringLiteral("not a regular file"));
        } else if (!entry.isReadable()) {
            report(path, ErrorCode::NotAllowed, QStringLiteral("not readable"));
        } else {
            m_visited[real] = m_found.files.size();
            m_found.files.append({path});
        }
    }

    void visitFolder(const QString &path) {
        const QDir folder(path);
        if (!folder.isReadable()) {
            report(path, ErrorCode::NotAllowed, QStringLiteral("the folder is not readable"));
            return;
        }
        QFileInfoList entries =
            folder.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
        std::sort(entries.begin(), entries.end(), isBefore);
        for (const QFileInfo &entry : std::as_const(entries)) {
            visit(entry);
        }
    }

    void report(const QString &path, ErrorCode code, const QString &detail) {
        m_found.problems.append({path, {code, detail, path}});
    }

    FoundFiles m_found;
    QHash<QString, qsizetype> m_visited; ///< by real path, the place in `files`
};

} // namespace

FoundFiles findFiles(const QStringList &paths) {
    Finder finder;
    for (const QString &path : paths) {
        finder.visitNamed(path);
    }
    return finder.take();
}

} // namespace sala
