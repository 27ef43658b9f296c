#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace sala {

/// What kind of trouble it is; few, because people can only do a few different things about it.
enum class ErrorCode {
    NotFound,     ///< no such file, work, exhibition…
    InvalidInput, ///< what was given is not what is asked for: wrong type, format, value
    Corrupt,      ///< it was right once and is damaged now: truncated, wrong hash
    Io,           ///< disk or network would not read or write; full disk
    Busy,         ///< somebody else holds it
    Conflict,     ///< somebody else changed it since it was read
    TooNew,       ///< made by a later Sala
    NotAllowed,   ///< consent, role or file permission forbids it
    Cancelled     ///< the user stopped it; nothing was changed
};

/// A failure as a value. `detail` is English and for the log and the command line; the sentence that
/// visitors and staff read is made in app/errortext from `code` and `subject`.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString detail;
    QString subject{}; ///< the file, work or row it is about, as the user named it; may be empty

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString detail, QString subject = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(subject)});
}

} // namespace sala
