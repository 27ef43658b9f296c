#pragma once

#include "translations/language.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sala {

/// How much a format's own rule that its files are UTF-8 is believed against the bytes.
enum class Utf8Rule {
    Strict, ///< WebVTT: damaged UTF-8 stays UTF-8 unless nearly nothing of it is
    Loose   ///< SRT, which has no rule
};

struct DecodedText {
    QString text;           ///< without byte order mark, with "\n" for every line end and U+FFFD for U+0000
    QString encoding;       ///< the name of what it was decoded from
    bool isGuessed = false; ///< by what its bytes look like, not by a mark or by being valid UTF-8
    qsizetype damaged = 0;  ///< bytes or units that are nothing in that encoding, each now U+FFFD
};

/// Decodes the text of a subtitle file: UTF-8, UTF-16 with or without a byte order mark, and of the old
/// encodings windows-874 (Thai), Shift_JIS, EUC-JP and ISO-2022-JP (Japanese) and windows-1252 (the
/// rest). `language` is what the file is known to be in; without it the bytes decide. Any thread.
DecodedText decodeSubtitles(const QByteArray &bytes, std::optional<Language> language, Utf8Rule rule);

} // namespace sala
