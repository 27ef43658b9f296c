#pragma once

#include "db/storage/library.h"
#include "db/storage/library_check.h"

namespace sala {

/// Reads the timed texts of every film as a viewer would. Each finding is about a work and names the track,
/// and where there is one the cue. Errors: `subtitles-unreadable` (a body that is no WebVTT). Warnings:
/// `subtitles-missing` (a language without subtitles), and `subtitles-` with the name of the problem
/// (subtitle_document.h): "subtitles-speed", "subtitles-length", "subtitles-overlap", "subtitles-gap",
/// "subtitles-beyond", "subtitles-timing"… Notes: `subtitles-setting` and `subtitles-markup` (a word that
/// means nothing), and `subtitles-missing` for chapters and transcripts, and for a film of which nobody has
/// said whether anybody speaks in it.
///
/// Chapters and transcripts are not read against the clock: of them only damage, emptiness and times are
/// looked at.
///
/// Fails when the library cannot be read.
Result<QList<Finding>> checkFilmTexts(Library &library);

} // namespace sala
