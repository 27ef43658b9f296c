#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace sala {

/// What the WebVTT standard calls ASCII whitespace and ASCII digits.
bool isAsciiSpace(QChar c);
bool isAsciiDigit(QChar c);

/// The digits a text begins with.
struct Digits {
    qsizetype count = 0;
    qint64 value = 0; ///< at most a trillion, so that hours in milliseconds fit 64 bits
};

/// Each takes what it finds off the beginning of `input`.
Digits takeDigits(QStringView &input);
bool takeChar(QStringView &input, QChar c);
void skipSpaces(QStringView &input);

/// "Collect a WebVTT timestamp": nothing, and `input` somewhere inside it, when there is none.
std::optional<std::chrono::milliseconds> takeTimestamp(QStringView &input);

/// 00:01:02.345 with `separator` before the milliseconds, more digits for hours when there are.
QString formatTimestamp(std::chrono::milliseconds time, QChar separator = u'.');

} // namespace sala
