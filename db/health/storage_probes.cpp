#include "db/health/probes.h"
#include "db/records/edition.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace sala {
namespace {

/// "\040" is how the kernel writes a space in a name.
QString unescaped(const QString &text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isNumber = false;
        const int code = text[i] == u'\\' ? text.mid(i + 1, 3).toInt(&isNumber, 8) : 0;
        plain += isNumber ? QChar(code) : text[i];
        i += isNumber ? 3 : 0;
    }
    return plain;
}

bool isBelow(const QString &path, const QString &folder) {
    return path == folder || folder == QLatin1String("/") || path.startsWith(folder + u'/');
}

/// Whether the disk that holds the folder is mounted read-only, by /proc/self/mountinfo: "36 35 98:0 / /mnt
/// rw,noatime master:1 - ext4 /dev/sda1 rw,errors=continue". Later lines lie over earlier ones.
bool isMountedReadOnly(const Machine &machine, const QString &folder) {
    const QString told = machine.text(QStringLiteral("/proc/self/mountinfo")).value_or(QString());
    const QString path = QFileInfo(folder).canonicalFilePath();
    qsizetype longest = -1;
    bool isReadOnly = false;
    for (const QString &line : told.split(u'\n')) {
        const QStringList words = line.split(u' ');
        const qsizetype dash = words.indexOf(QStringLiteral("-"));
        if (words.size() < 6 || dash < 0) {
            continue;
        }
        const QString place = unescaped(words[4]);
        if (isBelow(path, place) && place.size() >= longest) {
            longest = place.size();
            const auto isSo = [](const QString &options) {
                return options.split(u',').contains(QStringLiteral("ro"));
            };
            isReadOnly = isSo(words[5]) || isSo(words.value(dash + 3));
        }
    }
    return isReadOnly;
}

/// 0, or why not (errno). The file has no name while it is written: nothing is left when the power fails.
int writeTest(const QString &folder) {
    const QByteArray path = QFile::encodeName(
        folder + QStringLiteral("/.writing-test-%1").arg(QCoreApplication::applicationPid()));
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) {
        return errno;
    }
    const QByteArray bytes(512, 's');
    int error = ::unlink(path.constData()) == 0 ? 0 : errno;
    if (error == 0 && ::write(file, bytes.constData(), size_t(bytes.size())) != bytes.size()) {
        error = errno != 0 ? errno : EIO;
    }
    error = error == 0 && ::fsync(file) != 0 ? errno : error;
    return ::close(file) != 0 && error == 0 ? errno : error;
}

/// The folder, or, before the first run has made it, the one it is going to be made in.
QString existing(QString folder) {
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path()) {
        folder = QFileInfo(folder).path();
    }
    return folder;
}

} // namespace

HealthFinding probeRoom(const Machine &machine, const QString &stateFolder, qint64 editionBytes) {
    const auto room = machine.room(existing(stateFolder));
    if (!room) {
        return {HealthFact::RoomUntold, {}, {}, {}};
    }
    HealthFinding finding;
    finding.numbers = {{QStringLiteral("freeBytes"), room->freeBytes},
                       {QStringLiteral("editionBytes"), editionBytes}};
    finding.fact = room->freeBytes < kRoomToKeepBytes                  ? HealthFact::RoomGone
                   : room->freeBytes < kRoomToKeepBytes + editionBytes ? HealthFact::RoomTight
                                                                       : HealthFact::RoomEnough;
    return finding;
}

HealthFinding probeWriting(const Machine &machine, const QString &stateFolder) {
    const QString folder = existing(stateFolder);
    const auto room = machine.room(folder);
    if ((room && room->isReadOnly) || isMountedReadOnly(machine, folder)) {
        return {HealthFact::ReadOnly, {}, {}, {}};
    }
    const int error = writeTest(folder);
    if (error == 0) {
        return {HealthFact::WritingDone, {}, {}, {}};
    }
    return {error == EROFS ? HealthFact::ReadOnly : HealthFact::WritingFailed,
            {{QStringLiteral("error"), error}},
            {},
            {}};
}

} // namespace sala
