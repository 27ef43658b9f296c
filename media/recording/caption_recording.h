#pragma once

#include "db/records/error.h"
#include "db/records/recording.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace sala {

/// A caption's recording as every kiosk plays it: AAC in MP4, one channel, as loud as all others, and nothing of what the
/// recorder wrote into the file.
struct PreparedRecording {
    QByteArray bytes;
    QString mimeType;
    std::chrono::milliseconds duration{0};
    QStringList remarks; ///< English: what was wrong with it and taken all the same
};

/// Listens to a file from outside in processes of their own (sala-probe, ffmpeg), with limits of memory, time and length,
/// and makes a recording of it, whatever Debian's ffmpeg reads: Opus, Vorbis, AAC, MP3, WAV, FLAC. Blocks for a few
/// seconds; any thread.
///
/// InvalidInput when it is no sound, is longer than kLongestRecording, or nothing is heard in it; Corrupt when it is damaged
/// from its start; NotFound; Io; Cancelled.
Result<PreparedRecording> prepareRecording(const QString &path, const std::atomic_bool &isCancelled);

/// Of which work and in which language a file is, by its name: "river.km.m4a" for "river.jpg".
struct RecordingName {
    QString work;                     ///< the work's file without its ending
    std::optional<Language> language; ///< nothing when the name says none

    bool operator==(const RecordingName &) const = default;
};
RecordingName recordingName(const QString &path);

} // namespace sala
