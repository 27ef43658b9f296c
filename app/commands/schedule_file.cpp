#include "app/commands/schedule_file.h"

#include "app/commands/given_file.h"

namespace sala {
namespace {

constexpr qint64 kMostBytes = 256 * 1024;

} // namespace

Result<Schedule> scheduleFromFile(const QString &path) {
    const auto text = textOfGiven(path, kMostBytes, QStringLiteral("it is too long to be a schedule"));
    return text.and_then(newScheduleFromText).map_error([&](const Error &error) {
        return Error{error.code, error.detail, path};
    });
}

} // namespace sala
