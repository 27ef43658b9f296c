#pragma once

#include "media/subtitles/subtitle_document.h"

#include <QByteArray>

namespace sala {

/// The document as WebVTT in UTF-8, with its styles and regions: reading it gives the same cues.
QByteArray writeWebVtt(const SubtitleDocument &document);

/// The cues as SubRip in UTF-8 with a byte order mark and CRLF, as the players of televisions want it,
/// numbered from 1: reading it gives the same times, texts, italics, bold and underlined letters, and whether
/// a cue stands at the top, in the middle, left or right. SubRip has no words for the rest.
QByteArray writeSrt(const SubtitleDocument &document);

} // namespace sala
