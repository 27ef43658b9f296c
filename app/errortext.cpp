#include "app/errortext.h"

#include <QCoreApplication>

namespace sala {
namespace {

/// Untranslated; QT_TRANSLATE_NOOP lets lupdate find it under its context.
const char *sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("sala::ErrorText",
                                 "This cannot be found. Check the name, or plug the memory stick in again.");
    case ErrorCode::InvalidInput:
        return QT_TRANSLATE_NOOP("sala::ErrorText",
                                 "Sala cannot use this. Choose another file, or check what was typed.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("sala::ErrorText",
                                 "The file is damaged. Copy it again from where it came from.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP("sala::ErrorText", "The file cannot be read or written. Check that the disk "
                                                    "is not full and the memory stick is plugged in.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("sala::ErrorText",
                                 "Another program is using the file. Close it, then try again.");
    case ErrorCode::TooNew:
        return QT_TRANSLATE_NOOP("sala::ErrorText",
                                 "The file was made by a newer Sala. Update this program, then try again.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP(
            "sala::ErrorText",
            "This is not allowed. Choose another file or folder, or ask the person in charge.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP(
            "sala::ErrorText",
            "Somebody else changed this meanwhile. Look at what they changed, then try again.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("sala::ErrorText", "Stopped. Nothing was changed.");
    }
    return QT_TRANSLATE_NOOP(
        "sala::ErrorText", "Something went wrong. Restart Sala, then try again. The log says what happened.");
}

} // namespace

QString errorText(const Error &error) {
    return QCoreApplication::translate("sala::ErrorText", sentence(error.code));
}

} // namespace sala
