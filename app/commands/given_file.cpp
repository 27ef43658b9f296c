#include "app/commands/given_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

namespace {

tl::unexpected<Error> wouldBeLost(const QString &path) {
    return fail(ErrorCode::InvalidInput,
                QStringLiteral("there is such a file, and what is written in it would be lost; choose another name, or say "
                               "--overwrite"),
                path);
}

} // namespace

Result<void> writeGiven(const QString &path, const QByteArray &bytes, Overwriting overwriting) {
    QFile there(path);
    const bool isOther = there.open(QIODevice::ReadOnly) && there.size() > 0 && there.readAll() != bytes;
    if (isOther && overwriting == Overwriting::Never) {
        return wouldBeLost(path);
    }
    QSaveFile file(path); // an older file stays until this one is whole
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit()) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    return {};
}

Result<void> mayWriteGiven(const QString &path, Overwriting overwriting) {
    const bool isThere = QFileInfo(path).size() > 0;
    return isThere && overwriting == Overwriting::Never ? wouldBeLost(path) : Result<void>();
}

void addOverwrite(CLI::App &command, bool &isSaid) {
    command.add_flag("--overwrite", isSaid, "Replaces a file that is there already");
}

} // namespace sala
