#include "app/commands/schedule_file.h"

#include <QFile>

#include <cstdio>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 256 * 1024;

Result<QString> textOf(const QString &path) {
    QFile file(path);
    const bool isOpen = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (bytes.size() > kMostBytes) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("it is too long to be a schedule"), path);
    }
    return QString::fromUtf8(bytes);
}

} // namespace

Result<Schedule> scheduleFromFile(const QString &path) {
    return textOf(path).and_then(scheduleFromText).map_error([&](const Error &error) {
        return Error{error.code, error.detail, path};
    });
}

} // namespace sala
