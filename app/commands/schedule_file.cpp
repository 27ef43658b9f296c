#include "app/commands/schedule_file.h"

#include "app/commands/given_file.h"

namespace sala {
namespace {

constexpr qint64 kMostBytes = 256 * 1024;

Result<QString> textOf(const QString &path) {
    return bytesOfGiven(path, kMostBytes).and_then([&](const QByteArray &bytes) -> Result<QString> {
        if (bytes.size() > kMostBytes) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("it is too long to be a schedule"), path);
        }
        return QString::fromUtf8(bytes);
    });
}

} // namespace

Result<Schedule> scheduleFromFile(const QString &path) {
    return textOf(path).and_then(scheduleFromText).map_error([&](const Error &error) {
        return Error{error.code, error.detail, path};
    });
}

} // namespace sala
