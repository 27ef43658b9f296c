#pragma once

#include "db/records/id.h"
#include "db/records/media.h"
#include "translations/language.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace sala {

using RecordingId = IdOf<struct RecordingTag>;

/// A work's caption read aloud in one language: a short sound.
struct Recording {
    RecordingId id;
    WorkId work;
    Language language = Language::English; ///< heard
    MediaHash medium;
    std::chrono::milliseconds duration{0};
    QString source; ///< the file's name, without folders

    bool operator==(const Recording &) const = default;
};

/// One that was made ready for a library.
struct NewRecording {
    WorkId work;
    Language language = Language::English;
    std::chrono::milliseconds duration{0};
    QString source;
    QByteArray bytes;
    QString mimeType;
};

/// Longer than anybody stands before one photograph; what is longer is no caption.
inline constexpr std::chrono::minutes kLongestRecording{5};

} // namespace sala
