#pragma once

#include "db/records/error.h"

#include <QtGlobal>

#include <functional>
#include <optional>

namespace sala {

/// What desks share that have their work done on other threads.

/// Why something failed; nothing when it did not.
template<class Value>
std::optional<Error> errorOf(const Result<Value> &result) {
    return result ? std::nullopt : std::optional<Error>(result.error());
}

/// Nothing more is told of it, and it has ended; QFuture's cancel() would lose what it says.
template<class Watcher>
void waitFor(Watcher &watcher) {
    watcher.disconnect();
    watcher.waitForFinished();
}

/// Hands on how many bytes are done some fifty times a second at most, and at the end. For one thread.
using BytesTold = std::function<void(qint64 doneBytes, qint64 allBytes)>;
inline BytesTold sparingly(BytesTold tell) {
    constexpr qint64 kEveryBytes = 2 << 20;
    return [tell = std::move(tell), told = -kEveryBytes](qint64 doneBytes, qint64 allBytes) mutable {
        if (doneBytes - told >= kEveryBytes || doneBytes >= allBytes) {
            told = doneBytes;
            tell(doneBytes, allBytes);
        }
    };
}

} // namespace sala
