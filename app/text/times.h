#pragma once

#include "translations/language.h"

#include <QString>
#include <QTime>

#include <chrono>

namespace sala {

/// Times of day and lengths of time by fixed patterns of our own (see dates.h). Empty for a null value.

QString formatTime(const QTime &time, Language language);                          ///< "18.30 น."
QString formatTimeRange(const QTime &from, const QTime &until, Language language); ///< "10.00–18.30 น."

/// In words, to the second, from an hour on to the minute, parts of nothing left out: "3 min 20 s",
/// "1 h 5 min". A negative length is none: "0 s".
QString formatDuration(std::chrono::milliseconds length, Language language);

/// As a clock shows it, for the place in a film: "3:20", "1:05:09". Begun seconds do not count.
QString formatClock(std::chrono::milliseconds position, Language language);

} // namespace sala
