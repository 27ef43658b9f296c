#include "media/subtitles/timestamp.h"

#include <algorithm>

namespace sala {

using std::chrono::milliseconds;

namespace {

/// So many hours in milliseconds still fit a 64-bit number.
constexpr qint64 kMostHours = 1'000'000'000'000;

} // namespace

Digits takeDigits(QStringView &input) {
    Digits digits;
    while (digits.count < input.size() && isAsciiDigit(input[digits.count])) {
        digits.value = std::min(kMostHours, digits.value * 10 + (input[digits.count].unicode() - u'0'));
        ++digits.count;
    }
    input = input.mid(digits.count);
    return digits;
}

bool takeChar(QStringView &input, QChar c) {
    if (!input.startsWith(c)) {
        return false;
    }
    input = input.mid(1);
    return true;
}

void skipSpaces(QStringView &input) {
    while (!input.isEmpty() && isAsciiSpace(input.front())) {
        input = input.mid(1);
    }
}

bool isAsciiSpace(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r';
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

std::optional<milliseconds> takeTimestamp(QStringView &input) {
    const Digits first = takeDigits(input);
    if (first.count == 0 || !takeChar(input, u':')) {
        return std::nullopt;
    }
    const Digits second = takeDigits(input);
    if (second.count != 2) {
        return std::nullopt;
    }
    const bool hasHours = first.count != 2 || first.value > 59 || input.startsWith(u':');
    qint64 hours = 0;
    qint64 minutes = first.value;
    qint64 seconds = second.value;
    if (hasHours) {
        const bool isGoingOn = takeChar(input, u':');
        const Digits third = isGoingOn ? takeDigits(input) : Digits();
        if (third.count != 2) {
            return std::nullopt;
        }
        hours = first.value;
        minutes = second.value;
        seconds = third.value;
    }
    const bool hasFraction = takeChar(input, u'.');
    const Digits fraction = hasFraction ? takeDigits(input) : Digits();
    if (fraction.count != 3 || minutes > 59 || seconds > 59) {
        return std::nullopt;
    }
    return milliseconds(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.value);
}

QString formatTimestamp(milliseconds time, QChar separator) {
    const qint64 ms = std::max<qint64>(0, time.count());
    const auto padded = [](qint64 number, int width) {
        return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
    };
    return padded(ms / 3'600'000, 2) + u':' + padded(ms / 60'000 % 60, 2) + u':' + padded(ms / 1000 % 60, 2) +
           separator + padded(ms % 1000, 3);
}

} // namespace sala
