#include "app/commands/given_file.h"

#include <QFile>

#include <cstdio>

namespace sala {

Result<QByteArray> bytesOfGiven(const QString &path, qint64 mostBytes) {
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    return isOpen ? Result<QByteArray>(file.read(mostBytes + 1))
                  : fail(ErrorCode::NotFound, file.errorString(), path);
}

Result<QString> textOfGiven(const QString &path, qint64 mostBytes, const QString &tooLong) {
    return bytesOfGiven(path, mostBytes).and_then([&](const QByteArray &bytes) -> Result<QString> {
        return bytes.size() > mostBytes ? fail(ErrorCode::InvalidInput, tooLong, path)
                                        : Result<QString>(QString::fromUtf8(bytes));
    });
}

} // namespace sala
