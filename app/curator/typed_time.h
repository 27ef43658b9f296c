#pragma once

#include "translations/language.h"

#include <QString>

#include <chrono>
#include <optional>

namespace sala {

/// A place in a film as it is typed, in anybody's digits: "8", "1:05.5", "1:00:12". Nothing for anything else.
std::optional<std::chrono::milliseconds> timeTyped(const QString &text);

/// As timeTyped() reads it, to the tenth of a second: "1:05.5".
QString exactClock(std::chrono::milliseconds position, Language language);

} // namespace sala
