#include "media/subtitles/srt_timings.h"

#include "media/subtitles/timestamp.h"

#include <algorithm>
#include <array>

namespace sala {
namespace {

using std::chrono::milliseconds;

/// ",5" is half a second, ",5000" too.
qint64 takeFraction(QStringView &input) {
    qint64 ms = 0;
    int count = 0;
    for (; !input.isEmpty() && isAsciiDigit(input.front()); input = input.mid(1), ++count) {
        ms = count < 3 ? ms * 10 + (input.front().unicode() - u'0') : ms;
    }
    for (; count < 3; ++count) {
        ms *= 10;
    }
    return ms;
}

bool takeAny(QStringView &input, QStringView characters) {
    const bool isThere = !input.isEmpty() && characters.contains(input.front());
    input = isThere ? input.mid(1) : input;
    return isThere;
}

std::optional<milliseconds> takeTime(QStringView &input) {
    skipSpaces(input);
    const bool isNegative = takeAny(input, u"-−");
    std::array<qint64, 3> parts{};
    size_t count = 0;
    bool isGoingOn = true;
    while (isGoingOn && count < parts.size()) {
        const Digits digits = takeDigits(input);
        if (digits.count == 0) {
            return std::nullopt;
        }
        parts[count++] = digits.value;
        isGoingOn = count < parts.size() && takeChar(input, u':');
    }
    if (count < 2) {
        return std::nullopt;
    }
    const qint64 fraction = takeAny(input, u",.:;") ? takeFraction(input) : 0;
    // Numbers without end must not run over: no film lasts a million hours.
    constexpr qint64 kMost = 3'600'000'000;
    qint64 seconds = 0;
    for (size_t i = 0; i < count; ++i) {
        seconds = std::min(kMost, seconds * 60 + std::min(kMost, parts[i]));
    }
    const milliseconds time(seconds * 1000 + fraction);
    return isNegative ? -time : time;
}

/// "-->", "->", "- ->", "—>".
bool takeArrow(QStringView &input) {
    bool hasDash = false;
    while (!input.isEmpty() &&
           (isAsciiSpace(input.front()) || QStringView(u"-–—=").contains(input.front()))) {
        hasDash = hasDash || !isAsciiSpace(input.front());
        input = input.mid(1);
    }
    return hasDash && takeChar(input, u'>');
}

} // namespace

std::optional<SrtTimings> readSrtTimings(QStringView line) {
    const auto start = takeTime(line);
    if (!start || !takeArrow(line)) {
        return std::nullopt;
    }
    const auto end = takeTime(line);
    if (!end) {
        return std::nullopt;
    }
    return SrtTimings{*start, *end, line.trimmed()};
}

} // namespace sala
