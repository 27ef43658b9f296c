#include "db/storage/migration_copies.h"

#include "db/storage/erasure.h"
#include "db/storage/library_file.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace sala {
namespace {

const QString kPartial = QStringLiteral(".partial");

struct Buried {
    QByteArray subject;
    QString record;
    QString author;
    QString time;
};

Result<QList<Buried>> tombstonesOf(Library &library) {
    return attempt(library.path(), [&]() -> Result<QList<Buried>> {
        QList<Buried> all;
        Query query(library.connection(), "SELECT subject, record, author, time FROM tombstone");
        while (query.next()) {
            all.append({query.as<QByteArray>(0), query.text(1), query.text(2), query.text(3)});
        }
        return all;
    });
}

/// Works, and people, whose works they are.
QSet<Id> subjectsAmong(const QList<Buried> &buried) {
    QSet<Id> subjects;
    for (const Buried &each : buried) {
        if (const auto id = Id::fromBytes(each.subject)) {
            subjects.insert(*id);
        }
    }
    return subjects;
}

bool isOurs(Connection &copy) {
    return copy.integer("PRAGMA application_id") == kApplicationId;
}

bool hasAny(Connection &copy, const QSet<Id> &subjects) {
    Query query(copy, "SELECT 1 FROM work WHERE id = ?1 UNION ALL SELECT 1 FROM work_person WHERE person = ?1"
                      " UNION ALL SELECT 1 FROM consent WHERE person = ?1");
    return std::any_of(subjects.begin(), subjects.end(), [&](const Id &subject) { return query.with(subject).next(); });
}

/// Nothing: it is no library.
Result<bool> stillHas(const QString &path, const QSet<Id> &subjects) {
    return attempt(path, [&]() -> Result<bool> {
        Connection copy(SQLite::Database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READONLY), path);
        return isOurs(copy) && hasAny(copy, subjects);
    });
}

Result<void> eraseFrom(const QString &path, const QList<Buried> &buried, const QSet<Id> &subjects) {
    return attempt(path, [&]() -> Result<void> {
        const auto copy = openToChange(path);
        return writing(*copy, [&]() -> Result<void> {
            Erasure(*copy, subjects).run();
            Query bury(*copy, "INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?, ?, NULL)");
            for (const Buried &each : buried) {
                bury.with(each.subject, each.record, each.author, each.time).run();
            }
            return {};
        });
    });
}

/// One copy: false when it could not be done.
bool isCleaned(const QString &path, const QList<Buried> &buried, const QSet<Id> &subjects) {
    if (path.endsWith(kPartial)) {
        return QFile::remove(path); // of no use to anybody
    }
    const auto has = stillHas(path, subjects);
    return has && (!*has || eraseFrom(path, buried, subjects).has_value());
}

/// Those of the copies of which `isOne` says so, asked only where there is a copy and something was erased.
template<class IsOne>
Result<QStringList> copiesOf(Library &library, IsOne isOne) {
    const QStringList copies = migrationCopiesOf(library.path());
    return (copies.isEmpty() ? Result<QList<Buried>>() : tombstonesOf(library)).map([&](const QList<Buried> &buried) {
        const QSet<Id> subjects = subjectsAmong(buried);
        QStringList those;
        std::copy_if(copies.begin(), copies.end(), std::back_inserter(those),
                     [&](const QString &copy) { return !subjects.isEmpty() && isOne(copy, buried, subjects); });
        return those;
    });
}

} // namespace

QStringList migrationCopiesOf(const QString &libraryPath) {
    const QFileInfo file(libraryPath);
    const QRegularExpression names(QStringLiteral("^%1\\.v[0-9]+\\.sala(\\.partial)?$")
                                       .arg(QRegularExpression::escape(file.completeBaseName())));
    QStringList copies;
    const auto entries = file.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (names.match(entry.fileName()).hasMatch() && entry.fileName() != file.fileName()) {
            copies.append(entry.absoluteFilePath());
        }
    }
    return copies;
}

Result<QStringList> copiesWithErased(Library &library) {
    return copiesOf(library, [](const QString &copy, const QList<Buried> &, const QSet<Id> &subjects) {
        return copy.endsWith(kPartial) || stillHas(copy, subjects).value_or(true);
    });
}

Result<QStringList> eraseFromCopies(Library &library) {
    return copiesOf(library, [](const QString &copy, const QList<Buried> &buried, const QSet<Id> &subjects) {
        return !isCleaned(copy, buried, subjects);
    });
}

} // namespace sala
