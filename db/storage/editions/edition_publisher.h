#pragma once

#include "db/records/edition.h"
#include "db/records/film_import_sink.h"
#include "db/records/seal_key.h"
#include "db/storage/editions/edition_plan.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

namespace sala {

/// Makes of a film's bytes what an edition holds: without what the camera wrote about place, device and
/// people. Answers nothing when they are clean already. Called from the publishing thread.
using FilmCleaner =
    std::function<Result<std::unique_ptr<QIODevice>>(QIODevice &film, const QString &mimeType)>;

/// What to publish, and how it is watched.
struct PublishOrder {
    ExhibitionId exhibition;
    QString path;          ///< of the edition's file, which must not exist yet
    QDateTime time;        ///< now
    std::optional<qint64> number{}; ///< that it must have, because its name says so; none: whichever comes next
    FilmCleaner cleaner{}; ///< none: films go as they are stored
    std::function<void(qint64 doneBytes, qint64 allBytes)> progress{};
    std::function<bool()> isCancelled{};
};

/// What was published, what was not, and why.
struct PublishedEdition : EditionContent {
    EditionLabel label;
    qint64 sizeBytes = 0;
    int cleanedFilms = 0; ///< films that lost what the camera wrote
};

/// Why nothing was published: about a file, or about a work by its title and its file's name.
struct PublishError : Error {
    WorkId work{}; ///< whose picture, film or document cannot be read in the library; null for anything else
};

/// Writes the edition of one exhibition: a new library with what its consents allow there on that day, or on
/// its first day if that is to come; sealed, synced, renamed. The library only learns that it published: what
/// it says is read from one moment. It gets its number last, in the transaction that remembers it: of two at
/// once each has its own. What killed publications left in that folder goes first.
///
/// NotFound for an exhibition that is not there; InvalidInput when there is a file of that name, when the
/// exhibition names no country (consent could not be asked), when nothing may be shown, or when the library
/// is an edition itself; Io when it does not fit or cannot be written; Corrupt for a work that is damaged;
/// Busy when somebody writes in the library all the time; Conflict when another took the number; Cancelled.
/// Nothing is left behind then.
tl::expected<PublishedEdition, PublishError> publishEdition(Library &library, const SealKey &key,
                                                            const PublishOrder &order);

} // namespace sala
