#pragma once

#include "db/records/error.h"
#include "db/records/import_sink.h"
#include "db/records/partial_date.h"
#include "media/picture/metadata.h"

#include <QImage>
#include <QStringList>

#include <chrono>
#include <optional>

namespace sala {

/// Files that would become one work of a library, or come to one, before they do.
struct BringRow {
    enum class Kind { Photograph, Film, Document, Beside /**< subtitles, a sound or signs for a film of the library */ };
    enum class Fate {
        New,
        Alike,      ///< and looks like `like`
        LikeErased, ///< looks like a photograph that was erased: left out unless somebody says it is another
        Known,      ///< `like` has all of it already
        Refused     ///< `error` says why
    };

    Kind kind = Kind::Photograph;
    Fate fate = Fate::New;
    QStringList files;  ///< all that come in with it, with their folders; the first gives its name
    QImage picture;     ///< as large as a row shows it; null where there is none
    PartialDate date;
    QString placeName;
    QString country;    ///< ISO 3166-1 alpha-2 or empty
    std::optional<PicturePosition> position; ///< of a photograph: where it says that it was taken
    QString creator;
    QString copyright;
    QMap<Language, NewTexts> texts;
    bool hasSidecar = false;
    bool isUnsure = false; ///< a text was left out that could be Zawgyi
    std::chrono::milliseconds duration{0};
    int pages = 0; ///< of the longest language version
    WorkId like;
    std::optional<Error> error;

    bool isTakeable() const { return fate == Fate::New || fate == Fate::Alike || fate == Fate::LikeErased; }
    bool isTakenAtFirst() const { return fate == Fate::New || fate == Fate::Alike; }
};

} // namespace sala
