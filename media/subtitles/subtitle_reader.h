#pragma once

#include "db/records/error.h"
#include "media/subtitles/subtitle_document.h"
#include "media/text/zawgyi.h"
#include "translations/language.h"

#include <QByteArray>

#include <optional>

namespace sala {

/// What is accepted as one film's subtitles. A film of ten hours has some 12,000 cues in half a megabyte.
constexpr qint64 kMostSubtitleBytes = 8 << 20;
constexpr qsizetype kMostCues = 50'000;

/// Reads a WebVTT or SRT file; which it is, its content decides. `language` is what the track is known to be
/// in: it helps to recognise old encodings. Texts come out in NFC, Burmese in Unicode (burmese_cues.h), save
/// what could be Zawgyi as well while it is asked about: unsureCues. What a library has stored was asked
/// about when it came in: read it with WhenUnsure::Keep.
///
/// InvalidInput when it is larger than kMostSubtitleBytes, has more than kMostCues cues, is empty, or is
/// neither WebVTT nor SRT. What is only damaged is read as far as it goes, with problems. Any thread.
Result<SubtitleDocument> readSubtitles(const QByteArray &bytes, std::optional<Language> language = {},
                                       WhenUnsure whenUnsure = WhenUnsure::Ask);

/// The same for a file, which is named in errors; NotFound, NotAllowed and Io as the system says.
Result<SubtitleDocument> readSubtitleFile(const QString &path, std::optional<Language> language = {},
                                          WhenUnsure whenUnsure = WhenUnsure::Ask);

/// The language that a file's name says: "interview.th.vtt", "interview_km.srt", "ja.vtt". Nothing when it
/// says none that Sala speaks.
std::optional<Language> languageOfFileName(const QString &path);

} // namespace sala
