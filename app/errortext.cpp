#include "app/errortext.h"

#include <QCoreApplication>

namespace sala {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("sala::ErrorText", text);
}

QString sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return tr("The file is not there. Check the name, or plug the stick in again.");
    case ErrorCode::InvalidInput:
        return tr("This is not a file of Sala. Choose another one.");
    case ErrorCode::Corrupt:
        return tr("The file is damaged. Copy it again from where it came from.");
    case ErrorCode::Io:
        return tr("The file cannot be read or written. Check that the disk is not full and the stick is plugged in.");
    case ErrorCode::Busy:
        return tr("Another program is using the file. Close it, then try again.");
    case ErrorCode::TooNew:
        return tr("The file was made by a newer Sala. Update this program, then try again.");
    case ErrorCode::NotAllowed:
        return tr("This is not allowed here.");
    case ErrorCode::Conflict:
        return tr("Somebody else changed this meanwhile. Look at their version, then try again.");
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    default:
        return tr("Something went wrong. The log says what.");
    }
}

} // namespace

QString errorText(const Error &error) {
    return sentence(error.code);
}

} // namespace sala
