#include "db/health/machine.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/statvfs.h>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 64 * 1024;
constexpr int kPatienceMs = 10'000; ///< a failing disk may not answer for long

std::optional<DiskRoom> realRoom(const QString &folder) {
    struct statvfs told {};
    if (::statvfs(QFile::encodeName(folder).constData(), &told) != 0) {
        return std::nullopt;
    }
    return DiskRoom{qint64(told.f_bavail) * qint64(told.f_frsize), (told.f_flag & ST_RDONLY) != 0};
}

} // namespace

Machine::Machine(QString root) : m_root(std::move(root)), m_room(realRoom) {
    while (m_root.endsWith(u'/')) {
        m_root.chop(1);
    }
}

bool Machine::has(const QString &path) const {
    return QFile::exists(in(path));
}

std::optional<QString> Machine::text(const QString &path) const {
    QFile file(in(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray bytes = file.read(kMostBytes);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError) {
        return std::nullopt; // sensors that are asleep answer with an error
    }
    return QString::fromUtf8(bytes).remove(QChar(0)).trimmed();
}

std::optional<qint64> Machine::number(const QString &path) const {
    const auto told = text(path);
    bool isNumber = false;
    const qint64 value = !told                     ? 0
                         : told->startsWith(u"0x") ? told->mid(2).toLongLong(&isNumber, 16)
                                                   : told->toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QStringList Machine::entries(const QString &folder, const QString &pattern) const {
    return QDir(in(folder))
        .entryList({pattern}, QDir::Dirs | QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

std::optional<QByteArray> Machine::run(const QString &program, const QStringList &arguments) const {
    QProcess process;
    process.start(in(program), arguments);
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished(kPatienceMs);
        return std::nullopt;
    }
    return process.exitStatus() == QProcess::NormalExit ? std::optional(process.readAllStandardOutput())
                                                        : std::nullopt;
}

std::optional<DiskRoom> Machine::room(const QString &folder) const {
    return m_room(folder);
}

} // namespace sala
